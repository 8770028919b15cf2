/** One public text in every language of the public site. */
import type { Texts } from "../../seal/types.ts";
import { useAround } from "../parts/context.ts";
import { Field } from "../parts/field.tsx";
import { nameOf, publicLanguages } from "../words.ts";

interface Props {
  readonly legend: string;
  readonly name: string;
  readonly texts: Texts;
  readonly onTexts: (texts: Texts) => void;
}

export function TextsField({ legend, name, texts, onTexts }: Props) {
  const { pins } = useAround();
  return (
    <fieldset class="texts">
      <legend>{legend}</legend>
      {publicLanguages(pins).map((lang) => (
        <Field
          key={lang}
          label={nameOf(lang)}
          name={`${name}-${lang}`}
          lang={lang}
          value={texts[lang] ?? ""}
          onValue={(text) => onTexts({ ...texts, [lang]: text })}
        />
      ))}
    </fieldset>
  );
}
