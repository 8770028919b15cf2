/** Where a case stands and what is due, in words. */
import type { Words } from "../words.ts";

const STATUSES = new Map([
  ["received", "status-received"],
  ["acknowledged", "status-acknowledged"],
]);

export function statusWords(status: string, words: Words): string {
  const id = STATUSES.get(status);
  return id === undefined ? status : words.t(id);
}

/** `undefined` when nothing is due. */
export function dueWords(days: number | undefined, words: Words): string | undefined {
  if (days === undefined) return undefined;
  if (days < 0) return words.t("due-late", { days: -days });
  return days === 0 ? words.t("due-today") : words.t("due-in", { days });
}
