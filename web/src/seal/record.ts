// The record: a chain of signed notes that says who holds what in a case (docs/formats.md §7).
//
// The case id is the hash of the first record, so nobody can put another in its place; and each
// later one is signed by somebody whom the one before lets in.
import { recipientHash } from "./age.ts";
import { utf8 } from "./bytes.ts";
import { refuse } from "./error.ts";
import { caseReporter as reporter, readHandover, type Given } from "./handover.ts";
import { isSignedBy, keyNamed, noteHash, readNote, writeNote } from "./note.ts";
import type { Note, Signer, VerifyKey } from "./note.ts";
import { keysAt, verifyKeysAt, versionOf } from "./roster.ts";
import * as is from "./shape.ts";
import type {
  Box, BoxState, Boxes, CaseRecord, CaseReporter, Chain, Hash, Id, Json, Recipient, Roster, Via,
} from "./types.ts";

const state: is.Reader<BoxState> = is.shape({
  holders: is.sortedList(is.name, 1),
  recipient: is.hash,
  rule: is.oneOf("each", "pairs"),
});
const boxes: is.Reader<Boxes> = is.shape(
  {},
  { account: state, dialogue: state, identity: state, internal: state },
);
const firstBody = is.shape({
  boxes,
  excluded: is.sortedList(is.id),
  n: is.integer(0),
  nonce: is.id,
  reporter,
  roster: is.hash,
  via: is.oneOf("browser", "server", "bridge"),
});
const anyLater = is.shape(
  {
    boxes,
    excluded: is.sortedList(is.id),
    n: is.integer(1),
    prev: is.hash,
    roster: is.hash,
  },
  { handover: is.anyString, reporter },
);

/** Nobody agrees to new keys that are none. */
function laterBody(json: Json): ReturnType<typeof anyLater> {
  const body = anyLater(json);
  return body.handover !== undefined && body.reporter === undefined ? refuse("json") : body;
}

/** What the first record says and a later one doesn't. */
export interface FirstRecord {
  readonly boxes: Boxes;
  readonly excluded: readonly Id[];
  readonly nonce: Id;
  readonly reporter: CaseReporter;
  readonly roster: Hash;
  readonly via: Exclude<Via, "console">;
}

export interface LaterRecord {
  readonly boxes: Boxes;
  readonly excluded: readonly Id[];
  readonly n: number;
  readonly prev: Hash;
  /** The note by which a second officer agrees to new keys that an officer gives. */
  readonly handover?: string;
  /** New keys of the reporter, who signs this record with the ones before; or an officer signs it, with `handover`. */
  readonly reporter?: CaseReporter;
  readonly roster: Hash;
}

/** Writes record 0, signed by name `reporter` with the per-case key. Its hash is the case id. */
export function writeFirst(record: FirstRecord, signing: Uint8Array): string {
  return writeNote("amparo/record/v1", { ...record, n: 0 } as unknown as Json, [{ name: "reporter", signing }]);
}

export function writeLater(record: LaterRecord, signer: Signer): string {
  return writeNote("amparo/record/v1", record as unknown as Json, [signer]);
}

/** Reads a chain from its first record on. */
export function readChain(caseId: Hash, notes: readonly string[], roster: Roster): Chain {
  const [first, ...later] = notes;
  if (first === undefined) return refuse("chain");
  const start = readFirst(caseId, first, roster);
  return later.reduce((chain, note) => extend(chain, note, roster), start);
}

/** Reads the next record onto a verified chain. */
export function extend(chain: Chain, text: string, roster: Roster): Chain {
  const before = current(chain);
  const note = readNote(utf8(text), "amparo/record/v1", "none", true);
  const body = note.json["n"] === 0 ? firstBody(note.json) : laterBody(note.json);
  const hash = noteHash(text);
  if (!("prev" in body) && hash !== chain.caseId) return refuse("case");
  if (!("prev" in body) || body.n !== before.n + 1 || body.prev !== before.hash) return refuse("chain");
  const version = versionOf(roster, body.roster);
  if (version === undefined || version < before.version) return refuse("roster");
  const signer = note.lines[0].name;
  if (body.reporter !== undefined && (signer === "reporter") === (body.handover !== undefined)) return refuse("signer");
  const keys = signerKeys(chain, roster, signer, version, body.excluded);
  if (!keys.some((key) => isSignedBy(note, note.lines[0], key))) return refuse("signature");
  const given = givenIn(body, chain, roster, signer, version);
  if (signer !== "reporter" && !isWithin(before.excluded, body.excluded)) return refuse("excluded");
  if (body.reporter !== undefined && !isSame(before.excluded, body.excluded)) return refuse("excluded");
  checkBoxes(body.boxes, body.excluded, roster, version, before, given !== undefined);
  if (bringsBack(body.boxes, chain)) return refuse("boxes");
  if (body.reporter !== undefined && !renews(body.reporter, body.boxes, chain, given !== undefined)) return refuse("boxes");
  const { boxes: held, excluded, n, reporter: keysNow = before.reporter } = body;
  const record: CaseRecord = { boxes: held, excluded, hash, n, note: text, reporter: keysNow, ...(given && { given }), signer, version };
  return { ...chain, records: [...chain.records, record] };
}

