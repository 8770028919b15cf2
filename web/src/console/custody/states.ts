/** Where a request stands, and whose turn it is, by the words that name them. */
import type { NameState, Turn } from "../desk/names-protocol.ts";

export const STATE_WORDS: Readonly<Record<NameState, string>> = {
  asked: "requests-state-asked",
  agreed: "requests-state-agreed",
  disclosed: "requests-state-disclosed",
  refused: "requests-state-refused",
  withdrawn: "requests-state-withdrawn",
  expired: "requests-state-expired",
};

export const TURN_WORDS: Readonly<Record<Exclude<Turn, "over">, string>> = {
  agree: "requests-turn-agree",
  open: "requests-turn-open",
  early: "requests-turn-early",
  first: "requests-turn-first",
  second: "requests-turn-second",
};
