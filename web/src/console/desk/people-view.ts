/**
 * Who holds a case and who may: from the verified records, the roster, and what officers said of
 * themselves and of each other. What the server has to say about it counts for nothing here.
 */
import { leftRoster, soleHolders, withOtherKeys } from "../../seal/compose/holders.ts";
import { current, officerHolders } from "../../seal/record.ts";
import { currentKey } from "../../seal/roster.ts";
import type { CaseRecord, Id, Name, OpenedCase, Role, Roster } from "../../seal/types.ts";
import { authorOf, personOf } from "./authors.ts";
import type { Declared, HolderChange, People, Stale } from "./protocol.ts";

/** Whose work it is to read what somebody reported. */
const READERS: readonly Role[] = ["triage", "protection", "assistance", "investigator"];

/** A conflict of interest of an officer who holds the case all the same: there are no new keys yet. */
export interface Pending {
  readonly officer: Id;
  readonly by: Name;
}

export function pendingOf(opened: OpenedCase, me: Name): readonly Pending[] {
  const holders = soleHolders(current(opened.chain));
  const said = conflictsIn(opened).filter(({ officer }) => officer !== me && holders.includes(officer));
  // Of several who said it of one, the person themselves counts, else the first.
  return [...new Set(said.map(({ officer }) => officer))].flatMap((officer) => {
    const about = said.filter((one) => one.officer === officer);
    return about.find(({ by }) => by === officer) ?? about[0] ?? [];
  });
}

export function peopleOf(opened: OpenedCase, roster: Roster, me: Name): People {
  const newest = current(opened.chain);
  const holders = soleHolders(newest);
  const keepers = newest.boxes.identity?.rule === "pairs" ? officerHolders(newest.boxes.identity) : [];
  const pending = pendingOf(opened, me);
  const known = new Set(conflictsIn(opened).map(({ officer }) => officer));
  const person = (id: Id) => personOf(id, roster, me);
  const readers = roster.officers.filter(({ id, roles }) => currentKey(roster, id) !== undefined && roles.some((role) => READERS.includes(role)));
  const holdsAll = (id: Id): boolean =>
    (["account", "dialogue", "internal"] as const).every((box) => newest.boxes[box]?.holders.includes(id) ?? true);
  const others = holders.filter((id) => id !== me && currentKey(roster, id) !== undefined && !pending.some(({ officer }) => officer === id));
  return {
    candidates: readers.map(({ id }) => id).filter((id) => id !== me && !newest.excluded.includes(id) && !known.has(id) && !holdsAll(id)).map(person),
    colleagues: others.map((id) => ({ who: person(id), keeper: keepers.includes(id) })),
    declared: pending.map(({ officer, by }): Declared => ({ who: person(officer), by: person(by), keeper: keepers.includes(officer) })),
    stale: [
      ...leftRoster(newest, roster).map((id): Stale => ({ who: person(id), left: true })),
      ...withOtherKeys(newest, roster).flatMap((id): Stale[] => (id === me ? [] : [{ who: person(id), left: false }])),
    ],
    changes: opened.chain.records.map((record, at) => changeIn(record, opened.chain.records[at - 1], roster, me)),
  };
}

/** Whom the person themselves excluded, in the report or since, and who still is. */
export function excludedByReporter({ chain }: OpenedCase): readonly Id[] {
  const now = current(chain).excluded;
  const saidBy = (id: Id): Name | undefined => chain.records.find(({ excluded }) => excluded.includes(id))?.signer;
  return now.filter((id) => saidBy(id) === "reporter");
}

/** Somebody was excluded, or a conflict was said: who is let in is a matter of this case alone. */
export function isKeptFromSomebody(opened: OpenedCase): boolean {
  return current(opened.chain).excluded.length > 0 || conflictsIn(opened).length > 0;
}

function conflictsIn(opened: OpenedCase): readonly Pending[] {
  const items = opened.threads.internal?.items ?? [];
  return items.flatMap((item) => (item.kind === "conflict" ? [{ officer: item.body.officer, by: item.author }] : []));
}

function changeIn(record: CaseRecord, before: CaseRecord | undefined, roster: Roster, me: Name): HolderChange {
  const [then, now] = [before === undefined ? [] : soleHolders(before), soleHolders(record)];
  const people = (ids: readonly Id[]) => ids.map((id) => personOf(id, roster, me));
  return {
    n: record.n,
    by: authorOf(record.signer, roster, me),
    added: people(now.filter((id) => !then.includes(id))),
    removed: people(then.filter((id) => !now.includes(id))),
    notes: before !== undefined && before.boxes.internal === undefined && record.boxes.internal !== undefined,
    code: before !== undefined && record.given === undefined && record.reporter.verify !== before.reporter.verify,
    given: record.given && { day: record.given.day, how: record.given.how, people: people(record.given.officers) },
  };
}
