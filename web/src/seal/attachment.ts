// Attachments: files of any size, sealed as streams (docs/formats.md §13).
//
// A file is sealed to an identity of its own, whose secret stands in the item that speaks of it. So it
// can be on its way before there is a case, and whoever may read the item can read the file.
import { sha256 } from "@noble/hashes/sha2.js";

import { generateIdentity, openStream, recipientOf, sealStream } from "./age.ts";
import { refuse } from "./error.ts";
import { b64, randomBytes } from "./id.ts";
import type { Hash, Id, Identity } from "./types.ts";

const SMALL = [65_536, 262_144, 1_048_576] as const;
/** Zeros are written in pieces of this size. */
const PIECE = 65_536;

/** What an item says about the bytes of a file. */
export interface Content {
  /** True length. */
  readonly bytes: number;
  readonly sha256: Hash;
}

/** What became of what a file told beside its content: removed, not known how to, or left on purpose. */
export type Beside = "kept" | "removed" | "unknown";

/** Of a recording that its sender made in the form: whether pitch and timbre were altered. */
export type Voice = "altered" | "as_recorded";

/** A file: where its sealed bytes are, what opens them, what it is called. */
export interface Attachment {
  readonly beside: Beside;
  readonly blob: Id;
  /** True length. */
  readonly bytes: number;
  /** Opens the blob, and no other. */
  readonly identity: Identity;
  readonly name: string;
  /** Of the original beside a copy from which something was removed: the id of the copy's item. */
  readonly of?: Id;
  readonly sha256: Hash;
  /** The media type that its sender's device guessed; nobody relies on it. */
  readonly type: string;
  /** Of what its sender said instead of writing it. */
  readonly voice?: Voice;
}

/** A file whose sealed bytes the portal has; the token shows that its sender speaks of it. */
export interface SentFile {
  readonly id: Id;
  readonly attachment: Attachment;
  readonly token: string;
}

/** The length to which a file of `bytes` bytes is padded with zeros. */
export function fileBucket(bytes: number): number {
  const small = SMALL.find((size) => bytes <= size);
  if (small !== undefined) return small;
  const near = Math.floor(Math.log2(bytes));
  // Just below a large power of two the logarithm is rounded up.
  const exponent = 2 ** near > bytes ? near - 1 : near;
  const step = 2 ** (exponent - Math.floor(Math.log2(exponent)) - 1);
  return Math.ceil(bytes / step) * step;
}

/** A new upload: a token by which its sender writes, and the id of the blob that it may write. */
export function drawUpload(): { readonly token: string; readonly blob: Id } {
  const token = randomBytes(32);
  return { token: b64(token), blob: b64(sha256(token).subarray(0, 16)) };
}

/** A file on its way into a seal. */
export interface Sealing {
  readonly identity: Identity;
  /** Length of the sealed file. */
  readonly length: number;
  readonly sealed: ReadableStream<Uint8Array>;
  /** What the item says, once all of it was read. */
  readonly content: () => Content;
}

/** Seals `bytes` bytes that come as `plain`; fails where they are fewer or more. */
export async function sealFile(plain: ReadableStream<Uint8Array>, bytes: number): Promise<Sealing> {
  const identity = generateIdentity();
  const hashed = sha256.create();
  const padded = fileBucket(bytes);
  let seen = 0;
  const filled = plain.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (piece, out) => {
        seen += piece.length;
        if (seen > bytes) throw new TypeError("the file grew");
        hashed.update(piece);
        out.enqueue(piece);
      },
      flush: (out) => {
        if (seen !== bytes) throw new TypeError("the file shrank");
        for (let left = padded - bytes; left > 0; left -= PIECE) out.enqueue(new Uint8Array(Math.min(left, PIECE)));
      },
    }),
  );
  const { sealed, length } = await sealStream(await recipientOf(identity), filled, padded);
  return { identity, length, sealed, content: () => ({ bytes, sha256: b64(hashed.digest()) }) };
}

/**
 * Opens a file; its bytes go to `sink` as they come. They are nobody's to see before this has returned.
 * A file that does not open is **age**; one that is not what the item says, **file**.
 */
export async function openFile(
  identity: Identity,
  content: Content,
  sealed: ReadableStream<Uint8Array>,
  sink: (piece: Uint8Array<ArrayBuffer>) => void | Promise<void>,
): Promise<void> {
  const hashed = sha256.create();
  const reader = (await openStream(identity, sealed)).getReader();
  let seen = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => refuse("age"));
    if (done) break;
    const own = Math.min(Math.max(content.bytes - seen, 0), value.length);
    if (value.subarray(own).some((byte) => byte !== 0)) return refuse("file");
    const piece = value.slice(0, own);
    hashed.update(piece);
    seen += value.length;
    if (own > 0) await sink(piece);
  }
  if (seen !== fileBucket(content.bytes) || b64(hashed.digest()) !== content.sha256) return refuse("file");
}

/** The same of bytes at hand. */
export async function openFileWhole(identity: Identity, content: Content, sealed: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  const stream = new Response(Uint8Array.from(sealed)).body ?? refuse("age");
  await openFile(identity, content, stream, (piece) => void pieces.push(piece));
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}


const LONGEST_NAME = 255;

/**
 * A file's name as an item takes it: without a path, and without what breaks a line or turns its
 * direction, so that it can't pretend to be another. A long one loses its middle, not its ending.
 */
export function fileName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? "";
  // In this order: without what is not seen between them, a letter and its accent come together.
  const plain = last.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, "").normalize("NFC").replace(/\s+/gu, " ").trim();
  const characters = [...plain];
  if (characters.length <= LONGEST_NAME) return plain === "" ? "file" : plain;
  return [...characters.slice(0, LONGEST_NAME - 21), "…", ...characters.slice(-20)].join("");
}

/** A media type as an item takes it; empty where it is no such word. */
export function mediaType(given: string): string {
  const [type = ""] = given.toLowerCase().split(";");
  return /^[a-z0-9.+/_-]{0,127}$/.test(type.trim()) ? type.trim() : "";
}
