/**
 * The officer's own index: what it is filled with, when, and where it stays.
 *
 * It is in memory, and in the browser only where the officer wished it. It is filled with the cases that
 * are opened, and with all of them where the officer asks: twenty at a time, one request after the other,
 * and only while nothing else is asked of the desk.
 */
import { SealError } from "../../seal/error.ts";
import { openCase } from "../../seal/compose.ts";
import { decodeFrames } from "../../seal/frames.ts";
import type { CaseViewHeader, Framed, Hash, OpenedCase, Roster } from "../../seal/types.ts";
import type { Brief } from "../queue/row.ts";
import { NO_SETTINGS, readSettings, type Settings } from "../queue/filter.ts";
import { emptyIndex, type Contents, type Entry } from "../search/entries.ts";
import { queryOf, snippetsOf } from "../search/fold.ts";
import { readIndex, writeIndex } from "../search/kept.ts";
import { openPrivate, sealPrivate, type Owner, type What } from "../search/sealed.ts";
import type { Shelf } from "../search/shelf.ts";
import { textsOf } from "../search/texts.ts";
import { handsOf } from "./authors.ts";
import type { Read } from "./cases.ts";
import { PortalError, type Portal } from "./portal.ts";
import type { Found, IndexState } from "./search-protocol.ts";
import type { Asked } from "./protocol.ts";
import type { Seated } from "./signing-in.ts";

/** What the index needs of the desk. */
export interface Around {
  readonly portal: Portal;
  readonly shelf: Shelf;
  readonly instance: string;
  readonly seated: () => Seated;
  readonly roster: () => Roster;
  /** Reads the roster again: a record may name a newer one. */
  readonly refresh: () => Promise<unknown>;
  /** Whether something else is asked of the desk. */
  readonly isBusy: () => boolean;
  /** A case is not this officer's any more. */
  readonly forget: (id: Hash) => void;
}

const AT_ONCE = 20;
/** So many are read between two writes of the file. */
const WRITE_EVERY = 1_000;
const WRITE_AFTER_MS = 20_000;
/** A list that is older is asked for again when somebody searches. */
const LIST_AFTER_MS = 60_000;
const TELL_EVERY_MS = 500;
const BUSY_MS = 50;
const AGAIN_MS = 10_000;
const TRIES = 6;

export type Searching = ReturnType<typeof searchingOver>;

