// Vectors of a reporter's new keys: records, grants, pairs, items and threads across the change.
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";

import { seal } from "../../../src/seal/age.ts";
import { sorted, utf8 } from "../../../src/seal/bytes.ts";
import { canonical } from "../../../src/seal/canon.ts";
import { b64, hash, randomBytes, unb64 } from "../../../src/seal/id.ts";
import { noteHash, verifyingKey } from "../../../src/seal/note.ts";
import type { Signer } from "../../../src/seal/note.ts";
import { signer } from "../office.ts";
import type { VectorCase } from "../operations.ts";
import {
  anItem, asSigner, bad, box, good, grantText, internalChain, itemText, makeCase, next, padded, sealText, secret, withInternal,
} from "./world.ts";
import type { CaseKit, Obj, Secret, World } from "./world.ts";

/** What a reporter takes once somebody may know their code: other keys, and other secrets of all they hold. */
interface Renewal {
  readonly reporter: Signer;
  readonly keys: Secret;
  readonly anchor: Uint8Array;
  readonly account: Secret;
  readonly dialogue: Secret;
  readonly identity: Secret;
  readonly boxes: Obj;
  /** As the record has it. */
  readonly json: Obj;
}

async function renewal(boxes: Obj): Promise<Renewal> {
  const [keys, account, dialogue, identity] = [await secret(), await secret(), await secret(), await secret()];
  const reporter = signer("reporter");
  const renewed = Object.entries({ account, dialogue, identity }).map(([name, { hash: recipient }]) => {
    const before = boxes[name] as Obj;
    return [name, (before["holders"] as readonly string[]).includes("reporter") ? { ...before, recipient } : before] as const;
  });
  return {
    reporter, keys, anchor: randomBytes(32), account, dialogue, identity,
    boxes: { ...boxes, ...Object.fromEntries(renewed) },
    json: { recipient: keys.recipient, verify: verifyingKey(reporter.signing) },
  };
}

/** The record with which it is taken, signed with the key before. */
function take(kit: CaseKit, notes: readonly string[], { boxes, json }: Renewal, by = kit.reporter, over: Obj = {}): string {
  return next(kit, notes, boxes, by, { reporter: json, ...over });
}

function holderless(boxes: Obj, name: string, holder: string, recipient: string): Obj {
  const { holders, rule } = boxes[name] as { readonly holders: readonly string[]; readonly rule: string };
  return { ...boxes, [name]: { holders: holders.filter((one) => one !== holder), recipient, rule } };
}

