/**
 * The mailbox page: a code is typed, a case is shown, and nothing of it stays.
 *
 * A wrong code and a malformed one take the same way and get the same page. The code itself is taken
 * out of the form as soon as the case is open; its keys live in the worker and end with it.
 */

import { fetchForm } from "../draft/opening.ts";
import { dayOf } from "../public/day.ts";
import { deliver, type Outcome } from "../public/delivery.ts";
import { Refusal } from "../public/desk.ts";
import { leave } from "../public/leave.ts";
import type { Site } from "../public/site.ts";
import { rosterWords, troubleWords } from "../public/waiting.ts";
import { fetchDraft, fetchMailbox } from "../public/wire.ts";
import { copyOf, gatherWords, part, word, writtenDay } from "../public/words.ts";
import { startReport } from "../report/page.ts";
import { forgetRecordings } from "../voice/offer.ts";
import { wireClosing } from "./closing.ts";
import { MAILBOX_TEMPLATES, MAILBOX_WORDS } from "./needs.ts";
import type { Mailbox } from "./reading.ts";
import { wireRenewal } from "./renewal.ts";
import { wireForms } from "./reply.ts";
import { wireSaving } from "../files/save.ts";
import { fillOpened, openedPage } from "./show.ts";
import { keepVigil } from "./vigil.ts";

/** What one attempt to read the case came to. */
type Read = Outcome<Mailbox> | { readonly kind: "list_refused"; readonly verdict: string };

/** Takes the mailbox form over. Nothing is changed before everything needed is there. */
export async function startMailbox(site: Site, form: HTMLFormElement): Promise<void> {
  gatherWords(MAILBOX_WORDS, MAILBOX_TEMPLATES);
  const main = part(document, "#main", HTMLElement);
  await Promise.resolve(wireCode(site, main, form));
}

function wireCode(site: Site, main: HTMLElement, form: HTMLFormElement): void {
  const typed = part(form, "#typed", HTMLTextAreaElement);
  const progress = part(form, "#progress", HTMLElement);
  const button = part(form, "button[type=submit]", HTMLButtonElement);
  const sealing = document.getElementById("sealing");
  let busy = false;

  const open = async (): Promise<void> => {
    progress.replaceChildren(word("opening"));
    const login = await site.desk.ask("login", { typed: typed.value, instance: site.pins.instance });
    const read = await readCase(site, login);
    switch (read.kind) {
      case "stored":
        showOpened(site, main, login, read.answer);
        return;
      case "again":
        progress.replaceChildren(troubleWords(read.why));
        return;
      case "list_refused":
        progress.replaceChildren(rosterWords(read.verdict, writtenDay(dayOf(new Date()))));
        return;
      case "refused":
        if (read.error === "unknown") await openDraft();
        else progress.replaceChildren(word("refused", { code: read.error }));
    }
  };

  /** A code that opens no case may open what its writer has not sent. */
  const openDraft = async (): Promise<void> => {
    const token = await site.desk.ask("draft_login", "typed");
    const fetched = await fetchDraft(token ?? "");
    if (fetched.kind === "refused") {
      showNotFound(site, main, typed.value);
      return;
    }
    if (fetched.kind === "again") {
      progress.replaceChildren(troubleWords(fetched.why));
      return;
    }
    const fields = await site.desk.ask("draft", fetched.answer);
    const form = await fetchForm(site, main);
    if (form === undefined) progress.replaceChildren(troubleWords("unreachable"));
    else await startReport(site, form, fields);
  };

  button.disabled = false;
  sealing?.replaceChildren(word("sealing-browser"));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (busy) return;
    busy = true;
    void open()
      .catch((error: unknown) => {
        progress.replaceChildren(word("failed", { code: error instanceof Refusal ? error.verdict : "page" }));
      })
      .finally(() => {
        busy = false;
      });
  });
}