export function searchingOver(around: Around) {
  const { portal, shelf } = around;
  const index = emptyIndex();
  let settings: Settings | undefined;
  let listedAt: number | undefined;
  let listing: Promise<void> | undefined;
  let isOutdated = false;
  let building: Promise<void> | undefined;
  let isStopped = false;
  let kept = false;
  let renewed = false;
  let stamp = 0;
  let loading: Promise<void> = Promise.resolve();
  let writing: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told = 0;
  let watcher: ((state: IndexState) => void) | undefined;

  const owner = (): Owner => ({ instance: around.instance, officer: around.seated().id });
  const nameOf = (what: What): string => `${around.instance}.${around.seated().id}.${what}`;
  const put = async (what: What, value: unknown): Promise<boolean> => shelf.put(nameOf(what), await sealPrivate(around.seated().key, owner(), what, value));
  const take = async (what: What): Promise<{ readonly there: boolean; readonly value: unknown }> => {
    const file = await shelf.take(nameOf(what));
    return { there: file !== undefined, value: file && (await openPrivate(around.seated().key, owner(), what, file)) };
  };

  const state = (): IndexState => ({ total: listedAt === undefined ? undefined : index.total(), covered: index.covered(), building: building !== undefined, kept, renewed, stamp });
  const tell = (): void => {
    stamp += 1;
    told = Date.now();
    watcher?.(state());
  };

  /** One after the other, and each of what there is then. */
  const write = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    // One that fails leaves the file as it was; the next may not.
    writing = writing.then(async () => void (kept && (await put("index", writeIndex(index.kept()))))).catch(() => undefined);
    return writing;
  };
  const writeSoon = (): void => {
    if (kept && timer === undefined) timer = setTimeout(() => void write(), WRITE_AFTER_MS);
  };

  /** What is no longer this officer's goes at once, out of the file too. */
  const list = (): Promise<void> => {
    if (listing !== undefined) return listing;
    isOutdated = false;
    listing = contents(portal)
      .then((found) => {
        listedAt = Date.now();
        const lost = index.list(found);
        lost.forEach(around.forget);
        if (lost.length > 0) void write();
        tell();
      })
      .finally(() => {
        listing = undefined;
        if (isOutdated) listAgain();
      });
    return listing;
  };
  /** What changed after a list was asked for may not be in it. */
  const listAgain = (): void => {
    if (listing === undefined) void list().catch(() => undefined);
    else isOutdated = true;
  };

  const open = async (view: Framed<CaseViewHeader>): Promise<OpenedCase> => {
    const input = () => ({ view, holder: around.seated().id, identity: around.seated().keys.identity, roster: around.roster() });
    try {
      const opened = await openCase(input());
      if (!opened.refused.includes("roster")) return opened;
    } catch (error) {
      if (!(error instanceof SealError) || error.verdict !== "roster") throw error;
    }
    await around.refresh();
    return openCase(input());
  };

  /** Opens one case of a batch into the index. */
  const enter = async (view: Framed<CaseViewHeader>): Promise<void> => {
    const facts = index.factsOf(view.header.case);
    if (facts === undefined) return;
    try {
      const opened = await open(view);
      // Taken from this officer meanwhile.
      if (index.isListed(facts.case)) index.put(facts.case, entryOf(opened, facts));
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      // Without a roster that is sound nothing opens, and that is no fault of this case.
      around.roster();
      index.fail(facts.case, facts);
    }
  };

  const readSome = async (wanted: readonly Hash[]): Promise<void> => {
    const body = await portal.frames(`index/cases?of=${wanted.join(",")}`).catch((error: unknown) => {
      if (error instanceof PortalError && error.trouble.kind === "unknown") return undefined;
      throw error;
    });
    const { header, frames } = body === undefined ? { header: { rows: [], looked: wanted.length }, frames: [] } : decodeFrames<{ rows: readonly CaseViewHeader[]; looked: number }>(body);
    const looked = wanted.slice(0, Math.max(1, header.looked));
    for (const id of looked) {
      await turn(around.isBusy);
      if (isStopped) return;
      const row = header.rows.find((one) => one.case === id);
      if (row === undefined) {
        around.forget(id);
        if (index.drop(id)) void write();
      } else await enter({ header: row, frames });
      if (Date.now() - told > TELL_EVERY_MS) tell();
    }
  };

  const readAll = async (): Promise<void> => {
    await loading;
    let unwritten = 0;
    let tries = 0;
    while (!isStopped) {
      try {
        if (listedAt === undefined) await list();
        const wanted = index.stale().slice(0, AT_ONCE);
        if (wanted.length === 0) break;
        await readSome(wanted);
        unwritten += wanted.length;
        tries = 0;
      } catch (error) {
        tries += 1;
        if (!isPassing(error) || tries === TRIES) throw error;
        await new Promise((again) => setTimeout(again, AGAIN_MS));
      }
      if (unwritten >= WRITE_EVERY) {
        unwritten = 0;
        void write();
      }
    }
    await write();
  };

  const build = (): Promise<void> => {
    isStopped = false;
    building ??= readAll().finally(() => {
      building = undefined;
      tell();
    });
    tell();
    return building;
  };

  const load = async (): Promise<void> => {
    const entries = readIndex((await take("index")).value);
    renewed = entries === undefined;
    for (const [at, [id, entry]] of (entries ?? []).entries()) {
      index.put(id, entry);
      // Whoever is busy may be waiting for this.
      if (at % 50 === 0) await turn(() => false);
    }
  };

  /** What was kept is of use once the portal has said which of it is still this officer's. */
  const resume = async (): Promise<void> => {
    try {
      await list();
      await build();
    } catch (error) {
      // The portal lets them read nothing any more.
      if (error instanceof PortalError && error.trouble.kind === "forbidden") {
        kept = false;
        await shelf.remove(nameOf("index"));
      }
    }
  };

  return {
    /** What this officer kept in this browser; it is read once. */
    settings: async (): Promise<Settings | null> => {
      if (settings !== undefined) return settings;
      const { there, value } = await take("settings");
      settings = readSettings(value);
      kept = typeof value === "object" && value !== null && "index" in value && value.index === true;
      if (kept) {
        loading = load();
        // Nothing is written before what is there was read.
        writing = loading;
        void loading.then(resume).catch(() => undefined);
      }
      return there && value !== undefined ? settings : null;
    },
    keepSettings: async (next: Settings): Promise<null> => {
      settings = readSettings(next);
      await put("settings", { ...settings, index: kept });
      return null;
    },
    keepIndex: async (on: boolean): Promise<boolean> => {
      kept = on && (await put("settings", { ...(settings ?? NO_SETTINGS), index: true }));
      if (kept) await write();
      else {
        await writing;
        await shelf.remove(nameOf("index"));
        await put("settings", { ...(settings ?? NO_SETTINGS), index: false });
      }
      tell();
      return kept;
    },
    search: async ({ text, filter, most }: Asked<"search">): Promise<Found> => {
      if (listedAt === undefined) await list();
      else if (Date.now() - listedAt > LIST_AFTER_MS) listAgain();
      const query = queryOf(text);
      const me = around.seated().id;
      const roster = around.roster();
      const matches = query.length === 0 ? [] : index.search(query, filter, me);
      const listed = matches.slice(0, most).map(({ listed: row, assignee, texts }) => ({ ...row, assignee: handsOf(assignee, roster, me), found: snippetsOf(texts, query) }));
      return { today: index.today(), listed, count: matches.length };
    },
    list: async (): Promise<null> => {
      if (listedAt === undefined) await list();
      return null;
    },
    build: async (): Promise<null> => {
      await build();
      return null;
    },
    stop: (): null => {
      isStopped = true;
      return null;
    },
    /** Whoever watched before is told nothing more. */
    watch: (next: (state: IndexState) => void): Promise<null> => {
      watcher = next;
      next(state());
      return new Promise(() => undefined);
    },
    /** A page of the queue was read. */
    saw: (rows: readonly CaseViewHeader[], total: number): void => {
      if (index.saw(rows, total) && listedAt !== undefined) listAgain();
    },
    glimpsed: (id: Hash, brief: Brief): void => index.glimpse(id, brief),
    /** A case was opened, with what is known of it now. */
    opened: ({ opened, header }: Read): void => {
      index.put(opened.caseId, entryOf(opened, { n: header.n, items: header.items.length }));
      writeSoon();
      tell();
    },
    /** A case is not this officer's any more. */
    lost: (id: Hash): void => {
      around.forget(id);
      if (index.drop(id)) void write();
      tell();
    },
    /** Nobody sits here any more. */
    leave: async (): Promise<void> => {
      const unwritten = timer !== undefined || building !== undefined;
      isStopped = true;
      await (unwritten ? write() : writing);
      kept = false;
    },
  };
}

