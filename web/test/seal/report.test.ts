// What a report says of itself: what the office may do, who opens the name, how urgent it is.
import { describe, expect, it } from "vitest";

import { composeItem, composeReport, openCase } from "../../src/seal/compose.ts";
import { hintOf } from "../../src/seal/compose/hint.ts";
import { nameKeepers } from "../../src/seal/compose/readers.ts";
import { readRoster, writeRoster } from "../../src/seal/roster.ts";
import type { KindAndBody } from "../../src/seal/bodies.ts";
import type { Answers, Item, Level, NameFor, Officer, OpenedItem, Role } from "../../src/seal/types.ts";
import { TODAY, added, invent, tell, viewFor } from "./office.ts";
import type { Person, Told } from "./office.ts";

const office = await invent();
const [ana, ben] = office.triage;

/** The same office, in which these officers do other things. */
function withRoles(roles: Readonly<Record<string, readonly Role[]>>) {
  const officers = office.body.officers.map((one): Officer => ({ ...one, roles: roles[one.id] ?? one.roles }));
  return readRoster(writeRoster({ ...office.body, officers }, office.stewards), office.pins, TODAY);
}

const helping = withRoles({ [ben.id]: ["assistance", "triage"], [office.stranger.id]: ["assistance"] });

const mild = await tell(office, { answers: {} });

function asOfficer(told: Told, { id, keys }: Person, roster = office.roster) {
  return openCase({ view: viewFor(told, id), holder: id, identity: keys.identity, roster });
}

function asReporter(told: Told, roster = office.roster) {
  const { identity, anchor } = told.keys;
  return openCase({ view: viewFor(told, "reporter"), holder: "reporter", identity, roster, anchor });
}

describe("what the office may do", () => {
  async function sealed(answers: Answers) {
    const opened = await asOfficer(await tell(office, { answers }), ana);
    const statement = opened.threads.account?.items.find(({ kind }) => kind === "statement");
    return {
      given: opened.threads.dialogue?.items.map(({ kind, body, after }) => ({ kind, body, after })),
      answers: statement?.kind === "statement" ? statement.body.answers : undefined,
    };
  }
  const one = (given: readonly string[]) => [{ kind: "consent", body: { given }, after: [] }];

  it("is an item of its own, in order and once, and no answer of the statement", async () => {
    const answers = { consent: ["refer", "contact", "refer"], new_code: ["yes"], threat: ["yes"] };
    expect(await sealed(answers)).toEqual({ given: one(["contact", "new_code", "refer"]), answers: { threat: ["yes"] } });
  });

  it("is nothing where nothing was chosen", async () => {
    expect(await sealed({})).toEqual({ given: one([]), answers: {} });
    expect(await sealed({ consent: [], new_code: ["no"] })).toEqual({ given: one([]), answers: {} });
  });

  it("is never what a reader would refuse", async () => {
    const consent = ["Contact", "", "new code", "1st", "a".repeat(65), "ok", "ti\u0000dy"];
    expect((await sealed({ consent, new_code: ["Yes"] })).given).toEqual(one(["ok", "tidy"]));
  });

  it("goes to whoever reads the messages, before the name", async () => {
    const { header } = await tell(office, { answers: { consent: ["refer"] } });
    expect(header.items.map(({ box, lead }) => [box, lead])).toEqual([
      ["account", true], ["account", false], ["dialogue", false], ["identity", false],
    ]);
  });
});

