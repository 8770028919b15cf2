// How a track's samples are written (`stsd`): what a decoder needs, and what names the encoder.
import { boxes, type Box, type Region } from "./boxes.ts";
import { isZero, latin1, refusal, startsWith, u16, u32, u8, utf8 } from "./bytes.ts";
import { tellHevc, tellMpeg4 } from "./encoder.ts";
import { blank, drop, type Scrub, tail } from "./scrub.ts";
import { isKnown, only, type Track } from "./track.ts";

/** What a decoder needs to know before the first sample, and a screen before the first picture. */
const NEEDED = new Set(
  ("avcC hvcC lhvC av1C vpcC esds d263 bitr btrt pasp clap colr fiel gama mdcv clli dvcC dvvC dvwC st3d sv3d " +
    "alac dOps dac3 dec3 damr wave chan chnl pcmC srat").split(" "),
);
/** In QuickTime's `wave`; the last ends it. */
const IN_WAVE = new Set(["frma", "mp4a", "esds", "alac", "samr", "enda", "chan", "\0\0\0\0"]);
const MOST = 64;

export function entries(region: Region, stsd: Box, film: Scrub, handler: string): void {
  const { bytes } = region;
  if (stsd.end - stsd.body < 8) throw refusal("malformed");
  const { list, rest } = boxes(bytes, stsd.body + 8, stsd.end);
  if (list.length !== u32(bytes, stsd.body + 4) || list.length > MOST) throw refusal("malformed");
  for (const entry of list) {
    if (!isKnown(handler, entry.type)) throw refusal("unsure");
    const from = entry.body + headOf(bytes, stsd, entry, handler);
    if (from > entry.end) throw refusal("malformed");
    if (handler === "vide") picture(region, entry, film);
    else sound(region, entry, film);
    parts(region, { ...entry, body: from }, NEEDED, film);
  }
  tail(region, "stsd", rest, stsd.end, film);
}

/** Bytes of an entry before its boxes: QuickTime's sound has two longer forms (QTFF "Sound Sample Description"). */
export function headOf(bytes: Uint8Array, stsd: Box, entry: Box, handler: string): number {
  if (handler === "vide") return 78;
  if (entry.end - entry.body < 28) throw refusal("malformed");
  const version = u16(bytes, entry.body + 8);
  // In a later `stsd` the same number means an entry that is no longer (ISO/IEC 14496-12 §12.2.3).
  if (version === 0 || u8(bytes, stsd.body) === 1) return 28;
  if (version > 2) throw refusal("malformed");
  return version === 1 ? 44 : 64;
}

// At 12 the maker and two grades of quality, all zero in MP4; at 42 a name of up to 31 characters, its length before.
function picture({ bytes, at }: Region, { body }: Box, { tally, patches }: Scrub): void {
  tellVendor(bytes, body + 12, tally);
  patches.zero(at + body + 12, at + body + 24);
  const name = bytes.subarray(body + 42, body + 74);
  const said = utf8(name.subarray(1, 1 + Math.min(u8(name, 0), 31)));
  if (!isZero(name)) tally.goes("software", said.replaceAll("\0", "") === "" ? utf8(name) : said);
  patches.zero(at + body + 42, at + body + 74);
}

function sound({ bytes, at }: Region, { body }: Box, { tally, patches }: Scrub): void {
  tellVendor(bytes, body + 12, tally);
  patches.zero(at + body + 10, at + body + 16);
}

function tellVendor(bytes: Uint8Array, from: number, tally: Scrub["tally"]): void {
  const vendor = bytes.subarray(from, from + 4);
  if (!isZero(vendor)) tally.goes("software", latin1(vendor));
}

function parts(region: Region, entry: Box, needed: ReadonlySet<string>, film: Scrub): void {
  const { bytes, at } = region;
  const { list, rest } = boxes(bytes, entry.body, entry.end);
  for (const box of list) {
    const body = bytes.subarray(box.body, box.end);
    if (!needed.has(box.type)) drop(region, box, film);
    else if (box.type === "colr" && (startsWith(body, "prof") || startsWith(body, "rICC"))) {
      film.tally.goes("profile");
      blank(region, box, film.patches);
    } else if (box.type === "wave") parts(region, box, IN_WAVE, film);
    else if (box.type === "sv3d") sphere(region, box, film);
    else if (box.type === "damr" || box.type === "d263") {
      // The maker of the encoder and its version (3GPP TS 26.244 §6.7, §6.8).
      if (body.length < 5) throw refusal("malformed");
      tellVendor(bytes, box.body, film.tally);
      film.patches.zero(at + box.body, at + box.body + 5);
    } else if (box.type === "esds") tellMpeg4(body, film.tally);
    else if (box.type === "hvcC") tellHevc(body, film.tally);
  }
  tail(region, "stsd", rest, entry.end, film);
}

// How a picture is wrapped around its viewer, and the program that wrapped it (Spherical Video V2).
function sphere(region: Region, box: Box, film: Scrub): void {
  const { list, rest } = boxes(region.bytes, box.body, box.end);
  for (const part of list) {
    if (part.type === "svhd") {
      const from = Math.min(part.body + 4, part.end);
      if (!isZero(region.bytes.subarray(from, part.end))) film.tally.goes("software", utf8(region.bytes.subarray(from, part.end)));
      film.patches.zero(region.at + from, region.at + part.end);
    } else if (part.type !== "proj") drop(region, part, film);
  }
  tail(region, "sv3d", rest, box.end, film);
}

/** How the pictures of a track are to be decoded (`avcC`, `hvcC`). */
export function recordOf({ bytes }: Region, { box, handler }: Track): Uint8Array | undefined {
  if (handler !== "vide") return undefined;
  const stsd = only(bytes, only(bytes, only(bytes, only(bytes, box, "mdia"), "minf"), "stbl"), "stsd");
  const [entry] = boxes(bytes, Math.min(stsd.body + 8, stsd.end), stsd.end).list;
  if (entry === undefined || entry.end - entry.body < 78) return undefined;
  const record = boxes(bytes, entry.body + 78, entry.end).list.find(({ type }) => type === "avcC" || type === "hvcC");
  return record && bytes.subarray(record.body, record.end);
}
