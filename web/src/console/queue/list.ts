/**
 * The queue as it is loaded, page by page: what is listed, and what comes next.
 */
import type { NamedQueue, QueuePage } from "../desk/protocol.ts";
import { inOrder, rowOf, type Listed, type Row } from "./row.ts";

export interface QueueList {
  readonly queues: readonly NamedQueue[];
  readonly today: string;
  readonly listed: readonly Listed[];
  readonly next: string | null;
  readonly total: number;
  readonly pages: number;
}

export function firstPage(page: QueuePage): QueueList {
  return { queues: page.queues, today: page.today, listed: page.listed, next: page.next, total: page.total, pages: 1 };
}

/** A case that moved between two pages is listed once, as it was read last. */
export function withPage(list: QueueList, page: QueuePage): QueueList {
  const fresh = new Set(page.listed.map((row) => row.case));
  const listed = [...list.listed.filter((row) => !fresh.has(row.case)), ...page.listed];
  return { queues: page.queues, today: page.today, listed, next: page.next, total: page.total, pages: list.pages + 1 };
}

/** What the list shows, in the client's own order. */
export function rowsOf(list: QueueList): readonly Row[] {
  return inOrder(list.listed.map((listed) => rowOf(listed, list.today)));
}

/** The case `by` places from the one at hand; from none, the first or the last. */
export function stepped(rows: readonly Row[], at: string | undefined, by: 1 | -1): string | undefined {
  const from = rows.findIndex((row) => row.case === at);
  if (from === -1) return rows[by === 1 ? 0 : rows.length - 1]?.case;
  return rows[Math.min(Math.max(from + by, 0), rows.length - 1)]?.case;
}

/** Opening a case is reading it. */
export function asRead(list: QueueList, caseId: string): QueueList {
  return { ...list, listed: list.listed.map((row) => (row.case === caseId ? { ...row, unread: false } : row)) };
}

/** A case that is no longer theirs. */
export function withoutCase(list: QueueList, caseId: string): QueueList {
  const listed = list.listed.filter((row) => row.case !== caseId);
  return { ...list, listed, total: list.total - (list.listed.length - listed.length) };
}
