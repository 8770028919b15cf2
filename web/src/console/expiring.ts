/** How long a roster still counts. */

/** From so many days before its last one, everybody is told. */
const TOLD_DAYS = 30;

export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
}

/** Whether it runs out soon, or has. */
export function isEnding(notAfter: string, today: string): boolean {
  return daysUntil(notAfter, today) <= TOLD_DAYS;
}
