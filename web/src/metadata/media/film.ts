// Films and recordings in boxes: MP4, QuickTime, M4A, 3GP.
//
// The length of the file and the place of every sample stay as they are, since tables in the film count them.
// What is not needed to show the film becomes an empty `free` box; samples of tracks that only tell (where the
// camera was, at what time), and bytes that belong to no track, become zeros.
import { boxes, type Box, type Region } from "./boxes.ts";
import { brands, whole } from "./brands.ts";
import { latin1, refusal, u32, u64 } from "./bytes.ts";
import { add, chunks, MOST_RANGES, type Range } from "./chunks.ts";
import { FIRST, lengthSize, tellSample } from "./encoder.ts";
import { recordOf } from "./entries.ts";
import { defaultSizes, pieces } from "./fragments.ts";
import { type Movie, scrub } from "./movie.ts";
import { type Patches, patches } from "./patches.ts";
import { areBlank, between, merged } from "./ranges.ts";
import { blank, drop, FREE } from "./scrub.ts";
import { isBlank, type Source } from "./source.ts";
import type { Tally } from "./tally.ts";
import { type Track, tracks } from "./track.ts";
import { isTrimmed } from "./trimmed.ts";

/** Bytes of a head that is taken into memory. */
const LARGEST_HEAD = 64 * 1024 * 1024;
/** Bytes of what is read only to tell of it. */
const LARGEST_TOLD = 16 * 1024 * 1024;
const MOST_BOXES = 65_536;

/** Tells what a film says beside itself, and what has to become of its bytes. */
export async function inspectFilm(file: Source, tally: Tally): Promise<Patches> {
  const { list, rest } = await outline(file);
  const [head, second] = list.filter(({ type }) => type === "moov");
  if (head === undefined || second !== undefined) throw refusal("malformed");
  const region = await regionOf(file, head);
  const moov = whole(region);
  const all = tracks(region, moov);
  const samples = new Map<number, Range[]>();
  const firsts = new Map<number, Uint8Array>();
  let total = 0;
  for (const track of all) {
    const ranges = chunksOf(region, track);
    total += ranges.length;
    if (total > MOST_RANGES) throw refusal("large");
    samples.set(track.id, ranges);
    if (track.codec === "gpmd") firsts.set(track.id, await firstOf(file, ranges));
  }
  const movie: Movie = { tracks: all, firsts, tally, patches: patches() };
  const fragmented = boxes(region.bytes, moov.body, moov.end).list.some(({ type }) => type === "mvex");
  const sizes = defaultSizes(region, moov);
  for (const [place, box] of list.entries()) {
    if (box === head) scrub(region, moov, movie);
    else if (box.type === "ftyp" && place === 0) await brand(file, box, movie);
    else if (fragmented && box.type === "moof") await fragment(file, box, movie, sizes, samples);
    else if (fragmented && box.type === "mfra") await random(file, box, movie);
    else if (fragmented && box.type === "styp") await brand(file, box, movie);
    else if (!(box.type === "mdat" || (fragmented && box.type === "sidx"))) await remove(file, box, movie);
  }
  await strays(file, list, samples, movie);
  for (const track of movie.tracks.filter(({ kept }) => kept)) {
    if (isTrimmed(region, moov, track)) tally.stays("hidden");
    const sample = await firstOf(file, samples.get(track.id) ?? []);
    tellSample(track.codec, sample, lengthSize(track.codec, recordOf(region, track)), tally);
  }
  await trailing(file, rest, movie);
  return movie.patches;
}

async function outline(file: Source): Promise<{ list: Box[]; rest: number }> {
  const list: Box[] = [];
  let at = 0;
  while (file.size - at >= 8) {
    const start = await file.read(at, 16);
    const short = u32(start, 0);
    const type = latin1(start.subarray(4, 8));
    if (short === 1 && start.length < 16) break;
    const header = short === 1 ? 16 : 8;
    const size = short === 1 ? u64(start, 8) : short === 0 && type !== "\0\0\0\0" ? file.size - at : short;
    if (size < header || size > file.size - at) break;
    if (list.length >= MOST_BOXES) throw refusal("large");
    list.push({ type, start: at, body: at + header, end: at + size });
    at += size;
  }
  return { list, rest: at };
}

