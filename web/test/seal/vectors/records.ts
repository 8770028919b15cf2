// Vectors of record chains.
import { utf8 } from "../../../src/seal/bytes.ts";
import { canonical } from "../../../src/seal/canon.ts";
import { hash, randomId } from "../../../src/seal/id.ts";
import { signer } from "../office.ts";
import type { VectorFile } from "../operations.ts";
import { givenRecords } from "./given.ts";
import { holderRecords } from "./holders.ts";
import { renewedRecords } from "./renewed.ts";
import {
  asSigner, bad, box, good, internalChain, makeCase, next, record, secret, signRaw, withInternal,
} from "./world.ts";
import type { CaseKit, Obj, World } from "./world.ts";

export async function records(world: World): Promise<VectorFile> {
  const { ana, anaBefore, ben, cleo, dara, late, left, stranger } = world;
  const kit = await makeCase(world);
  const other = await makeCase(world);
  const barring = await makeCase(world, { holders: [ana.id], excluded: [ben.id] });
  const early = await makeCase(world, { version: 1, holders: [ana.id, ben.id, left.id] });
  const [zero, one] = internalChain(kit);
  const byAna = asSigner(ana);
  const internal = withInternal(kit);
  const moved = await secret();
  const movedAccount = await secret();
  // Ben is taken off: every box he held gets another secret.
  const withoutBen = {
    ...internal,
    account: box(movedAccount, [ana.id, "reporter"]),
    dialogue: box(moved, [ana.id, "reporter"]),
    internal: box(kit.spare, [ana.id]),
  };
  const two = next(kit, [zero, one], withoutBen, byAna);

  const shown = (kitOf: CaseKit, notes: readonly string[]) => ({ case: kitOf.id, records: notes, roster: "now" });
  const fine = (name: string, kitOf: CaseKit, notes: readonly string[], versions: readonly number[], boxes: Obj, excluded: readonly string[] = []) =>
    good(name, shown(kitOf, notes), { n: notes.length - 1, versions, boxes, excluded });
  const wrong = (name: string, verdict: string, notes: readonly string[], kitOf = kit) => bad(name, verdict, shown(kitOf, notes));
  /** Record 0 with something else in it; the case id is its own. */
  const start = (name: string, verdict: string, over: Obj, by = kit.reporter) => {
    const note = record({ ...kit.first, ...over }, by);
    return bad(name, verdict, { case: hash(utf8(note)), records: [note], roster: "now" });
  };
  const startText = (name: string, verdict: string, note: string) =>
    bad(name, verdict, { case: hash(utf8(note)), records: [note], roster: "now" });
  const boxesAt = (name: string, over: Obj, verdict = "boxes") => start(name, verdict, { boxes: { ...kit.boxes, ...over } });
  const then = (name: string, verdict: string, boxes: Obj, over: Obj = {}, by = byAna, kitOf = kit) =>
    wrong(name, verdict, [kitOf.note, next(kitOf, [kitOf.note], boxes, by, over)], kitOf);
  const withLate = { ...kit.boxes, dialogue: box(kit.dialogue, [ana.id, ben.id, late.id, "reporter"]) };
  const shortened = next(barring, [barring.note], barring.boxes, barring.reporter, { excluded: [] });
  const longer = next(kit, [zero], kit.boxes, byAna, { excluded: [stranger.id] });
  const atOne = { roster: world.hashes[0] ?? "" };
  const ofThatTime = next(early, [early.note], early.boxes, asSigner(anaBefore), atOne);
  const { nonce: _, ...noNonce } = kit.first;

  return {
    op: "record",
    rosters: world.rosters,
    cases: [
      fine("the first record", kit, [zero], [3], kit.boxes),
      fine("the office's own box", kit, [zero, one], [3, 3], internal),
      fine("a holder taken off", kit, [zero, one, two], [3, 3, 3], withoutBen),
      fine("a holder added", kit, [zero, next(kit, [zero], withLate, asSigner(ben))], [3, 3], withLate),
      fine("the reporter as signer", kit, [zero, next(kit, [zero], withLate, kit.reporter)], [3, 3], withLate),
      fine("somebody excluded", barring, [barring.note], [3], barring.boxes, [ben.id]),
      fine("the reporter takes an exclusion back", barring, [barring.note, shortened], [3, 3], barring.boxes),
      fine("an officer excludes a person without a key", kit, [zero, longer], [3, 3], kit.boxes, [stranger.id]),
      fine("an older roster", early, [early.note], [1], early.boxes),
      fine("a key of that time", early, [early.note, ofThatTime], [1, 1], early.boxes),
      fine("rosters grow with the chain", early, [early.note, next(early, [early.note], withoutLeft(early, moved, movedAccount), byAna)], [1, 3], withoutLeft(early, moved, movedAccount)),
      fits("no identity box", kit, { boxes: { account: kit.boxes.account, dialogue: kit.boxes.dialogue } }),
      fits("an identity box that each custodian opens", kit, { boxes: { ...kit.boxes, identity: box(kit.identity, [cleo.id, "reporter"]) } }),
      fits("sealed by the server", kit, { via: "server" }),
      fits("through a bridge", kit, { via: "bridge" }),

      startText("two signature lines", "note", signRaw("amparo/record/v1", canonical(kit.first), [kit.reporter, signer("x")])),
      startText("no signature", "note", `amparo/record/v1\n${canonical(kit.first)}\n`),
      startText("a roster's type", "type", signRaw("amparo/roster/v1", canonical(kit.first), [kit.reporter])),
      startText("an item's type", "type", signRaw("amparo/item/v1", canonical(kit.first), [kit.reporter])),
      startText("trailing spaces", "json", signRaw("amparo/record/v1", `${canonical(kit.first)} `, [kit.reporter])),
      startText("a key twice", "json", signRaw("amparo/record/v1", canonical(kit.first).replace('"n":0,', '"n":0,"n":0,'), [kit.reporter])),
      startText("a missing key", "json", record(noNonce, kit.reporter)),
      start("an unknown key", "json", { prev: kit.id }),
      start("excluded out of order", "json", { excluded: ["BBBBBBBBBBBBBBBBBBBBBA", "AAAAAAAAAAAAAAAAAAAAAA"] }),
      start("excluded twice", "json", { excluded: ["AAAAAAAAAAAAAAAAAAAAAA", "AAAAAAAAAAAAAAAAAAAAAA"] }),
      start("via the console", "json", { via: "console" }),
      start("a classic recipient for the reporter", "json", { reporter: { recipient: "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p", verify: (kit.first["reporter"] as Obj)["verify"] ?? "" } }),
      boxesAt("no holders", { account: { ...kit.boxes.account, holders: [] } }, "json"),
      boxesAt("holders out of order", { account: { ...kit.boxes.account, holders: ["reporter", ana.id].sort().reverse() } }, "json"),
      boxesAt("the instance as holder", { account: { ...kit.boxes.account, holders: ["instance"] } }, "json"),
      boxesAt("an unknown rule", { account: { ...kit.boxes.account, rule: "any" } }, "json"),
      boxesAt("an unknown box", { archive: box(kit.spare, ["reporter"]) }, "json"),
      wrong("prev in the wrong spelling", "json", [zero, next(kit, [zero], internal, byAna, { prev: "x" })]),
      wrong("a later record with a nonce", "json", [zero, next(kit, [zero], internal, byAna, { nonce: randomId() })]),

      wrong("another case's first record", "case", [other.note]),
      wrong("the first record swapped under a later one", "case", [other.note, one]),
      wrong("a first record of another case in second place", "case", [zero, other.note]),
      wrong("no records", "chain", []),
      wrong("the first record missing", "chain", [one]),
      wrong("the first record twice", "chain", [zero, zero]),
      wrong("a record twice", "chain", [zero, one, one]),
      wrong("a record left out", "chain", [zero, two]),
      wrong("prev of another case", "chain", [zero, next(other, [other.note], internal, byAna)]),
      then("n jumps", "chain", internal, { n: 2 }),

      start("a roster nobody knows", "roster", { roster: hash(utf8("another")) }),
      then("a later roster nobody knows", "roster", internal, { roster: hash(utf8("another")) }),
      then("an older roster than before", "roster", internal, { roster: world.hashes[1] ?? "" }),

      then("a stranger signs", "signer", internal, {}, asSigner(stranger)),
      then("a custodian signs", "signer", internal, {}, asSigner(cleo)),
      then("an officer of the queue without the dialogue signs", "signer", internal, {}, asSigner(late)),
      wrong("a removed officer signs", "signer", [zero, one, two, next(kit, [zero, one, two], withoutBen, asSigner(ben))]),
      then("an excluded officer signs", "signer", barring.boxes, {}, asSigner(ben), barring),
      then("an officer excludes themselves", "signer", kit.boxes, { excluded: [ana.id] }),
      then("an officer who has left signs", "signer", early.boxes, {}, asSigner(left), early),
      then("the instance signs", "signer", internal, {}, { ...signer("instance") }),

      start("another key signs the first record", "signature", {}, signer("reporter")),
      start("the first record signed under another name", "signature", {}, { ...kit.reporter, name: ana.id }),
      then("another signs in an officer's name", "signature", internal, {}, { ...asSigner(ben), name: ana.id }),
      then("another signs in the reporter's name", "signature", internal, {}, signer("reporter")),
      then("a key that is no longer current", "signature", internal, {}, asSigner(anaBefore)),
      wrong("signed, then changed", "signature", [zero, one.replace(kit.internal.hash, kit.spare.hash)]),
      wrong("a key that was not yet current", "signature", [early.note, next(early, [early.note], early.boxes, asSigner(ana), atOne)], early),

      then("an officer shortens the exclusions", "excluded", barring.boxes, { excluded: [] }, byAna, barring),
      start("an excluded holder from the start", "excluded", { excluded: [ben.id] }),
      then("an excluded officer becomes a holder", "excluded", { ...barring.boxes, account: box(barring.account, [ana.id, ben.id]) }, {}, byAna, barring),
      then("an excluded custodian", "excluded", kit.boxes, { excluded: [cleo.id] }),

      start("no account", "boxes", { boxes: { dialogue: kit.boxes.dialogue } }),
      start("no dialogue", "boxes", { boxes: { account: kit.boxes.account } }),
      start("no boxes", "boxes", { boxes: {} }),
      boxesAt("an internal box from the start", { internal: box(kit.internal, [ana.id]) }),
      boxesAt("a dialogue without the reporter", { dialogue: box(kit.dialogue, [ana.id]) }),
      boxesAt("an account for pairs", { account: box(kit.account, [ana.id, ben.id], "pairs") }),
      boxesAt("a pair of one", { identity: box(kit.identity, [cleo.id, "reporter"], "pairs") }),
      boxesAt("an officer nobody knows", { account: box(kit.account, [ana.id, stranger.id]) }),
      boxesAt("an officer who has left", { account: box(kit.account, [ana.id, left.id]) }),
      boxesAt("two boxes with one secret", { identity: { ...kit.boxes.identity, recipient: kit.account.hash } }),
      then("the reporter in the internal box", "boxes", { ...internal, internal: box(kit.internal, [ana.id, "reporter"]) }),
      then("a box gone", "boxes", { account: kit.boxes.account, dialogue: kit.boxes.dialogue }),
      wrong("the internal box gone", "boxes", [zero, one, next(kit, [zero, one], kit.boxes, byAna)]),
      wrong("a removed secret back again", "boxes", [zero, one, two, next(kit, [zero, one, two], internal, byAna)]),
      wrong("a removed secret in another box", "boxes", [zero, one, two, next(kit, [zero, one, two], { ...withoutBen, internal: box(kit.account, [ana.id]) }, byAna)]),
      then("a holder taken off without another secret", "boxes", { ...kit.boxes, account: box(kit.account, [ana.id, "reporter"]) }),
      then("pairs for the internal box", "boxes", { ...internal, internal: box(kit.internal, [ana.id, ben.id], "pairs") }),
      then("the internal box with the dialogue's secret", "boxes", { ...internal, internal: box(kit.dialogue, [ana.id]) }),
      ...(await renewedRecords(world)),
      ...(await givenRecords(world)),
      ...(await holderRecords(world)),
    ],
  };

  function fits(name: string, kitOf: CaseKit, over: Obj) {
    const json: Obj = { ...kitOf.first, ...over };
    const note = record(json, kitOf.reporter);
    return good(name, { case: hash(utf8(note)), records: [note], roster: "now" }, { n: 0, versions: [3], boxes: json["boxes"] ?? {}, excluded: [] });
  }

  function withoutLeft(kitOf: CaseKit, dialogue: typeof moved, account: typeof moved): Obj {
    return {
      account: box(account, [ana.id, ben.id, "reporter"]),
      dialogue: box(dialogue, [ana.id, ben.id, "reporter"]),
      identity: box(kitOf.identity, [cleo.id, dara.id, "reporter"], "pairs"),
    };
  }
}
