/** The last step: what is different, what is wrong with it, and the signature. */
import type { Parts } from "../../seal/texts.ts";
import { useAction } from "../parts/action.ts";
import { useAround } from "../parts/context.ts";
import { TroubleNotice } from "../parts/trouble.tsx";
import { ChangeList } from "./change-list.tsx";
import type { Change } from "./changes.ts";
import { isWarning, type Problem } from "./problems.ts";
import { problemWords } from "./wording.ts";

interface Props {
  readonly version: number;
  readonly parts: Parts;
  readonly changes: readonly Change[];
  readonly problems: readonly Problem[];
  readonly pinned: boolean;
  readonly onDrop: () => void;
  readonly sign: (parts: Parts) => Promise<void>;
}

export function Review({ version, parts, changes, problems, pinned, onDrop, sign }: Props) {
  const { words, pins } = useAround();
  const { t } = words;
  const action = useAction();
  const blocked = problems.some((problem) => !isWarning(problem));
  return (
    <section aria-labelledby="review-title">
      <h2 id="review-title">{t("review-title", { version })}</h2>
      <h3>{t("review-changes")}</h3>
      {changes.length === 0 && <p class="empty">{t("review-no-changes")}</p>}
      <ChangeList id="changes" changes={changes} />
      {problems.length > 0 && <h3>{t("review-problems")}</h3>}
      <div role="status">
        <ul id="problems">
          {problems.map((problem, at) => (
            <li key={at} class={isWarning(problem) ? "warn" : "error"} data-problem={problem.kind}>
              {problemWords(problem, words)}
            </li>
          ))}
        </ul>
      </div>
      <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
      {pins.threshold > 1 && <p class="hint">{t("texts-threshold", { count: pins.threshold })}</p>}
      <div class="actions">
        <button type="button" name="sign-texts" class="main" disabled={action.busy || blocked || changes.length === 0 || !pinned} onClick={() => void action.run(() => sign(parts))}>
          {t("review-sign", { version })}
        </button>
        <button type="button" name="drop-texts" class="plain" disabled={action.busy || changes.length === 0} onClick={onDrop}>
          {t("texts-drop")}
        </button>
      </div>
      {!pinned && <p class="hint">{t("review-not-pinned")}</p>}
    </section>
  );
}
