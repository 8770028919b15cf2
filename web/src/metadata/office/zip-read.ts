// Reads a zip archive's directory, and believes nothing that is not said twice.
//
// The central directory and the header before each member must agree, nothing may overlap, and no name
// may appear twice or lead out: what two readers could read differently is refused. What lies between,
// before or after the members is not taken along.
// Source: PKWARE APPNOTE.TXT 6.3.10, sections 4.3 to 4.5.

import type { Ledger } from "./ledger.ts";
import { type Bytes, refuse } from "./refused.ts";

export interface Member {
  readonly name: string;
  readonly deflated: boolean;
  readonly crc: number;
  /** Its size when inflated. */
  readonly size: number;
  /** Its bytes as they lie in the archive. */
  readonly packed: Bytes;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
  /** Where its local header begins. */
  readonly at: number;
}

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
const CENTRAL = 0x02014b50;
const CENTRAL_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const DESCRIPTOR = 0x08074b50;
const MOST_MEMBERS = 10_000;
const LONGEST_NAME = 1000;
const DEEPEST = 32;
const ENCRYPTED = 0x2041;
const DESCRIBED = 0x0008;
/** Encryption, compression levels, descriptor and UTF-8 names: every other flag changes how bytes are read. */
const KNOWN_FLAGS = 0x284f;
const IN_EXTRA = 0xffffffff;
const ZIP64 = 0x0001;
/** The first day that a zip archive can say, which is what Office writes. */
const NO_DAY = 0x0021;

/** The members of an archive in the order of its directory. */
export function readDirectory(bytes: Bytes, told: Ledger): Member[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const size = view.getUint32(end + 12, true);
  const count = view.getUint16(end + 10, true);
  const comment = view.getUint16(end + 20, true);
  // Bytes before the archive shift it: places are counted from where it begins.
  const shift = end - size - view.getUint32(end + 16, true);
  const split = view.getUint32(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count;
  if (split || count > MOST_MEMBERS || shift < 0) refuse();
  if (comment > 0) told.gone.add("other", new TextDecoder().decode(bytes.subarray(end + END_SIZE, end + END_SIZE + comment)));
  if (end + END_SIZE + comment < bytes.length) told.gone.add("other");
  const entries = readEntries(bytes, view, { start: end - size, end, count, shift }, told);
  const members = new Map<Entry, Member>();
  let before = 0;
  for (const entry of [...entries].sort((a, b) => a.at - b.at)) {
    const start = readLocal(bytes, view, entry, before, told);
    const stop = start + entry.packedSize;
    if (stop > end - size) refuse();
    const { name, crc } = entry;
    members.set(entry, { name, crc, size: entry.size, deflated: entry.method === 8, packed: bytes.subarray(start, stop) });
    before = stop + descriptorSize(view, entry, stop, end - size);
  }
  if (before !== end - size) told.gone.add("other");
  return entries.flatMap((entry) => members.get(entry) ?? []);
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + END_SIZE + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return refuse();
}

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly shift: number;
}

function readEntries(bytes: Bytes, view: DataView, directory: Directory, told: Ledger): Entry[] {
  const names = new Set<string>();
  const entries: Entry[] = [];
  let newest = 0;
  let at = directory.start;
  for (let n = 0; n < directory.count; n += 1) {
    if (at + CENTRAL_SIZE > directory.end || view.getUint32(at, true) !== CENTRAL) refuse();
    const [named, extra, remark] = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    const afterName = at + CENTRAL_SIZE + (named ?? 0);
    const next = afterName + (extra ?? 0) + (remark ?? 0);
    if (next > directory.end) refuse();
    const flags = view.getUint16(at + 8, true);
    if ((flags & ENCRYPTED) !== 0) refuse("locked");
    const method = view.getUint16(at + 10, true);
    const [day, clock] = [view.getUint16(at + 14, true), view.getUint16(at + 12, true)];
    if ((day & 0x1ff) !== 0 && day * 0x10000 + clock !== NO_DAY * 0x10000) newest = Math.max(newest, day * 0x10000 + clock);
    const places = wide(view, afterName, extra ?? 0, [24, 20, 42].map((field) => view.getUint32(at + field, true)));
    const [size = 0, packedSize = 0, offset = 0] = places;
    const name = readName(bytes.subarray(at + CENTRAL_SIZE, afterName));
    if ((flags & ~KNOWN_FLAGS) !== 0 || (method !== 0 && method !== 8) || view.getUint16(at + 34, true) !== 0) refuse();
    if ((method === 0 && size !== packedSize) || names.has(name.toLowerCase())) refuse();
    names.add(name.toLowerCase());
    entries.push({ name, flags, method, crc: view.getUint32(at + 16, true), size, packedSize, at: offset + directory.shift });
    if ((extra ?? 0) > 0) told.gone.add("other");
    if ((remark ?? 0) > 0) told.gone.add("other", new TextDecoder().decode(bytes.subarray(next - (remark ?? 0), next)));
    at = next;
  }
  if (at !== directory.end) refuse();
  if (newest > 0) told.gone.add("time", spellTime(newest));
  return entries;
}

