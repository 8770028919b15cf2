// A name that two custodians keep: what each step takes and refuses, whoever serves it.
import { beforeAll, describe, expect, it } from "vitest";
import { seal } from "../../src/seal/age.ts";
import { utf8 } from "../../src/seal/bytes.ts";
import {
  keepersOf, openRelease, readDecision, readRequest, sealRelease, subjectOf, twoAgreed, writeDecision, writeRequest,
  type Asked, type Request,
} from "../../src/seal/disclosure.ts";
import { peelPair, sealPair } from "../../src/seal/pair.ts";
import { readChain } from "../../src/seal/record.ts";
import { readRoster } from "../../src/seal/roster.ts";
import { randomId } from "../../src/seal/id.ts";
import type { Chain, Roster } from "../../src/seal/types.ts";
import type { Person } from "./office.ts";
import { anItem, internalChain, itemText, makeCase, makeWorld, TODAY, type CaseKit, type World } from "./vectors/world.ts";
import { canonical } from "../../src/seal/canon.ts";

let world: World;
let kit: CaseKit;
let roster: Roster;
let chain: Chain;

beforeAll(async () => {
  world = await makeWorld();
  kit = await makeCase(world);
  const { note, pins, today } = world.rosters.now;
  roster = readRoster(note, pins, today);
  chain = readChain(kit.id, internalChain(kit), roster);
});

const wanted = (over: Partial<Request> = {}): Request => ({
  id: randomId(), asker: world.ana.id, chain, custodians: keepersOf(chain, world.ana.id), danger: false, day: TODAY,
  opens: "2026-03-21", expires: "2026-04-04", reason: "a court asks", tell: "before", untold: "", ...over,
});
const signed = (over: Partial<Request> = {}, by: Person = world.ana): Uint8Array => utf8(writeRequest(wanted(over), by.keys.signing));
const read = (note: Uint8Array): Asked => readRequest(note, kit.id, roster, "current");
const agrees = (asked: Asked, by: Person, refused?: string): Uint8Array =>
  utf8(writeDecision({ custodian: by.id, day: TODAY, refused }, asked, by.keys.signing));

describe("a request", () => {
  it("reads back as it was signed", () => {
    const asked = read(signed());
    expect(asked).toMatchObject({ asker: world.ana.id, reason: "a court asks", custodians: [world.cleo.id, world.dara.id] });
  });

  it("is refused of whoever may not ask, and to whoever keeps no name", () => {
    expect(() => read(signed({ asker: world.cleo.id }, world.cleo))).toThrow("author");
    expect(() => read(signed({ custodians: [world.ana.id, world.cleo.id].sort() }))).toThrow("holder");
    expect(() => read(signed({}, world.ben))).toThrow("signature");
    expect(() => read(signed({}, { ...world.anaBefore }))).toThrow("signature");
  });

  it("is malformed where it says too little", () => {
    for (const over of [{ reason: "" }, { expires: TODAY }, { danger: true }, { untold: "she reads it" }, { custodians: [world.cleo.id] }]) {
      expect(() => read(signed(over))).toThrow("json");
    }
  });
});

describe("an agreement", () => {
  it("counts for this request, of two custodians who were asked", () => {
    const asked = read(signed());
    const both = twoAgreed(subjectOf(asked), agrees(asked, world.cleo), agrees(asked, world.dara), roster, "current");
    expect(both.officers).toEqual([world.cleo.id, world.dara.id]);
  });

  it("is refused of another request, one person, an officer, or with a refusal", () => {
    const [asked, other] = [read(signed()), read(signed())];
    const over = (second: Uint8Array) => () => twoAgreed(subjectOf(asked), agrees(asked, world.cleo), second, roster, "current");
    expect(over(agrees(asked, world.dara))).not.toThrow();
    expect(over(agrees(other, world.dara))).toThrow("case");
    expect(over(agrees(asked, world.cleo))).toThrow("holder");
    expect(over(agrees(asked, world.ben))).toThrow("holder");
    expect(over(agrees(asked, world.dara, "write to her"))).toThrow("json");
    const forged = utf8(writeDecision({ custodian: world.dara.id, day: TODAY, refused: undefined }, asked, world.ben.keys.signing));
    expect(over(forged)).toThrow("signature");
    expect(readDecision(agrees(asked, world.dara, "write to her"), subjectOf(asked), roster, "current").refused).toBe("write to her");
  });
});

describe("what is released", () => {
  it("is what the person signed, and opens for whoever asked alone", async () => {
    const asked = read(signed());
    const { cleo, dara, ana, ben } = world;
    const custodian = ({ id, keys }: Person) => ({ id, recipient: keys.recipient });
    const outer = await sealPair(readChain(kit.id, [kit.note], roster), custodian(cleo), custodian(dara), kit.identity.identity);
    const inner = await peelPair(cleo.keys.identity, outer);
    const body = { contact: "", hours: "", name: "Adjoa", safe_word: "" };
    const text = itemText(canonical(anItem(kit, { author: "reporter", body, box: "identity", kind: "identity", n: 0, via: "browser" })), [kit.reporter]);
    const items = [{ box: "identity" as const, n: 0, sealed: await seal(kit.identity.recipient, utf8(text)) }];
    const agreed = twoAgreed(subjectOf(asked), agrees(asked, cleo), agrees(asked, dara), roster, "current");
    const input = { asked, agreed, second: dara.id, identity: dara.keys.identity, peeled: [{ first: cleo.id, inner }], items, roster };
    const sealed = await sealRelease(input);
    const [opened] = await openRelease(sealed, ana.keys.identity, asked.hash, { chain, roster });
    expect(opened?.body).toEqual(body);

    for (const other of [ben, cleo, dara]) await expect(openRelease(sealed, other.keys.identity, asked.hash, { chain, roster })).rejects.toThrow("age");
    await expect(openRelease(sealed, ana.keys.identity, read(signed()).hash, { chain, roster })).rejects.toThrow("case");
    await expect(sealRelease({ ...input, asked: read(signed()) })).rejects.toThrow("signature");
    await expect(sealRelease({ ...input, second: ben.id })).rejects.toThrow("signature");
    await expect(sealRelease({ ...input, items: [] })).rejects.toThrow("secret");
  });
});
