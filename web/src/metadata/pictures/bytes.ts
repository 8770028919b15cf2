// Reading bytes of which nothing is known yet: what lies outside of them is refused, never guessed.

import type { Why } from "../found.ts";

export type Bytes = Uint8Array<ArrayBuffer>;

/** A picture that is not touched, and why. */
export class Refused extends Error {
  readonly why: Why;

  constructor(why: Why) {
    super(why);
    this.name = "Refused";
    this.why = why;
  }
}

export function refuse(why: Why = "malformed"): never {
  throw new Refused(why);
}

/** What `read` gives, or nothing where it refuses. */
export function tried<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (failure) {
    if (failure instanceof Refused) return undefined;
    throw failure;
  }
}

export const u8 = (bytes: Uint8Array, at: number): number => bytes[at] ?? refuse();

export function u16(bytes: Uint8Array, at: number, little = false): number {
  const [first, second] = [u8(bytes, at), u8(bytes, at + 1)];
  return little ? second * 0x100 + first : first * 0x100 + second;
}

export function u32(bytes: Uint8Array, at: number, little = false): number {
  const [first, second] = [u16(bytes, at, little), u16(bytes, at + 2, little)];
  return little ? second * 0x1_0000 + first : first * 0x1_0000 + second;
}

/** A number of `size` bytes, the most telling first. Beyond what a file can hold it is refused. */
export function unsigned(bytes: Uint8Array, at: number, size: number): number {
  let value = 0;
  for (let i = 0; i < size; i += 1) value = value * 0x100 + u8(bytes, at + i);
  return Number.isSafeInteger(value) ? value : refuse();
}

/** `length` bytes from `at`, all of which must be there. */
export function part(bytes: Bytes, at: number, length: number): Bytes {
  if (at < 0 || length < 0 || at + length > bytes.length) refuse();
  return bytes.subarray(at, at + length);
}

export function startsWith(bytes: Uint8Array, text: string, at = 0): boolean {
  for (let i = 0; i < text.length; i += 1) if (bytes[at + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** Where `text` first stands at or after `at`, or -1. Linear for the short words searched here. */
export function find(bytes: Uint8Array, text: string, at = 0): number {
  const first = text.charCodeAt(0);
  for (let here = bytes.indexOf(first, at); here >= 0; here = bytes.indexOf(first, here + 1)) {
    if (startsWith(bytes, text, here)) return here;
  }
  return -1;
}

/** One character a byte. */
export const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");

/** One byte a character. */
export const bytesOf = (text: string): Bytes => Uint8Array.from(text, (c) => c.charCodeAt(0));

export function big16(value: number): Bytes {
  return Uint8Array.of(value >>> 8, value);
}

export function big32(value: number): Bytes {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);
}

export function little32(value: number): Bytes {
  return Uint8Array.of(value, value >>> 8, value >>> 16, value >>> 24);
}

export function concat(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const one of parts) {
    whole.set(one, at);
    at += one.length;
  }
  return whole;
}

export const isZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0);

export function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}
