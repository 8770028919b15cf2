/**
 * What a page may show of a roster, taken from a verified one and from nothing else.
 */

import type { Officer, OfficerKey, Roster } from "../seal/types.ts";
import { inLanguage, type Directory, type Person } from "./people.ts";

/** The offices and people of `roster` in `language`; who holds no key today is left out. */
export function directoryOf(roster: Roster, language: string): Directory {
  const current = roster.officers.filter(isCurrent);
  const holdsKey = new Set(current.map((officer) => officer.id));
  const seated = new Set(roster.queues.flatMap((queue) => [...queue.officers, ...queue.custodians]));
  const plays = (id: string, roles: readonly string[]): boolean =>
    current.some((officer) => officer.id === id && officer.roles.some((role) => roles.includes(role)));
  return {
    version: roster.version,
    queues: roster.queues.map((queue) => ({
      id: queue.id,
      name: inLanguage(queue.name, language),
      office: inLanguage(roster.offices.find((office) => office.id === queue.office)?.name ?? {}, language),
      readers: queue.officers.filter((id) => holdsKey.has(id)),
      custodians: queue.custodians.filter((id) => holdsKey.has(id)),
      helpers: queue.officers.filter((id) => plays(id, ["assistance"])),
      inquirers: queue.officers.filter((id) => plays(id, ["triage", "investigator"])),
    })),
    // Who only keeps the list reads nothing, and there is nothing to exclude them from.
    people: current
      .filter((officer) => seated.has(officer.id) || officer.roles.some((role) => role !== "steward"))
      .map((officer) => personOf(officer, language)),
  };
}

/** What may be said of `officer` in public. */
export function personOf(officer: Officer, language: string): Person {
  return { id: officer.id, title: inLanguage(officer.function, language), name: officer.name };
}

function isCurrent(officer: { readonly keys: readonly OfficerKey[] }): boolean {
  return officer.keys.some((key) => key.to === null);
}
