import { beforeEach, describe, expect, it } from "vitest";
import { readCase } from "../../src/console/desk/cases.ts";
import { logReading } from "../../src/console/desk/log-reading.ts";
import type { LogState } from "../../src/console/desk/log-protocol.ts";
import { portalAt, type Portal } from "../../src/console/desk/portal.ts";
import type { Officer } from "../../src/console/desk/signing-in.ts";
import { writeAcknowledgement, writeAssignment, writeReply, type Writing } from "../../src/console/desk/writing.ts";
import { placesOf } from "../../src/console/log/words.ts";
import { memoryIn } from "../../src/console/memory.ts";
import { headAfter, logStart, logTag, readEntry, type Head } from "../../src/seal/log.ts";
import { noteHash } from "../../src/seal/note.ts";
import { TODAY, invent, tell } from "../seal/office.ts";
import { fakePortal, type FakePortal } from "./portal.ts";

const office = await invent();
const [amina, boris] = office.triage;

let fake: FakePortal;
let portal: Portal;

beforeEach(() => {
  fake = fakePortal(office.instance, TODAY);
  fake.roster = office.note;
  portal = at(amina.id);
});

function at(officer: string): Portal {
  fake.employees.set(officer, { id: officer, name: officer, role: "auditor", totpSecret: "" });
  return portalAt((input, init) => fake.answer(new Request(`http://console.test${String(input)}`, init as RequestInit), fake.seat(officer)));
}

function writing({ id, keys }: typeof amina, log = fake.book(at(id))): Writing {
  const officer: Officer = { id, name: id, roles: ["triage"], keys };
  return { portal: at(id), officer, roster: office.roster, today: TODAY, sent: new Map(), log };
}

