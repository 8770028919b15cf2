/**
 * From one rate of samples to another, with what the new rate can't carry taken out first, so that it
 * does not come back as tones that nobody made.
 *
 * A windowed sinc, one set of weights for each place that an output sample can have between two input
 * samples.
 */

import { joined, type Stage } from "./sound.ts";

/** Zero crossings of the sinc to each side. */
const CROSSINGS = 24;
/** Where the filter is half way down, of what the lower rate can carry. */
const ROLL = 0.9;
/** Of Kaiser's window: what is to go is 80 dB down. */
const BETA = 8;

/** Makes of `from` samples `to`; both whole numbers. */
export function resampler(from: number, to: number): Stage {
  const shared = divisor(from, to);
  const [step, places] = [from / shared, to / shared];
  const half = Math.ceil(CROSSINGS * Math.max(1, from / to));
  const weights = weightsFor(places, half, 0.5 * ROLL * Math.min(1, to / from));
  const taps = 2 * half;
  let held: Float32Array = new Float32Array(half - 1);
  /** How many input samples came, how many output samples went, and which input sample `held` begins with. */
  let came = 0;
  let went = 0;
  let first = 1 - half;

  const make = (until: number): Float32Array => {
    const out = new Float32Array(Math.max(0, until - went));
    for (let n = 0; n < out.length; n += 1) {
      const at = (went + n) * step;
      const whole = Math.floor(at / places);
      const row = (at - whole * places) * taps;
      const start = whole - half + 1 - first;
      let sum = 0;
      for (let k = 0; k < taps; k += 1) sum += (weights[row + k] ?? 0) * (held[start + k] ?? 0);
      out[n] = sum;
    }
    went += out.length;
    const done = Math.floor((went * step) / places) - half + 1 - first;
    if (done > 0) {
      held = held.slice(done);
      first += done;
    }
    return out;
  };

  return {
    push: (block) => {
      held = joined([held, block]);
      came += block.length;
      // The last output sample all of whose input samples are there.
      return make(Math.max(went, Math.ceil(((came - half) * places) / step)));
    },
    end: () => {
      held = joined([held, new Float32Array(half + 1)]);
      return make(Math.max(went, Math.round((came * places) / step)));
    },
  };
}

function weightsFor(places: number, half: number, cutoff: number): Float32Array {
  const taps = 2 * half;
  const weights = new Float32Array(places * taps);
  for (let place = 0; place < places; place += 1) {
    let sum = 0;
    for (let k = 0; k < taps; k += 1) {
      const x = k - half + 1 - place / places;
      const weight = sinc(2 * cutoff * x) * kaiser(x / half);
      weights[place * taps + k] = weight;
      sum += weight;
    }
    // Each place lets a constant through as it is, or the places would be heard as a tone.
    for (let k = 0; k < taps; k += 1) weights[place * taps + k] = (weights[place * taps + k] ?? 0) / sum;
  }
  return weights;
}

const sinc = (x: number): number => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));

function kaiser(x: number): number {
  return Math.abs(x) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA);
}

/** The modified Bessel function of order nought, by its series. */
function bessel(x: number): number {
  let [sum, term] = [1, 1];
  for (let n = 1; term > sum * 1e-10; n += 1) {
    term *= (x / (2 * n)) ** 2;
    sum += term;
  }
  return sum;
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
