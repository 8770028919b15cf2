// Vectors of grants and pairs.
import { Encrypter, generateX25519Identity } from "age-encryption";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";

import { seal } from "../../../src/seal/age.ts";
import { concat, sorted, utf8 } from "../../../src/seal/bytes.ts";
import { canonical } from "../../../src/seal/canon.ts";
import { b64, randomBytes, unb64 } from "../../../src/seal/id.ts";
import { noteHash } from "../../../src/seal/note.ts";
import type { VectorFile } from "../operations.ts";
import { holderGrants } from "./holders.ts";
import { renewedGrants, renewedPairs } from "./renewed.ts";
import {
  asSigner, bad, box, flip, good, grantText, internalChain, makeCase, next, padded, sealText, secret, withInternal,
} from "./world.ts";
import type { CaseKit, Obj, World } from "./world.ts";

export async function grants(world: World): Promise<VectorFile> {
  const { ana, ben, cleo, dara, late } = world;
  const kit = await makeCase(world);
  const other = await makeCase(world);
  const [zero, one] = internalChain(kit);
  const fork = next(kit, [zero], withInternal(kit), asSigner(ben));
  const forged = next(kit, [zero], withInternal(kit), { ...asSigner(ben), name: ana.id });
  const { account, dialogue, identity, internal, spare } = kit;
  const [accounts, dialogues] = [[account.identity], [dialogue.identity]];
  const renewed = await secret();
  const rekeyed = { ...withInternal(kit), dialogue: box(renewed, [ana.id, "reporter"]) };
  const two = next(kit, [zero, one], rekeyed, asSigner(ana));

  const json = (over: Obj = {}): Obj => ({
    case: kit.id, holder: ana.id, records: [zero], secrets: { account: accounts, dialogue: dialogues }, ...over,
  });
  const anchorOf = (key: Uint8Array, of: CaseKit) => b64(hmac(sha256, key, unb64(of.id)));
  const own = { anchor: anchorOf(kit.anchor, kit), signing: b64(kit.reporter.signing) };
  const mine = (over: Obj = {}) =>
    json({ holder: "reporter", own, secrets: { account: accounts, dialogue: dialogues, identity: [identity.identity] }, ...over });
  const toAna = (text: string) => sealText(ana.keys.recipient, text);
  const toMe = (text: string) => sealText(kit.keys.recipient, text);
  const forAna = (...sealed: string[]) => ({
    case: kit.id, holder: ana.id, identity: ana.keys.identity, grants: sealed, anchor: null, roster: "now",
  });
  const forMe = (...sealed: string[]) => ({
    case: kit.id, holder: "reporter", identity: kit.keys.identity, grants: sealed, anchor: b64(kit.anchor), roster: "now",
  });
  const usual = await toAna(grantText(json()));
  const first = await toMe(grantText(mine()));
  const wrong = async (name: string, verdict: string, over: Obj) =>
    bad(name, verdict, forAna(await toAna(grantText(json(over)))));
  const wrongText = async (name: string, verdict: string, text: string) => bad(name, verdict, forAna(await toAna(text)));
  const wrongOwn = async (name: string, verdict: string, over: Obj) => bad(name, verdict, forMe(await toMe(grantText(mine(over)))));
  const line = canonical(json());
  const mixed = new Encrypter();
  mixed.addRecipient(ana.keys.recipient);
  mixed.addRecipient(ben.keys.recipient);
  const both = { account: accounts, dialogue: dialogues };

  return {
    op: "grant",
    rosters: world.rosters,
    cases: [
      good("an officer's", forAna(usual), { n: 0, secrets: both, own: false }),
      good("the reporter's", forMe(first), { n: 0, secrets: { ...both, identity: [identity.identity] }, own: true }),
      good("two grants of an officer", forAna(usual, await toAna(grantText(json({ records: [zero, one], secrets: { internal: [internal.identity] } })))), { n: 1, secrets: { ...both, internal: [internal.identity] }, own: false }),
      good("the longer chain first", forAna(await toAna(grantText(json({ records: [zero, one], secrets: { internal: [internal.identity] } }))), usual), { n: 1, secrets: { ...both, internal: [internal.identity] }, own: false }),
      good("the same grant twice", forAna(usual, usual), { n: 0, secrets: both, own: false }),
      good("a later grant of the reporter's without own", forMe(first, await toMe(grantText(json({ holder: "reporter", records: [zero, one], secrets: both })))), { n: 1, secrets: { ...both, identity: [identity.identity] }, own: true }),
      good("secrets of two records", forAna(await toAna(grantText(json({ records: [zero, one, two], secrets: { dialogue: sorted([dialogue.identity, renewed.identity]) } })))), { n: 2, secrets: { dialogue: sorted([dialogue.identity, renewed.identity]) }, own: false }),
      good("no secrets", forAna(await toAna(grantText(json({ secrets: {} })))), { n: 0, secrets: {}, own: false }),
      good("an empty list of secrets", forAna(await toAna(grantText(json({ secrets: { account: [] } })))), { n: 0, secrets: {}, own: false }),

      bad("another identity", "age", { ...forAna(usual), identity: ben.keys.identity }),
      bad("cut", "age", forAna(b64(unb64(usual).slice(0, -1)))),
      bad("a byte more", "age", forAna(b64(concat(unb64(usual), Uint8Array.of(0))))),
      bad("a bit flipped", "age", forAna(b64(flip(unb64(usual), -100)))),
      bad("two recipients", "age", forAna(b64(await mixed.encrypt(utf8(grantText(json())))))),
      bad("the second of two does not open", "age", forAna(usual, first), { n: 0, secrets: both, refused: ["age"], parted: [] }),
      bad("the first of two does not open", "age", forAna(first, usual), { n: 0, secrets: both, refused: ["age"], parted: [] }),
      bad("neither of two opens", "age", forAna(first, first)),
      bad("one for another and one for another case, and a good one", "holder", forAna(await toAna(grantText(json({ holder: ben.id }))), usual, await toAna(grantText(json({ case: other.id })))), { n: 0, secrets: both, refused: ["holder", "case"] }),
      bad("a longer one with a foreign secret", "secret", forAna(usual, await toAna(grantText(json({ records: [zero, one], secrets: { internal: [spare.identity] } })))), { n: 0, secrets: both, refused: ["secret"], parted: [] }),
      bad("the reporter's own is refused, and a good one without", "age", forMe(usual, await toMe(grantText(json({ holder: "reporter" }))))),
      await wrongText("no padding", "note", `amparo/grant/v1\n${line}\n`),
      await wrongText("a space too few", "note", padded("amparo/grant/v1", line, -1)),
      await wrongText("a space too many", "note", padded("amparo/grant/v1", line, 1)),
      await wrongText("the next bucket", "note", padded("amparo/grant/v1", line, 49_152)),
      await wrongText("no line feed at the end", "note", padded("amparo/grant/v1", line).replace(/\n$/, " ")),
      await wrongText("an empty line at the end", "note", padded("amparo/grant/v1", line, 0, 1).concat("\n")),
      await wrongText("nothing", "note", ""),
      bad("bytes that are not UTF-8", "note", forAna(b64(await seal(ana.keys.recipient, utf8(grantText(json())).map((byte, at) => (at === 40 ? 0xff : byte)))))),
      await wrongText("a pair's type", "type", padded("amparo/pair/v1", line)),
      await wrongText("an item's type", "type", padded("amparo/item/v1", line)),
      await wrongText("a tab before the spaces", "json", padded("amparo/grant/v1", `${line}\t`)),
      await wrongText("a space inside", "json", padded("amparo/grant/v1", line.replace('"case":', '"case": '))),
      await wrong("an unknown key", "json", { note: "" }),
      await wrong("an unknown box", "json", { secrets: { archive: accounts } }),
      await wrong("secrets out of order", "json", { secrets: { account: sorted([account.identity, spare.identity]).reverse() } }),
      await wrong("a secret twice", "json", { secrets: { account: [account.identity, account.identity] } }),
      await wrong("the instance as holder", "json", { holder: "instance" }),
      await wrong("a record that is no text", "json", { records: [null] }),
      await wrong("another case's id", "case", { case: other.id }),
      await wrong("another case whole", "case", { case: other.id, records: [other.note], secrets: {} }),
      await wrong("another officer's", "holder", { holder: ben.id }),
      await wrong("addressed to the reporter", "holder", { holder: "reporter" }),
      await wrong("another case's record under this id", "case", { records: [other.note] }),
      await wrong("no records", "chain", { records: [] }),
      await wrong("a record left out", "chain", { records: [one] }),
      await wrong("a forged record", "signature", { records: [zero, forged] }),
      await wrong("a record that is no note", "note", { records: ["x"] }),
      bad("no grants", "chain", forAna()),
      bad("two chains that part", "chain", forAna(await toAna(grantText(json({ records: [zero, one] }))), await toAna(grantText(json({ records: [zero, fork] })))), { n: 1, hash: noteHash(one), parted: [noteHash(fork)], secrets: both, refused: ["chain"] }),
      bad("two chains that part, the other first", "chain", forAna(await toAna(grantText(json({ records: [zero, fork] }))), usual, await toAna(grantText(json({ records: [zero, one], secrets: { internal: [internal.identity] } })))), { n: 1, hash: noteHash(fork), parted: [noteHash(one)], secrets: { ...both, internal: [internal.identity] }, refused: ["chain"] }),
      bad("a longer chain that parts, listed last", "chain", forAna(await toAna(grantText(json({ records: [zero, fork] }))), await toAna(grantText(json({ records: [zero, one, two] })))), { n: 2, hash: noteHash(two), parted: [noteHash(fork)], refused: ["chain"] }),
      await wrong("a secret of somebody else's making", "secret", { secrets: { account: [spare.identity] } }),
      await wrong("a right one and a foreign one", "secret", { secrets: { account: accounts, dialogue: sorted([dialogue.identity, spare.identity]) } }),
      await wrong("a secret under another box", "secret", { secrets: { account: dialogues } }),
      await wrong("a secret of a later record that is not there", "secret", { secrets: { internal: [internal.identity] } }),
      await wrong("the identity box for an officer", "secret", { secrets: { identity: [identity.identity] } }),
      await wrong("no identity", "secret", { secrets: { account: ["x"] } }),
      await wrong("a lower-case identity", "secret", { secrets: { account: [account.identity.toLowerCase()] } }),
      await wrong("a classic identity", "secret", { secrets: { account: [await generateX25519Identity()] } }),
      bad("the identity box for a custodian alone", "secret", {
        ...forAna(await sealText(cleo.keys.recipient, grantText(json({ holder: cleo.id, secrets: { identity: [identity.identity] } })))),
        holder: cleo.id, identity: cleo.keys.identity,
      }),
      bad("an officer who is no holder", "secret", {
        ...forAna(await sealText(late.keys.recipient, grantText(json({ holder: late.id })))), holder: late.id, identity: late.keys.identity,
      }),
      bad("a second grant for another case", "case", forAna(usual, await toAna(grantText(json({ case: other.id }))))),
      await wrongOwn("an anchor under another key", "anchor", { own: { ...own, anchor: anchorOf(randomBytes(32), kit) } }),
      await wrongOwn("another case's anchor", "anchor", { own: { ...own, anchor: anchorOf(kit.anchor, other) } }),
      await wrongOwn("another signing key", "anchor", { own: { ...own, signing: b64(randomBytes(32)) } }),
      await wrongOwn("a signing key of 31 bytes", "json", { own: { ...own, signing: b64(randomBytes(31)) } }),
      bad("the reporter's without own", "anchor", forMe(await toMe(grantText(json({ holder: "reporter" }))))),
      await wrong("own in an officer's", "anchor", { own }),
      bad("a case swapped whole under a reporter's code", "anchor", {
        ...forMe(await toMe(grantText({ ...mine(), case: other.id, records: [other.note], secrets: {} }))), case: other.id,
      }),
      bad("dara's grant offered to cleo", "age", { ...forAna(await sealText(dara.keys.recipient, grantText(json()))), holder: cleo.id, identity: cleo.keys.identity }),
      ...(await renewedGrants(world)),
      ...(await holderGrants(world)),
    ],
  };
}

