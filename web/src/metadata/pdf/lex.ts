// Reads objects from bytes, strictly (ISO 32000-2, 7.2 and 7.3).
import { latin, starts } from "./bytes.ts";
import { fault, type Indirect, isDict, type PdfObject, type Ref, ordered, same } from "./object.ts";

const DEEPEST = 32;
const LONGEST_NUMBER = 64;

const SPACE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITER = new Set([..."()<>[]{}/%"].map((c) => c.charCodeAt(0)));
const ESCAPED: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

export const isSpace = (byte: number | undefined): boolean => byte !== undefined && SPACE.has(byte);
const isRegular = (byte: number | undefined): boolean => byte !== undefined && !SPACE.has(byte) && !DELIMITER.has(byte);
const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;

/// A place in bytes, from which objects are read. `nodes` is how many more objects may be made.
export interface Lexer {
  readonly bytes: Uint8Array;
  at: number;
  nodes: number;
}

export const lexer = (bytes: Uint8Array, at: number, nodes: number): Lexer => ({ bytes, at, nodes });

/// Passes over white space and comments.
export function skip(lex: Lexer): void {
  for (;;) {
    const byte = lex.bytes[lex.at];
    if (isSpace(byte)) lex.at += 1;
    else if (byte === 0x25) while (lex.at < lex.bytes.length && lex.bytes[lex.at] !== 10 && lex.bytes[lex.at] !== 13) lex.at += 1;
    else return;
  }
}

/// Passes over white space and this word, if it stands there.
export function keyword(lex: Lexer, word: string): boolean {
  const before = lex.at;
  skip(lex);
  if (starts(lex.bytes, lex.at, word) && !isRegular(lex.bytes[lex.at + word.length])) {
    lex.at += word.length;
    return true;
  }
  lex.at = before;
  return false;
}

/// Passes over white space and a number of at most ten digits, if one stands there.
export function count(lex: Lexer): number | undefined {
  const before = lex.at;
  skip(lex);
  const start = lex.at;
  let value = 0;
  for (let byte = lex.bytes[lex.at]; byte !== undefined && isDigit(byte); byte = lex.bytes[lex.at]) {
    value = value * 10 + byte - 0x30;
    lex.at += 1;
  }
  const length = lex.at - start;
  if (length === 0 || length > 10 || isRegular(lex.bytes[lex.at])) {
    lex.at = before;
    return undefined;
  }
  return value;
}

/// One object. A reference is read as one; a stream's bytes are left to `indirect`.
export function object(lex: Lexer, depth = 0): PdfObject {
  if (depth > DEEPEST) fault("malformed");
  lex.nodes -= 1;
  if (lex.nodes < 0) fault("large");
  skip(lex);
  const byte = lex.bytes[lex.at];
  switch (byte) {
    case 0x2f:
      return { kind: "name", name: name(lex) };
    case 0x28:
      return { kind: "text", bytes: literal(lex) };
    case 0x5b:
      return list(lex, depth);
    case 0x3c:
      return lex.bytes[lex.at + 1] === 0x3c ? dict(lex, depth) : { kind: "text", bytes: hex(lex) };
    default:
  }
  if (keyword(lex, "true")) return true;
  if (keyword(lex, "false")) return false;
  if (keyword(lex, "null")) return null;
  return reference(lex) ?? number(lex);
}

function number(lex: Lexer): PdfObject {
  const start = lex.at;
  while (isRegular(lex.bytes[lex.at]) && lex.at - start <= LONGEST_NUMBER) lex.at += 1;
  const raw = latin(lex.bytes, start, lex.at);
  if (raw.length > LONGEST_NUMBER || !/^[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)$/.test(raw)) fault("malformed");
  return { kind: "number", raw };
}

function reference(lex: Lexer): Ref | undefined {
  const before = lex.at;
  const number = count(lex);
  const generation = number === undefined ? undefined : count(lex);
  if (number !== undefined && generation !== undefined && keyword(lex, "R")) return { kind: "ref", number, generation };
  lex.at = before;
  return undefined;
}

function name(lex: Lexer): string {
  let text = "";
  lex.at += 1;
  for (let byte = lex.bytes[lex.at]; byte !== undefined && isRegular(byte); byte = lex.bytes[lex.at]) {
    const high = byte === 0x23 ? nibble(lex.bytes[lex.at + 1]) : undefined;
    const low = high === undefined ? undefined : nibble(lex.bytes[lex.at + 2]);
    const escaped = high !== undefined && low !== undefined;
    text += String.fromCharCode(escaped ? high * 16 + low : byte);
    lex.at += escaped ? 3 : 1;
  }
  return text;
}