/** The record that holds now. */
export function current(chain: Chain): CaseRecord {
  return chain.records.at(-1) ?? chain.records[0];
}

/** True when the longer chain begins with all of the other. */
export function isBeginning(chain: Chain, longer: Chain): boolean {
  return chain.records.every(({ hash }, at) => hash === longer.records[at]?.hash);
}

export function recordAt(chain: Chain, n: number): CaseRecord | undefined {
  return chain.records[n];
}

/** The reporter's newest keys: what is sealed to them is sealed to these. */
export function reporterOf(chain: Chain): CaseReporter {
  return current(chain).reporter;
}

/** Under which key a signature by the case's reporter counts once this record holds. */
export function reporterKey({ reporter: { verify } }: CaseRecord): VerifyKey {
  return keyNamed("reporter", verify);
}

/** The officers among a box's holders. */
export function officerHolders(box: BoxState | undefined): readonly Id[] {
  return box?.holders.filter((holder) => holder !== "reporter") ?? [];
}

/**
 * True when `holder` may have the secret behind `recipient` for `box`: some record has it, and that one or
 * a later one lets them hold the box. Who is let in reads what was said before.
 */
export function mayHold(chain: Chain, box: Box, recipient: Recipient, holder: string): boolean {
  const hash = recipientHash(recipient);
  const alone = chain.records.flatMap(({ boxes: { [box]: held } }) => (held?.rule === "each" || (held && holder === "reporter") ? [held] : []));
  const first = alone.findIndex((held) => held.recipient === hash);
  return first >= 0 && alone.slice(first).some(({ holders }) => holders.includes(holder));
}

function readFirst(caseId: Hash, text: string, roster: Roster): Chain {
  const note = readNote(utf8(text), "amparo/record/v1", "none", true);
  const body = note.json["n"] === 0 ? firstBody(note.json) : laterBody(note.json);
  if (!("nonce" in body)) return refuse("chain");
  const hash = noteHash(text);
  if (hash !== caseId) return refuse("case");
  const version = versionOf(roster, body.roster);
  if (version === undefined) return refuse("roster");
  if (!isSignedByReporter(note, body.reporter.verify)) return refuse("signature");
  checkBoxes(body.boxes, body.excluded, roster, version);
  const { boxes: held, excluded, reporter: keys, via } = body;
  const record: CaseRecord = { boxes: held, excluded, hash, n: 0, note: text, reporter: keys, signer: "reporter", version };
  return { caseId, records: [record], via };
}

function isSignedByReporter(note: Note, verify: string): boolean {
  return isSignedBy(note, note.lines[0], keyNamed("reporter", verify));
}

function signerKeys(
  chain: Chain,
  roster: Roster,
  signer: string,
  version: number,
  excluded: readonly Id[],
): readonly VerifyKey[] {
  if (signer === "reporter") return [reporterKey(current(chain))];
  return officerKeys(chain, roster, signer, version, excluded) ?? refuse("signer");
}

/** The keys of an officer who may sign after the last record: they held the conversation in it, and are not excluded. */
function officerKeys(chain: Chain, roster: Roster, signer: string, version: number, excluded: readonly Id[]): readonly VerifyKey[] | undefined {
  const before = current(chain);
  const held = before.boxes.dialogue?.holders.includes(signer) ?? false;
  const keys = verifyKeysAt(roster, signer, version);
  const isExcluded = before.excluded.includes(signer) || excluded.includes(signer);
  return held && keys.length > 0 && !isExcluded ? keys : undefined;
}

/** What two officers signed, where a record with new keys carries the second one's note. */
function givenIn({ handover, reporter, excluded, n, prev }: LaterRecord, chain: Chain, roster: Roster, signer: string, version: number): Given | undefined {
  if (handover === undefined || reporter === undefined) return undefined;
  const { note, agreed } = readHandover(handover);
  const isOfCase = agreed.case === chain.caseId && agreed.n === n && agreed.prev === prev && agreed.officer === signer;
  if (!isOfCase || agreed.reporter.recipient !== reporter.recipient || agreed.reporter.verify !== reporter.verify) return refuse("case");
  const second = note.lines[0].name;
  if (second === signer) return refuse("holder");
  const keys = officerKeys(chain, roster, second, version, excluded) ?? refuse("author");
  if (!keys.some((key) => isSignedBy(note, note.lines[0], key))) return refuse("signature");
  return { day: agreed.day, how: agreed.how, officers: [signer, second] };
}

