/**
 * The lists of the form, written anew from the verified roster.
 *
 * What the server rendered came from its database. Whoever owns that could leave a person out of the
 * list of those to exclude, or give an office another's name; so nothing of it is kept but the ticks.
 */

import { inOrder, type Directory, type Person, type Queue } from "../public/people.ts";
import { copyOf, part } from "../public/words.ts";

/** Fills both lists of `form` from `directory`; says whether they now differ from what stood there. */
export function listChoices(form: HTMLFormElement, directory: Directory): boolean {
  const data = new FormData(form);
  const chosen = data.get("queue");
  const ticked = data.getAll("exclude").filter((value) => typeof value === "string");
  const queues = part(form, "[data-choices=queue]", HTMLElement);
  const people = part(form, "[data-choices=exclude]", HTMLElement);
  const before = [readOut(queues), readOut(people)].join();

  const stands = directory.queues.some((queue) => queue.id === chosen);
  queues.replaceChildren(
    ...directory.queues.map((queue, at) =>
      // The office's first queue, unless another was chosen: an account alone is enough to send.
      queueChoice(queue, at, directory, stands ? queue.id === chosen : at === 0),
    ),
  );
  people.replaceChildren(
    ...inOrder(directory.people).map((person, at) => excludeChoice(person, at, ticked.includes(person.id))),
  );
  return before !== [readOut(queues), readOut(people)].join();
}

/** What a person sees of a list, and what choosing from it means; its order does not matter. */
function readOut(list: HTMLElement): string {
  const choices = [...list.querySelectorAll("input")].map((input) => {
    const label = input.labels?.[0]?.textContent ?? "";
    return `${input.value} ${label.replace(/\s+/gu, " ").trim()}`;
  });
  return JSON.stringify(choices.sort());
}

function queueChoice(queue: Queue, at: number, directory: Directory, checked: boolean): Node {
  const readers = inOrder(directory.people).filter((person) => queue.readers.includes(person.id));
  const copy = copyOf("queue-choice", {
    queue: queue.name,
    office: queue.office,
    readers: listed(
      readers.map((person) => person.title),
      document.documentElement.lang,
    ),
  });
  const id = `queue-${String(at)}`;
  part(copy, ".hint", HTMLElement).id = `${id}-by`;
  part(copy, "input", HTMLInputElement).setAttribute("aria-describedby", `${id}-by`);
  return choice(copy, id, queue.id, checked);
}

/** `texts` as the language of the page lists things, each in its own direction. */
function listed(texts: readonly string[], language: string): Node {
  const list = document.createDocumentFragment();
  for (const { type, value } of new Intl.ListFormat(language, { style: "narrow" }).formatToParts(texts)) {
    if (type === "literal") {
      list.append(value);
      continue;
    }
    const one = document.createElement("bdi");
    one.textContent = value;
    list.append(one);
  }
  return list;
}

function excludeChoice(person: Person, at: number, checked: boolean): Node {
  const copy = copyOf("exclude-choice", { function: person.title, name: person.name });
  if (person.name === "") copy.querySelector("[data-named]")?.remove();
  return choice(copy, `exclude-${String(at)}`, person.id, checked);
}

function choice(copy: DocumentFragment, id: string, value: string, checked: boolean): Node {
  const input = part(copy, "input", HTMLInputElement);
  input.id = id;
  input.value = value;
  input.checked = checked;
  part(copy, "label", HTMLLabelElement).htmlFor = id;
  return copy;
}
