// Reads what a document holds, in every member and in documents inside it.

import { inflateRawSync } from "node:zlib";

export interface Read {
  readonly name: string;
  readonly data: Buffer;
}

/** The members of an archive, as its directory has them. */
export function membersOf(bytes: Uint8Array): Read[] {
  const buffer = Buffer.from(bytes);
  const end = buffer.lastIndexOf("PK\u0005\u0006", undefined, "latin1");
  if (end < 0) return [];
  const members: Read[] = [];
  let at = buffer.readUInt32LE(end + 16);
  for (let n = buffer.readUInt16LE(end + 10); n > 0; n -= 1) {
    const [named, extra, remark] = [28, 30, 32].map((field) => buffer.readUInt16LE(at + field)) as [number, number, number];
    const local = buffer.readUInt32LE(at + 42);
    const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
    const packed = buffer.subarray(start, start + buffer.readUInt32LE(at + 20));
    const data = buffer.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed;
    members.push({ name: buffer.toString("utf8", at + 46, at + 46 + named), data });
    at += 46 + named + extra + remark;
  }
  return members;
}

/** Whether `text` stands anywhere in it, in any encoding in which an office program may write it. */
export function holds(bytes: Uint8Array, text: string): boolean {
  const utf16 = Buffer.from(text, "utf16le");
  const forms = [Buffer.from(text), utf16, Buffer.from(utf16).swap16()];
  if (forms.some((form) => Buffer.from(bytes).includes(form))) return true;
  return membersOf(bytes).some(({ data }) => holds(data, text));
}
