/** What of an opened case is searched: what was told and written, and never who the reporter is. */
import type { Bodies, Kind } from "../../seal/bodies.ts";
import type { OpenedCase, OpenedItem } from "../../seal/types.ts";
import { piecesOf } from "../case/mentions.ts";

/** Characters of one case; what goes beyond is found by opening it. */
const MOST = 100_000;

const text = (body: { readonly text: string }): readonly string[] => [body.text];
const reason = (body: { readonly reason: string }): readonly string[] => [body.reason];
const nothing = (): readonly string[] => [];

const WORDS: { readonly [K in Kind]: (body: Bodies[K]) => readonly string[] } = {
  statement: text,
  // The beginning of the statement, once more.
  brief: nothing,
  identity: nothing,
  message: text,
  acknowledgement: text,
  alarm: nothing,
  consent: nothing,
  withdrawal: text,
  erasure: nothing,
  complaint: text,
  note: (body) => [piecesOf(body.text).flatMap((piece) => (piece.kind === "text" ? [piece.text] : [])).join(" ")],
  mark: reason,
  coding: ({ fields }) => [Object.values(fields).flat().join(" ").replaceAll("_", " ")],
  assignment: text,
  attachment: ({ name }) => [name],
  transcript: text,
  attestation: text,
  removal: reason,
  conflict: reason,
  step: reason,
  progress: text,
  disclosure: reason,
  telling: text,
  translation: text,
  task: text,
  tick: nothing,
  reference: ({ system, number }) => [`${system} ${number}`],
  code_request: reason,
  code_decision: reason,
  link: reason,
};

export function textsOf({ threads }: OpenedCase): readonly string[] {
  const { account, dialogue, internal } = threads;
  const texts: string[] = [];
  let room = MOST;
  for (const item of [account, dialogue, internal].flatMap((thread) => thread?.items ?? [])) {
    for (const one of wordsOf(item)) {
      const fits = one.slice(0, room);
      if (fits.trim() !== "") texts.push(fits);
      room -= fits.length;
    }
  }
  return texts;
}

function wordsOf<K extends Kind>(item: OpenedItem & { readonly kind: K }): readonly string[] {
  return WORDS[item.kind](item.body as Bodies[K]);
}
