// What news agencies and Photoshop write: image resource blocks (Adobe Photoshop File Formats
// Specification, "Image Resource Blocks") and IPTC's data sets (IIM 4.2 chapters 3 and 6).

import type { What } from "../found.ts";
import { type Bytes, part, startsWith, tried, u16, u32, u8 } from "./bytes.ts";
import { tellExif } from "./exif.ts";
import { tellProfile } from "./profile.ts";
import { quoted, type Told } from "./told.ts";
import { tellXmp } from "./xmp.ts";

const MOST_BLOCKS = 1000;

const DATA_SETS = new Map<number, What>([
  [5, "title"], // object name
  [15, "title"], // category
  [25, "title"], // keywords
  [26, "place"], // content location code
  [27, "place"], // content location name
  [55, "time"], // date created
  [60, "time"], // time created
  [62, "time"], // digital creation date
  [63, "time"], // digital creation time
  [65, "software"], // originating program
  [80, "author"], // by-line
  [85, "author"], // by-line title
  [90, "place"], // city
  [92, "place"], // sub-location
  [95, "place"], // province or state
  [101, "place"], // country
  [103, "title"], // original transmission reference
  [105, "title"], // headline
  [110, "author"], // credit
  [115, "author"], // source
  [116, "author"], // copyright notice
  [118, "author"], // contact
  [120, "title"], // caption
  [122, "author"], // writer
]);

/** Tells what Photoshop's blocks say. */
export function tellPhotoshop(bytes: Bytes, told: Told, nested = 0): void {
  if (!told.spend(bytes.length)) return told.hint("other");
  const before = told.added();
  let at = 0;
  for (let blocks = 0; blocks < MOST_BLOCKS && at >= 0; blocks += 1) at = tried(() => tellBlock(bytes, at, told, nested)) ?? -1;
  if (told.added() === before) told.hint("other");
}

/** Tells one block and gives where the next begins. */
function tellBlock(bytes: Bytes, at: number, told: Told, nested: number): number {
  if (!startsWith(bytes, "8BIM", at)) return -1;
  const kind = u16(bytes, at + 4);
  // A name, its length before it, is padded to an even length.
  const sized = at + 6 + 2 * Math.ceil((u8(bytes, at + 6) + 1) / 2);
  const data = part(bytes, sized + 4, u32(bytes, sized));
  if (kind === 0x0404) tellIptc(data, told);
  if (kind === 0x0409 || kind === 0x040c) told.count("thumbnail");
  if (kind === 0x040f) tellProfile(data, told);
  if (kind === 0x0422) tellExif(data, told, nested + 1);
  if (kind === 0x0424) tellXmp(data, told);
  return sized + 4 + data.length + (data.length % 2);
}

/** Tells what IPTC's data sets say. */
export function tellIptc(bytes: Bytes, told: Told): void {
  if (!told.spend(bytes.length)) return told.hint("other");
  const before = told.added();
  let at = 0;
  for (let sets = 0; sets < MOST_BLOCKS && at >= 0; sets += 1) at = tried(() => tellSet(bytes, at, told)) ?? -1;
  if (told.added() === before) told.hint("other");
}

function tellSet(bytes: Bytes, at: number, told: Told): number {
  const length = u16(bytes, at + 3);
  // Lengths of 32768 and more are written another way (IIM 1.6.2), and no text is that long.
  if (u8(bytes, at) !== 0x1c || length >= 0x8000) return -1;
  const data = part(bytes, at + 5, length);
  const what = DATA_SETS.get(u8(bytes, at + 2));
  if (u8(bytes, at + 1) === 2 && what !== undefined) told.say(what, quoted(data));
  return at + 5 + length;
}
