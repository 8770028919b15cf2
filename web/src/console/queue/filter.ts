/** Parts of the queue that an officer asks for again: the last one, and those they gave a name. */
import type { Id } from "../../seal/types.ts";

/** Which cases of the queue are asked for; by itself, all of them. */
export interface Filter {
  readonly hands?: "mine" | "nobodys";
  /** Something is due within so many days. */
  readonly within?: number;
  readonly alarm?: true;
  readonly queue?: Id;
}

/** A filter by name, with the words that were searched for. */
export interface Named {
  readonly name: string;
  readonly filter: Filter;
  readonly search: string;
}

/** What an officer's browser keeps of how they work, sealed. */
export interface Settings {
  /** The part of the queue that was looked at last. */
  readonly filter: Filter;
  readonly named: readonly Named[];
}

export const NO_SETTINGS: Settings = { filter: {}, named: [] };
export const MOST_NAMED = 20;
export const LONGEST_NAME = 60;
const LONGEST_SEARCH = 500;

export function isFiltered(filter: Filter): boolean {
  return Object.keys(filter).length > 0;
}

/** Whether two ask for the same. */
export function isSame(one: Omit<Named, "name">, other: Omit<Named, "name">): boolean {
  const { hands, within, alarm, queue } = one.filter;
  const its = other.filter;
  return hands === its.hands && within === its.within && alarm === its.alarm && queue === its.queue && one.search.trim() === other.search.trim();
}

/** With one more, or with another one of that name; as they were, where there is no room. */
export function withNamed(named: readonly Named[], one: Named): readonly Named[] {
  const name = one.name.trim().slice(0, LONGEST_NAME);
  if (name === "") return named;
  const kept = { ...one, name, search: one.search.trim().slice(0, LONGEST_SEARCH) };
  if (named.some((other) => other.name === name)) return named.map((other) => (other.name === name ? kept : other));
  return named.length >= MOST_NAMED ? named : [...named, kept];
}

/** As they were, where the new name is none or another one's. */
export function renamed(named: readonly Named[], from: string, to: string): readonly Named[] {
  const name = to.trim().slice(0, LONGEST_NAME);
  if (name === "" || named.some((other) => other.name === name)) return named;
  return named.map((one) => (one.name === from ? { ...one, name } : one));
}

/** Only what it knows of what is there. */
export function readFilter(value: unknown): Filter {
  const { hands, within, alarm, queue } = isObject(value) ? value : {};
  return {
    ...(hands === "mine" || hands === "nobodys" ? { hands } : {}),
    ...(typeof within === "number" && within >= 0 && within < 256 ? { within: Math.trunc(within) } : {}),
    ...(alarm === true ? { alarm } : {}),
    ...(typeof queue === "string" && /^[A-Za-z0-9_-]{22}$/u.test(queue) ? { queue } : {}),
  };
}

/** The same of all settings. */
export function readSettings(value: unknown): Settings {
  const { filter, named } = isObject(value) ? value : {};
  const found = (Array.isArray(named) ? named : []).flatMap((one: unknown): readonly Named[] =>
    isObject(one) && typeof one["name"] === "string" && typeof one["search"] === "string" ? [{ name: one["name"], filter: readFilter(one["filter"]), search: one["search"] }] : [],
  );
  return { filter: readFilter(filter), named: found.reduce(withNamed, [] as readonly Named[]) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
