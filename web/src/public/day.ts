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

/**
 * The first day on which one of `lengths` (as the portal spells them: `months 3, working_days 60`) has
 * passed since `day`; `undefined` where there is none. `closed` are days on which nobody works, with
 * commas between.
 */
export function dueAfter(day: string, lengths: string | undefined, closed = ""): string | undefined {
  const ends = (lengths ?? "").split(",").map((length) => passedAfter(day, length.trim(), closed.split(",")));
  return ends.reduce(earlier, undefined);
}

function passedAfter(day: string, length: string, closed: readonly string[]): string | undefined {
  const [, unit, digits] = /^(hours|days|working_days|months|years) (\d+)$/u.exec(length) ?? [];
  const start = new Date(`${day}T00:00:00Z`);
  if (unit === undefined || Number.isNaN(start.getTime())) return undefined;
  const count = Number(digits);
  switch (unit) {
    case "hours":
      return daysAfter(start, Math.ceil(count / 24));
    case "working_days":
      return workingDaysAfter(start, count, closed);
    case "months":
      return monthsAfter(start, count);
    case "years":
      return monthsAfter(start, count * 12);
    default:
      return daysAfter(start, count);
  }
}

/** The earlier of two days, where there are any. */
export function earlier(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

function daysAfter(start: Date, count: number): string {
  return dayOf(new Date(start.getTime() + count * 86_400_000));
}

function monthsAfter(start: Date, count: number): string {
  const month = start.getUTCMonth() + count;
  const last = new Date(Date.UTC(start.getUTCFullYear(), month + 1, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(start.getUTCFullYear(), month, Math.min(start.getUTCDate(), last))));
}

function workingDaysAfter(start: Date, count: number, closed: readonly string[]): string {
  let day = start;
  for (let left = count; left > 0; ) {
    day = new Date(day.getTime() + 86_400_000);
    if (day.getUTCDay() % 6 !== 0 && !closed.includes(dayOf(day))) left -= 1;
  }
  return dayOf(day);
}
