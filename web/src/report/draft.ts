/**
 * What a person has written so far, and whether it can be sent.
 *
 * A draft lives in the page and in nothing else. The check asks for as little as possible: an
 * account, and that somebody is left who may read it.
 */

import { arrangesHelp, keepsName, otherQueues, readersLeft, type Directory } from "../public/people.ts";
import { assess } from "../seal/assess.ts";
import type { SentFile } from "../seal/attachment.ts";
import type { Answers, NameFor } from "../seal/types.ts";
import { LONGEST_LINE } from "./questions.ts";

/** Who the person is; goes into the identity box and never into the account. */
export interface Identity {
  readonly name: string;
  readonly contact: string;
  readonly hours: string;
  readonly safe_word: string;
}

/** Everything that the form holds. */
export interface Draft {
  readonly queue: string;
  readonly text: string;
  readonly answers: Answers;
  /** The question whose answer no reader would take. */
  readonly unfit: { readonly question: string; readonly many: boolean } | undefined;
  readonly identity: Identity | undefined;
  /** To whom the name goes. */
  readonly nameFor: NameFor;
  readonly excluded: readonly string[];
  readonly keepAccount: boolean;
  /** Files that the portal has. */
  readonly files: readonly SentFile[];
}

/** Why a draft cannot be sent yet. */
export type Problem =
  | { readonly why: "account_empty"; readonly field: "account" }
  | { readonly why: "account_long"; readonly field: "account" }
  | { readonly why: "file_failed"; readonly field: "files" }
  | { readonly why: "voice_open"; readonly field: "voice" }
  | { readonly why: "line_long" | "people_many"; readonly field: `ask-${string}` }
  | { readonly why: "no_assistance"; readonly field: "ask-assistance_only" }
  | { readonly why: "name_long" | "no_custodians"; readonly field: "name" }
  | { readonly why: "queue_missing"; readonly field: "queue" }
  | { readonly why: "nobody_left"; readonly field: "exclude"; readonly others: readonly string[] };

/** The longest text that a reader accepts (`docs/formats.md` §9). */
export const LONGEST_TEXT = 200_000;

/** An identity if the person gave any part of one. */
export function identityOf(given: Identity): Identity | undefined {
  return Object.values(given).every((line) => line === "") ? undefined : given;
}

/** The first thing that stands in the way of sending `draft`, if any. */
export function problemOf(draft: Draft, directory: Directory): Problem | undefined {
  const told = draft.text.trim() !== "" || draft.answers["meet"] !== undefined || draft.files.length > 0;
  if (!told) return { why: "account_empty", field: "account" };
  if ([...draft.text].length > LONGEST_TEXT) return { why: "account_long", field: "account" };
  if (draft.unfit !== undefined) {
    return { why: draft.unfit.many ? "people_many" : "line_long", field: `ask-${draft.unfit.question}` };
  }
  if (Object.values(draft.identity ?? {}).some((line: string) => [...line].length > LONGEST_LINE)) {
    return { why: "name_long", field: "name" };
  }
  const queue = directory.queues.find((one) => one.id === draft.queue);
  if (queue === undefined) return { why: "queue_missing", field: "queue" };
  if (asksForHelpOnly(draft) && !arrangesHelp(queue, draft.excluded)) {
    return { why: "no_assistance", field: "ask-assistance_only" };
  }
  const others = otherQueues(directory, queue.id, draft.excluded);
  if (readersLeft(queue, draft.excluded).length === 0) {
    return { why: "nobody_left", field: "exclude", others: others.map((one) => one.id) };
  }
  // Never send less than was written: the name stays in the page until there is who can keep it.
  if (draft.identity !== undefined && !keepsName(queue, draft.excluded, draft.nameFor)) return { why: "no_custodians", field: "name" };
  return undefined;
}

/** Whether help was asked for and no investigation. */
export function asksForHelpOnly(draft: Draft): boolean {
  return assess(draft.answers).marks.includes("assistance");
}

/** Whether two drafts say the same, so that what was sealed for one can be sent for the other. */
export function same(one: Draft, other: Draft): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
