/** Where a case stands, what is due, and what marks say, in words. */
import type { Status } from "../../seal/types.ts";
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
  newcode: "mark-code",
  unread: "mark-unread",
};

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  received: "status-received",
  acknowledged: "status-acknowledged",
  assessing: "status-assessing",
  referred: "status-referred",
  under_investigation: "status-under-investigation",
  assistance_only: "status-assistance-only",
  concluded: "status-concluded",
  closed: "status-closed",
};

/** What the server says of a case may be a word that nobody knows here. */
export function statusWords(status: string, words: Words): string {
  const known = Object.entries(STATUS_WORDS).find(([one]) => one === status);
  return known === undefined ? status : words.t(known[1]);
}

/** `undefined` when nothing is due. */
export function dueWords(days: number | undefined, words: Words): string | undefined {
  if (days === undefined) return undefined;
  if (days < 0) return words.t("due-late", { days: -days });
  return days === 0 ? words.t("due-today") : words.t("due-in", { days });
}
