/** The last step: until when it counts, what is different, what is wrong with it, and the signature. */
import type { Candidate, RosterContent } from "../desk/steward-protocol.ts";
import { useAction } from "../parts/action.ts";
import { useAround } from "../parts/context.ts";
import { Field } from "../parts/field.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import { changeWords, problemWords, type Naming } from "./change-words.ts";
import { changesBetween } from "./changes.ts";
import { daysLater, finished, withNotAfter, type Draft } from "./draft.ts";
import { publicLanguages } from "../words.ts";
import { isWarning, problemsIn } from "./problems.ts";

interface Props {
  readonly before: RosterContent | undefined;
  readonly draft: Draft;
  readonly today: string;
  readonly candidates: readonly Candidate[];
  readonly onDraft: (draft: Draft) => void;
  readonly pinned: boolean;
  /** How many stewards the configuration asks for. */
  readonly threshold: number;
  readonly sign: (finished: Draft) => Promise<void>;
}

export function Review({ before, draft, today, candidates, onDraft, pinned, threshold, sign }: Props) {
  const { words, pins } = useAround();
  const { t } = words;
  const action = useAction();
  const naming: Naming = { draft, before, candidates, words };
  const ready = finished(draft);
  const changes = changesBetween(before, ready);
  const problems = problemsIn(ready, today, threshold, publicLanguages(pins));
  const blocked = problems.some((problem) => !isWarning(problem));
  return (
    <section aria-labelledby="review-title">
      <h2 id="review-title" tabIndex={-1}>{t("review-title", { version: draft.version })}</h2>
      <Field
        label={t("review-not-after")}
        hint={t("review-not-after-hint")}
        name="not-after"
        type="date"
        min={daysLater(today, 1)}
        value={draft.notAfter}
        onValue={(day) => onDraft(withNotAfter(draft, day))}
      />
      <h3>{t("review-changes")}</h3>
      {changes.length === 0 && <p class="empty">{t("review-no-changes")}</p>}
      <ul id="changes">
        {changes.map((change) => (
          <li key={JSON.stringify(change)} data-change={change.kind}>
            {changeWords(change, naming)}
          </li>
        ))}
      </ul>
      {problems.length > 0 && <h3>{t("review-problems")}</h3>}
      <div role="status">
        <ul id="problems">
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)} class={isWarning(problem) ? "warn" : "error"} data-problem={problem.kind}>
            {problemWords(problem, naming)}
          </li>
        ))}
        </ul>
      </div>
      <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
      <div class="actions">
        <button
          type="button"
          name="sign-roster"
          class="main"
          disabled={action.busy || blocked || changes.length === 0 || !pinned}
          onClick={() => void action.run(() => sign(ready))}
        >
          {t("review-sign", { version: draft.version })}
        </button>
      </div>
      {!pinned && <p class="hint">{t("review-not-pinned")}</p>}
    </section>
  );
}
