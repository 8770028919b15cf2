// The officer's key, and the vault in which the server keeps it without being able to open it
// (docs/formats.md §4).
//
// The passphrase never leaves the client: what is sent is a token derived beside the vault's key,
// and neither gives the other.
import { argon2idAsync } from "@noble/hashes/argon2.js";
import { sha256 } from "@noble/hashes/sha2.js";

import { identityFromSeed, open, recipientOf, seal } from "./age.ts";
import { utf8 } from "./bytes.ts";
import { digitsOf } from "./code.ts";
import { refuse } from "./error.ts";
import { b64, randomBytes } from "./id.ts";
import { verifyingKey } from "./note.ts";
import { derive } from "./root.ts";
import type { OfficerKeys, Recipient, VaultKeys } from "./types.ts";

/** A new root: everything an officer's key is. */
export function drawRoot(): Uint8Array {
  return randomBytes(32);
}

export async function officerKeys(root: Uint8Array): Promise<OfficerKeys> {
  const identity = identityFromSeed(derive(root, "amparo/v1/officer/identity"));
  const signing = derive(root, "amparo/v1/officer/signing");
  return { identity, recipient: await recipientOf(identity), signing, verify: verifyingKey(signing) };
}

/** Argon2id over a passphrase: seconds of one core, so in a worker; `progress` gets 0 to 1. */
export async function vaultKeys(
  passphrase: string,
  salt: Uint8Array,
  progress: (done: number) => void = () => undefined,
): Promise<VaultKeys> {
  const stretched = await argon2idAsync(utf8(passphrase.normalize("NFKC")), salt, {
    version: 0x13,
    m: 65_536,
    t: 3,
    p: 1,
    dkLen: 32,
    onProgress: progress,
  });
  const identity = identityFromSeed(derive(stretched, "amparo/v1/vault/identity"));
  const login = b64(derive(stretched, "amparo/v1/officer-login"));
  return { identity, recipient: await recipientOf(identity), login };
}

/** The recovery code stands in the passphrase's place as its thirty digits. */
export function recoveryVaultKeys(
  code: Uint8Array,
  salt: Uint8Array,
  progress?: (done: number) => void,
): Promise<VaultKeys> {
  return vaultKeys(digitsOf(code), salt, progress);
}

export function sealVault(keys: VaultKeys, root: Uint8Array): Promise<Uint8Array> {
  return seal(keys.recipient, root);
}

/** The root in a vault; whatever is wrong with it is **age**. */
export async function openVault(keys: VaultKeys, vault: Uint8Array): Promise<Uint8Array> {
  const root = await open(keys.identity, vault);
  return root.length === 32 ? root : refuse("age");
}

/** Ten bytes of a key's hash, to be read out: `0123 4567 89ab cdef 0123`. */
export function fingerprint(recipient: Recipient, verify: string): string {
  const bytes = sha256(utf8(`${recipient}\n${verify}`)).slice(0, 10);
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.match(/.{4}/g)?.join(" ") ?? "";
}
