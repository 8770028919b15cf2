// Vectors of new keys that the office gives a reporter who lost their code: two officers, or nobody.
import { hash, randomId } from "../../../src/seal/id.ts";
import { utf8 } from "../../../src/seal/bytes.ts";
import { verifyingKey, writeNote } from "../../../src/seal/note.ts";
import type { Signer } from "../../../src/seal/note.ts";
import { signer } from "../office.ts";
import type { VectorCase } from "../operations.ts";
import { TODAY, asSigner, bad, box, good, internalChain, makeCase, next, secret, withInternal } from "./world.ts";
import type { CaseKit, Obj, Secret, World } from "./world.ts";

interface Gift {
  readonly reporter: Signer;
  readonly dialogue: Secret;
  readonly boxes: Obj;
  readonly json: Obj;
}

function holders(boxes: Obj, name: string): readonly string[] {
  return (boxes[name] as { readonly holders: readonly string[] }).holders;
}

async function gift(boxes: Obj): Promise<Gift> {
  const [keys, account, dialogue] = [await secret(), await secret(), await secret()];
  const reporter = signer("reporter");
  const renewed = Object.entries({ account, dialogue }).filter(([name]) => holders(boxes, name).includes("reporter"));
  const identity = { ...(boxes["identity"] as Obj), holders: holders(boxes, "identity").filter((one) => one !== "reporter") };
  return {
    reporter, dialogue,
    boxes: { ...boxes, identity, ...Object.fromEntries(renewed.map(([name, { hash: recipient }]) => [name, { ...(boxes[name] as Obj), recipient }])) },
    json: { recipient: keys.recipient, verify: verifyingKey(reporter.signing) },
  };
}

function agreement(kit: CaseKit, notes: readonly string[], { json }: Gift, by: Signer, over: Obj = {}, type = "amparo/handover/v1"): string {
  const facts = {
    case: kit.id, day: TODAY, how: "met", n: notes.length, officer: kit.world.ana.id,
    prev: hash(utf8(notes.at(-1) ?? "")), reason: hash(utf8("a request and a reason")), reporter: json, ...over,
  };
  return writeNote(type as "amparo/handover/v1", facts, [by]);
}

