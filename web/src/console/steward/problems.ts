/**
 * What keeps a draft from being signed, and what a steward should know before signing it.
 */
import type { Texts } from "../../seal/types.ts";
import { LANGUAGES, type Lang } from "../words.ts";
import { current, type Draft } from "./draft.ts";

export type Problem =
  | { readonly kind: "no_office" | "no_queue" | "not_after" | "threshold" }
  | { readonly kind: "office_name" | "queue_name" | "no_officer" | "one_officer" | "one_custodian" | "officer_function" | "officer_role"; readonly id: string };

const WARNINGS = new Set<Problem["kind"]>(["one_officer", "one_custodian"]);

/** A warning may be signed over; anything else may not. */
export function isWarning(problem: Problem): boolean {
  return WARNINGS.has(problem.kind);
}

/** A version that counts for longer than this would outlive many a laptop. */
const LONGEST_DAYS = 400;

/** `languages` are those of the public site: every public name is needed in each. */
export function problemsIn(draft: Draft, today: string, threshold = 1, languages: readonly Lang[] = LANGUAGES): readonly Problem[] {
  const complete = (texts: Texts): boolean => languages.every((lang) => (texts[lang] ?? "").trim() !== "");
  const problems: Problem[] = [];
  if (draft.offices.length === 0) problems.push({ kind: "no_office" });
  if (draft.queues.length === 0) problems.push({ kind: "no_queue" });
  for (const { id, name } of draft.offices) if (!complete(name)) problems.push({ kind: "office_name", id });
  for (const { id, name, officers, custodians } of draft.queues) {
    if (!complete(name)) problems.push({ kind: "queue_name", id });
    if (officers.length === 0) problems.push({ kind: "no_officer", id });
    if (officers.length === 1) problems.push({ kind: "one_officer", id });
    if (custodians.length === 1) problems.push({ kind: "one_custodian", id });
  }
  for (const officer of draft.officers) {
    if (current(officer) === undefined) continue;
    if (!complete(officer.function)) problems.push({ kind: "officer_function", id: officer.id });
    if (officer.roles.length === 0) problems.push({ kind: "officer_role", id: officer.id });
  }
  const days = (Date.parse(draft.notAfter) - Date.parse(today)) / 86_400_000;
  if (!(days > 0 && days <= LONGEST_DAYS)) problems.push({ kind: "not_after" });
  // One signature is all that is put under a version here: with a higher threshold it would not count.
  if (threshold > 1) problems.push({ kind: "threshold" });
  return problems;
}
