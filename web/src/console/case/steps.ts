/** Steps on the way of a case, in words: what is offered, what came of it, and what a signed step says. */
import type { Outcome, Status } from "../../seal/types.ts";
import type { Says } from "../desk/protocol.ts";
import { statusWords } from "../queue/status.ts";
import type { Words } from "../words.ts";
import { reopens, type Void } from "./way.ts";

type Target = Exclude<Status, "received" | "acknowledged"> | "reopened";

const STEP_WORDS: Readonly<Record<Target, string>> = {
  assessing: "step-assessing",
  referred: "step-referred",
  under_investigation: "step-under-investigation",
  assistance_only: "step-assistance-only",
  concluded: "step-concluded",
  closed: "step-closed",
  reopened: "step-reopened",
};

const TOLD_WORDS: Readonly<Record<Target, string>> = {
  assessing: "step-text-assessing",
  referred: "step-text-referred",
  under_investigation: "step-text-under-investigation",
  assistance_only: "step-text-assistance-only",
  concluded: "step-text-concluded",
  closed: "step-text-closed",
  reopened: "step-text-reopened",
};

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  substantiated: "outcome-substantiated",
  partly_substantiated: "outcome-partly-substantiated",
  not_substantiated: "outcome-not-substantiated",
  insufficient: "outcome-insufficient",
  outside_mandate: "outcome-outside-mandate",
  handed_over: "outcome-handed-over",
  help_given: "outcome-help-given",
  duplicate: "outcome-duplicate",
};

const VOID_WORDS: Readonly<Record<Void, string>> = { order: "entry-step-order", alone: "entry-step-alone" };

/** What is offered, as something to do. */
export function stepWords(from: Status, to: Status, { t }: Words): string {
  return t(STEP_WORDS[targetOf(from, to)]);
}

/** With what the text for the person begins, in their language. */
export function toldWords(from: Status, to: Status, theirs: Words): string {
  return theirs.t(TOLD_WORDS[targetOf(from, to)]);
}

export function outcomeWords(outcome: Outcome, { t }: Words): string {
  return t(OUTCOME_WORDS[outcome]);
}

/** The acknowledgement has a form of its own, and nothing leads back before it. */
function targetOf(from: Status, to: Status): Target {
  if (reopens(from, to)) return "reopened";
  return to === "received" || to === "acknowledged" ? "assessing" : to;
}

/** What a signed step says, a line each: why it does not count, where the case went, what came of it. */
export function signedStep(says: Extract<Says, { kind: "step" }>, why: Void | undefined, words: Words): readonly string[] {
  const { t } = words;
  return [
    ...(why === undefined ? [] : [t(VOID_WORDS[why])]),
    t("entry-step", { from: statusWords(says.from, words), to: statusWords(says.to, words) }),
    ...(says.outcome === "" ? [] : [t("entry-outcome", { outcome: outcomeWords(says.outcome, words) })]),
  ];
}
