import { describe, expect, it } from "vitest";
import { daysAhead, shareOf, spanWords, widthOf } from "../../src/console/overview/counts.ts";
import { readOverview } from "../../src/console/desk/overview.ts";
import type { Portal } from "../../src/console/desk/portal.ts";
import type { Roster } from "../../src/seal/types.ts";
import { wordsIn } from "../../src/console/words.ts";

const spans = { up_to: [7], counts: [1, 0] };
const said = {
  today: "2026-02-27", coarse: false, open: 3, closed: 0, overdue: 1, due: [0, 1], hands: [{ officer: null, open: 3, overdue: 1 }],
  ages: spans, answered: spans, unanswered: 0, ended: spans, anonymous: 2, came_back: 1,
};

function read(answer: unknown) {
  const roster = { officers: [] } as unknown as Roster;
  return readOverview({ json: async () => answer } as unknown as Portal, roster, "me");
}

describe("an overview", () => {
  it("is read as it was said", async () => {
    const found = await read(said);
    expect(found.hands).toEqual([{ officer: undefined, open: 3, overdue: 1 }]);
    expect(found.ages).toEqual({ upTo: [7], counts: [1, 0] });
    expect((await read({ ...said, open: null })).open).toBeNull();
  });

  it("is refused where a count is none", async () => {
    for (const open of ["3", -1, 0.5, undefined, Number.NaN]) await expect(read({ ...said, open })).rejects.toThrow();
    await expect(read({ ...said, ages: [1] })).rejects.toThrow();
    await expect(read({ ...said, hands: [7] })).rejects.toThrow();
  });
});

describe("what is shown of it", () => {
  it("names the days ahead, across months", () => {
    expect(daysAhead("2026-02-27", 0)).toBe("2026-02-27");
    expect(daysAhead("2026-02-27", 2)).toBe("2026-03-01");
  });

  it("names each span, and what is beyond the last", () => {
    const words = wordsIn("en");
    const named = [0, 1, 2].map((at) => spanWords([1, 7], at, words).replaceAll(/[\u2068\u2069]/gu, ""));
    expect(named).toEqual(["up to 1 day", "up to 7 days", "more than 7 days"]);
  });

  it("has no share and no length for what is too few to be said", () => {
    expect([shareOf(1, 3), shareOf(null, 10), shareOf(5, null), shareOf(0, 0)]).toEqual([33, undefined, undefined, undefined]);
    expect([widthOf(5, 10), widthOf(0, 10), widthOf(null, 10)]).toEqual([50, 0, 1]);
  });
});
