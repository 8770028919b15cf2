import { beforeEach, describe, expect, it } from "vitest";
import { openCase } from "../../src/seal/compose.ts";
import { drawRoot } from "../../src/seal/officer.ts";
import type { ReportInput } from "../../src/seal/types.ts";
import { portalAt } from "../../src/console/desk/portal.ts";
import { searchingOver, type Searching } from "../../src/console/desk/searching.ts";
import { writeNote, writeReply, type Writing } from "../../src/console/desk/writing.ts";
import type { Seated } from "../../src/console/desk/signing-in.ts";
import type { IndexState } from "../../src/console/desk/search-protocol.ts";
import { emptyIndex, type Facts } from "../../src/console/search/entries.ts";
import { queryOf } from "../../src/console/search/fold.ts";
import { openPrivate, privateKey, sealPrivate } from "../../src/console/search/sealed.ts";
import type { Shelf } from "../../src/console/search/shelf.ts";
import { textsOf } from "../../src/console/search/texts.ts";
import { isSame, MOST_NAMED, readSettings, renamed, withNamed, type Named } from "../../src/console/queue/filter.ts";
import { memoryIn } from "../../src/console/memory.ts";
import { bucket } from "../../src/seal/bucket.ts";
import { TODAY, invent, tell, viewFor, type Person } from "../seal/office.ts";
import { fakePortal, type FakePortal, type StoredCase } from "./portal.ts";

const office = await invent();
const [amina, boris] = office.triage;
const key = await privateKey(drawRoot());

let fake: FakePortal;
let asked: string[];
let files: Map<string, Uint8Array>;
/** The portal answers, and how. */
let down: boolean;

const shelf: Shelf = {
  take: async (name) => files.get(name),
  put: async (name, file) => files.set(name, file) === files,
  remove: async (name) => void files.delete(name),
};

interface Sitting extends Writing {
  readonly searching: Searching;
  readonly states: IndexState[];
  readonly forgotten: string[];
}

/** An officer at a desk of their own, with what this browser keeps. */
function sit({ id, keys }: Person, theirs = key): Sitting {
  fake.employees.set(id, { id, name: id, role: "triage", totpSecret: "" });
  const send: typeof fetch = async (input, init) => {
    asked.push(String(input).replace("/api/v1/", ""));
    if (down) throw new TypeError("nobody answers");
    return fake.answer(new Request(`http://console.test${String(input)}`, init as RequestInit), fake.seat(id));
  };
  const portal = portalAt(send);
  const officer: Seated = { id, name: id, roles: ["triage"], keys, key: theirs, entered: { with: "passphrase", vault: "", kept: undefined } };
  const forgotten: string[] = [];
  const searching = searchingOver({
    portal, shelf, instance: office.instance.id, seated: () => officer, roster: () => office.roster, refresh: async () => undefined, isBusy: () => false,
    forget: (one) => void forgotten.push(one),
  });
  const states: IndexState[] = [];
  void searching.watch((state) => void states.push(state));
  return { portal, officer, roster: office.roster, today: TODAY, sent: new Map(), log: fake.book(portal), searching, states, forgotten };
}

async function reported(text: string, over: Partial<ReportInput> = {}): Promise<StoredCase> {
  const told = await tell(office, { text, ...over });
  return fake.take(told.report.body, TODAY, "2026-03-21");
}

async function found({ searching }: Sitting, text: string, filter = {}): Promise<readonly string[]> {
  return (await searching.search({ text, filter, most: 50 })).listed.map((one) => one.case);
}

function take(stored: StoredCase, officer: Person): void {
  stored.grants = stored.grants.filter(({ holder }) => holder !== officer.id);
}

beforeEach(() => {
  fake = fakePortal(office.instance, TODAY);
  fake.roster = office.note;
  asked = [];
  files = new Map();
  down = false;
});

