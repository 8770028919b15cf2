import { describe, expect, it } from "vitest";

import { daysUntil, isEnding } from "../../src/console/expiring.ts";
import { changesBetween } from "../../src/console/steward/changes.ts";
import { VALID_DAYS, daysLater, draftFrom, finished } from "../../src/console/steward/draft.ts";

describe("a roster that runs out", () => {
  it("is told of from thirty days before its last day, and after it", () => {
    expect(daysUntil("2026-12-31", "2026-12-01")).toBe(30);
    expect(isEnding("2026-12-31", "2026-11-30")).toBe(false);
    expect(isEnding("2026-12-31", "2026-12-01")).toBe(true);
    expect(isEnding("2026-12-31", "2026-12-31")).toBe(true);
    expect(isEnding("2026-12-31", "2027-03-01")).toBe(true);
  });

  it("is the same once more when it is signed again: nothing but its last day differs", () => {
    const current = { version: 3, notAfter: "2026-12-31", offices: [], queues: [], officers: [] };
    const again = finished(draftFrom(current, "2026-12-10"));
    expect(changesBetween(current, again)).toEqual([{ kind: "not_after", day: daysLater("2026-12-10", VALID_DAYS) }]);
    expect(again.version).toBe(current.version + 1);
  });
});
