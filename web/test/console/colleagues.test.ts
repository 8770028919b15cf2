// Keys for colleagues who came later, have other keys or left: case after case, and each is done or is not.
import { describe, expect, it } from "vitest";

import { colleagues, runnerOver } from "../../src/console/desk/colleagues.ts";
import type { Ran } from "../../src/console/desk/colleagues-protocol.ts";
import type { Handed } from "../../src/console/desk/holding.ts";
import { logbook } from "../../src/console/desk/logbook.ts";
import { peopleOf } from "../../src/console/desk/people-view.ts";
import { PortalError, Superseded, type Portal } from "../../src/console/desk/portal.ts";
import type { Officer } from "../../src/console/desk/signing-in.ts";
import type { Writing } from "../../src/console/desk/writing.ts";
import { openCase } from "../../src/seal/compose.ts";
import { composeHolders } from "../../src/seal/compose/holders.ts";
import { decodeFrames, encodeFrames } from "../../src/seal/frames.ts";
import { current } from "../../src/seal/record.ts";
import { readRoster, writeRoster } from "../../src/seal/roster.ts";
import type { CaseViewHeader, Framed, Officer as RosterOfficer, Roster } from "../../src/seal/types.ts";
import { fakeLog } from "./log.ts";
import { TODAY, invent, person, tell, viewFor } from "../seal/office.ts";

const office = await invent();
const { roster, stranger } = office;
const [ana, ben] = office.triage;
const me = { id: ana.id, keys: ana.keys } as unknown as Officer;

interface Sent {
  readonly case: string;
  readonly join: readonly string[];
  readonly leave: readonly string[];
  readonly items: readonly object[];
  readonly grants: readonly { readonly holder: string }[];
}

/** A portal with these cases, of which it says that they want a record, two at a time. */
function portalWith(views: readonly Framed<CaseViewHeader>[], by: Roster, refuse: (caseId: string, attempt: number) => Error | undefined = () => undefined) {
  const sent: Sent[] = [];
  const fetched: string[] = [];
  let attempts = 0;
  const left = () => views.map(({ header }) => header.case).filter((id) => !sent.some((one) => one.case === id));
  const portal = {
    json: async (path: string) => {
      if (path.startsWith("log/")) return fakeLog(by.instance.id).heads(null, TODAY);
      fetched.push(path);
      const after = Number(new URLSearchParams(path.split("?")[1]).get("after") ?? "0");
      const cases = left();
      return { cases: cases.slice(after, after + 2), looked: Math.min(2, cases.length - after), next: after + 2 < cases.length ? String(after + 2) : null };
    },
    frames: async (path: string) => {
      fetched.push(path);
      const view = views.find(({ header }) => path === `cases/${header.case}/keys`);
      if (view === undefined) throw new PortalError({ kind: "unknown" });
      return encodeFrames(view.header, view.frames);
    },
    postFrames: async (path: string, body: Uint8Array) => {
      const id = path.split("/")[1] ?? "";
      const refusal = refuse(id, (attempts += 1));
      if (refusal !== undefined) throw refusal;
      sent.push({ ...decodeFrames<Omit<Sent, "case">>(body).header, case: id });
    },
  } as unknown as Portal;
  const writing: Writing = { portal, officer: me, roster: by, today: TODAY, sent: new Map(), log: logbook(portal, by.instance.id) };
  const one = (work: (writing: Writing) => Promise<Handed>): Promise<Handed> => work(writing);
  return { portal, sent, fetched, one };
}

/** A case as the portal shows it to who makes keys: nothing that its reporter said. */
async function aCase(over: Parameters<typeof tell>[1] = {}): Promise<Framed<CaseViewHeader>> {
  const { header, frames } = viewFor(await tell(office, over), ana.id);
  const kept: Uint8Array[] = [];
  const grants = header.grants.map((grant) => ({ ...grant, frame: kept.push(frames[grant.frame - 1] ?? new Uint8Array()) }));
  return { frames: kept, header: { ...header, grants, items: [] } };
}

