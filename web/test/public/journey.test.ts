import { describe, expect, it } from "vitest";

import { noCodes } from "../../src/draft/codes.ts";
import { mailboxOpener } from "../../src/mailbox/opener.ts";
import { proveSealing } from "../../src/public/self-test.ts";
import { reportSealer } from "../../src/report/sealer.ts";
import type { Draft } from "../../src/report/draft.ts";
import { composeItem, openCase } from "../../src/seal/compose.ts";
import { decodeFrames, encodeFrames } from "../../src/seal/frames.ts";
import { hash } from "../../src/seal/id.ts";
import { writeReceipt } from "../../src/seal/receipt.ts";
import { writeRoster } from "../../src/seal/roster.ts";
import type { CaseViewHeader, ComposedItem, Framed, OpenedCase, ReportHeader } from "../../src/seal/types.ts";
import { invent, signer, TODAY } from "../seal/office.ts";
import type { Office, Person } from "../seal/office.ts";

const office = await invent();
const language = "en";
const draft: Draft = {
  queue: office.queue,
  text: "The invoices are false.",
  answers: { threat: ["yes"] },
  unfit: undefined,
  identity: undefined,
  excluded: [],
  nameFor: "custodians",
  keepAccount: true,
  files: [],
};

/** Seals `draft` as the report page does. */
async function told(over: Partial<Draft> = {}) {
  const sealer = reportSealer(noCodes());
  await sealer.roster({ note: office.note, pins: office.pins, day: TODAY, language });
  const report = await sealer.seal({ draft: { ...draft, ...over }, day: TODAY });
  return { sealer, report, sent: decodeFrames<ReportHeader>(report.body) };
}

type Added = Pick<ComposedItem, "id" | "box" | "n" | "sealed"> & { readonly side: "reporter" | "office" };

/** The case as the portal shows it to `holder`, with what was added since: every frame named once. */
function shownTo(
  sent: Framed<ReportHeader>,
  holder: string,
  added: readonly Added[] = [],
  over: Partial<CaseViewHeader> = {},
): Framed<CaseViewHeader> {
  const { header } = sent;
  const frames: Uint8Array[] = [];
  const frame = (sealed: Uint8Array | undefined): number => frames.push(sealed ?? new Uint8Array());
  const first = header.items.map(
    ({ id, box, lead, frame: at }): Added & { readonly lead: boolean } => ({
      id, box, lead, n: 0, side: "reporter", sealed: sent.frames[at - 1] ?? new Uint8Array(),
    }),
  );
  return {
    header: {
      case: header.case,
      queue: header.queue,
      n: 0,
      status: "received",
      urgent: header.urgent,
      level: header.level,
      received: TODAY,
      due: "2026-03-21",
      unread: true,
      grants: header.grants
        .filter((grant) => grant.holder === holder)
        .map((grant) => ({ id: grant.id, frame: frame(sent.frames[grant.frame - 1]) })),
      items: [...first, ...added.map((one) => ({ ...one, lead: false }))].map(({ sealed, ...item }) => ({
        ...item,
        day: TODAY,
        frame: frame(sealed),
      })),
      roster: office.note,
      ...over,
    },
    frames,
  };
}

/** An item that an officer added. */
function fromOffice({ id, box, n, sealed }: ComposedItem): Added {
  return { id, box, n, sealed, side: "office" };
}

function asOfficer(sent: Framed<ReportHeader>, { id, keys }: Person): Promise<OpenedCase> {
  return openCase({ view: shownTo(sent, id), holder: id, identity: keys.identity, roster: office.roster });
}

function answered(opened: OpenedCase, { id, keys }: Person, text: string, day = TODAY): Promise<ComposedItem> {
  return composeItem({
    opened,
    box: "dialogue",
    kind: "message",
    body: { text },
    author: id,
    signing: keys.signing,
    via: "console",
    today: day,
  });
}

function receiptFor(
  from: Office,
  sent: Framed<ReportHeader>,
  over: { readonly case?: string; readonly office?: string; readonly sealed?: string } = {},
): string {
  const statement = sent.header.items.find((item) => item.box === "account" && !item.lead);
  return writeReceipt(
    {
      case: sent.header.case,
      day: TODAY,
      instance: from.instance.id,
      office: "Office of Integrity",
      plain: sent.header.plain,
      sealed: hash(sent.frames[(statement?.frame ?? 0) - 1] ?? new Uint8Array()),
      ...over,
    },
    from.instance.signing,
  );
}

/** Opens the mailbox as the page does, with the code as typed. */
async function opened(typed: string, view: Framed<CaseViewHeader>) {
  const opener = mailboxOpener(noCodes());
  const login = await opener.login({ typed, instance: office.instance.id });
  const body = encodeFrames(view.header, view.frames);
  return { opener, login, read: await opener.open({ body, pins: office.pins, day: TODAY, language }) };
}

async function mailbox(typed: string, view: Framed<CaseViewHeader>) {
  const { read } = await opened(typed, view);
  if (read.kind !== "opened") throw new Error(read.verdict);
  return read.mailbox;
}

