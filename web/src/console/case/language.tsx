/** In which language the person is written to. */
import { useWords } from "../parts/context.ts";
import { LANGUAGES, nameOf, type Lang } from "../words.ts";

export function LanguageChoice({ lang, onLang }: { lang: Lang; onLang: (lang: Lang) => void }) {
  const { t } = useWords();
  return (
    <p class="field">
      <label>
        {t("acknowledge-language")}{" "}
        <select
          name="language"
          value={lang}
          onChange={(event) => {
            const chosen = LANGUAGES.find((known) => known === event.currentTarget.value);
            if (chosen !== undefined) onLang(chosen);
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
  );
}
