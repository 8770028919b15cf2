// New keys for a reporter whose code somebody may know: what the old code still opens, and who reads on.
import { describe, expect, it } from "vitest";

import { caseView } from "../../src/console/desk/case-view.ts";
import { open } from "../../src/seal/age.ts";
import { drawCode } from "../../src/seal/code.ts";
import { composeInternal, composeItem, openCase } from "../../src/seal/compose.ts";
import type { ComposedRecord } from "../../src/seal/compose.ts";
import { composeNewKeys } from "../../src/seal/compose/renew.ts";
import { verdictOf } from "../../src/seal/error.ts";
import { readGrants, sealGrant } from "../../src/seal/grant.ts";
import { b64 } from "../../src/seal/id.ts";
import { verifyingKey } from "../../src/seal/note.ts";
import { openPair, peelPair } from "../../src/seal/pair.ts";
import { current, extend, reporterOf, writeLater } from "../../src/seal/record.ts";
import { reporterKeys } from "../../src/seal/root.ts";
import { readRoster, writeRoster } from "../../src/seal/roster.ts";
import type {
  CaseViewHeader, ComposedItem, Framed, Officer, OpenedCase, ReportInput, ReporterKeys, Roster, RosterBody,
} from "../../src/seal/types.ts";
import { TODAY, added, granted, invent, tell, viewFor } from "./office.ts";
import type { Person, Told } from "./office.ts";

const office = await invent();
const [ana, ben] = office.triage;
type View = Framed<CaseViewHeader>;

function asReporter({ identity, anchor }: ReporterKeys, view: View, roster = office.roster): Promise<OpenedCase> {
  return openCase({ view, holder: "reporter", identity, roster, anchor });
}

function asOfficer({ id, keys }: Person, view: View, roster = office.roster): Promise<OpenedCase> {
  return openCase({ view, holder: id, identity: keys.identity, roster });
}

function byOfficer(opened: OpenedCase, { id, keys }: Person, text: string): Promise<ComposedItem> {
  return composeItem({
    opened, box: "dialogue", kind: "message", body: { text }, author: id, signing: keys.signing, via: "console", today: TODAY,
  });
}

function byReporter(opened: OpenedCase, text: string, signing = opened.signing): Promise<ComposedItem> {
  return composeItem({
    opened, box: "dialogue", kind: "message", body: { text }, author: "reporter", signing: signing ?? new Uint8Array(), via: "browser", today: TODAY,
  });
}

function saidIn(opened: OpenedCase): readonly string[] {
  return (opened.threads.dialogue?.items ?? []).flatMap((item) => (item.kind === "message" ? [item.body.text] : []));
}

/** What the server shows to a holder once it took the record: the reporter's grants of before are gone. */
function viewAfter(told: Told, record: ComposedRecord, holder: string): View {
  const before = viewFor(told, holder);
  const kept = holder === "reporter" ? { ...before, header: { ...before.header, grants: [] } } : before;
  return granted(kept, record.n, record.grants.filter((grant) => grant.holder === holder).map(({ sealed }) => sealed));
}

interface Renewed {
  readonly told: Told;
  /** The case under the old code, with Ana's first answer. */
  readonly before: OpenedCase;
  readonly first: ComposedItem;
  readonly keys: ReporterKeys;
  readonly record: ComposedRecord;
  /** What the server shows afterwards, the first answer included. */
  readonly view: (holder: string) => View;
}

async function renewed(over: Partial<ReportInput> = {}, roster: Roster = office.roster): Promise<Renewed> {
  const told = await tell(office, over);
  const first = await byOfficer(await asOfficer(ana, viewFor(told, ana.id)), ana, "We have read it.");
  const before = await asReporter(told.keys, added(viewFor(told, "reporter"), first), roster);
  const keys = await reporterKeys(drawCode(), office.instance.id);
  const record = await composeNewKeys({ opened: before, keys, roster });
  return { told, before, first, keys, record, view: (holder) => added(viewAfter(told, record, holder), first) };
}

