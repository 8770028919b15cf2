// Numbers and words out of bytes for whose lengths nobody vouches.
import type { Why } from "../found.ts";

/** What is thrown inside this family where a file is not to be touched; its entry catches it. */
export const refusal = (why: Why): Error & { readonly why: Why } => Object.assign(new Error(why), { why });

export function u8(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw refusal("malformed");
  return byte;
}

export const u16 = (bytes: Uint8Array, at: number): number => u8(bytes, at) * 0x100 + u8(bytes, at + 1);

export const u32 = (bytes: Uint8Array, at: number): number => u16(bytes, at) * 0x1_0000 + u16(bytes, at + 2);

export const u32le = (bytes: Uint8Array, at: number): number =>
  u8(bytes, at) + u8(bytes, at + 1) * 0x100 + u8(bytes, at + 2) * 0x1_0000 + u8(bytes, at + 3) * 0x100_0000;

/** Exact up to 2^53; what is more is beyond every file and refused where it is used. */
export const u64 = (bytes: Uint8Array, at: number): number => u32(bytes, at) * 0x1_0000_0000 + u32(bytes, at + 4);

export const i32 = (bytes: Uint8Array, at: number): number => u32(bytes, at) | 0;

/** A number of four bytes with seven bits each (ID3v2.4 §6.2). */
export const synchsafe = (bytes: Uint8Array, at: number): number =>
  [0, 1, 2, 3].reduce((sum, place) => {
    const byte = u8(bytes, at + place);
    if (byte > 0x7f) throw refusal("malformed");
    return sum * 0x80 + byte;
  }, 0);

/** ISO 8859-1: each byte the character of its number. */
export function latin1(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Bytes of words that are read: more than is said of them. */
export const LONGEST = 4096;

export const utf8 = (bytes: Uint8Array): string => new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, LONGEST));

/** UTF-16, big-endian unless a byte-order mark says otherwise; half a unit at the end is left out. */
export function utf16(bytes: Uint8Array): string {
  const start = bytes.subarray(0, LONGEST);
  const label = start[0] === 0xff && start[1] === 0xfe ? "utf-16le" : "utf-16be";
  return new TextDecoder(label, { ignoreBOM: true }).decode(start.subarray(0, start.length - (start.length % 2)));
}

/** UTF-16 where a byte-order mark says so, otherwise UTF-8: how films write words (3GPP TS 26.244 §8.2). */
export const words = (bytes: Uint8Array): string =>
  (bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0xff && bytes[1] === 0xfe) ? utf16(bytes) : utf8(bytes);

/** Up to the first NUL. */
export function untilNul(bytes: Uint8Array): Uint8Array {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes : bytes.subarray(0, end);
}

export function isZero(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte !== 0) return false;
  return true;
}

/** Those that are printed, of ASCII. */
export const printed = (bytes: Uint8Array): string => latin1(bytes.filter((byte) => byte >= 0x20 && byte < 0x7f));

/** Where `sought` (ASCII) begins, at or after `from`; -1 where it does not. */
export function find(bytes: Uint8Array, sought: string, from = 0): number {
  const first = sought.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, sought, at)) return at;
  }
  return -1;
}

export function startsWith(bytes: Uint8Array, sought: string, at = 0): boolean {
  for (let i = 0; i < sought.length; i += 1) if (bytes[at + i] !== sought.charCodeAt(i)) return false;
  return true;
}
