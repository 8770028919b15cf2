// The roster: who there is to seal to, signed by the stewards (docs/formats.md §5).
//
// Clients seal only to keys found here, so whoever owns the database cannot slip in one of their
// own. What counts is pinned outside: the stewards' keys, their number, and the newest version seen.
import { utf8 } from "./bytes.ts";
import { refuse } from "./error.ts";
import { hash } from "./id.ts";
import { isRecipient } from "./age.ts";
import { cosign, isSignedBy, keyNamed, noteHash, parseVkey, readNote, writeNote } from "./note.ts";
import type { Note, Signer, VerifyKey } from "./note.ts";
import * as is from "./shape.ts";
import type { Hash, Id, Json, Officer, OfficerKey, Pins, Queue, Roster, RosterBody } from "./types.ts";

const lang = is.matching((text) => /^[a-z]{2,3}$/.test(text));
const texts = is.dictionary(lang, is.anyString);
const role = is.oneOf(
  "triage", "protection", "assistance", "custodian", "steward", "investigator", "auditor", "coordinator",
);

const body: is.Reader<RosterBody> = is.shape({
  history: is.list(is.hash),
  instance: is.shape({ id: is.id, key: is.hash }),
  not_after: is.day,
  offices: is.list(is.shape({ id: is.id, name: texts })),
  officers: is.list(
    is.shape({
      function: texts,
      id: is.id,
      keys: is.list(
        is.shape({
          from: is.integer(1),
          recipient: is.matching(isRecipient),
          to: is.nullOr(is.integer(1)),
          verify: is.hash,
        }),
      ),
      languages: is.list(lang),
      name: is.anyString,
      roles: is.sortedList(role),
    }),
  ),
  queues: is.list(
    is.shape({
      custodians: is.sortedList(is.id),
      id: is.id,
      name: texts,
      office: is.id,
      officers: is.sortedList(is.id),
    }),
  ),
  stewards: is.shape({
    keys: is.list(is.matching((text) => parseVkey(text) !== undefined)),
    threshold: is.integer(1),
  }),
  version: is.integer(1),
});

/** Reads and verifies a roster against the pins; `today` decides whether it has expired. */
export function readRoster(note: string, pins: Pins, today: string): Roster {
  const read = readNote(utf8(note), "amparo/roster/v1", "none", false);
  const roster = body(read.json);
  if (!isConsistent(roster)) return refuse("json");
  if (roster.instance.id !== pins.instance) return refuse("instance");
  const signed = signersOf(read, pins.stewards);
  if (signed.length < Math.max(1, pins.threshold)) return refuse("under_signed");
  const found = hash(read.signed);
  if (pins.seen !== undefined) refuseRegress(roster, found, pins.seen);
  if (today > roster.not_after) return refuse("expired");
  return { ...roster, hash: found, note };
}

/** Writes a roster as a note under the stewards who are at hand. */
export function writeRoster(roster: RosterBody, stewards: readonly Signer[]): string {
  return writeNote("amparo/roster/v1", roster as unknown as Json, stewards);
}

/** A second steward's signature under the same roster. */
export function cosignRoster(note: string, steward: Signer): string {
  return cosign(note, steward);
}

/** `H` of the two signed lines: alike however many stewards have signed. */
export function rosterHash(note: string): Hash {
  return noteHash(note.slice(0, note.indexOf("\n\n") + 1));
}

/** The version that a hash stands for: this roster's own, or one in its history. */
export function versionOf(roster: Roster, wanted: Hash): number | undefined {
  if (wanted === roster.hash) return roster.version;
  const at = roster.history.indexOf(wanted);
  return at < 0 ? undefined : at + 1;
}

export function findOfficer(roster: RosterBody, id: Id): Officer | undefined {
  return roster.officers.find((officer) => officer.id === id);
}

export function findQueue(roster: RosterBody, id: Id): Queue | undefined {
  return roster.queues.find((queue) => queue.id === id);
}

/** The keys of an officer that are current in a version: mostly one, or none. */
export function keysAt(roster: RosterBody, id: Id, version: number): readonly OfficerKey[] {
  const keys = findOfficer(roster, id)?.keys ?? [];
  return keys.filter(({ from, to }) => from <= version && (to === null || version <= to));
}

/** The key to seal to now; nothing for an officer who has left. */
export function currentKey(roster: RosterBody, id: Id): OfficerKey | undefined {
  return keysAt(roster, id, roster.version).find((key) => key.to === null);
}

/** Under which keys an officer's signature counts in a version. */
export function verifyKeysAt(roster: RosterBody, id: Id, version: number): readonly VerifyKey[] {
  return keysAt(roster, id, version).map((key) => keyNamed(id, key.verify));
}

function isConsistent(roster: RosterBody): boolean {
  const { history, officers, offices, queues, version } = roster;
  const people = new Set(officers.map(({ id }) => id));
  const places = new Set(offices.map(({ id }) => id));
  const unique = people.size === officers.length && places.size === offices.length;
  const queuesAreUnique = new Set(queues.map(({ id }) => id)).size === queues.length;
  const queuesFit = queues.every(
    (queue) => places.has(queue.office) && [...queue.officers, ...queue.custodians].every((id) => people.has(id)),
  );
  return history.length === version - 1 && unique && queuesAreUnique && queuesFit && officers.every((officer) => hasFitKeys(officer, version));
}

function hasFitKeys({ keys }: Officer, version: number): boolean {
  const open = keys.filter(({ to }) => to === null);
  return open.length <= 1 && keys.every(({ from, to }) => from <= (to ?? version) && (to ?? 0) <= version);
}

/** The pinned stewards who signed. A line that names one and does not verify is **signature**. */
export function signersOf(note: Note, vkeys: readonly string[]): readonly string[] {
  const pinned = vkeys.map(parseVkey).filter((key) => key !== undefined);
  const signers: string[] = [];
  for (const line of note.lines) {
    const keys = pinned.filter(({ name }) => name === line.name);
    if (keys.length === 0) continue;
    if (!keys.some((key) => isSignedBy(note, line, key))) return refuse("signature");
    signers.push(line.name);
  }
  return signers;
}

/** Also of other notes that list what came before them. */
export function refuseRegress(roster: Pick<RosterBody, "history" | "version">, found: Hash, seen: { version: number; hash: Hash }): void {
  if (roster.version < seen.version) refuse("rolled_back");
  const then = roster.version === seen.version ? found : roster.history[seen.version - 1];
  if (then !== seen.hash) refuse("forked");
}
