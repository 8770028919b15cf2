/**
 * Saving a file out of an opened mailbox: fetched, opened and checked in the worker, and only then
 * given to the browser, which puts it among the downloads.
 */

import type { Desk } from "../public/desk.ts";
import { Refusal } from "../public/desk.ts";
import { fill, part, word } from "../public/words.ts";
import type { Gathered } from "./gather.ts";
import { offer } from "./offer.ts";

/** Wires the buttons under `root` that save the file of the item they stand in. */
export function wireSaving(root: HTMLElement, desk: Desk, login: () => string): void {
  root.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest("[data-act=save-file]") : null;
    const item = button?.closest<HTMLElement>("[data-item]");
    if (button instanceof HTMLButtonElement && item != null) {
      event.preventDefault();
      void save(button, item, desk, login());
    }
  });
}

async function save(button: HTMLButtonElement, item: HTMLElement, desk: Desk, login: string): Promise<void> {
  const say = (words: Node): void => {
    fill(item, { "file-state": words });
  };
  button.disabled = true;
  say(word("file-saving", { percent: "0" }));
  try {
    const file = await desk.ask("fetch_file", { login, item: item.dataset["item"] ?? "" }, (told) => {
      const { read, all } = told as Gathered;
      say(word("file-saving", { percent: String(all === 0 ? 100 : Math.floor((read / all) * 100)) }));
    });
    offer(file, part(item, "[data-slot=file-name]", HTMLElement).textContent);
    say(word("file-saved"));
  } catch (error) {
    const verdict = error instanceof Refusal ? error.verdict : "worker";
    say(verdict === "worker" ? word("offline") : word("file-broken", { code: verdict }));
  }
  button.disabled = false;
}
