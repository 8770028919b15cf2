/** How the work stands, in what the desk answers. */
import type { Day } from "../../seal/types.ts";
import type { Person } from "./protocol.ts";

/** How many; `null` for too few to be said. */
export type Count = number | null;

/** Counts by days: the last is of what is beyond every bound. */
export interface Spans {
  readonly upTo: readonly number[];
  readonly counts: readonly Count[];
}

/** How the work stands. */
export interface Overview {
  readonly today: Day;
  /** Of all cases, for who reads none: few are not said, and the rest is rounded. */
  readonly coarse: boolean;
  readonly open: Count;
  readonly closed: Count;
  readonly overdue: Count;
  /** Today, and the days that follow. */
  readonly due: readonly Count[];
  readonly hands: readonly { readonly officer: Person | undefined; readonly open: Count; readonly overdue: Count }[];
  readonly ages: Spans;
  readonly answered: Spans;
  readonly unanswered: Count;
  readonly ended: Spans;
  readonly anonymous: Count;
  readonly cameBack: Count;
}

export interface OverviewCalls {
  overview: (asked: Record<string, never>) => Overview;
}
