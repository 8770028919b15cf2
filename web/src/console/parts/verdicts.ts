/** What each refusal of docs/formats.md means for someone at the desk. */
import type { Verdict } from "../../seal/types.ts";
import type { Why } from "../desk/protocol.ts";
import type { Words } from "../words.ts";

const MEANINGS: Readonly<Record<Verdict, string>> = {
  malformed: "verdict-damaged",
  age: "verdict-not-for-you",
  note: "verdict-damaged",
  type: "verdict-misplaced",
  json: "verdict-damaged",
  signature: "verdict-forged",
  instance: "verdict-other-portal",
  under_signed: "verdict-under-signed",
  rolled_back: "verdict-rolled-back",
  forked: "verdict-forked",
  expired: "verdict-expired",
  case: "verdict-misplaced",
  chain: "verdict-chain",
  roster: "verdict-roster",
  signer: "verdict-signer",
  excluded: "verdict-excluded",
  boxes: "verdict-chain",
  holder: "verdict-misplaced",
  secret: "verdict-secret",
  anchor: "verdict-chain",
  record: "verdict-misplaced",
  box: "verdict-misplaced",
  kind: "verdict-kind",
  author: "verdict-signer",
  replay: "verdict-replay",
  file: "verdict-file",
  day: "log-why-day",
};

export function isVerdict(word: unknown): word is Verdict {
  return typeof word === "string" && Object.hasOwn(MEANINGS, word);
}

/** The meaning in words, and the verdict's own name for whoever looks into it. */
export function verdictWords(verdict: Verdict, words: Words): string {
  return words.t(MEANINGS[verdict], { verdict });
}

/** Why something is not in an archive as it was signed. */
export function whyWords(why: Why, words: Words): string {
  if (why === "gone") return words.t("download-gone");
  return why === "line" ? words.t("download-line") : verdictWords(why, words);
}
