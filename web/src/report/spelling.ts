/**
 * In which words a code is spelled on a page: those of its own language, where there is a list.
 *
 * Arabic and Russian have none; there a code is digits, which are read in any script.
 */

import type { WordList } from "../seal/types.ts";

/** The word list of `language`, if it has one. */
export function listOf(language: string): WordList | undefined {
  switch (language.split("-", 1)[0]) {
    case "en":
      return "en";
    case "fr":
      return "fr";
    case "es":
      return "es";
    case "zh":
      return "zh";
    default:
      return undefined;
  }
}
