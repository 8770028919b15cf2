import { beforeEach, describe, expect, it } from "vitest";
import { composeItem, openCase } from "../../src/seal/compose.ts";
import { encodeFrames } from "../../src/seal/frames.ts";
import { randomId } from "../../src/seal/id.ts";
import { readRoster, writeRoster } from "../../src/seal/roster.ts";
import type { CaseViewHeader, Framed, OpenedCase, ReportInput } from "../../src/seal/types.ts";
import { readCase, readQueue, shown } from "../../src/console/desk/cases.ts";
import { deskFor } from "../../src/console/desk/desk.ts";
import { PortalError, portalAt, troubleFrom } from "../../src/console/desk/portal.ts";
import { compareRosters, comparePublic, fetchRoster, rosterState } from "../../src/console/desk/rosters.ts";
import type { Case } from "../../src/console/desk/protocol.ts";
import type { Officer } from "../../src/console/desk/signing-in.ts";
import { writeAcknowledgement, writeMark, writeNote, writeReply, type Writing } from "../../src/console/desk/writing.ts";
import { inOrder, rowOf } from "../../src/console/queue/row.ts";
import type { Pins } from "../../src/console/pins.ts";
import { TODAY, invent, tell, viewFor, type Person, type Told } from "../seal/office.ts";
import { fakePortal, type FakePortal, type StoredCase } from "./portal.ts";

const office = await invent();
const [amina, boris] = office.triage;
const pins: Pins = { ...office.pins, instanceKey: undefined, public: "https://public.example", demo: false, draftLanguages: [] };

let fake: FakePortal;

function seat({ id, keys }: Person, name: string): Officer {
  fake.employees.set(id, { id, name, role: "triage", totpSecret: "" });
  return { id, name, roles: ["triage"], keys };
}

/** A writing officer whose browser has a session at the portal. */
function writing(officer: Officer): Writing {
  const answer: typeof fetch = async (input, init) => {
    const url = String(input);
    return fake.answer(new Request(`http://console.test${url}`, init as RequestInit), fake.seat(officer.id)).then((response) => {
      if (fake.loseAnswers > 0 && url.endsWith("/items")) {
        fake.loseAnswers -= 1;
        throw new TypeError("the answer was lost");
      }
      return response;
    });
  };
  return { portal: portalAt(answer), officer, roster: office.roster, today: TODAY, sent: new Map(), log: fake.book(portalAt(answer)) };
}

async function reported(over: Partial<ReportInput> = {}): Promise<{ told: Told; stored: StoredCase; id: string }> {
  const told = await tell(office, over);
  return { told, stored: fake.take(told.report.body, TODAY, "2026-03-21"), id: told.report.caseId };
}

async function seen(by: Writing, id: string): Promise<Case> {
  return shown(await readCase(by.portal, by.officer, by.roster, id), by.officer, by.roster);
}

/** The case as the reporter's own client opens it. */
async function asReporter(stored: StoredCase, told: Told): Promise<OpenedCase> {
  const frames: Uint8Array[] = [];
  const put = (bytes: Uint8Array): number => frames.push(bytes);
  const header = {
    ...stored.header,
    unread: false,
    grants: stored.grants.filter(({ holder }) => holder === "reporter").map(({ id, bytes }) => ({ id, frame: put(bytes) })),
    items: stored.items.filter(({ box }) => box !== "internal").map(({ bytes, ...item }) => ({ ...item, frame: put(bytes) })),
  };
  const view: Framed<CaseViewHeader> = { header, frames };
  return openCase({ view, holder: "reporter", identity: told.keys.identity, roster: office.roster, anchor: told.keys.anchor });
}

beforeEach(() => {
  fake = fakePortal(office.instance, TODAY);
  fake.roster = office.note;
});

/** A look at the queue from its beginning. */
const START = { after: null, filter: {} };

