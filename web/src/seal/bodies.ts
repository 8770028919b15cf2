// What the kinds of items say (docs/formats.md §9).
import type { Attachment } from "./attachment.ts";
import type { OfficeBodies } from "./office.ts";
import type { Answers, CaseReporter, Day, Erased, How, Id, IdentityWords, Level, Mark, Outcome, Pressed, Status, Word } from "./types.ts";

export interface Bodies extends OfficeBodies {
  statement: { readonly answers: Answers; readonly text: string };
  brief: { readonly excerpt: string; readonly level: Level; readonly marks: readonly Mark[]; readonly urgent: boolean };
  identity: IdentityWords;
  message: { readonly text: string };
  acknowledgement: { readonly receipt: string; readonly text: string };
  alarm: { readonly happened: string };
  /** Everything that the office may do from now on, sorted. */
  consent: { readonly given: readonly Word[] };
  withdrawal: { readonly pressed: Pressed; readonly text: string; readonly withdrawn: boolean };
  erasure: { readonly asked: boolean; readonly pressed: Pressed; readonly what: Erased };
  complaint: { readonly text: string };
  note: { readonly text: string };
  mark: { readonly level: Level; readonly reason: string; readonly urgent: boolean };
  coding: { readonly fields: Readonly<Record<string, readonly string[]>> };
  /** Who has the case in hand from now on: nobody, where it is handed back. */
  assignment: { readonly officer?: Id | undefined; readonly text: string };
  attachment: Attachment;
  /** What an officer heard in a recording. */
  transcript: Sound & { readonly text: string };
  /** What the reporter signs that they said in it; the office may delete the sound where they release it. */
  attestation: Sound & { readonly release: boolean; readonly text: string };
  /** An officer deleted the sound. */
  removal: Sound & { readonly reason: string };
  /** This officer may be conflicted, says its author; who says it of themselves lets go of the case. */
  conflict: { readonly officer: Id; readonly reason: string };
  /** An officer moved the case on; what came of it is said in concluding it, and in no other step. */
  step: { readonly from: Status; readonly outcome: Outcome | ""; readonly reason: string; readonly to: Status };
  /** What its reporter is told of that. */
  progress: { readonly status: Status; readonly text: string };
  /** An officer asked two custodians for the name. */
  disclosure: { readonly danger: boolean; readonly expires: Day; readonly reason: string; readonly request: Id };
  /** What its reporter is told of that: their name may be opened from that day on, or was opened on it. */
  telling: { readonly custodians: readonly Id[]; readonly day: Day; readonly opened: boolean; readonly request: Id; readonly text: string };
  /** An officer asks a colleague for their word about a new code for a person who lost theirs. */
  code_request: { readonly expires: Day; readonly how: How; readonly reason: string; readonly reporter: CaseReporter; readonly request: Id };
  /** What came of it; with the note by which a colleague agrees. */
  code_decision: { readonly agreement?: string | undefined; readonly decided: Decided; readonly reason: string; readonly request: Id };
}

/** What came of a request for a new code. */
export type Decided = "agreed" | "refused" | "withdrawn";

/** A recording that is spoken of: its blob, and the id of its item. */
export interface Sound {
  readonly blob: Id;
  readonly of: Id;
}

export type Kind = keyof Bodies;

/** `kind` tells which `body`: narrow on it. */
export type KindAndBody = { [K in Kind]: { readonly kind: K; readonly body: Bodies[K] } }[Kind];
