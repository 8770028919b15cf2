// WebP (RFC 9649): a RIFF file, rewritten with the chunks that draw the picture.

import { bytesOf, type Bytes, concat, latin, little32, part, refuse, startsWith, u32, u8 } from "./bytes.ts";
import { tellExif, uprightExif } from "./exif.ts";
import { tellProfile } from "./profile.ts";
import type { Told } from "./told.ts";
import { tellTrailing } from "./trailing.ts";
import { tellXmp } from "./xmp.ts";

const DRAWN = ["ALPH", "VP8 ", "VP8L"];
const KEPT = [...DRAWN, "VP8X", "ANIM", "ANMF"];
const MOST_CHUNKS = 65_536;
/** Of the flags of §2.7, those that say how to draw; the one that says there is Exif. */
const [DRAWING_FLAGS, EXIF_FLAG] = [0x12, 0x08];
/** Bytes of a frame before its chunks. */
const FRAME_HEADER = 16;

interface Chunk {
  readonly type: string;
  readonly data: Bytes;
}

export function rewriteWebp(bytes: Bytes, told: Told): Bytes[] {
  if (!startsWith(bytes, "RIFF") || !startsWith(bytes, "WEBP", 8)) refuse();
  const end = u32(bytes, 4, true) + 8;
  const chunks = chunksOf(part(bytes, 12, end - 12));
  let orientation = 1;
  for (const chunk of chunks) if (!KEPT.includes(chunk.type)) orientation = Math.max(orientation, tellChunk(chunk, told));
  tellTrailing(bytes, end, told);
  const kept = chunks.filter(({ type }) => KEPT.includes(type));
  const isExtended = kept[0]?.type === "VP8X";
  checkKept(kept, isExtended);
  const hasExif = isExtended && orientation !== 1;
  const written = kept.flatMap(({ type, data }) => {
    if (type === "VP8X") return chunkOf(type, extended(data, hasExif));
    if (type === "ANMF") return chunkOf(type, frame(data, told));
    return chunkOf(type, data);
  });
  if (hasExif) written.push(...chunkOf("EXIF", uprightExif(orientation)));
  const length = written.reduce((sum, one) => sum + one.length, 4);
  return [bytesOf("RIFF"), little32(length), bytesOf("WEBP"), ...written];
}

function chunksOf(bytes: Bytes): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (chunks.length === MOST_CHUNKS) refuse();
    const data = part(bytes, at + 8, u32(bytes, at + 4, true));
    chunks.push({ type: latin(part(bytes, at, 4)), data });
    at += 8 + data.length + (data.length % 2);
  }
  return chunks;
}

function checkKept(kept: readonly Chunk[], isExtended: boolean): void {
  const count = (type: string): number => kept.filter((chunk) => chunk.type === type).length;
  const [pictures, frames] = [count("VP8 ") + count("VP8L"), count("ANMF")];
  const isStill = pictures === 1 && frames === 0 && count("ANIM") === 0 && count("ALPH") <= 1;
  const isFilm = isExtended && pictures === 0 && frames > 0 && count("ANIM") === 1 && count("ALPH") === 0;
  if (!isStill && !isFilm) refuse();
  if (count("VP8X") !== (isExtended ? 1 : 0) || (!isExtended && kept.length !== 1)) refuse();
  if (!kept.every(({ type, data }) => looksRight(type, data))) refuse();
}

function looksRight(type: string, data: Bytes): boolean {
  if (type === "VP8 ") return startsWith(data, "\x9d\x01\x2a", 3);
  if (type === "VP8L") return data[0] === 0x2f;
  if (type === "VP8X") return data.length === 10;
  return type !== "ANIM" || data.length === 6;
}

/** The chunk that says what follows, with what is gone taken out and its reserved bits zero. */
function extended(data: Bytes, hasExif: boolean): Bytes {
  const flags = (u8(data, 0) & DRAWING_FLAGS) | (hasExif ? EXIF_FLAG : 0);
  return concat([Uint8Array.of(flags, 0, 0, 0), data.subarray(4)]);
}

function frame(data: Bytes, told: Told): Bytes {
  const chunks = chunksOf(part(data, FRAME_HEADER, data.length - FRAME_HEADER));
  const kept = chunks.filter(({ type }) => DRAWN.includes(type));
  if (kept.filter(({ type }) => type !== "ALPH").length !== 1 || kept.length > 2) refuse();
  if (!kept.every(({ type, data: inner }) => looksRight(type, inner))) refuse();
  for (const chunk of chunks) if (!DRAWN.includes(chunk.type)) tellChunk(chunk, told);
  return concat([data.subarray(0, FRAME_HEADER), ...kept.flatMap(({ type, data: inner }) => chunkOf(type, inner))]);
}

/** Tells what a chunk says, and gives the orientation: 1 where it is not about that. */
function tellChunk({ type, data }: Chunk, told: Told): number {
  if (type === "EXIF") return tellExif(startsWith(data, "Exif\0") ? data.subarray(6) : data, told);
  if (type === "XMP ") tellXmp(data, told);
  else if (type === "ICCP") tellProfile(data, told);
  else told.say("other", type);
  return 1;
}

function chunkOf(type: string, data: Bytes): Bytes[] {
  return [bytesOf(type), little32(data.length), data, new Uint8Array(data.length % 2)];
}