async function readCase(site: Site, login: string): Promise<Read> {
  const fetched = await fetchMailbox(login);
  if (fetched.kind !== "stored") return fetched;
  const { desk, pins, language } = site;
  const opened = await desk.ask("open", { body: fetched.answer, pins, language, day: dayOf(new Date()) });
  return opened.kind === "opened" ? { kind: "stored", answer: opened.mailbox } : opened;
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What was begun under the old code and not sent is still there under the new one, and in sight. */
function carryBegun(before: HTMLElement, now: HTMLElement): void {
  for (const field of before.querySelectorAll<Field>("textarea[id], select[id], input[id]")) {
    const same = now.querySelector<Field>(`#${CSS.escape(field.id)}`);
    if (same === null || field.id === "sure" || !isBegun(field)) continue;
    if (field instanceof HTMLInputElement && same instanceof HTMLInputElement) same.checked = field.checked;
    else same.value = field.value;
    same.closest("details")?.setAttribute("open", "");
  }
}

function isBegun(field: Field): boolean {
  return field instanceof HTMLInputElement ? field.checked !== field.defaultChecked : field.value !== "";
}

/** The same page for every code that opens nothing; what was typed stays, to be mended. */
function showNotFound(site: Site, main: HTMLElement, typed: string): void {
  const copy = copyOf("not-found");
  const form = part(copy, "#mailbox", HTMLFormElement);
  const heading = part(copy, "h1", HTMLElement);
  part(form, "#typed", HTMLTextAreaElement).value = typed;
  main.replaceChildren(copy);
  wireCode(site, main, form);
  heading.focus();
}

/** Shows a case; `before` is its page under the code that was in use, where that has just changed. */
function showOpened(site: Site, main: HTMLElement, login: string, mailbox: Mailbox, before?: HTMLElement): void {
  const { copy, root } = openedPage();
  fillOpened(root, mailbox);
  part(root, "[data-notice=renewed]", HTMLElement).hidden = before === undefined;
  if (before !== undefined) carryBegun(before, root);
  const warning = copyOf("notice", { text: word("idle-warning") });
  const notice = part(warning, "[data-notice-free]", HTMLElement);
  const unwatch = keepVigil({
    onWarn: () => {
      main.prepend(notice);
    },
    onReturn: () => {
      notice.remove();
    },
    onGone: () => {
      forgetRecordings();
      site.desk.close();
      const closed = copyOf("closed");
      main.replaceChildren(closed);
      part(main, "h1", HTMLElement).focus();
    },
  });
  part(root, "[data-act=close]", HTMLElement).addEventListener("click", (event) => {
    event.preventDefault();
    unwatch();
    leave();
  });
  const correspondence = {
    login,
    reread: async () => asOutcome(await readCase(site, login)),
    show: (newer: Mailbox) => {
      fillOpened(root, newer);
    },
  };
  wireForms(root, site, correspondence);
  wireSaving(root, site.desk, () => login);
  wireClosing(root, main, site, correspondence, () => {
    unwatch();
    forgetRecordings();
    site.desk.close();
  });
  wireRenewal(root, main, site, {
    ...correspondence,
    reopen: async (next) => {
      const read = await deliver(async () => asOutcome(await readCase(site, next)), untilSeen, () => undefined);
      if (read.kind !== "stored") return;
      unwatch();
      forgetRecordings();
      showOpened(site, main, next, read.answer, root);
    },
  });
  main.replaceChildren(copy);
  part(main, "h1", HTMLElement).focus();
}

/** The new code is in use, whatever the line does: reading goes on until it succeeds. */
async function untilSeen(seconds: number): Promise<"now"> {
  return new Promise((resolve) => {
    setTimeout(resolve, seconds * 1_000, "now");
  });
}

function asOutcome(read: Read): Outcome<Mailbox> {
  return read.kind === "list_refused" ? { kind: "refused", error: read.verdict, field: undefined } : read;
}
