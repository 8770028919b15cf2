// The reporter's code, in its two spellings (docs/formats.md §4).
//
// The code is the whole of a reporter's identity to us. It is read as generously as can be done
// without guessing, and a malformed one is answered like one that nobody has.
//
// Word lists are large and rarely needed, so each is fetched when a word is first met.
import { sha256 } from "@noble/hashes/sha2.js";

import { utf8 } from "./bytes.ts";
import { randomBytes } from "./id.ts";
import type { WordList } from "./types.ts";

const BYTES = 12;
const DIGITS = 30;
const WORDS = 9;
const LISTS: readonly WordList[] = ["en", "fr", "es", "zh"];
// Combining marks, and the invisible characters that come along when something is copied.
const MARKS = /[\p{M}\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;
const SEPARATORS = /[\p{White_Space}\p{Pd}\u2212.,_·]+/u;
const ZEROS = [
  0x0030, 0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6,
  0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0xff10,
];

/** Twelve random bytes: a new code. */
export function drawCode(): Uint8Array {
  return randomBytes(BYTES);
}

/** The thirty digits. */
export function digitsOf(code: Uint8Array): string {
  return numberOf(code).toString().padStart(DIGITS, "0");
}

/** Six groups of five digits, as they are shown. */
export function digitGroups(code: Uint8Array): string[] {
  return digitsOf(code).match(/.{5}/g) ?? [];
}

/** Nine words of one list. */
export async function wordsOf(code: Uint8Array, list: WordList): Promise<string[]> {
  const words = await wordList(list);
  const number = numberOf(code);
  return Array.from({ length: WORDS }, (_, at) => {
    const word = words[Number((number >> BigInt(11 * (WORDS - 1 - at))) & 0x7ffn)];
    return (word ?? "").normalize("NFC");
  });
}

/** The twelve bytes of a code as a person typed it; nothing when it is malformed. */
export async function parseCode(typed: string): Promise<Uint8Array | undefined> {
  const plain = withoutMarks(typed).toLowerCase().replace(/\p{Nd}/gu, asciiDigit);
  const parts = plain.split(SEPARATORS).filter((part) => part !== "");
  const joined = parts.join("");
  if (/^[0-9]*$/.test(joined)) return joined.length === DIGITS ? codeOf(BigInt(joined)) : undefined;
  const [only = ""] = parts;
  const words = parts.length === 1 && /^\p{Script=Han}+$/u.test(only) ? [...only] : parts;
  if (words.length !== WORDS) return undefined;
  for (const list of LISTS) {
    const code = await codeOfWords(words, list);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** As {@link parseCode}; a malformed code becomes one that nobody has, so that all goes on alike. */
export async function entropyOf(typed: string): Promise<Uint8Array> {
  return (await parseCode(typed)) ?? sha256(utf8(`amparo/v1/malformed\n${typed}`)).slice(0, BYTES);
}

async function codeOfWords(words: readonly string[], list: WordList): Promise<Uint8Array | undefined> {
  const known = (await wordList(list)).map(withoutMarks);
  const numbers = words.map((word) => known.indexOf(word));
  if (numbers.includes(-1)) return undefined;
  return codeOf(numbers.reduce((value, number) => (value << 11n) | BigInt(number), 0n));
}

/** E ‖ the first three bits of its hash: 99 bits. */
function numberOf(code: Uint8Array): bigint {
  return code.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n) * 8n + check(code);
}

function codeOf(number: bigint): Uint8Array | undefined {
  if (number >> 99n !== 0n) return undefined;
  const code = Uint8Array.from({ length: BYTES }, (_, at) => Number((number >> BigInt(3 + 8 * (BYTES - 1 - at))) & 0xffn));
  return check(code) === (number & 7n) ? code : undefined;
}

function check(code: Uint8Array): bigint {
  return BigInt((sha256(code)[0] ?? 0) >> 5);
}

function withoutMarks(text: string): string {
  return text.normalize("NFKD").replace(MARKS, "");
}

function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((start) => point >= start && point < start + 10);
  return zero === undefined ? digit : String(point - zero);
}

async function wordList(list: WordList): Promise<readonly string[]> {
  switch (list) {
    case "en":
      return (await import("@scure/bip39/wordlists/english.js")).wordlist;
    case "fr":
      return (await import("@scure/bip39/wordlists/french.js")).wordlist;
    case "es":
      return (await import("@scure/bip39/wordlists/spanish.js")).wordlist;
    case "zh":
      return (await import("@scure/bip39/wordlists/simplified-chinese.js")).wordlist;
  }
}
