/** What an officer has to know before they read a case: what was lowered, left out or is missing, and what its reporter wants. */
import type { Case } from "../desk/protocol.ts";
import { authorWords, givenWords } from "./people.ts";
import { verdictWords } from "../parts/verdicts.ts";
import { statusWords } from "../queue/status.ts";
import type { Words } from "../words.ts";
import { differs } from "./way.ts";

export interface Warning {
  readonly id: string;
  readonly text: string;
  /** Something does not check out, or somebody may be in danger. */
  readonly bad: boolean;
}

export function warningsOf(open: Case, words: Words): readonly Warning[] {
  const { t, day } = words;
  const { standing, receipt } = open;
  const found: Warning[] = [];
  const bad = (id: string, text: string): void => void found.push({ id, text, bad: true });
  const told = (id: string, text: string): void => void found.push({ id, text, bad: false });
  if (open.lowered) bad("lowered", t("case-lowered"));
  const voided = Object.values(open.way.voided);
  if (differs(open.way, open.status)) bad("way", wayWords(open, words));
  if (voided.includes("alone")) bad("step alone", t("case-step-alone"));
  if (voided.includes("order")) bad("step order", t("case-step-order"));
  if (receipt.kind === "failed") bad("receipt", t("case-receipt-failed", { why: verdictWords(receipt.verdict, words) }));
  if (open.handed !== undefined) bad("handed", open.handed === null ? t("case-handed-to-nobody") : t("case-handed-to", { who: authorWords(open.handed, words) }));
  if (standing.pressed) bad("pressed", t("case-pressure"));
  if (standing.withdrawn) told("withdrawn", t("case-withdrawn"));
  if (standing.erasure !== undefined) told("erasure", t(standing.closed ? "case-erasure-final" : "case-erasure", { day: day(standing.erasure) }));
  if (standing.closed) told("closed", t("case-mailbox-erased"));
  if (open.given !== undefined) bad("given", givenWords("case-code-given", open.given, words));
  if (open.renewed) bad("renewed", t("case-new-code"));
  for (const verdict of open.refused) bad(`keys ${verdict}`, t("case-failed-keys", { why: verdictWords(verdict, words) }));
  if (open.missing > 0) bad("missing", t("case-missing", { count: open.missing }));
  for (const { id, verdict } of open.failures) bad(`item ${id}`, t("case-failed-item", { why: verdictWords(verdict, words) }));
  return found;
}

function wayWords({ way, status }: Case, words: Words): string {
  const shown = statusWords(status, words);
  return way.status === undefined ? words.t("case-way-unsigned", { shown }) : words.t("case-way-differs", { shown, signed: statusWords(way.status, words) });
}
