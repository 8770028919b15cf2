// What the vectors are made from: three versions of a roster, and cases whose every part can be
// made wrong on purpose. Nothing here goes through the code that reads.
import { generateIdentity, recipientHash, recipientOf, seal } from "../../../src/seal/age.ts";
import { sorted, utf8 } from "../../../src/seal/bytes.ts";
import { bucket } from "../../../src/seal/bucket.ts";
import { canonical } from "../../../src/seal/canon.ts";
import { b64, hash, randomBytes, randomId } from "../../../src/seal/id.ts";
import { cosign, generateSigning, verifyingKey, vkey, writeNote } from "../../../src/seal/note.ts";
import type { Signer } from "../../../src/seal/note.ts";
import { rosterHash } from "../../../src/seal/roster.ts";
import type { Box, Id, Identity, Json, Officer, OfficerKey, Pins, Recipient, RosterBody } from "../../../src/seal/types.ts";
import { officer, person, signer } from "../office.ts";
import type { Person } from "../office.ts";
import type { RosterSource, VectorCase } from "../operations.ts";

export type Obj = { readonly [key: string]: Json };

export const TODAY = "2026-03-14";

export interface World {
  readonly instance: { readonly id: Id; readonly signing: Uint8Array };
  readonly stewards: readonly Signer[];
  readonly pins: Pins;
  /** Ana's key changed with version 2; `ana.keys` is the newer one. */
  readonly ana: Person;
  readonly anaBefore: Person;
  readonly ben: Person;
  /** Custodians, in the order of their ids. */
  readonly cleo: Person;
  readonly dara: Person;
  /** Left with version 3. */
  readonly left: Person;
  /** Came with version 3. */
  readonly late: Person;
  /** Known to no roster. */
  readonly stranger: Person;
  readonly queue: Id;
  readonly bodies: readonly RosterBody[];
  readonly hashes: readonly string[];
  readonly rosters: { readonly now: RosterSource };
}

export async function makeWorld(): Promise<World> {
  const [ana, ben, left, late, stranger] = [
    await person(), await person(), await person(), await person(), await person(),
  ];
  const anaBefore = { ...(await person()), id: ana.id };
  const [cleo, dara] = [await person(), await person()].sort((a, b) => (a.id < b.id ? -1 : 1));
  if (cleo === undefined || dara === undefined) throw new Error("two custodians");
  const instance = { id: randomId(), signing: generateSigning() };
  const stewards = [signer("steward-one"), signer("steward-two"), signer("steward-three")];
  const keys = stewards.map((one) => vkey(one.name, verifyingKey(one.signing)));
  const office = randomId();
  const queue = randomId();
  const key = ({ keys }: Person, from: number, to: number | null): OfficerKey => ({
    from, recipient: keys.recipient, to, verify: keys.verify,
  });
  const officersIn = (version: number): Officer[] => [
    {
      ...officer(ana, ["triage"]),
      keys: version === 1 ? [key(anaBefore, 1, null)] : [key(anaBefore, 1, 1), key(ana, 2, null)],
    },
    officer(ben, ["triage"]),
    officer(cleo, ["custodian"]),
    officer(dara, ["custodian"]),
    { ...officer(left, ["triage"]), keys: [key(left, 1, version < 3 ? null : 2)] },
    ...(version < 3 ? [] : [{ ...officer(late, ["triage"]), keys: [key(late, 3, null)] }]),
  ];
  const bodies: RosterBody[] = [];
  const hashes: string[] = [];
  let note = "";
  for (const version of [1, 2, 3]) {
    const officers = officersIn(version);
    const body: RosterBody = {
      history: [...hashes],
      instance: { id: instance.id, key: verifyingKey(instance.signing) },
      not_after: "2027-01-01",
      offices: [{ id: office, name: { ar: "مكتب النزاهة", en: "Office of Integrity" } }],
      officers,
      queues: [
        {
          custodians: sorted([cleo.id, dara.id]),
          id: queue,
          name: { en: "Reports" },
          office,
          officers: sorted([ana.id, ben.id, version < 3 ? left.id : late.id]),
        },
      ],
      stewards: { keys, threshold: 2 },
      version,
    };
    note = writeNote("amparo/roster/v1", body as unknown as Json, stewards.slice(0, 2));
    bodies.push(body);
    hashes.push(rosterHash(note));
  }
  const pins = { instance: instance.id, stewards: keys, threshold: 2 };
  return {
    instance, stewards, pins, ana, anaBefore, ben, cleo, dara, left, late, stranger, queue, bodies, hashes,
    rosters: { now: { note, pins, today: TODAY } },
  };
}

export function asSigner({ id, keys }: Person): Signer {
  return { name: id, signing: keys.signing };
}

/** Signs two lines as they stand, right or wrong. */
export function signRaw(first: string, second: string, signers: readonly Signer[]): string {
  return signers.reduce(cosign, `${first}\n${second}\n\n`);
}

// ── A case ──────────────────────────────────────────────────────────────────────────────────────

export interface Secret {
  readonly identity: Identity;
  readonly recipient: Recipient;
  readonly hash: string;
}

