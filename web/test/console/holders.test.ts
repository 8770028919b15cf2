// Who holds a case, as the console reads it from records and items, and what it sends to change that.
import { describe, expect, it } from "vitest";

import { addHolder, makeNewKeys, removeHolder } from "../../src/console/desk/holding.ts";
import { excludedByReporter, peopleOf, pendingOf } from "../../src/console/desk/people-view.ts";
import { logbook } from "../../src/console/desk/logbook.ts";
import { PortalError, type Portal } from "../../src/console/desk/portal.ts";
import type { Officer } from "../../src/console/desk/signing-in.ts";
import type { Writing } from "../../src/console/desk/writing.ts";
import { composeInternal, composeItem, openCase, withItem } from "../../src/seal/compose.ts";
import { composeHolders } from "../../src/seal/compose/holders.ts";
import { verdictOf } from "../../src/seal/error.ts";
import { decodeFrames, encodeFrames } from "../../src/seal/frames.ts";
import { current } from "../../src/seal/record.ts";
import type { CaseViewHeader, Framed, OpenedCase } from "../../src/seal/types.ts";
import { fakeLog } from "./log.ts";
import { TODAY, added, granted, invent, tell, viewFor } from "../seal/office.ts";
import type { Person, Told } from "../seal/office.ts";

const office = await invent();
const { roster } = office;
const [ana, ben] = office.triage;

function asOfficer({ id, keys }: Person, view: Framed<CaseViewHeader>): Promise<OpenedCase> {
  return openCase({ view, holder: id, identity: keys.identity, roster });
}

/** The case once Ben said that he has a conflict, as Ana opens it. */
async function declared(): Promise<{ readonly told: Told; readonly view: Framed<CaseViewHeader>; readonly opened: OpenedCase }> {
  const told = await tell(office);
  const bens = await asOfficer(ben, viewFor(told, ben.id));
  const internal = await composeInternal({ opened: bens, author: ben.id, signing: ben.keys.signing, roster });
  const said = await composeItem({
    opened: internal.opened, box: "internal", kind: "conflict", body: { officer: ben.id, reason: "She is my sister." },
    author: ben.id, signing: ben.keys.signing, via: "console", today: TODAY,
  });
  const anas = internal.grants.filter(({ holder }) => holder === ana.id).map(({ sealed }) => sealed);
  const view = added(granted(viewFor(told, ana.id), internal.n, anas), said);
  return { told, view, opened: await asOfficer(ana, view) };
}

interface Sent {
  readonly join: readonly string[];
  readonly leave: readonly string[];
  readonly grants: readonly { readonly holder: string }[];
  readonly items: readonly object[];
}

/** A portal that shows this and takes what is posted; `refuse` answers first. */
function writing(view: Framed<CaseViewHeader>, refuse: (attempt: number) => Error | undefined = () => undefined) {
  const sent: Sent[] = [];
  let attempt = 0;
  const portal = {
    json: async () => fakeLog(roster.instance.id).heads(null, TODAY),
    frames: async () => encodeFrames(view.header, named(view)),
    postFrames: async (_: string, body: Uint8Array) => {
      const refusal = refuse((attempt += 1));
      if (refusal !== undefined) throw refusal;
      sent.push(decodeFrames<Sent>(body).header);
    },
  } as unknown as Portal;
  const log = logbook(portal, roster.instance.id);
  const officer = { id: ana.id, keys: ana.keys } as unknown as Officer;
  const by: Writing = { portal, officer, roster, today: TODAY, sent: new Map(), log };
  return { by, sent };
}

/** A view's own frames, in the order in which its header names them. */
function named(view: Framed<CaseViewHeader>): Uint8Array[] {
  const frames: Uint8Array[] = [];
  const put = <T extends { readonly frame: number }>(one: T): T => ({ ...one, frame: frames.push(view.frames[one.frame - 1] ?? new Uint8Array()) });
  Object.assign(view.header, { grants: view.header.grants.map(put), items: view.header.items.map(put) });
  Object.assign(view, { frames });
  return frames;
}

