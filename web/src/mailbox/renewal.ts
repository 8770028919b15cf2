/**
 * *Someone may know my code*: a new code, and the old one dead.
 *
 * The new code is shown first and its end asked for; only then does the old one die. Whatever is lost
 * in between, the page, an answer, the power, one of the two opens the case.
 */

import { deliver, type Outcome } from "../public/delivery.ts";
import { Refusal } from "../public/desk.ts";
import { guardUnsent } from "../public/leave.ts";
import type { Site } from "../public/site.ts";
import { panelBehind, pauseAt, troubleWords } from "../public/waiting.ts";
import { fetchMailbox, sendRenewal } from "../public/wire.ts";
import { copyOf, part, word } from "../public/words.ts";
import { codeStep, wireCodeStep } from "../report/code-step.ts";
import type { Mailbox } from "./reading.ts";

/** What going over to a new code needs of the mailbox that it stands in. */
export interface Renewing {
  readonly login: string;
  readonly reread: () => Promise<Outcome<Mailbox>>;
  /** Shows the case again, opened with the token of the new code. */
  readonly reopen: (login: string) => Promise<void>;
}

/** An officer who changes who holds keys meanwhile is rare; more of them mean that something is wrong. */
const SEALINGS = 5;

/** Wires the form under `root` that leads to a new code. */
export function wireRenewal(root: HTMLElement, main: HTMLElement, site: Site, renewing: Renewing): void {
  const form = part(root, "#renew", HTMLFormElement);
  const status = part(form, "[role=status]", HTMLElement);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void offer(main, site, renewing).catch((reason: unknown) => {
      status.replaceChildren(word("failed", { code: reason instanceof Refusal ? reason.verdict : "page" }));
    });
  });
}

async function offer(main: HTMLElement, site: Site, renewing: Renewing): Promise<void> {
  const whole = copyOf("new-code");
  const places = codeStep(whole);
  const heading = part(whole, "h1", HTMLElement);
  const digits = await site.desk.ask("new_code", { instance: site.pins.instance });
  let done = false;
  let busy = false;
  wireCodeStep(places, site, digits, () => {
    if (busy) return;
    busy = true;
    void change(site, renewing, places.status).then((changed) => {
      done = changed;
      busy = false;
    });
  });
  main.replaceChildren(whole);
  // Another language is another page, and the code would be gone.
  document.querySelector("nav.top")?.remove();
  guardUnsent(() => !done && places.confirm.isConnected);
  heading.focus();
}

/** Seals everything over, until it is stored; whether the code in use is now the new one. */
async function change(site: Site, { login, reread, reopen }: Renewing, status: HTMLElement): Promise<boolean> {
  const panel = panelBehind(status);
  let trouble = (): Node => word("offline");
  const pause = pauseAt(panel, () => trouble());
  try {
    for (let sealing = 1; sealing <= SEALINGS; sealing += 1) {
      status.replaceChildren(word("renew-sealing"));
      const renewal = await site.desk.ask("renew", null);
      const sent = await deliver(() => send(login, renewal.login, renewal.body), pause, (progress) => {
        if (progress.at === "waiting") trouble = () => troubleWords(progress.why);
      });
      if (sent.kind === "stored") {
        panel.clear();
        await site.desk.ask("renewed", null);
        await reopen(renewal.login);
        return true;
      }
      if (sent.kind === "given_up" || sent.error !== "record") {
        panel.clear();
        // What was sent may have arrived: then the new code is the one.
        status.replaceChildren(sent.kind === "given_up" ? word("renew-unsure") : word("refused", { code: sent.error }));
        return false;
      }
      await deliver(reread, pause, () => undefined);
    }
    status.replaceChildren(word("refused", { code: "record" }));
  } catch (reason) {
    status.replaceChildren(word("failed", { code: reason instanceof Refusal ? reason.verdict : "page" }));
  }
  return false;
}

/** One attempt; a token that finds nothing any more may have been replaced by an attempt before, of this sealing or another. */
async function send(login: string, next: string, body: Uint8Array): Promise<Outcome<true>> {
  const sent = await sendRenewal(login, body);
  if (sent.kind !== "refused" || sent.error !== "unknown") return sent;
  const found = await fetchMailbox(next);
  return found.kind === "stored" ? { kind: "stored", answer: true } : found;
}
