/**
 * The code on a page, once: as digits or words, copied, printed, hidden, and proven to be written down.
 */

import type { Site } from "../public/site.ts";
import { part, word } from "../public/words.ts";
import { BROWSER_BOARD, copyForAWhile } from "./clipboard.ts";
import { listOfPage } from "./spelling.ts";

type Act = "words" | "digits" | "copy" | "print" | "hide" | "show" | "not-kept";

/** Every place of a page that shows a code. */
export interface CodeStep {
  readonly step: HTMLElement;
  readonly code: HTMLElement;
  readonly status: HTMLElement;
  readonly ask: HTMLElement;
  readonly acts: Readonly<Record<Act, HTMLElement>>;
  readonly confirm: HTMLFormElement;
  readonly last: HTMLInputElement;
  readonly lastError: HTMLElement;
  readonly notices: Readonly<Record<"kept" | "not-kept", HTMLElement>>;
  readonly next: HTMLElement;
  readonly nextHeading: HTMLElement;
}

/** Finds the places under `whole`; fails on a page of another release. */
export function codeStep(whole: ParentNode): CodeStep {
  const place = (selector: string): HTMLElement => part(whole, selector, HTMLElement);
  const act = (name: Act): HTMLElement => place(`[data-act=${name}]`);
  return {
    step: place("#code-step"),
    code: place("#code"),
    status: place("#code-status"),
    ask: place("[data-slot=ask]"),
    acts: {
      words: act("words"),
      digits: act("digits"),
      copy: act("copy"),
      print: act("print"),
      hide: act("hide"),
      show: act("show"),
      "not-kept": act("not-kept"),
    },
    confirm: part(whole, "#confirm", HTMLFormElement),
    last: part(whole, "#last", HTMLInputElement),
    lastError: place("#last-error"),
    notices: { kept: place("[data-notice=kept]"), "not-kept": place("[data-notice=not-kept]") },
    next: place("#next"),
    nextHeading: place("#next h2"),
  };
}

/**
 * Shows `digits` and asks for the end of the code before the page goes on. With `onKept`, that is what
 * follows once the end was typed, in the place of the rest of the page.
 */
export function wireCodeStep(places: CodeStep, site: Site, digits: readonly string[], onKept?: () => void): void {
  wireCode(places, site, digits);
  wireConfirm(places, site, onKept);
}

function wireCode({ acts, ask, code, status }: CodeStep, site: Site, digits: readonly string[]): void {
  const list = listOfPage();
  let spelled = digits;

  const say = (...words: readonly Node[]): void => {
    status.replaceChildren(...words);
  };
  const spell = (parts: readonly string[], inWords: boolean): void => {
    spelled = parts;
    code.replaceChildren(...parts.flatMap((text) => [group(text), " "]));
    ask.replaceChildren(word(inWords ? "confirm-words" : "confirm-digits"));
    acts.words.hidden = inWords || list === undefined;
    acts.digits.hidden = !inWords;
  };
  const hide = (hidden: boolean): void => {
    code.hidden = hidden;
    acts.hide.hidden = hidden;
    acts.show.hidden = !hidden;
    say(...(hidden ? [word("code-hidden")] : []));
    (hidden ? acts.show : acts.hide).focus();
  };
  const inWords = async (): Promise<void> => {
    if (list === undefined) return;
    try {
      spell(await site.desk.ask("words", list), true);
      acts.digits.focus();
    } catch {
      // The list is fetched when it is first asked for.
      say(word("offline"));
    }
  };

  code.dataset["digits"] = digits.join("");
  spell(digits, false);
  acts.words.addEventListener("click", () => void inWords());
  acts.digits.addEventListener("click", () => {
    spell(digits, false);
    acts.words.focus();
  });
  acts.copy.addEventListener("click", () => {
    const text = spelled.join(" ");
    void copyForAWhile(text, BROWSER_BOARD, () => {
      say(word("code-cleared"));
    }).then((copied) => {
      say(word(copied ? "code-copied" : "code-not-copied"));
    });
  });
  acts.print.addEventListener("click", () => {
    hide(false);
    print();
  });
  acts.hide.addEventListener("click", () => {
    hide(true);
  });
  acts.show.addEventListener("click", () => {
    hide(false);
  });
}

function wireConfirm(places: CodeStep, site: Site, onKept?: () => void): void {
  const { acts, confirm, last, lastError, next, nextHeading, notices, step } = places;

  const goOn = (kept: boolean): void => {
    notices[kept ? "kept" : "not-kept"].hidden = false;
    (kept ? confirm : step).remove();
    next.hidden = false;
    nextHeading.focus();
  };
  const check = async (): Promise<void> => {
    const list = listOfPage() ?? null;
    const kept = await site.desk.ask("kept", { typed: last.value, list }).catch(() => false);
    lastError.hidden = kept;
    last.setAttribute("aria-invalid", String(!kept));
    if (!kept) last.focus();
    else if (onKept === undefined) goOn(true);
    else onKept();
  };

  confirm.addEventListener("submit", (event) => {
    event.preventDefault();
    void check();
  });
  acts["not-kept"].addEventListener("click", () => {
    goOn(false);
  });
}

function group(text: string): Element {
  const span = document.createElement("span");
  span.className = "group";
  span.textContent = text;
  return span;
}