describe("the queue", () => {
  it("opens the briefs, and a row that does not open takes nothing down", async () => {
    const desk = writing(seat(amina, "Amina"));
    await reported({ text: "First words", answers: { danger: ["yes"] } });
    const { stored } = await reported({ text: "Second words", answers: {} });
    stored.items = stored.items.map((item) => (item.lead ? { ...item, bytes: item.bytes.slice(0, -1) } : item));
    const page = await readQueue(desk.portal, desk.officer, desk.roster, new Map(), START, () => undefined);
    const rows = inOrder(page.listed.map((listed) => rowOf(listed, page.today)));
    expect(rows.map(({ excerpt, verdict, marks }) => ({ excerpt, verdict, marks }))).toEqual([
      { excerpt: "First words", verdict: undefined, marks: ["danger", "unread"] },
      { excerpt: undefined, verdict: "age", marks: ["unread"] },
    ]);
  });

  it("shows a hint that the database lowered, and says so", async () => {
    const desk = writing(seat(amina, "Amina"));
    const { stored } = await reported({ answers: { danger: ["yes"], threat: ["yes"] } });
    stored.header = { ...stored.header, urgent: false, level: "none" };
    const { listed, today } = await readQueue(desk.portal, desk.officer, desk.roster, new Map(), START, () => undefined);
    expect(listed.map((row) => rowOf(row, today))).toMatchObject([{ marks: ["danger", "high", "unread"], lowered: true }]);
  });

  it("goes on where a page ended", async () => {
    const desk = writing(seat(amina, "Amina"));
    const { stored } = await reported();
    for (let copy = 0; copy < 50; copy += 1) fake.cases.set(`copy ${copy}`, stored);
    const sofar: number[] = [];
    const first = await readQueue(desk.portal, desk.officer, desk.roster, new Map(), START, ({ listed }) => void sofar.push(listed.length));
    expect([first.listed.length, first.next, first.total]).toEqual([50, "50", 51]);
    expect(sofar).toEqual([10, 20, 30, 40, 50]);
    const second = await readQueue(desk.portal, desk.officer, desk.roster, new Map(), { after: first.next, filter: {} }, () => undefined);
    expect([second.listed.length, second.next]).toEqual([1, null]);
  });

  it("opens a brief once: a second look asks no key", async () => {
    const desk = writing(seat(amina, "Amina"));
    const { id } = await reported({ text: "First words" });
    const known = new Map();
    const look = (officer: Officer) => readQueue(desk.portal, officer, desk.roster, known, START, () => undefined);
    await look(desk.officer);
    expect([...known.keys()]).toEqual([id]);
    const keyless = { ...desk.officer, keys: { ...desk.officer.keys, identity: "" } };
    expect((await look(keyless)).listed).toMatchObject([{ brief: { kind: "opened", excerpt: "First words" } }]);
  });

  it("holds no trace of a case that excludes the officer", async () => {
    const desk = writing(seat(amina, "Amina"));
    const { id } = await reported({ excluded: [amina.id] });
    expect(await readQueue(desk.portal, desk.officer, desk.roster, new Map(), START, () => undefined)).toMatchObject({ listed: [], total: 0 });
    await expect(seen(desk, id)).rejects.toMatchObject({ trouble: { kind: "unknown" } });
    const other = await seen(writing(seat(boris, "Boris")), id);
    expect(other.excluded).toBe(1);
    expect(other.holders.find(({ box }) => box === "account")?.people).toHaveLength(2);
  });
});

describe("a case", () => {
  it("shows the account as told, the answers, the receipt and who holds keys", async () => {
    const { id } = await reported();
    const open = await seen(writing(seat(amina, "Amina")), id);
    expect(open.accounts).toEqual([{ id: expect.any(String) as string, text: "The invoices are false.\nI saw them.", answers: { danger: ["no"], threat: ["yes"] }, posted: TODAY }]);
    expect(open).toMatchObject({ receipt: { kind: "verified", day: TODAY }, failures: [], missing: 0, level: "high", urgent: false, lowered: false, via: "browser", excluded: 0 });
    expect(open.queue).toEqual({ en: "Reports" });
    expect(open.holders.map(({ box, people }) => [box, people.length])).toEqual([["account", 3], ["dialogue", 3], ["identity", 4]]);
    expect(JSON.stringify(open)).not.toContain("AGE-SECRET-KEY");
  });

  it("is shown as it stood before keys that do not check out, and nothing is added to it", async () => {
    const { id, stored } = await reported();
    const desk = writing(seat(amina, "Amina"));
    const others = stored.grants.filter(({ holder }) => holder === boris.id).map((grant) => ({ ...grant, id: randomId(), holder: amina.id }));
    stored.grants = [...others, ...stored.grants];
    const open = await seen(desk, id);
    expect(open.refused).toEqual(["age"]);
    expect(open.accounts.map(({ text }) => text)).toEqual(["The invoices are false.\nI saw them."]);
    await expect(writeReply(desk, id, "Thank you")).rejects.toMatchObject({ verdict: "age" });
    expect((await seen(writing(seat(boris, "Boris")), id)).refused).toEqual([]);
  });

  it("with another case's receipt says so, and is not acknowledged", async () => {
    const desk = writing(seat(amina, "Amina"));
    const { id, stored } = await reported();
    const { stored: other } = await reported();
    fake.cases.set(id, { ...stored, receipt: other.receipt });
    expect((await seen(desk, id)).receipt).toEqual({ kind: "failed", verdict: "case" });
    await expect(writeAcknowledgement(desk, id, "Received.")).rejects.toMatchObject({ verdict: "case" });
  });

  it("that is another one than asked for is refused", async () => {
    const desk = writing(seat(amina, "Amina"));
    const { id } = await reported();
    const { stored } = await reported();
    fake.cases.set(id, stored);
    await expect(seen(desk, id)).rejects.toMatchObject({ verdict: "case" });
  });
});

