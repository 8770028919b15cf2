/** What an account or a message says in another language, beside it, with who made the translation. */
import { useState } from "preact/hooks";
import { useAround } from "../parts/context.ts";
import { TextField } from "../parts/field.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import { LANGUAGES, nameOf } from "../words.ts";
import { useCurrent } from "./current.ts";
import { authorWords } from "./people.ts";
import { useSending } from "./sending.tsx";
import { Told } from "./told.tsx";

export function Translations({ of }: { of: string }) {
  const { words } = useAround();
  const { t, day } = words;
  const current = useCurrent();
  if (current === undefined) return null;
  const made = current.open.kept.translations.filter((one) => one.of === of);
  return (
    <div class="translations">
      {made.map(({ id, by, posted, language, text }) => (
        <div class="translation" key={id} data-item={id} data-kind="translation">
          <p class="by">
            {t("translation-by", { language: nameIn(language), who: authorWords(by, words), day: day(posted) })} <span class="verified">{t("entry-verified")}</span>
          </p>
          <div lang={language}>
            <Told text={text} />
          </div>
        </div>
      ))}
      <TranslationForm of={of} first={made.length === 0} />
    </div>
  );
}

function TranslationForm({ of, first }: { of: string; first: boolean }) {
  const { words, desk } = useAround();
  const { t } = words;
  const current = useCurrent();
  const [language, setLanguage] = useState(words.lang);
  const { open, draft, onDraft, onWritten } = current?.write(`translation ${of}`) ?? NOWHERE;
  const { action, submit } = useSending(draft, { onDraft, onWritten }, async () => {
    if (open !== undefined) await desk.call("keep", { case: open.case, said: { kind: "translation", body: { language, of, text: draft } } });
  });
  return (
    <details class="act">
      <summary>{t(first ? "translation-add" : "translation-anew")}</summary>
      <form data-form="translation" onSubmit={submit} aria-busy={action.busy}>
        <p class="field">
          <label>
            {t("translation-language")}{" "}
            <select name="translation-language" value={language} onChange={(event) => setLanguage(event.currentTarget.value)}>
              {LANGUAGES.map((known) => (
                <option key={known} value={known} lang={known}>
                  {nameOf(known)}
                </option>
              ))}
            </select>
          </label>
        </p>
        <TextField label={t("translation-label")} hint={t("note-hint")} name={`translation-${of}`} value={draft} onValue={onDraft} rows={4} fixed={action.busy} />
        <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
        <div class="actions">
          <button type="submit" name="translate" disabled={action.busy || draft.trim() === ""}>
            {t(action.busy ? "sealing" : "translation-button")}
          </button>
        </div>
      </form>
    </details>
  );
}

const NOWHERE = { open: undefined, draft: "", onDraft: () => undefined, onWritten: () => undefined };

/** A language by its own name; one that the portal does not speak, by the name that the browser has for it. */
function nameIn(language: string): string {
  const known = nameOf(language);
  return known === language ? (new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language) : known;
}
