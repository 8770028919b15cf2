/**
 * The files that an officer sends with an answer: each is on its way as soon as it was chosen.
 */
import { useRef, useState } from "preact/hooks";
import type { Looked, Progress, SentOrNot } from "../../files/send.ts";
import { sizeOf } from "../../files/size.ts";
import type { Found } from "../../metadata/found.ts";
import { byKind, removed } from "../../metadata/removed.ts";
import type { SentFile } from "../../seal/attachment.ts";
import { useAround, useWords } from "../parts/context.ts";
import type { Words } from "../words.ts";

interface Row {
  readonly key: number;
  readonly file: File;
  readonly progress: Progress | undefined;
  readonly ended: SentOrNot | undefined;
}

export interface Files {
  readonly rows: readonly Row[];
  readonly any: boolean;
  readonly take: (files: Iterable<File>) => void;
  readonly drop: (key: number) => void;
  /** The files, once all are there; fails where one will not be. */
  readonly arrived: () => Promise<readonly SentFile[]>;
  /** Forgets what was sent; what was chosen meanwhile stays. */
  readonly clear: (sent: readonly SentFile[]) => void;
}

let keys = 0;

export function useFiles(): Files {
  const { desk } = useAround();
  const [rows, setRows] = useState<readonly Row[]>([]);
  const under = useRef(new Map<number, Promise<SentOrNot>>());
  const change = (key: number, with_: Partial<Row>): void => {
    setRows((now) => now.map((row) => (row.key === key ? { ...row, ...with_ } : row)));
  };
  const clear = (sent: readonly SentFile[]): void => {
    const isSent = ({ ended }: Row): boolean => ended?.kind === "sent" && sent.some(({ id }) => id === ended.sent.id);
    setRows((now) => {
      for (const { key } of now.filter(isSent)) under.current.delete(key);
      return now.filter((row) => !isSent(row));
    });
  };
  return {
    rows,
    any: rows.length > 0,
    take: (files) => {
      for (const file of files) {
        keys += 1;
        const key = keys;
        setRows((now) => [...now, { key, file, progress: undefined, ended: undefined }]);
        const sending = desk.call("sendFile", { key, chosen: { file, name: file.name, asItIs: false } }, {
          file: (told) => {
            if ("at" in told) change(key, { progress: told });
          },
        });
        const ended = sending.catch((): SentOrNot => ({ kind: "refused", why: "refused" }));
        under.current.set(key, ended);
        void ended.then((outcome) => change(key, { ended: outcome }));
      }
    },
    drop: (key) => {
      const ended = rows.find((row) => row.key === key)?.ended;
      void desk.call("dropFile", { key, token: ended?.kind === "sent" ? ended.sent.token : undefined }).catch(() => undefined);
      under.current.delete(key);
      setRows((now) => now.filter((row) => row.key !== key));
    },
    arrived: async () => {
      const outcomes = await Promise.all([...under.current].map(async ([key, ended]) => [key, await ended] as const));
      return outcomes.flatMap(([key, outcome]) => {
        // Taken out while others were waited for.
        if (!under.current.has(key)) return [];
        if (outcome.kind === "sent") return [outcome.sent];
        if (outcome.kind === "called_off") return [];
        throw new Error("a file was not taken");
      });
    },
    clear,
  };
}

export function FileChooser({ files }: { files: Files }) {
  const words = useWords();
  const { t, lang } = words;
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
      <ul>
        {files.rows.map(({ key, file, progress, ended }) => (
          <li key={key} data-sending={ended?.kind ?? "sending"}>
            <bdi translate={false}>{file.name}</bdi> <span class="hint">{sizeOf(file.size, lang)}</span>{" "}
            <span role="status">{stateWords(progress, ended, words)}</span>{" "}
            <button type="button" class="plain" onClick={() => files.drop(key)}>
              {t("file-drop")}
            </button>
            {ended?.kind === "sent" && <Seen looked={ended.looked} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

function stateWords(progress: Progress | undefined, ended: SentOrNot | undefined, { t }: Words): string {
  if (ended?.kind === "sent") return t("file-stored");
  if (ended?.kind === "refused") return t(REFUSED[ended.why] ?? "file-refused");
  switch (progress?.at) {
    case "sending":
      return t("file-sending", { percent: progress.all === 0 ? 100 : Math.floor((progress.sent / progress.all) * 100) });
    case "waiting":
      return t(progress.why === "busy" ? "file-busy" : "file-offline");
    case "looking":
    case undefined:
      return t("file-looking");
  }
}

const REFUSED: Readonly<Partial<Record<string, string>>> = {
  large: "file-large",
  full: "file-full",
  unreadable: "file-unreadable",
  changed: "file-unreadable",
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
