/**
 * Saving what is not sent: under a code on the portal, or as a sealed file on this device.
 *
 * What was written stays in the form whatever happens. A code that was drawn is shown until somebody
 * has seen it: saving that fails first and succeeds later still ends with the code.
 */

import { dayOf, dueAfter } from "../public/day.ts";
import { deliver, type Progress } from "../public/delivery.ts";
import { Refusal } from "../public/desk.ts";
import type { Site } from "../public/site.ts";
import { panelBehind, pauseAt, troubleWords } from "../public/waiting.ts";
import { eraseDraft, fetchMailbox, putDraft } from "../public/wire.ts";
import { copyOf, part, word } from "../public/words.ts";
import { forgetRecordings } from "../voice/offer.ts";
import { fieldsOf } from "./fields.ts";
import { savedPage, showSaved } from "./saved.ts";

/** A neutral name: it stands in a list of downloads. */
const FILE_NAME = "notes.dat";

/** What the report page can do with what is written and not sent. */
export interface Saving {
  readonly save: () => Promise<void>;
  readonly file: () => void;
  readonly erase: () => Promise<void>;
  /** Whether something was written since it was last kept. */
  readonly changed: () => boolean;
  /** It stands in the form as it was kept: nothing is lost by closing. */
  readonly opened: () => void;
  /** It was sent: what was kept of it goes. */
  readonly sent: () => Promise<void>;
}

/** Wires what `form` on `main` offers for later. */
export function savingOf(site: Site, main: HTMLElement, form: HTMLFormElement): Saving {
  const status = part(form, "#save-status", HTMLElement);
  const button = part(form, "#save", HTMLButtonElement);
  const panel = panelBehind(status);
  savedPage();
  let trouble = (): Node => word("offline");
  let kept = "";
  let unseen: readonly string[] | undefined;
  let busy = false;

  const seal = async (): Promise<{ readonly login: string; readonly body: Uint8Array; readonly said: string }> => {
    const fields = fieldsOf(form);
    const { login, body, digits } = await site.desk.ask("save", { fields, instance: site.pins.instance });
    unseen = digits ?? unseen;
    return { login, body, said: JSON.stringify(fields) };
  };
  /** Sent from another page meanwhile, its code opens the report, and what is kept under it is never found. */
  const leaveSpent = async (): Promise<void> => {
    const login = await site.desk.ask("draft_opens", { instance: site.pins.instance });
    if (login === undefined) return;
    const found = await fetchMailbox(login);
    if (found.kind === "stored") await site.desk.ask("draft_spent", null);
  };
  const say = (progress: Progress): void => {
    status.replaceChildren(word(progress.at === "waiting" ? "trying-again" : "progress-saving"));
    if (progress.at === "waiting") trouble = () => troubleWords(progress.why);
  };
  /** Shows a code that nobody has seen; else says `words`. */
  const done = (said: string, as: "draft" | "file"): void => {
    kept = said;
    offerErase(form);
    status.replaceChildren(word(as === "draft" ? "saved-again" : "saved-file"));
    if (unseen === undefined) return;
    const digits = unseen;
    unseen = undefined;
    showSaved(main, site, digits, as === "draft" ? lastDay(form) : undefined);
  };
  const once = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    busy = true;
    panel.clear();
    try {
      await work();
    } catch (error) {
      status.replaceChildren(word("failed", { code: error instanceof Refusal ? error.verdict : "page" }));
    } finally {
      busy = false;
    }
  };
  const keepFile = async (): Promise<void> => {
    const { body, said } = await seal();
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([new Uint8Array(body)], { type: "application/octet-stream" }));
    link.download = FILE_NAME;
    link.click();
    URL.revokeObjectURL(link.href);
    done(said, "file");
  };
  const file = (): void => {
    // A save that waits for the network ends first.
    void Promise.resolve().then(async () => once(keepFile));
  };

  return {
    save: async () =>
      once(async () => {
        status.replaceChildren(word("progress-saving"));
        await leaveSpent();
        const { login, body, said } = await seal();
        const pause = pauseAt(panel, () => trouble(), file);
        const delivered = await deliver(async () => putDraft(login, body), pause, say);
        panel.clear();
        switch (delivered.kind) {
          case "stored":
            done(said, "draft");
            return;
          case "refused":
            status.replaceChildren(word("refused", { code: delivered.field ?? delivered.error }));
            return;
          case "given_up":
            status.replaceChildren();
            button.focus();
        }
      }),
    file,
    erase: async () =>
      once(async () => {
        const login = await site.desk.ask("draft_login", "kept");
        const erased = login === undefined ? undefined : await eraseDraft(login);
        if (erased !== undefined && erased.kind !== "stored") {
          status.replaceChildren(word("erase-failed"));
          button.focus();
          return;
        }
        form.reset();
        forgetRecordings();
        site.desk.close();
        main.replaceChildren(copyOf("erased"));
        part(main, "h1", HTMLElement).focus();
      }),
    changed: () => JSON.stringify(fieldsOf(form)) !== kept,
    opened: () => {
      kept = JSON.stringify(fieldsOf(form));
      offerErase(form);
    },
    sent: async () => {
      const login = await site.desk.ask("draft_login", "kept");
      if (login !== undefined) await eraseDraft(login);
    },
  };
}

/** The last day on which what is kept today opens, if nobody opens it before. */
export function lastDay(form: HTMLFormElement): string | undefined {
  return dueAfter(dayOf(new Date()), form.dataset["draft"]);
}

/** What is kept can be erased. */
function offerErase(form: HTMLFormElement): void {
  if (form.querySelector("#erase") === null) form.append(copyOf("erase-draft"));
}
