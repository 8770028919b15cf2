/**
 * Everything an officer writes into a case. What goes to the person is shown first as they will read it.
 *
 * A field is emptied only once the server has stored what was in it.
 */
import { useState } from "preact/hooks";
import type { Level } from "../../seal/types.ts";
import { useAround } from "../parts/context.ts";
import { TextField } from "../parts/field.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import type { Lang } from "../words.ts";
import { acknowledgement } from "./acknowledging.ts";
import { FileChooser, useFiles } from "./attach.tsx";
import { LanguageChoice } from "./language.tsx";
import { TemplateChoice } from "./template-choice.tsx";
import { LEVEL_WORDS, levelsFrom } from "./levels.ts";
import { Preview, useSending, type WriteProps } from "./sending.tsx";

export function ReplyForm({ open, draft, onDraft, onWritten }: WriteProps) {
  const { words, desk } = useAround();
  const { t } = words;
  const files = useFiles();
  const { action, submit } = useSending(
    draft,
    { onDraft, onWritten },
    async () => {
      const arrived = await files.arrived();
      await desk.call("reply", { case: open.case, text: draft, files: arrived });
      files.clear(arrived);
    },
    files.any,
  );
  return (
    <form id="reply" onSubmit={submit} aria-busy={action.busy}>
      <TemplateChoice draft={draft} onDraft={onDraft} />
      <TextField label={t("reply-label")} name="message" value={draft} onValue={onDraft} rows={5} fixed={action.busy} required={!files.any} />
      <FileChooser files={files} />
      <Preview open={open} text={draft} />
      <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
      <div class="actions">
        <button type="submit" name="reply" class="main" disabled={action.busy || (draft.trim() === "" && !files.any)}>
          {t(action.busy ? "sealing" : "reply-button")}
        </button>
      </div>
    </form>
  );
}

export function AcknowledgeForm({ open, draft, onDraft, onWritten }: WriteProps) {
  const { words, desk } = useAround();
  const { t } = words;
  const [lang, setLang] = useState<Lang>(words.lang);
  const prefilled = acknowledgement(open, lang);
  const text = draft === "" ? prefilled : draft;
  const { action, submit } = useSending(text, { onDraft, onWritten }, () => desk.call("acknowledge", { case: open.case, text }));
  return (
    <details class="act">
      <summary>{t("acknowledge-title")}</summary>
      <form id="acknowledge" onSubmit={submit} aria-busy={action.busy}>
        <p class="hint">{t("acknowledge-why")}</p>
        <LanguageChoice
          lang={lang}
          onLang={(chosen) => {
            setLang(chosen);
            onDraft("");
          }}
        />
        <TextField label={t("acknowledge-label")} name="acknowledgement" value={text} onValue={onDraft} rows={5} fixed={action.busy} />
        <Preview open={open} text={text} />
        <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
        <div class="actions">
          <button type="submit" name="acknowledge" class="main" disabled={action.busy || text.trim() === ""}>
            {t(action.busy ? "sealing" : "acknowledge-button")}
          </button>
        </div>
      </form>
    </details>
  );
}

export function MarkForm({ open, draft, onDraft, onWritten }: WriteProps) {
  const { words, desk } = useAround();
  const { t } = words;
  const [level, setLevel] = useState<Level>(open.level);
  const [urgent, setUrgent] = useState(open.urgent);
  const { action, submit } = useSending(draft, { onDraft, onWritten }, () => desk.call("mark", { case: open.case, mark: { level, urgent, reason: draft } }));
  return (
    <details class="act">
      <summary>{t("set-mark-title")}</summary>
      <form id="mark" onSubmit={submit} aria-busy={action.busy}>
        <p class="hint">{t("set-mark-hint")}</p>
        <p class="field">
          <label>
            {t("set-mark-level")}{" "}
            <select
              name="level"
              value={level}
              onChange={(event) => {
                const chosen = levelsFrom(open.level).find((known) => known === event.currentTarget.value);
                if (chosen !== undefined) setLevel(chosen);
              }}
            >
              {levelsFrom(open.level).map((known) => (
                <option key={known} value={known}>
                  {t(LEVEL_WORDS[known])}
                </option>
              ))}
            </select>
          </label>
        </p>
        <p class="check">
          <label>
            <input type="checkbox" name="urgent" checked={urgent} disabled={open.urgent} onChange={(event) => setUrgent(event.currentTarget.checked)} />{" "}
            {t("set-mark-urgent")}
          </label>
        </p>
        <TextField label={t("set-mark-reason")} name="reason" value={draft} onValue={onDraft} rows={2} fixed={action.busy} />
        <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
        <div class="actions">
          <button type="submit" name="mark" disabled={action.busy || draft.trim() === ""}>
            {t(action.busy ? "sealing" : "set-mark-button")}
          </button>
        </div>
      </form>
    </details>
  );
}
