/**
 * The forms of an opened mailbox whose words go into the dialogue: a message, the alarm, what the
 * office may do, a withdrawal, a complaint, a wish to erase.
 *
 * What was typed stays in the form until it is stored.
 */

import { dayOf } from "../public/day.ts";
import type { Own } from "../public/asked.ts";
import type { Outcome, Progress } from "../public/delivery.ts";
import { Refusal } from "../public/desk.ts";
import { guardUnsent } from "../public/leave.ts";
import type { Site } from "../public/site.ts";
import { courierOf, listFiles } from "../files/list.ts";
import { offerRecording } from "../voice/offer.ts";
import type { SentFile } from "../seal/attachment.ts";
import { panelBehind, pauseAt, troubleWords } from "../public/waiting.ts";
import { sendItems } from "../public/wire.ts";
import { part, word } from "../public/words.ts";
import { sorted } from "../seal/bytes.ts";
import type { Mailbox } from "./reading.ts";
import { sendReply, type Replied } from "./replying.ts";

/** What a reader accepts (`docs/formats.md` §9). */
const LONGEST_TEXT = 200_000;

/** What a form needs of the mailbox that it stands in. */
export interface Correspondence {
  readonly login: string;
  readonly reread: () => Promise<Outcome<Mailbox>>;
  readonly show: (mailbox: Mailbox) => void;
}

/** What a form says, or the word for what is wrong with it. */
type Read = { readonly own: Own | undefined; readonly sent: string } | { readonly wrong: string };

/** What tells one form from the other. */
interface Writing {
  /** The id of the form; its places for an error and for progress. */
  readonly form: string;
  readonly error: string;
  /** Where somebody writes, if they do. */
  readonly field?: string;
  readonly sealing: string;
  /** Files may go with it. */
  readonly takesFiles?: true;
  /** Reads the form; `pressed` is the value of the button, `withFiles` whether files go with it. */
  readonly read: (form: HTMLFormElement, pressed: string, withFiles: boolean) => Read;
}

const FORMS: readonly Writing[] = [
  {
    form: "reply",
    error: "message-error",
    field: "message",
    sealing: "reply-sealing",
    takesFiles: true,
    read: (form, _, withFiles) => {
      const text = textIn(form, "message");
      if (withFiles && text.trim() === "") return { own: undefined, sent: "reply-sent" };
      return wrongWith(text, "error-message") ?? { own: { kind: "message", body: { text } }, sent: "reply-sent" };
    },
  },
  {
    form: "attest",
    error: "transcript-error",
    field: "transcript",
    sealing: "check-sealing",
    read: (form) => {
      const text = textIn(form, "transcript");
      const body = { blob: valueIn(form, "blob"), of: valueIn(form, "of"), release: part(form, "#release", HTMLInputElement).checked, text };
      return wrongWith(text, "error-check") ?? { own: { kind: "attestation", body }, sent: "check-sent" };
    },
  },
  {
    form: "alarm",
    error: "happened-error",
    field: "happened",
    sealing: "alarm-sealing",
    read: (form) => {
      const act = part(form, "#act", HTMLSelectElement);
      const listed = act.value === "" ? "" : (act.selectedOptions[0]?.textContent ?? "");
      const happened = [listed, textIn(form, "happened")].filter((text) => text.trim() !== "").join("\n");
      return wrongWith(happened, "error-happened") ?? { own: { kind: "alarm", body: { happened } }, sent: "alarm-sent" };
    },
  },
  {
    form: "consent",
    error: "consent-error",
    sealing: "consent-sealing",
    read: (form) => {
      const given = new FormData(form).getAll("given").filter((value) => typeof value === "string");
      return { own: { kind: "consent", body: { given: sorted(given) } }, sent: "consent-sent" };
    },
  },
  {
    form: "withdraw",
    error: "reason-error",
    field: "reason",
    sealing: "withdraw-sealing",
    read: (form, button) => {
      const text = textIn(form, "reason");
      const withdrawn = button !== "back";
      const own = { kind: "withdrawal", body: { pressed: pressedIn(form), text, withdrawn } } as const;
      return tooLong(text) ?? { own, sent: withdrawn ? "withdraw-sent" : "withdraw-back-sent" };
    },
  },
  {
    form: "complain",
    error: "complaint-error",
    field: "complaint",
    sealing: "complaint-sealing",
    read: (form) => {
      const text = textIn(form, "complaint");
      return wrongWith(text, "error-complaint") ?? { own: { kind: "complaint", body: { text } }, sent: "complaint-sent" };
    },
  },
  {
    form: "erase-case",
    error: "erase-case-error",
    sealing: "erasure-sealing",
    read: (form, button) => {
      const asked = button !== "back";
      const own = { kind: "erasure", body: { asked, pressed: pressedIn(form), what: "case" } } as const;
      return { own, sent: asked ? "erasure-sent" : "erasure-back-sent" };
    },
  },
];