export interface CaseKit {
  readonly world: World;
  readonly reporter: Signer;
  readonly keys: { readonly identity: Identity; readonly recipient: Recipient };
  readonly anchor: Uint8Array;
  readonly account: Secret;
  readonly dialogue: Secret;
  readonly identity: Secret;
  readonly internal: Secret;
  readonly spare: Secret;
  /** The JSON of record 0 as it should be. */
  readonly first: Obj;
  readonly boxes: Readonly<Record<Exclude<Box, "internal">, Obj>>;
  /** Record 0 as it should be, and its hash. */
  readonly note: string;
  readonly id: string;
}

export async function secret(): Promise<Secret> {
  const identity = generateIdentity();
  const recipient = await recipientOf(identity);
  return { identity, recipient, hash: recipientHash(recipient) };
}

export function box(secret: Secret, holders: readonly string[], rule = "each"): Obj {
  return { holders: sorted(holders), recipient: secret.hash, rule };
}

export interface CaseOptions {
  readonly holders?: readonly string[];
  readonly keepAccount?: boolean;
  readonly excluded?: readonly string[];
  readonly version?: number;
}

export async function makeCase(world: World, options: CaseOptions = {}): Promise<CaseKit> {
  const { ana, ben, cleo, dara } = world;
  const { holders = [ana.id, ben.id], keepAccount = true, excluded = [], version = 3 } = options;
  const [account, dialogue, identity, internal, spare] = [
    await secret(), await secret(), await secret(), await secret(), await secret(),
  ];
  const keys = await secret();
  const reporter = { name: "reporter", signing: generateSigning() };
  const boxes = {
    account: box(account, keepAccount ? [...holders, "reporter"] : holders),
    dialogue: box(dialogue, [...holders, "reporter"]),
    identity: box(identity, [cleo.id, dara.id, "reporter"], "pairs"),
  };
  const first: Obj = {
    boxes,
    excluded: sorted(excluded),
    n: 0,
    nonce: randomId(),
    reporter: { recipient: keys.recipient, verify: verifyingKey(reporter.signing) },
    roster: world.hashes[version - 1] ?? "",
    via: "browser",
  };
  const note = record(first, reporter);
  return {
    world, reporter, keys, anchor: randomBytes(32), account, dialogue, identity, internal, spare, first, boxes, note,
    id: hash(utf8(note)),
  };
}

export function record(json: Obj, by: Signer): string {
  return writeNote("amparo/record/v1", json, [by]);
}

/** The next record after `notes`, with the boxes given, signed. */
export function next(kit: CaseKit, notes: readonly string[], boxes: Obj, by: Signer, over: Obj = {}): string {
  const json = {
    boxes,
    excluded: kit.first["excluded"] ?? [],
    n: notes.length,
    prev: hash(utf8(notes.at(-1) ?? "")),
    roster: kit.world.hashes[2] ?? "",
    ...over,
  };
  return record(json, by);
}

/** The boxes of a case once Ana has added the office's own. */
export function withInternal(kit: CaseKit): Obj {
  return { ...kit.boxes, internal: box(kit.internal, [kit.world.ana.id, kit.world.ben.id]) };
}

/** Record 0, and record 1 in which Ana adds the office's own box. */
export function internalChain(kit: CaseKit): readonly [string, string] {
  return [kit.note, next(kit, [kit.note], withInternal(kit), asSigner(kit.world.ana))];
}

// ── Sealed texts ────────────────────────────────────────────────────────────────────────────────

/** Two lines with spaces, by default as many as the bucket needs. */
export function padded(first: string, json: string, extra = 0, tail = 0): string {
  const length = utf8(`${first}\n${json}\n`).length + tail;
  return `${first}\n${json}${" ".repeat(bucket(length) - length + extra)}\n`;
}

export async function sealText(to: Recipient, text: string): Promise<string> {
  return b64(await seal(to, utf8(text)));
}

export function grantText(json: Obj): string {
  return padded("amparo/grant/v1", canonical(json));
}

/** A signed, padded item text; `json` may be anything. */
export function itemText(json: string, by: readonly Signer[], extra = 0, type = "amparo/item/v1"): string {
  const tail = by.reduce((sum, { name }) => sum + utf8(`— ${name} \n`).length + 92, 1);
  return by.reduce(cosign, `${padded(type, json, extra, tail)}\n`);
}

export function anItem(kit: CaseKit, over: Obj = {}): Obj {
  return {
    after: [], author: kit.world.ana.id, body: { text: "We have read it." }, box: "dialogue", case: kit.id, id: randomId(),
    kind: "message", n: 0, posted: TODAY, via: "console", ...over,
  };
}

/** A case of a file: `ok` with outputs, or a refusal. */
export function good(name: string, inputs: Omit<VectorCase, "name" | "verdict">, expect?: Obj): VectorCase {
  return { name, ...inputs, verdict: "ok", ...(expect && { expect }) };
}

export function bad(name: string, verdict: string, inputs: Omit<VectorCase, "name" | "verdict">, expect?: Obj): VectorCase {
  return { name, ...inputs, verdict, ...(expect && { expect }) };
}

export function flip(bytes: Uint8Array, at: number): Uint8Array {
  const index = at < 0 ? bytes.length + at : at;
  return bytes.map((byte, position) => (position === index ? byte ^ 1 : byte));
}
