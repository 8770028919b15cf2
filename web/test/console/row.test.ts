import { describe, expect, it } from "vitest";
import { inOrder, reference, rowOf, type Listed } from "../../src/console/queue/row.ts";
import { asRead, firstPage, rowsOf, stepped, withPage } from "../../src/console/queue/list.ts";

const TODAY = "2026-03-14";

function listed(over: Partial<Listed> = {}): Listed {
  const brief = { kind: "opened", excerpt: "words", urgent: false, level: "none", marks: [] } as const;
  return { case: "caseid", status: "received", received: TODAY, due: null, urgent: false, level: "none", unread: false, assignee: undefined, brief, ...over };
}

function opened(over: object = {}): Listed["brief"] {
  return { kind: "opened", excerpt: "words", urgent: false, level: "none", marks: [], ...over };
}

describe("the marks of a row", () => {
  it("are the worse of what the server hints and what was sealed", () => {
    expect(rowOf(listed({ level: "high", brief: opened({ level: "elevated" }) }), TODAY).marks).toEqual(["high"]);
    expect(rowOf(listed({ level: "none", brief: opened({ level: "alarm", urgent: true }) }), TODAY).marks).toEqual(["danger", "alarm"]);
  });

  it("say when the server's hint was lowered, and not when an officer's mark raised it", () => {
    expect(rowOf(listed({ brief: opened({ urgent: true }) }), TODAY).lowered).toBe(true);
    expect(rowOf(listed({ level: "elevated", brief: opened({ level: "high" }) }), TODAY).lowered).toBe(true);
    expect(rowOf(listed({ level: "alarm", urgent: true, brief: opened({ level: "high" }) }), TODAY).lowered).toBe(false);
  });

  it("count days from the portal's today", () => {
    expect(rowOf(listed({ due: "2026-03-13" }), TODAY)).toMatchObject({ dueIn: -1, marks: ["overdue"] });
    expect(rowOf(listed({ due: "2026-03-14" }), TODAY)).toMatchObject({ dueIn: 0, marks: [] });
    expect(rowOf(listed({ due: "2026-03-30" }), TODAY)).toMatchObject({ dueIn: 16 });
  });

  it("keep the server's hints when the brief does not open, and say why", () => {
    const row = rowOf(listed({ urgent: true, brief: { kind: "failed", verdict: "age" } }), TODAY);
    expect(row).toMatchObject({ marks: ["danger"], verdict: "age", excerpt: undefined, lowered: false });
  });
});

describe("the order of rows", () => {
  const row = (name: string, over: Partial<Listed>) => rowOf(listed({ case: name, ...over }), TODAY);

  it("is danger and alarm, then a high risk of retaliation, then late, then due, then the newest", () => {
    const rows = [
      row("new", { received: "2026-03-14" }),
      row("old", { received: "2026-03-01" }),
      row("due later", { due: "2026-03-20" }),
      row("due soon", { due: "2026-03-15" }),
      row("late", { due: "2026-03-10" }),
      row("later still", { due: "2026-03-02" }),
      row("high", { level: "high", due: "2026-03-28" }),
      row("alarm", { brief: opened({ level: "alarm" }) }),
      row("danger, late", { urgent: true, due: "2026-03-01" }),
    ];
    const names = ["danger, late", "alarm", "high", "later still", "late", "due soon", "due later", "new", "old"];
    expect(inOrder(rows).map((each) => each.case)).toEqual(names);
    expect(inOrder([...rows].reverse()).map((each) => each.case)).toEqual(names);
  });

  it("ends with what is closed, unless its reporter wrote since or something is due for an alarm", () => {
    const grave = { urgent: true, level: "alarm", status: "closed" } as const;
    const rows = [
      listed({ case: "closed", ...grave }),
      listed({ case: "plain" }),
      listed({ case: "alarmed", ...grave, due: TODAY }),
      listed({ case: "written to", ...grave, unread: true }),
    ].map((each) => rowOf(each, TODAY));
    expect(inOrder(rows).map((each) => each.case)).toEqual(["alarmed", "written to", "plain", "closed"]);
  });
});

describe("the list", () => {
  const page = (cases: readonly string[], next: string | null, total: number) => ({ queues: [], today: TODAY, listed: cases.map((name) => listed({ case: name })), next, total });

  it("grows by pages and lists a case that moved between them once", () => {
    const list = withPage(firstPage(page(["a", "b"], "2", 3)), page(["b", "c"], null, 3));
    expect(list.listed.map((row) => row.case)).toEqual(["a", "b", "c"]);
    expect(list).toMatchObject({ next: null, pages: 2 });
  });

  it("is stepped through from end to end and no further", () => {
    const rows = rowsOf(firstPage(page(["a", "b"], null, 2)));
    expect(stepped(rows, undefined, 1)).toBe("a");
    expect(stepped(rows, undefined, -1)).toBe("b");
    expect(stepped(rows, "a", 1)).toBe("b");
    expect(stepped(rows, "b", 1)).toBe("b");
    expect(stepped([], "b", 1)).toBeUndefined();
  });

  it("counts an opened case as read", () => {
    const list = firstPage({ ...page([], null, 1), listed: [listed({ unread: true })] });
    expect(rowsOf(asRead(list, "caseid"))[0]?.marks).toEqual([]);
  });
});

it("a reference is the first six characters, in two groups", () => {
  expect(reference("Jmzj0dC7hUcp")).toBe("Jmz j0d");
});
