import { describe, expect, it } from "vitest";

import { alterer, drawAlteration } from "../../src/voice/alter/alter.ts";
import { pitchOf } from "../../src/voice/alter/pitch.ts";
import { predict } from "../../src/voice/alter/predict.ts";
import { rootsOf } from "../../src/voice/alter/roots.ts";
import { stretcher } from "../../src/voice/alter/stretch.ts";
import { timbreShifter } from "../../src/voice/alter/timbre.ts";
import { RATE } from "../../src/voice/sound.ts";
import { resonanceOf, through, tone, vowel } from "./tones.ts";

const middle = (sound: Float32Array): Float32Array => sound.subarray(RATE / 2, RATE / 2 + RATE / 4);

describe("roots", () => {
  it("are found, pairs with both halves", () => {
    // (z² − 1.6 z + 0.9) (z² + 0.5 z + 0.5) (z − 0.3) (z + 0.7)
    const given = [[1, -1.6, 0.9], [1, 0.5, 0.5], [1, -0.3], [1, 0.7]];
    const polynomial = given.reduce((product, factor) => {
      const out = new Array<number>(product.length + factor.length - 1).fill(0);
      product.forEach((a, i) => factor.forEach((b, j) => (out[i + j] = (out[i + j] ?? 0) + a * b)));
      return out;
    });
    const roots = rootsOf(Float64Array.from(polynomial)) ?? [];
    const real = roots.filter(({ im }) => im === 0).map(({ re }) => re).sort((a, b) => a - b);
    expect(real[0]).toBeCloseTo(-0.7, 6);
    expect(real[1]).toBeCloseTo(0.3, 6);
    const sizes = roots.filter(({ im }) => im > 0).map(({ re, im }) => re * re + im * im).sort((a, b) => a - b);
    expect(sizes[0]).toBeCloseTo(0.5, 6);
    expect(sizes[1]).toBeCloseTo(0.9, 6);
  });

  it("of what foresees a sound are within the circle", () => {
    const piece = Float64Array.from(vowel(120, 700, 0.1).subarray(0, 512), (sample, at) => sample * Math.sin((Math.PI * at) / 512));
    const roots = rootsOf(predict(piece, 18)) ?? [];
    expect(roots.length).toBe(18);
    for (const { re, im } of roots) expect(Math.hypot(re, im)).toBeLessThan(1);
  });
});

describe("a pitch", () => {
  for (const pitch of [80, 125, 160, 250, 400]) {
    it(`of ${String(pitch)} is found, over silence and noise`, () => {
      const said = vowel(pitch, 700, 1);
      const noise = Float32Array.from({ length: RATE }, (_, at) => Math.sin(at * at * 12.9898) * 0.1);
      const sound = Float32Array.from([...new Float32Array(RATE / 2), ...said, ...noise]);
      expect(Math.abs((pitchOf(sound) ?? 0) / (RATE / Math.round(RATE / pitch)) - 1)).toBeLessThan(0.02);
    });
  }

  it("is none where nobody speaks", () => {
    expect(pitchOf(new Float32Array(RATE))).toBeUndefined();
    expect(pitchOf(tone(3_000, 0.01))).toBeUndefined();
  });
});

describe("stretching", () => {
  for (const factor of [0.78, 0.9, 1.14, 1.3]) {
    it(`by ${String(factor)} changes the length and not the pitch`, () => {
      const sound = vowel(125, 700, 3);
      const out = through(stretcher(factor), sound);
      expect(Math.abs(out.length / (sound.length * factor) - 1)).toBeLessThan(0.05);
      expect(pitchOf(middle(out))).toBeCloseTo(125, 0);
    });
  }
});

describe("timbre", () => {
  it("is left as it is by a power of one", () => {
    const sound = vowel(125, 700, 1);
    const out = through(timbreShifter(1), sound);
    expect(out.length).toBe(sound.length);
    const off = middle(out).map((sample, at) => sample - (middle(sound)[at] ?? 0));
    expect(Math.max(...off.map(Math.abs))).toBeLessThan(0.02 * Math.max(...sound.map(Math.abs)));
  });

  for (const power of [0.8, 0.9, 1.18]) {
    it(`moves a resonance as the power ${String(power)} says, and leaves the pitch`, () => {
      const out = middle(through(timbreShifter(power), vowel(100, 800, 1)));
      const angle = (2 * Math.PI * 800) / RATE;
      const expected = (angle ** power * RATE) / (2 * Math.PI);
      expect(Math.abs(resonanceOf(middle(vowel(100, 800, 1)), 500, 1_100) - 800), "the measure itself works").toBeLessThan(40);
      expect(Math.abs(resonanceOf(out, expected - 300, expected + 300) / expected - 1)).toBeLessThan(0.08);
      expect(pitchOf(out)).toBeCloseTo(100, 0);
    });
  }
});

describe("an altered voice", () => {
  it("is drawn anew each time, always away from what it was and near enough to be understood", () => {
    const drawn = Array.from({ length: 500 }, () => drawAlteration(undefined));
    expect(new Set(drawn.map(({ pitch, power }) => `${String(pitch)} ${String(power)}`)).size).toBeGreaterThan(490);
    for (const { pitch, power } of drawn) {
      expect(Math.abs(Math.log(pitch))).toBeGreaterThan(0.12);
      expect(Math.abs(Math.log(pitch))).toBeLessThan(0.27);
      expect(Math.abs(power - 1)).toBeGreaterThan(0.07);
      expect(Math.abs(power - 1)).toBeLessThan(0.21);
    }
    expect(drawn.some(({ pitch }) => pitch < 1) && drawn.some(({ pitch }) => pitch > 1)).toBe(true);
    expect(drawn.some(({ power }) => power < 1) && drawn.some(({ power }) => power > 1)).toBe(true);
  });

  it("rises where it was low, and falls where it was high", () => {
    for (let n = 0; n < 100; n += 1) {
      expect(drawAlteration(110).pitch).toBeGreaterThan(1);
      expect(drawAlteration(220).pitch).toBeLessThan(1);
    }
  });

  for (const pitch of [0.78, 0.88, 1.14, 1.3]) {
    it(`is ${String(pitch)} times as high, as long as it was, and not too loud`, () => {
      const sound = vowel(150, 700, 2).map((sample) => Math.max(-1, Math.min(1, sample * 8)));
      const out = through(alterer({ pitch, power: 0.85 }), sound, 4_000);
      expect(out.length).toBe(sound.length);
      expect(Math.abs((pitchOf(middle(out)) ?? 0) / (150 * pitch) - 1)).toBeLessThan(0.02);
      expect(Math.max(...out.map(Math.abs))).toBeLessThan(1);
    });
  }

  it("leaves silence silent, and says the same however the sound is cut", () => {
    const alteration = { pitch: 1.2, power: 0.85 };
    expect(through(alterer(alteration), new Float32Array(RATE)).every((sample) => sample === 0)).toBe(true);
    const sound = vowel(150, 700, 0.5);
    const whole = through(alterer(alteration), sound, sound.length);
    expect(whole.some((sample) => sample !== 0), "the measure itself works").toBe(true);
    for (const size of [100, 3_333]) expect(through(alterer(alteration), sound, size)).toEqual(whole);
    for (const length of [0, 1, 300]) expect(through(alterer(alteration), sound.subarray(0, length)).length).toBe(length);
  });
});