describe("a name", () => {
  async function given(nameFor: NameFor | undefined, excluded: readonly string[] = [], roster = helping) {
    const told = await tell(office, { roster, excluded, ...(nameFor && { nameFor }) });
    const [first] = (await asReporter(told, roster)).chain.records;
    return { told, identity: first.boxes.identity };
  }
  const names = (opened: Awaited<ReturnType<typeof asOfficer>>) =>
    opened.threads.identity?.items.map((item) => (item.kind === "identity" ? item.body.name : ""));

  it("is for two custodians together unless its owner says otherwise", async () => {
    for (const nameFor of [undefined, "custodians"] as const) {
      const { told, identity } = await given(nameFor);
      expect(identity).toMatchObject({ rule: "pairs", holders: [...office.custodians.map(({ id }) => id), "reporter"].sort() });
      expect(told.header.pairs.length).toBe(3);
      expect((await asOfficer(told, ben, helping)).threads.identity).toBeUndefined();
    }
  });

  it("is opened by whoever arranges help, and by nobody else", async () => {
    const { told, identity } = await given("helpers");
    expect(identity).toMatchObject({ rule: "each", holders: [ben.id, "reporter"].sort() });
    expect(told.header.pairs).toEqual([]);
    expect(told.report.identitySealed).toBe(true);
    expect(names(await asOfficer(told, ben, helping))).toEqual(["Ada"]);
    expect((await asOfficer(told, ana, helping)).threads.identity).toBeUndefined();
    expect(names(await asReporter(told, helping))).toEqual(["Ada"]);
  });

  it("is opened by everybody who reads the report", async () => {
    const { told, identity } = await given("office");
    expect(identity).toMatchObject({ rule: "each", holders: [ana.id, ben.id, "reporter"].sort() });
    expect(told.header.pairs).toEqual([]);
    for (const officer of office.triage) expect(names(await asOfficer(told, officer, helping))).toEqual(["Ada"]);
  });

  it("is not sealed where nobody is left for it", async () => {
    const [c, d] = office.custodians;
    const cases = [
      await given("helpers", [ben.id]),
      await given("helpers", [], office.roster),
      await given("custodians", [c.id, d.id]),
    ];
    for (const { told, identity } of cases) {
      expect(identity).toBeUndefined();
      expect(told.report.identitySealed).toBe(false);
      expect(told.header.items.map(({ box }) => box)).not.toContain("identity");
    }
    expect((await given("office", [ana.id])).identity?.holders).toEqual([ben.id, "reporter"].sort());
  });

  it("has keepers that can be told before anything is sealed", () => {
    const keepers = (nameFor: NameFor, excluded: readonly string[] = []) => nameKeepers(helping, office.queue, excluded, nameFor);
    expect(keepers("helpers")).toEqual({ officers: [ben.id], rule: "each" });
    expect(keepers("helpers", [ben.id])).toBeUndefined();
    expect(keepers("office")?.officers).toEqual([ana.id, ben.id].sort());
    expect(keepers("custodians")?.rule).toBe("pairs");
    expect(nameKeepers(helping, "unknown", [], "office")).toBeUndefined();
  });
});

describe("word of pressure", () => {
  const item = (says: KindAndBody, posted = TODAY) => ({ ...says, posted }) as Item as OpenedItem;
  const thread = (items: readonly OpenedItem[]) => ({ items, failures: [], missing: 0, heads: [] });
  const mark = item({ kind: "mark", body: { level: "none", reason: "", urgent: false } });
  const server = viewFor(mild, ana.id).header;
  const level = (said: readonly OpenedItem[], marks: readonly OpenedItem[] = []): Level =>
    hintOf(server, { dialogue: thread(said), internal: thread(marks) }).level;
  const withdrawal = (pressed: "no" | "unsaid" | "yes", withdrawn = true): KindAndBody =>
    ({ kind: "withdrawal", body: { pressed, text: "", withdrawn } });
  const erasure = (pressed: "no" | "unsaid" | "yes"): KindAndBody =>
    ({ kind: "erasure", body: { asked: true, pressed, what: "mailbox" } });

  it("makes a case grave, where somebody withdraws or asks for erasure", () => {
    expect(level([])).toBe("none");
    for (const said of [withdrawal("yes"), withdrawal("yes", false), erasure("yes")]) expect(level([item(said)])).toBe("high");
    for (const said of [withdrawal("no"), withdrawal("unsaid"), erasure("no"), erasure("unsaid")]) expect(level([item(said)])).toBe("none");
    expect(level([item({ kind: "complaint", body: { text: "" } })])).toBe("none");
    expect(level([item(withdrawal("yes")), item({ kind: "alarm", body: { happened: "" } })])).toBe("alarm");
  });

  it("counts until a mark of a later day", () => {
    expect(level([item(withdrawal("yes"))], [mark])).toBe("high");
    expect(level([item(erasure("yes"), "2026-03-13")], [mark])).toBe("none");
  });

  it("is said to be more than the server said", async () => {
    const opened = await asReporter(mild);
    const said = await composeItem({
      ...withdrawal("yes"), opened, box: "dialogue", author: "reporter", signing: opened.signing ?? new Uint8Array(), via: "browser", today: TODAY,
    });
    const seen = await openCase({ view: added(viewFor(mild, ana.id), said), holder: ana.id, identity: ana.keys.identity, roster: office.roster });
    expect(seen.failures).toEqual([]);
    expect(seen.hint).toEqual({ level: "high", urgent: false, lowered: true });
  });
});

describe("a report of which nobody knows the code yet", () => {
  it("draws one", async () => {
    const report = await composeReport({
      roster: office.roster, queue: office.queue, text: "x", answers: {}, excluded: [], keepAccount: false, via: "browser", today: TODAY,
    });
    expect(report.code.length).toBe(12);
    expect(report.identitySealed).toBe(false);
  });
});
