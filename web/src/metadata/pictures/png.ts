// PNG and APNG (W3C PNG 3rd edition): the chunks that draw the picture are kept as they are.

import { big32, type Bytes, bytesOf, concat, latin, part, refuse, startsWith, u16, u32, u8 } from "./bytes.ts";
import { crc32 } from "./crc.ts";
import { tellExif, uprightExif } from "./exif.ts";
import { inflated } from "./inflate.ts";
import { tellText } from "./png/text.ts";
import { tellProfile } from "./profile.ts";
import type { Told } from "./told.ts";
import { tellTrailing } from "./trailing.ts";

export const PNG_SIGNATURE = "\x89PNG\r\n\x1a\n";
const DRAWN = new Set(["IHDR", "PLTE", "IDAT", "IEND", "acTL", "fcTL", "fdAT"]);
/** Transparency and colour, the shape of a pixel; with the length each must have where it is fixed. */
const KEPT = new Map([
  ["tRNS", 0], ["gAMA", 4], ["cHRM", 32], ["sRGB", 1], ["sBIT", 0], ["bKGD", 0], ["cICP", 4], ["pHYs", 9], ["mDCV", 24], ["cLLI", 8],
]);
const MOST_CHUNKS = 65_536;

interface Chunk {
  readonly type: string;
  readonly data: Bytes;
  /** The chunk whole: length, type, data, checksum. */
  readonly whole: Bytes;
}

export async function rewritePng(bytes: Bytes, told: Told): Promise<Bytes[]> {
  const { chunks, end } = chunksOf(bytes);
  const kept = chunks.filter(isKept);
  checkKept(kept);
  let orientation = 1;
  for (const chunk of chunks) if (!isKept(chunk)) orientation = Math.max(orientation, await tellChunk(chunk, told));
  tellTrailing(bytes, end, told);
  const written: Bytes[] = [bytesOf(PNG_SIGNATURE)];
  for (const { type, whole } of kept) {
    written.push(whole);
    if (type === "IHDR" && orientation !== 1) written.push(chunkOf("eXIf", uprightExif(orientation)));
  }
  return written;
}

function chunksOf(bytes: Bytes): { chunks: Chunk[]; end: number } {
  if (!startsWith(bytes, PNG_SIGNATURE)) refuse();
  const chunks: Chunk[] = [];
  for (let at = 8; chunks.length < MOST_CHUNKS; ) {
    const whole = part(bytes, at, u32(bytes, at) + 12);
    const type = latin(part(bytes, at + 4, 4));
    if (!/^[A-Za-z]{4}$/.test(type)) refuse();
    chunks.push({ type, data: whole.subarray(8, -4), whole });
    at += whole.length;
    if (type === "IEND") return { chunks, end: at };
  }
  return refuse();
}

const isKept = ({ type }: Chunk): boolean => DRAWN.has(type) || KEPT.has(type);

/** Refuses what cannot be drawn, and chunks that hold more than they may. */
function checkKept(kept: readonly Chunk[]): void {
  const isRight = ({ type, data, whole }: Chunk): boolean =>
    crc32(whole.subarray(4, -4)) === u32(whole, whole.length - 4) && lengthFits(type, data.length);
  if (!kept.every(isRight)) refuse();
  const once = kept.map(({ type }) => type).filter((type) => type !== "IDAT" && type !== "fcTL" && type !== "fdAT");
  if (kept[0]?.type !== "IHDR" || new Set(once).size !== once.length) refuse();
  const first = kept.findIndex(({ type }) => type === "IDAT");
  const last = kept.findLastIndex(({ type }) => type === "IDAT");
  if (first < 0 || kept.slice(first, last).some(({ type }) => type !== "IDAT")) refuse();
}

function lengthFits(type: string, length: number): boolean {
  const fixed = KEPT.get(type) ?? { IHDR: 13, IEND: 0, acTL: 8, fcTL: 26 }[type];
  if (type === "PLTE") return length > 0 && length <= 768 && length % 3 === 0;
  if (type === "tRNS") return length <= 256;
  if (type === "sBIT" || type === "bKGD") return length <= 6;
  return fixed === undefined || length === fixed;
}

/** Tells what a chunk says, and gives the orientation: 1 where it is not about that. */
async function tellChunk({ type, data }: Chunk, told: Told): Promise<number> {
  // An unknown chunk that begins with a capital must be understood to draw the picture (§5.4).
  if (/^[A-Z]/.test(type)) refuse();
  if (type === "eXIf") return tellExif(data, told);
  if (type === "tEXt" || type === "zTXt" || type === "iTXt") await tellText(type, data, told);
  else if (type === "tIME" && data.length === 7) told.say("time", timeOf(data));
  else if (type === "iCCP") {
    const name = data.indexOf(0);
    tellProfile((await inflated(data.subarray(name + 2), told)) ?? new Uint8Array(), told);
  } else if (type === "caBX") told.say("other", "JUMBF");
  else told.say("other", type);
  return 1;
}

function timeOf(data: Bytes): string {
  const [month, day, hour, minute, second] = [2, 3, 4, 5, 6].map((at) => String(u8(data, at)).padStart(2, "0"));
  return `${String(u16(data, 0))}-${String(month)}-${String(day)} ${String(hour)}:${String(minute)}:${String(second)}`;
}

function chunkOf(type: string, data: Bytes): Bytes {
  const body = concat([bytesOf(type), data]);
  return concat([big32(data.length), body, big32(crc32(body))]);
}
