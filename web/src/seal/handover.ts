// The word of a second officer about a new code for a reporter who lost theirs (docs/formats.md §19).
//
// Whoever makes such a code knows it and could speak as the reporter from then on. So one officer is
// not enough: a record with new keys that the reporter did not sign carries this note, signed by
// another who holds the case, over the very keys, the record before and the day.
import { isRecipient } from "./age.ts";
import { utf8 } from "./bytes.ts";
import { hash } from "./id.ts";
import { readNote, writeNote, type Note } from "./note.ts";
import * as is from "./shape.ts";
import type { CaseReporter, Day, Hash, How, Id, Json } from "./types.ts";

/** What the second officer agrees to. */
export interface Handover {
  readonly case: Hash;
  readonly day: Day;
  /** How the person was recognised. */
  readonly how: How;
  /** The number of the record that carries it. */
  readonly n: number;
  /** Who asked, and makes that record. */
  readonly officer: Id;
  /** The record before. */
  readonly prev: Hash;
  /** See {@link reasonHash}. */
  readonly reason: Hash;
  readonly reporter: CaseReporter;
}

/** That new keys came from the office, as two officers signed it; the first made the code, and knows it. */
export interface Given {
  readonly day: Day;
  readonly how: How;
  readonly officers: readonly [Id, Id];
}

export const caseReporter: is.Reader<CaseReporter> = is.shape({ recipient: is.matching(isRecipient), verify: is.hash });
export const how: is.Reader<How> = is.oneOf("met", "safe_word");

const handover = is.shape({
  case: is.hash, day: is.day, how, n: is.integer(0), officer: is.id, prev: is.hash, reason: is.hash, reporter: caseReporter,
});

/** The note, signed by the second officer. */
export function writeHandover(agreed: Handover, second: Id, signing: Uint8Array): string {
  return writeNote("amparo/handover/v1", agreed as unknown as Json, [{ name: second, signing }]);
}

/** A note whose shape is right. Whether it fits its record, and who signed it, is for the chain to say. */
export function readHandover(text: string): { readonly note: Note; readonly agreed: Handover } {
  const note = readNote(utf8(text), "amparo/handover/v1", "none", true);
  return { note, agreed: handover(note.json) };
}

/** The reason is for the office: whoever reads the record learns that there is one, and not what it is. */
export function reasonHash(request: Id, reason: string): Hash {
  return hash(utf8(`${request}\n${reason}`));
}
