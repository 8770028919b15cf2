/** One item of a thread: what it says, who signed it, and that the signature was checked. */
import type { Entry, Says } from "../desk/protocol.ts";
import { useAround, useWords } from "../parts/context.ts";
import type { Words } from "../words.ts";
import { consentLines } from "./answers.ts";
import { CodingFields } from "./coding-part.tsx";
import { NoteText } from "./note.tsx";
import { OfficeEntry } from "./office-entry.tsx";
import { Translations } from "./translations.tsx";
import { erasureWords } from "./facts.ts";
import { LEVEL_WORDS } from "./levels.ts";
import { FileCard } from "./file.tsx";
import { authorWords, codeWords, conflictWords, tellingWords } from "./people.ts";
import { useCurrent } from "./current.ts";
import { statusWords } from "../queue/status.ts";
import { signedStep } from "./steps.ts";
import { Told } from "./told.tsx";

export function EntryItem({ entry }: { entry: Entry }) {
  const words = useWords();
  const { t, day } = words;
  const translatable = TRANSLATED.includes(entry.says.kind);
  const side = entry.author.kind === "reporter" ? "reporter" : "office";
  return (
    <li class={`entry ${side}`} data-item={entry.id} data-kind={entry.says.kind}>
      <p class="by">
        <strong>{authorWords(entry.author, words)}</strong> <span>{day(entry.posted)}</span>{" "}
        <span class="verified">{t(entry.via === "server" ? "entry-verified-server" : "entry-verified")}</span>
      </p>
      {entry.given !== undefined && <p class="mark high">{t("entry-code-given", { day: day(entry.given) })}</p>}
      {said(entry.id, entry.says, words)}
      {translatable && <Translations of={entry.id} />}
    </li>
  );
}

/** What people say in words of their own. */
const TRANSLATED: readonly string[] = ["message", "alarm", "complaint", "withdrawal", "attestation", "transcript"];

function said(id: string, says: Says, words: Words) {
  const { t, day } = words;
  switch (says.kind) {
    case "message":
      return <Told text={says.text} />;
    case "note":
      return <NoteText text={says.text} />;
    case "translation":
    case "task":
    case "tick":
    case "reference":
    case "link":
      return <OfficeEntry says={says} />;
    case "complaint":
      return (
        <>
          <p class="mark high">{t("entry-complaint")}</p>
          <Told text={says.text} />
        </>
      );
    case "withdrawal":
      return (
        <>
          <p class="mark high">{t(says.withdrawn ? "entry-withdrawn" : "entry-not-withdrawn")}</p>
          {says.pressed === "yes" && <p class="mark alarm">{t("entry-pressed")}</p>}
          {says.text !== "" && <Told text={says.text} />}
        </>
      );
    case "erasure":
      return (
        <>
          <p class="mark high">{t(erasureWords(says))}</p>
          {says.pressed === "yes" && <p class="mark alarm">{t("entry-pressed")}</p>}
        </>
      );
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
      return <Allowed given={says.given} title="entry-consent" none="entry-consent-none" />;
    case "mark":
      return (
        <>
          <p>
            {t("entry-mark", { level: t(LEVEL_WORDS[says.level]) })} {says.urgent && t("entry-mark-urgent")}
          </p>
          <Told text={says.reason} />
        </>
      );
    case "attachment":
      return <FileCard item={id} file={says.file} />;
    case "transcript":
      return (
        <>
          <p class="hint">{t("entry-transcript")}</p>
          <Told text={says.text} />
        </>
      );
    case "attestation":
      return (
        <>
          <p class="hint">{t(says.release ? "entry-attestation-release" : "entry-attestation")}</p>
          <Told text={says.text} />
        </>
      );
    case "removal":
      return (
        <>
          <p class="hint">{t("entry-removal")}</p>
          <Told text={says.reason} />
        </>
      );
    case "assignment":
      return (
        <>
          <p>{says.to === undefined ? t("entry-handed-back") : t("entry-assigned", { who: authorWords(says.to, words) })}</p>
          {says.text !== "" && <Told text={says.text} />}
        </>
      );
    case "conflict":
      return (
        <>
          <p class="hint">{conflictWords(says, words)}</p>
          <Told text={says.reason} />
        </>
      );
    case "step":
      return <StepEntry id={id} says={says} />;
    case "progress":
      return (
        <>
          <p class="hint">{t("entry-progress", { status: statusWords(says.status, words) })}</p>
          <Told text={says.text} />
        </>
      );
    case "disclosure":
      return (
        <>
          <p class="hint">{t("entry-disclosure", { day: day(says.expires) })}</p>
          {says.danger && <p class="mark alarm">{t("name-danger")}</p>}
          <Told text={says.reason} />
        </>
      );
    case "telling":
      return (
        <>
          <p class="hint">{tellingWords(says, words)}</p>
          {says.text !== "" && <Told text={says.text} />}
        </>
      );
    case "code_request":
    case "code_decision":
      return (
        <>
          <p class="hint">{codeWords(says, words)}</p>
          {says.reason !== "" && <Told text={says.reason} />}
        </>
      );
    case "coding":
      return <CodingFields fields={says.fields} />;
  }
}

function StepEntry({ id, says }: { id: string; says: Extract<Says, { kind: "step" }> }) {
  const words = useWords();
  const why = useCurrent()?.open.way.voided[id];
  return (
    <div data-void={why}>
      {signedStep(says, why, words).map((line, at) => (
        <p key={line} class={why !== undefined && at === 0 ? "mark alarm" : undefined}>
          {line}
        </p>
      ))}
      {says.reason !== "" && <Told text={says.reason} />}
    </div>
  );
}

/** What the office may do, one line each. */
export function Allowed({ given, title, none }: { given: readonly string[]; title?: string; none: string }) {
  const { words, form } = useAround();
  if (given.length === 0) return <p class="hint">{words.t(none)}</p>;
  return (
    <>
      {title !== undefined && <p>{words.t(title)}</p>}
      <ul class="given">
        {consentLines(given, form, words).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
