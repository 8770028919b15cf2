// The two identifiers of the sealed formats: sixteen drawn bytes, and a SHA-256.
//
// Identifiers are drawn or hashed, never counted: a number that grows would tell who came first.
import { sha256 } from "@noble/hashes/sha2.js";
import { base64urlnopad } from "@scure/base";

import { refuse } from "./error.ts";
import type { Hash, Id } from "./types.ts";

/** Bytes as base64url without padding: the only spelling of binary in JSON. */
export function b64(bytes: Uint8Array): string {
  return base64urlnopad.encode(bytes);
}

/** Reads base64url without padding; stray bits and padding are **malformed**. */
export function unb64(text: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(base64urlnopad.decode(text));
  } catch {
    return refuse("malformed");
  }
}

/** `n` bytes from the system. */
export function randomBytes(n: number): Uint8Array<ArrayBuffer> {
  return crypto.getRandomValues(new Uint8Array(n));
}

export function randomId(): Id {
  return b64(randomBytes(16));
}

/** `H(bytes)` as JSON writes it. */
export function hash(bytes: Uint8Array): Hash {
  return b64(sha256(bytes));
}

export function isId(text: string): boolean {
  return text.length === 22 && isB64(text);
}

/** Thirty-two bytes: a hash, or an Ed25519 public key. */
export function isHash(text: string): boolean {
  return text.length === 43 && isB64(text);
}

/** A real date, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isB64(text: string): boolean {
  try {
    base64urlnopad.decode(text);
    return true;
  } catch {
    return false;
  }
}
