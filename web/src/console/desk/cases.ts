/**
 * Reading cases: a page of the queue, and one case whole.
 *
 * A row costs two decapsulations, one for the grant and one for the brief, and nothing of the rest is
 * fetched. What does not check out is shown as such on its row; it never takes the page down.
 */
import { SealError } from "../../seal/error.ts";
import { openCase } from "../../seal/compose.ts";
import { decodeFrames } from "../../seal/frames.ts";
import type { CaseViewHeader, Framed, OpenedCase, Roster } from "../../seal/types.ts";
import type { Brief, Listed } from "../queue/row.ts";
import { handsOf } from "./authors.ts";
import { caseView } from "./case-view.ts";
import type { Portal } from "./portal.ts";
import type { Asked, Case, NamedQueue, QueuePage } from "./protocol.ts";
import type { Officer } from "./signing-in.ts";

interface QueueHeader {
  readonly today: string;
  readonly rows: readonly CaseViewHeader[];
  readonly next: string | null;
  readonly total: number;
}

/** Briefs opened before. A case's id is bound to its words, so what was verified once stays true. */
export type Briefs = Map<string, Brief>;

/** How many rows are opened before the page is told of them. */
const AT_ONCE = 10;

export async function readQueue(
  portal: Portal,
  officer: Officer,
  roster: Roster,
  known: Briefs,
  asked: Asked<"queue">,
  sofar: (page: QueuePage) => void,
  saw: (rows: readonly CaseViewHeader[], total: number) => void = () => undefined,
): Promise<QueuePage> {
  const { header, frames } = decodeFrames<QueueHeader>(await portal.frames(queuePath(asked)));
  saw(header.rows, header.total);
  const queues = queuesOf(officer, roster);
  const listed: Listed[] = [];
  const page = (): QueuePage => ({ queues, today: header.today, listed: [...listed], next: header.next, total: header.total });
  for (const row of header.rows) {
    const brief = known.get(row.case) ?? (await openBrief({ header: row, frames }, officer, roster));
    if (brief.kind === "opened") known.set(row.case, brief);
    listed.push({ ...hints(row), assignee: handsOf(row.assignee, roster, officer.id), brief });
    if (listed.length % AT_ONCE === 0) sofar(page());
  }
  return page();
}

function queuePath({ filter, after }: Asked<"queue">): string {
  const given = Object.entries({ ...filter, after: after ?? undefined }).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return given.length === 0 ? "queue" : `queue?${new URLSearchParams(given).toString()}`;
}

function queuesOf({ id }: Officer, { queues, offices }: Roster): readonly NamedQueue[] {
  const mine = queues.filter(({ officers }) => officers.includes(id));
  return mine.map(({ id: queue, name, office }) => ({ id: queue, name, office: offices.find((known) => known.id === office)?.name }));
}

function hints(row: CaseViewHeader): Omit<Listed, "assignee" | "brief"> {
  const { case: id, status, received, due, urgent, level, unread, code } = row;
  return { case: id, status, received, due, urgent, level, unread, ...(code === true && { code }) };
}

async function openBrief(view: Framed<CaseViewHeader>, officer: Officer, roster: Roster): Promise<Brief> {
  try {
    const opened = await openCase({ view, holder: officer.id, identity: officer.keys.identity, roster });
    const brief = opened.threads.account?.items.find((item) => item.kind === "brief");
    if (brief?.kind === "brief") return { kind: "opened", ...brief.body };
    return { kind: "failed", verdict: opened.failures[0]?.verdict ?? "kind" };
  } catch (error) {
    if (error instanceof SealError) return { kind: "failed", verdict: error.verdict };
    throw error;
  }
}

/** A case as the server holds it now, opened. */
export interface Read {
  readonly header: CaseViewHeader;
  /** The sealed bytes that the header names, counted from 1. */
  readonly frames: readonly Uint8Array[];
  readonly opened: OpenedCase;
}

export function readCase(portal: Portal, officer: Officer, roster: Roster, caseId: string): Promise<Read> {
  return readFrom(portal, officer, roster, caseId, `cases/${caseId}`);
}

/** What is needed to make keys for a case: nothing that its reporter said, and it stays as unread as it is. */
export function readKeys(portal: Portal, officer: Officer, roster: Roster, caseId: string): Promise<Read> {
  return readFrom(portal, officer, roster, caseId, `cases/${caseId}/keys`);
}

async function readFrom(portal: Portal, officer: Officer, roster: Roster, caseId: string, path: string): Promise<Read> {
  const view = decodeFrames<CaseViewHeader>(await portal.frames(path));
  // Asked for one case, the server might hand out another that this officer can open just as well.
  if (view.header.case !== caseId) throw new SealError("case");
  const opened = await openCase({ view, holder: officer.id, identity: officer.keys.identity, roster });
  return { ...view, opened };
}

export function shown({ opened, header }: Read, officer: Officer, roster: Roster): Case {
  return caseView(opened, header, roster, officer.id);
}