describe("the worker", () => {
  it("proves that it can seal", async () => {
    expect(await proveSealing()).toBe(true);
  });

  it("lists the offices and people of a verified roster, in the language of the page", async () => {
    const directory = await reportSealer(noCodes()).roster({ note: office.note, pins: office.pins, day: TODAY, language: "fr" });
    expect(directory.queues).toMatchObject([{ id: office.queue, office: "Bureau de l’intégrité", name: "Reports" }]);
    expect(directory.queues[0]?.readers).toHaveLength(2);
    expect(directory.people).toHaveLength(office.body.officers.length);
  });

  it("refuses a list that is expired, unsigned, or older than the one it saw", async () => {
    const sealer = reportSealer(noCodes());
    const check = { pins: office.pins, day: TODAY, language };
    await expect(sealer.roster({ ...check, note: office.note, day: "2027-01-02" })).rejects.toMatchObject({
      verdict: "expired",
    });
    const strangers = writeRoster(office.body, [signer("steward-one")]);
    await expect(sealer.roster({ ...check, note: strangers })).rejects.toThrow();
    const newer = { ...office.body, history: [office.roster.hash], version: 2 };
    await sealer.roster({ ...check, note: writeRoster(newer, office.stewards) });
    await expect(sealer.roster({ ...check, note: office.note })).rejects.toMatchObject({ verdict: "rolled_back" });
  });

  it("does not seal to a list that has expired since it was shown", async () => {
    const { sealer } = await told();
    await expect(sealer.seal({ draft, day: "2027-01-02" })).rejects.toMatchObject({ verdict: "expired" });
  });

  it("draws another code for another sealing", async () => {
    const { sealer, report } = await told();
    const again = await sealer.seal({ draft, day: TODAY });
    expect(again.digits).not.toEqual(report.digits);
    expect(report.digits.join("")).toMatch(/^\d{30}$/u);
  });

  it("knows the end of the code in both spellings, and no other", async () => {
    const { sealer, report } = await told();
    const words = await sealer.words("en");
    const last = report.digits.at(-1) ?? "";
    const arabic = [...last].map((digit) => String.fromCodePoint(0x0660 + Number(digit))).join("");
    for (const typed of [last, ` ${last} `, arabic, report.digits.join(" "), words.at(-1) ?? "", words.join(" ").toUpperCase()]) {
      expect(await sealer.kept({ typed, list: "en" })).toBe(true);
    }
    const other = last === "00000" ? "00001" : "00000";
    for (const typed of ["", other, words.at(-1) === "zoo" ? "abandon" : "zoo", report.digits[0] ?? ""]) {
      expect(await sealer.kept({ typed, list: "en" })).toBe(false);
    }
    expect(await sealer.kept({ typed: last, list: null })).toBe(true);
  });

  it("accepts a receipt for what it sealed, and for nothing else", async () => {
    const { sealer, sent } = await told();
    expect(await sealer.receipt(receiptFor(office, sent))).toBe(TODAY);
    const other = receiptFor(office, (await told()).sent);
    await expect(sealer.receipt(other)).rejects.toMatchObject({ verdict: "case" });
    const elsewhere = hash(new Uint8Array());
    for (const over of [{ case: elsewhere }, { sealed: elsewhere }, { office: "Another office" }]) {
      await expect(sealer.receipt(receiptFor(office, sent, over))).rejects.toMatchObject({ verdict: "case" });
    }
    expect(await sealer.receipt(receiptFor(office, sent, { office: "Bureau de l’intégrité" }))).toBe(TODAY);
    const forger = { ...office, instance: { ...office.instance, signing: signer("instance").signing } };
    await expect(sealer.receipt(receiptFor(forger, sent))).rejects.toMatchObject({ verdict: "signature" });
    await expect(sealer.receipt("")).rejects.toMatchObject({ verdict: "note" });
  });
});