describe("a search", () => {
  it("covers no name, though this officer may open it", async () => {
    const told = await tell(office, { text: "The invoices are false.", identity: { name: "Nadia", contact: "", hours: "", safe_word: "" }, nameFor: "office" });
    const opened = await openCase({ view: viewFor(told, amina.id), holder: amina.id, identity: amina.keys.identity, roster: office.roster });
    expect(opened.threads.identity?.items).toMatchObject([{ body: { name: "Nadia" } }]);
    expect(textsOf(opened)).toEqual(["The invoices are false."]);
  });

  it("finds what was told, written and noted, and shows where", async () => {
    const desk = sit(amina);
    const { header } = await reported("The invoices are false.");
    await reported("Another story");
    await writeReply(desk, header.case, "Which driver was it?");
    await writeNote(desk, header.case, "Compare with the ledger.");
    await desk.searching.build();
    for (const text of ["invoices", "DRIVER ledg", header.case.slice(0, 6)]) expect([text, await found(desk, text)]).toEqual([text, [header.case]]);
    expect((await desk.searching.search({ text: "ledger", filter: {}, most: 9 })).listed[0]?.found).toEqual([[{ text: "Compare with the ", hit: false }, { text: "ledger", hit: true }, { text: ".", hit: false }]]);
  });

  it("keeps the order and the filters of the queue", async () => {
    const desk = sit(amina);
    const late = await reported("invoices late");
    const grave = await reported("invoices grave", { answers: { danger: ["yes"] } });
    const mine = await reported("invoices mine");
    late.header = { ...late.header, due: "2026-03-01" };
    mine.header = { ...mine.header, assignee: amina.id, due: null };
    await desk.searching.build();
    const ids = [grave, late, mine].map(({ header }) => header.case);
    expect(await found(desk, "invoices")).toEqual(ids);
    expect(await found(desk, "invoices", { hands: "mine" })).toEqual(ids.slice(2));
    expect(await found(desk, "invoices", { hands: "nobodys" })).toEqual(ids.slice(0, 2));
    expect(await found(desk, "invoices", { alarm: true })).toEqual(ids.slice(0, 1));
    expect(await found(desk, "invoices", { within: 0 })).toEqual([ids[1]]);
    expect(await found(desk, "invoices", { queue: office.queue })).toHaveLength(3);
    expect(await found(desk, "invoices", { queue: "A".repeat(22) })).toEqual([]);
  });

  it("before anything is read finds what the queue showed, cases by their reference, and says how much it covers", async () => {
    const desk = sit(amina);
    const [one, two] = [await reported("The invoices are false."), await reported("Another story")];
    desk.searching.glimpsed(one.header.case, { kind: "opened", excerpt: "The invoices are false.", urgent: false, level: "none", marks: [] });
    expect(await found(desk, "invoices")).toEqual([one.header.case]);
    expect(await found(desk, "story")).toEqual([]);
    expect(await found(desk, two.header.case.slice(0, 6))).toEqual([two.header.case]);
    expect(desk.states.at(-1)).toMatchObject({ covered: 0, total: 2, building: false });
  });
});

describe("building", () => {
  it("reads twenty cases a request, marks none as read, and tells how far it is", async () => {
    const desk = sit(amina);
    const stored = await reported("The invoices are false.");
    for (let copy = 1; copy < 22; copy += 1) await reported(`Report ${copy}`);
    await desk.searching.build();
    expect(asked.filter((path) => path.startsWith("index/cases")).map((path) => path.split(",").length)).toEqual([20, 2]);
    expect(asked.filter((path) => path.startsWith("cases/"))).toEqual([]);
    expect([...stored.readBy]).toEqual([]);
    expect(desk.states.at(-1)).toMatchObject({ covered: 22, total: 22, building: false });
  });

  it("that was stopped goes on where it was", async () => {
    const desk = sit(amina);
    for (let copy = 0; copy < 8; copy += 1) await reported(`Report ${copy}`);
    const going = desk.searching.build();
    while ((await found(desk, "Report")).length === 0) await new Promise((go) => setTimeout(go, 1));
    desk.searching.stop();
    await going;
    const before = desk.states.at(-1)?.covered ?? 0;
    expect(before).toBeLessThan(8);
    asked.length = 0;
    await desk.searching.build();
    const again = asked.filter((path) => path.startsWith("index/cases")).flatMap((path) => path.split(","));
    expect(again).toHaveLength(8 - before);
    expect(desk.states.at(-1)).toMatchObject({ covered: 8 });
  });

  it("reads again only what was written to, and does not ask for what does not open again and again", async () => {
    const desk = sit(amina);
    const [one, two] = [await reported("The invoices are false."), await reported("Another story")];
    two.grants = two.grants.map((grant) => (grant.holder === amina.id ? { ...grant, bytes: grant.bytes.slice(0, -1) } : grant));
    await desk.searching.build();
    const theirs = sit(boris);
    await writeReply(theirs, one.header.case, "Which driver was it?");
    await desk.searching.build();
    expect(await found(desk, "driver")).toEqual([]);
    desk.searching.saw([], 0);
    while ((desk.states.at(-1)?.covered ?? 0) !== 1) await new Promise((go) => setTimeout(go, 1));
    asked.length = 0;
    await desk.searching.build();
    expect(asked).toEqual([`index/cases?of=${one.header.case}`]);
    expect(await found(desk, "driver")).toEqual([one.header.case]);
  });
});

