/**
 * The files that an officer sends with an answer: each is on its way as soon as it was chosen.
 */
import { useId, useRef, useState } from "preact/hooks";
import type { Offer } from "../../files/prepare.ts";
import type { Wish } from "../../files/redrawn.ts";
import type { Looked, Progress, SentOrNot } from "../../files/send.ts";
import { sizeOf } from "../../files/size.ts";
import type { Found } from "../../metadata/found.ts";
import { byKind, removed } from "../../metadata/removed.ts";
import type { SentFile } from "../../seal/attachment.ts";
import { useAround, useWords } from "../parts/context.ts";
import type { Words } from "../words.ts";
import { Redraw } from "./redraw.tsx";

interface Row {
  readonly key: number;
  readonly file: File;
  readonly progress: Progress | undefined;
  readonly offer: Offer | undefined;
  readonly wish: Wish | undefined;
  readonly ended: SentOrNot | undefined;
}

export interface Files {
  readonly rows: readonly Row[];
  readonly any: boolean;
  readonly take: (files: Iterable<File>) => void;
  /** Sends a picture anew, as it is wished now. */
  readonly wish: (key: number, wish: Wish | undefined) => void;
  readonly drop: (key: number) => void;
  /** The files, once all are there; fails where one will not be. */
  readonly arrived: () => Promise<readonly SentFile[]>;
  /** Forgets what was sent; what was chosen meanwhile stays. */
  readonly clear: (sent: readonly SentFile[]) => void;
}

/** A file on its way: the number under which the desk knows it, and how it ends. */
interface Sending {
  readonly number: number;
  readonly ended: Promise<SentOrNot>;
}

let keys = 0;

export function useFiles(): Files {
  const { desk } = useAround();
  const [rows, setRows] = useState<readonly Row[]>([]);
  const under = useRef(new Map<number, Sending>());
  const change = (key: number, with_: Partial<Row>): void => {
    setRows((now) => now.map((row) => (row.key === key ? { ...row, ...with_ } : row)));
  };
  const send = (key: number, file: File, wish?: Wish): void => {
    keys += 1;
    const number = keys;
    const isCurrent = (): boolean => under.current.get(key)?.number === number;
    const sending = desk.call("sendFile", { key: number, chosen: { file, name: file.name, asItIs: false, ...(wish && { wish }) } }, {
      file: (told) => {
        if (!("at" in told) || !isCurrent()) return;
        change(key, told.at === "offer" ? { offer: told.offer } : { progress: told });
      },
    });
    const ended = sending.catch((): SentOrNot => ({ kind: "refused", why: "refused" }));
    under.current.set(key, { number, ended });
    void ended.then((outcome) => {
      if (isCurrent()) change(key, { ended: outcome });
    });
  };
  const callOff = (key: number): void => {
    const ended = rows.find((row) => row.key === key)?.ended;
    const token = ended?.kind === "sent" ? ended.sent.token : undefined;
    const number = under.current.get(key)?.number;
    under.current.delete(key);
    if (number !== undefined) void desk.call("dropFile", { key: number, token }).catch(() => undefined);
  };
  const settled = async (key: number): Promise<SentOrNot | undefined> => {
    const sending = under.current.get(key);
    const outcome = await sending?.ended;
    // It may have been sent anew, or taken out, while it was waited for.
    return under.current.get(key) === sending ? outcome : settled(key);
  };
  return {
    rows,
    any: rows.length > 0,
    take: (files) => {
      for (const file of files) {
        keys += 1;
        const key = keys;
        setRows((now) => [...now, { key, file, progress: undefined, offer: undefined, wish: undefined, ended: undefined }]);
        send(key, file);
      }
    },
    wish: (key, wish) => {
      const file = rows.find((row) => row.key === key)?.file;
      if (file === undefined) return;
      callOff(key);
      change(key, { wish, progress: undefined, ended: undefined });
      send(key, file, wish);
    },
    drop: (key) => {
      callOff(key);
      setRows((now) => now.filter((row) => row.key !== key));
    },
    arrived: async () => {
      const outcomes = await Promise.all([...under.current.keys()].map(settled));
      return outcomes.flatMap((outcome) => {
        // Taken out while others were waited for.
        if (outcome === undefined || outcome.kind === "called_off") return [];
        if (outcome.kind === "sent") return [outcome.sent];
        throw new Error("a file was not taken");
      });
    },
    clear: (sent) => {
      const isSent = ({ ended }: Row): boolean => ended?.kind === "sent" && sent.some(({ id }) => id === ended.sent.id);
      setRows((now) => {
        for (const { key } of now.filter(isSent)) under.current.delete(key);
        return now.filter((row) => !isSent(row));
      });
    },
  };
}

