/**
 * In which words a code is spelled on a page: those that the page names. Where it names none, a code is
 * digits, which are read in any script.
 */

import type { WordList } from "../seal/types.ts";

const LISTS: readonly WordList[] = ["en", "fr", "es", "zh"];

/** The word list that the page names (`data-word-list`), if this client has it. */
export function listOf(named: string | undefined): WordList | undefined {
  return LISTS.find((list) => list === named);
}

/** The word list of the page that is open. */
export function listOfPage(): WordList | undefined {
  return listOf(document.documentElement.dataset["wordList"]);
}