describe("what an officer writes", () => {
  it("reaches the reporter, signed", async () => {
    const desk = writing(seat(amina, "Amina"));
    const { id, stored, told } = await reported();
    await writeReply(desk, id, "Which months?");
    await writeAcknowledgement(desk, id, "We have it.");
    const { threads, failures } = await asReporter(stored, told);
    expect(failures).toEqual([]);
    expect(threads.dialogue?.items.map(({ kind, author, via }) => [kind, author, via])).toEqual([
      ["consent", "reporter", "browser"],
      ["message", amina.id, "console"],
      ["acknowledgement", amina.id, "console"],
    ]);
    expect(stored.header.status).toBe("acknowledged");
    expect((await seen(desk, id)).dialogue.map(({ says }) => says)).toMatchObject([
      { kind: "message", text: "Which months?" },
      { kind: "acknowledgement", text: "We have it.", receipt: TODAY },
    ]);
  });

  it("inside makes the office's own box first, which every officer reads and the reporter does not", async () => {
    const [mine, theirs] = [writing(seat(amina, "Amina")), writing(seat(boris, "Boris"))];
    const { id, stored, told } = await reported();
    await writeNote(mine, id, "Compare with file 12.");
    await writeNote(theirs, id, "Done.");
    expect(stored.header.n).toBe(1);
    expect((await seen(mine, id)).internal.map(({ says }) => says)).toEqual([
      { kind: "note", text: "Compare with file 12." },
      { kind: "note", text: "Done." },
    ]);
    const opened = await asReporter(stored, told);
    expect(opened.threads.internal).toBeUndefined();
    expect(opened.chain.records).toHaveLength(2);
  });

  it("is sealed again when somebody changed the record in between", async () => {
    const [mine, theirs] = [writing(seat(amina, "Amina")), writing(seat(boris, "Boris"))];
    const { id, stored } = await reported();
    let once = true;
    fake.beforeWrite = async () => {
      if (!once) return;
      once = false;
      await writeNote(theirs, id, "I was faster.");
    };
    await writeReply(mine, id, "Hello");
    await writeNote(mine, id, "Second.");
    const open = await seen(mine, id);
    expect(stored.header.n).toBe(1);
    expect(open.dialogue).toHaveLength(1);
    expect(open.internal).toHaveLength(2);
    expect(open.failures).toEqual([]);
  });

  it("both first notes stay when two officers make the box at once", async () => {
    const [mine, theirs] = [writing(seat(amina, "Amina")), writing(seat(boris, "Boris"))];
    const { id } = await reported();
    await Promise.all([writeNote(mine, id, "One."), writeNote(theirs, id, "Two.")]);
    expect((await seen(mine, id)).internal).toHaveLength(2);
  });

  it("gives up as busy when the record never stands still", async () => {
    const mine = writing(seat(amina, "Amina"));
    const { id, stored } = await reported();
    fake.beforeWrite = async () => {
      stored.header = { ...stored.header, n: stored.header.n - 1 };
    };
    await expect(writeReply(mine, id, "Hello")).rejects.toMatchObject({ trouble: { kind: "busy" } });
  });

  it("stops where somebody put in a record and gave nobody anything of it", async () => {
    const mine = writing(seat(amina, "Amina"));
    const { id, stored } = await reported();
    stored.header = { ...stored.header, n: stored.header.n + 1 };
    await expect(writeReply(mine, id, "Hello")).rejects.toMatchObject({ verdict: "chain" });
    expect((await seen(mine, id)).refused).toEqual(["chain"]);
  });

  it("is not doubled when only the answer was lost", async () => {
    const desk = writing(seat(amina, "Amina"));
    const { id } = await reported();
    fake.loseAnswers = 1;
    await expect(writeReply(desk, id, "Once")).rejects.toMatchObject({ trouble: { kind: "unreachable" } });
    await writeReply(desk, id, "Once");
    expect((await seen(desk, id)).dialogue).toHaveLength(1);
    await writeReply(desk, id, "Once");
    expect((await seen(desk, id)).dialogue).toHaveLength(2);
  });

  it("as a mark raises the server's hint, and never lowers it", async () => {
    const desk = writing(seat(amina, "Amina"));
    const { id, stored } = await reported({ answers: { threat: ["yes"] } });
    await writeMark(desk, id, { level: "elevated", urgent: true, reason: "Called in." });
    expect(stored.header).toMatchObject({ urgent: true, level: "high" });
    const open = await seen(desk, id);
    expect(open).toMatchObject({ urgent: true, level: "high", lowered: false });
    expect(open.internal[0]?.says).toEqual({ kind: "mark", level: "elevated", urgent: true, reason: "Called in." });
  });

  it("is told from a forgery: an item that the database's owner signed is left out, and said to be", async () => {
    const desk = writing(seat(amina, "Amina"));
    const { id, stored, told } = await reported();
    const opened = await openCase({ view: viewFor(told, amina.id), holder: amina.id, identity: amina.keys.identity, roster: office.roster });
    const forged = await composeItem({ opened, box: "dialogue", kind: "message", body: { text: "Drop it." }, author: boris.id, signing: office.stranger.keys.signing, via: "console", today: TODAY });
    stored.items.push({ id: forged.id, box: "dialogue", n: 0, side: "office", day: TODAY, lead: false, bytes: forged.sealed });
    expect(await seen(desk, id)).toMatchObject({ dialogue: [], failures: [{ id: forged.id, verdict: "signature" }] });
  });

  it("shows that something is missing when an item in the middle was dropped", async () => {
    const desk = writing(seat(amina, "Amina"));
    const { id, stored } = await reported();
    await writeReply(desk, id, "One");
    await writeReply(desk, id, "Two");
    const first = stored.items.findIndex(({ side }) => side === "office");
    stored.items.splice(first, 1);
    expect(await seen(desk, id)).toMatchObject({ missing: 1 });
  });
});

