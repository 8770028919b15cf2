/**
 * The questions of the form, whatever they are: which of them are meant for who writes, and what was
 * answered. The server's taxonomy decides what is asked; this client only reads the page.
 */

import { copyOf, fill, part } from "../public/words.ts";
import { carriedIn } from "./carried.ts";
import type { Answers } from "../seal/types.ts";

/** Who names no route. */
const OPEN = "open";
/** What a reader of the form takes (`docs/formats.md` §9, and the portal's own limits). */
export const LONGEST_LINE = 1_000;
export const MOST_PERSONS = 200;

/** The route that is chosen. */
export function routeOf(form: HTMLFormElement): string {
  const chosen = new FormData(form).get("route");
  return typeof chosen === "string" && chosen !== "" ? chosen : OPEN;
}

/** Whether `element` is shown to who is on `route`. */
export function isFor(element: Element, route: string): boolean {
  const meant = element.closest<HTMLElement>("[data-for]");
  if (meant === null) return true;
  if (!(meant.dataset["for"] ?? "").split(" ").includes(route)) return false;
  return meant.parentElement === null || isFor(meant.parentElement, route);
}

/** Whether something was answered in `element`. */
export function holdsAnswer(element: Element): boolean {
  return valuesIn(element).length > 0;
}

/**
 * Puts away what is not meant for the chosen route, unless it holds an answer: what was said once
 * stays in sight and is sent, whichever route was chosen later.
 */
export function showMeant(form: HTMLFormElement): void {
  const route = routeOf(form);
  for (const element of form.querySelectorAll<HTMLElement>("[data-for]")) {
    const stays = isFor(element, route) || holdsAnswer(element) || element.contains(document.activeElement);
    element.toggleAttribute("data-away", !stays);
  }
}

/** What was answered, to whichever question; nothing that was said is left out. */
export function answersOf(form: HTMLFormElement): Answers {
  const route = routeOf(form);
  const asked = [...form.querySelectorAll<HTMLElement>("[data-question]")];
  const answers = asked.flatMap((place): (readonly [string, readonly string[]])[] => {
    if (place.dataset["kind"] === "people") return persons(place);
    const said = valuesIn(place);
    return said.length === 0 ? [] : [[place.dataset["question"] ?? "", said]];
  });
  const carried = [...carriedIn(form)].filter(([name]) => name !== "route");
  return Object.fromEntries([...carried, ...answers, ...(route === OPEN ? [] : [["route", [route]] as const])]);
}

/** The question whose answer is too long, or names too many, if one does. */
export function unfit(form: HTMLFormElement): { readonly question: string; readonly many: boolean } | undefined {
  for (const place of form.querySelectorAll<HTMLElement>("[data-question]")) {
    const question = place.dataset["question"] ?? "";
    const lines = [...place.querySelectorAll<HTMLInputElement>("input[type=text]")];
    if (lines.some((line) => [...line.value].length > LONGEST_LINE)) return { question, many: false };
    if ((persons(place)[0]?.[1].length ?? 0) > MOST_PERSONS) return { question, many: true };
  }
  return undefined;
}

/** Lets another person be added without asking the server for it. */
export function offerPersons(form: HTMLFormElement): void {
  for (const button of form.querySelectorAll<HTMLElement>("[data-act=more]")) {
    button.addEventListener("click", (event) => {
      event.preventDefault();
      const list = button.closest("[data-question]")?.querySelector("[data-persons]");
      if (!(list instanceof HTMLElement)) return;
      addPerson(list).focus();
      button.hidden = list.children.length >= MOST_PERSONS;
    });
  }
}

/** Adds an empty person to `list`; gives their first field. */
export function addPerson(list: HTMLElement): HTMLInputElement {
  const copy = blankPerson(list.children.length + 1);
  const first = part(copy, "input", HTMLInputElement);
  list.append(copy);
  return first;
}

function blankPerson(number: number): DocumentFragment {
  const copy = copyOf("person");
  fill(copy, { number: String(number) });
  for (const element of copy.querySelectorAll("[id]")) element.id = renumbered(element.id, number);
  for (const label of copy.querySelectorAll("label")) label.htmlFor = renumbered(label.htmlFor, number);
  const group = part(copy, "[data-person]", HTMLElement);
  group.setAttribute("aria-labelledby", renumbered(group.getAttribute("aria-labelledby") ?? "", number));
  return copy;
}

function renumbered(id: string, number: number): string {
  return id.replace(/-\d+$/u, `-${String(number)}`);
}

/** One list a field, one entry a person; who was left empty is left out. */
function persons(place: HTMLElement): (readonly [string, readonly string[]])[] {
  const named = [...place.querySelectorAll<HTMLElement>("[data-person]")]
    .map((block) => [...block.querySelectorAll<HTMLInputElement>("input")])
    .filter((fields) => fields.some((field) => field.value.trim() !== ""));
  const names = [...new Set(named.flatMap((fields) => fields.map((field) => field.name)))];
  return names
    .map((name) => [name, named.map((fields) => fields.find((field) => field.name === name)?.value.trim() ?? "")] as const)
    .filter(([, values]) => values.some((value) => value !== ""));
}

function valuesIn(place: Element): readonly string[] {
  return [...place.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input, textarea")]
    .filter((field) => !(field instanceof HTMLInputElement) || field.type === "text" || field.checked)
    .map((field) => field.value)
    .filter((value) => value.trim() !== "");
}
