// Signed notes (C2SP signed-note), and the unsigned two-line texts that grants hold (docs/formats.md §3).
//
// The first line names the type and a reader names the type it expects, so a signature given for
// one thing never passes for another.
import { ed25519 } from "@noble/curves/ed25519.js";
import { sha256, sha512 } from "@noble/hashes/sha2.js";
import { base64 } from "@scure/base";

import { concat, equal, textOf, utf8 } from "./bytes.ts";
import { bucket } from "./bucket.ts";
import { canonical, parse } from "./canon.ts";
import { refuse } from "./error.ts";
import { b64, hash, isHash, randomBytes, unb64 } from "./id.ts";
import { anyObject } from "./shape.ts";
import type { Hash, Json } from "./types.ts";

export type NoteType =
  | "amparo/item/v1" | "amparo/record/v1" | "amparo/roster/v1" | "amparo/texts/v1" | "amparo/receipt/v1" | "amparo/log/v1"
  | "amparo/grant/v1" | "amparo/pair/v1" | "amparo/draft/v1"
  | "amparo/disclosure/v1" | "amparo/decision/v1" | "amparo/disclosed/v1" | "amparo/handover/v1";

/** What a reader allows after the JSON: nothing, spaces, or just the spaces that fill a bucket. */
export type Spaces = "none" | "any" | "bucket";

export interface SignatureLine {
  readonly name: string;
  readonly keyId: Uint8Array;
  readonly signature: Uint8Array;
}

export interface Note {
  readonly json: { readonly [key: string]: Json };
  /** The two lines that the signatures cover, with both line feeds. */
  readonly signed: Uint8Array;
  readonly lines: readonly [SignatureLine, ...SignatureLine[]];
}

export interface Signer {
  readonly name: string;
  /** Ed25519 seed. */
  readonly signing: Uint8Array;
}

export interface VerifyKey {
  readonly name: string;
  readonly key: Uint8Array;
}

const ED25519 = Uint8Array.of(1);
const MOST_SIGNATURES = 16;
const SIGNATURE_LINE = /^— ([!-*,-~]{1,64}) ([A-Za-z0-9+/]+=*)$/;

/** Reads a note's framing and JSON. Signatures are not checked here: see {@link isSignedBy}. */
export function readNote(bytes: Uint8Array, type: string, spaces: Spaces, single: boolean): Note {
  const whole = framed(bytes);
  const end = endOfSecondLine(whole);
  if (whole[end] !== "\n") return refuse("note");
  const lines = signatureLines(whole.slice(end + 1));
  if (single && lines.length !== 1) return refuse("note");
  const signed = whole.slice(0, end);
  return { json: readTwoLines(signed, bytes.length, type, spaces), signed: utf8(signed), lines };
}

/** Reads an unsigned text of two lines, padded to a bucket. */
export function readText(bytes: Uint8Array, type: string): { readonly [key: string]: Json } {
  const whole = framed(bytes);
  if (endOfSecondLine(whole) !== whole.length) return refuse("note");
  return readTwoLines(whole, bytes.length, type, "bucket");
}

/** Writes a note with one signature line for each signer. */
export function writeNote(type: NoteType, json: Json, signers: readonly Signer[], padded = false): string {
  const tail = signers.reduce((sum, { name }) => sum + utf8(`— ${name} \n`).length + 92, 1);
  const text = twoLines(type, json, padded ? tail : undefined);
  return `${text}\n${signers.map((signer) => signatureLine(text, signer)).join("")}`;
}

/** Writes an unsigned text of two lines, padded to a bucket. */
export function writeText(type: NoteType, json: Json): Uint8Array {
  return utf8(twoLines(type, json, 0));
}

/** One line more under the same text. */
export function cosign(note: string, signer: Signer): string {
  const end = note.indexOf("\n\n") + 1;
  return note + signatureLine(note.slice(0, end), signer);
}

/** `H` of a whole note. */
export function noteHash(note: string): Hash {
  return hash(utf8(note));
}

/** True when `line` bears this name, its key id, and a signature under this key. */
export function isSignedBy(note: Note, line: SignatureLine, { name, key }: VerifyKey): boolean {
  return line.name === name && equal(line.keyId, keyId(name, key)) && verifies(line.signature, note.signed, key);
}

/** A new Ed25519 seed. */
export function generateSigning(): Uint8Array {
  return randomBytes(32);
}

/** The public key of a seed, as JSON writes it. */
export function verifyingKey(signing: Uint8Array): string {
  return b64(ed25519.getPublicKey(signing));
}