function readLocal(bytes: Bytes, view: DataView, entry: Entry, before: number, told: Ledger): number {
  const { at } = entry;
  if (at < before || at + LOCAL_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL) refuse();
  if (at > before) told.gone.add("other");
  const [named, extra] = [view.getUint16(at + 26, true), view.getUint16(at + 28, true)];
  const afterName = at + LOCAL_SIZE + named;
  if (afterName + extra > bytes.length) refuse();
  const flags = view.getUint16(at + 6, true);
  const sizes = wide(view, afterName, extra, [22, 18].map((field) => view.getUint32(at + field, true)));
  const said = [view.getUint32(at + 14, true), ...sizes];
  const agreed = [entry.crc, entry.size, entry.packedSize];
  // With a descriptor behind the member, its header may leave these out.
  const later = (flags & DESCRIBED) !== 0 && said.every((value, n) => value === 0 || value === agreed[n]);
  const same = readName(bytes.subarray(at + LOCAL_SIZE, afterName)) === entry.name && view.getUint16(at + 8, true) === entry.method;
  if (!same || ((flags ^ entry.flags) & (ENCRYPTED | DESCRIBED)) !== 0) refuse();
  if (!later && said.some((value, n) => value !== agreed[n])) refuse();
  if (extra > 0) told.gone.add("other");
  return afterName + extra;
}

/** How long the descriptor behind a member is: a signature that may be missing, the CRC, two sizes. */
function descriptorSize(view: DataView, entry: Entry, at: number, end: number): number {
  if ((entry.flags & DESCRIBED) === 0) return 0;
  const signed = at + 4 <= end && view.getUint32(at, true) === DESCRIPTOR ? 4 : 0;
  if (at + signed + 12 > end || view.getUint32(at + signed, true) !== entry.crc) return 0;
  const short = view.getUint32(at + signed + 4, true) === entry.packedSize && view.getUint32(at + signed + 8, true) === entry.size;
  if (short) return signed + 12;
  const long = at + signed + 20 <= end && view.getUint32(at + signed + 4, true) === entry.packedSize;
  return long ? signed + 20 : 0;
}

/** Takes from the zip64 field what did not fit into 32 bits, in its order (4.5.3). */
function wide(view: DataView, start: number, length: number, values: readonly number[]): number[] {
  if (!values.includes(IN_EXTRA)) return [...values];
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64) continue;
    const stop = Math.min(start + length, at + 4 + view.getUint16(at + 2, true));
    let next = at + 4;
    return values.map((value) => {
      if (value !== IN_EXTRA) return value;
      if (next + 8 > stop || view.getUint32(next + 4, true) !== 0) refuse();
      next += 8;
      return view.getUint32(next - 8, true);
    });
  }
  return refuse();
}

function readName(bytes: Bytes): string {
  let name: string;
  try {
    name = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return refuse();
  }
  const parts = (name.endsWith("/") ? name.slice(0, -1) : name).split("/");
  if (bytes.length > LONGEST_NAME || parts.length > DEEPEST) refuse();
  if (parts.some((part) => part === "" || part === "." || part === "..") || /[\0-\x1f\\:\x7f]/.test(name)) refuse();
  return name;
}

function spellTime(time: number): string {
  const [day, clock] = [Math.floor(time / 0x10000), time % 0x10000];
  const two = (number: number): string => String(number).padStart(2, "0");
  const date = `${1980 + (day >> 9)}-${two((day >> 5) & 15)}-${two(day & 31)}`;
  return `${date} ${two(clock >> 11)}:${two((clock >> 5) & 63)}:${two((clock & 31) * 2)}`;
}
