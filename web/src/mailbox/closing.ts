/**
 * Erasing the mailbox: at once, and for good. The office keeps the case, and is told.
 */

import { dayOf } from "../public/day.ts";
import { deliver } from "../public/delivery.ts";
import { Refusal } from "../public/desk.ts";
import type { Site } from "../public/site.ts";
import { panelBehind, pauseAt, troubleWords } from "../public/waiting.ts";
import { sendClosing } from "../public/wire.ts";
import { copyOf, part, word } from "../public/words.ts";
import { pressedIn, type Correspondence } from "./reply.ts";

/** Wires the form under `root` that erases the mailbox; `onGone` is called once it is. */
export function wireClosing(
  root: HTMLElement,
  main: HTMLElement,
  site: Site,
  { login, reread }: Correspondence,
  onGone: () => void,
): void {
  const form = part(root, "#erase-mailbox", HTMLFormElement);
  const sure = part(form, "#sure", HTMLInputElement);
  const error = part(form, "#sure-error", HTMLElement);
  const status = part(form, "[role=status]", HTMLElement);
  const panel = panelBehind(status);
  let trouble = (): Node => word("offline");
  let busy = false;

  const close = async (): Promise<void> => {
    let waited = false;
    const pause = pauseAt(panel, () => trouble());
    for (;;) {
      status.replaceChildren(word("erasure-sealing"));
      const own = { kind: "erasure", body: { asked: true, pressed: pressedIn(form), what: "mailbox" } } as const;
      const { body } = await site.desk.ask("reply", { files: [], own, day: dayOf(new Date()) });
      const sent = await deliver(() => sendClosing(login, body), pause, (progress) => {
        if (progress.at !== "waiting") return;
        waited = true;
        trouble = () => troubleWords(progress.why);
      });
      if (sent.kind === "stored") {
        onGone();
        main.replaceChildren(copyOf("mailbox-erased"));
        part(main, "h1", HTMLElement).focus();
        return;
      }
      panel.clear();
      if (sent.kind === "given_up" || sent.error !== "record") {
        // An attempt before may have arrived; or another page took a new code.
        const unsure = waited && sent.kind === "refused" && sent.error === "unknown";
        const said = sent.kind === "refused" ? [word("refused", { code: sent.error })] : [];
        status.replaceChildren(...(unsure ? [word("closing-unsure")] : said));
        return;
      }
      const read = await deliver(reread, pause, () => undefined);
      if (read.kind !== "stored") return;
    }
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    error.hidden = sure.checked;
    error.replaceChildren(...(sure.checked ? [] : [word("error-sure")]));
    sure.setAttribute("aria-invalid", String(!sure.checked));
    if (!sure.checked) sure.focus();
    if (!sure.checked || busy) return;
    busy = true;
    void close()
      .catch((reason: unknown) => {
        status.replaceChildren(word("failed", { code: reason instanceof Refusal ? reason.verdict : "page" }));
      })
      .finally(() => {
        busy = false;
      });
  });
}
