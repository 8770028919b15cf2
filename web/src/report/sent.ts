/**
 * What is shown once a report is stored: where it arrived, the code, and what comes next.
 *
 * The code is in this page only. Nothing but the person keeps it, so they show that they have it, or
 * say that they won't, before the page goes on.
 */

import { guardUnsent } from "../public/leave.ts";
import type { Site } from "../public/site.ts";
import { copyOf, fill, part, writtenDay } from "../public/words.ts";
import { codeStep, wireCodeStep, type CodeStep } from "./code-step.ts";

/** What is known of a stored report. */
export interface Stored {
  /** The receiving office, from the verified roster. */
  readonly office: string;
  readonly day: string;
  /** By when the office answers, says what was done, and arranges help; `undefined` where no rule says. */
  readonly due: Readonly<Record<"ack" | "feedback" | "help", string | undefined>>;
  /** The receipt note, if it was verified. */
  readonly receipt: string | undefined;
  /** Six groups of five digits. */
  readonly digits: readonly string[];
}

interface SentPage {
  readonly whole: DocumentFragment;
  readonly heading: HTMLElement;
  readonly code: CodeStep;
  readonly receiptBad: HTMLElement;
  readonly nexts: Readonly<Record<"feedback" | "help", HTMLElement>>;
  readonly receipt: HTMLAnchorElement;
}

/**
 * The page that shows a code, not yet filled. Made once before the form is taken over too: once a
 * report is stored, nothing may be missing.
 */
export function sentPage(): SentPage {
  const whole = copyOf("sent");
  const place = (selector: string): HTMLElement => part(whole, selector, HTMLElement);
  return {
    whole,
    heading: place("[data-sent] h1"),
    code: codeStep(whole),
    receiptBad: place("[data-notice=receipt]"),
    nexts: { feedback: place("[data-next=feedback]"), help: place("[data-next=help]") },
    receipt: part(whole, "[data-act=receipt]", HTMLAnchorElement),
  };
}

/** Puts the code and what follows in the place of the form. */
export function showSent(main: HTMLElement, site: Site, stored: Stored): void {
  const page = sentPage();
  fill(page.whole, {
    office: stored.office,
    day: writtenDay(stored.day),
    ...Object.fromEntries(
      Object.entries(stored.due).flatMap(([name, day]) => (day === undefined ? [] : [[name, writtenDay(day)]])),
    ),
  });
  page.nexts.feedback.hidden = stored.due.feedback === undefined;
  page.nexts.help.hidden = stored.due.help === undefined;
  wireCodeStep(page.code, site, stored.digits);
  wireReceipt(page, stored.receipt);
  main.replaceChildren(page.whole);
  // Another language is another page, and the code would be gone.
  document.querySelector("nav.top")?.remove();
  guardUnsent(() => page.code.confirm.isConnected);
  page.heading.focus();
}

function wireReceipt({ receiptBad, receipt: link }: SentPage, receipt: string | undefined): void {
  receiptBad.hidden = receipt !== undefined;
  if (receipt === undefined) {
    link.parentElement?.remove();
    return;
  }
  link.href = URL.createObjectURL(new Blob([receipt], { type: "text/plain;charset=utf-8" }));
}
