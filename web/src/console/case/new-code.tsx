/**
 * A new code for a person who lost theirs: one officer asks, a colleague agrees, and whoever asked hands
 * it over. Where the person did not agree to it at sending, nothing is offered, and it is said why.
 */
import { useEffect, useState } from "preact/hooks";
import type { CodeBar, CodeRequest, CodesOfCase } from "../desk/codes-protocol.ts";
import { troubleOf } from "../desk/connect.ts";
import type { Case, Trouble } from "../desk/protocol.ts";
import { useAction } from "../parts/action.ts";
import { useAround, useWords } from "../parts/context.ts";
import { TextField } from "../parts/field.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import { verdictWords } from "../parts/verdicts.ts";
import { HandOver } from "./hand-over.tsx";
import { authorWords, HOW_WORDS } from "./people.ts";
import { useSending, type WriteProps } from "./sending.tsx";
import { Told } from "./told.tsx";

/** Above everything else: somebody who has lost their way in waits for this officer. */
export function CodeNotice({ open, onShow }: { open: Case; onShow: () => void }) {
  const words = useWords();
  if (open.code === undefined) return null;
  const { asker, agreed } = open.code;
  return (
    <div id="code-waits" class="notice">
      <p role="status">{agreed ? words.t("newcode-notice-agreed") : words.t("newcode-notice-asked", { who: authorWords(asker, words) })}</p>
      <p class="actions">
        <button type="button" name="show-new-code" onClick={onShow}>
          {words.t("newcode-go")}
        </button>
      </p>
    </div>
  );
}

interface Props {
  readonly open: Case;
  readonly reason: WriteProps;
  readonly refusal: WriteProps;
}

export function NewCodeSection({ open, reason, refusal }: Props) {
  const { words, desk, onEnded } = useAround();
  const { t } = words;
  const [codes, setCodes] = useState<CodesOfCase | undefined>();
  const [trouble, setTrouble] = useState<Trouble | undefined>();
  useEffect(() => {
    let latest = true;
    desk.call("codesOf", { case: open.case }).then(
      (found) => {
        if (!latest) return;
        setCodes(found);
        setTrouble(undefined);
      },
      (error: unknown) => {
        const met = troubleOf(error);
        if (met.kind === "signed_out") onEnded();
        else if (latest) setTrouble(met);
      },
    );
    return () => {
      latest = false;
    };
  }, [desk, onEnded, open]);
  return (
    <section id="new-code" aria-labelledby="new-code-title">
      <h2 id="new-code-title">{t("newcode-title")}</h2>
      <p class="hint">{t("newcode-lead")}</p>
      <TroubleNotice trouble={trouble} />
      {codes?.unsound !== undefined && <p class="notice bad">{t("newcode-unsound", { why: verdictWords(codes.unsound, words) })}</p>}
      {codes?.request !== undefined && <Asked open={open} request={codes.request} refusal={refusal} />}
      {codes?.request === undefined && codes !== undefined && (codes.bar === "none" ? <AskForm {...reason} /> : <p class="notice">{t(BARS[codes.bar])}</p>)}
    </section>
  );
}

const BARS: Readonly<Record<Exclude<CodeBar, "none">, string>> = {
  consent: "newcode-bar-consent",
  erased: "newcode-bar-erased",
  alone: "newcode-bar-alone",
  conflict: "newcode-bar-conflict",
  uncertain: "newcode-bar-uncertain",
};

function AskForm({ open, draft, onDraft, onWritten }: WriteProps) {
  const { words, desk } = useAround();
  const { t } = words;
  const [how, setHow] = useState<"met" | "safe_word" | undefined>();
  const { action, submit } = useSending(how === undefined ? "" : draft, { onDraft, onWritten }, async () => {
    if (how !== undefined) await desk.call("askCode", { case: open.case, how, reason: draft });
  });
  return (
    <details class="act">
      <summary>{t("newcode-ask")}</summary>
      <form id="ask-code" onSubmit={submit} aria-busy={action.busy}>
        <p class="hint">{t("newcode-ask-hint")}</p>
        <fieldset>
          <legend>{t("newcode-how")}</legend>
          {(["met", "safe_word"] as const).map((one) => (
            <p class="field" key={one}>
              <label>
                <input type="radio" name="code-how" value={one} checked={how === one} required onChange={() => setHow(one)} /> {t(one === "met" ? "newcode-met" : "newcode-safe-word")}
              </label>
            </p>
          ))}
        </fieldset>
        <TextField label={t("newcode-reason")} hint={t("newcode-reason-hint")} name="code-reason" value={draft} onValue={onDraft} rows={3} fixed={action.busy} />
        <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
        <div class="actions">
          <button type="submit" name="ask-code" class="main" disabled={action.busy || how === undefined || draft.trim() === ""}>
            {t(action.busy ? "sealing" : "newcode-ask-button")}
          </button>
        </div>
      </form>
    </details>
  );
}