/** The next roster, in which an officer's keys are others. */
function after(change: (officer: RosterOfficer) => RosterOfficer, whose = ben.id, queues = office.body.queues): Roster {
  const officers = office.body.officers.map((one) => (one.id === whose ? change(one) : one));
  const note = writeRoster({ ...office.body, history: [roster.hash], officers, queues, version: 2 }, office.stewards);
  return readRoster(note, office.pins, TODAY);
}

/** The same, in which a stranger works with everybody who reads. */
const joined = after((officer) => officer, ben.id, office.body.queues.map((queue) => ({ ...queue, officers: [...queue.officers, stranger.id].sort() })));

/** The next one, in which this officer has another key. */
async function rekeyed(whose: string): Promise<Roster> {
  const { keys } = await person();
  const key = { from: 2, recipient: keys.recipient, to: null, verify: keys.verify };
  return after((officer) => ({ ...officer, keys: [...officer.keys.map((before) => ({ ...before, to: 1 })), key] }), whose, joined.queues);
}

const asked = { officer: stranger.id, kind: "lacks" } as const;

describe("a run", () => {
  it("gives each case with one record and no word, and leaves out where anybody was kept away", async () => {
    const views = [await aCase(), await aCase({ excluded: [ben.id] }), await aCase()];
    const { portal, sent, fetched, one } = portalWith(views, joined);
    const told: Ran[] = [];
    const ran = await runnerOver(portal).run(asked, one, (now) => void told.push(now));
    const [first, closed, third] = views.map(({ header }) => header.case);
    expect(ran).toEqual({ ...asked, of: 3, made: 2, needless: 0, leftOut: [closed], failed: [] });
    expect(told.map(({ made, leftOut }) => made + leftOut.length)).toEqual([0, 1, 2, 3]);
    expect(sent.map((record) => record.case)).toEqual([first, third]);
    for (const record of sent) {
      expect(record).toMatchObject({ join: [stranger.id], leave: [], items: [] });
      expect(record.grants.map(({ holder }) => holder)).toContain(stranger.id);
    }
    expect(fetched.every((path) => path.startsWith("queue/lacking?") || path.endsWith("/keys")), fetched.join()).toBe(true);
  });

  it("ends when it is told to, and goes on from there", async () => {
    const views = [await aCase(), await aCase(), await aCase()];
    const { portal, sent, one } = portalWith(views, joined);
    const runner = runnerOver(portal);
    const ran = await runner.run(asked, one, ({ made }) => void (made === 1 && runner.stop()));
    expect(ran).toMatchObject({ of: 3, made: 1 });
    expect(await runner.run(asked, one, () => undefined)).toMatchObject({ of: 2, made: 2 });
    expect(new Set(sent.map((record) => record.case)).size).toBe(3);
  });

  it("tries again where a colleague was quicker, and says what failed", async () => {
    const views = [await aCase(), await aCase(), await aCase()];
    const [quicker, full, gone] = views.map(({ header }) => header.case);
    const refuse = (id: string, attempt: number) => {
      if (id === quicker && attempt === 1) return new Superseded();
      if (id === gone) return new PortalError({ kind: "unknown" });
      return id === full ? new PortalError({ kind: "rejected", error: "would make the case larger than one may be" }) : undefined;
    };
    const { portal, one } = portalWith(views, joined, refuse);
    expect(await runnerOver(portal).run(asked, one, () => undefined)).toMatchObject({ made: 1, needless: 1, failed: [full] });
  });

  it("ends where the portal is away: the next case would fare no better", async () => {
    const views = [await aCase(), await aCase()];
    const away = portalWith(views, joined, (_, attempt) => (attempt === 2 ? new PortalError({ kind: "unreachable" }) : undefined));
    const told: Ran[] = [];
    await expect(runnerOver(away.portal).run(asked, away.one, (now) => void told.push(now))).rejects.toMatchObject({ trouble: { kind: "unreachable" } });
    expect(told.at(-1)).toMatchObject({ of: 2, made: 1 });
  });

  it("leaves out a case whose holders share no queue with whom it would be given to, whatever the portal says", async () => {
    const views = [await aCase()];
    const closed = views.map(({ header }) => header.case);
    const { portal, sent, one } = portalWith(views, roster);
    expect(await runnerOver(portal).run(asked, one, () => undefined)).toMatchObject({ made: 0, leftOut: closed });
    expect(sent).toEqual([]);
  });

  it("gives nobody else's new key anything by the way", async () => {
    const views = [await aCase()];
    const closed = views.map(({ header }) => header.case);
    const now = await rekeyed(ben.id);
    const { portal, sent, one } = portalWith(views, now);
    expect(await runnerOver(portal).run(asked, one, () => undefined)).toMatchObject({ made: 0, leftOut: closed });
    expect(sent).toEqual([]);
    const [{ newKey } = {}] = await colleagues(portal, me, now, new Set());
    expect(newKey).toMatchObject({ since: 2 });
    expect(await runnerOver(portal).run({ officer: ben.id, kind: "lacks" }, one, () => undefined)).toMatchObject({ made: 1 });
  });

  it("takes off who left, also where somebody was kept away", async () => {
    const left = after((officer) => ({ ...officer, keys: officer.keys.map((key) => ({ ...key, to: 1 })) }));
    const views = [await aCase(), await aCase({ excluded: [stranger.id] })];
    const { portal, sent, one } = portalWith(views, left);
    const ran = await runnerOver(portal).run({ officer: ben.id, kind: "left" }, one, () => undefined);
    expect(ran).toMatchObject({ made: 2, leftOut: [] });
    for (const record of sent) expect(record).toMatchObject({ join: [], leave: [ben.id] });
    const { portal: asking } = portalWith(views, left);
    expect(await colleagues(asking, me, left, new Set())).toMatchObject([{ who: { id: ben.id }, kind: "left", cases: 2 }]);
  });
});

