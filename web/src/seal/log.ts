// The log: who did what that changes who can read a case or what happens with it (docs/formats.md §16).
//
// Each entry is signed, names the head that its signer had seen, and is chained to the one before. So
// whoever owns the rows can neither alter an entry nor take one out; what is cut off at the end is
// noticed by those who remember a later head. Which case an entry is about means something to that
// case's holders alone.
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";

import { seedOf } from "./age.ts";
import { concat, utf8 } from "./bytes.ts";
import { refuse, verdictOf } from "./error.ts";
import { b64, hash, isId, unb64 } from "./id.ts";
import { isSignedBy, keyNamed, noteHash, readNote, writeNote } from "./note.ts";
import { derive } from "./root.ts";
import { verifyKeysAt, versionOf } from "./roster.ts";
import * as is from "./shape.ts";
import type { Day, Hash, Id, Identity, Name, Roster, Verdict } from "./types.ts";

/** Who makes entries of an act: the portal; an officer, with a tag; or an officer, with one or without. */
const ACTS = {
  acknowledged: "holder",
  moved_on: "holder",
  concluded: "holder",
  closed: "holder",
  reopened: "holder",
  assigned: "holder",
  handed_back: "holder",
  holder_added: "holder",
  holder_removed: "holder",
  conflict_declared: "holder",
  keys_made: "holder",
  recording_deleted: "holder",
  disclosure_asked: "officer",
  disclosure_agreed: "officer",
  disclosure_refused: "officer",
  disclosure_withdrawn: "officer",
  disclosed: "officer",
  code_asked: "officer",
  code_renewed: "officer",
  code_taken: "portal",
  mailbox_closed: "portal",
  roster_taken: "portal",
  texts_taken: "portal",
  keys_replaced: "portal",
} as const;

export type Act = keyof typeof ACTS;

/** Up to where a log goes, and the hash that stands for all of it; `n` is 0 before the first entry. */
export interface Head {
  readonly n: number;
  readonly head: Hash;
}

export interface Entry {
  readonly act: Act;
  /** An officer's id, or `instance`. */
  readonly by: Name;
  readonly day: Day;
  readonly id: Id;
  readonly instance: Id;
  readonly roster: Hash;
  /** The newest head that the signer knew. */
  readonly seen: Head;
  readonly tag?: Hash;
}

/** An entry whose signature holds; `version` is that of the roster under which it was signed. */
export interface SignedEntry {
  readonly entry: Entry;
  readonly version: number;
}

/** An entry as it is listed: its number, the head that it makes, the note. */
export interface LogRow extends Head {
  readonly note: string;
}

/** The same without the note, for whoever may not read it. */
export interface LogStep extends Head {
  readonly hash: Hash;
}

/** What is wrong with a log, and where. */
export interface Broken {
  readonly n: number;
  readonly verdict: Verdict;
}

const body = is.shape(
  {
    act: is.word,
    by: is.matching((text) => text === "instance" || isId(text)),
    day: is.day,
    id: is.id,
    instance: is.id,
    roster: is.hash,
    seen: is.shape({ head: is.hash, n: is.integer(0) }),
  },
  { tag: is.hash },
);

/** The tag of the entry with this id, of the case whose dialogue this opens. */
export function logTag(dialogue: Identity, id: Id): Hash {
  return b64(hmac(sha256, derive(seedOf(dialogue), "amparo/v1/log"), unb64(id)));
}

/** Before the first entry of this portal's log. */
export function logStart(instance: Id): Head {
  return { n: 0, head: hash(concat(utf8("amparo/v1/log"), unb64(instance))) };
}

/** After one more entry, whose note has this hash. */
export function headAfter({ n, head }: Head, note: Hash): Head {
  return { n: n + 1, head: hash(concat(unb64(head), unb64(note))) };
}

export function writeEntry(entry: Entry, signing: Uint8Array): string {
  const { seen, ...said } = entry;
  return writeNote("amparo/log/v1", { ...said, seen: { head: seen.head, n: seen.n } }, [{ name: entry.by, signing }]);
}

