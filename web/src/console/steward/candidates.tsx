/**
 * Officers who made a key and wait. A key is admitted only after its fingerprint was compared with what
 * the person reads out: otherwise whoever runs the server could slip in a key of their own.
 */
import { useState } from "preact/hooks";
import type { Candidate } from "../desk/steward-protocol.ts";
import { useAround } from "../parts/context.ts";
import { Field } from "../parts/field.tsx";
import { asRole, roleWords } from "../parts/roles.ts";
import { publicLanguages, wordsIn } from "../words.ts";
import { sameFingerprint } from "./compare.ts";
import { waiting, withCandidate, type Draft } from "./draft.ts";

interface Props {
  readonly draft: Draft;
  readonly candidates: readonly Candidate[];
  readonly onDraft: (draft: Draft) => void;
}

export function Candidates({ draft, candidates, onDraft }: Props) {
  const { words, pins } = useAround();
  const { t } = words;
  const rows = waiting(draft, candidates);
  const admit = (candidate: Candidate): void => {
    const role = asRole(candidate.role) ?? "triage";
    const does = Object.fromEntries(publicLanguages(pins).map((lang) => [lang, roleWords(role, wordsIn(lang))]));
    onDraft(withCandidate(draft, candidate, { function: does, languages: [words.lang], role }));
  };
  return (
    <section aria-labelledby="candidates-title">
      <h2 id="candidates-title">{t("candidates-title")}</h2>
      <p class="hint">{t("candidates-hint")}</p>
      {rows.length === 0 && <p class="empty">{t("candidates-none")}</p>}
      <ul class="cards">
        {rows.map((candidate) => (
          <CandidateCard key={`${candidate.id} ${candidate.fingerprint}`} candidate={candidate} onAdmit={() => admit(candidate)} />
        ))}
      </ul>
    </section>
  );
}

function CandidateCard({ candidate, onAdmit }: { candidate: Candidate; onAdmit: () => void }) {
  const { words } = useAround();
  const { t } = words;
  const [typed, setTyped] = useState("");
  const [compared, setCompared] = useState(false);
  const same = sameFingerprint(typed, candidate.fingerprint);
  const ready = candidate.me || compared || same === "same";
  return (
    <li data-candidate={candidate.id}>
      <h3>
        <span dir="auto">{candidate.name}</span> · {roleWords(candidate.role, words)}
      </h3>
      <p class="groups" dir="ltr" translate={false}>
        {candidate.fingerprint}
      </p>
      {candidate.me ? (
        <p class="measure good">{t("candidate-me")}</p>
      ) : (
        <>
          <Field
            label={t("candidate-type")}
            name="fingerprint"
            value={typed}
            onValue={setTyped}
            required={false}
            code
            error={same === "differs" ? t("candidate-differs") : undefined}
          />
          <p role="status">{same === "same" && t("candidate-same")}</p>
          <p class="check">
            <label>
              <input type="checkbox" name="compared" checked={compared} onChange={(event) => setCompared(event.currentTarget.checked)} /> {t("candidate-compared")}
            </label>
          </p>
        </>
      )}
      <div class="actions">
        <button type="button" name="admit" disabled={!ready || same === "differs"} onClick={onAdmit}>
          {t("candidate-admit")}
        </button>
      </div>
    </li>
  );
}
