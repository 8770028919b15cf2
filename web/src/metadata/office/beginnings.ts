// What the first bytes of a file say, before it is taken for an office document.

import type { Format } from "../found.ts";
import { read } from "./refused.ts";

/** How many first bytes are looked at. */
export const HEAD = 4096;
const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];
/** [MS-CFB] 2.2: the container of old Office documents, and of new ones that are encrypted. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** [MS-OFFCRYPTO] 1.3.1: the stream in which an encrypted document lies. */
const ENCRYPTED = [..."EncryptedPackage"].map((letter) => `${letter}\0`).join("");

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, n) => bytes[n] === byte);

export const startsAsArchive = (head: Uint8Array): boolean => startsWith(head, ARCHIVE);

export const isCompound = (head: Uint8Array): boolean => startsWith(head, COMPOUND);

/** Whether a file is an Office document that needs a password. */
export async function isLocked(file: Blob): Promise<boolean> {
  const head = await read(file.slice(0, HEAD));
  if (!isCompound(head) || head.length < 52) return false;
  const view = new DataView(head.buffer);
  const sector = view.getUint16(30, true) === 12 ? 4096 : 512;
  // The directory names the streams; its first sector, counted after the header, is enough.
  const at = (view.getUint32(48, true) + 1) * sector;
  return latin1(await read(file.slice(at, at + HEAD))).includes(ENCRYPTED);
}

/** What a file that cannot be read as an archive seems to be, by the names of its first members. */
export function guess(head: Uint8Array): Format | undefined {
  const text = latin1(head);
  const type = /mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet)/.exec(text)?.[1];
  if (type !== undefined) return type === "text" ? "odt" : "ods";
  if (!text.includes("[Content_Types].xml") && !text.includes("_rels/.rels") && !text.includes("docProps/")) return undefined;
  if (text.includes("word/")) return "docx";
  return text.includes("xl/") ? "xlsx" : text.includes("ppt/") ? "pptx" : undefined;
}

const latin1 = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
