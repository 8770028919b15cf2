// Age files with exactly one hybrid recipient (docs/formats.md §2).
//
// `age-encryption` reads and writes them; it would also take a file that mixes a hybrid stanza with
// a classic one, which a quantum computer opens. So a guard stands before the identity: the
// library asks identities in the order they were added, and the guard throws before the secret is
// touched. On writing, only `age1pq1…` is let through.
import { Decrypter, Encrypter, identityToRecipient, type Stanza } from "age-encryption";
import { bech32 } from "@scure/base";

import { utf8 } from "./bytes.ts";
import { refuse } from "./error.ts";
import { hash, randomBytes } from "./id.ts";
import type { Hash, Identity, Recipient } from "./types.ts";

const HYBRID = "mlkem768x25519";
const IDENTITY_PREFIX = "AGE-SECRET-KEY-PQ-";
const RECIPIENT_PREFIX = "age1pq";

/** A new random identity. */
export function generateIdentity(): Identity {
  return identityFromSeed(randomBytes(32));
}

/** The identity over a 32-byte X-Wing seed. */
export function identityFromSeed(seed: Uint8Array): Identity {
  if (seed.length !== 32) return refuse("secret");
  return bech32.encodeFromBytes(IDENTITY_PREFIX, seed).toUpperCase();
}

/** The seed of an identity: secret as well. */
export function seedOf(identity: Identity): Uint8Array {
  return isIdentity(identity) ? bech32.decodeToBytes(identity.toLowerCase()).bytes : refuse("secret");
}

export function isIdentity(text: string): boolean {
  // In ASCII: elsewhere two letters may share a lower case, as K and the sign of the kelvin do.
  return /^[A-Z0-9-]+$/.test(text) && decoded(text.toLowerCase(), IDENTITY_PREFIX.toLowerCase()) === 32;
}

export function isRecipient(text: string): boolean {
  return decoded(text, RECIPIENT_PREFIX) === 1_216;
}

/** The recipient of an identity; a text that is none is **secret**. */
export async function recipientOf(identity: Identity): Promise<Recipient> {
  return isIdentity(identity) ? identityToRecipient(identity) : refuse("secret");
}

/** What records name: `H` of the recipient's ASCII. */
export function recipientHash(recipient: Recipient): Hash {
  return hash(utf8(recipient));
}

/** Seals to one hybrid recipient; any other is refused as **age**. */
export async function seal(recipient: Recipient, plain: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  if (!isRecipient(recipient)) return refuse("age");
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return new Uint8Array(await encrypter.encrypt(plain));
}

/** Opens a file that has exactly one hybrid stanza; every failure is **age**. */
export async function open(identity: Identity, file: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const decrypter = decrypterOf(identity);
  try {
    return new Uint8Array(await decrypter.decrypt(file));
  } catch {
    return refuse("age");
  }
}

/** Seals a stream of `bytes` bytes to one hybrid recipient, and says how long the sealed file is. */
export async function sealStream(
  recipient: Recipient,
  plain: ReadableStream<Uint8Array>,
  bytes: number,
): Promise<{ readonly sealed: ReadableStream<Uint8Array>; readonly length: number }> {
  if (!isRecipient(recipient)) return refuse("age");
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const sealed = await encrypter.encrypt(plain);
  return { sealed, length: sealed.size(bytes) };
}

/** Opens a file as a stream; nothing of it is whole before its end was read. */
export async function openStream(identity: Identity, file: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  const decrypter = decrypterOf(identity);
  try {
    return await decrypter.decrypt(file);
  } catch {
    return refuse("age");
  }
}

function decrypterOf(identity: Identity): Decrypter {
  if (!isIdentity(identity)) return refuse("age");
  const decrypter = new Decrypter();
  decrypter.addIdentity({ unwrapFileKey: admit });
  decrypter.addIdentity(identity);
  return decrypter;
}

/** The guard: gives no key, and throws unless the stanzas are one hybrid and grease. */
function admit(stanzas: readonly Stanza[]): null {
  const types = stanzas.map((stanza) => stanza.args[0] ?? "");
  const others = types.filter((type) => type !== HYBRID);
  if (types.length - others.length !== 1 || !others.every((type) => type.endsWith("-grease"))) {
    return refuse("age");
  }
  return null;
}

function decoded(lower: string, prefix: string): number | undefined {
  try {
    const { prefix: found, words } = bech32.decode(lower as `${string}1${string}`, false);
    const isOurs = found === prefix && lower === lower.toLowerCase();
    return isOurs ? bech32.fromWords(words).length : undefined;
  } catch {
    return undefined;
  }
}
