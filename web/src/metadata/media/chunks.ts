// Where in a file a track's samples lie (ISO/IEC 14496-12 §8.7).
import { boxes, type Box, type Region } from "./boxes.ts";
import { refusal, u16, u32, u64, u8 } from "./bytes.ts";
import { headOf } from "./entries.ts";
import { only, type Track } from "./track.ts";

/** From where to where, in the file. */
export type Range = readonly [number, number];

/** More pieces than this are more than is taken into memory. */
export const MOST_RANGES = 1_048_576;

/** Bytes of an uncompressed sample of one channel; 0: as its description says. */
const PCM: Readonly<Record<string, number>> = {
  sowt: 0, twos: 0, "raw ": 0, NONE: 0, in24: 3, in32: 4, fl32: 4, fl64: 8, lpcm: 0, ulaw: 1, alaw: 1,
};

interface Table {
  readonly at: number;
  readonly count: number;
}

/** The chunks of a track, those that follow on each other as one. */
export function chunks({ bytes }: Region, track: Track): Range[] {
  const stbl = only(bytes, only(bytes, only(bytes, track.box, "mdia"), "minf"), "stbl");
  const list = boxes(bytes, stbl.body, stbl.end).list;
  const one = (type: string): Box | undefined => list.find((box) => box.type === type);
  const [offsets, runs] = [table(bytes, one("stco") ?? one("co64"), 4), table(bytes, one("stsc"), 4)];
  const wide = one("stco") === undefined;
  fits(offsets, one("stco") ?? one("co64"), wide ? 8 : 4);
  fits(runs, one("stsc"), 12);
  const size = sizes(bytes, list, one("stsd"), track);
  const ranges: Range[] = [];
  let [run, sample] = [0, 0];
  for (let chunk = 1; chunk <= offsets.count; chunk += 1) {
    while (run + 1 < runs.count && u32(bytes, runs.at + (run + 1) * 12) <= chunk) run += 1;
    if (run >= runs.count || u32(bytes, runs.at + run * 12) > chunk) throw refusal("malformed");
    const samples = Math.min(u32(bytes, runs.at + run * 12 + 4), size.count - sample);
    const from = wide ? u64(bytes, offsets.at + (chunk - 1) * 8) : u32(bytes, offsets.at + (chunk - 1) * 4);
    add(ranges, from, from + size.of(sample, samples));
    sample += samples;
  }
  return ranges;
}

/** Adds a range, to the last one where it follows on it. */
export function add(ranges: Range[], from: number, to: number): void {
  if (from >= to) return;
  const last = ranges.at(-1);
  if (last !== undefined && last[1] === from) ranges[ranges.length - 1] = [last[0], to];
  else if (ranges.length >= MOST_RANGES) throw refusal("large");
  else ranges.push([from, to]);
}

function table(bytes: Uint8Array, box: Box | undefined, countAt: number): Table {
  if (box === undefined || box.end - box.body < countAt + 4) throw refusal("malformed");
  return { at: box.body + countAt + 4, count: u32(bytes, box.body + countAt) };
}

function fits({ at, count }: Table, box: Box | undefined, entry: number): void {
  if (box === undefined || at + count * entry > box.end) throw refusal("malformed");
}

interface Sizes {
  readonly count: number;
  /** Bytes of `samples` samples from the one with number `from`. */
  readonly of: (from: number, samples: number) => number;
}

function sizes(bytes: Uint8Array, list: readonly Box[], stsd: Box | undefined, track: Track): Sizes {
  const box = list.find(({ type }) => type === "stsz") ?? list.find(({ type }) => type === "stz2");
  const { at, count } = table(bytes, box, 8);
  const field = box?.type === "stz2" ? u8(bytes, at - 5) : 32;
  const same = box?.type === "stsz" ? u32(bytes, at - 8) : 0;
  if (same !== 0) return { count, of: uniform(bytes, list, stsd, track, same) };
  if (![4, 8, 16, 32].includes(field)) throw refusal("malformed");
  fits({ at, count: Math.ceil((count * field) / 8) }, box, 1);
  const sizeOf = (sample: number): number => {
    if (field === 32) return u32(bytes, at + sample * 4);
    if (field === 16) return u16(bytes, at + sample * 2);
    const pair = u8(bytes, at + Math.floor((sample * field) / 8));
    return field === 8 ? pair : sample % 2 === 0 ? pair >> 4 : pair & 0xf;
  };
  return {
    count,
    of: (from, samples) => {
      let sum = 0;
      for (let sample = from; sample < from + samples; sample += 1) sum += sizeOf(sample);
      return sum;
    },
  };
}

// QuickTime counts uncompressed sound in samples of one tick, and writes sizes that need not be true: those of
// the description count. Where the two disagree otherwise, nobody can say which bytes are sound.
function uniform(bytes: Uint8Array, list: readonly Box[], stsd: Box | undefined, track: Track, same: number): Sizes["of"] {
  const plain: Sizes["of"] = (_, samples) => samples * same;
  const times = list.find(({ type }) => type === "stts");
  const ticks = times !== undefined && times.end - times.body >= 16 && u32(bytes, times.body + 4) === 1 && u32(bytes, times.body + 12) === 1;
  if (track.handler !== "soun" || !ticks) return plain;
  const entry = stsd && boxes(bytes, Math.min(stsd.body + 8, stsd.end), stsd.end).list[0];
  if (stsd === undefined || entry === undefined) throw refusal("malformed");
  const head = headOf(bytes, stsd, entry, "soun");
  if (entry.end - entry.body < head) throw refusal("malformed");
  const [perPacket, perFrame] = head === 44 ? [u32(bytes, entry.body + 28), u32(bytes, entry.body + 36)] : [0, 0];
  const width = PCM[track.codec];
  if (width !== undefined) {
    const channels = head === 64 ? u32(bytes, entry.body + 40) : u16(bytes, entry.body + 16);
    const deep = head === 64 ? u32(bytes, entry.body + 48) : u16(bytes, entry.body + 18);
    const frame = channels * (width === 0 ? Math.ceil(deep / 8) : width);
    if (frame === 0 || (same !== frame && same !== 1)) throw refusal("unsure");
    return (_, samples) => samples * frame;
  }
  if (perPacket <= 1) return plain;
  return (_, samples) => Math.ceil(samples / perPacket) * perFrame;
}
