/** What is different, each text before and after. */
import { useWords } from "../parts/context.ts";
import { nameOf } from "../words.ts";
import type { Change } from "./changes.ts";
import { fieldWords, heldWords, placeWords } from "./wording.ts";

const KINDS: Readonly<Record<Change["kind"], string>> = {
  added: "texts-change-added",
  removed: "texts-change-removed",
  changed: "texts-change-changed",
  order: "texts-change-order",
};

/** A number reads as it dials, also among words that run the other way. */
function directionOf(text: string): "auto" | "ltr" {
  return /^[0-9+(). -]+$/u.test(text) ? "ltr" : "auto";
}

export function ChangeList({ changes, id }: { changes: readonly Change[]; id: string }) {
  const words = useWords();
  return (
    <ul id={id} class="text-changes">
      {changes.map(({ section, kind, name, leaves }, at) => (
        <li key={`${section} ${at}`} data-change={`${section}-${kind}`}>
          {words.t(KINDS[kind], { where: placeWords(section, name, words) })}
          {leaves.length > 0 && (
            <ul>
              {leaves.map(({ field, lang, before, after }) => (
                <li key={`${field} ${lang ?? ""}`}>
                  {fieldWords(section, field, words)}
                  {lang === undefined ? "" : ` (${nameOf(lang)})`}:{" "}
                  {before !== "" && (
                    <del dir={directionOf(before)} lang={lang}>
                      {heldWords(field, before, words)}
                    </del>
                  )}{" "}
                  {after !== "" && (
                    <ins dir={directionOf(after)} lang={lang}>
                      {heldWords(field, after, words)}
                    </ins>
                  )}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
