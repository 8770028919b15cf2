// The boxes of which a film is made (ISO/IEC 14496-12 §4.2), and of QuickTime its atoms.
import { latin1, refusal, u32, u64 } from "./bytes.ts";

export interface Box {
  readonly type: string;
  readonly start: number;
  readonly body: number;
  readonly end: number;
}

/** Part of a file, held in memory, and where in the file it begins. */
export interface Region {
  readonly bytes: Uint8Array;
  readonly at: number;
}

/** Boxes, and where they end: from there on comes nothing, or what is no box. */
export interface Boxes {
  readonly list: readonly Box[];
  readonly rest: number;
}

const MOST = 65_536;

/** The boxes that fill `bytes` from `from` to `to`. QuickTime may end a list with four zero bytes. */
export function boxes(bytes: Uint8Array, from: number, to: number): Boxes {
  const list: Box[] = [];
  let at = from;
  while (to - at >= 8 && u32(bytes, at) !== 0) {
    const box = boxAt(bytes, at, to);
    if (box === undefined || list.length >= MOST) throw refusal("malformed");
    list.push(box);
    at = box.end;
  }
  return { list, rest: at };
}

/** As many as can be read: for what is only told, and then removed whole. */
export function readable(bytes: Uint8Array, from: number, to: number): Boxes {
  const list: Box[] = [];
  let at = from;
  while (to - at >= 8 && list.length < MOST) {
    const box = boxAt(bytes, at, to);
    if (box === undefined) break;
    list.push(box);
    at = box.end;
  }
  return { list, rest: at };
}

function boxAt(bytes: Uint8Array, at: number, to: number): Box | undefined {
  const long = u32(bytes, at) === 1;
  if (long && to - at < 16) return undefined;
  const [size, header] = long ? [u64(bytes, at + 8), 16] : [u32(bytes, at), 8];
  if (size < header || size > to - at) return undefined;
  return { type: latin1(bytes.subarray(at + 4, at + 8)), start: at, body: at + header, end: at + size };
}
