import { describe, expect, it } from "vitest";
import { codeWaits, givenAt, takesKeys } from "../../src/console/desk/codes-view.ts";
import { inOrder, rowOf, type Listed } from "../../src/console/queue/row.ts";
import type { CaseRecord, Chain, OpenedCase, OpenedItem, Roster } from "../../src/seal/types.ts";

const [ana, ben] = ["AAAAAAAAAAAAAAAAAAAAAA", "BBBBBBBBBBBBBBBBBBBBBA"] as const;
const roster = { officers: [] } as unknown as Roster;
const given = { day: "2026-11-20", how: "met", officers: [ana, ben] } as const;

function chain(...records: readonly Partial<CaseRecord>[]): Chain {
  return { records: records.map((record, n) => ({ n, reporter: { verify: "first" }, ...record })) } as unknown as Chain;
}

function asked(...said: readonly unknown[]): OpenedCase {
  const request = { kind: "code_request", author: ana, n: 1, body: { request: "r", expires: "2026-11-27" } };
  const items = [request, ...said.map((decided) => ({ kind: "code_decision", author: ben, n: 1, body: { request: "r", decided } }))];
  return { chain: chain({}, {}), threads: { internal: { items: items as unknown as readonly OpenedItem[] } } } as unknown as OpenedCase;
}

describe("a code that the office gave", () => {
  it("stands beside what is said under it and after, and beside nothing before", () => {
    const shown = chain({}, { given, reporter: { recipient: "", verify: "office" } }, { reporter: { recipient: "", verify: "own" } });
    expect([0, 1, 2].map((n) => givenAt(shown, n)?.day)).toEqual([undefined, "2026-11-20", "2026-11-20"]);
  });

  it("is told apart from one that the person took", () => {
    const office = { given, reporter: { recipient: "", verify: "office" } };
    expect(takesKeys(chain({}, office))).toBe(false);
    expect(takesKeys(chain({}, office, { reporter: { recipient: "", verify: "own" } }))).toBe(true);
    expect(takesKeys(chain({}, { reporter: { recipient: "", verify: "own" } }))).toBe(true);
  });
});

describe("a request for one", () => {
  const waits = (opened: OpenedCase, me: string, today = "2026-11-21") => codeWaits(opened, today, roster, me)?.agreed;

  it("waits for a colleague, then for who asked", () => {
    expect([waits(asked(), ben), waits(asked(), ana)]).toEqual([false, undefined]);
    expect([waits(asked("agreed"), ben), waits(asked("agreed"), ana)]).toEqual([undefined, true]);
  });

  it("waits for nobody once it was refused, taken back, over, or followed by a record", () => {
    expect(waits(asked("refused"), ben)).toBeUndefined();
    expect(waits(asked("agreed", "withdrawn"), ana)).toBeUndefined();
    expect(waits(asked(), ben, "2026-11-28")).toBeUndefined();
    expect(waits({ ...asked(), chain: chain({}, {}, {}) }, ben)).toBeUndefined();
  });
});

describe("a row of the queue", () => {
  const listed: Listed = {
    case: "a", status: "assessing", received: "2026-11-01", due: null, urgent: false, level: "none", unread: false, assignee: undefined,
    brief: { kind: "opened", excerpt: "", urgent: false, level: "none", marks: [] },
  };

  it("is due today and says so where a request waits", () => {
    const [row, other] = [rowOf({ ...listed, code: true }, "2026-11-20"), rowOf({ ...listed, case: "b", due: "2026-11-22" }, "2026-11-20")];
    expect([row.dueIn, row.marks, other.marks]).toEqual([0, ["newcode"], []]);
    expect(inOrder([other, row])[0]).toBe(row);
  });

  it("keeps what is late", () => {
    expect(rowOf({ ...listed, code: true, due: "2026-11-18" }, "2026-11-20").dueIn).toBe(-2);
  });
});
