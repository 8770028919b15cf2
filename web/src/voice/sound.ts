/**
 * Sound as everything here passes it on: one channel, 16,000 samples a second.
 *
 * That is what a voice needs, and little more of a room than that. Sixteen bits where it is kept, floats
 * between -1 and 1 while it is worked on.
 */

/** Samples a second. */
export const RATE = 16_000;
/** Half an hour: what one sitting can hold, on the smallest phones too. */
export const LONGEST_SECONDS = 30 * 60;

/** What a recording is packed in. */
export type Packed = "ogg" | "wav";

/** One step that sound goes through, block by block, so that no recording is in memory as a whole. */
export interface Stage {
  readonly push: (block: Float32Array) => Float32Array;
  /** What is left once no more comes. */
  readonly end: () => Float32Array;
}

/** Samples at sixteen bits; what is too loud is as loud as can be. */
export function toKept(block: Float32Array): Int16Array<ArrayBuffer> {
  const kept = new Int16Array(block.length);
  for (let at = 0; at < block.length; at += 1) {
    const value = Math.round((block[at] ?? 0) * 32_767);
    kept[at] = Math.max(-32_768, Math.min(32_767, value));
  }
  return kept;
}

export function toWorkedOn(kept: Int16Array): Float32Array {
  const block = new Float32Array(kept.length);
  for (let at = 0; at < kept.length; at += 1) block[at] = (kept[at] ?? 0) / 32_768;
  return block;
}

/** Blocks one behind the other. */
export function joined(blocks: readonly Float32Array[]): Float32Array {
  const [only] = blocks;
  if (blocks.length === 1 && only !== undefined) return only;
  const all = new Float32Array(blocks.reduce((sum, block) => sum + block.length, 0));
  let at = 0;
  for (const block of blocks) {
    all.set(block, at);
    at += block.length;
  }
  return all;
}

/** A length as players write it: minutes and seconds. */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${String(Math.floor(whole / 60))}:${String(whole % 60).padStart(2, "0")}`;
}
