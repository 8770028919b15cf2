/** Admitted officers: what the public reads of them, which roles they have, and letting them go. */
import { ROLES } from "../desk/protocol.ts";
import type { Candidate } from "../desk/steward-protocol.ts";
import { useAround } from "../parts/context.ts";
import { Field } from "../parts/field.tsx";
import { roleWords } from "../parts/roles.ts";
import { current, withOfficer, withRole, withoutOfficer, type Draft } from "./draft.ts";
import { officerNamed } from "./naming.ts";
import { TextsField } from "./texts.tsx";

interface Props {
  readonly draft: Draft;
  readonly candidates: readonly Candidate[];
  readonly onDraft: (draft: Draft) => void;
}

export function Officers({ draft, candidates, onDraft }: Props) {
  const { words } = useAround();
  const { t } = words;
  const seated = draft.officers.filter((officer) => current(officer) !== undefined);
  return (
    <section aria-labelledby="officers-title">
      <h2 id="officers-title">{t("officers-title")}</h2>
      {seated.length === 0 && <p class="empty">{t("officers-none")}</p>}
      {seated.map((officer) => (
        <details class="card" key={officer.id} data-officer={officer.id}>
          <summary>
            <span dir="auto">{officerNamed(officer.id, draft, candidates, words)}</span> · {officer.roles.map((role) => roleWords(role, words)).join(", ")}
          </summary>
          <TextsField
            legend={t("officer-function")}
            name="function"
            texts={officer.function}
            onTexts={(does) => onDraft(withOfficer(draft, officer.id, { function: does }))}
          />
          <Field
            label={t("officer-name")}
            hint={t("officer-name-hint")}
            name="public-name"
            value={officer.name}
            onValue={(name) => onDraft(withOfficer(draft, officer.id, { name }))}
            required={false}
          />
          <LanguageSet languages={officer.languages} onLanguages={(languages) => onDraft(withOfficer(draft, officer.id, { languages }))} />
          <fieldset class="seats">
            <legend>{t("officer-roles")}</legend>
            {ROLES.map((role) => (
              <p class="check" key={role}>
                <label>
                  <input
                    type="checkbox"
                    name="role"
                    value={role}
                    checked={officer.roles.includes(role)}
                    onChange={(event) => onDraft(withRole(draft, officer.id, role, event.currentTarget.checked))}
                  />{" "}
                  {roleWords(role, words)}
                </label>
              </p>
            ))}
          </fieldset>
          <div class="actions">
            <button type="button" name="remove-officer" class="plain" onClick={() => onDraft(withoutOfficer(draft, officer.id))}>
              {t("officer-remove", { name: officerNamed(officer.id, draft, candidates, words) })}
            </button>
          </div>
        </details>
      ))}
    </section>
  );
}

/** Languages that officers of the field write in; one that a roster already names is kept in the list. */
const SPOKEN = ["ar", "en", "es", "fr", "pt", "ru", "sw", "uk", "zh"];

function LanguageSet({ languages, onLanguages }: { languages: readonly string[]; onLanguages: (languages: readonly string[]) => void }) {
  const { words } = useAround();
  const names = new Intl.DisplayNames(words.lang, { type: "language" });
  const listed = [...new Set([...SPOKEN, ...languages])].sort();
  return (
    <fieldset class="seats">
      <legend>{words.t("officer-languages")}</legend>
      {listed.map((lang) => (
        <p class="check" key={lang}>
          <label>
            <input
              type="checkbox"
              name="officer-language"
              value={lang}
              checked={languages.includes(lang)}
              onChange={(event) => onLanguages(listed.filter((each) => (each === lang ? event.currentTarget.checked : languages.includes(each))))}
            />{" "}
            {names.of(lang) ?? lang}
          </label>
        </p>
      ))}
    </fieldset>
  );
}
