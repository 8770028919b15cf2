// Vectors of items and threads.
import { seal } from "../../../src/seal/age.ts";
import { concat, sorted, utf8 } from "../../../src/seal/bytes.ts";
import { canonical } from "../../../src/seal/canon.ts";
import { b64, hash, randomBytes, randomId, unb64 } from "../../../src/seal/id.ts";
import { writeNote } from "../../../src/seal/note.ts";
import type { Signer } from "../../../src/seal/note.ts";
import type { Json } from "../../../src/seal/types.ts";
import { signer } from "../office.ts";
import type { VectorCase, VectorFile } from "../operations.ts";
import { officeItems } from "./beside.ts";
import { renewedItems, partedThreads, renewedThreads } from "./renewed.ts";
import {
  TODAY, anItem, asSigner, bad, box, flip, good, internalChain, itemText, makeCase, next, withInternal,
} from "./world.ts";
import type { Obj, World } from "./world.ts";

export async function items(world: World): Promise<VectorFile> {
  const { ana, anaBefore, ben, cleo, late, left, stranger } = world;
  const kit = await makeCase(world);
  const other = await makeCase(world);
  const early = await makeCase(world, { version: 1, holders: [ana.id, ben.id, left.id] });
  const withheld = await makeCase(world, { keepAccount: false });
  const [zero, one] = internalChain(kit);
  const [byAna, byBen] = [asSigner(ana), asSigner(ben)];
  const secrets = {
    account: [kit.account.identity], dialogue: [kit.dialogue.identity], identity: [kit.identity.identity], internal: [kit.internal.identity],
  };
  const recipients = { account: kit.account, dialogue: kit.dialogue, identity: kit.identity, internal: kit.internal };
  const inputs = (item: string, over: object = {}) => ({
    case: kit.id, box: "dialogue", n: 0, records: [zero, one], secrets, item, roster: "now", ...over,
  });
  const sealTo = async (name: keyof typeof recipients, text: string) => b64(await seal(recipients[name].recipient, utf8(text)));
  const outputs = (json: Obj, text: string): Obj => ({
    hash: hash(utf8(text)), id: json["id"] ?? "", author: json["author"] ?? "", kind: json["kind"] ?? "", posted: json["posted"] ?? "",
    via: json["via"] ?? "", after: json["after"] ?? [], body: json["body"] ?? {},
  });
  type Names = keyof typeof recipients;
  const fine = async (name: string, over: Obj, by: Signer = byAna): Promise<VectorCase> => {
    const json = anItem(kit, over);
    const into = json["box"] as Names;
    const text = itemText(canonical(json), [by]);
    return good(name, inputs(await sealTo(into, text), { box: into, n: json["n"] }), outputs(json, text));
  };
  const wrong = async (name: string, verdict: string, over: Obj, by: Signer = byAna): Promise<VectorCase> => {
    const json = anItem(kit, over);
    const into = json["box"] as Names;
    return bad(name, verdict, inputs(await sealTo(into, itemText(canonical(json), [by])), { box: into, n: json["n"] }));
  };
  const wrongText = async (name: string, verdict: string, text: string) => bad(name, verdict, inputs(await sealTo("dialogue", text)));
  const wrongLine = (name: string, verdict: string, line: string) => wrongText(name, verdict, itemText(line, [byAna]));
  const reporter = { author: "reporter", via: "browser" };
  const byMe = kit.reporter;
  const inside = { box: "internal", n: 1 };
  const json = anItem(kit);
  const line = canonical(json);
  const text = itemText(line, [byAna]);
  const usual = await sealTo("dialogue", text);
  const hashes = sorted(Array.from({ length: 17 }, () => hash(randomBytes(8))));
  const said = (words: string) => ({ body: { text: words } });
  const bodied = (body: Obj) => line.replace(canonical(json["body"] ?? {}), canonical(body));
  const replaced = (from: string, to: string) => line.replace(from, to);
  const answers = { danger: ["yes"], where: ["Gao", "on the road"], who: [] };
  const brief = { excerpt: "🕊️".repeat(200), level: "high", marks: ["child", "danger"], urgent: true };
  const nested = (levels: number): Obj => (levels === 0 ? {} : { a: nested(levels - 1) });

  const consent = (given: Json): Obj => ({ ...reporter, kind: "consent", body: { given } });
  const withdrawal = (over: Obj): Obj => ({ ...reporter, kind: "withdrawal", body: { pressed: "no", text: "Stop.", withdrawn: true, ...over } });
  const erasure = (over: Obj): Obj => ({ ...reporter, kind: "erasure", body: { asked: true, pressed: "no", what: "case", ...over } });

  const sound = { blob: randomId(), of: randomId() };
  const attestation = (over: Obj): Obj => ({ ...reporter, kind: "attestation", body: { ...sound, release: true, text: "It was on the third.", ...over } });
  const transcript = { kind: "transcript", body: { ...sound, text: "It was on the fird." } };
  const conflict = (over: Obj): Obj => ({ ...inside, kind: "conflict", body: { officer: ben.id, reason: "He is named in it.", ...over } });
  const step = (over: Obj): Obj => ({ ...inside, kind: "step", body: { from: "acknowledged", outcome: "", reason: "", to: "assessing", ...over } });
  const concluding = { from: "assessing", outcome: "substantiated", reason: "Two saw it.", to: "concluded" };
  const progress = (over: Obj): Obj => ({ kind: "progress", body: { status: "concluded", text: "It was as you told.", ...over } });
  const removal = { kind: "removal", body: { ...sound, reason: "She signed the text." } };
  const assignment = (over: Obj): Obj => ({ kind: "assignment", body: { text: "", ...over } });

  const mine = anItem(withheld, { ...reporter, box: "account", kind: "statement", body: { answers: {}, text: "x" } });
  const mineText = itemText(canonical(mine), [withheld.reporter]);
  const old = anItem(early, { author: ana.id });
  const oldText = itemText(canonical(old), [asSigner(anaBefore)]);
  const earlyInputs = (item: string, over: object = {}) => ({
    case: early.id, box: "dialogue", n: 0, records: [early.note], secrets: { dialogue: [early.dialogue.identity] }, item, roster: "now", ...over,
  });
  const toEarly = async (words: string) => b64(await seal(early.dialogue.recipient, utf8(words)));
  const departed = anItem(early, { author: left.id });
  const departedText = itemText(canonical(departed), [asSigner(left)]);
  const without = next(early, [early.note], {
    ...early.boxes,
    account: box(kit.account, [ana.id, ben.id, "reporter"]),
    dialogue: box(kit.spare, [ana.id, ben.id, "reporter"]),
  }, byAna);

  return {
    op: "item",
    rosters: world.rosters,
    cases: [
      await fine("a message by an officer", {}),
      await fine("a message by the reporter", reporter, byMe),
      await fine("a statement", { ...reporter, box: "account", kind: "statement", body: { answers, text: "The invoices are false." } }, byMe),
      await fine("a brief of 400 characters beyond the BMP", { ...reporter, box: "account", kind: "brief", body: brief }, byMe),
      await fine("an identity", { ...reporter, box: "identity", kind: "identity", body: { contact: "", hours: "", name: "Ada", safe_word: "heron" } }, byMe),
      await fine("an acknowledgement", { kind: "acknowledgement", body: { receipt: writeNote("amparo/receipt/v1", {}, [byBen]), text: "Received." } }),
      await fine("an alarm", { ...reporter, kind: "alarm", body: { happened: "He knows." } }, byMe),
      await fine("a consent", consent(["contact", "new_code", "referral"]), byMe),
      await fine("a consent to nothing", consent([]), byMe),
      await fine("a consent in words of one and of 64 characters", consent(["a", `b${"_9".repeat(31)}c`]), byMe),
      await fine("a withdrawal", withdrawal({}), byMe),
      await fine("a withdrawal under pressure", withdrawal({ pressed: "yes", text: "" }), byMe),
      await fine("a withdrawal taken back", withdrawal({ pressed: "unsaid", withdrawn: false }), byMe),
      await fine("an erasure of the case", erasure({}), byMe),
      await fine("an erasure of the mailbox, under pressure", erasure({ pressed: "yes", what: "mailbox" }), byMe),
      await fine("an erasure taken back", erasure({ asked: false, pressed: "unsaid" }), byMe),
      await fine("a complaint", { ...reporter, kind: "complaint", body: { text: "Nobody answered." } }, byMe),
      await fine("a note", { ...inside, kind: "note", body: { text: "called" } }),
      await fine("a mark", { ...inside, kind: "mark", body: { level: "elevated", reason: "", urgent: false } }),
      await fine("a coding", { ...inside, kind: "coding", body: { fields: { basis: ["a", "a"] } } }),
      await fine("a transcript", transcript),
      await fine("a transcript for the office", { ...inside, ...transcript }),
      await fine("an attestation", attestation({}), byMe),
      await fine("an attestation that keeps the sound", attestation({ release: false, text: "" }), byMe),
      await fine("a removal", removal),
      await fine("an assignment", { ...inside, ...assignment({ officer: ana.id }) }),
      await fine("a case handed back", { ...inside, ...assignment({}) }),
      await fine("a conflict of a colleague", conflict({})),
      await fine("a conflict of one's own, without a reason", conflict({ officer: ana.id, reason: "" })),
      await fine("a step", step({})),
      await fine("a conclusion", step(concluding)),
      await fine("a closing", step({ from: "concluded", to: "closed" })),
      await fine("a reopening", step({ from: "closed", reason: "She wrote again.", to: "assessing" })),
      await fine("a step that may not follow", step({ from: "closed", to: "referred" })),
      await fine("progress", progress({})),
      await fine("progress without a word", progress({ status: "assistance_only", text: "" })),
      await fine("a signature inside the text", said("x\n\n— reporter AAAA\n— x BBBB")),
      await fine("every language, tabs and line feeds", said("ما حدث\t他们\nÇa suffit \u2028 🕊️ \u007f")),
      await fine("an empty text", said("")),
      await fine("a text that fills the next bucket", said("a".repeat(5_000))),
      await fine("a text that ends in spaces", said("a   ")),
      await fine("sixteen that came before", { after: hashes.slice(0, 16) }),
      await fine("made under the second record", { n: 1 }),
      await fine("through a bridge, by the reporter", { ...reporter, via: "bridge" }, byMe),
      good("the reporter writes into a box they do not hold", { case: withheld.id, box: "account", n: 0, records: [withheld.note], secrets: { account: [withheld.account.identity] }, item: b64(await seal(withheld.account.recipient, utf8(mineText))), roster: "now" }, outputs(mine, mineText)),
      good("a key of that time", earlyInputs(await toEarly(oldText)), outputs(old, oldText)),
      good("an officer who left later", earlyInputs(await toEarly(departedText)), outputs(departed, departedText)),

      bad("a record that is not there", "record", inputs(usual, { n: 2 })),
      bad("a box that the record does not have", "record", inputs(usual, { box: "internal" })),
      bad("a box without its secret", "secret", inputs(usual, { secrets: { account: [kit.account.identity] } })),
      bad("no secrets", "secret", inputs(usual, { secrets: {} })),
      bad("sealed to another box", "age", inputs(await sealTo("account", text))),
      bad("cut", "age", inputs(b64(unb64(usual).slice(0, -1)))),
      bad("a byte more", "age", inputs(b64(concat(unb64(usual), Uint8Array.of(0))))),
      bad("a bit flipped", "age", inputs(b64(flip(unb64(usual), -200)))),
      await wrongText("two signature lines", "note", itemText(line, [byAna, byBen])),
      await wrongText("no signature", "note", `amparo/item/v1\n${line}\n`),
      await wrongText("a space too many", "note", itemText(line, [byAna], 1)),
      await wrongText("a space too few", "note", itemText(line, [byAna], -1)),
      await wrongText("the next bucket", "note", itemText(line, [byAna], 12_288)),
      await wrongText("a record", "note", zero),
      await wrongText("a receipt, padded", "type", itemText(line, [byAna], 0, "amparo/receipt/v1")),
      await wrongText("a record, padded", "type", itemText(canonical(kit.first), [byMe], 0, "amparo/record/v1")),
      await wrongLine("a lone surrogate", "json", replaced("We have", "We \\ud800have")),
      await wrongLine("NUL", "json", replaced("We have", "We \\u0000have")),
      await wrongLine("a carriage return", "json", replaced("We have", "We \\r\\nhave")),
      await wrongLine("a key twice", "json", replaced('"n":0', '"n":0,"n":0')),
      await wrongLine("an escape that was not needed", "json", replaced("We have", "\\u0057e have")),
      await wrongLine("a space", "json", replaced('"n":0', '"n": 0')),
      await wrongLine("1.0", "json", replaced('"n":0', '"n":0.0')),
      await wrongLine("an unknown key", "json", replaced('"n":0', '"n":0,"note":0')),
      await wrongLine("a missing key", "json", replaced(`"posted":"${TODAY}",`, "")),
      await wrongLine("an unknown key in the body", "json", bodied({ text: "x", to: "y" })),
      await wrongLine("a body of another kind", "json", bodied({ happened: "x" })),
      await wrongLine("an empty body", "json", bodied({})),
      await wrongLine("a list for a body", "json", replaced(canonical(json["body"] ?? {}), "[]")),
      await wrongLine("a number for a text", "json", bodied({ text: 1 })),
      await wrong("seventeen that came before", "json", { after: hashes }),
      await wrong("after out of order", "json", { after: hashes.slice(0, 2).reverse() }),
      await wrong("after with a repeat", "json", { after: [hashes[0] ?? "", hashes[0] ?? ""] }),
      await wrong("a day that is none", "json", { posted: "2026-02-30" }),
      await wrong("an unknown way", "json", { via: "paper" }),
      await wrong("the instance as author", "json", { author: "instance" }, { ...byAna, name: "instance" }),
      await wrong("an id with stray bits", "json", { id: "AAAAAAAAAAAAAAAAAAAAAB" }),
      await wrong("an excerpt of 401 characters", "json", { ...reporter, box: "account", kind: "brief", body: { ...brief, excerpt: "a".repeat(401) } }, byMe),
      await wrong("marks out of order", "json", { ...reporter, box: "account", kind: "brief", body: { ...brief, marks: ["danger", "child"] } }, byMe),
      await wrong("an unknown mark", "json", { ...reporter, box: "account", kind: "brief", body: { ...brief, marks: ["fire"] } }, byMe),
      await wrong("an unknown level", "json", { ...inside, kind: "mark", body: { level: "grave", reason: "", urgent: false } }),
      await wrong("a consent out of order", "json", consent(["referral", "contact"]), byMe),
      await wrong("a consent given twice", "json", consent(["contact", "contact"]), byMe),
      await wrong("a consent in a word with a capital", "json", consent(["Contact"]), byMe),
      await wrong("a consent in a word with a hyphen", "json", consent(["new-code"]), byMe),
      await wrong("a consent in a word with a space", "json", consent(["new code"]), byMe),
      await wrong("a consent in a word with a line feed", "json", consent(["contact\n"]), byMe),
      await wrong("a consent in a word that starts with a digit", "json", consent(["1st"]), byMe),
      await wrong("a consent in a word that starts with a line", "json", consent(["_contact"]), byMe),
      await wrong("a consent in a word of other letters", "json", consent(["согласие"]), byMe),
      await wrong("a consent in an id", "json", consent(["AAAAAAAAAAAAAAAAAAAAAA"]), byMe),
      await wrong("a consent in an empty word", "json", consent([""]), byMe),
      await wrong("a consent in a word of 65 characters", "json", consent(["a".repeat(65)]), byMe),
      await wrong("a consent in a number", "json", consent([1]), byMe),
      await wrong("a consent that is one word", "json", consent("contact"), byMe),
      await wrong("a consent of before words", "json", { ...reporter, kind: "consent", body: { given: true, what: "referral" } }, byMe),
      await wrong("a consent with a text", "json", { ...reporter, kind: "consent", body: { given: [], what: "" } }, byMe),
      await wrong("a withdrawal under unknown pressure", "json", withdrawal({ pressed: "maybe" }), byMe),
      await wrong("a withdrawal with a truth for pressure", "json", withdrawal({ pressed: true }), byMe),
      await wrong("a withdrawal that does not say whether", "json", { ...reporter, kind: "withdrawal", body: { pressed: "no", text: "" } }, byMe),
      await wrong("a withdrawal in a word", "json", withdrawal({ withdrawn: "yes" }), byMe),
      await wrong("a withdrawal of an erasure's shape", "json", { ...erasure({}), kind: "withdrawal" }, byMe),
      await wrong("an erasure of everything", "json", erasure({ what: "everything" }), byMe),
      await wrong("an erasure under unknown pressure", "json", erasure({ pressed: "" }), byMe),
      await wrong("an erasure in a word", "json", erasure({ asked: "yes" }), byMe),
      await wrong("an erasure with a text", "json", erasure({ text: "" }), byMe),
      await wrong("a transcript of nothing", "json", { kind: "transcript", body: { blob: sound.blob, text: "" } }),
      await wrong("an attestation that does not say whether", "json", { ...attestation({}), body: { ...sound, text: "" } }, byMe),
      await wrong("a removal of what has no id", "json", { kind: "removal", body: { ...sound, blob: "x", reason: "" } }),
      await wrong("a conflict of nobody", "json", { ...conflict({}), body: { reason: "" } }),
      await wrong("a conflict of the reporter", "json", conflict({ officer: "reporter" })),
      await wrong("a conflict of an id with stray bits", "json", conflict({ officer: "AAAAAAAAAAAAAAAAAAAAAB" })),
      await wrong("a conflict of several", "json", conflict({ officer: [ben.id] })),
      await wrong("a conflict without a reason", "json", { ...conflict({}), body: { officer: ben.id } }),
      await wrong("a conflict with more", "json", conflict({ text: "" })),
      await wrong("a removal without a reason", "json", { kind: "removal", body: sound }),
      await wrong("an assignment to a name", "json", { ...inside, ...assignment({ officer: "ana" }) }),
      await wrong("an assignment to null", "json", { ...inside, ...assignment({ officer: null }) }),
      await wrong("an assignment without a text", "json", { ...inside, kind: "assignment", body: { officer: ana.id } }),
      await wrong("a conclusion without an outcome", "json", step({ ...concluding, outcome: "" })),
      await wrong("a conclusion of another outcome", "json", step({ ...concluding, outcome: "trivial" })),
      await wrong("a conclusion without a reason", "json", step({ ...concluding, reason: "" })),
      await wrong("a closing with an outcome", "json", step({ from: "concluded", outcome: "duplicate", to: "closed" })),
      await wrong("a conclusion reopened without a reason", "json", step({ from: "concluded" })),
      await wrong("a closed case reopened without a reason", "json", step({ from: "closed" })),
      await wrong("a step to an unknown status", "json", step({ to: "withdrawn" })),
      await wrong("a step from an unknown status", "json", step({ from: "" })),
      await wrong("a step without an outcome's place", "json", { ...inside, kind: "step", body: { from: "acknowledged", reason: "", to: "assessing" } }),
      await wrong("progress to an unknown status", "json", progress({ status: "Closed" })),
      await wrong("progress without a text", "json", { kind: "progress", body: { status: "closed" } }),
      await wrong("a complaint without a text", "json", { ...reporter, kind: "complaint", body: {} }, byMe),
      await wrong("an answer that is no list", "json", { ...reporter, box: "account", kind: "statement", body: { answers: { danger: "yes" }, text: "" } }, byMe),
      await wrongLine("an unknown kind with a list for a body", "json", replaced('"kind":"message"', '"kind":"poem"').replace(canonical(json["body"] ?? {}), "[]")),
      await wrongLine("an unknown box inside", "json", replaced('"box":"dialogue"', '"box":"archive"')),
      await wrong("another case", "case", { case: other.id }),
      bad("listed in another box", "box", inputs(await sealTo("account", text), { box: "account" })),
      bad("listed under another record", "record", inputs(usual, { n: 1 })),
      await wrong("an unknown kind", "kind", { kind: "poem" }),
      await wrong("an unknown kind, deep", "kind", { kind: "poem", body: nested(14) }),
      await wrong("a statement by an officer", "kind", { box: "account", kind: "statement", body: { answers, text: "" } }),
      await wrong("an alarm by an officer", "kind", { kind: "alarm", body: { happened: "" } }),
      await wrong("a consent by an officer", "kind", { ...consent([]), author: ana.id }),
      await wrong("a withdrawal by an officer", "kind", { ...withdrawal({}), author: ana.id }),
      await wrong("an erasure by an officer", "kind", { ...erasure({}), author: ana.id }),
      await wrong("an assignment by the reporter", "kind", { ...reporter, ...inside, ...assignment({}) }, byMe),
      await wrong("an assignment in the dialogue", "kind", assignment({})),
      await wrong("a complaint by an officer", "kind", { kind: "complaint" }),
      await wrong("a transcript by the reporter", "kind", { ...reporter, ...transcript }, byMe),
      await wrong("an attestation by an officer", "kind", { ...attestation({}), author: ana.id }),
      await wrong("a removal by the reporter", "kind", { ...reporter, ...removal }, byMe),
      await wrong("a conflict by the reporter", "kind", { ...conflict({}), ...reporter }, byMe),
      await wrong("a conflict in the dialogue", "kind", { ...conflict({}), box: "dialogue" }),
      await wrong("a removal in the internal box", "kind", { ...inside, ...removal }),
      await wrong("an attestation in the account", "kind", { ...attestation({}), box: "account" }, byMe),
      await wrong("a transcript in the account", "kind", { ...transcript, box: "account" }),
      await wrong("a consent in the account", "kind", { ...consent([]), box: "account" }, byMe),
      await wrong("a withdrawal in the account", "kind", { ...withdrawal({}), box: "account" }, byMe),
      await wrong("an erasure in the identity box", "kind", { ...erasure({}), box: "identity" }, byMe),
      await wrong("a complaint in the internal box", "kind", { ...reporter, ...inside, kind: "complaint" }, byMe),
      await wrong("an acknowledgement by the reporter", "kind", { ...reporter, kind: "acknowledgement", body: { receipt: "", text: "" } }, byMe),
      await wrong("a step in the dialogue", "kind", { ...step({}), box: "dialogue", n: 0 }),
      await wrong("a step by the reporter", "kind", { ...reporter, ...step({}) }, byMe),
      await wrong("progress by the reporter", "kind", { ...reporter, ...progress({}) }, byMe),
      await wrong("progress in the internal box", "kind", { ...inside, ...progress({}) }),
      await wrong("a note in the dialogue", "kind", { kind: "note" }),
      await wrong("a message in the account", "kind", { box: "account" }),
      await wrong("a message in the internal box", "kind", inside),
      await wrong("a mark by the reporter", "kind", { ...reporter, ...inside, kind: "mark", body: { level: "none", reason: "", urgent: false } }, byMe),
      await wrong("an identity by a custodian", "kind", { author: cleo.id, box: "identity", kind: "identity", body: { contact: "", hours: "", name: "", safe_word: "" } }, asSigner(cleo)),
      await wrong("a custodian writes", "author", { author: cleo.id }, asSigner(cleo)),
      await wrong("an officer without the dialogue writes", "author", { author: late.id }, asSigner(late)),
      await wrong("a stranger writes", "author", { author: stranger.id }, asSigner(stranger)),
      bad("an officer who was taken off writes under the record that did it", "author", earlyInputs(
        b64(await seal(kit.spare.recipient, utf8(itemText(canonical(anItem(early, { author: left.id, n: 1 })), [asSigner(left)])))),
        { n: 1, records: [early.note, without], secrets: { dialogue: [kit.spare.identity] } },
      )),
      await wrong("another signs in the author's name", "signature", {}, { ...byBen, name: ana.id }),
      await wrong("another signs in their own name", "signature", {}, byBen),
      await wrong("another signs in the reporter's name", "signature", reporter, signer("reporter")),
      await wrong("the reporter signs for an officer", "signature", {}, byMe),
      bad("a key that was not yet current", "signature", earlyInputs(await toEarly(itemText(canonical(old), [byAna])))),
      await wrong("a key that is no longer current", "signature", {}, asSigner(anaBefore)),
      await wrongText("signed, then changed", "signature", text.replace("We have read it.", "We have lost it.")),
      await wrongText("the JSON with another's signature", "signature", itemText(canonical(anItem(kit)), [byAna]).split("\n").slice(0, 3).concat(text.split("\n").slice(3)).join("\n")),
      bad("the chain is not this case's", "case", inputs(usual, { records: [other.note] })),
      bad("the chain is forged", "signature", inputs(usual, { records: [zero, next(kit, [zero], withInternal(kit), { ...byBen, name: ana.id })] })),
      ...(await renewedItems(world)),
      ...(await officeItems({ fine, wrong, inside, reporter, byMe })),
    ],
  };
}

