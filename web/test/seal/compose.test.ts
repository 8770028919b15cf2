import { describe, expect, it } from "vitest";

import { composeInternal, composeItem, composeReport, openCase, withItem } from "../../src/seal/compose.ts";
import { verdictOf } from "../../src/seal/error.ts";
import { encodeFrames, decodeFrames } from "../../src/seal/frames.ts";
import { openPair, peelPair } from "../../src/seal/pair.ts";
import { readThread } from "../../src/seal/thread.ts";
import { recipientHash } from "../../src/seal/age.ts";
import type { CaseViewHeader, Framed, OpenedCase } from "../../src/seal/types.ts";
import { TODAY, added, granted, invent, tell, viewFor } from "./office.ts";
import type { Office, Person, Told } from "./office.ts";

const office = await invent();

function asOfficer(told: Told, { id, keys }: Person, view = viewFor(told, id)): Promise<OpenedCase> {
  return openCase({ view, holder: id, identity: keys.identity, roster: office.roster });
}

function asReporter({ keys }: Told, view: Framed<CaseViewHeader>): Promise<OpenedCase> {
  return openCase({ view, holder: "reporter", identity: keys.identity, roster: office.roster, anchor: keys.anchor });
}

describe("a report", () => {
  it("is read by every officer of the queue, and its words are the ones told", async () => {
    const told = await tell(office);
    for (const officer of office.triage) {
      const opened = await asOfficer(told, officer);
      expect(opened.failures).toEqual([]);
      expect(opened.missing).toBe(0);
      const [brief, statement] = opened.threads.account?.items ?? [];
      expect(brief).toMatchObject({ kind: "brief", body: { level: "high", urgent: false, marks: [] } });
      expect(statement?.body).toEqual({
        answers: { danger: ["no"], threat: ["yes"] },
        text: "The invoices are false.\nI saw them.",
      });
      expect(statement?.hash).toBe(told.report.plain);
      expect(opened.threads.identity).toBeUndefined();
      expect(opened.hint).toEqual({ level: "high", urgent: false, lowered: false });
    }
  });

  it("comes back to the reporter, with the account and the name only if they kept them", async () => {
    for (const keepAccount of [true, false]) {
      const told = await tell(office, { keepAccount });
      const opened = await asReporter(told, viewFor(told, "reporter"));
      expect(opened.failures).toEqual([]);
      expect(opened.threads.account?.items.length).toBe(keepAccount ? 2 : undefined);
      expect(opened.threads.dialogue?.items.map(({ kind, body }) => [kind, body])).toEqual([["consent", { given: [] }]]);
      const name = { contact: "+1 555 0100", hours: "evenings", name: "Ada", safe_word: "heron" };
      expect(opened.threads.identity?.items.map(({ body }) => body)).toEqual(keepAccount ? [name] : undefined);
      expect(opened.signing).toBeDefined();
    }
  });

  it("gives nothing to the excluded", async () => {
    const [kept, excluded] = office.triage;
    const told = await tell(office, { excluded: [excluded.id] });
    expect(told.header.grants.map(({ holder }) => holder).sort()).toEqual([kept.id, "reporter"].sort());
    for (const { id } of office.triage) {
      await expect(asOfficer(told, excluded, viewFor(told, id)).catch(verdictOf)).resolves.toMatch(/^(age|chain)$/);
    }
  });

  it("is refused before anything is sealed when nobody would be left to read it", async () => {
    const excluded = office.triage.map(({ id }) => id);
    await expect(tell(office, { excluded }).catch(verdictOf)).resolves.toBe("holder");
  });

  it("keeps no name where one custodian would open it alone", async () => {
    const [, b, c] = office.custodians;
    const told = await tell(office, { excluded: [b.id, c.id] });
    expect(told.report.identitySealed).toBe(false);
    expect(told.header.items.map(({ box }) => box)).toEqual(["account", "account", "dialogue"]);
    expect(told.header.pairs).toEqual([]);
  });

  it("gives the name to two custodians together, and to none alone", async () => {
    const told = await tell(office);
    expect(told.header.pairs.length).toBe(3);
    const people = new Map(office.custodians.map((one) => [one.id, one.keys]));
    for (const { first, second, frame } of told.header.pairs) {
      const outer = told.frames[frame - 1] ?? new Uint8Array();
      const one = people.get(first)?.identity ?? "";
      const two = people.get(second)?.identity ?? "";
      const pair = { caseId: told.report.caseId, first, second, identity: two, roster: office.roster };
      await expect(peelPair(two, outer).catch(verdictOf)).resolves.toBe("age");
      const inner = await peelPair(one, outer);
      await expect(openPair({ ...pair, identity: one }, inner).catch(verdictOf)).resolves.toBe("age");
      const { chain, secret } = await openPair(pair, inner);
      const secrets = new Map([[recipientHash(secret.recipient), secret]]);
      const listed = told.header.items.filter(({ box }) => box === "identity");
      const sealed = listed.map((item) => ({ ...item, n: 0, sealed: told.frames[item.frame - 1] ?? new Uint8Array() }));
      const { items } = await readThread({ chain, secrets, roster: office.roster }, sealed);
      expect(items[0]?.body).toMatchObject({ name: "Ada" });
    }
  });

  it("travels in frames that say the same on the other side", async () => {
    const told = await tell(office, { via: "bridge" });
    expect(encodeFrames(told.header, told.frames)).toEqual(told.report.body);
    expect(decodeFrames(told.report.body).header).toEqual(told.report.header);
  });

  it("cannot be sealed by the console", async () => {
    const input = { roster: office.roster, queue: office.queue, text: "x", answers: {}, excluded: [], keepAccount: true };
    await expect(composeReport({ ...input, via: "console", today: TODAY }).catch(verdictOf)).resolves.toBe("json");
  });
});

