/**
 * Shift, three times: the quick way out, without looking for a link.
 *
 * Any other key in between starts the count again, so that writing capitals never leaves the page.
 */

/** How often Shift was pressed in a row, and when last. */
export interface Presses {
  readonly count: number;
  readonly at: number;
}

export const NO_PRESSES: Presses = { count: 0, at: 0 };
const TOGETHER_MS = 1_500;
const ENOUGH = 3;

/** The count after `key` went down at `at` (milliseconds); a key held down repeats and counts once. */
export function pressed(before: Presses, key: string, repeat: boolean, at: number): Presses {
  if (key !== "Shift") return NO_PRESSES;
  if (repeat) return before;
  const together = before.count > 0 && at - before.at <= TOGETHER_MS;
  return { count: together ? before.count + 1 : 1, at };
}

/** Whether the person asked to leave. */
export function wantsOut(presses: Presses): boolean {
  return presses.count >= ENOUGH;
}
