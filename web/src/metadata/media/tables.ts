// How long the content of a box is that a film needs: what is behind it is not needed.
import type { Box } from "./boxes.ts";
import { refusal, u32, u8 } from "./bytes.ts";

/** Bytes of boxes whose length is fixed, by version. */
const FIXED: Readonly<Record<string, readonly [number, number]>> = {
  mvhd: [100, 112], tkhd: [84, 96], mdhd: [24, 36], vmhd: [12, 12], smhd: [8, 8], cslg: [24, 44],
  clef: [12, 12], prof: [12, 12], enof: [12, 12],
  mehd: [8, 12], trex: [24, 24], mfhd: [8, 8], tfdt: [8, 12], mfro: [8, 8], hdlr: [24, 24],
};
/** Bytes before the entries, the last four of which count them, and of an entry, by version. */
const COUNTED: Readonly<Record<string, readonly [number, number, number]>> = {
  stts: [8, 8, 8], ctts: [8, 8, 8], stss: [8, 4, 4], stps: [8, 4, 4], stsc: [8, 12, 12], stco: [8, 4, 4], co64: [8, 8, 8],
  elst: [8, 12, 20],
};

/** Bytes of the content of `box`; more than it has where it is malformed. */
export function lengthOf(bytes: Uint8Array, { type, body, end }: Box): number {
  if (end - body < 4) throw refusal("malformed");
  const version = u8(bytes, body);
  const fixed = FIXED[type];
  if (fixed !== undefined) return version === 1 ? fixed[1] : fixed[0];
  const counted = COUNTED[type];
  if (counted !== undefined) return counted[0] + u32(bytes, body + counted[0] - 4) * (version === 1 ? counted[2] : counted[1]);
  switch (type) {
    case "stsz":
      return end - body < 12 ? 12 : 12 + (u32(bytes, body + 4) === 0 ? u32(bytes, body + 8) * 4 : 0);
    case "stz2":
      return end - body < 12 ? 12 : 12 + Math.ceil((u32(bytes, body + 8) * u8(bytes, body + 7)) / 8);
    case "tfhd":
      return 8 + bits(flags(bytes, body), [[0x1, 8], [0x2, 4], [0x8, 4], [0x10, 4], [0x20, 4]]);
    case "trun": {
      const set = flags(bytes, body);
      return 8 + bits(set, [[0x1, 4], [0x4, 4]]) + u32(bytes, body + 4) * entryOf(set);
    }
    case "tfra": {
      if (end - body < 16) return 16;
      const lengths = u8(bytes, body + 11);
      const numbers = ((lengths >> 4) & 3) + ((lengths >> 2) & 3) + (lengths & 3) + 3;
      return 16 + u32(bytes, body + 12) * ((version === 1 ? 16 : 8) + numbers);
    }
    case "sbgp": {
      const head = version === 1 ? 16 : 12;
      return end - body < head ? head : head + u32(bytes, body + head - 4) * 8;
    }
    // One byte a sample, or descriptions of groups: counted nowhere, or each by itself.
    case "sdtp":
    case "sgpd":
      return end - body;
    default:
      throw refusal("malformed");
  }
}

export const flags = (bytes: Uint8Array, body: number): number => u32(bytes, body) % 0x100_0000;

/** Bytes of an entry of `trun` (ISO/IEC 14496-12 §8.8.8). */
export const entryOf = (set: number): number => bits(set, [[0x100, 4], [0x200, 4], [0x400, 4], [0x800, 4]]);

/** Bytes of those fields whose flag is set. */
export const bits = (set: number, fields: readonly (readonly [number, number])[]): number =>
  fields.reduce((sum, [flag, size]) => sum + ((set & flag) === 0 ? 0 : size), 0);