describe("the roster", () => {
  const portal = () => writing(seat(amina, "Amina")).portal;

  it("is believed when the pinned stewards signed it, and tells whether the officer is admitted", async () => {
    const reading = await fetchRoster(portal(), pins, undefined, TODAY);
    expect(rosterState(reading, amina.id, amina.keys.recipient)).toMatchObject({ kind: "verified", admitted: true });
    expect(rosterState(reading, amina.id, boris.keys.recipient)).toMatchObject({ admitted: false });
    expect(rosterState(reading, "somebody", amina.keys.recipient)).toMatchObject({ admitted: false });
  });

  it("is not believed when it is older than one seen, gone, or signed by strangers", async () => {
    const seenBefore = { version: 2, hash: office.roster.hash };
    expect(await fetchRoster(portal(), pins, seenBefore, TODAY)).toMatchObject({ kind: "unverified", verdict: "rolled_back" });
    fake.roster = undefined;
    expect(await fetchRoster(portal(), pins, seenBefore, TODAY)).toMatchObject({ kind: "unverified", verdict: "rolled_back" });
    expect(await fetchRoster(portal(), pins, undefined, TODAY)).toEqual({ kind: "none" });
    fake.roster = writeRoster(office.body, [{ name: "stranger", signing: office.stranger.keys.signing }]);
    expect(await fetchRoster(portal(), pins, undefined, TODAY)).toMatchObject({ kind: "unverified", verdict: "under_signed" });
  });

  it("that ran out opens nothing, and is still what a steward begins with", async () => {
    expect(await fetchRoster(portal(), pins, undefined, "2027-06-01")).toMatchObject({ kind: "unverified", verdict: "expired", roster: { version: 1 } });
  });

  it("that strangers get is compared, and a fork found", async () => {
    const ours = office.roster;
    const asked: string[] = [];
    const from = (note: string | undefined) => ({
      ...portal(),
      asStranger: async (url: string) => {
        asked.push(url);
        return note;
      },
    });
    expect(await comparePublic(from(office.note), pins, ours, TODAY)).toEqual({ kind: "same" });
    expect(await comparePublic(from(undefined), pins, ours, TODAY)).toEqual({ kind: "unreachable" });
    expect(await comparePublic(from("nonsense"), pins, ours, TODAY)).toEqual({ kind: "unverified" });
    const other = writeRoster({ ...office.body, not_after: "2026-12-31" }, office.stewards);
    expect(await comparePublic(from(other), pins, ours, TODAY)).toEqual({ kind: "fork" });
    expect(await comparePublic(from(office.note), { ...pins, public: undefined }, ours, TODAY)).toEqual({ kind: "not_asked" });
    expect(new Set(asked)).toEqual(new Set(["https://public.example/.well-known/amparo/roster"]));
  });

  it("newer and older ones agree when one comes from the other", () => {
    const one = { version: 1, hash: "a", history: [] };
    const two = { version: 2, hash: "b", history: ["a"] };
    const alien = { version: 2, hash: "c", history: ["z"] };
    expect(compareRosters(one, one)).toBe("same");
    expect(compareRosters(one, two)).toBe("ahead");
    expect(compareRosters(two, one)).toBe("behind");
    expect(compareRosters(two, alien)).toBe("fork");
    expect(compareRosters(one, alien)).toBe("fork");
  });

  it("is read again when a case names one that is newer than ours", async () => {
    const body = { ...office.body, version: 2, history: [office.roster.hash] };
    const newer = writeRoster(body, office.stewards);
    const roster = readRoster(newer, office.pins, TODAY);
    seat(amina, "Amina");
    const told = await tell({ ...office, roster });
    fake.take(told.report.body, TODAY, null);
    const desk = writing({ id: amina.id, name: "Amina", roles: [], keys: amina.keys });
    await expect(seen(desk, told.report.caseId)).rejects.toMatchObject({ verdict: "roster" });
    fake.roster = newer;
    expect((await seen({ ...desk, roster }, told.report.caseId)).accounts).toHaveLength(1);
  });
});