describe("what is to be done", () => {
  const away = (views: readonly Framed<CaseViewHeader>[]) => colleagues(portalWith(views, roster).portal, me, roster, new Set());

  it("counts what a colleague lacks, and says nothing of one who lacks only what somebody was kept from", async () => {
    const kept = await aCase({ excluded: [ben.id] });
    expect(await away([kept])).toEqual([]);
    expect(await away([kept, await aCase()])).toMatchObject([{ who: { id: ben.id }, kind: "lacks", cases: 1, lacking: 2, of: 2 }]);
  });
});

describe("a colleague's other key", () => {
  it("gets new secrets, because whoever has the old key may not be them, and the case says so until then", async () => {
    const other = await person();
    const key = { from: 2, recipient: other.keys.recipient, to: null, verify: other.keys.verify };
    const now = after((officer) => ({ ...officer, keys: [...officer.keys.map((before) => ({ ...before, to: 1 })), key] }));
    const view = await aCase();
    const opened = await openCase({ view, holder: ana.id, identity: ana.keys.identity, roster: now });
    expect(peopleOf(opened, now, ana.id).stale).toMatchObject([{ who: { id: ben.id }, left: false }]);
    expect(peopleOf(opened, roster, ana.id).stale).toEqual([]);
    const { opened: recast, leave } = await composeHolders({ opened, author: ana.id, signing: ana.keys.signing, roster: now });
    expect(leave).toEqual([]);
    const [before, then] = [current(opened.chain).boxes, current(recast.chain).boxes];
    for (const box of ["account", "dialogue"] as const) {
      expect(then[box]?.holders).toEqual(before[box]?.holders);
      expect(then[box]?.recipient).not.toBe(before[box]?.recipient);
    }
    expect(peopleOf(recast, now, ana.id).stale).toEqual([]);
    const { portal, sent, one } = portalWith([view], now);
    expect(await runnerOver(portal).run({ officer: ben.id, kind: "lacks" }, one, () => undefined)).toMatchObject({ made: 1 });
    expect(sent).toMatchObject([{ join: [], leave: [] }]);
    expect(sent[0]?.grants.map(({ holder }) => holder)).toContain(ben.id);
  });
});
