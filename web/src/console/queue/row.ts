/**
 * What one row of the queue says, computed from what the server hints and what the client opened.
 *
 * The server sees urgency and level only as hints, and whoever owns its database can lower them. The
 * sealed brief can't be lowered, so a row shows the worse of the two and says so when they differ.
 */
import { worse } from "../../seal/assess.ts";
import type { Level, Verdict } from "../../seal/types.ts";
import type { Person } from "../desk/protocol.ts";

export type Mark = "danger" | "alarm" | "child" | "high" | "elevated" | "assistance" | "overdue" | "newcode" | "unread";

/** The sealed brief as opened, or why it could not be; a case that was found by its name alone was not opened yet. */
export type Brief =
  | { readonly kind: "unopened" }
  | { readonly kind: "opened"; readonly excerpt: string; readonly urgent: boolean; readonly level: Level; readonly marks: readonly string[] }
  | { readonly kind: "failed"; readonly verdict: Verdict };

/** A case as listed: the server's hints beside what was sealed. */
export interface Listed {
  readonly case: string;
  readonly status: string;
  readonly received: string;
  readonly due: string | null;
  readonly urgent: boolean;
  readonly level: Level;
  readonly unread: boolean;
  /** A request for a new code waits for this officer. */
  readonly code?: boolean;
  readonly assignee: Person | undefined;
  readonly brief: Brief;
}

export interface Row {
  readonly case: string;
  readonly reference: string;
  readonly status: string;
  readonly received: string;
  /** Days until an answer is due; negative when it is late. */
  readonly dueIn: number | undefined;
  readonly marks: readonly Mark[];
  readonly excerpt: string | undefined;
  readonly assignee: Person | undefined;
  /** Why the brief could not be opened. */
  readonly verdict: Verdict | undefined;
  /** The server's hint was lower than what the person sealed. */
  readonly lowered: boolean;
}

export function rowOf(listed: Listed, today: string): Row {
  const { brief } = listed;
  const sealed = brief.kind === "opened" ? brief : undefined;
  const office = listed.due === null ? undefined : daysBetween(today, listed.due);
  // Somebody waits for it, who has lost their way in.
  const dueIn = listed.code === true ? Math.min(0, office ?? 0) : office;
  return {
    case: listed.case,
    reference: reference(listed.case),
    status: listed.status,
    received: listed.received,
    dueIn,
    marks: marksOf({
      urgent: listed.urgent || (sealed?.urgent ?? false),
      level: worse(listed.level, sealed?.level ?? "none"),
      told: sealed?.marks ?? [],
      dueIn,
      unread: listed.unread,
      code: listed.code === true,
    }),
    excerpt: sealed?.excerpt,
    assignee: listed.assignee,
    verdict: brief.kind === "failed" ? brief.verdict : undefined,
    lowered: sealed !== undefined && ((sealed.urgent && !listed.urgent) || worse(sealed.level, listed.level) !== listed.level),
  };
}

interface Known {
  readonly urgent: boolean;
  readonly level: Level;
  /** The marks that the person's own client sealed. */
  readonly told: readonly string[];
  readonly dueIn: number | undefined;
  readonly unread: boolean;
  readonly code?: boolean;
}

/** The words that stand on a row and on an open case. */
export function marksOf({ urgent, level, told, dueIn, unread, code = false }: Known): readonly Mark[] {
  const has: Record<Mark, boolean> = {
    danger: urgent || told.includes("danger"),
    alarm: level === "alarm",
    child: told.includes("child"),
    high: level === "high",
    elevated: level === "elevated",
    assistance: told.includes("assistance"),
    overdue: dueIn !== undefined && dueIn < 0,
    newcode: code,
    unread,
  };
  return MARKS.filter((mark) => has[mark]);
}

const MARKS: readonly Mark[] = ["danger", "alarm", "child", "high", "elevated", "assistance", "overdue", "newcode", "unread"];

const NEVER = Number.MAX_SAFE_INTEGER;

/**
 * Danger and alarm, then high risk of retaliation, then overdue, then what is due, then the newest; the id last, so that the order holds still.
 * What is closed comes last, unless its reporter wrote since, or something is due for an alarm.
 */
export function inOrder(rows: readonly Row[]): readonly Row[] {
  return [...rows].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.dueIn ?? NEVER) - (b.dueIn ?? NEVER) ||
      compare(b.received, a.received) ||
      compare(a.case, b.case),
  );
}

/** Whether it stands among what cannot wait. */
export function isAlarm(row: Row): boolean {
  return rank(row) === 0;
}

function rank(row: Row): number {
  if (row.status === "closed" && row.dueIn === undefined && !row.marks.includes("unread")) return 5;
  if (row.marks.includes("danger") || row.marks.includes("alarm")) return 0;
  if (row.marks.includes("high")) return 1;
  if (row.marks.includes("overdue")) return 2;
  return row.dueIn === undefined ? 4 : 3;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** The first six characters of the case id, as people say them to each other: `aB3 xY_`. */
export function reference(caseId: string): string {
  return `${caseId.slice(0, 3)} ${caseId.slice(3, 6)}`;
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
