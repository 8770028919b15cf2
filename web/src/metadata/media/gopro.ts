// Where a GoPro camera was (GPMF: key, type, size, count, values, filled up to four bytes).
import { i32, latin1, u16, u32, u8 } from "./bytes.ts";
import { coordinates } from "./moment.ts";

const [HEADER, DEEPEST] = [8, 8];

/** The first place in a sample of GPMF; empty where there is none. */
export function placeIn(sample: Uint8Array): string {
  const scales: number[] = [];
  let at = 0;
  for (let depth = 0; depth <= DEEPEST && sample.length - at >= HEADER; ) {
    const [key, size] = [latin1(sample.subarray(at, at + 4)), u8(sample, at + 5) * u16(sample, at + 6)];
    // What holds others is entered: their end does not matter here.
    if (u8(sample, at + 4) === 0) {
      at += HEADER;
      depth += key === "DEVC" ? 1 : 0;
      continue;
    }
    if (at + HEADER + size > sample.length) return "";
    if (key === "SCAL" && size >= 8) scales.splice(0, 2, u32(sample, at + HEADER), u32(sample, at + HEADER + 4));
    if ((key === "GPS5" || key === "GPS9") && size >= 8) return placeAt(sample, at + HEADER, scales);
    at += HEADER + Math.ceil(size / 4) * 4;
  }
  return "";
}

function placeAt(sample: Uint8Array, at: number, [north = 0, east = 0]: readonly number[]): string {
  return (north > 0 && east > 0 ? coordinates(i32(sample, at) / north, i32(sample, at + 4) / east) : undefined) ?? "";
}
