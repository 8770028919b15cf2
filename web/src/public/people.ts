/**
 * The offices and people of a verified roster, as a page shows them.
 *
 * Made in the worker after the stewards' signatures were checked, and from nothing else: what the
 * server wrote into the form is replaced by this before anybody chooses from it.
 */

import type { NameFor } from "../seal/types.ts";

/** One officer: what may be said of them in public. */
export interface Person {
  readonly id: string;
  /** Their function, in the language of the page. */
  readonly title: string;
  /** Their public name; empty where the office gives none. */
  readonly name: string;
}

/** One queue that receives reports. Ids of officers are of those who hold a key today. */
export interface Queue {
  readonly id: string;
  readonly name: string;
  readonly office: string;
  readonly readers: readonly string[];
  readonly custodians: readonly string[];
  /** Those of the readers who arrange help. */
  readonly helpers: readonly string[];
  /** Those of the readers who sort reports or investigate. */
  readonly inquirers: readonly string[];
}

/** What a page knows of a verified roster. */
export interface Directory {
  readonly version: number;
  readonly queues: readonly Queue[];
  /** Everyone who holds a key today. */
  readonly people: readonly Person[];
}

/** An identity is sealed to pairs; with fewer than two custodians there is no pair. */
const A_PAIR = 2;

/** The officers of `queue` who would be able to read a report that excludes `excluded`. */
export function readersLeft(queue: Queue, excluded: readonly string[]): readonly string[] {
  return queue.readers.filter((id) => !excluded.includes(id));
}

/** Whether a name given to `queue` could be sealed for whom its owner wants. */
export function keepsName(queue: Queue, excluded: readonly string[], to: NameFor): boolean {
  switch (to) {
    case "custodians":
      return queue.custodians.filter((id) => !excluded.includes(id)).length >= A_PAIR;
    case "helpers":
      return readersLeft(queue, excluded).some((id) => queue.helpers.includes(id));
    case "office":
      return readersLeft(queue, excluded).length > 0;
  }
}

/** The other queues in which somebody is left to read. */
export function otherQueues(
  directory: Directory,
  queue: string,
  excluded: readonly string[],
): readonly Queue[] {
  return directory.queues.filter(
    (other) => other.id !== queue && readersLeft(other, excluded).length > 0,
  );
}

/** Whether `queue` is read by somebody who arranges help, and by nobody who sorts or investigates. */
export function arrangesHelp(queue: Queue, excluded: readonly string[]): boolean {
  const left = readersLeft(queue, excluded);
  return left.some((id) => queue.helpers.includes(id)) && !left.some((id) => queue.inquirers.includes(id));
}

/** Where a request for help alone goes: the chosen queue if it may, else one of the same office, else any. */
export function assistanceQueue(
  directory: Directory,
  chosen: string,
  excluded: readonly string[],
): Queue | undefined {
  const office = directory.queues.find((queue) => queue.id === chosen)?.office;
  const queues = directory.queues.filter((queue) => arrangesHelp(queue, excluded));
  return (
    queues.find((queue) => queue.id === chosen) ?? queues.find((queue) => queue.office === office) ?? queues[0]
  );
}

/** `texts` in `language`; where the office did not write it, in English, else in any it wrote. */
export function inLanguage(texts: Readonly<Record<string, string>>, language: string): string {
  return texts[language] ?? texts["en"] ?? Object.values(texts)[0] ?? "";
}

/** People as a list shows them: by function, then by name, so that the order tells nothing else. */
export function inOrder(people: readonly Person[]): readonly Person[] {
  return [...people].sort(
    (one, other) => one.title.localeCompare(other.title) || one.name.localeCompare(other.name),
  );
}