export async function renewedRecords(world: World): Promise<VectorCase[]> {
  const { ana, ben, cleo, stranger } = world;
  const kit = await makeCase(world);
  const withheld = await makeCase(world, { keepAccount: false });
  const early = await makeCase(world, { version: 1 });
  const [zero, one] = internalChain(kit);
  const [once, within, barred, older] = [
    await renewal(kit.boxes), await renewal(withInternal(kit)), await renewal(withheld.boxes), await renewal(early.boxes),
  ];
  const twice = await renewal(once.boxes);
  const taken = take(kit, [zero], once);
  const again = take(kit, [zero, taken], twice, once.reporter);
  const byAna = asSigner(ana);
  const added = { ...once.boxes, internal: box(kit.internal, [ana.id, ben.id]) };
  const shut = await makeCase(world, { excluded: [stranger.id] });
  const shutOut = await renewal(shut.boxes);
  const joins = { ...barred, boxes: { ...barred.boxes, account: box(withheld.account, [ana.id, ben.id, "reporter"]) } };

  const shown = (of: CaseKit, notes: readonly string[]) => ({ case: of.id, records: notes, roster: "now" });
  const fine = (name: string, of: CaseKit, notes: readonly string[], boxes: Obj, versions = notes.map(() => 3), excluded: readonly string[] = []) =>
    good(name, shown(of, notes), { n: notes.length - 1, versions, boxes, excluded });
  const wrong = (name: string, verdict: string, notes: readonly string[], of = kit) => bad(name, verdict, shown(of, notes));
  /** Record 1 takes new keys, with something else in it. */
  const takes = (name: string, verdict: string, over: Obj, by = kit.reporter) =>
    wrong(name, verdict, [zero, take(kit, [zero], once, by, over)]);
  const takesKeys = (name: string, verdict: string, over: Obj) => takes(name, verdict, { reporter: { ...once.json, ...over } });
  const keeps = (name: "account" | "dialogue" | "identity") => ({ boxes: { ...once.boxes, [name]: kit.boxes[name] } });
  const first = kit.first["reporter"] as Obj;
  const { verify: _, ...noVerify } = once.json;

  return [
    fine("the reporter takes new keys", kit, [zero, taken], once.boxes),
    fine("the reporter takes new keys after the office's own box", kit, [zero, one, take(kit, [zero, one], within)], within.boxes),
    fine("the new key signs the next record", kit, [zero, taken, next(kit, [zero, taken], once.boxes, once.reporter)], once.boxes),
    fine("an officer signs after new keys", kit, [zero, taken, next(kit, [zero, taken], added, byAna)], added),
    fine("new keys twice", kit, [zero, taken, again], twice.boxes),
    fine("new keys under a newer roster", early, [early.note, take(early, [early.note], older)], older.boxes, [1, 3]),
    fine("new keys where the reporter does not hold the account", withheld, [withheld.note, take(withheld, [withheld.note], barred)], barred.boxes),
    fine("new keys and an exclusion kept", shut, [shut.note, take(shut, [shut.note], shutOut)], shutOut.boxes, [3, 3], [stranger.id]),

    takes("new keys that are none", "json", { reporter: null }),
    takes("new keys without a verifying key", "json", { reporter: noVerify }),
    takesKeys("new keys with a login", "json", { login: hash(randomBytes(8)) }),
    takesKeys("a new verifying key of 31 bytes", "json", { verify: b64(randomBytes(31)) }),
    takesKeys("a new verifying key with stray bits", "json", { verify: `${b64(randomBytes(32)).slice(0, -1)}B` }),
    takesKeys("a classic recipient for the reporter from now on", "json", { recipient: "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p" }),
    takes("new keys and n jumps", "chain", { n: 2 }),
    takes("new keys under an older roster", "roster", { roster: world.hashes[1] ?? "" }),
    takes("an officer gives the reporter new keys", "signer", {}, byAna),
    takes("an officer gives the reporter the keys they have", "signer", { ...keeps("dialogue"), reporter: first }, byAna),
    takes("another gives new keys in an officer's name", "signer", {}, { ...asSigner(ben), name: ana.id }),
    takes("a stranger gives the reporter new keys", "signer", {}, asSigner(stranger)),
    takes("the instance gives the reporter new keys", "signer", {}, signer("instance")),
    takes("new keys signed with the new one", "signature", {}, once.reporter),
    takes("new keys signed by another in the reporter's name", "signature", {}, signer("reporter")),
    wrong("the key before signs after new keys", "signature", [zero, taken, next(kit, [zero, taken], once.boxes, kit.reporter)]),
    wrong("the key before takes new keys once more", "signature", [zero, taken, take(kit, [zero, taken], twice)]),
    wrong("the key before the last signs after new keys twice", "signature", [zero, taken, again, next(kit, [zero, taken, again], twice.boxes, once.reporter)]),
    takes("new keys and somebody excluded", "excluded", { excluded: [stranger.id] }),
    wrong("new keys and an exclusion taken back", "excluded", [shut.note, take(shut, [shut.note], shutOut, shut.reporter, { excluded: [] })], shut),
    takes("new keys and an excluded holder", "excluded", { ...keeps("dialogue"), excluded: [ben.id] }),
    takes("new keys and a dialogue that stays open", "boxes", keeps("dialogue")),
    takes("new keys and an account that stays open", "boxes", keeps("account")),
    takes("new keys and an identity box that stays open", "boxes", keeps("identity")),
    takes("new keys and everything stays open", "boxes", { boxes: kit.boxes }),
    wrong("new keys and the account taken on as it is", "boxes", [withheld.note, take(withheld, [withheld.note], joins)], withheld),
    takes("new keys and the account given up", "boxes", { boxes: holderless(once.boxes, "account", "reporter", once.account.hash) }),
    wrong("new keys and a new secret for an account they do not hold", "boxes", [withheld.note, take(withheld, [withheld.note], { ...barred, boxes: { ...barred.boxes, account: box(barred.account, [ana.id, ben.id]) } })], withheld),
    wrong("new keys and a new secret for the office's own box", "boxes", [zero, one, take(kit, [zero, one], { ...within, boxes: { ...within.boxes, internal: box(await secret(), [ana.id, ben.id]) } })]),
    takes("new keys and the office's own box", "boxes", { boxes: added }),
    takes("new keys and an officer taken off the dialogue", "boxes", { boxes: holderless(once.boxes, "dialogue", ben.id, once.dialogue.hash) }),
    takes("new keys and an officer let into the dialogue", "boxes", { boxes: { ...once.boxes, dialogue: box(once.dialogue, [ana.id, ben.id, cleo.id, "reporter"]) } }),
    takes("new keys and the name held by each", "boxes", { boxes: { ...once.boxes, identity: { ...(once.boxes["identity"] as Obj), rule: "each" } } }),
    takes("new keys and boxes that change their secrets", "boxes", { boxes: { ...once.boxes, account: { ...kit.boxes.account, recipient: kit.dialogue.hash } } }),
    takesKeys("new keys with the recipient that the reporter has", "boxes", { recipient: kit.keys.recipient }),
    takesKeys("new keys with the verifying key that the reporter has", "boxes", { verify: first["verify"] ?? "" }),
    takes("new keys that are the ones before", "boxes", { reporter: first }),
    wrong("new keys with a recipient of long before", "boxes", [zero, taken, take(kit, [zero, taken], twice, once.reporter, { reporter: { ...twice.json, recipient: kit.keys.recipient } })]),
    wrong("new keys with a verifying key of long before", "boxes", [zero, taken, take(kit, [zero, taken], twice, once.reporter, { reporter: { ...twice.json, verify: first["verify"] ?? "" } })]),
    wrong("new keys twice and a dialogue back from before", "boxes", [zero, taken, take(kit, [zero, taken], twice, once.reporter, { boxes: { ...twice.boxes, dialogue: kit.boxes.dialogue } })]),
    takes("new keys and a custodian taken off an open identity box", "boxes", { boxes: holderless(once.boxes, "identity", cleo.id, kit.identity.hash) }),
  ];
}

