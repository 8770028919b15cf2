/**
 * An archive of files that were put aside: stored as they are, of any size (APPNOTE 6.3.10, ZIP64).
 *
 * A member becomes part of it once all of it is there, so its length and checksum stand before its
 * bytes, where also a reader that takes the archive as a stream finds them, and nothing is copied. It
 * tells nothing of when or with what it was made; who unpacks it on a machine of several people alone
 * may read what comes out, where the program that unpacks heeds that.
 */
import { crc32 } from "../metadata/pictures/crc.ts";
import { concat, utf8 } from "../seal/bytes.ts";

/** A file under its path in an archive. */
export interface Member {
  readonly path: string;
  readonly file: Blob;
  readonly crc: number;
}

type Bytes = Uint8Array<ArrayBuffer>;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;

const VERSION = 20;
const VERSION_64 = 45;
const UNIX = 3 << 8;
/** A plain file that its owner reads and writes. */
const OWN_FILE = 0o100600;
const UTF8_NAME = 0x0800;
/** 1 January 1980, midnight. */
const NO_DAY = 0x0021;
/** Stands in a field of 32 bits for a number that stands in the ZIP64 field. */
const ELSEWHERE = 0xffff_ffff;
const MOST_COUNTED = 0xffff;

/** A member of bytes at hand. */
export function memberOf(path: string, bytes: Bytes): Member {
  return { path, file: new Blob([bytes]), crc: crc32(bytes) };
}

/** An archive of these members in this order. */
export function zipOf(members: readonly Member[]): Blob {
  return new Blob([...partsOf(members)]);
}

/** The pieces of it, one behind the other. */
export function partsOf(members: readonly Member[]): readonly (Blob | Bytes)[] {
  const parts: (Blob | Bytes)[] = [];
  const directory: Bytes[] = [];
  let at = 0;
  for (const member of members) {
    const local = localHeader(member);
    parts.push(local, member.file);
    directory.push(centralHeader(member, at));
    at += local.length + member.file.size;
  }
  const length = directory.reduce((sum, entry) => sum + entry.length, 0);
  return [...parts, ...directory, ...ending(members.length, length, at)];
}

function localHeader(member: Member): Bytes {
  const { size } = member.file;
  const extra = size >= ELSEWHERE ? extra64([size, size]) : new Uint8Array();
  const header = fields(30, LOCAL, member, 4, extra);
  return concat(header, utf8(member.path), extra);
}

function centralHeader(member: Member, at: number): Bytes {
  const { size } = member.file;
  const beyond = [...(size >= ELSEWHERE ? [size, size] : []), ...(at >= ELSEWHERE ? [at] : [])];
  const extra = beyond.length > 0 ? extra64(beyond) : new Uint8Array();
  const header = fields(46, CENTRAL, member, 6, extra);
  const view = new DataView(header.buffer);
  view.setUint16(4, UNIX | VERSION_64, true);
  view.setUint32(38, OWN_FILE * 0x1_0000, true);
  view.setUint32(42, Math.min(at, ELSEWHERE), true);
  return concat(header, utf8(member.path), extra);
}

/** The fields that both headers have, from `at` on. */
function fields(length: number, signature: number, { path, file, crc }: Member, at: number, extra: Bytes): Bytes {
  const header = new Uint8Array(length);
  const view = new DataView(header.buffer);
  const name = utf8(path);
  view.setUint32(0, signature, true);
  view.setUint16(at, extra.length > 0 ? VERSION_64 : VERSION, true);
  view.setUint16(at + 2, name.length === path.length ? 0 : UTF8_NAME, true);
  view.setUint16(at + 8, NO_DAY, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, Math.min(file.size, ELSEWHERE), true);
  view.setUint32(at + 18, Math.min(file.size, ELSEWHERE), true);
  view.setUint16(at + 22, name.length, true);
  view.setUint16(at + 24, extra.length, true);
  return header;
}

function extra64(numbers: readonly number[]): Bytes {
  const extra = new Uint8Array(4 + 8 * numbers.length);
  const view = new DataView(extra.buffer);
  view.setUint16(0, 1, true);
  view.setUint16(2, 8 * numbers.length, true);
  numbers.forEach((number, n) => view.setBigUint64(4 + 8 * n, BigInt(number), true));
  return extra;
}

/** What closes an archive: how many members there are, and where the directory of `length` bytes begins. */
function ending(count: number, length: number, at: number): readonly Bytes[] {
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, END, true);
  view.setUint16(8, Math.min(count, MOST_COUNTED), true);
  view.setUint16(10, Math.min(count, MOST_COUNTED), true);
  view.setUint32(12, Math.min(length, ELSEWHERE), true);
  view.setUint32(16, Math.min(at, ELSEWHERE), true);
  const fits = count < MOST_COUNTED && length < ELSEWHERE && at < ELSEWHERE;
  return fits ? [end] : [ending64(count, length, at), end];
}

function ending64(count: number, length: number, at: number): Bytes {
  const end = new Uint8Array(56 + 20);
  const view = new DataView(end.buffer);
  const long = (place: number, number: number): void => view.setBigUint64(place, BigInt(number), true);
  view.setUint32(0, END_64, true);
  // Counted from behind itself.
  long(4, 44);
  view.setUint16(12, UNIX | VERSION_64, true);
  view.setUint16(14, VERSION_64, true);
  long(24, count);
  long(32, count);
  long(40, length);
  long(48, at);
  view.setUint32(56, LOCATOR_64, true);
  long(64, at + length);
  view.setUint32(72, 1, true);
  return end;
}
