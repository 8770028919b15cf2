/**
 * Days, the only times that this portal knows.
 *
 * A sealed text carries the day on which it was written, in UTC, and nothing finer: an hour would
 * tell who was at which desk.
 */

/** A day taken apart, for the page's own word order and names of months. */
export interface DayParts {
  readonly day: number;
  /** From 1. */
  readonly month: number;
  readonly year: string;
}

/** The day of `now` in UTC, as sealed texts write it: `2026-03-01`. */
export function dayOf(now: Date): string {
  return now.toISOString().slice(0, 10);
}

/** The parts of `day`; `undefined` for what is no day, which is then shown as it came. */
export function partsOf(day: string): DayParts | undefined {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  if (year === undefined || Number.isNaN(Date.parse(`${day}T00:00:00Z`))) return undefined;
  return { day: Number(date), month: Number(month), year };
}

/** `count` days after `day`; what is no day stays as it came. */
export function daysAfter(day: string, count: number): string {
  const start = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(start) ? day : dayOf(new Date(start + count * 86_400_000));
}