export async function renewedGrants(world: World): Promise<VectorCase[]> {
  const { ana, ben } = world;
  const kit = await makeCase(world);
  const zero = kit.note;
  const [once, byOfficer] = [await renewal(kit.boxes), await renewal(kit.boxes)];
  const taken = take(kit, [zero], once);
  const two = next(kit, [zero, taken], { ...once.boxes, internal: box(kit.internal, [ana.id, ben.id]) }, asSigner(ana));
  const twice = await renewal(once.boxes);
  const again = take(kit, [zero, taken], twice, once.reporter);

  const anchorOf = (key: Uint8Array) => b64(hmac(sha256, key, unb64(kit.id)));
  const own = (anchor: Uint8Array, { signing }: Signer) => ({ anchor: anchorOf(anchor), signing: b64(signing) });
  const [before, now] = [own(kit.anchor, kit.reporter), own(once.anchor, once.reporter)];
  const both = {
    account: sorted([kit.account.identity, once.account.identity]),
    dialogue: sorted([kit.dialogue.identity, once.dialogue.identity]),
    identity: sorted([kit.identity.identity, once.identity.identity]),
  };
  const { identity: _, ...forOfficers } = both;
  const old = { account: [kit.account.identity], dialogue: [kit.dialogue.identity] };
  const mine = (over: Obj = {}) =>
    grantText({ case: kit.id, holder: "reporter", own: now, records: [zero, taken], secrets: both, ...over });
  const { own: __, ...later } = JSON.parse(mine().split("\n")[1] ?? "") as Record<string, Obj>;
  const unowned = (over: Obj) => grantText({ ...(later as Obj), ...over });
  const toMe = (text: string) => sealText(once.keys.recipient, text);
  const forMe = (...grants: string[]) => ({
    case: kit.id, holder: "reporter", identity: once.keys.identity, grants, anchor: b64(once.anchor), roster: "now",
  });
  const anas = (over: Obj) => sealText(ana.keys.recipient, grantText({ case: kit.id, holder: ana.id, records: [zero], secrets: old, ...over }));
  const forAna = (...grants: string[]) => ({
    case: kit.id, holder: ana.id, identity: ana.keys.identity, grants, anchor: null, roster: "now",
  });
  const fine = async (name: string, text: string, n: number, secrets: Obj = both) => good(name, forMe(await toMe(text)), { n, secrets, own: true });
  const wrong = async (name: string, verdict: string, over: Obj) => bad(name, verdict, forMe(await toMe(mine(over))));
  const first = mine({ own: before, records: [zero], secrets: old });
  const renewed = await toMe(mine());
  const withNext = await toMe(unowned({ records: [zero, taken, two], secrets: {} }));
  const usual = await anas({});
  const parts = next(kit, [zero], withInternal(kit), asSigner(ana));
  const longer = next(kit, [zero, parts], withInternal(kit), asSigner(ana));
  return [
    await fine("the reporter's under new keys", mine(), 1),
    await fine("the reporter's under new keys, a record later", mine({ records: [zero, taken, two] }), 2),
    good("the reporter's under new keys, and a later one without own", forMe(renewed, withNext), { n: 2, secrets: both, own: true }),
    good("a later one without own, and the reporter's under new keys", forMe(withNext, renewed), { n: 2, secrets: both, own: true }),
    good("own of before and own of now under one code", forMe(await toMe(mine({ own: own(once.anchor, kit.reporter), records: [zero], secrets: old })), renewed), { n: 1, secrets: both, own: true }),
    good("the reporter's first, for the code before", { ...forMe(await sealText(kit.keys.recipient, first)), identity: kit.keys.identity, anchor: b64(kit.anchor) }, { n: 0, secrets: old, own: true }),
    good("an officer's before and after new keys", forAna(usual, await anas({ records: [zero, taken], secrets: forOfficers })), { n: 1, secrets: forOfficers, own: false }),

    bad("the reporter's first, for the new code", "age", forMe(await sealText(kit.keys.recipient, first))),
    bad("the reporter's under new keys, for the code before", "age", { ...forMe(renewed), identity: kit.keys.identity, anchor: b64(kit.anchor) }),
    await wrong("an officer's record with new keys in a grant", "signer", { records: [zero, take(kit, [zero], byOfficer, asSigner(ana))] }),
    await wrong("new keys signed with the new one in a grant", "signature", { records: [zero, take(kit, [zero], once, once.reporter)] }),
    bad("two chains that part at new keys", "chain", forAna(await anas({ records: [zero, taken] }), await anas({ records: [zero, take(kit, [zero], byOfficer)] }))),
    await wrong("a secret that comes with new keys, without their record", "secret", { records: [zero] }),
    bad("the identity box's new secret for an officer", "secret", forAna(await anas({ records: [zero, taken], secrets: { identity: [once.identity.identity] } }))),
    await wrong("the signing key before in a grant under new keys", "anchor", { own: own(once.anchor, kit.reporter) }),
    await wrong("the new signing key in a grant from before", "anchor", { records: [zero], secrets: old }),
    await wrong("the anchor before in a grant under new keys", "anchor", { own: { ...now, anchor: before.anchor } }),
    await wrong("own of before in a grant under new keys", "anchor", { own: before }),
    await wrong("own in a grant under newer keys still", "anchor", { records: [zero, taken, again] }),
    bad("the reporter's under new keys without own", "anchor", forMe(await toMe(unowned({})))),
    bad("the reporter's under new keys, and a chain of an officer's that parts from it", "chain", forMe(renewed, await toMe(unowned({ records: [zero, parts], secrets: old }))), { n: 1, hash: noteHash(taken), parted: [noteHash(parts)], secrets: both, own: true, verify: verifyingKey(once.reporter.signing), refused: ["chain"] }),
    bad("a longer chain of an officer's that parts from the reporter's new keys", "chain", forMe(await toMe(unowned({ records: [zero, parts, longer], secrets: old })), renewed), { n: 2, hash: noteHash(longer), parted: [noteHash(taken)], secrets: both, own: true, verify: verifyingKey(once.reporter.signing), refused: ["chain"] }),
    bad("new keys in an officer's grant", "anchor", forAna(await anas({ records: [zero, taken], own: now }))),
  ];
}

