/**
 * What this browser remembers between visits: which roster and which texts were the newest, how far the log went, and two
 * tastes. None of it is secret, and none of it names a case.
 *
 * The roster's version and hash, and the log's head, are what makes a roll-back visible. Storage that is switched off
 * costs that, and nothing else.
 */
import type { LogState } from "./desk/log-protocol.ts";
import type { Seen } from "./desk/protocol.ts";
import { isVerdict } from "./parts/verdicts.ts";
import { readFilter, type Filter } from "./queue/filter.ts";

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;

export interface Memory {
  readonly seen: () => Seen | undefined;
  readonly see: (seen: Seen) => void;
  /** The newest version of the office's texts. */
  readonly texts: () => Seen | undefined;
  readonly seeTexts: (seen: Seen) => void;
  /** The log as this officer's console saw it last. */
  readonly log: (officer: string) => LogState | undefined;
  readonly keepLog: (officer: string, state: LogState) => void;
  readonly lang: () => string | null;
  readonly setLang: (lang: string) => void;
  /** Which part of the queue was looked at last, as it was kept before it was sealed; it is given once. */
  readonly takeFilter: () => Filter;
  readonly keys: () => boolean;
  readonly setKeys: (on: boolean) => void;
}

const FILTER = "amparo.filter";

export function memoryIn(store: Store | undefined, instance: string): Memory {
  const rosterKey = `amparo.roster.${instance}`;
  const textsKey = `amparo.texts.${instance}`;
  const logKey = (officer: string): string => `amparo.log.${instance}.${officer}`;
  const read = (key: string): string | null => {
    try {
      return store?.getItem(key) ?? null;
    } catch {
      return null;
    }
  };
  const write = (key: string, value: string): void => {
    try {
      store?.setItem(key, value);
    } catch {
      // A full or forbidden store: the next visit starts without the memory.
    }
  };
  const remove = (key: string): void => {
    try {
      store?.removeItem(key);
    } catch {
      // What can't be written can't be removed either.
    }
  };
  const see = (key: string, seen: Seen): void => {
    const before = parseSeen(read(key));
    // Two tabs share the memory: a tab that lags must not make the other forget.
    if (before === undefined || before.version <= seen.version) write(key, JSON.stringify({ version: seen.version, hash: seen.hash }));
  };
  return {
    seen: () => parseSeen(read(rosterKey)),
    see: (seen) => see(rosterKey, seen),
    texts: () => parseSeen(read(textsKey)),
    seeTexts: (seen) => see(textsKey, seen),
    log: (officer) => parseLog(read(logKey(officer))),
    keepLog: (officer, { newest, broken }) => {
      const before = parseLog(read(logKey(officer)));
      // Another tab may have seen more; and what was once found to be wrong is not forgotten by looking again.
      const furthest = before === undefined || before.newest.n <= newest.n ? newest : before.newest;
      write(logKey(officer), JSON.stringify({ newest: { n: furthest.n, head: furthest.head }, broken: before?.broken ?? broken }));
    },
    lang: () => read("amparo.lang"),
    setLang: (lang) => write("amparo.lang", lang),
    takeFilter: () => {
      const text = read(FILTER);
      if (text !== null) remove(FILTER);
      return parseFilter(text);
    },
    keys: () => read("amparo.keys") !== "off",
    setKeys: (on) => write("amparo.keys", on ? "on" : "off"),
  };
}

function parseSeen(text: string | null): Seen | undefined {
  try {
    const { version, hash } = JSON.parse(text ?? "") as Partial<Seen>;
    return typeof version === "number" && typeof hash === "string" ? { version, hash } : undefined;
  } catch {
    return undefined;
  }
}

function parseLog(text: string | null): LogState | undefined {
  try {
    const { newest, broken } = JSON.parse(text ?? "") as { newest?: Partial<LogState["newest"]>; broken?: Partial<NonNullable<LogState["broken"]>> };
    if (typeof newest?.n !== "number" || typeof newest.head !== "string") return undefined;
    const wrong = typeof broken?.n === "number" && isVerdict(broken.verdict) ? { n: broken.n, verdict: broken.verdict } : undefined;
    return { newest: { n: newest.n, head: newest.head }, broken: wrong };
  } catch {
    return undefined;
  }
}

function parseFilter(text: string | null): Filter {
  try {
    return readFilter(JSON.parse(text ?? ""));
  } catch {
    return {};
  }
}
