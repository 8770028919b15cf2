// A file that is read in places, through one window, so that its length does not matter.
import { isZero } from "./bytes.ts";

const WINDOW = 256 * 1024;

/** Reads up to `length` bytes at `at`: fewer only where the file ends. */
export interface Source {
  readonly size: number;
  readonly read: (at: number, length: number) => Promise<Uint8Array>;
}

export function source(file: Blob): Source {
  let from = 0;
  let held = new Uint8Array();
  return {
    size: file.size,
    read: async (at, length) => {
      const end = Math.min(at + length, file.size);
      if (at >= end) return new Uint8Array();
      if (at < from || end > from + held.length) {
        held = new Uint8Array(await file.slice(at, Math.max(end, Math.min(at + WINDOW, file.size))).arrayBuffer());
        from = at;
      }
      return held.subarray(at - from, end - from);
    },
  };
}

/** True when every byte from `from` to `to` is zero. */
export async function isBlank(file: Source, from: number, to: number): Promise<boolean> {
  for (let at = from; at < to; at += WINDOW) {
    const piece = await file.read(at, Math.min(WINDOW, to - at));
    if (!isZero(piece)) return false;
  }
  return true;
}
