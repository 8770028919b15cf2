// Labels around the frames of sound: ID3v1, APEv2, Lyrics3. They are told and left out.
import type { What } from "../found.ts";
import { find, isZero, latin1, refusal, startsWith, synchsafe, u32le, untilNul, utf8 } from "./bytes.ts";
import { tellId3 } from "./id3.ts";
import { named } from "./named.ts";
import type { Source } from "./source.ts";
import type { Tally } from "./tally.ts";

/** Bytes of a label that are read to tell of it. */
const LARGEST_TOLD = 16 * 1024 * 1024;
const [ID3V1, EXTENDED, APE_HEAD, LYRICS_END] = [128, 227, 32, 9];
const LONGEST_LYRICS = 65_536;
/** Labels at the end. */
const MOST = 1000;
/** Bytes by which a label is known. */
const SIGN = 32;

/** A label: from where to where, and how it is told. */
interface Tag {
  readonly from: number;
  readonly to: number;
  readonly tell: (bytes: Uint8Array, tally: Tally) => void;
}

/** True when a label that is written before sound, or after it, begins so. */
export const isTag = (head: Uint8Array): boolean =>
  isId3(head) || startsWith(head, "TAG") || startsWith(head, "APETAGEX") || startsWith(head, "LYRICSBEGIN");

export const isId3 = (head: Uint8Array): boolean =>
  startsWith(head, "ID3") && head.length >= 10 && [2, 3, 4].includes(head[3] ?? 0) && head.subarray(6, 10).every((byte) => byte < 0x80);

/** Tells the label that begins at `at` and says where it ends. */
export async function tagFrom(file: Source, at: number, end: number, tally: Tally): Promise<number> {
  const head = await file.read(at, Math.min(SIGN, end - at));
  if (isId3(head)) {
    const footer = head[3] === 4 && ((head[5] ?? 0) & 0x10) !== 0 ? 10 : 0;
    return told(file, { from: at, to: Math.min(at + 10 + synchsafe(head, 6) + footer, end), tell: tellId3 }, tally);
  }
  if (startsWith(head, "TAG")) return told(file, { from: at, to: Math.min(at + ID3V1, end), tell: tellId3v1 }, tally);
  if (startsWith(head, "APETAGEX") && head.length === APE_HEAD) {
    return told(file, { from: at, to: Math.min(at + APE_HEAD + u32le(head, 12), end), tell: (bytes, to) => tellApe(bytes.subarray(APE_HEAD), to) }, tally);
  }
  const lyrics = await file.read(at, Math.min(LONGEST_LYRICS, end - at));
  const ends = [find(lyrics, "LYRICS200"), find(lyrics, "LYRICSEND")].filter((place) => place >= 0);
  const to = ends.length === 0 ? Math.min(at + 11, end) : at + Math.min(...ends) + LYRICS_END;
  return told(file, { from: at, to, tell: tellLyrics }, tally);
}

/** Tells the labels at the end of a file and says where they begin. */
export async function tagsAtEnd(file: Source, tally: Tally): Promise<number> {
  let end = file.size;
  for (let count = 0; count < MOST; count += 1) {
    const tag = await tagBefore(file, end);
    if (tag === undefined) return end;
    await told(file, tag, tally);
    end = tag.from;
  }
  throw refusal("malformed");
}