export function FileChooser({ files }: { files: Files }) {
  const words = useWords();
  const { t, lang } = words;
  const hint = useId();
  return (
    <div class="files">
      <p class="field">
        <label>
          {t("file-send")}{" "}
          <input
            type="file"
            name="files"
            multiple
            onChange={(event) => {
              files.take(event.currentTarget.files ?? []);
              event.currentTarget.value = "";
            }}
          />
        </label>
      </p>
      <p class="hint" id={hint}>
        {t("files-redraw")}
      </p>
      <ul>
        {files.rows.map(({ key, file, progress, offer, wish, ended }) => (
          <li key={key} data-sending={ended?.kind ?? "sending"}>
            <bdi translate={false}>{nameOf(file, ended)}</bdi> <span class="hint">{sizeOf(sizeNow(file, ended), lang)}</span>{" "}
            <span role="status">{stateWords(progress, wish, ended, words)}</span>{" "}
            <button type="button" class="plain" onClick={() => files.drop(key)}>
              {t("file-drop")}
            </button>
            {offer !== undefined && <Redraw offer={offer} wish={wish} hint={hint} onWish={(next) => files.wish(key, next)} />}
            {ended?.kind === "sent" && <Seen looked={ended.looked} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Redrawn, it may go under another name, and of another size. */
const nameOf = (file: File, ended: SentOrNot | undefined): string => (ended?.kind === "sent" ? ended.sent.attachment.name : file.name);
const sizeNow = (file: File, ended: SentOrNot | undefined): number => (ended?.kind === "sent" ? ended.sent.attachment.bytes : file.size);

function stateWords(progress: Progress | undefined, wish: Wish | undefined, ended: SentOrNot | undefined, { t }: Words): string {
  if (ended?.kind === "sent") return t(wish === undefined ? "file-stored" : "file-redrawn");
  if (ended?.kind === "refused") return t(REFUSED[ended.why] ?? "file-refused");
  switch (progress?.at) {
    case "sending":
      return t("file-sending", { percent: progress.all === 0 ? 100 : Math.floor((progress.sent / progress.all) * 100) });
    case "waiting":
      return t(progress.why === "busy" ? "file-busy" : "file-offline");
    case "redrawing":
      return t("file-redrawing");
    case "looking":
    case "offer":
    case undefined:
      return t("file-looking");
  }
}

const REFUSED: Readonly<Partial<Record<string, string>>> = {
  large: "file-large",
  full: "file-full",
  unreadable: "file-unreadable",
  changed: "file-unreadable",
  undrawn: "file-undrawn",
};

function Seen({ looked }: { looked: Looked }) {
  const { t } = useWords();
  if (looked.kind === "as_it_is" || looked.kind === "recorded") return null;
  if (looked.kind === "untouched") {
    return (
      <>
        <p class="hint">{t(`file-untouched-${looked.why}`)}</p>
        <FoundList title="file-left" found={looked.found} />
      </>
    );
  }
  return (
    <>
      {looked.found.length === 0 && <p class="hint">{t("file-bare")}</p>}
      <FoundList title="file-removed" found={removed(looked.found, looked.left)} />
      <FoundList title="file-left" found={looked.left} />
    </>
  );
}

function FoundList({ title, found }: { title: string; found: readonly Found[] }) {
  const { t } = useWords();
  if (found.length === 0) return null;
  return (
    <>
      <p class="hint">{t(title)}</p>
      <ul>
        {byKind(found).map(({ what, said }) => (
          <li key={what}>
            {t(`found-${what}`)}{" "}
            {said.map((text, at) => (
              <span key={text}>
                {at > 0 && " · "}
                <bdi translate={false}>{text}</bdi>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
