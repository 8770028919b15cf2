// MP3: frames of sound, and labels before, between and after them. What is kept are the frames.
//
// A frame is known by what follows it: another frame, a label, or the end. One that was cut short by a label, or
// by the end, is no frame: in its place may stand what was to be left out.
import { refusal } from "./bytes.ts";
import { add, type Range } from "./chunks.ts";
import { tellName } from "./encoder.ts";
import { alike, frameAt, HEADER } from "./frames.ts";
import { isBlank, type Source } from "./source.ts";
import { isId3, isTag, tagFrom, tagsAtEnd } from "./tags.ts";
import type { Tally } from "./tally.ts";

/** Bytes that are neither frames nor labels; with more it is no recording. */
const MOST_JUNK = 4 * 1024 * 1024;
/** Labels; with more it is no recording. */
const MOST_TAGS = 1000;
/** Bytes by which a label is known. */
const SIGN = 11;
/** Bytes of sound in which encoders name themselves. */
const FIRST = 4096;
/** Bytes of frames that are looked at together. */
const PIECE = 65_536;
const STARTS = new Set([0xff, ...[..."ITAL"].map((letter) => letter.charCodeAt(0))]);

/** True when a file that begins so holds MP3, or a label and then perhaps MP3. */
export function isSound(head: Uint8Array): boolean {
  if (isId3(head)) {
    const after = 10 + head.subarray(6, 10).reduce((sum, byte) => sum * 0x80 + byte, 0);
    return after + HEADER > head.length || frameAt(head, after) > 0 || head[after] === 0 || isTag(head.subarray(after));
  }
  const [first, second] = [frameAt(head), frameAt(head, frameAt(head))];
  const third = first + second;
  if (first === 0 || second === 0 || !alike(head, head.subarray(first))) return false;
  return third + HEADER > head.length || frameAt(head, third) > 0;
}

/** Tells what the labels of a recording say; `applied` gives its frames alone. */
export async function inspectSound(file: Source, tally: Tally): Promise<{ applied: (file: Blob) => Blob }> {
  const kept: Range[] = [];
  const end = await tagsAtEnd(file, tally);
  let [at, tags, junk, inRun] = [0, 0, 0, false];
  while (at < end) {
    const head = await file.read(at, Math.min(SIGN, end - at));
    const length = frameAt(head);
    if (isTag(head)) {
      tags += 1;
      if (tags > MOST_TAGS) throw refusal("malformed");
      at = await tagFrom(file, at, end, tally);
      inRun = false;
    } else if (length > 0 && (await isFrame(file, head, at + length, end, inRun))) {
      const next = await followed(file, at + length, end);
      add(kept, at, next);
      at = next;
      inRun = true;
    } else {
      const next = await candidate(file, at + 1, end);
      if (!(await isBlank(file, at, next))) tally.goes("other", "junk");
      junk += next - at;
      if (junk > MOST_JUNK) throw refusal("malformed");
      at = next;
      inRun = false;
    }
  }
  if (kept.length === 0) throw refusal("malformed");
  tellName(await firstOf(file, kept), tally);
  return { applied: (whole) => new Blob(kept.map(([from, to]) => whole.slice(from, to)), { type: whole.type }) };
}

// At the beginning a second frame has to follow, as bytes of pictures look like frames now and then.
async function isFrame(file: Source, head: Uint8Array, next: number, end: number, inRun: boolean): Promise<boolean> {
  if (next >= end) return next === end;
  const first = head.slice();
  const second = (await file.read(next, Math.min(SIGN, end - next))).slice();
  const length = frameAt(second);
  if (isTag(second) || (length > 0 && inRun)) return true;
  if (length === 0 || !alike(first, second)) return false;
  const after = next + length;
  if (after >= end) return after === end;
  const third = await file.read(after, Math.min(SIGN, end - after));
  return isTag(third) || (frameAt(third) > 0 && alike(first, third));
}

// Where in a run the frames end of which each is followed by another, as far as one piece shows: most of a
// recording goes by here, without waiting for anything.
async function followed(file: Source, from: number, end: number): Promise<number> {
  const piece = await file.read(from, Math.min(PIECE, end - from));
  let at = 0;
  for (let length = frameAt(piece); length > 0; ) {
    const next = frameAt(piece, at + length);
    if (next === 0) break;
    at += length;
    length = next;
  }
  return from + at;
}

// Where next a frame or a label may begin.
async function candidate(file: Source, from: number, end: number): Promise<number> {
  const piece = await file.read(from, Math.min(FIRST, end - from));
  const place = piece.findIndex((byte) => STARTS.has(byte));
  return from + (place < 0 ? piece.length : place);
}

async function firstOf(file: Source, kept: readonly Range[]): Promise<Uint8Array> {
  const first = new Uint8Array(FIRST);
  let length = 0;
  for (const [from, to] of kept) {
    const piece = await file.read(from, Math.min(to - from, FIRST - length));
    first.set(piece, length);
    length += piece.length;
    if (length === FIRST) break;
  }
  return first.subarray(0, length);
}
