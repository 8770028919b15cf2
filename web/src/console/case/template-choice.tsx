/** What an answer may begin with: the office's own text, in the language of who reads it, to be changed before it goes. */
import { useState } from "preact/hooks";
import { useAround } from "../parts/context.ts";
import { nameOf } from "../words.ts";
import { inserted, spokenIn } from "./templates.ts";

export function TemplateChoice({ draft, onDraft }: { draft: string; onDraft: (text: string) => void }) {
  const { words, replies } = useAround();
  const { t } = words;
  const [lang, setLang] = useState(words.lang);
  if (replies.length === 0) return null;
  const choose = (id: string): void => {
    const text = replies.find((one) => one.id === id)?.text[lang];
    if (text !== undefined) onDraft(inserted(draft, text));
  };
  return (
    <div class="inline templates">
      <p class="field">
        <label>
          {t("acknowledge-language")}{" "}
          <select name="template-language" value={lang} onChange={(event) => setLang(event.currentTarget.value)}>
            {spokenIn(replies).map((one) => (
              <option key={one} value={one} lang={one}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p class="field">
        <label>
          {t("template-choose")}{" "}
          <select name="template" value="" onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{t("template-none")}</option>
            {replies
              .filter(({ text }) => text[lang] !== undefined)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {words.of(name)}
                </option>
              ))}
          </select>
        </label>
      </p>
    </div>
  );
}
