/** Sound for tests, and what can be measured of it. */

import { RATE } from "../../src/voice/sound.ts";
import type { Stage } from "../../src/voice/sound.ts";

export function tone(hertz: number, seconds: number, rate: number = RATE): Float32Array {
  return Float32Array.from({ length: Math.round(seconds * rate) }, (_, at) => 0.5 * Math.sin((2 * Math.PI * hertz * at) / rate));
}

/** Something like a vowel: pulses `pitch` times a second through one resonance. */
export function vowel(pitch: number, resonance: number, seconds: number): Float32Array {
  const radius = Math.exp((-Math.PI * 80) / RATE);
  const turn = 2 * radius * Math.cos((2 * Math.PI * resonance) / RATE);
  const samples = new Float32Array(Math.round(seconds * RATE));
  const every = Math.round(RATE / pitch);
  for (let at = 0; at < samples.length; at += 1) {
    samples[at] = (at % every === 0 ? 0.1 : 0) + turn * (samples[at - 1] ?? 0) - radius ** 2 * (samples[at - 2] ?? 0);
  }
  return samples;
}

/** All that comes out of `stage` when `sound` goes in, in blocks of `size`. */
export function through(stage: Stage, sound: Float32Array, size = 1000): Float32Array {
  const out: number[] = [];
  for (let at = 0; at < sound.length; at += size) out.push(...stage.push(sound.subarray(at, at + size)));
  out.push(...stage.end());
  return Float32Array.from(out);
}

/** How strong `hertz` is in `sound`, in decibels; a tone of full height is at nought. */
export function strength(sound: Float32Array, hertz: number, rate: number = RATE): number {
  let [re, im, sum] = [0, 0, 0];
  for (const [at, sample] of sound.entries()) {
    const weight = 0.5 - 0.5 * Math.cos((2 * Math.PI * at) / sound.length);
    re += weight * sample * Math.cos((2 * Math.PI * hertz * at) / rate);
    im += weight * sample * Math.sin((2 * Math.PI * hertz * at) / rate);
    sum += weight;
  }
  return 20 * Math.log10((2 * Math.hypot(re, im)) / sum + 1e-12);
}

/** The strongest of the frequencies from `least` to `most`. */
export function strongest(sound: Float32Array, least: number, most: number, step = 2): number {
  let [found, high] = [least, -Infinity];
  for (let hertz = least; hertz <= most; hertz += step) {
    const here = strength(sound, hertz);
    if (here > high) [found, high] = [hertz, here];
  }
  return found;
}

/** The middle of a resonance: where the strength of the tones around `least` to `most` has its weight. */
export function resonanceOf(sound: Float32Array, least: number, most: number): number {
  let [sum, weights] = [0, 0];
  for (let hertz = least; hertz <= most; hertz += 10) {
    const power = 10 ** (strength(sound, hertz) / 10);
    sum += hertz * power;
    weights += power;
  }
  return sum / weights;
}
