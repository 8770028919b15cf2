// What one picture tells, gathered while it is read: quotes, hints without words, and counts.

import { type Found, findings, place, WHAT, type What } from "../found.ts";

/** Texts are quoted from at most this many bytes: far more than `Found.said` holds. */
export const MOST_QUOTED = 1024;
const MOST_SAID = 500;
/** Bytes looked through beside the picture itself: tags may point at the same text over and over. */
const MOST_LOOKED_THROUGH = 32 * 1024 * 1024;

const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const wideLittle = new TextDecoder("utf-16le", { ignoreBOM: true });
const wideBig = new TextDecoder("utf-16be", { ignoreBOM: true });

export interface Told {
  /** Adds a quote; a blank one says nothing. */
  readonly say: (what: What, said: string) => void;
  /** Adds that there is something of this kind that cannot be quoted. */
  readonly hint: (what: What) => void;
  /** Adds to the number of things of a kind that is counted. */
  readonly count: (what: What, more?: number) => void;
  /** True while `length` more bytes may be looked through. */
  readonly spend: (length: number) => boolean;
  /** How much was added: where reading something adds nothing, there is still that something. */
  readonly added: () => number;
  readonly list: () => Found[];
}

export function told(): Told {
  const all = findings();
  const counts = new Map<What, number>();
  let [added, said, left] = [0, 0, MOST_LOOKED_THROUGH];
  const add = (what: What, text: string): void => {
    added += 1;
    said += 1;
    if (said <= MOST_SAID) all.add(what, text);
  };
  return {
    say: (what, text) => {
      if (!isBlank(text)) add(what, text);
    },
    hint: (what) => add(what, ""),
    count: (what, more = 1) => {
      added += more;
      if (more > 0) counts.set(what, (counts.get(what) ?? 0) + more);
    },
    spend: (length) => {
      left -= length;
      return left >= 0;
    },
    added: () => added,
    list: () => {
      for (const what of WHAT) if (counts.has(what)) all.add(what, String(counts.get(what)));
      return all.list();
    },
  };
}

/** The text of bytes that are UTF-8, or Latin-1 where they are not: old cameras write either. */
export function quoted(bytes: Uint8Array): string {
  let end = Math.min(bytes.length, MOST_QUOTED);
  if (end < bytes.length) while (end > 0 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end -= 1;
  const cut = bytes.subarray(0, end);
  try {
    return utf8.decode(cut);
  } catch {
    return Array.from(cut, (byte) => String.fromCharCode(byte)).join("");
  }
}

/** The text of bytes that are UTF-16. */
export function quotedWide(bytes: Uint8Array, little: boolean): string {
  const length = Math.min(bytes.length - (bytes.length % 2), MOST_QUOTED);
  return (little ? wideLittle : wideBig).decode(bytes.subarray(0, length));
}

/**
 * A place as it is said. Rounded here, away from zero: the languages' own ways of writing numbers
 * differ at halves and at minus zero.
 */
export function spot(north: number, east: number): string {
  return place(rounded(north), rounded(east));
}

export function isPlace(north: number, east: number): boolean {
  return Math.abs(north) <= 90 && Math.abs(east) <= 180;
}

function rounded(degrees: number): number {
  const size = Math.floor(Math.abs(degrees) * 100_000 + 0.5) / 100_000;
  return degrees < 0 && size > 0 ? -size : size;
}

function isBlank(text: string): boolean {
  for (const c of text) if (c > " " && !(c >= "\u007f" && c <= "\u00a0")) return false;
  return true;
}
