/**
 * Everything that was said, on the last screen of who goes part by part: to read through, with a way
 * back to each.
 */

import { copyOf, part, word } from "../public/words.ts";

interface Line {
  readonly label: string;
  readonly value: string;
  readonly field: HTMLElement;
}

/** Shows in `place` what `form` holds; `goTo` leads back to a field. */
export function summarize(form: HTMLFormElement, place: HTMLElement, goTo: (field: HTMLElement) => void): void {
  const fields = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
  // What stands in the form and is not of it, as in the recorder, was not said.
  const shown = fields.filter((field) => field.form === form && field.type !== "hidden" && field.name !== "show");
  const copy = copyOf("summary");
  const list = part(copy, "dl", HTMLElement);
  for (const { label, value, field } of [...linesOf(shown), ...recordingsIn(form)]) {
    const line = copyOf("summary-line", { label, value });
    part(line, "[data-act=change-said]", HTMLElement).addEventListener("click", () => {
      goTo(field);
    });
    list.append(line);
  }
  place.replaceChildren(copy);
  place.hidden = false;
}

function linesOf(fields: readonly (HTMLInputElement | HTMLTextAreaElement)[]): readonly Line[] {
  const lines: Line[] = [];
  for (const field of fields) {
    const choice = field instanceof HTMLInputElement && field.type !== "text";
    if (choice ? !field.checked || field.value === "" : field.value.trim() === "") continue;
    const own = read(field.labels?.[0]);
    const before = lines.at(-1);
    if (!choice) lines.push({ label: own, value: field.value, field });
    else if (before !== undefined && fieldName(before.field) === field.name) {
      lines[lines.length - 1] = { ...before, value: `${before.value}\n${own}` };
    } else lines.push({ label: read(field.closest("fieldset")?.querySelector("legend")), value: own, field });
  }
  return lines;
}

/** What was spoken: how long it is, and in which voice. */
function recordingsIn(form: HTMLFormElement): readonly Line[] {
  return [...form.querySelectorAll<HTMLElement>("[data-file][data-voice]")].map((row) => ({
    label: read(word("voice-said")),
    value: read(row.querySelector("[data-slot=looked]")),
    field: part(row, "[data-act=drop]", HTMLElement),
  }));
}

function fieldName(field: HTMLElement): string {
  return field instanceof HTMLInputElement ? field.name : "";
}

function read(element: Node | null | undefined): string {
  return (element?.textContent ?? "").replace(/\s+/gu, " ").trim();
}