describe("the desk", () => {
  it("does nothing for whoever has not signed in", async () => {
    const meanwhile = { progress: () => undefined, page: () => undefined };
    const handlers = deskFor(pins, portalAt(fake.browser()), () => TODAY);
    for (const work of [handlers.queue(START, meanwhile), handlers.reply({ case: "x", text: "y", files: [] }, meanwhile), handlers.sealDrafts({ drafts: "z" }, meanwhile)]) {
      await expect(work).rejects.toBeInstanceOf(PortalError);
    }
  });
});

describe("an answer of the portal", () => {
  it.each([
    [401, { error: "refused" }, { kind: "refused" }],
    [401, { error: "signed_out" }, { kind: "signed_out" }],
    [403, {}, { kind: "forbidden" }],
    [404, {}, { kind: "unknown" }],
    [422, { error: "taken" }, { kind: "rejected", error: "taken" }],
    [429, { error: "slow_down", retry_after: 90 }, { kind: "slow_down", seconds: 90 }],
    [503, { error: "busy" }, { kind: "busy" }],
    [500, "not even JSON", { kind: "failed" }],
  ])("%d %j becomes a trouble with a sentence", async (status, body, trouble) => {
    const portal = portalAt(async () => new Response(typeof body === "string" ? body : JSON.stringify(body), { status }));
    const met = await portal.json("me").catch(troubleFrom);
    expect(met).toEqual(trouble);
  });

  it("that never comes is a connection's fault", async () => {
    const portal = portalAt(async () => { throw new TypeError("offline"); });
    expect(await portal.json("me").catch(troubleFrom)).toEqual({ kind: "unreachable" });
  });

  it("carries our header, so that no other site's page can ask", async () => {
    const sent: RequestInit[] = [];
    const portal = portalAt(async (_, init) => {
      sent.push(init ?? {});
      return new Response("{}");
    });
    await portal.json("me", {});
    await portal.postFrames("cases/x/items", encodeFrames({}, []));
    for (const init of sent) expect(new Headers(init.headers).get("x-amparo")).toBe("1");
  });
});