async function tagBefore(file: Source, to: number): Promise<Tag | undefined> {
  const last = async (length: number): Promise<Uint8Array> => (to < length ? new Uint8Array() : file.read(to - length, length));
  if (startsWith(await last(ID3V1), "TAG")) return { from: to - ID3V1, to, tell: tellId3v1 };
  if (startsWith(await last(EXTENDED), "TAG+")) return { from: to - EXTENDED, to, tell: tellExtended };
  const ape = await last(APE_HEAD);
  if (startsWith(ape, "APETAGEX")) {
    const head = (ape[23] ?? 0) >= 0x80 ? APE_HEAD : 0;
    const from = to - u32le(ape, 12) - head;
    if (from >= 0 && u32le(ape, 12) >= APE_HEAD) {
      return { from, to, tell: (bytes, tally) => tellApe(bytes.subarray(head, bytes.length - APE_HEAD), tally) };
    }
  }
  const three = await last(10);
  if (startsWith(three, "3DI") && three.subarray(6, 10).every((byte) => byte < 0x80)) {
    const from = to - 20 - synchsafe(three, 6);
    if (from >= 0 && isId3(await file.read(from, 10))) return { from, to, tell: tellId3 };
  }
  const lyrics = latin1(await last(15));
  if (lyrics.endsWith("LYRICS200") && /^\d{6}/.test(lyrics)) {
    const from = to - 15 - Number(lyrics.slice(0, 6));
    if (from >= 0 && startsWith(await file.read(from, 11), "LYRICSBEGIN")) return { from, to, tell: tellLyrics };
  }
  if (lyrics.endsWith("LYRICSEND")) {
    const before = Math.max(0, to - 5120);
    const at = find(await file.read(before, to - before), "LYRICSBEGIN");
    if (at >= 0) return { from: before + at, to, tell: tellLyrics };
  }
  return undefined;
}

async function told(file: Source, { from, to, tell }: Tag, tally: Tally): Promise<number> {
  if (to - from > LARGEST_TOLD) tally.goes("other", "tag");
  else tell((await file.read(from, to - from)).slice(), tally);
  return to;
}

function tellId3v1(bytes: Uint8Array, tally: Tally): void {
  for (const [what, from, length] of [["title", 3, 30], ["author", 33, 30], ["title", 63, 30], ["time", 93, 4], ["comment", 97, 28]] as const) {
    tellField(what, bytes.subarray(from, from + length), tally);
  }
}

// Filled up with zeros, or with spaces.
function tellField(what: What, field: Uint8Array, tally: Tally): void {
  const said = untilNul(field);
  if (said.some((byte) => byte !== 0x20)) tally.goes(what, latin1(said));
}

// Longer forms of the same, and a genre in words.
function tellExtended(bytes: Uint8Array, tally: Tally): void {
  for (const [what, from] of [["title", 4], ["author", 64], ["title", 124]] as const) {
    tellField(what, bytes.subarray(from, from + 60), tally);
  }
}

// Each value with its length, its kind, and its label before it.
function tellApe(items: Uint8Array, tally: Tally): void {
  let at = 0;
  while (items.length - at > 9) {
    const size = u32le(items, at);
    const key = untilNul(items.subarray(at + 8, at + 8 + 256));
    const from = at + 8 + key.length + 1;
    if (key.length === 0 || from + size > items.length) break;
    const what = named(latin1(key));
    const isText = ((items[at + 4] ?? 0) & 6) === 0;
    const said = isText ? utf8(items.subarray(from, from + size)) : "";
    tally.goes(what, what !== "other" ? said : said === "" ? latin1(key) : `${latin1(key)}: ${said}`);
    at = from + size;
  }
  if (!isZero(items.subarray(at)) && items.length - at !== APE_HEAD) tally.goes("other", "APETAGEX");
}

// Three letters, five digits, so many characters (Lyrics3 v2.00).
function tellLyrics(bytes: Uint8Array, tally: Tally): void {
  const text = latin1(bytes.subarray(11));
  if (text.endsWith("LYRICSEND")) return tally.goes("comment");
  for (let at = 0; /^[A-Z]{3}\d{5}/.test(text.slice(at, at + 8)); ) {
    const end = at + 8 + Number(text.slice(at + 3, at + 8));
    const what = LYRICS[text.slice(at, at + 3)] ?? "other";
    tally.goes(what, what === "other" ? text.slice(at, at + 3) : text.slice(at + 8, end));
    at = end;
  }
}

const LYRICS: Readonly<Record<string, "comment" | "author" | "title">> = {
  LYR: "comment", INF: "comment", AUT: "author", EAR: "author", EAL: "title", ETT: "title", IMG: "title",
};
