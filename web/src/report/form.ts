/**
 * The report form, as the page holds it: what was written, and what is said beside the fields.
 */

import { assistanceQueue, keepsName, readersLeft, type Directory } from "../public/people.ts";
import { part, word } from "../public/words.ts";
import { asksForHelpOnly, identityOf, type Draft, type Problem } from "./draft.ts";
import type { NameFor } from "../seal/types.ts";
import { answersOf, unfit } from "./questions.ts";

/** The places of the report page that this client speaks through. */
export interface FormParts {
  readonly form: HTMLFormElement;
  readonly account: HTMLTextAreaElement;
  readonly send: HTMLButtonElement;
  readonly progress: HTMLElement;
  readonly sealing: HTMLElement;
  readonly errors: HTMLElement;
  readonly identity: HTMLElement;
  readonly identityNone: HTMLElement;
  readonly others: HTMLElement;
  /** From which queue, and to which, somebody was led who wants help only. */
  led: { readonly from: string; readonly to: string } | undefined;
}

/** Finds every part before anything is changed; fails on a page of another release. */
export function formParts(form: HTMLFormElement): FormParts {
  return {
    form,
    account: part(form, "#account", HTMLTextAreaElement),
    send: part(form, "#send", HTMLButtonElement),
    progress: part(form, "#progress", HTMLElement),
    sealing: part(form, "#sealing", HTMLElement),
    errors: part(document, "#errors", HTMLElement),
    identity: part(form, "#identity", HTMLElement),
    identityNone: part(form, "#identity-none", HTMLElement),
    others: part(form, "#exclude-others", HTMLElement),
    led: undefined,
  };
}

const NAME_FOR: readonly NameFor[] = ["custodians", "helpers", "office"];

/** What the form holds now. */
export function readDraft(form: HTMLFormElement): Draft {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === "string" ? value : "";
  };
  const line = (name: string): string => text(name).trim();
  const excluded = data.getAll("exclude").filter((value) => typeof value === "string");
  const given = { name: line("name"), contact: line("contact"), hours: line("hours"), safe_word: line("safe_word") };
  return {
    queue: text("queue"),
    text: text("account"),
    answers: answersOf(form),
    unfit: unfit(form),
    identity: identityOf(given),
    nameFor: NAME_FOR.find((to) => to === text("name_for")) ?? "custodians",
    excluded: [...excluded].sort(),
    keepAccount: text("show") === "account",
    files: [],
  };
}

/** Whether anything was written that closing the page would lose. */
export function holdsWords(form: HTMLFormElement): boolean {
  return [...form.elements].some(
    (field) =>
      (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === "text")) &&
      field.value.trim() !== "",
  );
}

/** Offers the ways in which the chosen queue can keep a name; says so where the chosen way is none of them. */
export function offerName(parts: FormParts, draft: Draft, directory: Directory): void {
  const queue = directory.queues.find((one) => one.id === draft.queue);
  const keeps = (to: NameFor): boolean => queue === undefined || keepsName(queue, draft.excluded, to);
  for (const to of NAME_FOR) {
    const choice = part(parts.identity, `#name_for-${to}`, HTMLInputElement).parentElement;
    choice?.toggleAttribute("hidden", !keeps(to) && draft.nameFor !== to);
  }
  parts.identityNone.hidden = keeps(draft.nameFor);
}

/**
 * Help only goes to those who arrange help: their queue is chosen where the person can see it. Who
 * changes their mind gets the queue back that they had.
 */
export function leadToHelp(parts: FormParts, draft: Draft, directory: Directory): void {
  const { led } = parts;
  if (asksForHelpOnly(draft)) {
    const queue = assistanceQueue(directory, draft.queue, draft.excluded);
    if (queue === undefined || queue.id === draft.queue) return;
    parts.led = { from: draft.queue, to: queue.id };
    queueChoice(parts.form, queue.id).checked = true;
    return;
  }
  parts.led = undefined;
  const stands = directory.queues.some((queue) => queue.id === led?.from);
  if (led !== undefined && stands && draft.queue === led.to) queueChoice(parts.form, led.from).checked = true;
}

