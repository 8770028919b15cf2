/**
 * How a draft differs from the version before, change by change, for a person to read before they sign.
 *
 * A steward signs what is written here and not what a form looked like; so every field of the roster
 * that can differ has a change of its own.
 */
import type { Officer, Queue, Role, Texts } from "../../seal/types.ts";
import type { RosterContent } from "../desk/steward-protocol.ts";
import { current } from "./draft.ts";

export type Change =
  | { readonly kind: "office_added" | "office_removed" | "office_renamed"; readonly office: string }
  | { readonly kind: "queue_added" | "queue_removed" | "queue_renamed" | "queue_moved"; readonly queue: string }
  | { readonly kind: "admitted" | "left" | "key_replaced" | "function_changed" | "name_changed" | "languages_changed"; readonly officer: string }
  | { readonly kind: "role_given" | "role_taken"; readonly officer: string; readonly role: Role }
  | { readonly kind: "reads_queue" | "leaves_queue" | "keeps_names" | "stops_keeping_names"; readonly officer: string; readonly queue: string }
  | { readonly kind: "not_after"; readonly day: string };

const NOTHING: RosterContent = { version: 0, notAfter: "", offices: [], queues: [], officers: [] };

export function changesBetween(before: RosterContent = NOTHING, after: RosterContent): readonly Change[] {
  return [
    ...officeChanges(before, after),
    ...queueChanges(before, after),
    ...after.officers.flatMap((officer) => officerChanges(before.officers.find(({ id }) => id === officer.id), officer)),
    ...after.queues.flatMap((queue) => seatChanges(before.queues.find(({ id }) => id === queue.id), queue)),
    ...(before.notAfter === after.notAfter ? [] : [{ kind: "not_after", day: after.notAfter } as const]),
  ];
}

function officeChanges(before: RosterContent, after: RosterContent): readonly Change[] {
  const gone = before.offices.filter(({ id }) => !after.offices.some((office) => office.id === id));
  const rest = after.offices.flatMap(({ id, name }): Change[] => {
    const was = before.offices.find((office) => office.id === id);
    if (was === undefined) return [{ kind: "office_added", office: id }];
    return sameTexts(was.name, name) ? [] : [{ kind: "office_renamed", office: id }];
  });
  return [...gone.map(({ id }): Change => ({ kind: "office_removed", office: id })), ...rest];
}

function queueChanges(before: RosterContent, after: RosterContent): readonly Change[] {
  const gone = before.queues.filter(({ id }) => !after.queues.some((queue) => queue.id === id));
  const rest = after.queues.flatMap(({ id, name, office }): Change[] => {
    const was = before.queues.find((queue) => queue.id === id);
    if (was === undefined) return [{ kind: "queue_added", queue: id }];
    const changes: Change[] = sameTexts(was.name, name) ? [] : [{ kind: "queue_renamed", queue: id }];
    return was.office === office ? changes : [...changes, { kind: "queue_moved", queue: id }];
  });
  return [...gone.map(({ id }): Change => ({ kind: "queue_removed", queue: id })), ...rest];
}

function officerChanges(before: Officer | undefined, after: Officer): readonly Change[] {
  const officer = after.id;
  const keyBefore = before === undefined ? undefined : current(before);
  const keyAfter = current(after);
  const changes: Change[] = [];
  if (keyBefore === undefined && keyAfter !== undefined) changes.push({ kind: "admitted", officer });
  else if (keyBefore !== undefined && keyAfter === undefined) changes.push({ kind: "left", officer });
  else if (keyBefore?.recipient !== keyAfter?.recipient || keyBefore?.verify !== keyAfter?.verify) changes.push({ kind: "key_replaced", officer });
  for (const role of after.roles) if (!before?.roles.includes(role)) changes.push({ kind: "role_given", officer, role });
  if (before === undefined) return changes;
  for (const role of before.roles) if (!after.roles.includes(role)) changes.push({ kind: "role_taken", officer, role });
  if (!sameTexts(before.function, after.function)) changes.push({ kind: "function_changed", officer });
  if (before.name !== after.name) changes.push({ kind: "name_changed", officer });
  if (before.languages.join() !== after.languages.join()) changes.push({ kind: "languages_changed", officer });
  return changes;
}

function seatChanges(before: Queue | undefined, after: Queue): readonly Change[] {
  const queue = after.id;
  const came = (now: readonly string[], was: readonly string[] = []): readonly string[] => now.filter((officer) => !was.includes(officer));
  return [
    ...came(after.officers, before?.officers).map((officer): Change => ({ kind: "reads_queue", officer, queue })),
    ...came(before?.officers ?? [], after.officers).map((officer): Change => ({ kind: "leaves_queue", officer, queue })),
    ...came(after.custodians, before?.custodians).map((officer): Change => ({ kind: "keeps_names", officer, queue })),
    ...came(before?.custodians ?? [], after.custodians).map((officer): Change => ({ kind: "stops_keeping_names", officer, queue })),
  ];
}

function sameTexts(a: Texts, b: Texts): boolean {
  const langs = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...langs].every((lang) => (a[lang] ?? "").trim() === (b[lang] ?? "").trim());
}
