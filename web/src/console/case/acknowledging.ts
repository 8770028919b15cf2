/** What an acknowledgement says, in the language of whoever it is for. */
import type { Case } from "../desk/protocol.ts";
import { wordsIn, type Lang } from "../words.ts";

export function acknowledgement(open: Case, lang: Lang): string {
  const theirs = wordsIn(lang);
  return theirs.t("acknowledge-text", { day: theirs.day(open.received), office: theirs.of(open.office) });
}
