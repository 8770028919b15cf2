// Shapes of JSON objects: a missing key, an unknown key and a value of the wrong type are **json**.
//
// Rust has serde for this. Here a reader is a function that takes a JSON value and gives it back
// with its type, or refuses.
import { isSorted } from "./bytes.ts";
import { isWord } from "./canon.ts";
import { refuse } from "./error.ts";
import { isDay, isHash, isId } from "./id.ts";
import type { Day, Hash, Id, Json, Name, Word } from "./types.ts";

export type Reader<T> = (value: Json) => T;
type Readers = Readonly<Record<string, Reader<unknown>>>;
type Read<R extends Readers> = { readonly [K in keyof R]: ReturnType<R[K]> };
type JsonObject = { readonly [key: string]: Json };

const LONGEST_TEXT = 200_000;

export function shape<R extends Readers, O extends Readers = Record<never, never>>(
  required: R,
  optional?: O,
): Reader<Read<R> & Partial<Read<O>>> {
  return (value) => {
    const object = asObject(value);
    for (const [key, reader] of Object.entries(required)) {
      const entry = object[key];
      if (entry === undefined || !Object.hasOwn(object, key)) return refuse("json");
      reader(entry);
    }
    for (const [key, entry] of Object.entries(object)) {
      if (Object.hasOwn(required, key)) continue;
      const reader = optional !== undefined && Object.hasOwn(optional, key) ? optional[key] : undefined;
      if (reader === undefined) return refuse("json");
      reader(entry);
    }
    return value as unknown as Read<R> & Partial<Read<O>>;
  };
}

/** An object whose keys are not known beforehand. */
export function dictionary<K extends string, T>(key: Reader<K>, entry: Reader<T>): Reader<Readonly<Record<K, T>>> {
  return (value) => {
    for (const [name, held] of Object.entries(asObject(value))) {
      key(name);
      entry(held);
    }
    return value as unknown as Readonly<Record<K, T>>;
  };
}

export function list<T>(entry: Reader<T>): Reader<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return refuse("json");
    value.forEach((held: Json) => entry(held));
    return value as unknown as readonly T[];
  };
}

/** A list of strings in order, nothing twice. */
export function sortedList<T extends string>(entry: Reader<T>, least = 0, most = Infinity): Reader<readonly T[]> {
  const read = list(entry);
  return (value) => {
    const entries = read(value);
    return isSorted(entries) && entries.length >= least && entries.length <= most ? entries : refuse("json");
  };
}

export function oneOf<T extends string>(...words: readonly T[]): Reader<T> {
  return (value) => words.find((word) => word === value) ?? refuse("json");
}

export function nullOr<T>(reader: Reader<T>): Reader<T | null> {
  return (value) => (value === null ? null : reader(value));
}

export function integer(least: number): Reader<number> {
  return (value) => (typeof value === "number" && value >= least ? value : refuse("json"));
}

/** A text of at most `most` characters (code points). */
export function text(most = LONGEST_TEXT): Reader<string> {
  return matching((value) => value.length <= most || [...value].length <= most);
}

export function matching(fits: (value: string) => boolean): Reader<string> {
  return (value) => (typeof value === "string" && fits(value) ? value : refuse("json"));
}

export const bool: Reader<boolean> = (value) => (typeof value === "boolean" ? value : refuse("json"));
export const id: Reader<Id> = matching(isId);
export const hash: Reader<Hash> = matching(isHash);
export const day: Reader<Day> = matching(isDay);
export const name: Reader<Name> = matching((value) => value === "reporter" || isId(value));
export const word: Reader<Word> = matching(isWord);
export const anyString: Reader<string> = matching(() => true);
export const anyObject: Reader<JsonObject> = asObject;

function asObject(value: Json): JsonObject {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse("json");
  return value as JsonObject;
}