export async function givenRecords(world: World): Promise<VectorCase[]> {
  const { ana, ben, cleo, late, stranger } = world;
  const kit = await makeCase(world);
  const withheld = await makeCase(world, { keepAccount: false });
  const shut = await makeCase(world, { holders: [ana.id], excluded: [ben.id] });
  const [zero, one] = internalChain(kit);
  const [once, within, barred, other] = [await gift(kit.boxes), await gift(withInternal(kit)), await gift(withheld.boxes), await gift(kit.boxes)];
  const [byAna, byBen] = [asSigner(ana), asSigner(ben)];
  const give = (of: CaseKit, notes: readonly string[], given: Gift, handover: string, over: Obj = {}, by = byAna) =>
    next(of, notes, given.boxes, by, { handover, reporter: given.json, ...over });
  const usual = agreement(kit, [zero], once, byBen);
  const taken = give(kit, [zero], once, usual);
  const shown = (of: CaseKit, notes: readonly string[]) => ({ case: of.id, records: notes, roster: "now" });
  const said = (n: number, how = "met") => [n, TODAY, how, ana.id, ben.id];
  const fine = (name: string, of: CaseKit, notes: readonly string[], boxes: Obj, given: Obj["given"]) =>
    good(name, shown(of, notes), { n: notes.length - 1, boxes, given: given ?? null });
  const wrong = (name: string, verdict: string, notes: readonly string[], of = kit) => bad(name, verdict, shown(of, notes));
  /** Record 1 gives new keys with another agreement, or something else in it. */
  const gives = (name: string, verdict: string, handover: string, over: Obj = {}, by = byAna) =>
    wrong(name, verdict, [zero, give(kit, [zero], once, handover, over, by)]);
  const agrees = (name: string, verdict: string, over: Obj, by = byBen) => gives(name, verdict, agreement(kit, [zero], once, by, over));
  const holds = (name: string, verdict: string, over: Obj) => gives(name, verdict, usual, { boxes: { ...once.boxes, ...over } });
  const second = await gift(once.boxes);
  const again = give(kit, [zero, taken], second, agreement(kit, [zero, taken], second, byBen, { how: "safe_word" }));
  const own = { ...once.boxes, account: box(await secret(), [ana.id, ben.id, "reporter"]), dialogue: box(await secret(), [ana.id, ben.id, "reporter"]) };
  const ownKeys = { recipient: (await secret()).recipient, verify: verifyingKey(signer("reporter").signing) };
  const barredGift = await gift(shut.boxes);
  const { handover: _, ...plain } = { handover: usual, reporter: once.json };
  const { day: __, ...dayless } = JSON.parse(usual.split("\n")[1] ?? "") as Record<string, Obj>;
  return [
    fine("the office gives new keys", kit, [zero, taken], once.boxes, [said(1)]),
    fine("the office gives new keys after its own box", kit, [zero, one, give(kit, [zero, one], within, agreement(kit, [zero, one], within, byBen))], within.boxes, [said(2)]),
    fine("the office gives new keys where the reporter does not hold the account", withheld, [withheld.note, give(withheld, [withheld.note], barred, agreement(withheld, [withheld.note], barred, byBen))], barred.boxes, [said(1)]),
    fine("the office gives new keys twice", kit, [zero, taken, again], second.boxes, [said(1), said(2, "safe_word")]),
    fine("the reporter takes keys of their own after those of the office", kit, [zero, taken, next(kit, [zero, taken], own, once.reporter, { reporter: ownKeys })], own, [said(1)]),
    fine("the key that the office gave signs the next record", kit, [zero, taken, next(kit, [zero, taken], once.boxes, once.reporter)], once.boxes, [said(1)]),
    fine("an officer signs after the office gave new keys", kit, [zero, taken, next(kit, [zero, taken], once.boxes, byBen)], once.boxes, [said(1)]),

    wrong("one officer alone gives new keys", "signer", [zero, next(kit, [zero], once.boxes, byAna, plain)]),
    wrong("the reporter signs keys that the office gives", "signer", [zero, give(kit, [zero], once, usual, {}, kit.reporter)]),
    wrong("a second officer's word and no keys", "json", [zero, next(kit, [zero], once.boxes, byAna, { handover: usual })]),
    gives("a second officer's word that is none", "json", usual, { handover: null }),
    gives("a second officer's word in no note", "note", "agreed"),
    gives("a second officer's word in a note of another type", "type", agreement(kit, [zero], once, byBen, {}, "amparo/decision/v1")),
    gives("a second officer's word without a day", "json", writeNote("amparo/handover/v1", dayless as Obj, [byBen])),
    agrees("a second officer's word with more in it", "json", { also: 1 }),
    agrees("a person recognised by somebody's word", "json", { how: "hearsay" }),
    agrees("the same officer twice", "holder", {}, byAna),
    agrees("another officer's word about another case", "case", { case: hash(utf8("another")) }),
    agrees("another officer's word about another record", "case", { n: 2 }),
    agrees("another officer's word about another record before", "case", { prev: hash(utf8("another")) }),
    agrees("another officer's word about other keys", "case", { reporter: other.json }),
    agrees("another officer's word about another verifying key", "case", { reporter: { ...once.json, verify: verifyingKey(signer("reporter").signing) } }),
    agrees("another officer's word for another officer", "case", { officer: ben.id }),
    agrees("a second officer who does not hold the case", "author", {}, asSigner(late)),
    agrees("a custodian as the second officer", "author", {}, asSigner(cleo)),
    agrees("a stranger as the second officer", "author", {}, asSigner(stranger)),
    agrees("the reporter as the second officer", "author", {}, kit.reporter),
    wrong("an excluded officer as the second", "author", [shut.note, give(shut, [shut.note], barredGift, agreement(shut, [shut.note], barredGift, byBen))], shut),
    wrong("an excluded officer as the first", "signer", [shut.note, give(shut, [shut.note], barredGift, agreement(shut, [shut.note], barredGift, byAna, { officer: ben.id }), {}, byBen)], shut),
    agrees("a second officer's word signed by somebody else", "signature", {}, { ...asSigner(stranger), name: ben.id }),
    gives("a second officer's word from the record before", "case", usual, { n: 1, reporter: other.json }),
    wrong("a second officer's word used twice", "case", [zero, taken, give(kit, [zero, taken], second, usual)]),
    gives("keys from the office and somebody excluded", "excluded", usual, { excluded: [stranger.id] }),
    holds("keys from the office and a dialogue that stays open", "boxes", { dialogue: kit.boxes.dialogue }),
    holds("keys from the office and an account that stays open", "boxes", { account: kit.boxes.account }),
    holds("keys from the office and a name that its reporter still holds", "boxes", { identity: kit.boxes.identity }),
    holds("keys from the office and a new secret for the name", "boxes", { identity: { ...(once.boxes["identity"] as Obj), recipient: (await secret()).hash } }),
    holds("keys from the office and a custodian taken off the name", "boxes", { identity: { ...(once.boxes["identity"] as Obj), holders: [cleo.id], rule: "each" } }),
    holds("keys from the office and an officer who keeps the name", "boxes", { identity: { ...(once.boxes["identity"] as Obj), holders: [...holders(once.boxes, "identity"), ana.id].sort() } }),
    holds("keys from the office and the name held by each", "boxes", { identity: { ...(once.boxes["identity"] as Obj), rule: "each" } }),
    holds("keys from the office and an officer let in", "boxes", { dialogue: box(once.dialogue, [ana.id, ben.id, late.id, "reporter"]) }),
    holds("keys from the office and its own box", "boxes", { internal: box(kit.internal, [ana.id, ben.id]) }),
    wrong("the key before signs after keys from the office", "signature", [zero, taken, next(kit, [zero, taken], once.boxes, kit.reporter)]),
    wrong("the key before takes new keys after keys from the office", "signature", [zero, taken, next(kit, [zero, taken], own, kit.reporter, { reporter: ownKeys })]),
    gives("keys from the office that the reporter has", "boxes", agreement(kit, [zero], { ...once, json: kit.first["reporter"] as Obj }, byBen), { reporter: kit.first["reporter"] ?? null }),
    wrong("the name's secret changed by the reporter after keys from the office", "boxes", [zero, taken, next(kit, [zero, taken], { ...own, identity: { ...(once.boxes["identity"] as Obj), recipient: (await secret()).hash } }, once.reporter, { reporter: ownKeys })]),
    wrong("a name that its reporter takes up again after keys from the office", "boxes", [zero, taken, next(kit, [zero, taken], { ...once.boxes, identity: kit.boxes.identity }, once.reporter)]),
    wrong("a name to which an officer brings its reporter back", "boxes", [zero, taken, next(kit, [zero, taken], { ...once.boxes, identity: kit.boxes.identity }, byBen)]),
    wrong("a name to which an officer comes", "boxes", [zero, next(kit, [zero], { ...kit.boxes, identity: { ...(kit.boxes["identity"] as Obj), holders: [...holders(kit.boxes, "identity"), ana.id].sort() } }, byAna)]),
    wrong("an account to which its reporter comes", "boxes", [withheld.note, next(withheld, [withheld.note], { ...withheld.boxes, account: { ...(withheld.boxes["account"] as Obj), holders: [...holders(withheld.boxes, "account"), "reporter"] } }, withheld.reporter)], withheld),
  ];
}

