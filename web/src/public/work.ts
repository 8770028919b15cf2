/**
 * Work that this device does so that a report waits in a shorter line, when the portal asks for it.
 */

import { sha256 } from "@noble/hashes/sha2.js";

import { b64 } from "../seal/id.ts";
import { utf8 } from "../seal/bytes.ts";
import type { Work } from "./delivery.ts";

/** Does the task for these bytes: the first counter whose hash begins with so many zero bits. */
export function workFor({ task, bits }: Work, body: Uint8Array): string {
  const content = b64(sha256(body));
  const start = sha256.create().update(utf8(`amparo/v1/work\n${task}\n${content}\n`));
  for (let counter = 0; ; counter += 1) {
    const front = start.clone().update(utf8(String(counter))).digest();
    const zeros = Math.clz32(new DataView(front.buffer, front.byteOffset).getUint32(0));
    if (zeros >= bits) return `${task}.${String(counter)}`;
  }
}