async function regionOf(file: Source, { start, end }: Box): Promise<Region> {
  if (end - start > LARGEST_HEAD) throw refusal("large");
  return { bytes: (await file.read(start, end - start)).slice(), at: start };
}

// Of what is taken out anyway, the tables may be broken.
function chunksOf(region: Region, track: Track): Range[] {
  if (track.kept) return chunks(region, track);
  try {
    return chunks(region, track);
  } catch {
    return [];
  }
}

async function firstOf(file: Source, [range]: readonly Range[]): Promise<Uint8Array> {
  return range === undefined ? new Uint8Array() : (await file.read(range[0], Math.min(range[1] - range[0], FIRST))).slice();
}

async function brand(file: Source, box: Box, movie: Movie): Promise<void> {
  if (box.end - box.start > 4096) throw refusal("malformed");
  const region = await regionOf(file, box);
  brands(region, whole(region), movie);
}

async function fragment(file: Source, box: Box, movie: Movie, sizes: ReadonlyMap<number, number>, samples: Map<number, Range[]>): Promise<void> {
  const region = await regionOf(file, box);
  const moof = whole(region);
  for (const { id, from, to } of pieces(region, moof, sizes)) {
    const ranges = samples.get(id);
    if (ranges === undefined) throw refusal("malformed");
    add(ranges, from, to);
  }
  scrub(region, moof, movie);
}

async function random(file: Source, box: Box, movie: Movie): Promise<void> {
  const region = await regionOf(file, box);
  scrub(region, whole(region), movie);
}

// Takes out a box at the top, which can be of any length.
async function remove(file: Source, box: Box, movie: Movie): Promise<void> {
  const nothing = { bytes: new Uint8Array(), at: 0 };
  if (FREE.has(box.type)) {
    if (!(await isBlank(file, box.body, box.end))) movie.tally.goes("other", box.type);
    blank(nothing, box, movie.patches);
  } else if (box.end - box.start > LARGEST_TOLD) {
    movie.tally.goes("other", box.type);
    blank(nothing, box, movie.patches);
  } else {
    const region = await regionOf(file, box);
    const header = box.body - box.start;
    drop(region, { type: box.type, start: 0, body: header, end: region.bytes.length }, movie);
  }
}

// Of the bytes between the boxes' heads, those stay that belong to tracks that stay.
async function strays(file: Source, list: readonly Box[], samples: ReadonlyMap<number, Range[]>, movie: Movie): Promise<void> {
  const bodies = list.filter(({ type }) => type === "mdat").map(({ body, end }): Range => [body, end]);
  const of = (kept: boolean): Range[] => merged(movie.tracks.filter((track) => track.kept === kept).flatMap(({ id }) => samples.get(id) ?? []));
  const gaps = between(bodies, of(true));
  if (!(await areBlank(file, gaps, of(false)))) movie.tally.goes("other", "mdat");
  for (const [from, to] of gaps) movie.patches.zero(from, to);
}

// Bytes behind the last box, which are none, become one.
async function trailing(file: Source, rest: number, { tally, patches: all }: Movie): Promise<void> {
  if (await isBlank(file, rest, file.size)) return;
  tally.goes("other", "trailing");
  const length = file.size - rest;
  const wide = length > 0xffff_ffff;
  if (length < 8) return all.zero(rest, file.size);
  const header = new Uint8Array(wide ? 16 : 8);
  const view = new DataView(header.buffer);
  view.setUint32(0, wide ? 1 : length);
  view.setUint32(4, 0x6672_6565);
  if (wide) view.setBigUint64(8, BigInt(length));
  all.write(rest, header);
  all.zero(rest + header.length, file.size);
}
