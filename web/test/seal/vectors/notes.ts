// Vectors of signed notes, rosters and receipts.
import { ed25519 } from "@noble/curves/ed25519.js";
import { sha512 } from "@noble/hashes/sha2.js";
import { base64 } from "@scure/base";

import { concat, utf8 } from "../../../src/seal/bytes.ts";
import { canonical } from "../../../src/seal/canon.ts";
import { b64, hash, randomBytes, randomId, unb64 } from "../../../src/seal/id.ts";
import { verifyingKey, vkey, writeNote } from "../../../src/seal/note.ts";
import type { Signer } from "../../../src/seal/note.ts";
import { rosterHash } from "../../../src/seal/roster.ts";
import type { VectorFile } from "../operations.ts";
import { signer } from "../office.ts";
import { TODAY, bad, good, signRaw } from "./world.ts";
import type { Obj, World } from "./world.ts";

const keyOf = ({ name, signing }: Signer) => vkey(name, verifyingKey(signing));

export function notes(): VectorFile {
  const [one, two] = [signer("one"), signer("two")];
  const type = "amparo/receipt/v1";
  const json = '{"a":"x\\n\\n— x AAAA\\n"}';
  const note = signRaw(type, json, [one]);
  const both = signRaw(type, json, [one, two]);
  const spaced = signRaw(type, `${json}   `, [one]);
  const vkeys = [keyOf(one), keyOf(two)];
  const lines = both.split("\n");
  const base = { type, spaces: false, single: true, vkeys };
  const as = (text: string, over: Obj = {}) => ({ ...base, note: b64(utf8(text)), ...over });
  const fine = (name: string, text: string, over: Obj = {}, signers = ["one"]) =>
    good(name, as(text, over), { json, signers });
  const wrong = (name: string, text: string, verdict = "note", over: Obj = {}) => bad(name, verdict, as(text, over));
  const signature = lines[3] ?? "";
  const relined = (line: string) => [...lines.slice(0, 3), line, ""].join("\n");
  const bytesOf = base64.decode(signature.split(" ")[2] ?? "");
  const withBytes = (bytes: Uint8Array) => relined(`— one ${base64.encode(bytes)}`);
  const many = Array.from({ length: 17 }, (_, at) => signer(`s${String(at)}`));
  const sixteen = many.slice(0, 16);
  return {
    op: "note",
    cases: [
      fine("one signature; the text holds what looks like one", note),
      fine("two signatures", both, { single: false }, ["one", "two"]),
      fine("spaces where they belong", spaced, { spaces: true }),
      fine("no spaces where they may be", note, { spaces: true }),
      fine("sixteen signatures", signRaw(type, json, sixteen), { single: false, vkeys: sixteen.map(keyOf) }, sixteen.map(({ name }) => name)),
      fine("a name of 64 characters", signRaw(type, json, [{ ...one, name: "~".repeat(64) }]), { vkeys: [keyOf({ ...one, name: "~".repeat(64) })] }, ["~".repeat(64)]),
      wrong("nothing", ""),
      wrong("no signature", `${type}\n${json}\n`),
      wrong("an empty signature part", `${type}\n${json}\n\n`),
      wrong("two signatures where one belongs", both),
      wrong("the same name twice", `${note}${signature}\n`, "note", { single: false }),
      wrong("seventeen signatures", signRaw(type, json, many), "note", { single: false, vkeys: many.map(keyOf) }),
      wrong("no line feed at the end", note.slice(0, -1)),
      wrong("a line feed more at the end", `${note}\n`),
      wrong("an empty line before the signature missing", note.replace("\n\n", "\n")),
      wrong("two empty lines", note.replace("\n\n", "\n\n\n")),
      wrong("three lines", note.replace("\n\n", "\n{}\n\n")),
      wrong("a byte-order mark", `\ufeff${note}`),
      bad("bytes that are not UTF-8", "note", { ...base, note: b64(concat(utf8(note), Uint8Array.of(0xff, 0x0a))) }),
      wrong("carriage returns", note.replaceAll("\n", "\r\n")),
      wrong("a hyphen for the dash", relined(signature.replace("—", "-"))),
      wrong("two spaces in the signature line", relined(signature.replace("— one ", "— one  "))),
      wrong("a space at the end of the signature line", relined(`${signature} `)),
      wrong("no name", relined(signature.replace("one ", " "))),
      wrong("a plus in the name", relined(signature.replace("one", "o+e"))),
      wrong("a name that is not ASCII", relined(signature.replace("one", "öne"))),
      wrong("a name of 65 characters", relined(signature.replace("one", "x".repeat(65)))),
      wrong("no padding in the base64", relined(signature.replace("=", ""))),
      wrong("base64url in the signature", relined(`— one ${base64.encode(bytesOf).replaceAll("+", "-").replaceAll("/", "_").replace(/^..../, "__--")}`)),
      wrong("67 bytes", withBytes(bytesOf.slice(0, -1))),
      wrong("69 bytes", withBytes(concat(bytesOf, Uint8Array.of(0)))),
      wrong("another type", note, "type", { type: "amparo/item/v1" }),
      wrong("a space after the type", signRaw(`${type} `, json, [one]), "type"),
      wrong("an empty type", signRaw("", json, [one]), "type"),
      wrong("another version", signRaw("amparo/receipt/v2", json, [one]), "type"),
      wrong("spaces where none belong", spaced, "json"),
      wrong("a tab after the JSON", signRaw(type, `${json}\t`, [one]), "json", { spaces: true }),
      wrong("a space before the JSON", signRaw(type, ` ${json}`, [one]), "json", { spaces: true }),
      wrong("JSON that is not canonical", signRaw(type, '{"b":1,"a":1}', [one]), "json"),
      wrong("a list", signRaw(type, "[]", [one]), "json"),
      wrong("an empty line for JSON", signRaw(type, "", [one]), "json"),
      wrong("JSON comes before signatures", signRaw(type, "{", [one]).replace("— one", "— two"), "json"),
      wrong("a name that no key has", signRaw(type, json, [{ ...one, name: "three" }]), "signature"),
      wrong("one of two names unknown", both, "signature", { single: false, vkeys: [keyOf(one)] }),
      wrong("another key under the name", signRaw(type, json, [{ ...two, name: "one" }]), "signature"),
      wrong("the key id of another", withBytes(concat(Uint8Array.of(0, 0, 0, 0), bytesOf.slice(4))), "signature"),
      wrong("a bit flipped in the signature", withBytes(bytesOf.map((byte, at) => (at === 30 ? byte ^ 1 : byte))), "signature"),
      wrong("the text changed", note.replace("AAAA", "AAAB"), "signature"),
      wrong("the signature of another text", signRaw(type, "{}", [one]).replace("{}", '{"a":1}'), "signature"),
      wrong("a signature whose S is not reduced", withBytes(unreduced(bytesOf)), "signature"),
      ...crooked().map(({ name, text, verify }) => wrong(name, text, "signature", { vkeys: [vkey("one", verify)] })),
    ],
  };
}