export async function renewedPairs(world: World): Promise<VectorCase[]> {
  const { cleo, dara } = world;
  const kit = await makeCase(world);
  const once = await renewal(kit.boxes);
  const records = [kit.note, take(kit, [kit.note], once)];
  const inputs = async (over: Obj) => {
    const json = { case: kit.id, first: cleo.id, records, second: dara.id, ...over };
    const text = utf8(padded("amparo/pair/v1", canonical(json)));
    return {
      case: kit.id, first: cleo.id, second: dara.id, first_identity: cleo.keys.identity, second_identity: dara.keys.identity,
      pair: b64(await seal(cleo.keys.recipient, await seal(dara.keys.recipient, text))), roster: "now",
    };
  };
  const [before, now] = [kit.identity.identity, once.identity.identity];
  return [
    good("under the reporter's new keys", await inputs({ secret: now }), { n: 1, secret: now }),
    good("the secret before, under the reporter's new keys", await inputs({ secret: before }), { n: 1, secret: before }),
    bad("the new secret without its record", "secret", await inputs({ records: [kit.note], secret: now })),
  ];
}

/** A case whose reporter took new keys with record 1; record 2 is an officer's. */
async function changed(world: World) {
  const kit = await makeCase(world);
  const once = await renewal(kit.boxes);
  const taken = take(kit, [kit.note], once);
  const boxes = { ...once.boxes, internal: box(kit.internal, [world.ana.id, world.ben.id]) };
  const records = [kit.note, taken, next(kit, [kit.note, taken], boxes, asSigner(world.ana))];
  const dialogue = (n: number) => (n === 0 ? kit.dialogue : once.dialogue);
  const write = async (n: number, by: Signer, over: Obj = {}, to = dialogue(n)) => {
    const author = by.name === "reporter" ? { author: "reporter", via: "browser" } : { author: by.name };
    const json = anItem(kit, { ...author, n, ...over });
    const text = itemText(canonical(json), [by]);
    return { json, hash: hash(utf8(text)), n, item: b64(await seal(to.recipient, utf8(text))) };
  };
  const secrets = { dialogue: sorted([kit.dialogue.identity, once.dialogue.identity]) };
  const inputs = { case: kit.id, box: "dialogue", records, secrets, roster: "now" };
  return { kit, once, records, write, inputs };
}

