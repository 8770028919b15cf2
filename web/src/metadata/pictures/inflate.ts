// Inflating what stands in a picture's texts (RFC 1950), as far as words are looked for in it.

import { type Bytes, concat } from "./bytes.ts";
import type { Told } from "./told.ts";

/** What comes after this many bytes is not looked at: a bomb is dropped like any other text. */
const MOST_INFLATED = 1024 * 1024;

/** The beginning of what was deflated; nothing where it is broken, or where too much was inflated before. */
export async function inflated(bytes: Bytes, told: Told): Promise<Bytes | undefined> {
  // Old browsers cannot inflate: what is not read is dropped all the same.
  if (!told.spend(0) || typeof DecompressionStream === "undefined") return undefined;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
  const reader = stream.getReader();
  const chunks: Bytes[] = [];
  let length = 0;
  try {
    while (length < MOST_INFLATED) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(new Uint8Array(value));
      length += value.length;
    }
  } catch {
    told.spend(MOST_INFLATED);
    return undefined;
  }
  reader.cancel().catch(() => undefined);
  const found = concat(chunks).subarray(0, MOST_INFLATED);
  return told.spend(found.length) ? found : undefined;
}
