/** What stands above all tabs: which case it is, where it stands, and what does not check out in it. */
import type { Ref } from "preact";
import { useState } from "preact/hooks";
import type { Case } from "../desk/protocol.ts";
import { useWords } from "../parts/context.ts";
import { Marks } from "../queue/marks.tsx";
import { daysBetween, marksOf, reference } from "../queue/row.ts";
import { dueWords, statusWords } from "../queue/status.ts";
import { VIA_WORDS } from "./facts.ts";
import { ReferenceLine } from "./references.tsx";
import { spelled } from "./spelling.ts";
import { warningsOf } from "./warnings.ts";

interface Props {
  readonly open: Case;
  readonly today: string;
  readonly onBack: () => void;
  readonly onPrint: () => void;
  readonly heading: Ref<HTMLHeadingElement>;
}

export function CaseHead({ open, today, onBack, onPrint, heading }: Props) {
  const words = useWords();
  const { t, day } = words;
  const [spelling, setSpelling] = useState(false);
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
      <p class="head-acts">
        <button type="button" name="spell" class="plain" aria-expanded={spelling} onClick={() => setSpelling(!spelling)}>
          {t("spell-button")}
        </button>{" "}
        <button type="button" name="print" class="plain" onClick={onPrint}>
          {t("print")}
        </button>
      </p>
      <p role="status" id="spelled" hidden={!spelling}>
        {spelling && spelled(reference(open.case), words)}
      </p>
      <p class="facts">
        <span class="marks">
          <Marks marks={marks} />
        </span>
        <span data-status={open.status}>{statusWords(open.status, words)}</span> <span>{t("row-received", { day: day(open.received) })}</span>{" "}
        {due !== undefined && <span class={(dueIn ?? 0) < 0 ? "late" : "due"}>{due}</span>}
        {open.queue !== undefined && <span>{t("case-queue", { queue: words.of(open.queue), office: words.of(open.office) })}</span>}
      </p>
      <ReferenceLine />
      <p class="hint">
        {t(VIA_WORDS[open.via])}{" "}
        {open.receipt.kind === "verified" && t("case-receipt", { day: day(open.receipt.day) })}
      </p>
    </header>
  );
}

export function Warnings({ open }: { open: Case }) {
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