/** A case that was acknowledged and given from hand to hand: five entries. */
async function busy(by = writing(amina)): Promise<string> {
  const told = await tell(office);
  const { caseId: id } = told.report;
  fake.take(told.report.body, TODAY, null);
  await writeAcknowledgement(by, id, "We read it.");
  await writeAssignment(by, id, null, boris.id, "");
  await writeAssignment(by, id, boris.id, null, "");
  await writeAssignment(by, id, null, amina.id, "");
  expect(fake.log.rows.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
  return id;
}

const said = (): string[] => fake.log.rows.map(({ note }) => readEntry(note, office.roster).entry.act);

/** Swaps words in an entry, as whoever owns the database can. */
function rewrite(n: number, from: string, to: string): void {
  const before = JSON.stringify(fake.log.rows);
  fake.log.rows = fake.log.rows.map((row) => (row.n === n ? { ...row, note: row.note.replace(from, to) } : row));
  expect(JSON.stringify(fake.log.rows)).not.toBe(before);
}

/** Makes numbers and heads fit the notes that are there. */
function chainAnew(): void {
  let head: Head = logStart(office.instance.id);
  fake.log.rows = fake.log.rows.map(({ note }) => {
    head = headAfter(head, noteHash(note));
    return { ...head, note };
  });
}

async function audited(state?: LogState) {
  const reading = logReading(portal);
  await reading.fetch(() => undefined);
  const newest = fake.log.rows.at(-1) ?? logStart(office.instance.id);
  return reading.view(office.roster, amina.id, state ?? { newest, broken: undefined }, 50);
}

describe("what an officer does", () => {
  it("comes with an entry for each act, and a word comes with none", async () => {
    const by = writing(amina);
    const id = await busy(by);
    await writeReply(by, id, "Thank you");
    expect(said()).toEqual(["acknowledged", "keys_made", "assigned", "handed_back", "assigned"]);
    const seen = fake.log.rows.map(({ note }) => readEntry(note, office.roster).entry.seen.n);
    expect(seen).toEqual([0, 1, 2, 3, 4]);
  });

  it("is found again by who holds the case, and by nobody else", async () => {
    const id = await busy();
    fake.take((await tell(office)).report.body, TODAY, null);
    const { entry } = readEntry(fake.log.rows[0]?.note ?? "", office.roster);
    const isAbout = async (by: typeof amina, caseId: string): Promise<boolean> => {
      const { opened } = await readCase(at(by.id), { id: by.id, name: by.id, roles: [], keys: by.keys }, office.roster, caseId);
      return [...opened.secrets.values()].some(({ identity }) => logTag(identity, entry.id) === entry.tag);
    };
    expect(await isAbout(amina, id)).toBe(true);
    expect(await isAbout(boris, id)).toBe(true);
    const [another = ""] = [...fake.cases.keys()].filter((held) => held !== id);
    expect(await isAbout(amina, another)).toBe(false);
    expect(fake.log.rows.map(({ note }) => note).join()).not.toContain(id);
  });
});

describe("the log that a desk follows", () => {
  it("goes on from what the browser remembers", async () => {
    const log = fake.book(portal);
    const first = await log.check(undefined);
    await busy();
    const { newest, broken } = await fake.book(portal).check(first);
    expect([newest.n, broken]).toEqual([5, undefined]);
    expect((await log.check(undefined)).newest).toEqual(newest);
  });

  it("names the place where an entry was altered", async () => {
    await busy();
    const remembered = await fake.book(portal).check(undefined);
    rewrite(3, "assigned", "reopened");
    expect((await fake.book(portal).check(remembered)).broken).toEqual({ n: 3, verdict: "chain" });
    chainAnew();
    expect((await fake.book(portal).check(remembered)).broken).toEqual({ n: 5, verdict: "forked" });
  });

  it("names the end of one that was cut off, and remembers what it was", async () => {
    await busy();
    const remembered = await fake.book(portal).check(undefined);
    fake.log.rows = fake.log.rows.slice(0, 2);
    const log = fake.book(portal);
    expect(await log.check(remembered)).toEqual({ newest: remembered.newest, broken: { n: 2, verdict: "rolled_back" } });
    fake.log.rows = [];
    expect((await log.check(undefined)).broken).toEqual({ n: 2, verdict: "rolled_back" });
  });

  it("misses what this desk wrote and the portal said it took", async () => {
    const by = writing(amina);
    await busy(by);
    fake.log.rows = fake.log.rows.slice(0, 4);
    expect((await by.log.check(undefined)).broken).toMatchObject({ verdict: "rolled_back" });
  });

  it("is another portal's when it does not begin where this one's does", async () => {
    await busy();
    const remembered = { newest: { ...logStart(office.instance.id) }, broken: undefined };
    fake.log.heads = () => ({ today: TODAY, newest: { n: 0, head: noteHash("x") }, start: { n: 0, head: noteHash("x") }, steps: [] });
    expect((await fake.book(portal).check(remembered)).broken).toEqual({ n: 0, verdict: "instance" });
  });
});

describe("the log that an auditor reads", () => {
  it("is shown newest first, each entry checked", async () => {
    await busy();
    const { lines, broken, total } = await audited();
    expect(broken).toEqual([]);
    expect([total, lines.map(({ n }) => n)]).toEqual([5, [5, 4, 3, 2, 1]]);
    expect(lines[4]).toMatchObject({ said: { act: "acknowledged", by: { id: amina.id }, day: TODAY }, verdict: undefined });
  });

  it("says which entry is not as it was signed", async () => {
    await busy();
    rewrite(3, "assigned", "reopened");
    expect((await audited()).broken).toEqual([{ n: 3, verdict: "chain" }]);
    chainAnew();
    const { broken, lines } = await audited();
    expect(broken.slice(0, 2)).toEqual([{ n: 3, verdict: "signature" }, { n: 4, verdict: "forked" }]);
    expect(lines[2]).toMatchObject({ n: 3, said: { act: "reopened" }, verdict: "signature" });
    rewrite(3, "{", "[");
    expect((await audited()).lines[2]).toMatchObject({ n: 3, verdict: "chain" });
  });

  it("is read anew each time: what was right a minute ago may not be now", async () => {
    await busy();
    const reading = logReading(portal);
    const look = async () => {
      await reading.fetch(() => undefined);
      return reading.view(office.roster, amina.id, { newest: logStart(office.instance.id), broken: undefined }, 50).broken;
    };
    expect(await look()).toEqual([]);
    rewrite(4, "handed_back", "holder_added");
    expect(await look()).toEqual([{ n: 4, verdict: "chain" }]);
  });

  it("says what is missing at the end, to who remembers more", async () => {
    await busy();
    const state = { newest: { ...(fake.log.rows[4] as Head) }, broken: undefined };
    fake.log.rows = fake.log.rows.slice(0, 3);
    expect((await audited(state)).broken).toEqual([{ n: 3, verdict: "rolled_back" }]);
  });

  it("names a few places, not all", () => {
    const broken = Array.from({ length: 20 }, (_, at) => ({ n: 20 - at, verdict: "forked" as const }));
    expect(placesOf(broken)).toBe("1, 2, 3, 4, 5, 6, 7, 8 …");
  });
});

describe("what the browser remembers of the log", () => {
  it("is one officer's, goes on only, and keeps what was wrong", () => {
    const kept = new Map<string, string>();
    const store = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) };
    const memory = memoryIn(store, office.instance.id);
    const head = (n: number): Head => ({ n, head: noteHash(`${n}`) });
    expect(memory.log(amina.id)).toBeUndefined();
    memory.keepLog(amina.id, { newest: head(7), broken: undefined });
    memory.keepLog(amina.id, { newest: head(5), broken: { n: 5, verdict: "rolled_back" } });
    memory.keepLog(amina.id, { newest: head(7), broken: undefined });
    expect(memory.log(amina.id)).toEqual({ newest: head(7), broken: { n: 5, verdict: "rolled_back" } });
    expect(memory.log(boris.id)).toBeUndefined();
    for (const key of kept.keys()) kept.set(key, "{");
    expect(memory.log(amina.id)).toBeUndefined();
  });
});