describe("a case that is lost", () => {
  it("is found no more once the portal lists it no more, though it was never open", async () => {
    const desk = sit(amina);
    const stored = await reported("The invoices are false.");
    await reported("Another story");
    await desk.searching.settings();
    await desk.searching.keepIndex(true);
    await desk.searching.build();
    expect(await found(desk, "invoices")).toEqual([stored.header.case]);
    const before = files.get(`${office.instance.id}.${amina.id}.index`);
    take(stored, amina);
    desk.searching.saw([], 1);
    while (desk.states.at(-1)?.total !== 1) await new Promise((go) => setTimeout(go, 1));
    expect(await found(desk, "invoices")).toEqual([]);
    expect(desk.forgotten).toEqual([stored.header.case]);
    await desk.searching.leave();
    const after = files.get(`${office.instance.id}.${amina.id}.index`);
    const holdsWords = async (file: Uint8Array | undefined) => JSON.stringify(await openPrivate(key, { instance: office.instance.id, officer: amina.id }, "index", file ?? new Uint8Array())).includes("invoices");
    expect([await holdsWords(before), await holdsWords(after)]).toEqual([true, false]);
  });

  it("goes while all is being read, and when it is found gone on opening", async () => {
    const desk = sit(amina);
    const [one, two] = [await reported("The invoices are false."), await reported("Another story")];
    await desk.searching.list();
    take(one, amina);
    await desk.searching.build();
    expect(await found(desk, one.header.case.slice(0, 6))).toEqual([]);
    expect(await found(desk, "story")).toEqual([two.header.case]);
    desk.searching.lost(two.header.case);
    expect(await found(desk, "story")).toEqual([]);
  });

  it("does not come back with an old file", async () => {
    const stored = await reported("The invoices are false.");
    const first = sit(amina);
    await first.searching.settings();
    await first.searching.keepIndex(true);
    await first.searching.build();
    const old = new Map(files);
    take(stored, amina);
    await reported("Another story");
    files = old;
    const second = sit(amina);
    await second.searching.settings();
    await second.searching.build();
    expect(second.states.at(-1)).toMatchObject({ kept: true, renewed: false, total: 1 });
    expect(await found(second, "invoices")).toEqual([]);
  });
});

describe("the file", () => {
  const owner = { instance: office.instance.id, officer: amina.id };

  it("opens with the same key, for the same officer and purpose, and else not", async () => {
    const file = await sealPrivate(key, owner, "index", { words: "invoices" });
    expect(await openPrivate(key, owner, "index", file)).toEqual({ words: "invoices" });
    expect(await openPrivate(await privateKey(drawRoot()), owner, "index", file)).toBeUndefined();
    expect(await openPrivate(key, { ...owner, officer: boris.id }, "index", file)).toBeUndefined();
    expect(await openPrivate(key, owner, "settings", file)).toBeUndefined();
    for (const at of [0, 5, 20, file.length - 1]) {
      const other = file.map((byte, place) => (place === at ? byte ^ 1 : byte));
      expect([at, await openPrivate(key, owner, "index", other)]).toEqual([at, undefined]);
    }
    expect(await openPrivate(key, owner, "index", file.slice(0, -1))).toBeUndefined();
    expect(await openPrivate(key, owner, "index", new Uint8Array())).toBeUndefined();
  });

  it("is as long as its bucket, and never the same twice", async () => {
    const [one, other, more] = [await sealPrivate(key, owner, "index", "a"), await sealPrivate(key, owner, "index", "a"), await sealPrivate(key, owner, "index", "a".repeat(5_000))];
    expect([one.length, more.length]).toEqual([bucket(1) + 29, bucket(5_001) + 29]);
    expect(one).not.toEqual(other);
  });

  it("is there only where it was wished, and is used without reading anything anew", async () => {
    const stored = await reported("The invoices are false.");
    const first = sit(amina);
    expect(await first.searching.settings()).toBeNull();
    await first.searching.build();
    expect([...files.keys()]).toEqual([]);
    expect(await first.searching.keepIndex(true)).toBe(true);
    expect([...files.keys()].map((name) => name.split(".").at(-1)).sort()).toEqual(["index", "settings"]);
    asked.length = 0;
    const second = sit(amina);
    await second.searching.settings();
    await second.searching.build();
    expect(await found(second, "invoices")).toEqual([stored.header.case]);
    expect(asked.filter((path) => path.startsWith("index/cases"))).toEqual([]);
    expect(await second.searching.keepIndex(false)).toBe(false);
    expect([...files.keys()].map((name) => name.split(".").at(-1))).toEqual(["settings"]);
  });

  it.each([["altered", (file: Uint8Array) => file.map((byte, at) => (at === 40 ? byte ^ 1 : byte))], ["of another version", (file: Uint8Array) => file.map((byte, at) => (at === 0 ? 2 : byte))]])("that is %s is thrown away, and made anew", async (_, spoil) => {
    const stored = await reported("The invoices are false.");
    const first = sit(amina);
    await first.searching.settings();
    await first.searching.keepIndex(true);
    await first.searching.build();
    const name = `${office.instance.id}.${amina.id}.index`;
    const spoilt = spoil(files.get(name) ?? new Uint8Array());
    files.set(name, spoilt);
    const second = sit(amina);
    await second.searching.settings();
    await second.searching.build();
    expect(second.states.at(-1)).toMatchObject({ renewed: true, covered: 1, kept: true });
    expect(await found(second, "invoices")).toEqual([stored.header.case]);
    expect(files.get(name)).not.toEqual(spoilt);
  });

  it("of an officer whom the portal lets read nothing is taken away", async () => {
    await reported("The invoices are false.");
    const first = sit(amina);
    await first.searching.settings();
    await first.searching.keepIndex(true);
    await first.searching.build();
    const answer = fake.answer;
    (fake as { answer: FakePortal["answer"] }).answer = async (request, session) => (request.url.includes("/index") ? new Response("{}", { status: 403 }) : answer(request, session));
    expect([...files.keys()].some((name) => name.endsWith(".index"))).toBe(true);
    await sit(amina).searching.settings();
    while ([...files.keys()].some((name) => name.endsWith(".index"))) await new Promise((go) => setTimeout(go, 1));
  });
});

