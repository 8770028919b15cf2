/** One item of a thread: what it says, who signed it, and that the signature was checked. */
import type { Entry, Says } from "../desk/protocol.ts";
import { useWords } from "../parts/context.ts";
import type { Words } from "../words.ts";
import { LEVEL_WORDS } from "./levels.ts";
import { authorWords } from "./people.ts";

export function EntryItem({ entry }: { entry: Entry }) {
  const words = useWords();
  const { t, day } = words;
  const side = entry.author.kind === "reporter" ? "reporter" : "office";
  return (
    <li class={`entry ${side}`} data-item={entry.id} data-kind={entry.says.kind}>
      <p class="by">
        <strong>{authorWords(entry.author, words)}</strong> <span>{day(entry.posted)}</span>{" "}
        <span class="verified">{t(entry.via === "server" ? "entry-verified-server" : "entry-verified")}</span>
      </p>
      {said(entry.says, words)}
    </li>
  );
}

function said(says: Says, words: Words) {
  const { t, day } = words;
  switch (says.kind) {
    case "message":
    case "note":
      return <Told text={says.text} />;
    case "acknowledgement":
      return (
        <>
          <Told text={says.text} />
          <p class="hint">{says.receipt === undefined ? t("entry-receipt-unsound") : t("entry-receipt", { day: day(says.receipt) })}</p>
        </>
      );
    case "alarm":
      return (
        <>
          <p class="mark alarm">{t("entry-alarm")}</p>
          <Told text={says.happened} />
        </>
      );
    case "consent":
      return <p dir="auto">{t(says.given ? "entry-consent-given" : "entry-consent-taken", { what: says.what })}</p>;
    case "mark":
      return (
        <>
          <p>
            {t("entry-mark", { level: t(LEVEL_WORDS[says.level]) })} {says.urgent && t("entry-mark-urgent")}
          </p>
          <Told text={says.reason} />
        </>
      );
    case "coding":
      return (
        <dl class="coding">
          {Object.entries(says.fields).map(([field, values]) => (
            <div key={field}>
              <dt>{field}</dt>
              <dd>{values.join(", ")}</dd>
            </div>
          ))}
        </dl>
      );
  }
}

/** Somebody's own words: never translated by the browser, in their own direction, line breaks kept. */
export function Told({ text }: { text: string }) {
  return (
    <p class="told" dir="auto" translate={false}>
      {text}
    </p>
  );
}