/** A public key as configurations write it: `name+<key id>+<base64>`. */
export function vkey(name: string, verify: string): string {
  const key = unb64(verify);
  const id = [...keyId(name, key)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return `${name}+${id}+${base64.encode(concat(ED25519, key))}`;
}

/** Reads what {@link vkey} writes; nothing for any other text. */
export function parseVkey(text: string): VerifyKey | undefined {
  const [, name, encoded] = /^([!-*,-~]{1,64})\+[0-9a-f]{8}\+([A-Za-z0-9+/]{44})$/.exec(text) ?? [];
  const bytes = encoded === undefined ? undefined : decoded(encoded);
  if (name === undefined || bytes?.length !== 33 || bytes[0] !== 1) return undefined;
  const key = bytes.slice(1);
  return vkey(name, b64(key)) === text ? { name, key } : undefined;
}

/** The key that JSON writes in base64url, under a name. */
export function keyNamed(name: string, verify: string): VerifyKey {
  return { name, key: isHash(verify) ? unb64(verify) : refuse("json") };
}

function framed(bytes: Uint8Array): string {
  const whole = textOf(bytes);
  return whole === undefined || whole.startsWith("\ufeff") ? refuse("note") : whole;
}

function endOfSecondLine(whole: string): number {
  const first = whole.indexOf("\n");
  const second = first < 0 ? -1 : whole.indexOf("\n", first + 1);
  return second < 0 ? refuse("note") : second + 1;
}

function readTwoLines(text: string, length: number, type: string, spaces: Spaces): { readonly [key: string]: Json } {
  const at = text.indexOf("\n");
  const line = text.slice(at + 1, -1);
  const trimmed = spaces === "none" ? line : withoutPadding(line);
  if (spaces === "bucket" && bucket(length - (line.length - trimmed.length)) !== length) return refuse("note");
  if (text.slice(0, at) !== type) return refuse("type");
  return anyObject(parse(trimmed));
}

/** A regular expression would start over at every space of a line that a stranger wrote. */
function withoutPadding(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === " ") end -= 1;
  return line.slice(0, end);
}

function signatureLines(text: string): readonly [SignatureLine, ...SignatureLine[]] {
  if (!text.endsWith("\n")) return refuse("note");
  const [first, ...rest] = text.slice(0, -1).split("\n").map(readSignatureLine);
  const names = new Set([first, ...rest].map((line) => line?.name));
  if (first === undefined || rest.length >= MOST_SIGNATURES || names.size !== rest.length + 1) return refuse("note");
  return [first, ...rest];
}

function readSignatureLine(line: string): SignatureLine {
  const [, name, encoded] = SIGNATURE_LINE.exec(line) ?? [];
  const bytes = encoded === undefined ? undefined : decoded(encoded);
  if (name === undefined || bytes?.length !== 68) return refuse("note");
  return { name, keyId: bytes.slice(0, 4), signature: bytes.slice(4) };
}

function twoLines(type: NoteType, json: Json, padFor?: number): string {
  const text = `${type}\n${canonical(json)}`;
  if (padFor === undefined) return `${text}\n`;
  const length = utf8(text).length + 1 + padFor;
  return `${text}${" ".repeat(bucket(length) - length)}\n`;
}

function signatureLine(text: string, { name, signing }: Signer): string {
  const key = ed25519.getPublicKey(signing);
  return `— ${name} ${base64.encode(concat(keyId(name, key), ed25519.sign(utf8(text), signing)))}\n`;
}

function keyId(name: string, key: Uint8Array): Uint8Array {
  return sha256(concat(utf8(`${name}\n`), ED25519, key)).slice(0, 4);
}

function decoded(text: string): Uint8Array | undefined {
  try {
    return base64.decode(text);
  } catch {
    return undefined;
  }
}

// RFC 8032 leaves two things open to whoever owns a key: points of small order, and whether the
// equation is multiplied by the cofactor. noble closes the first for the key and multiplies; Rust's
// `verify_strict` closes both. So that no signature is good on one side alone, this is
// `verify_strict` over noble's points; the vectors of both sides hold it.
function verifies(signature: Uint8Array, message: Uint8Array, key: Uint8Array): boolean {
  const { Point } = ed25519;
  const r = signature.subarray(0, 32);
  const s = littleEndian(signature.subarray(32));
  if (signature.length !== 64 || s >= Point.Fn.ORDER) return false;
  try {
    const [A, R] = [Point.fromBytes(key), Point.fromBytes(r)];
    if (A.isSmallOrder() || R.isSmallOrder()) return false;
    const k = Point.Fn.create(littleEndian(sha512(concat(r, key, message))));
    return Point.BASE.multiplyUnsafe(s).equals(R.add(A.multiplyUnsafe(k)));
  } catch {
    return false;
  }
}

function littleEndian(bytes: Uint8Array): bigint {
  return bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
}
