/**
 * The next roster while a steward works on it: plain data, changed by plain functions.
 *
 * Nobody is taken out of a roster: an officer who leaves keeps their past keys, so that what they
 * signed can still be checked. Nothing here signs; the desk does, with what `finished` returns.
 */
import type { Office, Officer, OfficerKey, Queue, Role, Texts } from "../../seal/types.ts";
import type { Candidate, RosterContent } from "../desk/steward-protocol.ts";

export type Draft = RosterContent;

/** The draft starts as the current version, or as nothing; `version` is that of the version to be signed. */
export function draftFrom(current: RosterContent | undefined, today: string): Draft {
  return {
    version: (current?.version ?? 0) + 1,
    notAfter: daysLater(today, VALID_DAYS),
    offices: current?.offices ?? [],
    queues: current?.queues ?? [],
    officers: current?.officers ?? [],
  };
}

/** How long a version counts unless the steward says otherwise. */
export const VALID_DAYS = 180;

export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

export function withOffice(draft: Draft, id: string, name: Texts): Draft {
  return { ...draft, offices: upsert(draft.offices, id, (before) => ({ ...before, id, name }), { id, name }) };
}

export function withQueue(draft: Draft, id: string, office: string, name: Texts): Draft {
  const fresh: Queue = { custodians: [], id, name, office, officers: [] };
  return { ...draft, queues: upsert(draft.queues, id, (before) => ({ ...before, name, office }), fresh) };
}

export function withoutQueue(draft: Draft, id: string): Draft {
  return { ...draft, queues: draft.queues.filter((queue) => queue.id !== id) };
}

/** An office goes with its queues. */
export function withoutOffice(draft: Draft, id: string): Draft {
  return { ...draft, offices: draft.offices.filter((office) => office.id !== id), queues: draft.queues.filter(({ office }) => office !== id) };
}

export type Seat = "officers" | "custodians";

export function withSeat(draft: Draft, queue: string, seat: Seat, officer: string, taken: boolean): Draft {
  const change = (row: Queue): Queue => (row.id === queue ? { ...row, [seat]: withMember(row[seat], officer, taken) } : row);
  return { ...draft, queues: draft.queues.map(change) };
}

function withMember<T extends string>(list: readonly T[], member: T, wanted: boolean): readonly T[] {
  const others = list.filter((other) => other !== member);
  return (wanted ? [...others, member] : others).sort();
}

/** Takes a candidate's key in; a key they had before ends with the version before this one. */
export function withCandidate(draft: Draft, candidate: Candidate, words: { readonly function: Texts; readonly languages: readonly string[]; readonly role: Role }): Draft {
  const key: OfficerKey = { from: draft.version, recipient: candidate.recipient, to: null, verify: candidate.verify };
  const replaced = (before: Officer): Officer => ({ ...before, keys: [...ended(before.keys, draft.version), key] });
  const { function: does, languages, role } = words;
  const fresh: Officer = { function: does, id: candidate.id, keys: [key], languages, name: "", roles: [role] };
  return { ...draft, officers: upsert(draft.officers, candidate.id, replaced, fresh) };
}

/** Ends an officer's key and frees their seats. Someone never admitted before is simply not there. */
export function withoutOfficer(draft: Draft, id: string): Draft {
  const gone = (officer: Officer): Officer => (officer.id === id ? { ...officer, keys: ended(officer.keys, draft.version) } : officer);
  const freed = (queue: Queue): Queue => ({ ...queue, officers: withMember(queue.officers, id, false), custodians: withMember(queue.custodians, id, false) });
  return { ...draft, officers: draft.officers.map(gone).filter(({ keys }) => keys.length > 0), queues: draft.queues.map(freed) };
}

/** A key that only this unsigned draft took in was never current: it goes without a trace. */
function ended(keys: readonly OfficerKey[], version: number): readonly OfficerKey[] {
  return keys.filter(({ from }) => from < version).map((key) => (key.to === null ? { ...key, to: version - 1 } : key));
}

export function withOfficer(draft: Draft, id: string, change: Partial<Pick<Officer, "function" | "name" | "languages">>): Draft {
  return { ...draft, officers: draft.officers.map((officer) => (officer.id === id ? { ...officer, ...change } : officer)) };
}

export function withRole(draft: Draft, id: string, role: Role, wanted: boolean): Draft {
  return { ...draft, officers: draft.officers.map((officer) => (officer.id === id ? { ...officer, roles: withMember(officer.roles, role, wanted) } : officer)) };
}

export function withNotAfter(draft: Draft, notAfter: string): Draft {
  return { ...draft, notAfter };
}

export function current(officer: Officer): OfficerKey | undefined {
  return officer.keys.find(({ to }) => to === null);
}

/** Candidates whose key the draft does not hold as current. */
export function waiting(draft: Draft, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ id, recipient, verify }) => {
    const officer = draft.officers.find((known) => known.id === id);
    const key = officer === undefined ? undefined : current(officer);
    return key?.recipient !== recipient || key.verify !== verify;
  });
}

/**
 * The draft as it is signed: texts trimmed, empty ones left out. Offices, queues and officers stay in
 * the order in which the public site shows them; the first queue is the one a reporter finds chosen.
 */
export function finished(draft: Draft): Draft {
  return {
    ...draft,
    offices: draft.offices.map((office): Office => ({ ...office, name: trimmed(office.name) })),
    queues: draft.queues.map((queue): Queue => ({ ...queue, name: trimmed(queue.name) })),
    officers: draft.officers.map((officer): Officer => ({ ...officer, function: trimmed(officer.function), name: officer.name.trim() })),
  };
}

function trimmed(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).flatMap(([lang, text]) => (text.trim() === "" ? [] : [[lang, text.trim()]])));
}

function upsert<T extends { readonly id: string }>(rows: readonly T[], id: string, change: (before: T) => T, fresh: T): readonly T[] {
  return rows.some((row) => row.id === id) ? rows.map((row) => (row.id === id ? change(row) : row)) : [...rows, fresh];
}