export async function pairs(world: World): Promise<VectorFile> {
  const { ana, cleo, dara } = world;
  const kit = await makeCase(world);
  const other = await makeCase(world);
  const [zero, one] = internalChain(kit);
  const json = (over: Obj = {}): Obj => ({
    case: kit.id, first: cleo.id, records: [zero], second: dara.id, secret: kit.identity.identity, ...over,
  });
  const text = (over: Obj = {}) => padded("amparo/pair/v1", canonical(json(over)));
  const sealed = async (words: string, [outer, inner] = [cleo, dara]) =>
    b64(await seal(outer.keys.recipient, await seal(inner.keys.recipient, utf8(words))));
  const inputs = (pair: string, over: Obj = {}) => ({
    case: kit.id, first: cleo.id, second: dara.id, first_identity: cleo.keys.identity, second_identity: dara.keys.identity,
    pair, roster: "now", ...over,
  });
  const fine = async (name: string, over: Obj, n: number) =>
    good(name, inputs(await sealed(text(over))), { n, secret: kit.identity.identity });
  const wrong = async (name: string, verdict: string, over: Obj) => bad(name, verdict, inputs(await sealed(text(over))));
  const usual = await sealed(text());
  const inner = await seal(dara.keys.recipient, utf8(text()));
  const each = await makeCase(world);
  return {
    op: "pair",
    rosters: world.rosters,
    cases: [
      await fine("two custodians", {}, 0),
      await fine("with a later record", { records: [zero, one] }, 1),
      bad("the second alone", "age", inputs(usual, { first_identity: dara.keys.identity })),
      bad("the first alone", "age", inputs(usual, { second_identity: cleo.keys.identity })),
      bad("an officer for the second", "age", inputs(usual, { second_identity: ana.keys.identity })),
      bad("the inner file for the outer", "age", inputs(b64(inner))),
      bad("an outer file with words inside", "age", inputs(b64(await seal(cleo.keys.recipient, utf8(text()))))),
      bad("cut", "age", inputs(b64(unb64(usual).slice(0, -1)))),
      bad("no padding", "note", inputs(await sealed(`amparo/pair/v1\n${canonical(json())}\n`))),
      bad("a grant's type", "type", inputs(await sealed(padded("amparo/grant/v1", canonical(json()))))),
      await wrong("an unknown key", "json", { n: 0 }),
      await wrong("the reporter as second", "json", { second: "reporter" }),
      await wrong("another case", "case", { case: other.id }),
      await wrong("another first", "holder", { first: ana.id }),
      await wrong("another second", "holder", { second: ana.id }),
      await wrong("first and second swapped", "holder", { first: dara.id, second: cleo.id }),
      await wrong("another case's record", "case", { records: [other.note] }),
      await wrong("no records", "chain", { records: [] }),
      await wrong("a secret of somebody else's making", "secret", { secret: kit.spare.identity }),
      await wrong("the account's secret", "secret", { secret: kit.account.identity }),
      await wrong("no identity", "secret", { secret: "x" }),
      bad("a custodian who is no holder", "secret", {
        ...inputs(await sealed(text({ second: ana.id }), [cleo, ana])), second: ana.id, second_identity: ana.keys.identity,
      }),
      bad("a case of another kit", "case", inputs(await sealed(padded("amparo/pair/v1", canonical(json({ case: each.id })))))),
      ...(await renewedPairs(world)),
    ],
  };
}