describe("new keys of a reporter", () => {
  it("open what was said before and after, to them and to the office", async () => {
    const { record, keys, view } = await renewed();
    const answer = await byOfficer(await asOfficer(ana, view(ana.id)), ana, "We go on.");
    expect(answer.n).toBe(1);
    const back = await asReporter(keys, added(view("reporter"), answer));
    expect(back.failures).toEqual([]);
    expect(back.missing).toBe(0);
    expect(back.threads.account?.items.map(({ kind }) => kind)).toEqual(["brief", "statement"]);
    expect(back.threads.identity?.items.map(({ kind }) => kind)).toEqual(["identity"]);
    expect(saidIn(back)).toEqual(["We have read it.", "We go on."]);
    expect(verifyingKey(back.signing ?? new Uint8Array())).toBe(reporterOf(record.opened.chain).verify);

    const reply = await byReporter(back, "Thank you.");
    expect(reply.item.after).toEqual([answer.item.hash]);
    for (const officer of office.triage) {
      const seen = await asOfficer(officer, added(added(view(officer.id), answer), reply));
      expect(seen.failures).toEqual([]);
      expect(saidIn(seen)).toEqual(["We have read it.", "We go on.", "Thank you."]);
    }
  });

  it("can be written under at once, before anything is read again", async () => {
    const { record, view } = await renewed();
    const said = await byReporter(record.opened, "It is me.");
    expect(saidIn(await asOfficer(ben, added(view(ben.id), said)))).toEqual(["We have read it.", "It is me."]);
  });

  it("close the case to the code before", async () => {
    const { told, before, first, keys, record, view } = await renewed();
    const answer = await byOfficer(await asOfficer(ana, view(ana.id)), ana, "Not for him.");
    expect(saidIn(await asReporter(keys, added(view("reporter"), answer)))).toContain("Not for him.");
    // The whole database, and the old code.
    await expect(asReporter(told.keys, added(view("reporter"), answer)).catch(verdictOf)).resolves.toBe("age");
    const old = await asReporter(told.keys, added(added(viewFor(told, "reporter"), first), answer));
    expect(saidIn(old)).toEqual(["We have read it."]);
    expect(old.failures).toEqual([{ id: answer.id, verdict: "record" }]);
    const everything = [answer.sealed, ...record.grants.map(({ sealed }) => sealed), ...record.pairs.map(({ sealed }) => sealed)];
    const identities = [told.keys.identity, ...[...before.secrets.values()].map(({ identity }) => identity)];
    const dialogue = before.secrets.get(current(before.chain).boxes.dialogue?.recipient ?? "");
    expect(identities).toContain(dialogue?.identity);
    expect((await open(dialogue?.identity ?? "", first.sealed)).length).toBeGreaterThan(0);
    for (const sealed of everything) {
      for (const identity of identities) await expect(open(identity, sealed).catch(verdictOf)).resolves.toBe("age");
    }
  });

  it("take the old key's word away, for items and for records", async () => {
    const { told, before, keys, record, view } = await renewed();
    const forged = await byReporter(record.opened, "I was wrong.", before.signing);
    const seen = await asOfficer(ana, added(view(ana.id), forged));
    expect(seen.failures).toEqual([{ id: forged.id, verdict: "signature" }]);
    expect(saidIn(seen)).toEqual(["We have read it."]);
    const { boxes, excluded, hash, n } = current(record.opened.chain);
    const next = { boxes, excluded, n: n + 1, prev: hash, roster: office.roster.hash };
    const signedBy = (signing: Uint8Array | undefined) =>
      extend(record.opened.chain, writeLater(next, { name: "reporter", signing: signing ?? new Uint8Array() }), office.roster);
    expect(() => signedBy(before.signing)).toThrow("signature");
    expect(current(signedBy(record.opened.signing)).reporter).toEqual(reporterOf(record.opened.chain));
    const thief = { ...record.opened, signing: before.signing ?? new Uint8Array() };
    const other = await reporterKeys(drawCode(), office.instance.id);
    await expect(composeNewKeys({ opened: thief, keys: other, roster: office.roster }).catch(verdictOf)).resolves.toBe("signature");
    await expect(composeNewKeys({ opened: record.opened, keys: told.keys, roster: office.roster }).catch(verdictOf)).resolves.toBe("boxes");
    await expect(composeNewKeys({ opened: record.opened, keys, roster: office.roster }).catch(verdictOf)).resolves.toBe("boxes");
  });

  it("change the secret of each box that they held, and nothing else of it", async () => {
    for (const keepAccount of [true, false]) {
      const { before, record } = await renewed({ keepAccount });
      const [old, now] = [current(before.chain).boxes, current(record.opened.chain).boxes];
      const changed = Object.entries(now).filter(([box, { recipient }]) => recipient !== old[box as keyof typeof old]?.recipient);
      expect(changed.map(([box]) => box).sort()).toEqual(keepAccount ? ["account", "dialogue", "identity"] : ["dialogue"]);
      const shape = (boxes: typeof now) => Object.entries(boxes).map(([box, { holders, rule }]) => [box, holders, rule]);
      expect(shape(now)).toEqual(shape(old));
      expect(record.boxes).toEqual(["account", "dialogue", "identity"]);
    }
  });

  it("are given on to everybody who reads, and to nobody else", async () => {
    const { record } = await renewed();
    expect(record.grants.map(({ holder }) => holder).sort()).toEqual([ana.id, ben.id, "reporter"].sort());
    const holders = await renewed({ identity: { contact: "", hours: "", name: "Ada", safe_word: "" }, nameFor: "office" });
    expect(holders.record.pairs).toEqual([]);
    const name = await composeItem({
      opened: holders.record.opened, box: "identity", kind: "identity", body: { contact: "", hours: "", name: "Ada L.", safe_word: "" },
      author: "reporter", signing: holders.record.opened.signing ?? new Uint8Array(), via: "browser", today: TODAY,
    });
    const seen = await asOfficer(ben, added(holders.view(ben.id), name));
    expect(seen.threads.identity?.items.map(({ body }) => body)).toMatchObject([{ name: "Ada" }, { name: "Ada L." }]);
  });

  it("leave the name with every two custodians", async () => {
    const { told, record } = await renewed();
    const people = new Map(office.custodians.map(({ id, keys }) => [id, keys.identity]));
    expect(record.pairs.length).toBe(3);
    for (const { first, second, sealed } of record.pairs) {
      const inner = await peelPair(people.get(first) ?? "", sealed);
      const pair = { caseId: told.report.caseId, first, second, identity: people.get(second) ?? "", roster: office.roster };
      const { chain, secret } = await openPair(pair, inner);
      expect(secret).toEqual(record.opened.secrets.get(current(chain).boxes.identity?.recipient ?? ""));
    }
  });

  it("are the ones that later records and grants go by", async () => {
    const { keys, record, view } = await renewed();
    const opened = await asOfficer(ana, view(ana.id));
    const internal = await composeInternal({ opened, author: ana.id, signing: ana.keys.signing, roster: office.roster });
    const mine = internal.grants.filter(({ holder }) => holder === "reporter").map(({ sealed }) => sealed);
    const back = await asReporter(keys, granted(view("reporter"), internal.n, mine));
    expect(back.chain.records.length).toBe(3);
    expect(back.signing).toEqual(record.opened.signing);
    expect(reporterOf(back.chain)).toEqual(reporterOf(record.opened.chain));
    const last = await byReporter(back, "Still me.");
    expect(last.n).toBe(2);
    const others = internal.grants.filter(({ holder }) => holder === ben.id).map(({ sealed }) => sealed);
    expect(saidIn(await asOfficer(ben, added(granted(view(ben.id), 2, others), last)))).toContain("Still me.");
  });

  it("can be taken twice", async () => {
    const { keys, record, told, view } = await renewed();
    const opened = await asReporter(keys, view("reporter"));
    const third = await reporterKeys(drawCode(), office.instance.id);
    const again = await composeNewKeys({ opened, keys: third, roster: office.roster });
    const said = await byReporter(again.opened, "Me again.");
    const grants = [record, again].flatMap(({ grants: all }) => all.filter(({ holder }) => holder === ana.id).map(({ sealed }) => sealed));
    expect(saidIn(await asOfficer(ana, added(granted(viewFor(told, ana.id), 2, grants), said)))).toEqual(["Me again."]);
    const mine = again.grants.filter(({ holder }) => holder === "reporter").map(({ sealed }) => sealed);
    const shown = granted({ ...view("reporter"), header: { ...view("reporter").header, grants: [] } }, 2, mine);
    const back = await asReporter(third, added(shown, said));
    expect(back.failures).toEqual([]);
    expect(saidIn(back)).toEqual(["We have read it.", "Me again."]);
  });

  it("go to nobody who has left, who stays a holder until somebody removes them", async () => {
    const [gone] = office.custodians;
    const officers = office.body.officers.map((one): Officer => {
      const left = one.id === ben.id || one.id === gone.id;
      return left ? { ...one, keys: one.keys.map((key) => ({ ...key, to: 1 })) } : one;
    });
    const body: RosterBody = { ...office.body, history: [office.roster.hash], officers, version: 2 };
    const roster = readRoster(writeRoster(body, office.stewards), office.pins, TODAY);
    const { record } = await renewed({}, roster);
    expect(current(record.opened.chain).version).toBe(1);
    expect(record.grants.map(({ holder }) => holder).sort()).toEqual([ana.id, "reporter"].sort());
    expect(record.pairs.length).toBe(1);
    expect(current(record.opened.chain).boxes.dialogue?.holders).toContain(ben.id);
  });

  it("are told of in the console", async () => {
    const { told, view } = await renewed();
    const shown = async (header: View) => caseView(await asOfficer(ana, header), header.header, office.roster, ana.id);
    expect(await shown(viewFor(told, ana.id))).toMatchObject({ renewed: false, refused: [] });
    expect(await shown(view(ana.id))).toMatchObject({ renewed: true, refused: [] });
  });

  it("are the reporter's alone to take", async () => {
    const { told, keys } = await renewed();
    const opened = await asOfficer(ana, viewFor(told, ana.id));
    await expect(composeNewKeys({ opened, keys, roster: office.roster }).catch(verdictOf)).resolves.toBe("anchor");
    const forger = { ...opened, signing: ana.keys.signing };
    await expect(composeNewKeys({ opened: forger, keys, roster: office.roster }).catch(verdictOf)).resolves.toBe("signature");
  });

  it("sign, whichever of two grants with a key is listed first", async () => {
    const { before, keys, record } = await renewed();
    const { caseId } = record.opened;
    const now = record.grants.find(({ holder }) => holder === "reporter")?.sealed ?? new Uint8Array();
    const own = { anchor: keys.anchor, signing: before.signing ?? new Uint8Array() };
    const then = await sealGrant(keys.recipient, { chain: before.chain, holder: "reporter", secrets: {}, own });
    const input = { caseId, holder: "reporter", identity: keys.identity, roster: office.roster, anchor: keys.anchor };
    for (const grants of [[then, now], [now, then]]) {
      const { signing } = await readGrants(input, grants);
      expect(b64(signing ?? new Uint8Array())).toBe(b64(record.opened.signing ?? new Uint8Array()));
    }
  });
});
