import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Ask, Reply } from "../../src/viewer/document/protocol.ts";
import { startReader, Unreadable } from "../../src/viewer/document/reader.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const first = { width: 1, height: 1 };
const nothing = { found: undefined, next: undefined };
const source = { file: new Blob(), maps: new Blob() };

/** A worker that answers as `how` says; what it does not answer, hangs. */
function workers(how: (asked: Ask) => Omit<Reply, "id"> | undefined) {
  const asked: Ask[] = [];
  let ended = 0;
  const start = () => {
    const line: Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror"> = {
      onmessage: null,
      onerror: null,
      terminate: () => void (ended += 1),
      postMessage: (ask: Ask) => {
        asked.push(ask);
        const said = how(ask);
        if (said !== undefined) queueMicrotask(() => line.onmessage?.call({} as Worker, { data: { id: ask.id, ...said } } as MessageEvent));
      },
    };
    return line;
  };
  return { start, asked, ended: () => ended };
}

const opens = ({ question }: Ask) => (question === "open" ? { answer: { pages: 2, first } } : undefined);

test("one thing is asked at a time, in the order in which it was wanted", async () => {
  const { start, asked } = workers((ask) => opens(ask) ?? { answer: nothing });
  const reader = startReader(start, source);
  await Promise.all([reader.opened, reader.ask("find", { words: "a", from: 1 }), reader.ask("find", { words: "b", from: 1 })]);
  expect(asked.map(({ question }) => question)).toEqual(["open", "find", "find"]);
});

test("a page that hangs is given up, its worker ended, and the next page read by another one", async () => {
  const { start, asked, ended } = workers((ask) => opens(ask) ?? ((ask.asked as { from?: number }).from === 2 ? { answer: nothing } : undefined));
  const reader = startReader(start, source);
  const hangs = reader.ask("find", { words: "a", from: 1 }).catch((error: unknown) => error);
  const next = reader.ask("find", { words: "a", from: 2 });
  await vi.runAllTimersAsync();
  expect(await hangs).toEqual(new Unreadable("slow"));
  expect(await next).toEqual(nothing);
  expect(ended()).toBe(1);
  expect(asked.map(({ question }) => question)).toEqual(["open", "find", "open", "find"]);
});

test("a document that hangs again and again is not begun for ever", async () => {
  const { start, asked } = workers(opens);
  const reader = startReader(start, source);
  const all = Array.from({ length: 20 }, () => reader.ask("find", { words: "a", from: 1 }).catch((error: unknown) => error));
  await vi.runAllTimersAsync();
  expect(new Set((await Promise.all(all)).map(String)).size).toBe(1);
  expect(asked.filter(({ question }) => question === "open").length).toBeLessThan(10);
});

test("why a document cannot be opened is told as it was said", async () => {
  const { start } = workers(() => ({ failed: "locked" }));
  await expect(startReader(start, source).opened).rejects.toEqual(new Unreadable("locked"));
});
