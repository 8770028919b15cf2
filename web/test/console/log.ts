// The log of the portal in memory: numbers and chains what it is given, as the real one does.
import { textOf } from "../../src/seal/bytes.ts";
import { headAfter, logStart, type LogRow } from "../../src/seal/log.ts";
import { noteHash } from "../../src/seal/note.ts";

export interface FakeLog {
  rows: LogRow[];
  readonly take: (note: Uint8Array) => void;
  heads: (after: string | null, today: string) => object;
  readonly page: (after: string | null) => object;
}

const PAGE = 3;

export function fakeLog(instance: string): FakeLog {
  const start = logStart(instance);
  const log: FakeLog = {
    rows: [],
    take: (bytes) => {
      const note = textOf(bytes) ?? "";
      log.rows.push({ ...headAfter(log.rows.at(-1) ?? start, noteHash(note)), note });
    },
    heads: (after, today) => {
      const newest = place(log.rows.at(-1) ?? start);
      const from = after === null ? newest.n : Number(after);
      const before = log.rows.findLast(({ n }) => n <= from) ?? start;
      const steps = log.rows.filter(({ n }) => n > from).slice(0, PAGE);
      return { today, newest, start: place(before), steps: steps.map(({ n, head, note }) => ({ n, head, hash: noteHash(note) })) };
    },
    page: (after) => ({
      newest: place(log.rows.at(-1) ?? start),
      entries: log.rows.filter(({ n }) => n > Number(after ?? "0")).slice(0, PAGE),
    }),
  };
  return log;
}

function place({ n, head }: { readonly n: number; readonly head: string }): { readonly n: number; readonly head: string } {
  return { n, head };
}
