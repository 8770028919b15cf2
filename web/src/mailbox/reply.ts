/**
 * The reply form of an opened mailbox.
 *
 * What was typed stays in the form until it is stored.
 */

import { dayOf } from "../public/day.ts";
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

/** Wires the reply form under `root`. */
export function wireReply(root: HTMLElement, site: Site, { login, reread, show }: Correspondence): void {
  const form = part(root, "#reply", HTMLFormElement);
  const message = part(form, "#message", HTMLTextAreaElement);
  const error = part(form, "#message-error", HTMLElement);
  const status = part(form, "#reply-status", HTMLElement);
  const panel = panelBehind(status);
  let busy = false;
  let trouble = (): Node => word("offline");

  const say = (progress: Progress | { readonly at: "sealing"; readonly again: boolean }): void => {
    if (progress.at === "waiting") trouble = () => troubleWords(progress.why);
    const again = progress.at === "sealing" && progress.again;
    status.replaceChildren(word(again ? "reply-again" : progress.at === "waiting" ? "trying-again" : "reply-sealing"));
  };

  const wrong = (words: Node | undefined): void => {
    error.hidden = words === undefined;
    error.replaceChildren(...(words === undefined ? [] : [words]));
    message.setAttribute("aria-invalid", String(words !== undefined));
    if (words !== undefined) message.focus();
  };

  const refuse = (code: string): void => {
    status.replaceChildren();
    panel.show(word("refused", { code }), { retry: () => void submit() });
  };

  const end = (replied: Replied): void => {
    switch (replied.kind) {
      case "sent":
        message.value = "";
        if (replied.mailbox !== undefined) show(replied.mailbox);
        status.replaceChildren(word("reply-sent"));
        return;
      case "refused":
        refuse(replied.code);
        return;
      case "given_up":
        status.replaceChildren();
        message.focus();
    }
  };

  const submit = async (): Promise<void> => {
    if (busy) return;
    const text = message.value;
    wrong(undefined);
    if (text.trim() === "") {
      wrong(word("error-message"));
      return;
    }
    if ([...text].length > LONGEST_TEXT) {
      wrong(word("error-message-long"));
      return;
    }
    busy = true;
    message.readOnly = true;
    panel.clear();
    let ended: () => void;
    try {
      const replied = await sendReply(text, {
        seal: async (words) => site.desk.ask("reply", { text: words, day: dayOf(new Date()) }),
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
    message.readOnly = false;
    ended();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void submit();
  });
  guardUnsent(() => form.isConnected && message.value.trim() !== "");
}
