// Writes a zip archive that tells nothing of when, where or with what it was made.

import type { Bytes } from "./refused.ts";

/** A member ready to be written. */
export interface Packed {
  readonly name: string;
  readonly deflated: boolean;
  readonly crc: number;
  readonly size: number;
  readonly packed: Bytes;
}

const VERSION = 20;
const UTF8_NAME = 0x0800;
/** 1 January 1980, midnight. */
const NO_DAY = 0x0021;

/** An archive of these members in this order: no extra fields, no comments, one time for all. */
export function writeArchive(members: readonly Packed[]): Blob {
  const pieces: Bytes[] = [];
  const directory: Bytes[] = [];
  let at = 0;
  for (const member of members) {
    const name = new TextEncoder().encode(member.name);
    const local = header(30, 0x04034b50, member, name);
    pieces.push(local, member.packed);
    const central = header(46, 0x02014b50, member, name);
    new DataView(central.buffer).setUint32(42, at, true);
    directory.push(central);
    at += local.length + member.packed.length;
  }
  const end = new Uint8Array(22);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, members.length, true);
  view.setUint16(10, members.length, true);
  view.setUint32(12, directory.reduce((sum, { length }) => sum + length, 0), true);
  view.setUint32(16, at, true);
  return new Blob([...pieces, ...directory, end]);
}

function header(size: number, signature: number, member: Packed, name: Uint8Array): Bytes {
  const bytes = new Uint8Array(size + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  view.setUint16(4, VERSION, true);
  // The directory says first who made the member, which is DOS here, then what the local header says.
  const at = size === 46 ? 6 : 4;
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, name.length === member.name.length ? 0 : UTF8_NAME, true);
  view.setUint16(at + 4, member.deflated ? 8 : 0, true);
  view.setUint16(at + 8, NO_DAY, true);
  view.setUint32(at + 10, member.crc, true);
  view.setUint32(at + 14, member.packed.length, true);
  view.setUint32(at + 18, member.size, true);
  view.setUint16(at + 22, name.length, true);
  bytes.set(name, size);
  return bytes;
}
