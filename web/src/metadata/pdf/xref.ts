// Where a file says its objects lie: cross-reference tables and streams, back through every update
// (ISO 32000-2, 7.5.4 to 7.5.8).
import { lastIndexOf } from "./bytes.ts";
import { filters, unfilter } from "./filter.ts";
import { count, indirect, keyword, lexer, object, skip } from "./lex.ts";
import { countOf, type Dict, fault, isDict, isList, type PdfObject } from "./object.ts";

export type Entry =
  | { readonly kind: "free" }
  | { readonly kind: "at"; readonly offset: number; readonly generation: number }
  | { readonly kind: "packed"; readonly stream: number; readonly index: number };

export interface Table {
  readonly entries: Map<number, Entry>;
  readonly trailer: Dict;
  /// How many updates put something in the place of something earlier.
  readonly versions: number;
  /// The numbers of the cross-reference streams themselves.
  readonly own: ReadonlySet<number>;
}

interface Section {
  readonly entries: readonly (readonly [number, Entry])[];
  readonly trailer: Dict;
  readonly number: number | undefined;
}

const MOST_SECTIONS = 4_096;
export const MOST_OBJECTS = 1_000_000;
export const MOST_INFLATED = 128 * 1024 * 1024;
export const MOST_NODES = 4_000_000;

const FREE: Entry = { kind: "free" };

/// Reads all of it, from the newest on. What is encrypted is **locked**.
export function readTable(bytes: Uint8Array): Table {
  const entries = new Map<number, Entry>();
  const since = new Map<number, number>();
  const updates = new Set<number>();
  const own = new Set<number>();
  const seen = new Set<number>();
  let trailer: Dict | undefined;
  const budget = { inflated: MOST_INFLATED };
  let read = 0;
  const gather = (section: Section, age: number): void => {
    if (section.trailer.has("Encrypt")) fault("locked");
    if (section.number !== undefined) own.add(section.number);
    read += section.entries.length;
    if (read > MOST_OBJECTS) fault("large");
    for (const [number, entry] of section.entries) {
      const newer = entries.get(number);
      if (newer === undefined) {
        entries.set(number, entry);
        since.set(number, age);
      } else if (entry.kind !== "free" && !alike(newer, entry) && since.get(number) !== age) updates.add(since.get(number) ?? 0);
    }
  };
  let next: number | undefined = lastStart(bytes);
  for (let age = 0; next !== undefined; age += 1) {
    if (seen.has(next) || age >= MOST_SECTIONS) fault("malformed");
    seen.add(next);
    const section = readSection(bytes, next, budget);
    trailer ??= section.trailer;
    const second = section.trailer.get("XRefStm");
    if (section.number === undefined && second !== undefined) {
      // What a table hides as free, its companion for newer readers may have (7.5.8.4).
      gather({ ...section, entries: section.entries.filter(([, entry]) => entry.kind !== "free") }, age);
      const companion = readSection(bytes, countOf(second) ?? fault("malformed"), budget);
      if (companion.number === undefined) fault("malformed");
      gather(companion, age);
    }
    gather(section, age);
    const before = section.trailer.get("Prev");
    next = before === undefined ? undefined : (countOf(before) ?? fault("malformed"));
  }
  return { entries, trailer: trailer ?? fault("malformed"), versions: updates.size, own };
}

function alike(a: Entry, b: Entry): boolean {
  if (a.kind === "at") return b.kind === "at" && a.offset === b.offset;
  return a.kind === "packed" && b.kind === "packed" && a.stream === b.stream && a.index === b.index;
}

function lastStart(bytes: Uint8Array): number {
  const at = lastIndexOf(bytes, "startxref");
  return at === undefined ? fault("malformed") : (count(lexer(bytes, at + 9, 0)) ?? fault("malformed"));
}

interface Budget {
  inflated: number;
}

function readSection(bytes: Uint8Array, at: number, budget: Budget): Section {
  const lex = lexer(bytes, at, MOST_NODES);
  if (!keyword(lex, "xref")) return readStream(bytes, at, budget);
  const entries: [number, Entry][] = [];
  while (!keyword(lex, "trailer")) {
    const first = count(lex) ?? fault("malformed");
    const size = count(lex) ?? fault("malformed");
    if (size > MOST_OBJECTS || first > 0xffff_ffff) fault("large");
    for (let i = 0; i < size; i += 1) {
      const offset = count(lex) ?? fault("malformed");
      const generation = count(lex) ?? fault("malformed");
      const used = keyword(lex, "n");
      if (!used && !keyword(lex, "f")) fault("malformed");
      // Some writers give what is free the place 0 and call it used.
      entries.push([first + i, used && offset > 0 ? { kind: "at", offset, generation } : FREE]);
    }
  }
  skip(lex);
  const trailer = object(lex);
  return { entries, trailer: isDict(trailer) ? trailer : fault("malformed"), number: undefined };
}

const direct = (said: PdfObject | undefined): number => countOf(said) ?? fault("malformed");

function readStream(bytes: Uint8Array, at: number, budget: Budget): Section {
  const { number, object: found } = indirect(lexer(bytes, at, MOST_NODES), direct);
  const dict = found.value;
  if (!isDict(dict) || found.data === undefined) fault("malformed");
  const chain = filters(dict, (item) => item ?? null);
  const data = unfilter(bytes.subarray(found.data.start, found.data.end), chain, budget.inflated);
  budget.inflated -= data.length;
  const widths = counts(dict.get("W"));
  const index = dict.has("Index") ? counts(dict.get("Index")) : [0, direct(dict.get("Size"))];
  const wide = widths.reduce((sum, width) => sum + width, 0);
  if (widths.length !== 3 || widths.some((width) => width > 6) || wide === 0 || index.length % 2 !== 0) fault("malformed");
  const entries: [number, Entry][] = [];
  let place = 0;
  const field = (width: number, or: number): number => {
    let value = width === 0 ? or : 0;
    for (let i = 0; i < width; i += 1) value = value * 256 + (data[place + i] ?? fault("malformed"));
    place += width;
    return value;
  };
  const [a = 0, b = 0, c = 0] = widths;
  for (let i = 0; i < index.length; i += 2) {
    const [first = 0, size = 0] = index.slice(i, i + 2);
    if (size > MOST_OBJECTS || first > 0xffff_ffff || entries.length + size > MOST_OBJECTS) fault("large");
    for (let k = 0; k < size; k += 1) {
      const kind = field(a, 1);
      const [two, three] = [field(b, 0), field(c, 0)];
      if (kind === 1) entries.push([first + k, { kind: "at", offset: two, generation: three }]);
      else if (kind === 2) entries.push([first + k, { kind: "packed", stream: two, index: three }]);
      else entries.push([first + k, FREE]);
    }
  }
  return { entries, trailer: dict, number };
}

function counts(list: PdfObject | undefined): number[] {
  if (!isList(list)) return fault("malformed");
  return list.map((item) => countOf(item) ?? fault("malformed"));
}
