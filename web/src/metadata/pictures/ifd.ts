// The directories of a TIFF (TIFF 6.0 §2), in which Exif is written too (CIPA DC-008 §4.6).

import { type Bytes, part, refuse, startsWith, u16, u32 } from "./bytes.ts";

export interface Tiff {
  readonly bytes: Bytes;
  readonly little: boolean;
}

/** One entry; `value` is nothing where it lies outside of the file or has a type that is not known. */
export interface Entry {
  readonly tag: number;
  readonly type: number;
  /** Where the entry itself stands. */
  readonly at: number;
  /** Where its value stands: in the entry when it fits into four bytes. */
  readonly from: number;
  readonly value: Bytes | undefined;
}

export interface Directory {
  readonly at: number;
  readonly entries: readonly Entry[];
  readonly next: number;
}

/** More entries than this no program writes into one directory. */
const MOST_ENTRIES = 1024;
/** A list of numbers that takes more bytes than this is none. */
const LONGEST_LIST = 1024 * 1024;
/** Bytes of one value of each type, 0 where there is no such type; 13 is an offset, 129 is UTF-8. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];

export function openTiff(bytes: Bytes): Tiff {
  const little = startsWith(bytes, "II");
  if (!little && !startsWith(bytes, "MM")) refuse();
  if (u16(bytes, 2, little) !== 42) refuse();
  return { bytes, little };
}

export function directoryAt(tiff: Tiff, at: number): Directory {
  const count = u16(tiff.bytes, at, tiff.little);
  if (count > MOST_ENTRIES) refuse();
  part(tiff.bytes, at, count * 12 + 6);
  const entries = Array.from({ length: count }, (_, index) => entryAt(tiff, at + 2 + index * 12));
  return { at, entries, next: u32(tiff.bytes, at + 2 + count * 12, tiff.little) };
}

function entryAt({ bytes, little }: Tiff, at: number): Entry {
  const type = u16(bytes, at + 2, little);
  const size = (type === 129 ? 1 : (SIZES[type] ?? 0)) * u32(bytes, at + 4, little);
  const from = size > 4 ? u32(bytes, at + 8, little) : at + 8;
  const isInside = size > 0 && from + size <= bytes.length;
  return { tag: u16(bytes, at, little), type, at, from, value: isInside ? bytes.subarray(from, from + size) : undefined };
}

/** The whole numbers of an entry; none where it holds anything else. */
export function numbers(tiff: Tiff, { type, value }: Entry): number[] {
  if (value === undefined || value.length > LONGEST_LIST) return [];
  if (type === 1) return [...value];
  if (type === 3) return Array.from({ length: value.length / 2 }, (_, i) => u16(value, i * 2, tiff.little));
  if (type !== 4 && type !== 13) return [];
  return Array.from({ length: value.length / 4 }, (_, i) => u32(value, i * 4, tiff.little));
}

/** The first `count` fractions of an entry; nothing where it holds fewer or one is over zero. */
export function fractions(tiff: Tiff, entry: Entry | undefined, count: number): number[] | undefined {
  if (entry?.type !== 5 || entry.value === undefined || entry.value.length < count * 8) return undefined;
  const found: number[] = [];
  for (let at = 0; at < count * 8; at += 8) {
    const [over, under] = [u32(entry.value, at, tiff.little), u32(entry.value, at + 4, tiff.little)];
    // Cameras write seconds as 0/0 where they count in fractions of minutes.
    if (under === 0 && (over !== 0 || at === 0)) return undefined;
    found.push(under === 0 ? 0 : over / under);
  }
  return found;
}
