/**
 * An open case, at the right: the account as it was told, the dialogue, the office's notes, who holds keys.
 *
 * What did not check out is said at the top and in plain words. An officer who decides about somebody's
 * safety has to know that they may be reading less than was written.
 */
import type { Ref } from "preact";
import type { Case } from "../desk/protocol.ts";
import { useAround, useWords } from "../parts/context.ts";
import { Marks } from "../queue/marks.tsx";
import { daysBetween, marksOf, reference } from "../queue/row.ts";
import { dueWords, statusWords } from "../queue/status.ts";
import type { CaseDrafts, DraftField } from "../drafts.ts";
import { CurrentCase } from "./current.ts";
import { answerLines } from "./answers.ts";
import { DownloadSection } from "./download.tsx";
import { Allowed, EntryItem } from "./entry.tsx";
import { VIA_WORDS } from "./facts.ts";
import { Hands } from "./hands.tsx";
import { Declarations, People } from "./holders.tsx";
import { IdentityList } from "./identity.tsx";
import { NameSection } from "./name.tsx";
import type { WriteProps } from "./sending.tsx";
import { StepSection } from "./step.tsx";
import { Told } from "./told.tsx";
import { warningsOf } from "./warnings.ts";
import { AcknowledgeForm, MarkForm, NoteForm, ReplyForm } from "./write.tsx";

interface Props {
  readonly open: Case;
  readonly today: string;
  readonly drafts: CaseDrafts;
  readonly onDraft: (field: DraftField, text: string) => void;
  readonly onWritten: () => void;
  readonly onBack: () => void;
  readonly heading: Ref<HTMLHeadingElement>;
}

export function CaseView({ open, today, drafts, onDraft, onWritten, onBack, heading }: Props) {
  const { t } = useWords();
  const write = (field: DraftField): WriteProps => ({ open, draft: drafts[field] ?? "", onDraft: (text) => onDraft(field, text), onWritten });
  return (
    <CurrentCase.Provider value={{ open, write }}>
    <article id="case" data-case-open={open.case} aria-labelledby="case-title">
      <CaseHead open={open} today={today} onBack={onBack} heading={heading} />
      <Warnings open={open} />
      <Declarations open={open} onWritten={onWritten} />
      <Hands {...write("assignment")} />
      <section aria-labelledby="account-title">
        <h2 id="account-title">{t("account-title")}</h2>
        {open.accounts.length === 0 && <p class="empty">{t("account-none")}</p>}
        {open.accounts.map((account) => (
          <div class="account" key={account.posted}>
            <Told text={account.text} />
            <AnswerList answers={account.answers} />
          </div>
        ))}
      </section>
      {open.files.length > 0 && (
        <section id="files" aria-labelledby="files-title">
          <h2 id="files-title">{t("files-title")}</h2>
          <p class="hint">{t("file-warning")}</p>
          <ol class="thread">
            {open.files.map((entry) => (
              <EntryItem key={entry.id} entry={entry} />
            ))}
          </ol>
        </section>
      )}
      <section aria-labelledby="given-title">
        <h2 id="given-title">{t("given-title")}</h2>
        {open.uncertain ? <p class="notice bad">{t("given-uncertain")}</p> : <Allowed given={open.standing.given} none="given-none" />}
      </section>
      {open.identity !== undefined && <Person identity={open.identity} />}
      <NameSection open={open} onWritten={onWritten} write={write} />
      <section aria-labelledby="dialogue-title">
        <h2 id="dialogue-title">{t("dialogue-title")}</h2>
        {open.dialogue.length === 0 && <p class="empty">{t("dialogue-none")}</p>}
        <ol class="thread">
          {open.dialogue.map((entry) => (
            <EntryItem key={entry.id} entry={entry} />
          ))}
        </ol>
        {open.status === "received" && <AcknowledgeForm {...write("acknowledgement")} />}
        <ReplyForm {...write("reply")} />
      </section>
      {open.status !== "received" && <StepSection told={write("progress")} why={write("why")} />}
      <section aria-labelledby="notes-title">
        <h2 id="notes-title">{t("notes-title")}</h2>
        {open.internal.length === 0 && <p class="empty">{t("notes-none")}</p>}
        <ol class="thread">
          {open.internal.map((entry) => (
            <EntryItem key={entry.id} entry={entry} />
          ))}
        </ol>
        <NoteForm {...write("note")} />
        <MarkForm {...write("reason")} key={`${open.level} ${String(open.urgent)}`} />
      </section>
      <People open={open} />
      <DownloadSection open={open} />
    </article>
    </CurrentCase.Provider>
  );
}

function CaseHead({ open, today, onBack, heading }: Pick<Props, "open" | "today" | "onBack" | "heading">) {
  const words = useWords();
  const { t, day } = words;
  const dueIn = open.due === null ? undefined : daysBetween(today, open.due);
  const due = dueWords(dueIn, words);
  const marks = marksOf({ urgent: open.urgent, level: open.level, told: open.told, dueIn, unread: false });
  return (
    <header class="case-head">
      <button type="button" name="back" class="plain back" onClick={onBack}>
        {t("case-back")}
      </button>
      <h1 id="case-title" tabIndex={-1} ref={heading}>
        {t("case-title")}{" "}
        <span class="reference" dir="ltr" translate={false}>
          {reference(open.case)}
        </span>
      </h1>
      <p class="facts">
        <span class="marks">
          <Marks marks={marks} />
        </span>
        <span data-status={open.status}>{statusWords(open.status, words)}</span> <span>{t("row-received", { day: day(open.received) })}</span>{" "}
        {due !== undefined && <span class={(dueIn ?? 0) < 0 ? "late" : "due"}>{due}</span>}
        {open.queue !== undefined && <span>{t("case-queue", { queue: words.of(open.queue), office: words.of(open.office) })}</span>}
      </p>
      <p class="hint">
        {t(VIA_WORDS[open.via])}{" "}
        {open.receipt.kind === "verified" && t("case-receipt", { day: day(open.receipt.day) })}
      </p>
    </header>
  );
}

function Warnings({ open }: { open: Case }) {
  const words = useWords();
  return (
    <div role="alert" class="warnings">
      {warningsOf(open, words).map(({ id, text, bad }) => (
        <p class={bad ? "notice bad" : "notice"} key={id}>
          {text}
        </p>
      ))}
    </div>
  );
}

/** Who the person is: theirs to give, and given to whoever reads it here. */
function Person({ identity }: { identity: NonNullable<Case["identity"]> }) {
  const { t } = useWords();
  return (
    <section id="person" aria-labelledby="identity-title">
      <h2 id="identity-title">{t("identity-title")}</h2>
      <p class="hint">{t("identity-lead")}</p>
      <IdentityList identity={identity} />
    </section>
  );
}

function AnswerList({ answers }: { answers: Case["accounts"][number]["answers"] }) {
  const { words, form } = useAround();
  const lines = answerLines(answers, form, words);
  if (lines.length === 0) return <p class="hint">{words.t("answers-none")}</p>;
  return (
    <dl class="answers">
      {lines.map(({ question, label, values, grave }) => (
        <div key={question} class={grave ? "grave" : undefined}>
          <dt>{label}</dt>
          {values.map((value, at) => (
            <dd key={at} dir="auto">
              {value}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