describe("who holds a case", () => {
  it("is offered to readers who may, and not to custodians, auditors or those who hold it", async () => {
    const told = await tell(office, { excluded: [ben.id] });
    const opened = await asOfficer(ana, viewFor(told, ana.id));
    expect(peopleOf(opened, roster, ana.id)).toMatchObject({ candidates: [], colleagues: [], declared: [] });
    expect(excludedByReporter(opened)).toEqual([ben.id]);
    const body = { ...roster, officers: roster.officers.map((one) => (one.id === office.stranger.id ? { ...one, roles: ["investigator" as const] } : one)) };
    expect(peopleOf(opened, body, ana.id).candidates.map(({ id }) => id)).toEqual([office.stranger.id]);
  });

  it("shows who declared a conflict and still knows the keys, until there are new ones", async () => {
    const { opened } = await declared();
    expect(pendingOf(opened, ana.id)).toEqual([{ officer: ben.id, by: ben.id }]);
    expect(pendingOf(opened, ben.id)).toEqual([]);
    const people = peopleOf(opened, roster, ana.id);
    expect(people.declared).toMatchObject([{ who: { id: ben.id }, by: { id: ben.id }, keeper: false }]);
    expect(people.colleagues).toEqual([]);
    const { opened: after, leave } = await composeHolders({ opened, author: ana.id, signing: ana.keys.signing, roster, removed: [ben.id] });
    expect(leave).toEqual([ben.id]);
    expect(current(after.chain).excluded).toEqual([ben.id]);
    expect(excludedByReporter(after)).toEqual([]);
    const now = peopleOf(after, roster, ana.id);
    expect(now.declared).toEqual([]);
    expect(now.candidates).toEqual([]);
    expect(now.changes.map(({ added: came, removed: went, notes }) => [came.length, went.map(({ id }) => id), notes])).toEqual([
      [2, [], false], [0, [], true], [0, [ben.id], false],
    ]);
  });

  it("is never changed by somebody who was taken off, nor for somebody excluded", async () => {
    const { opened } = await declared();
    const made = await composeHolders({ opened, author: ana.id, signing: ana.keys.signing, roster, removed: [ben.id] });
    const again = { opened: made.opened, roster, added: [ben.id] };
    await expect(composeHolders({ ...again, author: ana.id, signing: ana.keys.signing }).catch(verdictOf)).resolves.toBe("excluded");
    await expect(composeHolders({ ...again, added: [], author: ben.id, signing: ben.keys.signing }).catch(verdictOf)).resolves.toBe("signer");
    expect(current(made.opened.chain).boxes.dialogue?.holders).not.toContain(ben.id);
  });
});

describe("changing who holds a case", () => {
  it("takes off whoever declared a conflict, whatever else it was for", async () => {
    const { view } = await declared();
    const { by, sent } = writing(view);
    await addHolder(by, view.header.case, office.stranger.id, "She knows the depot.");
    expect(sent).toMatchObject([{ join: [office.stranger.id], leave: [ben.id], items: [{ box: "internal" }] }]);
    const holders = sent[0]?.grants.map(({ holder }) => holder) ?? [];
    expect(holders).toContain(office.stranger.id);
    expect(holders).toContain("reporter");
    expect(holders).not.toContain(ben.id);
  });

  it("begins again where somebody let go meanwhile, and says nothing twice", async () => {
    const told = await tell(office);
    const view = viewFor(told, ana.id);
    const withdrawn = new PortalError({ kind: "rejected", error: "name somebody who holds none in this case" });
    const { by, sent } = writing(view, (attempt) => (attempt === 1 ? withdrawn : undefined));
    await removeHolder(by, view.header.case, ben.id, "He is named in it.");
    expect(sent).toMatchObject([{ join: [], leave: [ben.id], items: [{ box: "internal" }] }]);
    const other = writing(view, () => new PortalError({ kind: "rejected", error: "leaves nobody who could read this case" }));
    await expect(removeHolder(other.by, view.header.case, ben.id, "x")).rejects.toBeInstanceOf(PortalError);
  });

  it("sends nothing where it is done already", async () => {
    const told = await tell(office);
    const view = viewFor(told, ana.id);
    const { by, sent } = writing(view);
    await makeNewKeys(by, view.header.case);
    await addHolder(by, view.header.case, ben.id, "x").catch(verdictOf);
    await removeHolder(by, view.header.case, office.stranger.id, "x");
    expect(sent).toEqual([]);
  });

  it("lets what is said under the new keys name what was said before", async () => {
    const { opened } = await declared();
    const { opened: after } = await composeHolders({ opened, author: ana.id, signing: ana.keys.signing, roster, removed: [ben.id] });
    const by = { author: ana.id, signing: ana.keys.signing, via: "console", today: TODAY } as const;
    const note = await composeItem({ opened: after, box: "internal", kind: "note", body: { text: "x" }, ...by });
    expect(note.n).toBe(2);
    expect(note.item.after).toEqual(opened.threads.internal?.heads);
    expect(withItem(after, note).threads.internal?.items.length).toBe(2);
  });
});