export const CODE_ITEMS: (reporter: Obj) => readonly (readonly [name: string, verdict: string, kind: string, body: Obj])[] = (reporter) => {
  const request = randomId();
  const asked = { expires: "2026-03-21", how: "met", reason: "she came to the office", reporter, request };
  return [
    ["a request for a new code", "ok", "code_request", asked],
    ["a request for a new code by a safe word", "ok", "code_request", { ...asked, how: "safe_word" }],
    ["a request for a new code without a reason", "json", "code_request", { ...asked, reason: "" }],
    ["a request for a new code by hearsay", "json", "code_request", { ...asked, how: "hearsay" }],
    ["a request for a new code without keys", "json", "code_request", { ...asked, reporter: null }],
    ["a request for a new code for ever", "json", "code_request", { ...asked, expires: "2026-02-30" }],
    ["a colleague agrees to a new code", "ok", "code_decision", { agreement: "the note", decided: "agreed", reason: "", request }],
    ["a colleague agrees to a new code and signs nothing", "json", "code_decision", { decided: "agreed", reason: "", request }],
    ["a colleague refuses a new code", "ok", "code_decision", { decided: "refused", reason: "I know her, and that was not her", request }],
    ["a colleague refuses a new code without a reason", "json", "code_decision", { decided: "refused", reason: "", request }],
    ["a colleague refuses a new code and signs", "json", "code_decision", { agreement: "the note", decided: "refused", reason: "no", request }],
    ["a request for a new code taken back", "ok", "code_decision", { decided: "withdrawn", reason: "", request }],
    ["a request for a new code forgotten", "json", "code_decision", { decided: "forgotten", reason: "", request }],
  ];
};
