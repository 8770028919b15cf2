// The head of a film (`moov`, `moof`): of its boxes those stay that are needed to show it.
import { boxes, type Box, type Region } from "./boxes.ts";
import { isZero, latin1, refusal, u16, u32, u64, u8, words } from "./bytes.ts";
import { entries } from "./entries.ts";
import { blank, drop, type Scrub, tail } from "./scrub.ts";
import { lengthOf } from "./tables.ts";
import { moment } from "./moment.ts";
import { MOST, tellTrack, type Track } from "./track.ts";

/** What may stand in what. Everything else is taken out. */
const ALLOWED: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    moov: "mvhd trak mvex",
    mvex: "mehd trex",
    trak: "tkhd edts tref mdia tapt",
    edts: "elst",
    tapt: "clef prof enof",
    mdia: "mdhd hdlr minf",
    minf: "vmhd smhd hdlr dinf stbl",
    dinf: "dref",
    stbl: "stsd stts ctts cslg stss stps stsc stsz stz2 stco co64 sdtp sbgp sgpd",
    moof: "mfhd traf",
    traf: "tfhd tfdt trun sdtp sbgp sgpd",
    mfra: "tfra mfro",
  }).map(([type, inside]) => [type, new Set(inside.split(" "))] as const),
);
const REPEATED = new Set(["trak", "trex", "traf", "trun", "sbgp", "sgpd", "tfra"]);
/** Between kept tracks only: forced subtitles' sound, sound of the same words, synchronised, layers, depth. */
const REFERENCES = new Set(["fall", "folw", "sync", "sbas", "scal", "vdep"]);
const UNDETERMINED = 0x55c4;

export interface Movie extends Scrub {
  readonly tracks: readonly Track[];
  /** The first samples of tracks that tell where, by track. */
  readonly firsts: ReadonlyMap<number, Uint8Array>;
}

/** Takes out of a box, and all boxes in it, what a film does not need. */
export function scrub(region: Region, parent: Box, movie: Movie, handler = ""): void {
  const allowed = ALLOWED[parent.type];
  if (allowed === undefined) return leaf(region, parent, movie, handler);
  const { list, rest } = boxes(region.bytes, parent.body, parent.end);
  const seen = new Set<string>();
  for (const box of list) {
    const of = box.type === "trak" ? movie.tracks.find((track) => track.box.start === box.start) : undefined;
    if (!allowed.has(box.type)) drop(region, box, movie);
    else if (seen.has(box.type) && !REPEATED.has(box.type)) throw refusal("malformed");
    else if (of !== undefined && !of.kept) {
      tellTrack(of, movie.firsts.get(of.id) ?? new Uint8Array(), movie.tally);
      blank(region, box, movie.patches);
    } else if ((box.type === "trex" || box.type === "traf") && !belongs(region, box, movie)) blank(region, box, movie.patches);
    else scrub(region, box, movie, of?.handler ?? handler);
    seen.add(box.type);
  }
  tail(region, parent.type, rest, parent.end, movie);
}

function belongs({ bytes }: Region, box: Box, { tracks }: Movie): boolean {
  const at = box.type === "trex" ? box.body + 4 : trackHeader(bytes, box).body + 4;
  const id = u32(bytes, at);
  return tracks.some((track) => track.id === id && track.kept);
}

/** The header of a track's part of a fragment. */
export function trackHeader(bytes: Uint8Array, traf: Box): Box {
  const header = boxes(bytes, traf.body, traf.end).list.find(({ type }) => type === "tfhd");
  if (header === undefined || header.end - header.body < 8) throw refusal("malformed");
  return header;
}

function leaf(region: Region, box: Box, movie: Movie, handler: string): void {
  const { type, body, end } = box;
  if (type === "stsd") return entries(region, box, movie, handler);
  if (type === "tref") return references(region, box, movie);
  if (type === "dref") return sources(region, box, movie);
  const length = lengthOf(region.bytes, box);
  if (length > end - body) throw refusal("malformed");
  const wide = region.bytes[body] === 1;
  if (type === "mvhd" || type === "tkhd" || type === "mdhd") times(region, box, wide, movie);
  if (type === "mdhd") language(region, body + (wide ? 32 : 20), movie);
  // Where a player once stood (QTFF "Movie Header Atoms").
  if (type === "mvhd") movie.patches.zero(region.at + body + (wide ? 84 : 72), region.at + body + (wide ? 108 : 96));
  if (type === "hdlr") maker(region, box, movie);
  else tail(region, type, body + length, end, movie);
}

function times({ bytes, at }: Region, { body }: Box, wide: boolean, { tally, patches }: Movie): void {
  const size = wide ? 8 : 4;
  for (const from of [body + 4, body + 4 + size]) {
    const seconds = wide ? u64(bytes, from) : u32(bytes, from);
    if (seconds !== 0) tally.goes("time", moment(seconds));
  }
  patches.zero(at + body + 4, at + body + 4 + size * 2);
}

// Three letters of five bits each, or QuickTime's numbers, of which 0 is what everybody has.
function language({ bytes, at }: Region, from: number, { tally, patches }: Movie): void {
  const code = u16(bytes, from);
  if (code === UNDETERMINED || code === 0x7fff || code === 0) return;
  const letters = [10, 5, 0].map((shift) => String.fromCharCode(0x60 + ((code >> shift) & 0x1f))).join("");
  tally.goes("other", code < 0x400 ? `language ${code}` : letters);
  patches.write(at + from, Uint8Array.of(UNDETERMINED >> 8, UNDETERMINED & 0xff));
}

// What handles a track: its maker (QuickTime) and its name, which says the program.
function maker({ bytes, at }: Region, { body, end }: Box, { tally, patches }: Movie): void {
  const vendor = latin1(bytes.subarray(body + 12, body + 16));
  if (vendor !== "\0\0\0\0") tally.goes("software", vendor);
  const name = bytes.subarray(body + 24, end);
  // QuickTime writes the length before.
  const said = words(name.length > 1 && u8(name, 0) === name.length - 1 ? name.subarray(1) : name);
  if (!isZero(name)) tally.goes("software", said);
  patches.zero(at + body + 12, at + end);
}

function references(region: Region, box: Box, movie: Movie): void {
  const { list, rest } = boxes(region.bytes, box.body, box.end);
  for (const { type, start, body, end } of list) {
    const count = REFERENCES.has(type) && (end - body) % 4 === 0 && end - body <= MOST * 4 ? (end - body) / 4 : 0;
    const ids = Array.from({ length: count }, (_, at) => u32(region.bytes, body + at * 4));
    const kept = ids.length > 0 && ids.every((id) => movie.tracks.some((track) => track.id === id && track.kept));
    if (!kept) blank(region, { type, start, body, end }, movie.patches);
  }
  tail(region, "tref", rest, box.end, movie);
}

// Where the samples are: in this file. QuickTime leaves the path of the file that was edited (`alis`).
function sources(region: Region, box: Box, movie: Movie): void {
  const { bytes, at } = region;
  if (box.end - box.body < 8) throw refusal("malformed");
  const { list, rest } = boxes(bytes, box.body + 8, box.end);
  if (list.length !== u32(bytes, box.body + 4)) throw refusal("malformed");
  for (const { type, body, end } of list) {
    if (end - body < 4 || u32(bytes, body) % 2 !== 1) throw refusal("malformed");
    if (end - body > 4) movie.tally.goes("title", type === "url " ? words(bytes.subarray(body + 4, end)) : "");
    movie.patches.zero(at + body + 4, at + end);
  }
  tail(region, "dref", rest, box.end, movie);
}