function Asked({ open, request, refusal }: { open: Case; request: CodeRequest; refusal: WriteProps }) {
  const words = useWords();
  const { t, day } = words;
  const { asker, second } = request;
  return (
    <div class="request" data-request={request.id} data-state={second === undefined ? "asked" : "agreed"}>
      <p>{t("newcode-asked", { who: authorWords(asker, words), day: day(request.day), until: day(request.expires) })}</p>
      <p>{t(HOW_WORDS[request.how])}</p>
      <Told text={request.reason} />
      {second !== undefined && <p>{t("newcode-agreed", { who: authorWords(second, words) })}</p>}
      {second === undefined && !asker.me && <AgreeForm open={open} request={request} onWritten={refusal.onWritten} />}
      {second === undefined && asker.me && <p class="hint">{t("newcode-waits")}</p>}
      {second !== undefined && asker.me && <HandOver key={request.id} open={open} request={request} onWritten={refusal.onWritten} />}
      {second !== undefined && !asker.me && <p class="hint">{t("newcode-theirs")}</p>}
      {asker.me ? <Withdraw open={open} request={request} onWritten={refusal.onWritten} /> : <RefuseForm request={request} {...refusal} />}
    </div>
  );
}

interface Deciding {
  readonly open: Case;
  readonly request: CodeRequest;
  readonly onWritten: () => void;
}

function AgreeForm({ open, request, onWritten }: Deciding) {
  const { words, desk } = useAround();
  const { t } = words;
  const action = useAction();
  const agree = async (): Promise<void> => {
    const done = await action.run(async () => {
      await desk.call("agreeToCode", { case: open.case, id: request.id });
    });
    if (done) onWritten();
  };
  return (
    <>
      <p class="notice">{t("newcode-yours")}</p>
      <TroubleNotice trouble={action.trouble} />
      <p class="actions">
        <button type="button" name="agree-code" class="main" disabled={action.busy} onClick={() => void agree()}>
          {t(action.busy ? "sealing" : "newcode-agree")}
        </button>
      </p>
    </>
  );
}

function RefuseForm({ open, request, draft, onDraft, onWritten }: WriteProps & { request: CodeRequest }) {
  const { words, desk } = useAround();
  const { t } = words;
  const { action, submit } = useSending(draft, { onDraft, onWritten }, () => desk.call("endCode", { case: open.case, id: request.id, reason: draft }));
  return (
    <details class="act">
      <summary>{t("newcode-refuse")}</summary>
      <form id="refuse-code" onSubmit={submit} aria-busy={action.busy}>
        <TextField label={t("newcode-refuse-why")} name="code-refusal" value={draft} onValue={onDraft} rows={2} fixed={action.busy} />
        <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
        <div class="actions">
          <button type="submit" name="refuse-code" disabled={action.busy || draft.trim() === ""}>
            {t(action.busy ? "sealing" : "newcode-refuse-button")}
          </button>
        </div>
      </form>
    </details>
  );
}

function Withdraw({ open, request, onWritten }: Deciding) {
  const { words, desk } = useAround();
  const action = useAction();
  const withdraw = async (): Promise<void> => {
    await action.run(async () => {
      await desk.call("endCode", { case: open.case, id: request.id, reason: "" });
    });
    // Also where it is over already: then it is shown how.
    onWritten();
  };
  return (
    <>
      <TroubleNotice trouble={action.trouble} />
      <p class="actions">
        <button type="button" name="withdraw-code" class="plain" disabled={action.busy} onClick={() => void withdraw()}>
          {words.t("newcode-withdraw")}
        </button>
      </p>
    </>
  );
}
