/**
 * A form as a list of names and texts, and back: the same list that a browser without scripts posts.
 */

import { carry } from "../report/carried.ts";
import { addPerson, MOST_PERSONS } from "../report/questions.ts";
import type { Fields } from "../seal/draft.ts";

/** What says what to do with the form, and is no part of what was written. */
const NOT_WRITTEN: readonly string[] = ["once", "list", "draft"];

/** What stands in `form`; empty fields too, so that each person's stay together. */
export function fieldsOf(form: HTMLFormElement): Fields {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === "string" && !NOT_WRITTEN.includes(name) ? [[name, value] as const] : [],
  );
}

/**
 * Puts `fields` into `form` in the place of what stands there. What the form does not ask is left out; a
 * short form, which asks less than others of this portal, keeps it.
 */
export function fillForm(form: HTMLFormElement, fields: Fields): void {
  const written = new Map<string, string[]>();
  for (const [name, text] of fields) written.set(name, [...(written.get(name) ?? []), text]);
  carry(form, written);
  for (const list of form.querySelectorAll<HTMLElement>("[data-persons]")) {
    const named = [...list.querySelectorAll("input")].map(({ name }) => written.get(name)?.length ?? 0);
    const wanted = Math.min(MOST_PERSONS, Math.max(...named));
    while (list.children.length < wanted) addPerson(list);
  }
  const seen = new Map<string, number>();
  for (const field of form.elements) {
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
    const texts = written.get(field.name) ?? [];
    if (field.type === "checkbox" || field.type === "radio") {
      if (texts.length > 0 || field.type === "checkbox") (field as HTMLInputElement).checked = texts.includes(field.value);
    } else if (field.type !== "hidden") {
      const at = seen.get(field.name) ?? 0;
      seen.set(field.name, at + 1);
      field.value = texts[at] ?? "";
    }
  }
}
