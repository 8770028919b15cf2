// Who would read a report, and who would keep a name.
import { currentKey, findOfficer, findQueue } from "../roster.ts";
import type { Id, NameFor, Roster, Rule } from "../types.ts";

/** Who keeps a name, and how. */
export interface Keepers {
  readonly officers: readonly Id[];
  readonly rule: Rule;
}

/** Who would keep a name given in this way; nothing where that is nobody, or one custodian alone. */
export function nameKeepers(roster: Roster, queue: Id, excluded: readonly Id[], to: NameFor): Keepers | undefined {
  const readers = remainingOfficers(roster, queue, excluded);
  switch (to) {
    case "custodians":
      return keepers(remainingCustodians(roster, queue, excluded), 2, "pairs");
    case "helpers":
      return keepers(readers.filter((id) => findOfficer(roster, id)?.roles.includes("assistance")), 1, "each");
    case "office":
      return keepers(readers, 1, "each");
  }
}

/** Who of a queue would read a report: its officers with a current key, less those excluded. */
export function remainingOfficers(roster: Roster, queue: Id, excluded: readonly Id[]): Id[] {
  return remaining(roster, findQueue(roster, queue)?.officers ?? [], excluded);
}

/** Who would keep the reporter's name in pairs. Fewer than two: no name can be taken so. */
export function remainingCustodians(roster: Roster, queue: Id, excluded: readonly Id[]): Id[] {
  return remaining(roster, findQueue(roster, queue)?.custodians ?? [], excluded);
}

function keepers(officers: readonly Id[], least: number, rule: Rule): Keepers | undefined {
  return officers.length >= least ? { officers, rule } : undefined;
}

function remaining(roster: Roster, ids: readonly Id[], excluded: readonly Id[]): Id[] {
  return ids.filter((id) => !excluded.includes(id) && currentKey(roster, id) !== undefined);
}
