/**
 * The way of a case, read from the steps that officers signed (docs/formats.md §9).
 *
 * The server keeps to the same rules, and a database can be made to say anything. So what counts here is
 * who signed which step: above all that nobody both concluded a case and closed it.
 */
import type { OpenedItem, Outcome, Status } from "../../seal/types.ts";

/** Where each status may lead, in the order in which it is offered. */
const WAY: Readonly<Record<Status, readonly Status[]>> = {
  received: ["acknowledged"],
  acknowledged: ["assessing"],
  assessing: ["referred", "under_investigation", "assistance_only", "concluded"],
  referred: ["under_investigation", "assistance_only", "assessing", "concluded"],
  under_investigation: ["referred", "assistance_only", "assessing", "concluded"],
  assistance_only: ["referred", "under_investigation", "assessing", "concluded"],
  concluded: ["closed", "assessing"],
  closed: ["assessing"],
};

export const OUTCOMES: readonly Outcome[] = [
  "substantiated", "partly_substantiated", "not_substantiated", "insufficient", "outside_mandate", "handed_over", "help_given", "duplicate",
];

/** Why a signed step does not count: it may not follow, or its signer also concluded what it closes. */
export type Void = "order" | "alone";

export interface Way {
  /** Where the newest step that counts leads; `undefined` where there is none. */
  readonly status: Status | undefined;
  /** Who signed the conclusion that stands. */
  readonly concluder: string | undefined;
  /** Steps that do not count, by their items. */
  readonly voided: Readonly<Record<string, Void>>;
}

export function mayBecome(from: Status, to: Status): boolean {
  return WAY[from].includes(to);
}

/** What is offered next. Receiving is answered by the acknowledgement, which is no step; nothing follows a word that nobody knows. */
export function nextFrom(status: Status): readonly Status[] {
  return status === "received" || !Object.hasOwn(WAY, status) ? [] : WAY[status];
}

export function reopens(from: Status, to: Status): boolean {
  return (from === "concluded" || from === "closed") && to === "assessing";
}

export function needsReason(from: Status, to: Status): boolean {
  return to === "concluded" || reopens(from, to);
}

/** Of the items of the office's own box, in the order in which they are shown. */
export function wayOf(internal: readonly OpenedItem[]): Way {
  return internal.reduce<Way>(after, { status: undefined, concluder: undefined, voided: {} });
}

function after(way: Way, item: OpenedItem): Way {
  if (item.kind !== "step") return way;
  const { from, to } = item.body;
  const why = voidOf(way, item.author, from, to);
  if (why !== undefined) return { ...way, voided: { ...way.voided, [item.id]: why } };
  return { ...way, status: to, concluder: to === "concluded" ? item.author : undefined };
}

function voidOf({ status, concluder }: Way, author: string, from: Status, to: Status): Void | undefined {
  // No step says that a case was acknowledged: the first begins there.
  if (from !== (status ?? "acknowledged") || !mayBecome(from, to)) return "order";
  return to === "closed" && author === concluder ? "alone" : undefined;
}

/** Whether the server shows a case where no step that counts has led it. */
export function differs({ status }: Way, shown: Status): boolean {
  if (status !== undefined) return status !== shown;
  return shown !== "received" && shown !== "acknowledged";
}