function checkBoxes(
  held: Boxes,
  excluded: readonly Id[],
  roster: Roster,
  version: number,
  before?: CaseRecord,
  handed = false,
): void {
  const states = Object.values(held);
  if (states.some(({ holders }) => holders.some((holder) => excluded.includes(holder)))) refuse("excluded");
  const isWhole = held.account !== undefined && (held.dialogue?.holders.includes("reporter") ?? false);
  const isKept = Object.keys(before?.boxes ?? {}).every((box) => Object.hasOwn(held, box));
  const isInternalOurs = before === undefined ? held.internal === undefined : !hasReporter(held.internal);
  const areDistinct = new Set(states.map(({ recipient }) => recipient)).size === states.length;
  const fits = isWhole && isKept && isInternalOurs && areDistinct && hasFitRules(held);
  const areKnown = states.every((box) => officerHolders(box).every((id) => keysAt(roster, id, version).length > 0));
  if (!fits || !areKnown || (before !== undefined && (keepsRemoved(held, before.boxes, handed) || letsIn(held, before.boxes)))) refuse("boxes");
}

/**
 * Somebody comes to a name, or the reporter to a box that they do not hold: whoever has a code that was
 * given to them, or writes themselves in, would be handed the secret by the next honest record.
 */
function letsIn(held: Boxes, before: Boxes): boolean {
  return Object.entries(before).some(([box, old]) => {
    const come = held[box as Box]?.holders.filter((holder) => !old.holders.includes(holder)) ?? [];
    return box === "identity" ? come.length > 0 : come.includes("reporter");
  });
}

function hasReporter(box: BoxState | undefined): boolean {
  return box?.holders.includes("reporter") ?? false;
}

function hasFitRules(held: Boxes): boolean {
  return Object.entries(held).every(([box, state]) => {
    if (state.rule === "each") return true;
    return box === "identity" && officerHolders(state).length >= 2;
  });
}

/**
 * A box gets a recipient that it does not have now and some record named before: whoever was removed
 * with the old secret could read again.
 */
function bringsBack(held: Boxes, chain: Chain): boolean {
  const before = current(chain).boxes;
  const named = new Set(chain.records.flatMap(({ boxes: old }) => Object.values(old).map(({ recipient }) => recipient)));
  return Object.entries(held).some(([box, { recipient }]) => before[box as Box]?.recipient !== recipient && named.has(recipient));
}

/**
 * These keys are new to the case, and the record changes the secrets of what their reporter holds and
 * nothing else: whoever has the keys before opens nothing that is sealed from now on, and whoever knows
 * a code can't use this to let somebody in or out. Where the office handed them over, the name stays as
 * it is, for those who keep it: no officer has its secret, so its reporter loses it.
 */
function renews(keys: CaseReporter, held: Boxes, chain: Chain, handed: boolean): boolean {
  const areNew = chain.records.every(({ reporter: old }) => old.recipient !== keys.recipient && old.verify !== keys.verify);
  const before = current(chain).boxes;
  if (!areNew || !isSame(Object.keys(before), Object.keys(held))) return false;
  return Object.entries(before).every(([box, old]) => {
    const now = held[box as Box];
    const isShut = handed && box === "identity";
    const stay = isShut ? old.holders.filter((holder) => holder !== "reporter") : old.holders;
    const isOtherwiseSame = now?.rule === old.rule && isSame(now.holders, stay);
    return isOtherwiseSame && (!isShut && hasReporter(old)) === (now.recipient !== old.recipient);
  });
}

/** Of two lists without repeats: the second has all of the first. */
function isWithin(some: readonly string[], all: readonly string[]): boolean {
  return some.every((one) => all.includes(one));
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && isWithin(some, others);
}

/**
 * A holder was taken off a box whose secret stayed the same: they could go on reading. But for a name
 * whose reporter was handed new keys, of which {@link renews} says more.
 */
function keepsRemoved(held: Boxes, before: Boxes, handed: boolean): boolean {
  return Object.entries(before).some(([box, old]) => {
    if (handed && box === "identity") return false;
    const now = held[box as Box];
    return now?.recipient === old.recipient && !isWithin(old.holders, now.holders);
  });
}
