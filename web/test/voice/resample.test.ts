import { describe, expect, it } from "vitest";

import { resampler } from "../../src/voice/resample.ts";
import { RATE } from "../../src/voice/sound.ts";
import { strength, strongest, through, tone } from "./tones.ts";

describe("another rate", () => {
  for (const rate of [8_000, 16_000, 22_050, 44_100, 48_000, 96_000]) {
    it(`keeps a tone what it is, from ${String(rate)}`, () => {
      const out = through(resampler(rate, RATE), tone(1_000, 1, rate));
      expect(out.length).toBe(RATE);
      expect(strongest(out, 900, 1_100)).toBe(1_000);
      expect(strength(out, 1_000)).toBeCloseTo(20 * Math.log10(0.5), 1);
    });
  }

  it("brings nothing back of what it can't carry", () => {
    // At 16,000 samples a second 10 kHz would come back as 6 kHz.
    const folded = tone(10_000, 1, 48_000).filter((_, at) => at % 3 === 0);
    expect(strength(folded, 6_000), "the measure itself works").toBeGreaterThan(-10);
    const out = through(resampler(48_000, RATE), tone(10_000, 1, 48_000)).subarray(500, -500);
    expect(strength(out, 6_000)).toBeLessThan(-75);
    expect(Math.max(...out.map(Math.abs))).toBeLessThan(1e-3);
  });

  it("says the same however the sound is cut", () => {
    const sound = tone(440, 0.3, 44_100);
    const whole = through(resampler(44_100, RATE), sound, sound.length);
    for (const size of [1, 7, 128, 4_096]) expect(through(resampler(44_100, RATE), sound, size)).toEqual(whole);
  });
});