describe("an answer", () => {
  it("is read by the reporter, signed, and answered in turn", async () => {
    const told = await tell(office);
    const [officer] = office.triage;
    const opened = await asOfficer(told, officer);
    const answer = await composeItem({
      opened, box: "dialogue", kind: "message", body: { text: "Thank you." },
      author: officer.id, signing: officer.keys.signing, via: "console", today: TODAY,
    });
    const view = added(viewFor(told, "reporter"), answer);
    const back = await asReporter(told, view);
    const [consent] = opened.threads.dialogue?.items ?? [];
    expect(back.threads.dialogue?.items).toEqual([consent, answer.item]);
    const reply = await composeItem({
      opened: back, box: "dialogue", kind: "alarm", body: { happened: "He knows." },
      author: "reporter", signing: back.signing ?? new Uint8Array(), via: "browser", today: TODAY,
    });
    expect(reply.item.after).toEqual([answer.item.hash]);
    const again = added(added(viewFor(told, officer.id), reply), answer);
    const seen = await asOfficer(told, officer, again);
    expect(seen.threads.dialogue?.items.map(({ kind }) => kind)).toEqual(["consent", "message", "alarm"]);
    expect(seen.hint).toEqual({ level: "alarm", urgent: false, lowered: true });
    const withoutFirst = await asOfficer(told, officer, added(viewFor(told, officer.id), reply));
    expect(withoutFirst.missing).toBe(1);
  });

  it("does not pass for the officer's when another signs it", async () => {
    const told = await tell(office);
    const [officer, other] = office.triage;
    const opened = await asOfficer(told, officer);
    const forged = await composeItem({
      opened, box: "dialogue", kind: "message", body: { text: "Withdraw." },
      author: officer.id, signing: other.keys.signing, via: "console", today: TODAY,
    });
    const back = await asReporter(told, added(viewFor(told, "reporter"), forged));
    expect(back.failures).toEqual([{ id: forged.id, verdict: "signature" }]);
    expect(back.threads.dialogue?.items.map(({ kind }) => kind)).toEqual(["consent"]);
  });
});

describe("the office's own box", () => {
  async function withInternal(told: Told, [officer, other]: Office["triage"]) {
    const opened = await asOfficer(told, officer);
    const record = await composeInternal({ opened, author: officer.id, signing: officer.keys.signing, roster: office.roster });
    const grantFor = (holder: string, view: Framed<CaseViewHeader>) => {
      const theirs = record.grants.filter((grant) => grant.holder === holder);
      return granted(view, record.n, theirs.map(({ sealed }) => sealed));
    };
    return { record, grantFor, officer, other };
  }

  it("is made by the first officer and read by the others, not by the reporter", async () => {
    const told = await tell(office);
    const { record, grantFor, officer, other } = await withInternal(told, office.triage);
    expect(record.boxes).toEqual(["account", "dialogue", "identity", "internal"]);
    const mark = await composeItem({
      opened: record.opened, box: "internal", kind: "mark", body: { level: "alarm", reason: "a threat", urgent: true },
      author: officer.id, signing: officer.keys.signing, via: "console", today: TODAY,
    });
    const note = await composeItem({
      opened: withItem(record.opened, mark), box: "internal", kind: "note", body: { text: "called" },
      author: officer.id, signing: officer.keys.signing, via: "console", today: TODAY,
    });
    expect(note.item.after).toEqual([mark.item.hash]);
    const view = (holder: string) => added(added(grantFor(holder, viewFor(told, holder)), note), mark);
    const seen = await asOfficer(told, other, view(other.id));
    expect(seen.failures).toEqual([]);
    expect(seen.threads.internal?.items.map(({ kind }) => kind)).toEqual(["mark", "note"]);
    expect(seen.hint).toEqual({ level: "alarm", urgent: true, lowered: true });
    const back = await asReporter(told, view("reporter"));
    expect(back.failures).toEqual([]);
    expect(back.chain.records.length).toBe(2);
    expect(back.threads.internal).toBeUndefined();
  });

  it("is made once", async () => {
    const told = await tell(office);
    const { record, officer } = await withInternal(told, office.triage);
    const again = { opened: record.opened, author: officer.id, signing: officer.keys.signing, roster: office.roster };
    await expect(composeInternal(again).catch(verdictOf)).resolves.toBe("boxes");
  });

  it("cannot be made by somebody who does not hold the dialogue", async () => {
    const told = await tell(office);
    const opened = await asOfficer(told, office.triage[0]);
    const { id, keys } = office.stranger;
    const input = { opened, author: id, signing: keys.signing, roster: office.roster };
    await expect(composeInternal(input).catch(verdictOf)).resolves.toBe("signer");
  });
});
