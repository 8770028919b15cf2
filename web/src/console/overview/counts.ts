/** What an overview's numbers become on the page. */
import type { Day } from "../../seal/types.ts";
import type { Count } from "../desk/overview-protocol.ts";
import type { Words } from "../words.ts";

/** A line of a chart. */
export interface Line {
  readonly label: string;
  readonly count: Count;
  /** Of these, where it is told. */
  readonly overdue?: Count;
  /** Shown as something that should not be. */
  readonly late?: boolean;
}

const DAY_MS = 86_400_000;

export function daysAhead(today: Day, days: number): Day {
  return new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** How the bar at `at` is called; behind the last bound comes one without. */
export function spanWords(upTo: readonly number[], at: number, { t }: Words): string {
  const bound = upTo[at];
  return bound === undefined ? t("overview-over", { days: upTo[at - 1] ?? 0 }) : t("overview-up-to", { days: bound });
}

/** A bar's length of a hundred; what is too few to be said has one that says only that. */
export function widthOf(count: Count, most: number): number {
  return count === null ? 1 : (count / most) * 100;
}

/** In whole per cent; `undefined` where it would say more than the counts. */
export function shareOf(part: Count, whole: Count): number | undefined {
  if (part === null || whole === null || whole === 0) return undefined;
  return Math.min(100, Math.round((part / whole) * 100));
}
