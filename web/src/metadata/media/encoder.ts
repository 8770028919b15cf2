// What encoders write of themselves into the samples. It cannot be taken out without touching the samples:
// it is told, and left.
import { find, isZero, latin1, LONGEST, printed, startsWith, u16, u8 } from "./bytes.ts";
import type { Tally } from "./tally.ts";

const [H264_SEI, HEVC_SEI, HEVC_SEI_AFTER] = [6, 39, 40];
/** ISO/IEC 14496-10 Annex D: sixteen bytes that say whose it is, then anything. */
const USER_DATA = 5;
const MOST = 65_536;
const AVC = new Set(["avc1", "avc3"]);
const HEVC = new Set(["hvc1", "hev1", "dvh1", "dvhe"]);
const MPEG4 = new Set(["mp4v"]);
const STILLS = new Set(["jpeg", "mjpa", "mjpb"]);

/** Bytes of the first sample that are looked at. */
export const FIRST = 65_536;

/** What the first sample of a track says. */
export function tellSample(codec: string, sample: Uint8Array, lengthSize: number, tally: Tally): void {
  if (AVC.has(codec)) units(sample, lengthSize, (unit) => unit.length > 1 && (u8(unit, 0) & 0x1f) === H264_SEI && tellSei(unit.subarray(1), tally));
  else if (HEVC.has(codec)) units(sample, lengthSize, (unit) => tellHevcUnit(unit, tally));
  else if (MPEG4.has(codec)) tellMpeg4(sample, tally);
  // Frames of ProRes name their encoder (SMPTE RDD 36 §5.1).
  else if (startsWith(sample, "icpf", 4) && sample.length >= 16) tally.stays("software", latin1(sample.subarray(12, 16)));
  // Whole pictures, and what pictures say.
  else if (STILLS.has(codec)) tally.stays("other", codec);
  else if (codec === "mp4a") tellName(sample, tally);
}

function units(sample: Uint8Array, lengthSize: number, tell: (unit: Uint8Array) => unknown): void {
  for (let at = 0; at + lengthSize <= sample.length; ) {
    let length = 0;
    for (let i = 0; i < lengthSize; i += 1) length = length * 0x100 + u8(sample, at + i);
    at += lengthSize;
    tell(sample.subarray(at, Math.min(at + length, sample.length)));
    at += length;
  }
}

function tellHevcUnit(unit: Uint8Array, tally: Tally): void {
  if (unit.length < 3) return;
  const type = (u8(unit, 0) >> 1) & 0x3f;
  if (type === HEVC_SEI || type === HEVC_SEI_AFTER) tellSei(unit.subarray(2), tally);
}

/** x265 writes of itself beside the parameters (ISO/IEC 14496-15 §8.3.3.1). */
export function tellHevc(record: Uint8Array, tally: Tally): void {
  const arrays = record[22] ?? 0;
  let at = 23;
  for (let array = 0; array < arrays && at + 3 <= record.length; array += 1) {
    const count = u16(record, at + 1);
    at += 3;
    for (let unit = 0; unit < count && at + 2 <= record.length; unit += 1) {
      const end = at + 2 + u16(record, at);
      tellHevcUnit(record.subarray(at + 2, Math.min(end, record.length)), tally);
      at = end;
    }
  }
}

function tellSei(escaped: Uint8Array, tally: Tally): void {
  const bytes = unescaped(escaped.subarray(0, MOST));
  let at = 0;
  const long = (): number => {
    let sum = 0;
    while (bytes[at] === 0xff) {
      sum += 255;
      at += 1;
    }
    sum += bytes[at] ?? 0;
    at += 1;
    return sum;
  };
  while (at + 2 <= bytes.length) {
    const [type, size] = [long(), long()];
    if (type === USER_DATA && size > 16) tellUserData(bytes.subarray(Math.min(at + 16, bytes.length), Math.min(at + size, bytes.length)), tally);
    at += size;
  }
}

function tellUserData(data: Uint8Array, tally: Tally): void {
  const plain = printed(data);
  if (isZero(data)) return;
  if (plain.length >= 8 && plain.length * 10 >= data.length * 9) tally.stays("software", plain);
  else tally.stays("other", "SEI");
}

// Behind two zeros a 3 only keeps them from being taken for the start of something (§7.4.1).
function unescaped(bytes: Uint8Array): Uint8Array {
  const plain = new Uint8Array(bytes.length);
  let [length, zeros] = [0, 0];
  for (const byte of bytes) {
    if (zeros >= 2 && byte === 3) {
      zeros = 0;
      continue;
    }
    zeros = byte === 0 ? zeros + 1 : 0;
    plain[length] = byte;
    length += 1;
  }
  return plain.subarray(0, length);
}

/** Remarks in MPEG-4 video (ISO/IEC 14496-2 §6.2.2.1): from their start code to the next. */
export function tellMpeg4(bytes: Uint8Array, tally: Tally): void {
  for (let at = find(bytes, USER_DATA_START); at >= 0; at = find(bytes, USER_DATA_START, at + 4)) {
    const next = find(bytes, "\0\0\u0001", at + 4);
    const said = printed(bytes.subarray(at + 4, Math.min(next < 0 ? bytes.length : next, at + LONGEST)));
    if (said.length >= 4) tally.stays("software", said);
  }
}

const USER_DATA_START = "\0\0\u0001\u00b2";

/** Encoders of sound fill the first frames with their names and versions. */
export function tellName(bytes: Uint8Array, tally: Tally): void {
  for (const name of ["Lavc", "Lavf", "libfaac", "LAME"]) {
    const at = find(bytes, name);
    if (at < 0) continue;
    let end = at + name.length;
    while (VERSION.has(bytes[end] ?? 0)) end += 1;
    tally.stays("software", latin1(bytes.subarray(at, end)));
  }
}

const VERSION = new Set([..." .0123456789"].map((letter) => letter.charCodeAt(0)));

/** Bytes of the lengths before units, as the codec's record (`avcC`, `hvcC`) has them. */
export const lengthSize = (codec: string, record: Uint8Array | undefined): number =>
  ((record?.[HEVC.has(codec) ? 21 : 4] ?? 3) & 3) + 1;