function entryOf(opened: OpenedCase, { n, items }: Pick<Entry, "n" | "items">): Entry {
  const brief = opened.threads.account?.items.find((item) => item.kind === "brief");
  const { urgent, level } = opened.hint;
  const held: Brief = brief?.kind === "brief" ? { kind: "opened", ...brief.body, urgent, level } : { kind: "unopened" };
  return { n, items, brief: held, texts: textsOf(opened) };
}

/** All cases that the portal lists, page after page. */
async function contents(portal: Portal): Promise<Contents> {
  const rows: Contents["rows"][number][] = [];
  for (let after: string | null = null; ; ) {
    const page = await portal.json(after === null ? "index" : `index?after=${encodeURIComponent(after)}`);
    if (!Array.isArray(page["rows"]) || typeof page["today"] !== "string") throw new PortalError({ kind: "failed" });
    rows.push(...(page["rows"] as Contents["rows"]));
    if (typeof page["next"] !== "string" || page["next"] === after) return { today: page["today"], rows };
    after = page["next"];
  }
}

/** Lets others go first. */
async function turn(isBusy: () => boolean): Promise<void> {
  do await new Promise((go) => setTimeout(go, isBusy() ? BUSY_MS : 0));
  while (isBusy());
}

function isPassing(error: unknown): boolean {
  return error instanceof PortalError && ["unreachable", "busy", "slow_down"].includes(error.trouble.kind);
}
