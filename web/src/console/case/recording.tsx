/**
 * A recording of a case: what is said in it is written down, checked and signed by whoever said it, and
 * then the sound may be deleted, where they release it and an officer does it.
 */
import { isSigned, type Recording } from "../../seal/recordings.ts";
import type { CaseFile } from "../desk/protocol.ts";
import { useAround } from "../parts/context.ts";
import { TextField } from "../parts/field.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import { useCurrent } from "./current.ts";
import { Preview, useSending } from "./sending.tsx";
import { Told } from "./told.tsx";

const STATE_WORDS = {
  none: "sound-none",
  asked: "sound-asked",
  kept: "sound-kept",
  released: "sound-released",
  removed: "sound-removed",
} as const;

export function RecordingPart({ file, recording }: { file: CaseFile; recording: Recording | undefined }) {
  const { t } = useAround().words;
  const state = stateOf(recording);
  const removed = state === "removed";
  const signed = recording !== undefined && isSigned(recording);
  return (
    <div class="recording" data-recording={state}>
      {file.voice !== undefined && <p class="hint">{t(file.voice === "altered" ? "sound-altered" : "sound-as-recorded")}</p>}
      <p>{t(STATE_WORDS[state])}</p>
      {signed && <Told text={recording.attested?.text ?? ""} />}
      {!removed && <TranscriptForm file={file} recording={recording} />}
      {!removed && signed && recording.attested?.release === true && <RemovalForm file={file} />}
    </div>
  );
}

/** Where a recording stands. */
function stateOf(recording: Recording | undefined): keyof typeof STATE_WORDS {
  if (recording?.removed !== undefined) return "removed";
  if (recording === undefined) return "none";
  if (isSigned(recording)) return recording.attested?.release === true ? "released" : "kept";
  return recording.heard === undefined ? "none" : "asked";
}

function TranscriptForm({ file, recording }: { file: CaseFile; recording: Recording | undefined }) {
  const { words, desk } = useAround();
  const { t } = words;
  const current = useCurrent();
  if (current === undefined) return null;
  const { open, draft, onDraft, onWritten } = current.write(`transcript ${file.sound.of}`);
  const before = (recording?.attested?.outdated === false ? recording.attested.text : recording?.heard?.text) ?? "";
  const text = draft === "" ? before : draft;
  let into: "dialogue" | "internal" = "dialogue";
  const sending = useSending(text, { onDraft, onWritten }, () => desk.call("transcribe", { case: open.case, sound: file.sound, text, into }));
  const { action } = sending;
  const submit = (event: SubmitEvent): void => {
    into = event.submitter?.getAttribute("name") === "keep-transcript" ? "internal" : "dialogue";
    sending.submit(event);
  };
  const empty = action.busy || text.trim() === "";
  return (
    <details class="act">
      <summary>{t("transcript-title")}</summary>
      <form data-form="transcript" onSubmit={submit} aria-busy={action.busy}>
        <TextField label={t("transcript-label")} hint={t("transcript-hint")} name={`transcript-${file.sound.of}`} value={text} onValue={onDraft} rows={6} fixed={action.busy} />
        <Preview open={open} text={text} />
        <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
        <div class="actions">
          <button type="submit" name="send-transcript" class="main" disabled={empty}>
            {t(action.busy ? "sealing" : "transcript-send")}
          </button>{" "}
          <button type="submit" name="keep-transcript" disabled={empty}>
            {t("transcript-keep")}
          </button>
        </div>
      </form>
    </details>
  );
}

function RemovalForm({ file }: { file: CaseFile }) {
  const { words, desk } = useAround();
  const { t } = words;
  const current = useCurrent();
  if (current === undefined) return null;
  const { open, draft, onDraft, onWritten } = current.write(`removal ${file.sound.of}`);
  const { action, submit } = useSending(draft, { onDraft, onWritten }, () => desk.call("removeSound", { case: open.case, sound: file.sound, reason: draft }));
  return (
    <details class="act">
      <summary>{t("sound-remove-title")}</summary>
      <form data-form="removal" onSubmit={submit} aria-busy={action.busy}>
        <TextField label={t("sound-remove-reason")} hint={t("sound-remove-hint")} name={`removal-${file.sound.of}`} value={draft} onValue={onDraft} rows={2} fixed={action.busy} />
        <Preview open={open} text={draft} />
        <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
        <div class="actions">
          <button type="submit" name="remove-sound" class="main" disabled={action.busy || draft.trim() === ""}>
            {t(action.busy ? "sealing" : "sound-remove-button")}
          </button>
        </div>
      </form>
    </details>
  );
}
