/**
 * The forms of an opened mailbox: a message, the alarm, and what the office may do.
 *
 * What was typed stays in the form until it is stored.
 */

import { dayOf } from "../public/day.ts";
import type { Own } from "../public/asked.ts";
import type { Outcome, Progress } from "../public/delivery.ts";
import { Refusal } from "../public/desk.ts";
import { guardUnsent } from "../public/leave.ts";
import type { Site } from "../public/site.ts";
import { panelBehind, pauseAt, troubleWords } from "../public/waiting.ts";
import { sendItems } from "../public/wire.ts";
import { part, word } from "../public/words.ts";
import type { Mailbox } from "./reading.ts";
import { sendReply, type Replied } from "./replying.ts";

/** What a reader accepts (`docs/formats.md` §9). */
const LONGEST_TEXT = 200_000;

/** What the reply form needs of the mailbox that it stands in. */
export interface Correspondence {
  readonly login: string;
  readonly reread: () => Promise<Outcome<Mailbox>>;
  readonly show: (mailbox: Mailbox) => void;
}

/** What tells one form from the other. */
interface Writing {
  readonly form: HTMLFormElement;
  readonly field: HTMLTextAreaElement | HTMLSelectElement;
  readonly error: HTMLElement;
  readonly status: HTMLElement;
  readonly own: () => Own;
  readonly words: Readonly<Record<"empty" | "sealing" | "sent", string>>;
  /** What there is to say; empty when nothing was written or chosen. */
  readonly read: () => string;
}

/** Wires the reply form under `root`. */
export function wireReply(root: HTMLElement, site: Site, correspondence: Correspondence): void {
  const form = part(root, "#reply", HTMLFormElement);
  const field = part(form, "#message", HTMLTextAreaElement);
  wire(site, correspondence, {
    form,
    field,
    error: part(form, "#message-error", HTMLElement),
    status: part(form, "#reply-status", HTMLElement),
    own: () => "message",
    words: { empty: "error-message", sealing: "reply-sealing", sent: "reply-sent" },
    read: () => field.value,
  });
}

/** Wires the alarm under `root`. */
export function wireAlarm(root: HTMLElement, site: Site, correspondence: Correspondence): void {
  const form = part(root, "#alarm", HTMLFormElement);
  const field = part(form, "#happened", HTMLTextAreaElement);
  const act = part(form, "#act", HTMLSelectElement);
  wire(site, correspondence, {
    form,
    field,
    error: part(form, "#happened-error", HTMLElement),
    status: part(form, "#alarm-status", HTMLElement),
    own: () => "alarm",
    words: { empty: "error-happened", sealing: "alarm-sealing", sent: "alarm-sent" },
    read: () => {
      const listed = act.value === "" ? "" : (act.selectedOptions[0]?.textContent ?? "");
      return [listed, field.value].filter((text) => text.trim() !== "").join("\n");
    },
  });
}

/** Wires what may be allowed, or no longer, under `root`. */
export function wireConsent(root: HTMLElement, site: Site, correspondence: Correspondence): void {
  const form = part(root, "#consent", HTMLFormElement);
  const field = part(form, "#what", HTMLSelectElement);
  const yes = part(form, "#given-yes", HTMLInputElement);
  wire(site, correspondence, {
    form,
    field,
    error: part(form, "#what-error", HTMLElement),
    status: part(form, "#consent-status", HTMLElement),
    own: () => (yes.checked ? "consent_given" : "consent_taken"),
    words: { empty: "error-consent", sealing: "consent-sealing", sent: "consent-sent" },
    read: () => (field.value === "" ? "" : (field.selectedOptions[0]?.textContent ?? "")),
  });
}

function wire(site: Site, { login, reread, show }: Correspondence, writing: Writing): void {
  const { form, field, error, status, words } = writing;
  const panel = panelBehind(status);
  let busy = false;
  let trouble = (): Node => word("offline");

  const say = (progress: Progress | { readonly at: "sealing"; readonly again: boolean }): void => {
    if (progress.at === "waiting") trouble = () => troubleWords(progress.why);
    const again = progress.at === "sealing" && progress.again;
    status.replaceChildren(word(again ? "reply-again" : progress.at === "waiting" ? "trying-again" : words.sealing));
  };

  const wrong = (said: Node | undefined): void => {
    error.hidden = said === undefined;
    error.replaceChildren(...(said === undefined ? [] : [said]));
    field.setAttribute("aria-invalid", String(said !== undefined));
    if (said !== undefined) field.focus();
  };

  const refuse = (code: string): void => {
    status.replaceChildren();
    panel.show(word("refused", { code }), { retry: () => void submit() });
  };

  const end = (replied: Replied): void => {
    switch (replied.kind) {
      case "sent":
        form.reset();
        field.value = "";
        if (replied.mailbox !== undefined) show(replied.mailbox);
        status.replaceChildren(word(words.sent));
        return;
      case "refused":
        refuse(replied.code);
        return;
      case "given_up":
        status.replaceChildren();
        field.focus();
    }
  };

  const submit = async (): Promise<void> => {
    if (busy) return;
    const text = writing.read();
    wrong(undefined);
    if (text.trim() === "") {
      wrong(word(words.empty));
      return;
    }
    if ([...text].length > LONGEST_TEXT) {
      wrong(word("error-message-long"));
      return;
    }
    busy = true;
    field.toggleAttribute("readonly", true);
    panel.clear();
    let ended: () => void;
    try {
      const replied = await sendReply(text, {
        seal: async (said) => site.desk.ask("reply", { text: said, own: writing.own(), day: dayOf(new Date()) }),
        send: async (body) => sendItems(login, body),
        reread,
        pause: pauseAt(panel, () => trouble()),
        say,
      });
      ended = () => {
        end(replied);
      };
    } catch (reason) {
      ended = () => {
        refuse(reason instanceof Refusal ? reason.verdict : "page");
      };
    }
    panel.clear();
    busy = false;
    field.toggleAttribute("readonly", false);
    ended();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void submit();
  });
  guardUnsent(() => form.isConnected && field.value.trim() !== "");
}
