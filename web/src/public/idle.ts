/**
 * When an opened page is left alone: a warning after four minutes, nothing on it after five.
 *
 * Computed from clock readings and not from timers alone: a laptop that slept for an hour wakes to
 * a page that must already count as abandoned.
 */

export type Attention = "here" | "warned" | "gone";

export const WARN_AFTER_MS = 4 * 60_000;
export const BLANK_AFTER_MS = 5 * 60_000;

/** What a page last touched at `touched` should do at `now` (both in milliseconds of one clock). */
export function attention(touched: number, now: number): Attention {
  const away = now - touched;
  // A clock set back while the page was open says nothing about how long nobody was here.
  if (away < 0 || away >= BLANK_AFTER_MS) return "gone";
  return away >= WARN_AFTER_MS ? "warned" : "here";
}

/** Milliseconds until the answer of {@link attention} changes. */
export function untilChange(touched: number, now: number): number {
  const away = now - touched;
  const limit = away >= WARN_AFTER_MS ? BLANK_AFTER_MS : WARN_AFTER_MS;
  return Math.max(0, limit - away);
}
