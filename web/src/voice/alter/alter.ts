/**
 * A voice made to sound like another's: pitch and resonances together by playing faster or slower and
 * stretching back, then the resonances once more and apart.
 *
 * How far is drawn for each recording and kept nowhere, so no one recipe undoes all of them. That is a
 * hurdle and no wall: who knows a speaker knows their words, their accent, their pace and what is heard
 * behind them, and who has time tries the range (docs/threat-model.md).
 */

import { resampler } from "../resample.ts";
import { joined, type Stage } from "../sound.ts";
import { stretcher } from "./stretch.ts";
import { timbreShifter } from "./timbre.ts";

/** How a voice is altered. */
export interface Alteration {
  /** How many times as high. */
  readonly pitch: number;
  /** The power to which the angle of each resonance is raised: below one, most of a voice's rise. */
  readonly power: number;
}

interface Range {
  readonly least: number;
  readonly most: number;
}

/** Far enough to be heard as somebody else, near enough to be understood; never as it was. */
const LOWER: Range = { least: 0.78, most: 0.88 };
const HIGHER: Range = { least: 1.14, most: 1.3 };
const RISING: Range = { least: 0.8, most: 0.9 };
const FALLING: Range = { least: 1.08, most: 1.18 };
/** The pitch is drawn in steps of this, so that the rates are whole numbers. */
const STEPS = 1_000;

/** Between the voices of most men and of most women, in hertz. */
const MIDDLE = 165;

/**
 * Draws an alteration for a voice of that `pitch`, in hertz. A low voice rises and a high one falls: the
 * other way they would leave what people's voices are and could not be understood, and what they were
 * would be plain. `random` gives whole numbers below 2^32, each as likely.
 */
export function drawAlteration(pitch: number | undefined, random: () => number = ofSystem): Alteration {
  const pick = (one: Range, other: Range): Range => (random() % 2 === 0 ? one : other);
  const within = ({ least, most }: Range): number => least + (random() / 2 ** 32) * (most - least);
  const way = pitch === undefined ? pick(LOWER, HIGHER) : pitch < MIDDLE ? HIGHER : LOWER;
  return { pitch: Math.round(within(way) * STEPS) / STEPS, power: within(pick(RISING, FALLING)) };
}

/** Alters sound as `alteration` says; as much comes out as went in. */
export function alterer({ pitch, power }: Alteration): Stage {
  const stages = [resampler(Math.round(pitch * STEPS), STEPS), stretcher(pitch), timbreShifter(power)];
  let came = 0;
  let went = 0;

  const limited = (block: Float32Array): Float32Array => {
    went += block.length;
    return block.map(softened);
  };

  return {
    push: (block) => {
      came += block.length;
      return limited(stages.reduce((sound, stage) => stage.push(sound), block));
    },
    end: () => {
      let rest: Float32Array = new Float32Array(0);
      for (const stage of stages) rest = joined([stage.push(rest), stage.end()]);
      const wanted = came - went;
      return limited(joined([rest, new Float32Array(Math.max(0, wanted - rest.length))]).subarray(0, Math.max(0, wanted)));
    },
  };
}

const KNEE = 0.8;

/** What would be too loud bends before it breaks. */
function softened(sample: number): number {
  const size = Math.abs(sample);
  if (size <= KNEE) return sample;
  return Math.sign(sample) * (KNEE + (1 - KNEE) * Math.tanh((size - KNEE) / (1 - KNEE)) * 0.999);
}

function ofSystem(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