describe("named filters", () => {
  const named = (name: string, search = ""): Named => ({ name, filter: { hands: "mine" }, search });

  it("are kept sealed, with the part of the queue that was looked at last", async () => {
    const first = sit(amina);
    await first.searching.settings();
    await first.searching.keepSettings({ filter: { alarm: true }, named: [named("Mine", "invoices")] });
    expect([...files.values()].some((file) => new TextDecoder().decode(file).includes("invoices"))).toBe(false);
    expect(await sit(amina).searching.settings()).toEqual({ filter: { alarm: true }, named: [named("Mine", "invoices")] });
    expect(await sit(boris).searching.settings()).toBeNull();
    expect(await sit(amina, await privateKey(drawRoot())).searching.settings()).toBeNull();
  });

  it("are twenty at most, of different names; one is replaced by its name", () => {
    const full = Array.from({ length: MOST_NAMED }, (_, at) => named(`Filter ${at}`)).reduce(withNamed, []);
    expect(full).toHaveLength(20);
    expect(withNamed(full, named("One more"))).toBe(full);
    expect(withNamed(full, named(" Filter 3 ", "driver"))[3]).toEqual(named("Filter 3", "driver"));
    expect(withNamed([], named("  "))).toEqual([]);
    expect(renamed(full, "Filter 3", "Drivers")[3]?.name).toBe("Drivers");
    expect(renamed(full, "Filter 3", "Filter 4")).toBe(full);
  });

  it("are told apart by what they ask for, and read without what nobody knows", () => {
    expect(isSame({ filter: {}, search: "a " }, { filter: {}, search: "a" })).toBe(true);
    expect(isSame({ filter: { alarm: true }, search: "" }, { filter: {}, search: "" })).toBe(false);
    expect(readSettings({ filter: { hands: "theirs", within: 7 }, named: [{ name: "A", search: "", filter: { other: 1 } }, { name: 1 }, null] })).toEqual({ filter: { within: 7 }, named: [{ name: "A", search: "", filter: {} }] });
    expect(readSettings(undefined)).toEqual({ filter: {}, named: [] });
  });

  it("begin with what lay in the open before, which is taken away", () => {
    const held = new Map([["amparo.filter", '{"hands":"mine"}']]);
    const memory = memoryIn({ getItem: (name) => held.get(name) ?? null, setItem: (name, value) => void held.set(name, value), removeItem: (name) => void held.delete(name) }, "one");
    expect(memory.takeFilter()).toEqual({ hands: "mine" });
    expect(memory.takeFilter()).toEqual({});
    expect([...held.keys()]).toEqual([]);
  });
});

describe("the index", () => {
  const row = (over: Partial<Facts>): Facts => ({ case: "aaaaaa", queue: "q", n: 0, items: 2, status: "received", urgent: false, level: "none", received: TODAY, due: null, unread: true, ...over });

  it("takes nothing from a case that the portal does not list", () => {
    const index = emptyIndex();
    index.put("bbbbbb", { n: 0, items: 2, brief: { kind: "unopened" }, texts: ["invoices"] });
    index.list({ today: TODAY, rows: [row({})] });
    expect(index.search(queryOf("invoices"), {}, "me")).toEqual([]);
    index.put("aaaaaa", { n: 0, items: 2, brief: { kind: "unopened" }, texts: ["invoices"] });
    expect(index.search(queryOf("invoices"), {}, "me")).toHaveLength(1);
    index.fail("aaaaaa", { n: 0, items: 2 });
    expect([index.stale(), index.search(queryOf("invoices"), {}, "me")]).toEqual([[], []]);
  });
});
