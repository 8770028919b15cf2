/**
 * An open case, at the right: what is dangerous above, the rest in tabs.
 *
 * What did not check out is said at the top and in plain words, whichever tab is open. An officer who
 * decides about somebody's safety has to know that they may be reading less than was written.
 *
 * Forms stay where they are while another tab is shown, so that nothing chosen in them is lost; threads
 * are made anew, so that no item stands on the page twice.
 */
import type { ComponentChildren, Ref } from "preact";
import type { Case, Entry } from "../desk/protocol.ts";
import { useWords } from "../parts/context.ts";
import type { CaseDrafts, DraftField } from "../drafts.ts";
import { AccountPart, Unanswered } from "./account.tsx";
import { CodingPart } from "./coding-part.tsx";
import { CurrentCase, type Other } from "./current.ts";
import { DownloadSection } from "./download.tsx";
import { EntryItem } from "./entry.tsx";
import { FilesPart } from "./files-part.tsx";
import { Hands } from "./hands.tsx";
import { CaseHead, Warnings } from "./head.tsx";
import { Declarations, People } from "./holders.tsx";
import { HistoryPart } from "./history.tsx";
import { NameSection } from "./name.tsx";
import { CodeNotice, NewCodeSection } from "./new-code.tsx";
import { NoteForm } from "./note.tsx";
import { PaperCase, usePrinting } from "./print.tsx";
import type { Reach } from "./reach.ts";
import { ReferencesPart } from "./references.tsx";
import type { WriteProps } from "./sending.tsx";
import { StepSection } from "./step.tsx";
import { idOf, PANEL, TabList } from "./tab-list.tsx";
import { notesIn, type Tab } from "./tabs.ts";
import { Tasks } from "./tasks.tsx";
import { AcknowledgeForm, MarkForm, ReplyForm } from "./write.tsx";

interface Props {
  readonly open: Case;
  readonly today: string;
  readonly reach: Reach;
  readonly drafts: CaseDrafts;
  readonly onDraft: (field: DraftField, text: string) => void;
  readonly onWritten: () => void;
  readonly others: readonly Other[];
  readonly onOpen: (caseId: string) => void;
  readonly onBack: () => void;
  readonly heading: Ref<HTMLHeadingElement>;
}

export function CaseView({ open, today, reach, drafts, onDraft, onWritten, others, onOpen, onBack, heading }: Props) {
  const { t } = useWords();
  const { tab } = reach;
  const { printing, print } = usePrinting();
  const write = (field: DraftField): WriteProps => ({ open, draft: drafts[field] ?? "", onDraft: (text) => onDraft(field, text), onWritten });
  const replied = (): void => {
    onWritten();
    reach.show("dialogue");
  };
  const part = (...on: readonly Tab[]): boolean => on.includes(tab);
  return (
    <CurrentCase.Provider value={{ open, write, others, onOpen }}>
      <article id="case" data-case-open={open.case} aria-labelledby="case-title">
        <CaseHead open={open} today={today} onBack={onBack} onPrint={print} heading={heading} />
        <Warnings open={open} />
        <Declarations open={open} onWritten={onWritten} />
        <CodeNotice open={open} onShow={() => reach.show("people")} />
        <Hands {...write("assignment")} />
        <Tasks today={today} {...write("task")} />
        <TabList open={open} tab={tab} onTab={reach.show} />
        <div role="tabpanel" id={PANEL} aria-labelledby={idOf(tab)} tabIndex={0}>
          {part("account") && <AccountPart open={open} />}
          {part("account") && <Unanswered open={open} />}
          <Part shown={part("account")}>
            <NameSection open={open} onWritten={onWritten} write={write} />
          </Part>
          {part("dialogue") && (
            <section aria-labelledby="dialogue-title">
              <h2 id="dialogue-title">{t("dialogue-title")}</h2>
              <ThreadList thread={open.dialogue} none={t("dialogue-none")} />
            </section>
          )}
          <Part shown={part("account", "dialogue")}>
            {open.status === "received" && <AcknowledgeForm {...write("acknowledgement")} onWritten={replied} />}
            <ReplyForm {...write("reply")} onWritten={replied} />
            {open.status !== "received" && <StepSection told={write("progress")} why={write("why")} />}
          </Part>
          <Part shown={part("notes")}>
            <section aria-labelledby="notes-title">
              <h2 id="notes-title">{t("notes-title")}</h2>
              {part("notes") && <ThreadList thread={notesIn(open.internal)} none={t("notes-none")} />}
              <NoteForm {...write("note")} />
              <MarkForm {...write("reason")} key={`${open.level} ${String(open.urgent)}`} />
            </section>
          </Part>
          <Part shown={part("coding")}>
            <CodingPart today={today} {...write("coding")} />
            <ReferencesPart number={write("reference")} reason={write("link")} />
          </Part>
          {part("files") && <FilesPart open={open} />}
          <Part shown={part("files")}>
            <DownloadSection open={open} />
          </Part>
          <Part shown={part("people")}>
            <People open={open} />
            <NewCodeSection open={open} reason={write("code-reason")} refusal={write("code-refusal")} />
          </Part>
          {part("history") && <HistoryPart open={open} />}
        </div>
      </article>
      {printing && <PaperCase open={open} today={today} />}
    </CurrentCase.Provider>
  );
}

/** Something that stays as it is while another tab is shown. */
function Part({ shown, children }: { shown: boolean; children: ComponentChildren }) {
  return <div hidden={!shown}>{children}</div>;
}

function ThreadList({ thread, none }: { thread: readonly Entry[]; none: string }) {
  if (thread.length === 0) return <p class="empty">{none}</p>;
  return (
    <ol class="thread">
      {thread.map((entry) => (
        <EntryItem key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}
