/**
 * Names that two custodians keep, from the side of whoever asks: asked for, taken back, taken.
 *
 * What a custodian does is in custody.ts. Nothing here has a key to a name: it comes sealed to this
 * officer alone, as the person signed it.
 */
import { dueAfter } from "../../public/day.ts";
import { seal } from "../../seal/age.ts";
import { utf8 } from "../../seal/bytes.ts";
import { composeItem, withItem } from "../../seal/compose.ts";
import { keepersOf, openRelease, readDecision, subjectOf, openNote, writeRequest, type Request } from "../../seal/disclosure.ts";
import { SealError, refuse } from "../../seal/error.ts";
import { hash, randomId } from "../../seal/id.ts";
import { current } from "../../seal/record.ts";
import { currentKey } from "../../seal/roster.ts";
import type { KindAndBody } from "../../seal/bodies.ts";
import type { Box, ComposedItem, Day, Id, IdentityWords, OpenedCase } from "../../seal/types.ts";
import { readCase } from "./cases.ts";
import type { AskedByMe, AskedHere, NameRules, NamesOfCase } from "./names-protocol.ts";
import { agreementsTo, fetched, frameOf, openAsked, openedOn, requestOf, sendAct, type ListHeader, type WireRequest } from "./names-wire.ts";
import { PortalError, Superseded } from "./portal.ts";
import type { Asked as Wanted } from "./protocol.ts";
import { withInternal, type Writing } from "./writing.ts";

const ATTEMPTS = 4;

/** What this officer asked for in a case, and whether they may ask. */
export async function namesOf(writing: Writing, caseId: string): Promise<NamesOfCase> {
  const { portal, officer, roster } = writing;
  const view = await fetched<ListHeader>(portal, `cases/${caseId}/disclosures`);
  const { opened } = await readCase(portal, officer, roster, caseId);
  const requests: AskedHere[] = [];
  for (const row of view.header.requests) {
    try {
      requests.push({ kind: "sound", request: await askedByMe(writing, view, row, opened) });
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      requests.push({ kind: "unsound", id: row.id, verdict: error.verdict });
    }
  }
  const { excluded } = current(opened.chain);
  const keepers = keepersOf(opened.chain, officer.id).filter((id) => !excluded.includes(id) && currentKey(roster, id) !== undefined);
  return { rules: view.header.rules, today: view.header.today, requests, askable: keepers.length >= 2 };
}

async function askedByMe({ officer, roster }: Writing, view: { readonly frames: readonly Uint8Array[] }, row: WireRequest, opened: OpenedCase): Promise<AskedByMe> {
  const asked = await openAsked(view, row, officer, roster);
  const agreements = agreementsTo(view, row, asked, roster);
  const request = requestOf(row, asked, agreements.keys(), roster, officer.id);
  let refusal: string | undefined;
  if (row.refusal !== null) {
    const decision = readDecision(await openNote(frameOf(view, row.refusal.frame), officer.keys.identity), subjectOf(asked), roster, "ever");
    if (decision.custodian !== row.refused) return refuse("holder");
    refusal = decision.refused;
  }
  if (row.release === null) return { ...request, refusal, opened: undefined };
  const { day } = openedOn(agreements, row, asked, roster);
  const items = await openRelease(frameOf(view, row.release.frame), officer.keys.identity, asked.hash, { chain: opened.chain, roster });
  return { ...request, refusal, opened: { identity: identityIn(items) ?? refuse("kind"), day } };
}

function identityIn(items: Awaited<ReturnType<typeof openRelease>>): IdentityWords | undefined {
  const newest = items.findLast((item) => item.kind === "identity");
  return newest?.kind === "identity" ? newest.body : undefined;
}

/** Asks every custodian who keeps this name; tells the person with it where the rules say so. */
export function askName(writing: Writing, asked: Wanted<"askName">): Promise<null> {
  return again(() => attemptToAsk(writing, asked));
}