/** Says at once when nobody is left to read, and offers the offices where somebody is. */
export function offerOthers(parts: FormParts, draft: Draft, directory: Directory): void {
  const queue = directory.queues.find((one) => one.id === draft.queue);
  const nobody = queue !== undefined && readersLeft(queue, draft.excluded).length === 0;
  const others = directory.queues.filter((one) => readersLeft(one, draft.excluded).length > 0);
  parts.others.hidden = !nobody || others.length === 0;
  parts.others.replaceChildren(...(nobody ? others.map((one) => offer(parts, one.id, one.name)) : []));
  sayBeside(parts.form, "exclude", nobody ? word(others.length > 0 ? "error-nobody" : "error-nobody-anywhere") : undefined);
}

/** Says what stands in the way of sending, at the top and beside the field. */
export function showProblem(parts: FormParts, problem: Problem): void {
  clearProblems(parts);
  const list = part(parts.errors, "ul", HTMLUListElement);
  const entry = document.createElement("li");
  const link = document.createElement("a");
  link.href = `#${problem.field}`;
  link.append(problemWords(problem));
  entry.append(link);
  list.replaceChildren(entry);
  parts.errors.hidden = false;
  sayBeside(parts.form, problem.field.replace(/^ask-/u, ""), problemWords(problem));
  parts.errors.focus();
}

/** Takes back what was said by {@link showProblem}. */
export function clearProblems(parts: FormParts): void {
  parts.errors.hidden = true;
  for (const place of parts.form.querySelectorAll(".error")) {
    sayBeside(parts.form, place.id.replace(/-error$/u, ""), undefined);
  }
}

/** Says `words` where progress is said. */
export function sayProgress(parts: FormParts, words: Node | undefined): void {
  parts.progress.replaceChildren(...(words === undefined ? [] : [words]));
}

/** While it is being sent, the form neither changes nor sends again. */
export function lock(parts: FormParts, locked: boolean): void {
  for (const section of parts.form.querySelectorAll("section:not([data-part=send])")) {
    section.toggleAttribute("inert", locked);
  }
  parts.account.readOnly = locked;
  parts.send.setAttribute("aria-disabled", String(locked));
  parts.form.setAttribute("aria-busy", String(locked));
}

function problemWords(problem: Problem): Node {
  switch (problem.why) {
    case "account_empty":
      return word("error-account");
    case "account_long":
      return word("error-account-long");
    case "file_failed":
      return word("error-files");
    case "voice_open":
      return word("error-voice");
    case "queue_missing":
      return word("error-queue");
    case "line_long":
      return word("error-line-long");
    case "people_many":
      return word("error-people-many");
    case "name_long":
      return word("error-line-long");
    case "no_custodians":
      return word("error-name");
    case "no_assistance":
      return word("error-no-assistance");
    case "nobody_left":
      return word(problem.others.length > 0 ? "error-nobody" : "error-nobody-anywhere");
  }
}

function sayBeside(form: HTMLFormElement, field: string, words: Node | undefined): void {
  const place = form.querySelector(`#${field}-error`);
  if (!(place instanceof HTMLElement)) return;
  place.hidden = words === undefined;
  place.replaceChildren(...(words === undefined ? [] : [words]));
  const input = form.querySelector(`#${field}`);
  if (words === undefined) input?.removeAttribute("aria-invalid");
  else input?.setAttribute("aria-invalid", "true");
}

function offer(parts: FormParts, queue: string, name: string): Element {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "plain";
  button.append(word("choose-office", { office: name }));
  button.addEventListener("click", () => {
    const choice = queueChoice(parts.form, queue);
    choice.checked = true;
    choice.dispatchEvent(new Event("change", { bubbles: true }));
    choice.focus();
  });
  return button;
}

function queueChoice(form: HTMLFormElement, queue: string): HTMLInputElement {
  return part(form, `input[name=queue][value="${CSS.escape(queue)}"]`, HTMLInputElement);
}
