/**
 * The next step of a case: only what may follow, with its reason for the office and its word to the person.
 *
 * The page offers what the server would take. Who concluded a case is read from what was signed, so that
 * nobody is told to close what they concluded themselves.
 */
import { useEffect, useState } from "preact/hooks";
import type { Outcome, Status } from "../../seal/types.ts";
import { useAround } from "../parts/context.ts";
import { TextField } from "../parts/field.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import { statusWords } from "../queue/status.ts";
import { LANGUAGES, nameOf, wordsIn, type Lang } from "../words.ts";
import { lacking } from "./coding.ts";
import { Preview, useSending, type WriteProps } from "./sending.tsx";
import { outcomeWords, stepWords, toldWords } from "./steps.ts";
import { needsReason, nextFrom, OUTCOMES } from "./way.ts";

interface Props {
  /** What the person is told. */
  readonly told: WriteProps;
  /** The reason, for the office alone. */
  readonly why: WriteProps;
}

export function StepSection({ told, why }: Props) {
  const { words } = useAround();
  const { t } = words;
  const { open } = told;
  const alone = open.status === "concluded" && open.me.kind === "officer" && open.way.concluder === open.me.id;
  const offered = nextFrom(open.status).filter((to) => to !== "closed" || !alone);
  return (
    <section id="way" aria-labelledby="way-title">
      <h2 id="way-title">{t("step-stands")}</h2>
      <p>{statusWords(open.status, words)}</p>
      {alone && <p class="hint">{t("step-second")}</p>}
      {offered.length > 0 && <StepForm told={told} why={why} offered={offered} />}
    </section>
  );
}

function StepForm({ told, why, offered }: Props & { readonly offered: readonly Status[] }) {
  const { words, desk, coding } = useAround();
  const { t } = words;
  const { open, onWritten } = told;
  const from = open.status;
  const [lang, setLang] = useState<Lang>(words.lang);
  const [chosen, setChosen] = useState<Status | undefined>();
  const [outcome, setOutcome] = useState<Outcome | "">("");
  // What was chosen may no longer follow, once somebody else has moved the case.
  const to = offered.find((one) => one === chosen) ?? (offered.length === 1 ? offered[0] : undefined);
  const text = told.draft === "" && to !== undefined ? toldWords(from, to, wordsIn(lang)) : told.draft;
  const concludes = to === "concluded";
  const missing = concludes ? lacking(open.kept.codings.at(-1)?.fields ?? {}, coding) : [];
  const reasoned = to !== undefined && needsReason(from, to);
  const ready = to !== undefined && missing.length === 0 && text.trim() !== "" && (!concludes || outcome !== "") && (!reasoned || why.draft.trim() !== "");
  const onDraft = (typed: string): void => {
    told.onDraft(typed);
    if (typed === "") why.onDraft("");
  };
  const { action, submit } = useSending(ready ? text : "", { onDraft, onWritten }, async () => {
    if (to !== undefined) await desk.call("moveOn", { case: open.case, step: { from, outcome: concludes ? outcome : "", reason: why.draft, to }, text });
  });
  // Who began from where the case no longer stands is shown where it does; what they typed stays.
  const { trouble } = action;
  useEffect(() => {
    if (trouble?.kind === "moved" || trouble?.kind === "rejected") onWritten();
  }, [trouble]);
  return (
    <details class="act">
      <summary>{t("step-title")}</summary>
      <form id="step" onSubmit={submit} aria-busy={action.busy}>
        <Choice label={t("step-to")} name="to" value={to ?? ""} options={offered.map((one) => [one, stepWords(from, one, words)])} onChosen={(value) => setChosen(offered.find((one) => one === value))} />
        {concludes && (
          <Choice label={t("step-outcome")} name="outcome" value={outcome} options={OUTCOMES.map((one) => [one, outcomeWords(one, words)])} onChosen={(value) => setOutcome(OUTCOMES.find((one) => one === value) ?? "")} />
        )}
        {missing.length > 0 && <p class="notice bad">{t("coding-lacking", { fields: missing.map(({ label }) => words.of(label)).join(", ") })}</p>}
        <TextField label={t("step-reason")} hint={t("note-hint")} name="why" value={why.draft} onValue={why.onDraft} rows={2} fixed={action.busy} required={reasoned} />
        <p class="field">
          <label>
            {t("acknowledge-language")}{" "}
            <select
              name="language"
              value={lang}
              onChange={(event) => {
                const spoken = LANGUAGES.find((known) => known === event.currentTarget.value);
                if (spoken !== undefined) setLang(spoken);
              }}
            >
              {LANGUAGES.map((known) => (
                <option key={known} value={known} lang={known}>
                  {nameOf(known)}
                </option>
              ))}
            </select>
          </label>
        </p>
        <TextField label={t("step-tell")} name="progress" value={text} onValue={told.onDraft} rows={4} fixed={action.busy} />
        <Preview open={open} text={text} />
        <TroubleNotice trouble={trouble}>{t("words-kept")}</TroubleNotice>
        <div class="actions">
          <button type="submit" name="step" class="main" disabled={action.busy || !ready}>
            {t(action.busy ? "sealing" : "step-button")}
          </button>
        </div>
      </form>
    </details>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChosen: (value: string) => void;
}

function Choice({ label, name, value, options, onChosen }: ChoiceProps) {
  const { t } = useAround().words;
  return (
    <p class="field">
      <label>
        {label}{" "}
        <select name={name} value={value} required onChange={(event) => onChosen(event.currentTarget.value)}>
          {options.length > 1 && <option value="">{t("step-choose")}</option>}
          {options.map(([option, said]) => (
            <option key={option} value={option}>
              {said}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