async function attemptToAsk(writing: Writing, { case: caseId, reason, danger, untold, told }: Wanted<"askName">): Promise<void> {
  const { portal, officer, roster, today } = writing;
  const { header } = await fetched<ListHeader>(portal, `cases/${caseId}/disclosures`);
  if (header.rules === null) throw new PortalError({ kind: "forbidden" });
  const opened = await withInternal(writing, await readCase(portal, officer, roster, caseId));
  const { excluded } = current(opened.chain);
  const custodians = keepersOf(opened.chain, officer.id).filter((id) => !excluded.includes(id) && currentKey(roster, id) !== undefined);
  const tell = header.rules.tell === "before" && !danger && untold === "" ? "before" : "after";
  const request: Request = {
    id: randomId(),
    asker: officer.id,
    chain: opened.chain,
    custodians,
    danger,
    day: header.today,
    ...daysOf(header.rules, tell, header.today),
    reason,
    tell,
    untold: tell === "after" ? untold : "",
  };
  const note = utf8(writeRequest(request, officer.keys.signing));
  const to = [...custodians, officer.id];
  const copies = await Promise.all(to.map((id) => seal(currentKey(roster, id)?.recipient ?? officer.keys.recipient, note)));
  const { opens, expires } = request;
  const said: (KindAndBody & { readonly box: Box })[] = [{ kind: "disclosure", body: { danger, expires, reason, request: request.id }, box: "internal" }];
  if (tell === "before") said.push({ kind: "telling", body: { custodians, day: opens, opened: false, request: request.id, text: told }, box: "dialogue" });
  const items = await composed(opened, said, writing, today);
  const body = {
    id: request.id,
    request: hash(note),
    danger,
    tell,
    opens,
    expires,
    copies: to.map((id, at) => ({ officer: id, frame: 1 + at })),
    n: current(opened.chain).n,
    items: items.map(({ id, box }, at) => ({ id, box, lead: false, frame: 1 + copies.length + at })),
  };
  const sealed = [...copies, ...items.map((item) => item.sealed)];
  await sendAct(writing, opened, "disclosure_asked", { header: body, sealed, to: `cases/${caseId}/disclosures` });
}

function daysOf({ notice_days, expiry_days }: NameRules, tell: "after" | "before", today: Day): { readonly opens: Day; readonly expires: Day } {
  const plus = (day: Day, days: number): Day => (days === 0 ? day : (dueAfter(day, `days ${String(days)}`) ?? day));
  const opens = tell === "before" ? plus(today, notice_days) : today;
  return { opens, expires: plus(opens, expiry_days) };
}

export async function withdrawName(writing: Writing, caseId: string, id: Id): Promise<null> {
  const { opened } = await readCase(writing.portal, writing.officer, writing.roster, caseId);
  await sendAct(writing, opened, "disclosure_withdrawn", { header: {}, sealed: [], to: `cases/${caseId}/disclosures/${id}/withdraw` });
  return null;
}

/** Takes what two custodians agreed to. The person is told in the same write, or nothing is handed out. */
export function takeName(writing: Writing, asked: Wanted<"takeName">): Promise<null> {
  return again(() => attemptToTake(writing, asked));
}

async function attemptToTake(writing: Writing, { case: caseId, id, told }: Wanted<"takeName">): Promise<void> {
  const { portal, officer, roster, today } = writing;
  const view = await fetched<ListHeader>(portal, `cases/${caseId}/disclosures`);
  const row = view.header.requests.find((one) => one.id === id);
  if (row === undefined) throw new PortalError({ kind: "unknown" });
  if (row.state === "disclosed") return;
  const asked = await openAsked(view, row, officer, roster);
  const { officers, day } = openedOn(agreementsTo(view, row, asked, roster), row, asked, roster);
  const { opened } = await readCase(portal, officer, roster, caseId);
  const body = { custodians: [...officers].sort(), day, opened: true, request: id, text: told };
  const items = await composed(opened, [{ kind: "telling", body, box: "dialogue" }], writing, today);
  const header = { n: current(opened.chain).n, items: items.map((item, at) => ({ id: item.id, box: item.box, lead: false, frame: 1 + at })) };
  const sealed = items.map((item) => item.sealed);
  await sendAct(writing, opened, "disclosed", { header, sealed, to: `cases/${caseId}/disclosures/${id}/take` });
}

async function composed(into: OpenedCase, said: readonly (KindAndBody & { readonly box: Box })[], { officer }: Writing, today: Day): Promise<readonly ComposedItem[]> {
  let opened = into;
  const items: ComposedItem[] = [];
  for (const one of said) {
    const item = await composeItem({ ...one, opened, author: officer.id, signing: officer.keys.signing, via: "console", today });
    opened = withItem(opened, item);
    items.push(item);
  }
  return items;
}

async function again(attempt: () => Promise<void>): Promise<null> {
  for (let tried = 1; ; tried += 1) {
    try {
      await attempt();
      return null;
    } catch (error) {
      if (!(error instanceof Superseded)) throw error;
      if (tried === ATTEMPTS) throw new PortalError({ kind: "busy" });
    }
  }
}
