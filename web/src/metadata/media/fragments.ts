// Where the samples of a fragment lie (ISO/IEC 14496-12 §8.8).
import { boxes, type Box, type Region } from "./boxes.ts";
import { i32, refusal, u32, u64 } from "./bytes.ts";
import { trackHeader } from "./movie.ts";
import { bits, entryOf, flags, lengthOf } from "./tables.ts";

/** Bytes of samples that say no size themselves, by track (`trex`). */
export function defaultSizes({ bytes }: Region, moov: Box): ReadonlyMap<number, number> {
  const extends_ = boxes(bytes, moov.body, moov.end).list.find(({ type }) => type === "mvex");
  const list = extends_ === undefined ? [] : boxes(bytes, extends_.body, extends_.end).list;
  const each = list.filter(({ type, body, end }) => type === "trex" && end - body >= 24);
  return new Map(each.map(({ body }) => [u32(bytes, body + 4), u32(bytes, body + 16)]));
}

/** The pieces of a fragment, each with its track. */
export function pieces(region: Region, moof: Box, sizes: ReadonlyMap<number, number>): { id: number; from: number; to: number }[] {
  const { bytes, at } = region;
  const found: { id: number; from: number; to: number }[] = [];
  let after = at + moof.start;
  for (const traf of boxes(bytes, moof.body, moof.end).list.filter(({ type }) => type === "traf")) {
    const header = trackHeader(bytes, traf);
    if (lengthOf(bytes, header) > header.end - header.body) throw refusal("malformed");
    const set = flags(bytes, header.body);
    const id = u32(bytes, header.body + 4);
    const base = (set & 1) !== 0 ? u64(bytes, header.body + 8) : (set & 0x2_0000) !== 0 ? at + moof.start : after;
    const sizeAt = header.body + 8 + bits(set, [[0x1, 8], [0x2, 4], [0x8, 4]]);
    const each = (set & 0x10) !== 0 ? u32(bytes, sizeAt) : (sizes.get(id) ?? 0);
    after = base;
    for (const run of boxes(bytes, traf.body, traf.end).list.filter(({ type }) => type === "trun")) {
      const from = (flags(bytes, run.body) & 1) !== 0 ? base + i32(bytes, run.body + 8) : after;
      if (from < 0) throw refusal("malformed");
      after = from + runLength(bytes, run, each);
      found.push({ id, from, to: after });
    }
  }
  return found;
}

function runLength(bytes: Uint8Array, run: Box, each: number): number {
  if (lengthOf(bytes, run) > run.end - run.body) throw refusal("malformed");
  const set = flags(bytes, run.body);
  const count = u32(bytes, run.body + 4);
  if ((set & 0x200) === 0) return count * each;
  const first = run.body + 8 + bits(set, [[0x1, 4], [0x4, 4], [0x100, 4]]);
  let sum = 0;
  for (let sample = 0; sample < count; sample += 1) sum += u32(bytes, first + sample * entryOf(set));
  return sum;
}
