// What a reporter's code becomes: the keys of one case (docs/formats.md §4).
import { expand, extract } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";

import { identityFromSeed, recipientOf } from "./age.ts";
import { concat, utf8 } from "./bytes.ts";
import { hash, unb64 } from "./id.ts";
import type { Hash, Id, Identity, Recipient, ReporterKeys } from "./types.ts";

const ROUNDS = 131_072;

/** Derives the keys from the twelve bytes of a code: some 70 ms of the platform's PBKDF2. */
export async function reporterKeys(code: Uint8Array, instance: Id): Promise<ReporterKeys> {
  const root = await reporterRoot(code, instance);
  const identity = identityFromSeed(derive(root, "amparo/v1/reporter/identity"));
  return {
    identity,
    recipient: await recipientOf(identity),
    login: derive(root, "amparo/v1/reporter/login"),
    anchor: derive(root, "amparo/v1/reporter/anchor"),
  };
}

/** What keeps a draft: the writer's own keys, and the token that finds it. */
export interface DraftKeys {
  readonly identity: Identity;
  readonly recipient: Recipient;
  readonly login: Uint8Array;
}

/** Derives the keys of a draft. The token is not the one of the case that it may become. */
export async function draftKeys(code: Uint8Array, instance: Id): Promise<DraftKeys> {
  const root = await reporterRoot(code, instance);
  const identity = identityFromSeed(derive(root, "amparo/v1/reporter/draft"));
  return { identity, recipient: await recipientOf(identity), login: derive(root, "amparo/v1/reporter/draft-login") };
}

/** PBKDF2 over the code; 96 random bits need no memory-hard function. */
export async function reporterRoot(code: Uint8Array, instance: Id): Promise<Uint8Array> {
  const salt = sha256(concat(utf8("amparo/v1/code"), unb64(instance))).slice(0, 16);
  const key = await crypto.subtle.importKey("raw", new Uint8Array(code), "PBKDF2", false, ["deriveBits"]);
  const bits = await crypto.subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations: ROUNDS },
    key,
    256,
  );
  return new Uint8Array(bits);
}

/** What the server stores of a login token. */
export function loginHash(keys: ReporterKeys): Hash {
  return hash(keys.login);
}

/** HKDF-SHA256 with an empty salt: 32 bytes under a label. */
export function derive(root: Uint8Array, label: string): Uint8Array {
  return expand(sha256, extract(sha256, root), utf8(label), 32);
}
