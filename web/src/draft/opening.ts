/**
 * What was kept, back in a form: out of the mailbox, or from a file on this device.
 */

import { Refusal } from "../public/desk.ts";
import type { Site } from "../public/site.ts";
import { fetchPage } from "../public/wire.ts";
import { copyOf, fill, part, word, writtenDay } from "../public/words.ts";
import type { Fields } from "../seal/draft.ts";
import { fillForm } from "./fields.ts";
import { lastDay } from "./saving.ts";

/** The form in the place of what stands on `main`; `undefined` when the portal can't be reached. */
export async function fetchForm(site: Site, main: HTMLElement): Promise<HTMLFormElement | undefined> {
  const page = await fetchPage(`/${site.language}/private`);
  const fetched = page?.querySelector("#main");
  if (fetched === null || fetched === undefined) return undefined;
  document.documentElement.dataset["page"] = "report";
  main.replaceChildren(...[...fetched.childNodes].map((node) => document.importNode(node, true)));
  return part(main, "form#report", HTMLFormElement);
}

/** Puts what was kept into `form`, and says above it what it is. `until` is left out of a file's. */
export function showDraft(main: HTMLElement, form: HTMLFormElement, fields: Fields, from: "portal" | "file"): void {
  fillForm(form, fields);
  const copy = copyOf("draft-open");
  const until = part(copy, "[data-until]", HTMLElement);
  const day = lastDay(form);
  if (from === "file" || day === undefined) until.remove();
  else fill(until, { until: writtenDay(day) });
  const errors = part(main, "#errors", HTMLElement);
  while (main.firstChild !== null && main.firstChild !== errors) main.firstChild.remove();
  main.prepend(copy);
  part(main, "h1", HTMLElement).focus();
}

/** Lets a file that was kept be opened into `form`. */
export function offerKeptFile(site: Site, main: HTMLElement, form: HTMLFormElement, opened: () => void): void {
  const place = main.querySelector<HTMLElement>("#kept-file");
  if (place === null) return;
  const file = part(place, "#file", HTMLInputElement);
  const typed = part(place, "#file-code", HTMLTextAreaElement);
  const status = part(place, "#file-status", HTMLElement);

  const open = async (): Promise<void> => {
    const chosen = file.files?.[0];
    if (chosen === undefined) {
      status.replaceChildren(word("file-none"));
      file.focus();
      return;
    }
    try {
      const body = new Uint8Array(await chosen.arrayBuffer());
      const fields = await site.desk.ask("draft_of_file", { typed: typed.value, instance: site.pins.instance, body });
      showDraft(main, form, fields, "file");
      opened();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      status.replaceChildren(word("file-bad"));
      typed.focus();
    }
  };

  place.hidden = false;
  part(place, "[data-act=open-file]", HTMLElement).addEventListener("click", () => void open());
}
