/** One text in the language that is being edited, with what it says in the steward's own, and where it is missing. */
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Texts } from "../../seal/types.ts";
import { useWords } from "../parts/context.ts";
import { Field, TextField } from "../parts/field.tsx";
import { nameOf } from "../words.ts";

interface Edited {
  readonly lang: string;
  readonly langs: readonly string[];
}

export const Editing = createContext<Edited>({ lang: "en", langs: [] });

interface Props {
  readonly label: string;
  readonly name: string;
  readonly texts: Texts | undefined;
  readonly onTexts: (texts: Texts) => void;
  /** Of several lines. */
  readonly long?: boolean;
  /** May say nothing at all. */
  readonly optional?: boolean;
}

export function Spoken({ label, name, texts = {}, onTexts, long = false, optional = false }: Props) {
  const words = useWords();
  const { lang, langs } = useContext(Editing);
  const isSilent = (each: string): boolean => (texts[each] ?? "").trim() === "";
  const missing = optional && langs.every(isSilent) ? [] : langs.filter(isSilent);
  const own = lang === words.lang ? "" : (texts[words.lang] ?? "");
  const shared = {
    label: words.t("texts-in", { what: label, language: nameOf(lang) }),
    name,
    value: texts[lang] ?? "",
    onValue: (text: string) => onTexts({ ...texts, [lang]: text }),
    required: false,
    lang,
  };
  return (
    <div class="spoken" data-text={name}>
      {long ? <TextField {...shared} rows={5} fixed={false} /> : <Field {...shared} />}
      {own !== "" && (
        <p class="hint own" lang={words.lang} dir="auto">
          {own}
        </p>
      )}
      {missing.length > 0 && <p class="hint">{words.t("texts-missing", { languages: missing.map((each) => `\u2068${nameOf(each)}\u2069`).join(", ") })}</p>}
    </div>
  );
}
