/**
 * What is shown once a report is stored: where it arrived, the code, and what comes next.
 *
 * The code is in this page only. Nothing but the person keeps it, so they show that they have it, or
 * say that they won't, before the page goes on.
 */

import { guardUnsent } from "../public/leave.ts";
import type { Site } from "../public/site.ts";
import { copyOf, fill, part, word, writtenDay } from "../public/words.ts";
import { BROWSER_BOARD, copyForAWhile } from "./clipboard.ts";
import { listOf } from "./spelling.ts";

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

/** Every place of the page that shows a code. */
interface SentPage {
  readonly whole: DocumentFragment;
  readonly heading: HTMLElement;
  readonly codeStep: HTMLElement;
  readonly code: HTMLElement;
  readonly status: HTMLElement;
  readonly ask: HTMLElement;
  readonly acts: Readonly<Record<Act, HTMLElement>>;
  readonly confirm: HTMLFormElement;
  readonly last: HTMLInputElement;
  readonly lastError: HTMLElement;
  readonly notices: Readonly<Record<"kept" | "not-kept" | "receipt", HTMLElement>>;
  readonly nexts: Readonly<Record<"feedback" | "help", HTMLElement>>;
  readonly next: HTMLElement;
  readonly nextHeading: HTMLElement;
  readonly receipt: HTMLAnchorElement;
}

type Act = "words" | "digits" | "copy" | "print" | "hide" | "show" | "not-kept";

/**
 * The page that shows a code, not yet filled. Made once before the form is taken over too: once a
 * report is stored, nothing may be missing.
 */
export function sentPage(): SentPage {
  const whole = copyOf("sent");
  const place = (selector: string): HTMLElement => part(whole, selector, HTMLElement);
  const act = (name: Act): HTMLElement => place(`[data-act=${name}]`);
  return {
    whole,
    heading: place("[data-sent] h1"),
    codeStep: place("#code-step"),
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
    notices: {
      kept: place("[data-notice=kept]"),
      "not-kept": place("[data-notice=not-kept]"),
      receipt: place("[data-notice=receipt]"),
    },
    nexts: { feedback: place("[data-next=feedback]"), help: place("[data-next=help]") },
    next: place("#next"),
    nextHeading: place("#next h2"),
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
  wireCode(page, site, stored.digits);
  wireConfirm(page, site);
  wireReceipt(page, stored.receipt);
  main.replaceChildren(page.whole);
  // Another language is another page, and the code would be gone.
  document.querySelector("nav.top")?.remove();
  guardUnsent(() => page.confirm.isConnected);
  page.heading.focus();
}

function wireCode({ acts, ask, code, status }: SentPage, site: Site, digits: readonly string[]): void {
  const list = listOf(site.language);
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

function wireConfirm(page: SentPage, site: Site): void {
  const { acts, confirm, last, lastError, next, nextHeading, notices } = page;

  const goOn = (kept: boolean): void => {
    notices[kept ? "kept" : "not-kept"].hidden = false;
    (kept ? confirm : page.codeStep).remove();
    next.hidden = false;
    nextHeading.focus();
  };
  const check = async (): Promise<void> => {
    const list = listOf(site.language) ?? null;
    const kept = await site.desk.ask("kept", { typed: last.value, list }).catch(() => false);
    lastError.hidden = kept;
    last.setAttribute("aria-invalid", String(!kept));
    if (kept) goOn(true);
    else last.focus();
  };

  confirm.addEventListener("submit", (event) => {
    event.preventDefault();
    void check();
  });
  acts["not-kept"].addEventListener("click", () => {
    goOn(false);
  });
}

function wireReceipt({ notices, receipt: link }: SentPage, receipt: string | undefined): void {
  notices.receipt.hidden = receipt !== undefined;
  if (receipt === undefined) {
    link.parentElement?.remove();
    return;
  }
  link.href = URL.createObjectURL(new Blob([receipt], { type: "text/plain;charset=utf-8" }));
}

function group(text: string): Element {
  const span = document.createElement("span");
  span.className = "group";
  span.textContent = text;
  return span;
}