/** S + L: the same number, spelled so that RFC 8032 refuses it. */
function unreduced(bytes: Uint8Array): Uint8Array {
  const s = bytes.slice(36).reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n) + ed25519.Point.Fn.ORDER;
  return concat(bytes.slice(0, 36), littleEndian(s));
}

function littleEndian(value: bigint): Uint8Array {
  return Uint8Array.from({ length: 32 }, (_, at) => Number((value >> BigInt(8 * at)) & 0xffn));
}

/** Signatures that only some verifiers take: made by who owns the key, with points of small order. */
function crooked() {
  const { Point } = ed25519;
  const torsion = Point.fromHex("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05");
  const type = "amparo/receipt/v1";
  const text = `${type}\n{}\n`;
  const scalar = Point.Fn.create(randomBytes(32).reduce((value, byte) => (value << 8n) | BigInt(byte), 0n));
  const note = (key: Uint8Array, R: Uint8Array, s: bigint) => {
    const id = unb64(hash(concat(utf8("one\n"), Uint8Array.of(1), key))).slice(0, 4);
    return `${text}\n— one ${base64.encode(concat(id, R, littleEndian(s)))}\n`;
  };
  const challenge = (R: Uint8Array, key: Uint8Array) =>
    Point.Fn.create(sha512(concat(R, key, utf8(text))).reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n));
  const nonce = 12_345n;
  const clean = Point.BASE.multiply(scalar).toBytes();
  const smallKey = torsion.toBytes();
  const identity = Point.ZERO.toBytes();
  const mixedR = Point.BASE.multiply(nonce).add(torsion).toBytes();
  let mixedKey = clean;
  let plainR = identity;
  let k = 0n;
  // The torsion must not cancel: eight divides k for one nonce in eight.
  for (let r = nonce; k % 8n === 0n; r += 1n) {
    mixedKey = Point.BASE.multiply(scalar).add(torsion).toBytes();
    plainR = Point.BASE.multiply(r).toBytes();
    k = challenge(plainR, mixedKey);
    if (k % 8n !== 0n) {
      const s = Point.Fn.create(r + k * scalar);
      return [
        { name: "a key of small order", text: note(smallKey, identity, 0n), verify: b64(smallKey) },
        { name: "an R of small order", text: note(clean, identity, Point.Fn.create(challenge(identity, clean) * scalar)), verify: b64(clean) },
        { name: "an R with a part of small order", text: note(clean, mixedR, Point.Fn.create(nonce + challenge(mixedR, clean) * scalar)), verify: b64(clean) },
        { name: "a key with a part of small order", text: note(mixedKey, plainR, s), verify: b64(mixedKey) },
        { name: "a key that is no point", text: note(Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 2 : 0)), plainR, s), verify: b64(Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 2 : 0))) },
      ];
    }
  }
  return [];
}

