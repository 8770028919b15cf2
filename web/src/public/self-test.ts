/**
 * The proof that this browser can seal: one round of what a report needs, before the form is taken
 * over. Whatever is missing (a secure context, WebCrypto, large integers) fails here, and the plain
 * form stays as it was.
 */

import { open, seal } from "../seal/age.ts";
import { drawCode } from "../seal/code.ts";
import { SealError } from "../seal/error.ts";
import { randomBytes, randomId } from "../seal/id.ts";
import { reporterKeys } from "../seal/root.ts";

const PROOF_BYTES = 64;

/** Derives the keys of a code that nobody is given, seals random bytes to them and opens them again. */
export async function proveSealing(): Promise<true> {
  const keys = await reporterKeys(drawCode(), randomId());
  const bytes = randomBytes(PROOF_BYTES);
  const sealed = await seal(keys.recipient, bytes);
  const opened = await open(keys.identity, sealed);
  const alike = opened.length === bytes.length && opened.every((byte, at) => byte === bytes[at]);
  if (!alike) throw new SealError("age");
  return true;
}
