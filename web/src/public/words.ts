/**
 * The page's own words. The server renders every word and template in the language of the page;
 * this client only picks them and fills their slots, always as text and never as markup.
 */

import { partsOf } from "./day.ts";

/** What goes into the slots of a word or template, by name. */
export type Slots = Readonly<Record<string, string | Node>>;

let held: DocumentFragment | undefined;

/** The page lacks something that this client holds on to: another release made it. */
export class MissingPart extends Error {
  constructor(name: string) {
    super(`the page has no ${name}`);
    this.name = "MissingPart";
  }
}

/**
 * Takes copies of the words and templates, which stand in the part of the page that is replaced
 * later. Fails where one of `words` or `templates` is missing: better no client than half a sentence.
 */
export function gatherWords(words: readonly string[], templates: readonly string[]): void {
  held = document.createDocumentFragment();
  for (const place of document.querySelectorAll("[data-words], template")) held.append(place.cloneNode(true));
  for (const id of words) heldWord(id);
  for (const id of templates) heldTemplate(id);
}

/** The word `id`, its slots filled. */
export function word(id: string, slots: Slots = {}): DocumentFragment {
  const copy = document.createDocumentFragment();
  for (const child of heldWord(id).childNodes) copy.append(child.cloneNode(true));
  fill(copy, slots);
  return copy;
}

/** A copy of the template `id`, its slots filled. */
export function copyOf(id: string, slots: Slots = {}): DocumentFragment {
  const copy = document.importNode(heldTemplate(id).content, true);
  fill(copy, slots);
  return copy;
}

/** Puts `slots` into the slots of that name under `root`. */
export function fill(root: ParentNode, slots: Slots): void {
  for (const [name, value] of Object.entries(slots)) {
    for (const slot of root.querySelectorAll(`[data-slot="${name}"]`)) {
      slot.replaceChildren(typeof value === "string" ? value : value.cloneNode(true));
    }
  }
}

/** `day` as the language of the page writes it. */
export function writtenDay(day: string): Node {
  const parts = partsOf(day);
  if (parts === undefined) return document.createTextNode(day);
  return word("date", {
    day: parts.day === 1 ? word("day-first") : String(parts.day),
    month: word(`month-${String(parts.month)}`),
    year: parts.year,
  });
}

/** The one element under `root` that `selector` names and that must be a `kind`. */
export function part<T extends Element>(root: ParentNode, selector: string, kind: abstract new () => T): T {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new MissingPart(selector);
  return found;
}

function heldWord(id: string): Element {
  return part(store(), `[data-w="${id}"]`, Element);
}

function heldTemplate(id: string): HTMLTemplateElement {
  return part(store(), `template[id="${id}"]`, HTMLTemplateElement);
}

function store(): ParentNode {
  if (held === undefined) throw new MissingPart("words");
  return held;
}