export function rosters(world: World): VectorFile {
  const { stewards, pins } = world;
  const [one, two, three] = stewards as [Signer, Signer, Signer];
  const [first] = world.bodies;
  if (first === undefined) throw new Error("a roster");
  // One officer is enough here, and keeps the file small.
  const officer = first.officers.find(({ id }) => id === world.ben.id);
  const cut = first.queues.map((queue) => ({ ...queue, custodians: [], officers: [world.ben.id] }));
  const base = { ...first, officers: [officer], queues: cut } as unknown as Obj;
  const roster = (over: Obj = {}, by: readonly Signer[] = [one, two]) =>
    writeNote("amparo/roster/v1", { ...base, ...over }, by);
  const note = roster();
  const second = { history: [rosterHash(note)], version: 2 };
  const newer = roster(second);
  const inputs = (text: string, over: object = {}) => ({ note: b64(utf8(text)), pins, seen: null, today: TODAY, ...over });
  const seen = (text: string, version: number) => ({ seen: { version, hash: rosterHash(text) } });
  const fine = (name: string, text: string, version = 1, over: object = {}) =>
    good(name, inputs(text, over), { version, hash: rosterHash(text) });
  const wrong = (name: string, verdict: string, text: string, over: object = {}) => bad(name, verdict, inputs(text, over));
  const [key] = officer?.keys ?? [];
  const keyed = (...keys: object[]) => ({ officers: [{ ...officer, keys }] }) as unknown as Obj;
  const queued = (over: object) => ({ queues: cut.map((queue) => ({ ...queue, ...over })) }) as unknown as Obj;
  const raw = (text: string) => signRaw("amparo/roster/v1", text, [one, two]);
  return {
    op: "roster",
    cases: [
      fine("two of three stewards", note),
      fine("all three", roster({}, [one, two, three])),
      fine("two stewards and somebody else", roster({}, [one, signer("else"), two])),
      fine("the last day", note, 1, { today: "2027-01-01" }),
      fine("seen before", note, 1, seen(note, 1)),
      fine("the same with another steward's signature", roster({}, [one, three]), 1, seen(note, 1)),
      fine("a newer one than seen", newer, 2, seen(note, 1)),
      fine("no officers, no queues", roster({ officers: [], queues: [] })),
      fine("keys inside that are not the pinned ones", roster({ stewards: { keys: [keyOf(signer("new"))], threshold: 1 } })),
      fine("one is enough where one is pinned", roster({}, [three]), 1, { pins: { ...pins, threshold: 1 } }),
      wrong("not a note", "note", "amparo/roster/v1\n{}\n"),
      wrong("a receipt", "type", signRaw("amparo/receipt/v1", "{}", [one, two])),
      wrong("not canonical", "json", raw(`${canonical(base)} `)),
      wrong("a missing key", "json", raw("{}")),
      wrong("an unknown key", "json", roster({ prev: null })),
      wrong("a history too short", "json", roster({ version: 2 })),
      wrong("a history too long", "json", roster({ history: [rosterHash(note)] })),
      wrong("version 0", "json", roster({ version: 0 })),
      wrong("a day that is none", "json", roster({ not_after: "2027-02-29" })),
      wrong("a queue of an unknown officer", "json", roster(queued({ officers: [randomId()] }))),
      wrong("an unknown custodian", "json", roster(queued({ custodians: [randomId()] }))),
      wrong("a queue of an unknown office", "json", roster(queued({ office: randomId() }))),
      wrong("officers out of order", "json", roster(queued({ officers: [world.ben.id, world.ben.id] }))),
      wrong("an officer twice", "json", roster({ officers: [officer, officer] } as unknown as Obj)),
      wrong("two current keys", "json", roster(keyed({ ...key }, { ...key }))),
      wrong("a key that ends before it begins", "json", roster({ ...second, ...keyed({ ...key, from: 2, to: 1 }) })),
      wrong("a key from a version to come", "json", roster(keyed({ ...key, from: 2 }))),
      wrong("a classic recipient", "json", roster(keyed({ ...key, recipient: "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p" }))),
      wrong("an upper-case recipient", "json", roster(keyed({ ...key, recipient: key?.recipient.toUpperCase() ?? "" }))),
      wrong("a recipient with a letter changed", "json", roster(keyed({ ...key, recipient: key?.recipient.replace(/.$/, (last) => (last === "q" ? "p" : "q")) ?? "" }))),
      wrong("a verifying key of 31 bytes", "json", roster(keyed({ ...key, verify: b64(randomBytes(31)) }))),
      wrong("an unknown role", "json", roster({ officers: [{ ...officer, roles: ["chief"] }] } as unknown as Obj)),
      wrong("roles out of order", "json", roster({ officers: [{ ...officer, roles: ["triage", "auditor"] }] } as unknown as Obj)),
      wrong("a language that is none", "json", roster({ officers: [{ ...officer, languages: ["EN"] }] } as unknown as Obj)),
      wrong("a steward's key that is none", "json", roster({ stewards: { keys: ["steward"], threshold: 1 } })),
      wrong("threshold 0", "json", roster({ stewards: { keys: [], threshold: 0 } })),
      wrong("another instance", "instance", roster({ instance: { id: randomId(), key: (first.instance.key) } })),
      wrong("a pinned steward's line that does not verify", "signature", roster({}, [one, two, { ...signer("x"), name: three.name }])),
      wrong("signed, then changed", "signature", note.replace("2027-01-01", "2028-01-01")),
      wrong("one steward", "under_signed", roster({}, [one])),
      wrong("strangers", "under_signed", roster({}, [signer("x"), signer("y")])),
      wrong("one steward and a stranger", "under_signed", roster({}, [one, signer("y")])),
      wrong("older than seen", "rolled_back", note, seen(newer, 2)),
      wrong("another of the same version", "forked", roster({ not_after: "2026-12-31" }), seen(note, 1)),
      wrong("a newer one with another past", "forked", newer, seen(roster({ not_after: "2026-12-31" }), 1)),
      wrong("the day after the last", "expired", note, { today: "2027-01-02" }),
      wrong("expired and rolled back", "rolled_back", note, { ...seen(newer, 2), today: "2027-01-02" }),
      wrong("under-signed and of another instance", "instance", roster({ instance: { id: randomId(), key: first.instance.key } }, [one])),
    ],
  };
}

