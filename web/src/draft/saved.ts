/**
 * What is shown once something is kept and not sent: the code, and the way back to writing.
 */

import { guardUnsent } from "../public/leave.ts";
import type { Site } from "../public/site.ts";
import { copyOf, fill, part, word, writtenDay } from "../public/words.ts";
import { codeStep, wireCodeStep, type CodeStep } from "../report/code-step.ts";

interface SavedPage {
  readonly whole: DocumentFragment;
  readonly heading: HTMLElement;
  readonly until: HTMLElement;
  readonly goOn: HTMLElement;
  readonly code: CodeStep;
}

/** The page, not yet filled; made once before the form is taken over, so that nothing is missing later. */
export function savedPage(): SavedPage {
  const whole = copyOf("saved");
  const place = (selector: string): HTMLElement => part(whole, selector, HTMLElement);
  return {
    whole,
    heading: place("h1"),
    until: place("[data-until]"),
    goOn: place("[data-act=go-on]"),
    code: codeStep(whole),
  };
}

/** Puts the code in the place of the form until the person goes on. Without `until` it is in a file. */
export function showSaved(main: HTMLElement, site: Site, digits: readonly string[], until: string | undefined): void {
  const page = savedPage();
  const before = [...main.childNodes];
  const languages = document.querySelector<HTMLElement>("nav.top");
  if (until === undefined) page.until.replaceChildren(word("saved-file"));
  else fill(page.whole, { until: writtenDay(until) });
  wireCodeStep(page.code, site, digits);
  page.goOn.addEventListener("click", () => {
    main.replaceChildren(...before);
    if (languages !== null) languages.hidden = false;
    part(main, "h1", HTMLElement).setAttribute("tabindex", "-1");
    part(main, "h1", HTMLElement).focus();
  });
  main.replaceChildren(page.whole);
  // Another language is another page, and the code would be gone.
  if (languages !== null) languages.hidden = true;
  guardUnsent(() => page.code.confirm.isConnected);
  page.heading.focus();
}