export async function renewedItems(world: World): Promise<VectorCase[]> {
  const { kit, once, records, write, inputs } = await changed(world);
  const byAna = asSigner(world.ana);
  const [byOld, byNew] = [kit.reporter, once.reporter];
  const fine = async (name: string, n: number, by: Signer, over: object = {}) => {
    const { json, hash: own, item } = await write(n, by);
    const { id, author, kind, posted, via, after, body } = json;
    const outputs = { hash: own, id, author, kind, posted, via, after, body } as Obj;
    return good(name, { ...inputs, n, item, ...over }, outputs);
  };
  const wrong = async (name: string, verdict: string, n: number, by: Signer, over: object = {}) =>
    bad(name, verdict, { ...inputs, n, item: (await write(n, by)).item, ...over });
  return [
    await fine("by the reporter before new keys", 0, byOld),
    await fine("by the reporter under new keys", 1, byNew),
    await fine("by the reporter, a record after new keys", 2, byNew),
    await fine("by an officer under the reporter's new keys", 1, byAna),
    await fine("by an officer before the reporter's new keys", 0, byAna),
    await fine("by the reporter before new keys, known to nobody yet", 0, byOld, { records: records.slice(0, 1) }),
    await wrong("the key before signs under new keys", "signature", 1, byOld),
    await wrong("the key before signs, a record after new keys", "signature", 2, byOld),
    await wrong("the new key signs under the first record", "signature", 0, byNew),
    await wrong("the reporter under new keys, for whoever has the chain before", "record", 1, byNew, { records: records.slice(0, 1) }),
    await wrong("the reporter under new keys, for whoever has the secret before", "secret", 1, byNew, { secrets: { dialogue: [kit.dialogue.identity] } }),
    bad("sealed to the secret before new keys", "age", { ...inputs, n: 1, item: (await write(1, byNew, {}, kit.dialogue)).item }),
    bad("from before new keys, listed after", "age", { ...inputs, n: 1, item: (await write(0, byOld)).item }),
    bad("from before new keys, sealed again", "record", { ...inputs, n: 1, item: (await write(0, byOld, {}, once.dialogue)).item }),
  ];
}

