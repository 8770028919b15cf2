/**
 * Sound made longer or shorter without changing its pitch: WSOLA (Verhelst and Roelands, 1993).
 *
 * Pieces of the input are laid over each other at another distance than they had. Each is taken, near
 * its place, from where it goes on most like what is there already, so that no period of a voice is cut.
 */

import { joined, type Stage } from "../sound.ts";

/** Pieces of 32 ms, each half over the one before, looked for up to 10 ms around their place. */
const PIECE = 512;
const HOP = PIECE / 2;
const AROUND = 160;
/** First every third place, by every second sample; then each place beside the best. */
const COARSE = 3;
const SPARSE = 2;

const WINDOW = Float32Array.from({ length: PIECE }, (_, at) => 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / PIECE));

/** Makes the input `factor` times as long. */
export function stretcher(factor: number): Stage {
  // The first half of the first piece fades in over nothing, before the sound begins.
  let held: Float32Array = new Float32Array(HOP + AROUND);
  let first = -HOP - AROUND;
  let last: number | undefined;
  let over: Float32Array = new Float32Array(HOP);
  let piece = 0;

  const make = (): Float32Array => {
    const made: Float32Array[] = [];
    for (;;) {
      const place = Math.round(((piece - 1) * HOP) / factor);
      const goesOn = last === undefined ? place : last + HOP;
      if (Math.max(place + AROUND, goesOn) + PIECE > first + held.length) break;
      const from = last === undefined ? place : place + bestNear(held, place - first, goesOn - first);
      const out = new Float32Array(HOP);
      const next = new Float32Array(HOP);
      for (let at = 0; at < HOP; at += 1) {
        out[at] = (over[at] ?? 0) + (held[from - first + at] ?? 0) * (WINDOW[at] ?? 0);
        next[at] = (held[from - first + HOP + at] ?? 0) * (WINDOW[HOP + at] ?? 0);
      }
      if (piece > 0) made.push(out);
      over = next;
      last = from;
      piece += 1;
      const done = Math.min(Math.round(((piece - 1) * HOP) / factor) - AROUND, from + HOP) - first;
      if (done > PIECE) {
        held = held.slice(done);
        first += done;
      }
    }
    return joined(made);
  };

  return {
    push: (block) => {
      held = joined([held, block]);
      return make();
    },
    end: () => {
      held = joined([held, new Float32Array(2 * PIECE + 2 * AROUND)]);
      return make();
    },
  };
}

/** By how much beside `place` the input is most like what goes on at `goesOn`. */
function bestNear(held: Float32Array, place: number, goesOn: number): number {
  const likeness = (shift: number, by: number): number => {
    let [product, energy] = [0, 1e-9];
    for (let at = 0; at < HOP; at += by) {
      const here = held[place + shift + at] ?? 0;
      product += here * (held[goesOn + at] ?? 0);
      energy += here * here;
    }
    return product / Math.sqrt(energy);
  };
  let [best, most] = [0, likeness(0, SPARSE)];
  for (let shift = -AROUND; shift <= AROUND; shift += COARSE) {
    const found = likeness(shift, SPARSE);
    if (found > most) [best, most] = [shift, found];
  }
  const around = best;
  most = likeness(around, 1);
  for (let shift = Math.max(-AROUND, around - COARSE + 1); shift <= Math.min(AROUND, around + COARSE - 1); shift += 1) {
    const found = likeness(shift, 1);
    if (found > most) [best, most] = [shift, found];
  }
  return best;
}
