import { describe, expect, it } from "vitest";

import { clock, LONGEST_SECONDS } from "../../src/voice/sound.ts";
import { canUse, CLOSED, hearing, holdsSound, levelOf, LOUD, next, secondsLeft, type Event, type Take } from "../../src/voice/take.ts";
import { tone } from "./tones.ts";

const after = (events: readonly Event[], from: Take = CLOSED): Take => events.reduce(next, from);
const heard = (seconds: number, loud = true): Event => ({ is: "heard", seconds, loud });
const RECORDING = [{ is: "open" }, { is: "ask" }, { is: "on" }, heard(3)] as const;
const REVIEW = [...RECORDING, { is: "stop" }, { is: "making", voice: "as_recorded" }, { is: "made", voice: "as_recorded" }] as const;

describe("a recording", () => {
  it("goes from the button to the files", () => {
    expect(after(RECORDING).at).toBe("recording");
    expect(after([...RECORDING, { is: "pause" }, { is: "ask" }, { is: "on" }, heard(5)])).toMatchObject({ at: "recording", seconds: 5 });
    expect(canUse(after(REVIEW))).toBe(true);
    expect(after([...REVIEW, { is: "used" }])).toEqual(CLOSED);
  });

  it("asks for no microphone before the button", () => {
    expect(after([{ is: "open" }]).at).toBe("before");
    expect(after([{ is: "on" }]).at).toBe("closed");
  });

  for (const why of ["denied", "missing", "busy", "failed"] as const) {
    it(`is kept where the microphone is ${why}`, () => {
      expect(after([{ is: "open" }, { is: "ask" }, { is: "refused", why }])).toMatchObject({ at: "before", trouble: why });
      const later = after([...RECORDING, { is: "pause" }, { is: "ask" }, { is: "refused", why }]);
      expect(later).toMatchObject({ at: "paused", seconds: 3, trouble: why });
    });
  }

  for (const how of ["ended", "muted"] as const) {
    it(`is kept where the microphone is ${how} in the middle`, () => {
      expect(after([...RECORDING, { is: "lost", how }])).toMatchObject({ at: "paused", seconds: 3, trouble: how });
      expect(after([...REVIEW, { is: "lost", how }]).trouble, "it was off already").toBeUndefined();
    });
  }

  it("ends by itself when it is full, after it was counted down", () => {
    const near = after([...RECORDING, heard(LONGEST_SECONDS - 61)]);
    expect(secondsLeft(near)).toBeUndefined();
    expect(secondsLeft(next(near, heard(LONGEST_SECONDS - 30)))).toBe(30);
    expect(next(near, heard(LONGEST_SECONDS))).toMatchObject({ at: "review", seconds: LONGEST_SECONDS, trouble: "full" });
  });

  it("says when nothing is heard, and when something is", () => {
    const on = after([{ is: "open" }, { is: "ask" }, { is: "on" }]);
    expect(hearing(after([heard(3, false)], on))).toBe("unknown");
    expect(hearing(after([heard(3, false), heard(4, false)], on))).toBe("silence");
    expect(hearing(after([heard(4, false), heard(5, true)], on))).toBe("sound");
    expect(hearing(after([heard(5, true), heard(9, false)], on))).toBe("silence");
    expect(levelOf(tone(300, 0.1))).toBeGreaterThan(LOUD);
    expect(levelOf(tone(300, 0.1).map((sample) => sample / 1_000))).toBeLessThan(LOUD);
    expect(levelOf(new Float32Array(100))).toBe(0);
  });

  it("is deleted only by who said so twice", () => {
    for (const is of ["again", "close"] as const) {
      const asked = after([...REVIEW, { is }]);
      expect(asked).toMatchObject({ at: "review", seconds: 3, unsure: is });
      expect(canUse(asked)).toBe(false);
      expect(next(asked, { is: "keep" })).toMatchObject({ at: "review", unsure: undefined });
      expect(next(asked, { is: "sure" })).toMatchObject({ at: is === "again" ? "before" : "closed", seconds: 0 });
    }
    expect(after([...RECORDING, { is: "close" }])).toMatchObject({ at: "paused", unsure: "close" });
    expect(after([...REVIEW, { is: "sure" }]).seconds, "nobody was asked").toBe(3);
    expect(after([{ is: "open" }, { is: "close" }])).toEqual(CLOSED);
  });

  it("holds sound from the first question to the last", () => {
    expect(holdsSound(after([{ is: "open" }]))).toBe(false);
    expect(holdsSound(after([{ is: "open" }, { is: "ask" }]))).toBe(true);
    expect(holdsSound(after(REVIEW))).toBe(true);
    expect(holdsSound(after([...REVIEW, { is: "used" }]))).toBe(false);
  });
});

describe("an altered voice that was chosen", () => {
  const CHOSEN = [...REVIEW, { is: "choose", voice: "altered" }, { is: "making", voice: "altered" }] as const;

  it("is what is used, once it is there", () => {
    expect(canUse(after(CHOSEN))).toBe(false);
    expect(after([...CHOSEN, { is: "used" }]).at).toBe("review");
    expect(canUse(after([...CHOSEN, { is: "made", voice: "altered" }]))).toBe(true);
  });

  it("is never replaced by the plain one", () => {
    const failed = after([...CHOSEN, { is: "failed", voice: "altered" }]);
    expect(failed).toMatchObject({ voice: "altered", made: { as_recorded: "made", altered: "failed" } });
    expect(canUse(failed)).toBe(false);
    expect(next(failed, { is: "used" })).toBe(failed);
    expect(canUse(next(failed, { is: "choose", voice: "as_recorded" })), "but by who says so").toBe(true);
  });
});

it("a length is read as players write it", () => {
  expect([0, 9.9, 61, 1_800].map(clock)).toEqual(["0:00", "0:09", "1:01", "30:00"]);
});
