// Asking for a name that two custodians keep (docs/formats.md §17).
//
// An officer signs why; two custodians sign that they agree to exactly that request, peel and open,
// and seal what the reporter wrote anew: the items, never a key, to who asked and nobody else.
import { open, recipientHash, seal } from "./age.ts";
import { textOf, utf8 } from "./bytes.ts";
import { refuse, SealError } from "./error.ts";
import { hash } from "./id.ts";
import { openItem, readHanded, type ItemReader } from "./item.ts";
import { isSignedBy, keyNamed, readNote, readText, writeNote, writeText, type Note, type Signer } from "./note.ts";
import { openPair } from "./pair.ts";
import { current, isBeginning, officerHolders, readChain } from "./record.ts";
import { currentKey, findOfficer } from "./roster.ts";
import * as is from "./shape.ts";
import type { BoxSecret, Chain, Day, Hash, Id, Identity, Json, ListedItem, OpenedItem, Roster, Tell } from "./types.ts";

/** What an officer asks, and why. */
export interface Request {
  readonly id: Id;
  readonly asker: Id;
  readonly chain: Chain;
  readonly custodians: readonly Id[];
  readonly danger: boolean;
  readonly day: Day;
  /** The first day on which it may be opened, and the last. */
  readonly opens: Day;
  readonly expires: Day;
  readonly reason: string;
  readonly tell: Tell;
  /** Why the reporter is not told before, where they should be. */
  readonly untold: string;
}

/** A request that was verified; `hash` is what custodians agree to. */
export interface Asked extends Request {
  readonly hash: Hash;
}

/** Under which of an officer's keys a signature counts: the one of now, or any that was theirs. */
export type Keys = "current" | "ever";

const request = is.shape({
  asker: is.id,
  case: is.hash,
  custodians: is.sortedList(is.id, 2),
  danger: is.bool,
  day: is.day,
  expires: is.day,
  id: is.id,
  opens: is.day,
  reason: is.text(),
  records: is.list(is.anyString),
  tell: is.oneOf("after", "before"),
  untold: is.text(),
});

const decision = is.shape({ agrees: is.bool, case: is.hash, custodian: is.id, day: is.day, request: is.hash }, { reason: is.text() });

const disclosed = is.shape({ case: is.hash, items: is.list(is.anyString), request: is.hash });

/** Everybody who keeps the name with another now, but for who asks. */
export function keepersOf(chain: Chain, asker: Id): readonly Id[] {
  const { identity } = current(chain).boxes;
  return identity?.rule === "pairs" ? officerHolders(identity).filter((id) => id !== asker) : [];
}

export function writeRequest({ chain, ...asked }: Request, signing: Uint8Array): string {
  const json = { ...asked, case: chain.caseId, records: chain.records.map(({ note }) => note) };
  return writeNote("amparo/disclosure/v1", json, [{ name: asked.asker, signing }], true);
}

export function readRequest(plain: Uint8Array, caseId: Hash, roster: Roster, keys: Keys): Asked {
  const note = readNote(plain, "amparo/disclosure/v1", "bucket", true);
  const { case: of, records, ...asked } = request(note.json);
  const inOrder = asked.day <= asked.opens && asked.opens <= asked.expires;
  const told = asked.tell === "after" || (asked.untold === "" && !asked.danger);
  if (asked.reason === "" || !inOrder || !told) return refuse("json");
  if (of !== caseId) return refuse("case");
  const chain = readChain(caseId, records, roster);
  const { excluded, boxes } = current(chain);
  if (excluded.includes(asked.asker) || !boxes.dialogue?.holders.includes(asked.asker)) return refuse("author");
  const keepers = keepersOf(chain, asked.asker);
  if (!asked.custodians.every((id) => keepers.includes(id) && !excluded.includes(id))) return refuse("holder");
  if (!isBy(note, asked.asker, roster, keys)) return refuse("signature");
  return { ...asked, chain, hash: hash(plain) };
}

/** A custodian's word about exactly one request; who agrees gives no reason, so that the portal learns nothing. */
export interface Decision {
  readonly custodian: Id;
  readonly day: Day;
  /** Why not. */
  readonly refused: string | undefined;
}

export function writeDecision({ custodian, day, refused }: Decision, { chain, hash: about }: Asked, signing: Uint8Array): string {
  const said: Json = { agrees: refused === undefined, case: chain.caseId, custodian, day, request: about, ...(refused === undefined ? {} : { reason: refused }) };
  const signer: Signer = { name: custodian, signing };
  return writeNote("amparo/decision/v1", said, [signer], true);
}

