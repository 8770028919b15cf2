/**
 * Another timbre, by McAdams' coefficient: the resonances of a mouth are moved, and what makes words of
 * a voice stays (Patino et al., *Speaker anonymisation using the McAdams coefficient*, 2021).
 *
 * Of each short piece the linear prediction says where the resonances are: as poles in the plane of
 * complex numbers. The angle of each, in radians, is raised to a power; the piece is then made again
 * with the poles where they are now.
 */

import { joined, type Stage } from "../sound.ts";
import { predict } from "./predict.ts";
import { rootsOf, type Root } from "./roots.ts";

const ORDER = 18;
/** Pieces of 32 ms, each half over the one before. */
const PIECE = 512;
const HOP = PIECE / 2;
/** Below this there is nothing but the noise of sixteen bits. */
const SILENT = 1e-9 * PIECE;
/** A sharper resonance would ring. */
const SHARPEST = 0.985;

/** Its square adds up to one over pieces that lie half over each other. */
const WINDOW = Float64Array.from({ length: PIECE }, (_, at) => Math.sin((Math.PI * (at + 0.5)) / PIECE));

/** Moves each resonance from its angle to that angle to the power of `power`. */
export function timbreShifter(power: number): Stage {
  // What was made is half a piece behind; the first half is of before the sound began.
  let held: Float32Array = new Float32Array(HOP);
  let over = new Float64Array(HOP);
  let near: readonly Root[] | undefined;
  let filter: Float64Array | undefined;
  let came = 0;
  let went = -HOP;

  const make = (): Float32Array => {
    const made: Float32Array[] = [];
    let at = 0;
    for (; at + PIECE <= held.length; at += HOP) {
      const piece = shifted(held.subarray(at, at + PIECE));
      const out = new Float32Array(HOP);
      for (let n = 0; n < HOP; n += 1) out[n] = (over[n] ?? 0) + (piece[n] ?? 0);
      over = piece.slice(HOP);
      if (went >= 0) made.push(out);
      went += HOP;
    }
    held = held.slice(at);
    return joined(made);
  };

  const shifted = (samples: Float32Array): Float64Array<ArrayBuffer> => {
    const piece = Float64Array.from(samples, (sample, at) => sample * (WINDOW[at] ?? 0));
    const energy = energyOf(piece);
    if (energy < SILENT) return windowed(piece);
    const before = predict(piece, ORDER);
    const roots = rootsOf(before, near);
    // Where no roots are found, those of the piece before are nearer than the plain voice would be.
    if (roots !== undefined) {
      near = roots;
      filter = filterOf(roots, power);
    }
    const made = remade(piece, before, filter ?? before);
    const gain = Math.sqrt(energy / Math.max(energyOf(made), 1e-12));
    return windowed(made.map((sample) => sample * gain));
  };

  return {
    push: (block) => {
      held = joined([held, block]);
      came += block.length;
      return make();
    },
    end: () => {
      held = joined([held, new Float32Array(2 * PIECE)]);
      const rest = make();
      return rest.subarray(0, Math.max(0, rest.length - (went - came)));
    },
  };
}

/** The prediction whose poles are those of `roots`, moved. */
function filterOf(roots: readonly Root[], power: number): Float64Array {
  let filter = Float64Array.of(1);
  for (const { re, im } of roots) {
    if (im < 0) continue;
    const radius = Math.min(SHARPEST, Math.hypot(re, im));
    if (im === 0) {
      filter = times(filter, [1, -Math.sign(re) * radius]);
      continue;
    }
    const angle = Math.min(Math.PI, Math.atan2(im, re) ** power);
    filter = times(filter, [1, -2 * radius * Math.cos(angle), radius * radius]);
  }
  return filter;
}

function times(one: Float64Array, other: readonly number[]): Float64Array<ArrayBuffer> {
  const product = new Float64Array(one.length + other.length - 1);
  for (const [i, a] of one.entries()) {
    for (const [j, b] of other.entries()) product[i + j] = (product[i + j] ?? 0) + a * b;
  }
  return product;
}

/** What `before` did not foresee in `piece`, heard through `after`. */
function remade(piece: Float64Array, before: Float64Array, after: Float64Array): Float64Array<ArrayBuffer> {
  const made = new Float64Array(piece.length);
  for (let at = 0; at < piece.length; at += 1) {
    let sum = 0;
    for (let k = 0; k < before.length && k <= at; k += 1) sum += (before[k] ?? 0) * (piece[at - k] ?? 0);
    for (let k = 1; k < after.length && k <= at; k += 1) sum -= (after[k] ?? 0) * (made[at - k] ?? 0);
    made[at] = sum;
  }
  return made;
}

function windowed(piece: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  return piece.map((sample, at) => sample * (WINDOW[at] ?? 0));
}

const energyOf = (piece: Float64Array): number => piece.reduce((sum, sample) => sum + sample * sample, 0);
