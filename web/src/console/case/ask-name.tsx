/** Asking two custodians for a name: why, whether a life is in danger, and when the person is told. */
import { useState } from "preact/hooks";
import type { NamesOfCase } from "../desk/names-protocol.ts";
import type { Case } from "../desk/protocol.ts";
import { useAround } from "../parts/context.ts";
import { TextField } from "../parts/field.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import { Preview, useSending, type WriteProps } from "./sending.tsx";

interface Props {
  readonly open: Case;
  readonly names: NamesOfCase;
  readonly reason: WriteProps;
  readonly untold: WriteProps;
  /** What the person is told. */
  readonly told: WriteProps;
}

export function AskNameForm({ open, names: { askable, rules }, reason, untold, told }: Props) {
  const { words, desk } = useAround();
  const { t } = words;
  const [danger, setDanger] = useState(false);
  const [harms, setHarms] = useState(false);
  const before = rules?.tell === "before";
  const tells = before && !danger && !harms;
  const ready = reason.draft.trim() !== "" && (!before || danger || !harms || untold.draft.trim() !== "");
  const onDraft = (typed: string): void => {
    reason.onDraft(typed);
    if (typed !== "") return;
    untold.onDraft("");
    told.onDraft("");
  };
  const { action, submit } = useSending(ready ? reason.draft : "", { onDraft, onWritten: reason.onWritten }, () =>
    desk.call("askName", { case: open.case, reason: reason.draft, danger, untold: before && harms ? untold.draft : "", told: tells ? told.draft : "" }),
  );
  if (rules === null) return <p class="hint">{t("name-no-rules")}</p>;
  if (!askable) return <p class="hint">{t("name-nobody")}</p>;
  return (
    <details class="act">
      <summary>{t("name-ask")}</summary>
      <form id="ask-name" onSubmit={submit} aria-busy={action.busy}>
        <p class="hint">{t("name-ask-hint")}</p>
        <TextField label={t("name-reason")} hint={t("name-reason-hint")} name="name-reason" value={reason.draft} onValue={reason.onDraft} rows={3} fixed={action.busy} />
        <Tick name="name-danger" label={t("name-danger")} checked={danger} onTicked={setDanger} />
        {before && <Tick name="name-harms" label={t("name-harms")} checked={harms} onTicked={setHarms} />}
        {before && harms && <TextField label={t("name-untold")} hint={t("note-hint")} name="name-untold" value={untold.draft} onValue={untold.onDraft} rows={2} fixed={action.busy} required={!danger} />}
        <p class="hint">{tells ? t("name-tells-before", { count: rules.notice_days }) : t("name-tells-after")}</p>
        {tells && (
          <>
            <TextField label={t("name-told")} hint={t("name-told-hint")} name="name-told" value={told.draft} onValue={told.onDraft} rows={3} fixed={action.busy} required={false} />
            <Preview open={open} text={told.draft === "" ? t("name-reads-asked") : `${t("name-reads-asked")}\n\n${told.draft}`} />
          </>
        )}
        <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
        <div class="actions">
          <button type="submit" name="ask-name" class="main" disabled={action.busy || !ready}>
            {t(action.busy ? "sealing" : "name-ask-button")}
          </button>
        </div>
      </form>
    </details>
  );
}

function Tick({ name, label, checked, onTicked }: { name: string; label: string; checked: boolean; onTicked: (ticked: boolean) => void }) {
  return (
    <p class="field">
      <label>
        <input type="checkbox" name={name} checked={checked} onChange={(event) => onTicked(event.currentTarget.checked)} /> {label}
      </label>
    </p>
  );
}