export function readDecision(plain: Uint8Array, asked: Subject, roster: Roster, keys: Keys): Decision {
  const note = readNote(plain, "amparo/decision/v1", "bucket", true);
  const { agrees, case: of, custodian, day, request: about, reason } = decision(note.json);
  if (reason === "" || agrees === (reason !== undefined)) return refuse("json");
  if (of !== asked.caseId || about !== asked.request) return refuse("case");
  if (!asked.custodians.includes(custodian) || custodian === asked.asker) return refuse("holder");
  if (!isBy(note, custodian, roster, keys)) return refuse("signature");
  return { custodian, day, refused: reason };
}

/** Which request it is that somebody decides about. */
export interface Subject {
  readonly caseId: Hash;
  readonly request: Hash;
  readonly asker: Id;
  readonly custodians: readonly Id[];
}

export function subjectOf({ chain, hash: about, asker, custodians }: Asked): Subject {
  return { caseId: chain.caseId, request: about, asker, custodians };
}

/** Proof that two different custodians agreed to one request: only {@link twoAgreed} makes one. */
export interface TwoOfficersAgreed {
  readonly request: Hash;
  readonly officers: readonly [Id, Id];
  readonly [PROVEN]: true;
}

declare const PROVEN: unique symbol;

export function twoAgreed(asked: Subject, one: Uint8Array, other: Uint8Array, roster: Roster, keys: Keys): TwoOfficersAgreed {
  const [first, second] = [one, other].map((note) => readDecision(note, asked, roster, keys));
  if (first?.refused !== undefined || second?.refused !== undefined || first === undefined || second === undefined) return refuse("json");
  if (first.custodian === second.custodian) return refuse("holder");
  return { request: asked.request, officers: [first.custodian, second.custodian] } as unknown as TwoOfficersAgreed;
}

/** What the second custodian opens it with. */
export interface Releasing {
  readonly asked: Asked;
  readonly agreed: TwoOfficersAgreed;
  readonly second: Id;
  readonly identity: Identity;
  readonly peeled: readonly { readonly first: Id; readonly inner: Uint8Array }[];
  readonly items: readonly Omit<ListedItem, "id">[];
  readonly roster: Roster;
}

/** Opens what was peeled for the second custodian, and seals what the reporter wrote to who asked. */
export async function sealRelease({ asked, agreed, second, identity, peeled, items, roster }: Releasing): Promise<Uint8Array> {
  if (agreed.request !== asked.hash || !agreed.officers.includes(second)) return refuse("signature");
  let { chain } = asked;
  const secrets = new Map<Hash, BoxSecret>();
  for (const { first, inner } of peeled) {
    if (!agreed.officers.includes(first)) return refuse("signature");
    const opened = await openPair({ caseId: asked.chain.caseId, first, second, identity, roster }, inner);
    chain = longer(chain, opened.chain);
    secrets.set(recipientHash(opened.secret.recipient), opened.secret);
  }
  if (!current(chain).boxes.dialogue?.holders.includes(asked.asker)) return refuse("author");
  const notes: string[] = [];
  for (const item of items) {
    try {
      notes.push((await openItem({ chain, secrets, roster }, item)).note);
    } catch (error) {
      // Somebody may have put what does not open beside what does.
      if (!(error instanceof SealError)) throw error;
    }
  }
  if (notes.length === 0) return refuse("secret");
  const to = currentKey(roster, asked.asker) ?? refuse("author");
  return seal(to.recipient, writeText("amparo/disclosed/v1", { case: chain.caseId, items: notes, request: asked.hash }));
}

/** What who asked finds in it: items that the reporter signed in this case. */
export async function openRelease(sealed: Uint8Array, identity: Identity, about: Hash, reader: Omit<ItemReader, "secrets">): Promise<readonly OpenedItem[]> {
  const read = disclosed(readText(await open(identity, sealed), "amparo/disclosed/v1"));
  if (read.case !== reader.chain.caseId || read.request !== about) return refuse("case");
  return read.items.map((note) => readHanded(reader, "identity", utf8(note)));
}

/** The text of a note that was sealed to one person. */
export async function openNote(sealed: Uint8Array, identity: Identity): Promise<Uint8Array> {
  const plain = await open(identity, sealed);
  return textOf(plain) === undefined ? refuse("note") : plain;
}

function isBy(note: Note, officer: Id, roster: Roster, keys: Keys): boolean {
  const theirs = findOfficer(roster, officer)?.keys ?? [];
  const count = theirs.filter(({ to }) => keys === "ever" || to === null);
  return count.some(({ verify }) => isSignedBy(note, note.lines[0], keyNamed(officer, verify)));
}

/** The longer of two chains, one of which the other begins with. */
function longer(one: Chain, other: Chain): Chain {
  const [long, short] = one.records.length >= other.records.length ? [one, other] : [other, one];
  return isBeginning(short, long) ? long : refuse("chain");
}
