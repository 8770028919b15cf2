/** The log in words. */
import { authorWords } from "../case/people.ts";
import type { Act, Broken, LogLine } from "../desk/log-protocol.ts";
import { verdictWords } from "../parts/verdicts.ts";
import type { Words } from "../words.ts";

const ACT_WORDS: Readonly<Record<Act, string>> = {
  acknowledged: "log-act-acknowledged",
  moved_on: "log-act-moved-on",
  concluded: "log-act-concluded",
  closed: "log-act-closed",
  reopened: "log-act-reopened",
  assigned: "log-act-assigned",
  handed_back: "log-act-handed-back",
  holder_added: "log-act-holder-added",
  holder_removed: "log-act-holder-removed",
  conflict_declared: "log-act-conflict-declared",
  keys_made: "log-act-keys-made",
  recording_deleted: "log-act-recording-deleted",
  disclosure_asked: "log-act-disclosure-asked",
  disclosure_agreed: "log-act-disclosure-agreed",
  disclosure_refused: "log-act-disclosure-refused",
  disclosure_withdrawn: "log-act-disclosure-withdrawn",
  disclosed: "log-act-disclosed",
  code_asked: "log-act-code-asked",
  code_renewed: "log-act-code-renewed",
  code_taken: "log-act-code-taken",
  mailbox_closed: "log-act-mailbox-closed",
  roster_taken: "log-act-roster-taken",
  texts_taken: "log-act-texts-taken",
  keys_replaced: "log-act-keys-replaced",
};

export function whoWords({ by }: NonNullable<LogLine["said"]>, words: Words): string {
  if (by === "portal") return words.t("log-portal");
  return by === "unknown" ? words.t("log-unknown") : authorWords(by, words);
}

export function actWords({ act }: NonNullable<LogLine["said"]>, words: Words): string {
  return Object.hasOwn(ACT_WORDS, act) ? words.t(ACT_WORDS[act as Act]) : act;
}

/** What is wrong with an entry, or with the log at that place. */
export function brokenWords({ verdict }: Pick<Broken, "verdict">, words: Words): string {
  switch (verdict) {
    case "chain":
      return words.t("log-why-chain", { verdict });
    case "rolled_back":
      return words.t("log-why-cut", { verdict });
    case "forked":
      return words.t("log-why-forked", { verdict });
    default:
      return verdictWords(verdict, words);
  }
}

/** Numbers of entries, the first few: a log that was replaced would name all of them. */
export function placesOf(broken: readonly Broken[]): string {
  const places = [...new Set(broken.map(({ n }) => n))].sort((one, other) => one - other);
  const shown = places.slice(0, MOST_PLACES).join(", ");
  return places.length > MOST_PLACES ? `${shown} …` : shown;
}

const MOST_PLACES = 8;
