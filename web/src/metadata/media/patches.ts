// The places in a file that become something else. Nothing moves: a film's tables count its bytes.
import { refusal } from "./bytes.ts";

export interface Patches {
  readonly zero: (from: number, to: number) => void;
  readonly write: (at: number, bytes: Uint8Array<ArrayBuffer>) => void;
  readonly applied: (file: Blob) => Blob;
}

interface Patch {
  readonly from: number;
  readonly to: number;
  readonly bytes?: Uint8Array<ArrayBuffer>;
}

const CHUNK = 1024 * 1024;

export function patches(): Patches {
  const all: Patch[] = [];
  return {
    zero: (from, to) => {
      if (from < to) all.push({ from, to });
    },
    write: (at, bytes) => {
      all.push({ from: at, to: at + bytes.length, bytes });
    },
    applied: (file) => applied(file, all.sort((a, b) => a.from - b.from)),
  };
}

// Slices of the file and one chunk of zeros again and again: a long film is never in memory.
function applied(file: Blob, sorted: readonly Patch[]): Blob {
  if (sorted.length === 0) return file;
  const zeros = new Blob([new Uint8Array(CHUNK)]);
  const parts: BlobPart[] = [];
  let at = 0;
  for (const { from, to, bytes } of sorted) {
    // Two that overlap would be a mistake of ours.
    if (from < at || to > file.size) throw refusal("unsure");
    if (from > at) parts.push(file.slice(at, from));
    if (bytes !== undefined) parts.push(bytes);
    else if (to - from <= 64) parts.push(new Uint8Array(to - from));
    else for (let left = to - from; left > 0; left -= CHUNK) parts.push(left < CHUNK ? zeros.slice(0, left) : zeros);
    at = to;
  }
  if (at < file.size) parts.push(file.slice(at));
  return new Blob(parts, { type: file.type });
}