export function nibble(byte: number | undefined): number | undefined {
  if (byte === undefined) return undefined;
  if (isDigit(byte)) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : undefined;
}

function literal(lex: Lexer): string {
  const out: string[] = [];
  let open = 1;
  lex.at += 1;
  for (;;) {
    const byte = next(lex);
    if (byte === 0x5c) out.push(escape(lex));
    else if (byte === 13) {
      // However a line ends, it is one line feed (7.3.4.2).
      if (lex.bytes[lex.at] === 10) lex.at += 1;
      out.push("\n");
    } else {
      if (byte === 0x28) open += 1;
      if (byte === 0x29) open -= 1;
      if (open === 0) return out.join("");
      out.push(String.fromCharCode(byte));
    }
  }
}

function escape(lex: Lexer): string {
  const byte = next(lex);
  if (byte === 10) return "";
  if (byte === 13) {
    if (lex.bytes[lex.at] === 10) lex.at += 1;
    return "";
  }
  let code = octal(byte);
  if (code === undefined) {
    const char = String.fromCharCode(byte);
    return ESCAPED[char] ?? char;
  }
  for (let i = 0; i < 2; i += 1) {
    const digit = octal(lex.bytes[lex.at]);
    if (digit === undefined) break;
    code = code * 8 + digit;
    lex.at += 1;
  }
  return String.fromCharCode(code & 0xff);
}

function octal(byte: number | undefined): number | undefined {
  return byte !== undefined && byte >= 0x30 && byte <= 0x37 ? byte - 0x30 : undefined;
}

function next(lex: Lexer): number {
  const byte = lex.bytes[lex.at] ?? fault("malformed");
  lex.at += 1;
  return byte;
}

function hex(lex: Lexer): string {
  const out: number[] = [];
  let half: number | undefined;
  lex.at += 1;
  for (;;) {
    const byte = next(lex);
    if (isSpace(byte)) continue;
    if (byte === 0x3e) break;
    const value = nibble(byte) ?? fault("malformed");
    if (half === undefined) half = value;
    else {
      out.push(half * 16 + value);
      half = undefined;
    }
  }
  if (half !== undefined) out.push(half * 16);
  return latin(Uint8Array.from(out));
}

function list(lex: Lexer, depth: number): PdfObject[] {
  const items: PdfObject[] = [];
  lex.at += 1;
  for (;;) {
    skip(lex);
    if (lex.bytes[lex.at] === 0x5d) break;
    items.push(object(lex, depth + 1));
  }
  lex.at += 1;
  return items;
}

/// An entry that is null is as good as absent; one that stands twice must say the same. They are put
/// into the order of their names, so that the file's own order tells nothing.
function dict(lex: Lexer, depth: number): PdfObject {
  const entries = new Map<string, PdfObject>();
  lex.at += 2;
  for (;;) {
    skip(lex);
    if (lex.bytes[lex.at] !== 0x2f) break;
    const key = name(lex);
    const value = object(lex, depth + 1);
    if (value === null) continue;
    const before = entries.get(key);
    if (before !== undefined && !same(before, value)) fault("malformed");
    entries.set(key, value);
  }
  if (!starts(lex.bytes, lex.at, ">>")) fault("malformed");
  lex.at += 2;
  return ordered(entries);
}

export interface Numbered {
  readonly number: number;
  readonly generation: number;
  readonly object: Indirect;
}

/// An object with its number, and a stream's place. `lengthOf` tells how long a stream says it is.
export function indirect(lex: Lexer, lengthOf: (said: PdfObject | undefined, start: number) => number): Numbered {
  const number = count(lex) ?? fault("malformed");
  const generation = count(lex) ?? fault("malformed");
  if (!keyword(lex, "obj")) fault("malformed");
  const value = object(lex);
  let found: Indirect = { value };
  if (isDict(value) && keyword(lex, "stream")) {
    if (lex.bytes[lex.at] === 13) lex.at += 1;
    if (next(lex) !== 10) fault("malformed");
    const start = lex.at;
    const end = start + lengthOf(value.get("Length"), start);
    if (end > lex.bytes.length) fault("malformed");
    lex.at = end;
    // Space only: what looks like a comment here would be data.
    while (isSpace(lex.bytes[lex.at])) lex.at += 1;
    if (!keyword(lex, "endstream")) fault("malformed");
    found = { value, data: { start, end } };
  }
  if (!keyword(lex, "endobj")) fault("malformed");
  return { number, generation, object: found };
}
