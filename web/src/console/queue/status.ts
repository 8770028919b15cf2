/** Where a case stands, what is due, and what marks say, in words. */
import type { Words } from "../words.ts";
import type { Mark } from "./row.ts";

export const MARK_WORDS: Readonly<Record<Mark, string>> = {
  danger: "mark-danger",
  alarm: "mark-alarm",
  child: "mark-child",
  high: "mark-high",
  elevated: "mark-elevated",
  assistance: "mark-assistance",
  overdue: "mark-overdue",
  unread: "mark-unread",
};

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
