// TIFF (TIFF 6.0), cleaned where it stands: every offset stays, and what no kept tag refers to
// becomes zeros. BigTIFF and the raw files of cameras, which look like TIFF, are not touched.

import { type Bytes, part, refuse, same, u32 } from "./bytes.ts";
import { tellDirectory } from "./exif.ts";
import { type Directory, directoryAt, type Entry, numbers, openTiff, type Tiff } from "./ifd.ts";
import { blankStrip } from "./tiff/strip.ts";
import type { Told } from "./told.ts";

const [SUBFILE, COMPRESSION, STRIPS, STRIP_SIZES, TILES, TILE_SIZES, INNER, TABLES] = [254, 259, 273, 279, 324, 325, 330, 347];
/** Tags that say how to draw, by number: TIFF 6.0, and for 347 the supplement on JPEG. */
const KEPT = new Set([
  254, 255, 256, 257, 258, 259, 262, 263, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283, 284, 290, 291, 292, 293, 296, 297, 301,
  317, 318, 319, 320, 321, 322, 323, 324, 325, 332, 334, 336, 338, 339, 340, 341, 342, 347, 529, 530, 531, 532,
]);
/** None, CCITT, LZW, new JPEG, deflate (two numbers), PackBits, LZMA, Zstandard. */
const COMPRESSIONS = [1, 2, 3, 4, 5, 7, 8, 32946, 32773, 34925, 50000];
const JPEG = 7;
/** Types that hold numbers: a text has no place in a tag that says how to draw. */
const NUMERIC = [1, 3, 4, 5, 6, 8, 9, 10, 11, 12];
const UNDEFINED = 7;
const MOST_PAGES = 1000;

/** Bytes that are something, from `at`, and how many of them stay. */
interface Range {
  readonly at: number;
  readonly length: number;
  readonly stays: number;
}

interface Page {
  readonly directory: Directory;
  readonly kept: readonly Entry[];
  readonly data: readonly Range[];
  readonly isJpeg: boolean;
}

export function rewriteTiff(bytes: Bytes, told: Told): Bytes[] {
  const tiff = openTiff(bytes);
  const pages = directoriesOf(tiff)
    .filter((directory, index) => tellPage(tiff, directory, index, told))
    .map((directory) => pageOf(tiff, directory));
  const ranges = rangesOf(pages, bytes.length);
  const written = new Uint8Array(ranges.reduce((end, { at, stays }) => Math.max(end, at + stays), 0));
  for (const { at, stays } of ranges) written.set(part(bytes, at, stays), at);
  writeDirectories(written, tiff, pages);
  for (const page of pages) if (page.isJpeg) blankJpeg(written, page, told);
  if (told.added() === 0 && !same(written, bytes)) told.hint("other");
  return [written];
}

function directoriesOf(tiff: Tiff): Directory[] {
  const seen = new Set<number>();
  const found: Directory[] = [];
  for (let at = u32(tiff.bytes, 4, tiff.little); at !== 0; at = found.at(-1)?.next ?? 0) {
    if (seen.has(at) || seen.size === MOST_PAGES) refuse();
    seen.add(at);
    found.push(directoryAt(tiff, at));
  }
  return found;
}

/** Tells what a page says beside its picture. True when the page stays. */
function tellPage(tiff: Tiff, directory: Directory, index: number, told: Told): boolean {
  const before = told.added();
  tellDirectory(tiff, directory, told);
  const inner = directory.entries.find(({ tag }) => tag === INNER);
  if (inner !== undefined) told.count("thumbnail", numbers(tiff, inner).length);
  const isReduced = (first(tiff, directory.entries, SUBFILE) ?? 0) % 2 === 1;
  // A raw file of a camera shows a small picture first, and the large one to those who know how.
  if (isReduced && index === 0) refuse();
  if (isReduced) told.count("thumbnail");
  if (told.added() === before && directory.entries.some(({ tag }) => !KEPT.has(tag))) told.hint("other");
  return !isReduced;
}

function first(tiff: Tiff, entries: readonly Entry[], tag: number): number | undefined {
  const entry = entries.find((one) => one.tag === tag);
  return entry && numbers(tiff, entry)[0];
}

function pageOf(tiff: Tiff, directory: Directory): Page {
  const kept = directory.entries.filter(({ tag, type }) => KEPT.has(tag) && (NUMERIC.includes(type) || (tag === TABLES && type === UNDEFINED)));
  const all = (tag: number): number[] => kept.filter((one) => one.tag === tag).flatMap((one) => numbers(tiff, one));
  const compression = first(tiff, kept, COMPRESSION) ?? 1;
  if (kept.some(({ value }) => value === undefined) || !COMPRESSIONS.includes(compression)) refuse();
  if (new Set(kept.map(({ tag }) => tag)).size !== kept.length) refuse();
  const [offsets, sizes] = [[...all(STRIPS), ...all(TILES)], [...all(STRIP_SIZES), ...all(TILE_SIZES)]];
  if (offsets.length === 0 || offsets.length !== sizes.length) refuse();
  const data = offsets.map((at, index) => rangeOf(at, sizes[index] ?? 0)).filter(({ length }) => length > 0);
  return { directory, kept, data, isJpeg: compression === JPEG };
}

const rangeOf = (at: number, length: number, stays = length): Range => ({ at, length, stays });
const directoryLength = (entries: number): number => entries * 12 + 6;

/** Everything that stays, in order. Two values may be one; what overlaps else or ends behind the file is refused. */
function rangesOf(pages: readonly Page[], end: number): Range[] {
  const all: Range[] = [rangeOf(0, 8)];
  const shared = new Set<string>();
  for (const { directory, kept, data } of pages) {
    all.push(rangeOf(directory.at, directoryLength(directory.entries.length), directoryLength(kept.length)));
    for (const range of data) all.push(range);
    for (const { from, value } of kept) {
      if (value === undefined || value.length <= 4 || shared.has(`${from} ${value.length}`)) continue;
      shared.add(`${from} ${value.length}`);
      all.push(rangeOf(from, value.length));
    }
  }
  all.sort((a, b) => a.at - b.at);
  if (all.some(({ at, length }, index) => at + length > (all[index + 1]?.at ?? end))) refuse();
  return all;
}

function writeDirectories(written: Bytes, { bytes, little }: Tiff, pages: readonly Page[]): void {
  const view = new DataView(written.buffer);
  pages.forEach(({ directory, kept }, index) => {
    const { at } = directory;
    view.setUint16(at, kept.length, little);
    kept.forEach((entry, place) => {
      const to = at + 2 + place * 12;
      written.set(part(bytes, entry.at, 12), to);
      // A value of fewer than four bytes leaves some of the four over.
      const used = entry.value?.length ?? 0;
      if (used < 4) written.fill(0, to + 8 + used, to + 12);
    });
    view.setUint32(at + 2 + kept.length * 12, pages[index + 1]?.directory.at ?? 0, little);
  });
}

/** Pictures in JPEG are JPEG files in small, with segments of their own. */
function blankJpeg(written: Bytes, { kept, data }: Page, told: Told): void {
  const tables = kept.find(({ tag }) => tag === TABLES);
  if (tables?.value !== undefined && tables.value.length > 4) blankStrip(part(written, tables.from, tables.value.length), told, false);
  for (const { at, length } of data) blankStrip(part(written, at, length), told, true);
}
