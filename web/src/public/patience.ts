/**
 * How long to wait before a failed send is tried again.
 *
 * The waits grow, so that a portal that comes back is not met by everybody at once, and end at a
 * minute, so that nobody who keeps the page open waits long. There is no last attempt: what was
 * written is only in this page, and the page goes on trying while it is open.
 */

const FIRST_SECONDS = 2;
const LONGEST_SECONDS = 60;
/** A busy portal may ask for more patience than our own, but not for endless patience. */
const LONGEST_ASKED_SECONDS = 600;

/** Seconds to wait after the `attempt`-th failure (from 1); `asked` is the portal's `retry_after`. */
export function secondsBefore(attempt: number, asked: number | undefined): number {
  const own = Math.min(LONGEST_SECONDS, FIRST_SECONDS * 2 ** Math.min(attempt - 1, 10));
  if (asked === undefined || !Number.isFinite(asked)) return own;
  return Math.min(LONGEST_ASKED_SECONDS, Math.max(own, Math.ceil(asked)));
}