/** Whether somebody asked them to stop, as the form says; who did not say did not say. */
export function pressedIn(form: HTMLFormElement): "yes" | "no" | "unsaid" {
  const said = new FormData(form).get("pressed");
  return said === "yes" || said === "no" ? said : "unsaid";
}

/** Wires every form under `root` that says something in the dialogue. */
export function wireForms(root: HTMLElement, site: Site, correspondence: Correspondence): void {
  for (const writing of FORMS) wire(root, site, correspondence, writing);
}

function wire(root: HTMLElement, site: Site, { login, reread, show }: Correspondence, writing: Writing): void {
  const form = part(root, `#${writing.form}`, HTMLFormElement);
  const error = part(form, `#${writing.error}`, HTMLElement);
  const status = part(form, "[role=status]", HTMLElement);
  const field = writing.field === undefined ? undefined : part(form, `#${writing.field}`, HTMLTextAreaElement);
  const panel = panelBehind(status);
  const files = writing.takesFiles && listFiles(form, courierOf(site.desk), site.language);
  const voices = files && offerRecording(form, site, files);
  let busy = false;
  let trouble = (): Node => word("offline");

  const say = (progress: Progress | { readonly at: "sealing"; readonly again: boolean }): void => {
    if (progress.at === "waiting") trouble = () => troubleWords(progress.why);
    const again = progress.at === "sealing" && progress.again;
    status.replaceChildren(word(again ? "reply-again" : progress.at === "waiting" ? "trying-again" : writing.sealing));
  };

  const wrong = (said: Node | undefined): void => {
    error.hidden = said === undefined;
    error.replaceChildren(...(said === undefined ? [] : [said]));
    field?.setAttribute("aria-invalid", String(said !== undefined));
    if (said !== undefined) field?.focus();
  };

  const refuse = (code: string, retry: () => void): void => {
    status.replaceChildren();
    panel.show(word("refused", { code }), { retry });
  };

  const end = (replied: Replied, sent: string, gone: readonly SentFile[], retry: () => void): void => {
    switch (replied.kind) {
      case "sent":
        form.reset();
        files?.clear(gone);
        if (replied.mailbox !== undefined) show(replied.mailbox);
        status.replaceChildren(word(sent));
        // After an alarm, whom to call.
        form.querySelector("[data-after]")?.removeAttribute("hidden");
        return;
      case "refused":
        refuse(replied.code, retry);
        return;
      case "given_up":
        status.replaceChildren();
        field?.focus();
    }
  };

  const submit = async (pressed: string): Promise<void> => {
    if (busy) return;
    const read = voices?.unfinished() ? { wrong: "error-voice" } : writing.read(form, pressed, files?.any() ?? false);
    wrong("wrong" in read ? word(read.wrong) : undefined);
    if ("wrong" in read) return;
    const retry = (): void => void submit(pressed);
    busy = true;
    field?.toggleAttribute("readonly", true);
    panel.clear();
    let ended: () => void;
    try {
      if (files?.any()) status.replaceChildren(word("progress-files"));
      const arrived = files === undefined ? [] : await files.arrived();
      const replied = arrived === undefined ? ({ kind: "file_failed" } as const) : await sendReply({
        seal: async () => site.desk.ask("reply", { own: read.own, files: arrived, day: dayOf(new Date()) }),
        send: async (body) => sendItems(login, body),
        reread,
        pause: pauseAt(panel, () => trouble()),
        say,
      });
      ended = () => {
        if (replied.kind !== "file_failed") return end(replied, read.sent, arrived ?? [], retry);
        status.replaceChildren();
        wrong(word("error-files"));
      };
    } catch (reason) {
      ended = () => {
        refuse(reason instanceof Refusal ? reason.verdict : "page", retry);
      };
    }
    panel.clear();
    busy = false;
    field?.toggleAttribute("readonly", false);
    ended();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void submit(event.submitter?.getAttribute("value") ?? "");
  });
  if (field !== undefined) guardUnsent(() => form.isConnected && field.value !== field.defaultValue);
}

function textIn(form: HTMLFormElement, field: string): string {
  return part(form, `#${field}`, HTMLTextAreaElement).value;
}

function valueIn(form: HTMLFormElement, name: string): string {
  return part(form, `input[name=${name}]`, HTMLInputElement).value;
}

function wrongWith(text: string, empty: string): { readonly wrong: string } | undefined {
  return text.trim() === "" ? { wrong: empty } : tooLong(text);
}

function tooLong(text: string): { readonly wrong: string } | undefined {
  return [...text].length > LONGEST_TEXT ? { wrong: "error-message-long" } : undefined;
}