/** Reads an entry by itself: its place in the log is not looked at. */
export function readEntry(note: string, roster: Roster): SignedEntry {
  const read = readNote(utf8(note), "amparo/log/v1", "none", true);
  const said = body(read.json);
  const rule = Object.hasOwn(ACTS, said.act) ? ACTS[said.act as Act] : refuse("kind");
  const isPortals = said.by === "instance";
  if (isPortals !== (rule === "portal")) return refuse("kind");
  if (rule !== "officer" && (said.tag === undefined) !== isPortals) return refuse("kind");
  if (said.instance !== roster.instance.id) return refuse("instance");
  const version = versionOf(roster, said.roster) ?? refuse("roster");
  const keys = isPortals ? [keyNamed("instance", roster.instance.key)] : verifyKeysAt(roster, said.by, version);
  if (keys.length === 0) return refuse("author");
  if (!keys.some((key) => isSignedBy(read, read.lines[0], key))) return refuse("signature");
  return { entry: { ...said, act: said.act as Act }, version };
}

export interface LogReader {
  /** The next entry; what is wrong with one is said of that one, and the others are held to what is listed of it. */
  readonly read: (row: LogRow) => Entry;
  readonly newest: () => Head;
  /** What is wrong if a head that somebody remembers is none of this log's. */
  readonly lacks: (seen: Head) => Broken | undefined;
}

/** Reads a log from its beginning. `signed` is `readEntry`, or what remembers its answers. */
export function logReader(instance: Id, signed: (note: string) => SignedEntry): LogReader {
  let newest = logStart(instance);
  let version = 0;
  const listed = new Map<number, { readonly head: Hash; readonly day: Day | undefined }>([[0, { head: newest.head, day: undefined }]]);
  const ids = new Set<Id>();
  const placed = (n: number, read: SignedEntry): Entry => {
    const { entry } = read;
    if (read.version < version) return refuse("roster");
    if (ids.has(entry.id)) return refuse("replay");
    const seen = entry.seen.n < n ? listed.get(entry.seen.n) : undefined;
    if (seen?.head !== entry.seen.head) return refuse("forked");
    return seen.day !== undefined && entry.day < seen.day ? refuse("day") : entry;
  };
  return {
    read: ({ n, head, note }) => {
      const next = headAfter(newest, noteHash(note));
      newest = { n, head };
      let read: SignedEntry | undefined;
      let entry: Entry | undefined;
      let verdict: Verdict | undefined;
      try {
        read = signed(note);
        entry = placed(n, read);
      } catch (error) {
        verdict = verdictOf(error);
      }
      if (read !== undefined) {
        version = Math.max(version, read.version);
        ids.add(read.entry.id);
      }
      listed.set(n, { head, day: read?.entry.day });
      if (next.n !== n || next.head !== head) return refuse("chain");
      return entry ?? refuse(verdict ?? "note");
    },
    newest: () => newest,
    lacks: (seen) => lacking(seen, newest.n, (n) => listed.get(n)?.head),
  };
}

function lacking(seen: Head, newest: number, headAt: (n: number) => Hash | undefined): Broken | undefined {
  if (seen.n > newest) return { n: newest, verdict: "rolled_back" };
  return headAt(seen.n) === seen.head ? undefined : { n: seen.n, verdict: "forked" };
}

/**
 * Follows a log without reading it, from `start` on, which lies at or before the head that is remembered:
 * where that is met, all that was listed before it is as it was.
 */
export function followLog(start: Head, steps: readonly LogStep[], seen: Head | undefined): Head | Broken {
  let newest = start;
  const met = new Map([[start.n, start.head]]);
  for (const { n, hash: note, head } of steps) {
    const next = headAfter(newest, note);
    if (next.n !== n || next.head !== head) return { n, verdict: "chain" };
    newest = next;
    met.set(n, head);
  }
  return (seen && lacking(seen, newest.n, (n) => met.get(n))) ?? newest;
}
