/**
 * What was answered in another language's longer form: a short form keeps it, says so, and sends it with
 * the rest. Where the server fills the form, it does the same (`src/page/form/short.rs`).
 */

/** The answers that `form` keeps and does not show, one list a question, empty entries too. */
export function carriedIn(form: HTMLFormElement): ReadonlyMap<string, readonly string[]> {
  const held = new Map<string, string[]>();
  for (const { name, value } of form.querySelectorAll<HTMLInputElement>("input[data-carried]")) {
    held.set(name, [...(held.get(name) ?? []), value]);
  }
  return held;
}

/** Keeps in `form` what was `written` and has no field there, if it is a short one. */
export function carry(form: HTMLFormElement, written: ReadonlyMap<string, readonly string[]>): void {
  const notice = form.querySelector<HTMLElement>("#carried");
  if (notice === null) return;
  for (const old of form.querySelectorAll("input[data-carried]")) old.remove();
  const offered = [...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")];
  const left = unasked(written, offered);
  notice.hidden = left.length === 0;
  for (const [name, value] of left) {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = name;
    field.value = value;
    field.dataset["carried"] = "";
    form.append(field);
  }
}

/** What was `written` to questions that none of the `offered` fields asks, and a choice that none of them is. */
export function unasked(
  written: ReadonlyMap<string, readonly string[]>,
  offered: readonly { readonly name: string; readonly type: string; readonly value: string }[],
): readonly (readonly [string, string])[] {
  return [...written].flatMap(([name, texts]) => {
    const fields = offered.filter((field) => field.name === name);
    const isChoice = fields.length > 0 && fields.every((field) => field.type === "radio");
    const asked = isChoice ? texts.some((text) => fields.some(({ value }) => value === text)) : fields.length > 0;
    return asked || texts.every((text) => text.trim() === "") ? [] : texts.map((text) => [name, text] as const);
  });
}
