// The tracks of a film: which of them show and sound, and which only tell.
import { boxes, type Box, readable, type Region } from "./boxes.ts";
import { latin1, refusal, u32, u8 } from "./bytes.ts";
import { placeIn } from "./gopro.ts";
import type { Tally } from "./tally.ts";

export interface Track {
  readonly box: Box;
  readonly id: number;
  readonly enabled: boolean;
  /** `vide`, `soun`, or of what else it is made. */
  readonly handler: string;
  /** The type of its first sample entry. */
  readonly codec: string;
  /** The tracks that are its chapters. */
  readonly chapters: readonly number[];
  readonly kept: boolean;
}

/** Tracks of a film. */
export const MOST = 256;

/** What a film is made of; not anything else, of which nobody can say what it tells. */
const VIDEO = new Set(
  "avc1 avc3 hvc1 hev1 av01 vp08 vp09 mp4v s263 h263 H263 apch apcn apcs apco ap4h ap4x jpeg mjpa mjpb dvh1 dvhe".split(" "),
);
const AUDIO = new Set(
  "mp4a,samr,sawb,alac,Opus,ac-3,ec-3,.mp3,sowt,twos,in24,in32,fl32,fl64,lpcm,ulaw,alaw,ima4,raw ,NONE".split(","),
);
const LOCKED = new Set(["encv", "enca", "enct", "encs", "drms", "drmi", "drmt"]);

export function tracks({ bytes }: Region, moov: Box): Track[] {
  const all = boxes(bytes, moov.body, moov.end).list.filter(({ type }) => type === "trak");
  if (all.length > MOST) throw refusal("malformed");
  const read = all.map((box) => track(bytes, box));
  if (new Set(read.map(({ id }) => id)).size !== read.length) throw refusal("malformed");
  if (read.some(({ codec }) => LOCKED.has(codec))) throw refusal("locked");
  const chapters = new Set(read.flatMap((one) => one.chapters));
  const seen = read.filter((one) => shown(one, read) && !chapters.has(one.id));
  if (seen.length === 0) throw refusal("malformed");
  // Phones write sound twice: for all, and in a form of their own.
  const known = seen.filter(({ handler, codec }) => isKnown(handler, codec));
  if (seen.some(({ handler }) => !known.some((one) => one.handler === handler))) throw refusal("unsure");
  return read.map((one) => ({ ...one, kept: known.includes(one) }));
}

export const isKnown = (handler: string, codec: string): boolean => (handler === "vide" ? VIDEO : AUDIO).has(codec);

// A track that is switched off is not shown as long as another of its kind is switched on.
function shown(one: Track, all: readonly Track[]): boolean {
  if (one.handler !== "vide" && one.handler !== "soun") return false;
  return one.enabled || !all.some((other) => other.handler === one.handler && other.enabled);
}

function track(bytes: Uint8Array, box: Box): Track {
  const header = only(bytes, box, "tkhd");
  const media = only(bytes, box, "mdia");
  const handler = only(bytes, media, "hdlr");
  const table = boxes(bytes, media.body, media.end).list.find(({ type }) => type === "minf");
  const samples = table && boxes(bytes, table.body, table.end).list.find(({ type }) => type === "stbl");
  const entries = samples && boxes(bytes, samples.body, samples.end).list.find(({ type }) => type === "stsd");
  const references = boxes(bytes, box.body, box.end).list.find(({ type }) => type === "tref");
  return {
    box,
    id: u32(bytes, inside(header, u8(bytes, header.body) === 1 ? 20 : 12)),
    enabled: u32(bytes, inside(header, 0)) % 2 === 1,
    handler: latin1(bytes.subarray(inside(handler, 8), handler.body + 12)),
    codec: entries === undefined || entries.end - entries.body < 16 ? "" : latin1(bytes.subarray(entries.body + 12, entries.body + 16)),
    chapters: references === undefined ? [] : chaptersIn(bytes, references),
    kept: false,
  };
}

function inside(box: Box, at: number): number {
  if (box.end - box.body < at + 4) throw refusal("malformed");
  return box.body + at;
}

/** The one box of a type in another. */
export function only(bytes: Uint8Array, parent: Box, type: string): Box {
  const found = boxes(bytes, parent.body, parent.end).list.filter((box) => box.type === type);
  if (found.length !== 1 || found[0] === undefined) throw refusal("malformed");
  return found[0];
}

function chaptersIn(bytes: Uint8Array, references: Box): number[] {
  const named = readable(bytes, references.body, references.end).list.filter(({ type }) => type === "chap");
  return named.flatMap(({ body, end }) => Array.from({ length: Math.min(Math.floor((end - body) / 4), MOST) }, (_, at) => u32(bytes, body + at * 4)));
}

const TEXT = new Set(["text", "sbtl", "subt", "clcp"]);

/** What a track tells that is taken out: where the camera was, when, words. `first`: the first of its samples. */
export function tellTrack({ handler, codec }: Track, first: Uint8Array, tally: Tally): void {
  if (codec === "gpmd") tally.goes("place", placeIn(first));
  else if (codec === "camm") tally.goes("place");
  else if (codec === "tmcd") tally.goes("time");
  else if (TEXT.has(handler) || handler === "soun") tally.goes("hidden");
  else if (handler === "vide") tally.goes(STILLS.has(codec) ? "thumbnail" : "hidden");
  else tally.goes("other", codec);
}

const STILLS = new Set(["jpeg", "png ", "tiff", "mjpa", "mjpb"]);