export async function partedThreads(world: World): Promise<VectorCase[]> {
  const { kit, once, records, write, inputs } = await changed(world);
  const other = next(kit, [kit.note], withInternal(kit), asSigner(world.ana));
  const said = await write(0, kit.reporter, { posted: "2026-03-01" });
  const here = await write(1, once.reporter, { after: [said.hash], posted: "2026-03-02" });
  const there = await write(1, asSigner(world.ana), { after: [said.hash], posted: "2026-03-03" }, kit.dialogue);
  const forged = await write(1, kit.reporter, { after: [said.hash], posted: "2026-03-04" });
  const items = [said, here, there, forged].map(({ n, item }) => ({ n, item }));
  const [zero, one] = records;
  const shown = (...all: readonly { readonly hash: string }[]) => all.map((one) => one.hash);
  return [
    good("along two chains that part", { ...inputs, records: [zero, one], parted: [[zero, other]], items }, { shown: shown(said, here, there), failures: [{ index: 3, verdict: "signature" }], missing: 0 }),
    good("along one of two chains that part", { ...inputs, records: [zero, one], items }, { shown: shown(said, here), failures: [{ index: 2, verdict: "age" }, { index: 3, verdict: "signature" }], missing: 0 }),
  ];
}

export async function renewedThreads(world: World): Promise<VectorCase[]> {
  const { kit, once, write, inputs } = await changed(world);
  const said = await write(0, kit.reporter, { posted: "2026-03-01" });
  const answer = await write(0, asSigner(world.ana), { after: [said.hash], posted: "2026-03-02" });
  const reply = await write(1, once.reporter, { after: [answer.hash], posted: "2026-03-03" });
  const last = await write(2, asSigner(world.ben), { after: [reply.hash], posted: "2026-03-04" });
  const forged = await write(1, kit.reporter, { after: [answer.hash], posted: "2026-03-03" });
  const list = (items: readonly { readonly n: number; readonly item: string }[]) => items.map(({ n, item }) => ({ n, item }));
  const whole = [said, answer, reply, last];
  return [
    good("across new keys of the reporter", { ...inputs, items: list([...whole].reverse()) }, { shown: whole.map((one) => one.hash), failures: [], missing: 0 }),
    good(
      "one that the code before wrote after new keys",
      { ...inputs, items: list([said, answer, forged, reply]) },
      { shown: [said, answer, reply].map((one) => one.hash), failures: [{ index: 2, verdict: "signature" }], missing: 0 },
    ),
    good(
      "across new keys, for whoever has the secret before",
      { ...inputs, secrets: { dialogue: [kit.dialogue.identity] }, items: list(whole) },
      { shown: [said, answer].map((one) => one.hash), failures: [{ index: 2, verdict: "secret" }, { index: 3, verdict: "secret" }], missing: 0 },
    ),
  ];
}