export async function threads(world: World): Promise<VectorFile> {
  const { ana } = world;
  const kit = await makeCase(world);
  const byAna = asSigner(ana);
  const written = async (over: Obj = {}) => {
    const text = itemText(canonical(anItem(kit, over)), [byAna]);
    return { hash: hash(utf8(text)), n: 0, item: b64(await seal(kit.dialogue.recipient, utf8(text))) };
  };
  type Written = Awaited<ReturnType<typeof written>>;
  const one = await written({ posted: "2026-03-02" });
  const two = await written({ after: [one.hash], posted: "2026-03-01" });
  const left = await written({ after: [two.hash], posted: "2026-03-04" });
  const right = await written({ after: [two.hash], posted: "2026-03-03" });
  const last = await written({ after: sorted([left.hash, right.hash]) });
  const same = [await written(), await written(), await written()];
  const id = randomId();
  const saying = (text: string) => written({ id, body: { text } });
  const replays = [await saying("one"), await saying("two"), await saying("three")].sort((a, b) => (a.hash < b.hash ? -1 : 1));
  const [stays, ...goes] = replays as [Written, Written, Written];
  const afterReplay = await written({ after: sorted(goes.map(({ hash }) => hash)) });
  const gap = await written({ after: [hash(randomBytes(4)), one.hash].sort() });
  const sameGap = await written({ after: [hash(utf8("gone"))] });
  const sameGapToo = await written({ after: [hash(utf8("gone"))] });
  const elsewhere = await written({ case: hash(randomBytes(4)) });
  const forged = async () => {
    const text = itemText(canonical(anItem(kit)), [{ ...asSigner(world.ben), name: ana.id }]);
    return { hash: hash(utf8(text)), n: 0, item: b64(await seal(kit.dialogue.recipient, utf8(text))) };
  };
  const fake = await forged();
  const afterFake = await written({ after: [fake.hash] });
  const thread = (name: string, listed: readonly Written[], shown: readonly Written[], failures: readonly Obj[] = [], missing = 0) =>
    good(
      name,
      {
        case: kit.id, box: "dialogue", records: [kit.note], secrets: { dialogue: [kit.dialogue.identity] },
        items: listed.map(({ n, item }) => ({ n, item })), roster: "now",
      },
      { shown: shown.map(({ hash }) => hash), failures, missing },
    );
  const inOrder = [one, two, right, left, last];
  const byHash = [...same].sort((a, b) => (a.hash < b.hash ? -1 : 1));
  const replay = (index: number) => ({ index, verdict: "replay" });
  return {
    op: "thread",
    rosters: world.rosters,
    cases: [
      thread("nothing", [], []),
      thread("one item", [one], [one]),
      thread("listed in order", inOrder, inOrder),
      thread("listed backwards", [...inOrder].reverse(), inOrder),
      thread("shuffled", [left, last, one, right, two], inOrder),
      thread("ties by hash", same, byHash),
      thread("one left out", [one, left, right, last], [one, right, left, last], [], 1),
      thread("the first left out", [two, left, right, last], [two, right, left, last], [], 1),
      thread("the last left out is not noticed", [one, two, left, right], [one, two, right, left]),
      thread("named by two, missed once", [sameGap, sameGapToo], [sameGap, sameGapToo].sort((a, b) => (a.hash < b.hash ? -1 : 1)), [], 1),
      thread("something is missing beside what is there", [gap, one], [one, gap], [], 1),
      thread("an item twice", [one, two, one], [one, two], [replay(2)]),
      thread("the same id with other words", [goes[0], stays, goes[1]], [stays], [replay(0), replay(2)]),
      thread("a replay that another names is missing", [...replays, afterReplay], [stays, afterReplay].sort((a, b) => (a.hash < b.hash ? -1 : 1)), [replay(1), replay(2)], 2),
      thread("a forged one", [one, fake], [one], [{ index: 1, verdict: "signature" }]),
      thread("a forged one that another names is missing", [fake, afterFake], [afterFake], [{ index: 0, verdict: "signature" }], 1),
      thread("one of another case", [elsewhere, one], [one], [{ index: 0, verdict: "case" }]),
      thread("under a record that is not there", [{ ...one, n: 7 }, two], [two], [{ index: 0, verdict: "record" }], 1),
      thread("ciphertext that does not open", [{ ...one, item: b64(flip(unb64(one.item), -50)) }], [], [{ index: 0, verdict: "age" }]),
      ...(await renewedThreads(world)),
      ...(await partedThreads(world)),
    ],
  };
}