describe("a mailbox", () => {
  it("shows the officer's answer, who signed it, and what was written", async () => {
    const { report, sent } = await told();
    const [triage] = office.triage;
    const answer = await answered(await asOfficer(sent, triage), triage, "Thank you, we read it.");
    const shown = await mailbox(
      report.digits.join(" "),
      shownTo(sent, "reporter", [fromOffice(answer)], { receipt: receiptFor(office, sent) }),
    );
    expect(shown).toMatchObject({
      standing: { status: "received" },
      due: "2026-03-21",
      unread: [],
      missing: false,
      account: "The invoices are false.",
      identity: undefined,
      receiptBad: false,
    });
    expect(shown.shown).toEqual([
      {
        id: answer.id,
        kind: "message",
        day: TODAY,
        who: { id: triage.id, title: "Officer", name: "" },
        text: "Thank you, we read it.",
      },
    ]);
    expect(shown.holders.map(({ id }) => id).sort()).toEqual(office.triage.map(({ id }) => id).sort());
    expect(shown.receipt).toBe(receiptFor(office, sent));
  });

  it("does not show the account to whoever finds a code, unless the reporter chose so", async () => {
    const { report, sent } = await told({ keepAccount: false });
    const shown = await mailbox(report.digits.join(""), shownTo(sent, "reporter"));
    expect(shown.account).toBeUndefined();
    expect(shown.unread).toEqual([]);
  });

  it("shows the name to the reporter who gave it, and the excluded among nobody", async () => {
    const [triage, excluded] = office.triage;
    const identity = { name: "Ada", contact: "", hours: "", safe_word: "" };
    const { report, sent } = await told({ identity, excluded: [excluded.id] });
    expect(report.identitySealed).toBe(true);
    const shown = await mailbox(report.digits.join(""), shownTo(sent, "reporter"));
    expect(shown.identity).toEqual(identity);
    expect(shown.holders.map(({ id }) => id)).toEqual([triage.id]);
  });

  it("marks an answer that nobody who holds a key signed", async () => {
    const { report, sent } = await told();
    const [triage] = office.triage;
    const forged = await answered(
      await asOfficer(sent, triage),
      { ...triage, keys: { ...triage.keys, signing: signer("forger").signing } },
      "Withdraw it.",
    );
    const shown = await mailbox(report.digits.join(""), shownTo(sent, "reporter", [fromOffice(forged)]));
    expect(shown.shown).toEqual([]);
    expect(shown.unread).toEqual([{ id: forged.id, side: "office", day: TODAY, verdict: "signature" }]);
  });

  it("says when an answer in the middle was taken away", async () => {
    const { report, sent } = await told();
    const typed = report.digits.join("");
    const [triage] = office.triage;
    const first = await answered(await asOfficer(sent, triage), triage, "First.");
    const later = await openCase({
      view: shownTo(sent, triage.id, [fromOffice(first)]),
      holder: triage.id,
      identity: triage.keys.identity,
      roster: office.roster,
    });
    const second = await answered(later, triage, "Second.");
    const whole = shownTo(sent, "reporter", [
      fromOffice(second),
      fromOffice(first),
    ]);
    expect((await mailbox(typed, whole)).shown.map(({ text }) => text)).toEqual(["First.", "Second."]);
    const cut = shownTo(sent, "reporter", [fromOffice(second)]);
    expect((await mailbox(typed, cut)).missing).toBe(true);
  });

  it("verifies the receipt inside an acknowledgement", async () => {
    const { report, sent } = await told();
    const [triage] = office.triage;
    const acknowledged = async (receipt: string): Promise<ComposedItem> =>
      composeItem({
        opened: await asOfficer(sent, triage),
        box: "dialogue",
        kind: "acknowledgement",
        body: { receipt, text: "We have it." },
        author: triage.id,
        signing: triage.keys.signing,
        via: "console",
        today: TODAY,
      });
    const good = await acknowledged(receiptFor(office, sent));
    const bad = await acknowledged(receiptFor(office, (await told()).sent));
    const view = (item: ComposedItem) => shownTo(sent, "reporter", [fromOffice(item)]);
    expect(await mailbox(report.digits.join(""), view(good))).toMatchObject({ receiptBad: false });
    expect(await mailbox(report.digits.join(""), view(bad))).toMatchObject({ receiptBad: true, receipt: undefined });
  });

  it("shows nothing under a list that can't be verified", async () => {
    const { report, sent } = await told();
    const strangers = writeRoster(office.body, [signer("someone")]);
    const { read } = await opened(report.digits.join(""), shownTo(sent, "reporter", [], { roster: strangers }));
    expect(read).toEqual({ kind: "list_refused", verdict: "under_signed" });
  });

  it("seals a reply that the officer reads, and only once the case is open", async () => {
    const { report, sent } = await told();
    await expect(mailboxOpener(noCodes()).reply({ files: [], own: { kind: "message", body: { text: "More." } }, day: TODAY })).rejects.toMatchObject({ verdict: "case" });
    const { opener, read } = await opened(report.digits.join(""), shownTo(sent, "reporter"));
    expect(read.kind).toBe("opened");
    const reply = await opener.reply({ files: [], own: { kind: "message", body: { text: "More." } }, day: TODAY });
    const { header, frames } = decodeFrames<{
      readonly n: number;
      readonly items: readonly { readonly id: string; readonly box: "dialogue" }[];
    }>(reply.body);
    expect(header).toEqual({ n: 0, items: [{ id: reply.id, box: "dialogue", lead: false, frame: 1 }], uploads: [] });
    const [triage] = office.triage;
    const [sealed = new Uint8Array()] = frames;
    const seen = await openCase({
      view: shownTo(sent, triage.id, [{ id: reply.id, box: "dialogue", n: 0, side: "reporter", sealed }]),
      holder: triage.id,
      identity: triage.keys.identity,
      roster: office.roster,
    });
    expect(seen.threads.dialogue?.items.map(({ body }) => body)).toEqual([{ given: [] }, { text: "More." }]);
  });

  it("derives a token for a malformed code as for any other, always the same", async () => {
    const opener = mailboxOpener(noCodes());
    const instance = office.instance.id;
    const login = await opener.login({ typed: "not a code", instance });
    expect(login).toMatch(/^[\w-]{43}$/u);
    expect(await opener.login({ typed: "not a code", instance })).toBe(login);
    expect(await opener.login({ typed: "another", instance })).not.toBe(login);
  });
});