export function receipts(world: World): VectorFile {
  const { id, signing } = world.instance;
  const body = {
    case: hash(randomBytes(8)), day: TODAY, instance: id, office: "Office of Integrity", plain: hash(randomBytes(8)), sealed: hash(randomBytes(8)),
  };
  const by = [{ name: "instance", signing }];
  const receipt = (over: Obj = {}, signers: readonly Signer[] = by) => writeNote("amparo/receipt/v1", { ...body, ...over }, signers);
  const inputs = (text: string) => ({ note: b64(utf8(text)), instance: id, key: verifyingKey(signing) });
  const { instance: _, ...expect } = body;
  const wrong = (name: string, verdict: string, text: string) => bad(name, verdict, inputs(text));
  return {
    op: "receipt",
    cases: [
      good("a receipt", inputs(receipt()), expect),
      good("an office named in Arabic", inputs(receipt({ office: "مكتب النزاهة" })), { ...expect, office: "مكتب النزاهة" }),
      wrong("two signatures", "note", receipt({}, [...by, signer("x")])),
      wrong("an item", "type", signRaw("amparo/item/v1", canonical(body), by)),
      wrong("a missing key", "json", signRaw("amparo/receipt/v1", "{}", by)),
      wrong("an unknown key", "json", receipt({ extra: 1 })),
      wrong("a day that is none", "json", receipt({ day: "2026-13-01" })),
      wrong("a hash in another spelling", "json", receipt({ plain: `${body.plain}=` })),
      wrong("trailing spaces", "json", signRaw("amparo/receipt/v1", `${canonical(body)} `, by)),
      wrong("another instance", "instance", receipt({ instance: randomId() })),
      wrong("another key", "signature", receipt({}, [signer("instance")])),
      wrong("another name", "signature", receipt({}, [{ name: "portal", signing }])),
      wrong("signed, then changed", "signature", receipt().replace(TODAY, "2026-03-13")),
    ],
  };
}
