/** How a steward reads officers, queues and offices: by the names they themselves know. */
import type { Candidate } from "../desk/steward-protocol.ts";
import type { Words } from "../words.ts";
import type { Draft } from "./draft.ts";

export function officerNamed(id: string, draft: Draft, candidates: readonly Candidate[], words: Words): string {
  const officer = draft.officers.find((known) => known.id === id);
  const inside = candidates.find((candidate) => candidate.id === id)?.name;
  return inside ?? (officer?.name === "" || officer === undefined ? undefined : officer.name) ?? (words.of(officer?.function) || id.slice(0, 6));
}

export function queueNamed(id: string, draft: Draft, words: Words): string {
  return words.of(draft.queues.find((queue) => queue.id === id)?.name) || words.t("unnamed");
}

export function officeNamed(id: string, draft: Draft, words: Words): string {
  return words.of(draft.offices.find((office) => office.id === id)?.name) || words.t("unnamed");
}
