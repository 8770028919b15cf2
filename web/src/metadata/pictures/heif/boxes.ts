// The boxes of which ISO base media files are made (ISO/IEC 14496-12 §4.2).

import { big32, type Bytes, bytesOf, concat, latin, part, refuse, u32, u8, unsigned } from "../bytes.ts";

export interface Box {
  readonly type: string;
  readonly body: Bytes;
  /** Where the next box begins. */
  readonly to: number;
}

const MOST_BOXES = 65_536;

export function boxAt(bytes: Bytes, at: number): Box {
  const size = u32(bytes, at);
  const type = latin(part(bytes, at + 4, 4));
  const head = size === 1 ? 16 : 8;
  // 0 is for the last box, which goes to the end of the file.
  const length = size === 1 ? unsigned(bytes, at + 8, 8) : size === 0 ? bytes.length - at : size;
  if (length < head) refuse();
  return { type, body: part(bytes, at + head, length - head), to: at + length };
}

/** Boxes that fill `bytes`. */
export function boxesOf(bytes: Bytes): Box[] {
  const found: Box[] = [];
  for (let at = 0; at < bytes.length; at = found.at(-1)?.to ?? 0) {
    if (found.length === MOST_BOXES) refuse();
    found.push(boxAt(bytes, at));
  }
  return found;
}

export const boxed = (type: string, ...parts: readonly Bytes[]): Bytes => {
  const body = concat(parts);
  return concat([big32(body.length + 8), bytesOf(type), body]);
};

/** A box with a version and no flags. */
export const versioned = (type: string, version: number, ...parts: readonly Bytes[]): Bytes =>
  boxed(type, Uint8Array.of(version, 0, 0, 0), ...parts);

/** Reads fields one after another. */
export interface Fields {
  readonly next: (size: number) => number;
  readonly text: () => Bytes;
  readonly rest: () => Bytes;
}

export function fieldsOf(bytes: Bytes, from = 0): Fields {
  let at = from;
  return {
    next: (size) => {
      at += size;
      return unsigned(bytes, at - size, size);
    },
    /** Bytes up to a zero, which some writers leave out at the end. */
    text: () => {
      const end = bytes.indexOf(0, at);
      const text = bytes.subarray(at, end < 0 ? bytes.length : end);
      at += text.length + 1;
      return text;
    },
    rest: () => bytes.subarray(at),
  };
}

export const versionOf = (bytes: Bytes): number => u8(bytes, 0);
