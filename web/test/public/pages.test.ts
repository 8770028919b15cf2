import { describe, expect, it } from "vitest";

import { dayOf, dueAfter, earlier, partsOf } from "../../src/public/day.ts";
import { attention, BLANK_AFTER_MS, untilChange, WARN_AFTER_MS } from "../../src/public/idle.ts";
import { secondsBefore } from "../../src/public/patience.ts";
import { readPins } from "../../src/public/pins.ts";
import { NO_PRESSES, pressed, wantsOut } from "../../src/public/shift.ts";
import { listOf } from "../../src/report/spelling.ts";
import { placeAt } from "../../src/report/steps.ts";

const START = 1_000_000;

describe("an abandoned page", () => {
  it("is warned one minute before it goes blank, and blank after five", () => {
    expect(attention(START, START + WARN_AFTER_MS - 1)).toBe("here");
    expect(attention(START, START + WARN_AFTER_MS)).toBe("warned");
    expect(attention(START, START + BLANK_AFTER_MS - 1)).toBe("warned");
    expect(attention(START, START + BLANK_AFTER_MS)).toBe("gone");
    expect(BLANK_AFTER_MS - WARN_AFTER_MS).toBe(60_000);
  });

  it("is blank when the device slept, or its clock was set back", () => {
    expect(attention(START, START + 8 * 3_600_000)).toBe("gone");
    expect(attention(START, START - 1)).toBe("gone");
  });

  it("is looked at again when the answer changes", () => {
    expect(untilChange(START, START)).toBe(WARN_AFTER_MS);
    expect(untilChange(START, START + WARN_AFTER_MS)).toBe(BLANK_AFTER_MS - WARN_AFTER_MS);
    expect(untilChange(START, START + BLANK_AFTER_MS + 5)).toBe(0);
  });
});

describe("Shift, three times", () => {
  const keys = (...all: readonly [string, number, boolean?][]): boolean =>
    wantsOut(all.reduce((before, [key, at, repeat = false]) => pressed(before, key, repeat, at), NO_PRESSES));

  it("leaves", () => {
    expect(keys(["Shift", 0], ["Shift", 200], ["Shift", 400])).toBe(true);
  });

  it("does not leave for capitals, a held key or slow presses", () => {
    expect(keys(["Shift", 0], ["A", 100], ["Shift", 200], ["B", 300], ["Shift", 400])).toBe(false);
    expect(keys(["Shift", 0], ["Shift", 500, true], ["Shift", 530, true], ["Shift", 560, true])).toBe(false);
    expect(keys(["Shift", 0], ["Shift", 5_000], ["Shift", 10_000])).toBe(false);
  });
});

describe("days", () => {
  it("are taken in UTC and apart", () => {
    expect(dayOf(new Date("2026-03-01T23:59:59+00:00"))).toBe("2026-03-01");
    expect(partsOf("2026-03-01")).toEqual({ day: 1, month: 3, year: "2026" });
    expect(dueAfter("2026-02-25", "days 7")).toBe("2026-03-04");
    expect(dueAfter("2026-02-25", "hours 25")).toBe("2026-02-27");
    expect(dueAfter("2026-11-30", "months 3")).toBe("2027-02-28");
    expect(dueAfter("2026-01-31", "years 1")).toBe("2027-01-31");
    expect(dueAfter("2026-11-28", "working_days 1")).toBe("2026-11-30");
    expect(dueAfter("2026-11-24", "working_days 10")).toBe("2026-12-08");
    expect(dueAfter("2026-11-27", "working_days 1", "2026-11-28,2026-11-30")).toBe("2026-12-01");
    expect(dueAfter("2026-11-27", "days 1", "2026-11-28")).toBe("2026-11-28");
    expect(dueAfter("2026-11-24", "")).toBeUndefined();
    expect(earlier("2026-11-24", "2026-11-23")).toBe("2026-11-23");
    expect(earlier(undefined, "2026-11-23")).toBe("2026-11-23");
  });

  it("that are none stay as they came", () => {
    expect(partsOf("soon")).toBeUndefined();
    expect(partsOf("2026-13-01")).toBeUndefined();
    expect(dueAfter("soon", "days 7")).toBeUndefined();
  });
});

describe("waiting before another attempt", () => {
  it("grows to a minute and no further", () => {
    expect([1, 2, 3, 4, 5, 6, 7, 500].map((attempt) => secondsBefore(attempt, undefined))).toEqual([
      2, 4, 8, 16, 32, 60, 60, 60,
    ]);
  });

  it("is as long as the portal asks, within reason", () => {
    expect(secondsBefore(1, 30)).toBe(30);
    expect(secondsBefore(6, 1)).toBe(60);
    expect(secondsBefore(1, 86_400)).toBe(600);
    expect(secondsBefore(1, Number.NaN)).toBe(2);
  });
});

describe("the page's pins", () => {
  it("are read, and nothing else beside them", () => {
    const content = '{"instance":"i","stewards":["s"],"threshold":1,"public":null,"demo":true}';
    expect(readPins(content)).toEqual({ instance: "i", stewards: ["s"], threshold: 1 });
  });

  it("are refused when anybody could sign", () => {
    for (const content of [
      null,
      "",
      "null",
      "[]",
      '{"instance":"i","stewards":["s"],"threshold":0}',
      '{"instance":"i","stewards":["s"],"threshold":0.5}',
      '{"instance":"i","stewards":"s","threshold":1}',
      '{"stewards":["s"],"threshold":1}',
    ]) {
      expect(readPins(content)).toBeUndefined();
    }
  });
});

describe("the spelling of codes", () => {
  it("is in words where the page names a list", () => {
    expect(["en", "fr", "es", "zh"].map(listOf)).toEqual(["en", "fr", "es", "zh"]);
    expect(["ar", "", undefined].map(listOf)).toEqual([undefined, undefined, undefined]);
  });
});

describe("one part at a time", () => {
  const skippable = [false, false, true, false];

  it("goes back and on, and skips what may be skipped", () => {
    expect(placeAt(0, skippable)).toEqual({ part: 1, parts: 4, canGoBack: false, canSkip: false, canGoOn: true });
    expect(placeAt(2, skippable)).toEqual({ part: 3, parts: 4, canGoBack: true, canSkip: true, canGoOn: true });
    expect(placeAt(3, skippable)).toEqual({ part: 4, parts: 4, canGoBack: true, canSkip: false, canGoOn: false });
  });

  it("stays at either end", () => {
    expect(placeAt(-1, skippable).part).toBe(1);
    expect(placeAt(9, skippable).part).toBe(4);
  });
});
