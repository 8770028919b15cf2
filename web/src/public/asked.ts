/**
 * What the page asks of the worker, and what comes back.
 *
 * Keys, codes and sealed cases stay in the worker; the page is given what it shows and the bytes it
 * sends. A refusal comes back as the name of a verdict, never with what was read.
 */

import type { Chosen, SentOrNot } from "../files/send.ts";
import type { Draft } from "../report/draft.ts";
import type { Mailbox } from "../mailbox/reading.ts";
import type { SentFile, Voice } from "../seal/attachment.ts";
import type { Fields } from "../seal/draft.ts";
import type { KindAndBody } from "../seal/bodies.ts";
import type { Day, Pins, WordList } from "../seal/types.ts";
import type { Packed } from "../voice/sound.ts";
import type { Made } from "../voice/studio.ts";
import type { Work } from "./delivery.ts";
import type { Directory } from "./people.ts";

/** A report, sealed and ready to go. */
export interface SealedReport {
  /** The body of the request, the same at every attempt. */
  readonly body: Uint8Array;
  /** The code that opens it, as six groups of digits. Shown once it is stored. */
  readonly digits: readonly string[];
  /** Whether the name that was given is in it. */
  readonly identitySealed: boolean;
}

/** A roster note as fetched, and by what it is judged. */
export interface RosterToCheck {
  readonly note: string;
  readonly pins: Pins;
  readonly day: Day;
  readonly language: string;
}

/** What a reporter writes into their case, by kind. */
export type Own = Extract<
  KindAndBody,
  { readonly kind: "message" | "alarm" | "consent" | "withdrawal" | "erasure" | "complaint" | "attestation" }
>;

/** The record with which a reporter goes over to a new code, sealed and ready to go. */
export interface SealedRenewal {
  readonly body: Uint8Array;
  /** The token that finds the case once it is stored. */
  readonly login: string;
}

/** One sealed answer of the reporter. */
export interface SealedReply {
  readonly id: string;
  readonly body: Uint8Array;
}

/** A form, sealed to be kept. */
export interface SealedDraft {
  readonly login: string;
  readonly body: Uint8Array;
  /** The code as six groups of digits, when the person does not have it yet. */
  readonly digits?: readonly string[];
}

/** An answered mailbox, to be opened with the keys of the code that was typed. */
export interface MailboxToOpen {
  readonly body: Uint8Array;
  readonly pins: Pins;
  readonly day: Day;
  readonly language: string;
}

/** What opening came to: nothing of a case is shown whose people can't be verified. */
export type Opened =
  | { readonly kind: "opened"; readonly mailbox: Mailbox }
  | { readonly kind: "list_refused"; readonly verdict: string };

/** Every question: what goes in, what comes out. */
export interface Questions {
  /** Proves that sealing and opening work in this browser. */
  test: { in: null; out: true };
  /** Verifies a roster; everything after is sealed to it. Draws a code and derives its keys. */
  roster: { in: RosterToCheck; out: Directory };
  seal: { in: { draft: Draft; day: Day }; out: SealedReport };
  /** Does a task for the bytes of a report. */
  work: { in: { work: Work; body: Uint8Array }; out: string };
  /** The code on show, as nine words. */
  words: { in: WordList; out: readonly string[] };
  /** Whether what was typed is the end of that code: its last group, its last word, or all of it. */
  kept: { in: { typed: string; list: WordList | null }; out: boolean };
  /** Verifies the receipt of the report last sealed; gives its day. */
  receipt: { in: string; out: Day };
  /** Derives the keys of a code as typed, right or not, and gives the login token. */
  login: { in: { typed: string; instance: string }; out: string };
  /** Seals a form to the code under which it is kept; gives the digits of a code drawn for it. */
  save: { in: { fields: Fields; instance: string }; out: SealedDraft };
  /** The token of the report that the code of this form's draft may open by now; nothing where it has none. */
  draft_opens: { in: { instance: string }; out: string | undefined };
  /** That code opens a report: what is kept next gets a code of its own. */
  draft_spent: { in: null; out: true };
  /** The token that finds the draft of the code that was typed, or of the one under which this form is kept. */
  draft_login: { in: "typed" | "kept"; out: string | undefined };
  /** Opens what that token found with the code that was typed; what is written goes on under it. */
  draft: { in: Uint8Array; out: Fields };
  /** The same, of a file that was kept and the code as typed. */
  draft_of_file: { in: { typed: string; instance: string; body: Uint8Array }; out: Fields };
  open: { in: MailboxToOpen; out: Opened };
  /** Seals what is said, and what is said of files that the portal has. */
  reply: { in: { own: Own | undefined; files: readonly SentFile[]; day: Day }; out: SealedReply };
  /** Looks through a file, seals it and sends it; says meanwhile how far it has come. */
  file: { in: { key: number; chosen: Chosen }; out: SentOrNot };
  /** Calls a file off, or takes back what was sent of it. */
  drop_file: { in: { key: number; token: string | undefined }; out: true };
  /** The microphone is on, and gives so many samples a second. */
  voice_begin: { in: number; out: true };
  /** What it hears; gives the seconds that are recorded. */
  voice_hear: { in: Float32Array; out: number };
  /** It is off; what is recorded stays. */
  voice_rest: { in: null; out: number };
  /** Makes a file of what is recorded, in this voice and as the page can play; says how much of it is made. */
  voice_make: { in: { voice: Voice; plays: readonly Packed[] }; out: Made };
  /** Drops what is recorded. */
  voice_forget: { in: null; out: true };
  /** Opens a file of the opened case as it comes in. */
  fetch_file: { in: { login: string; item: string }; out: Blob };
  /** Draws a code that is not in use yet; gives its digits. */
  new_code: { in: { instance: string }; out: readonly string[] };
  /** Seals the opened case over to that code. */
  renew: { in: null; out: SealedRenewal };
  /** From now on the case is opened with that code. */
  renewed: { in: null; out: true };
}

export type Question = keyof Questions;

/** What the worker answers each question with. */
export type Answerers = {
  readonly [Q in Question]: (input: Questions[Q]["in"], tell?: (progress: unknown) => void) => Promise<Questions[Q]["out"]>;
};

/** One question on its way to the worker. */
export interface Asked {
  readonly number: number;
  readonly question: Question;
  readonly input: unknown;
}

/** One answer on its way back. */
export type Answered =
  | { readonly number: number; readonly answer: unknown }
  | { readonly number: number; readonly progress: unknown }
  | { readonly number: number; readonly verdict: string };
