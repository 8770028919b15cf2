/** How high a voice is. */

import { RATE } from "../sound.ts";

/** From the lowest man to the highest child. */
const LONGEST = Math.round(RATE / 70);
const SHORTEST = Math.round(RATE / 420);
const PIECE = 640;
const APART = RATE / 10;
/** A piece that repeats itself less than this is no vowel. */
const VOICED = 0.6;
/** Twice a period is as like as once: the first that is nearly the best. */
const NEARLY = 0.9;
const QUIET = 1e-5;

/** The middle of the pitches in `sound`, in hertz; nothing where no voice is heard. */
export function pitchOf(sound: Float32Array): number | undefined {
  const found: number[] = [];
  for (let from = 0; from + PIECE + LONGEST < sound.length; from += APART) {
    const period = periodAt(sound, from);
    if (period !== undefined) found.push(RATE / period);
  }
  return found.sort((a, b) => a - b)[found.length >> 1];
}

function periodAt(sound: Float32Array, from: number): number | undefined {
  const likeness = new Float64Array(LONGEST + 1);
  let most = 0;
  for (let lag = SHORTEST; lag <= LONGEST; lag += 1) {
    let [product, here, there] = [0, 0, 0];
    for (let at = from; at < from + PIECE; at += 1) {
      const [one, other] = [sound[at] ?? 0, sound[at + lag] ?? 0];
      product += one * other;
      here += one * one;
      there += other * other;
    }
    if (here < QUIET * PIECE) return undefined;
    likeness[lag] = product / Math.sqrt(here * there + 1e-12);
    most = Math.max(most, likeness[lag] ?? 0);
  }
  if (most < VOICED) return undefined;
  const first = likeness.findIndex((like, lag) => like > NEARLY * most && like >= (likeness[lag + 1] ?? 0));
  return first < 0 ? undefined : first;
}
