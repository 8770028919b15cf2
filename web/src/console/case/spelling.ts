/** A short reference as it is read out on the phone: a word a letter, so that nobody hears another. */
import type { Words } from "../words.ts";

export function spelled(reference: string, { t, lang }: Words): string {
  const letters = t("spell-letters").split(" ");
  const digits = t("spell-digits").split(" ");
  const said = [...reference.replaceAll(" ", "")].map((sign) => {
    if (/\d/u.test(sign)) return digits[Number(sign)] ?? sign;
    if (sign === "-") return t("spell-dash");
    if (sign === "_") return t("spell-underscore");
    const word = letters[sign.toLowerCase().charCodeAt(0) - 97] ?? sign;
    return sign === sign.toLowerCase() ? word : t("spell-capital", { word });
  });
  return new Intl.ListFormat(lang, { type: "unit" }).format(said);
}
