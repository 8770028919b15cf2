/**
 * What an officer keeps in a browser for themselves, sealed (docs/formats.md §17).
 *
 * The key comes from their root, which is in no browser, and nobody else has it: unlike a file that is
 * sealed to their public key, one that opens here was written by their own client. The browser's own
 * AES does the work, with a key that it does not give back.
 */
import { concat, textOf, utf8 } from "../../seal/bytes.ts";
import { bucket } from "../../seal/bucket.ts";
import { randomBytes } from "../../seal/id.ts";
import { derive } from "../../seal/root.ts";
import type { Id } from "../../seal/types.ts";

/** What a file is for. One does not open as the other. */
export type What = "index" | "settings";

/** Whose it is. */
export interface Owner {
  readonly instance: Id;
  readonly officer: Id;
}

const VERSION = 1;
const NONCE = 12;
const LENGTH = 4;

export async function privateKey(root: Uint8Array): Promise<CryptoKey> {
  const bytes = derive(root, "amparo/v1/officer/index");
  const key = await crypto.subtle.importKey("raw", new Uint8Array(bytes), "AES-GCM", false, ["encrypt", "decrypt"]);
  bytes.fill(0);
  return key;
}

export async function sealPrivate(key: CryptoKey, owner: Owner, what: What, value: unknown): Promise<Uint8Array<ArrayBuffer>> {
  const text = utf8(JSON.stringify(value));
  const plain = new Uint8Array(bucket(LENGTH + text.length));
  new DataView(plain.buffer).setUint32(0, text.length);
  plain.set(text, LENGTH);
  const nonce = new Uint8Array(randomBytes(NONCE));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData: about(owner, what) }, key, plain);
  return concat(Uint8Array.of(VERSION), nonce, new Uint8Array(sealed));
}

/** Nothing, whatever is wrong: another key, other bytes, another version, something else. */
export async function openPrivate(key: CryptoKey, owner: Owner, what: What, file: Uint8Array): Promise<unknown> {
  try {
    if (file[0] !== VERSION) return undefined;
    const iv = new Uint8Array(file.subarray(1, 1 + NONCE));
    const sealed = new Uint8Array(file.subarray(1 + NONCE));
    const plain = new Uint8Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv, additionalData: about(owner, what) }, key, sealed));
    const length = new DataView(plain.buffer).getUint32(0);
    return JSON.parse(textOf(plain.subarray(LENGTH, LENGTH + length)) ?? "") as unknown;
  } catch {
    return undefined;
  }
}

function about({ instance, officer }: Owner, what: What): Uint8Array<ArrayBuffer> {
  return utf8(`amparo/private/v1\n${what}\n${instance}\n${officer}`);
}
