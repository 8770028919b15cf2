// Canonical JSON: RFC 8785 restricted to what sealed texts need (docs/formats.md §1).
//
// One value has one spelling, so a signature covers a meaning and not a rendering, and two parsers
// cannot read two things out of the same bytes.
import { refuse } from "./error.ts";
import { isId } from "./id.ts";
import type { Json } from "./types.ts";

const DEEPEST = 16;
const WORD = /^[a-z][a-z0-9_]{0,63}$/;
// Control characters other than TAB and LF, and lone surrogates.
const UNFIT = /[\u0000-\u0008\u000b-\u001f]|\p{Surrogate}/u;

/** Reads canonical JSON; any other spelling, and anything JSON has beyond it, is **json**. */
export function parse(text: string): Json {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refuse("json");
  }
  if (!isCanonical(value, 1) || write(value) !== text) return refuse("json");
  return value;
}

/** Writes canonical JSON. A value that a reader would refuse is **json** here too. */
export function canonical(value: Json): string {
  return isCanonical(value, 1) ? write(value) : refuse("json");
}

/** A person's text as sealed texts can hold it: line ends are LF, no other control character but TAB. */
export function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, "")
    .replace(/\p{Surrogate}/gu, "\ufffd");
}

/** Whether a text is a word of docs/formats.md §9: 1 to 64 of `a-z`, `0-9` and `_`, a letter first. */
export function isWord(text: string): boolean {
  return WORD.test(text);
}

function isCanonical(value: unknown, level: number): value is Json {
  switch (typeof value) {
    case "boolean":
      return true;
    case "string":
      return !UNFIT.test(value);
    case "number":
      return Number.isSafeInteger(value) && value >= 0;
    case "object":
      if (value === null) return true;
      if (level > DEEPEST) return false;
      if (Array.isArray(value)) return value.every((entry) => isCanonical(entry, level + 1));
      return Object.entries(value).every(
        ([key, entry]) => (isWord(key) || isId(key)) && isCanonical(entry, level + 1),
      );
    default:
      return false;
  }
}

function write(value: Json): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isList(value)) return `[${value.map(write).join(",")}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${write(entry)}`).join(",")}}`;
}

function isList(value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] {
  return Array.isArray(value);
}
