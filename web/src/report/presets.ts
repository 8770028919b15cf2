/**
 * Answers that the form gives beforehand on some routes: `data-preset="focal:yes"`.
 *
 * A person's own choice is never changed, "I would rather not say" among them; what was preset goes
 * again when another route is chosen.
 */

import { routeOf } from "./questions.ts";

/** The answer that `presets` names for `route`; empty when there is none. */
export function presetFor(presets: string, route: string): string {
  const named = presets.split(" ").map((preset) => preset.split(":"));
  return named.find(([at]) => at === route)?.[1] ?? "";
}

/** Answers beforehand from now on, when a route is chosen in `form`. */
export function offerPresets(form: HTMLFormElement): void {
  const touched = new Set<Element>();
  form.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const question = target.closest("[data-preset]");
    if (question !== null) touched.add(question);
    if (target.name !== "route") return;
    for (const place of form.querySelectorAll<HTMLElement>("[data-preset]")) {
      if (!touched.has(place)) preset(place, presetFor(place.dataset["preset"] ?? "", routeOf(form)));
    }
  });
}

/** Leaves an answer alone that was there before anything was preset: it came back with a draft. */
function preset(place: HTMLElement, answer: string): void {
  const choices = [...place.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  const given = choices.find((choice) => choice.checked)?.value ?? "";
  if (given !== (place.dataset["given"] ?? "")) return;
  const choice = choices.find(({ value }) => value === answer);
  if (choice === undefined) return;
  choice.checked = true;
  place.dataset["given"] = answer;
}
