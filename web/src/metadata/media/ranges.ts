// Which bytes of a film are somebody's samples, and which are nobody's.
import { refusal } from "./bytes.ts";
import { MOST_RANGES, type Range } from "./chunks.ts";
import { isBlank, type Source } from "./source.ts";

/** In order, and what touches as one. */
export function merged(ranges: Range[]): Range[] {
  if (ranges.length > MOST_RANGES) throw refusal("large");
  const whole: [number, number][] = [];
  for (const [from, to] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else whole.push([from, to]);
  }
  return whole;
}

/** The rest of `bodies` beside `taken`; both in order. Each range of `taken` has to lie in a body. */
export function between(bodies: readonly Range[], taken: readonly Range[]): Range[] {
  const gaps: Range[] = [];
  let next = 0;
  for (const [start, end] of bodies) {
    let at = start;
    for (let range = taken[next]; range !== undefined && range[0] < end; range = taken[(next += 1)]) {
      if (range[0] < start || range[1] > end) throw refusal("malformed");
      if (range[0] > at) gaps.push([at, range[0]]);
      at = range[1];
    }
    if (at < end) gaps.push([at, end]);
  }
  if (next < taken.length) throw refusal("malformed");
  return gaps;
}

/** True when `gaps` are blank except in `known`; both in order. */
export async function areBlank(file: Source, gaps: readonly Range[], known: readonly Range[]): Promise<boolean> {
  let next = 0;
  for (const [start, end] of gaps) {
    let at = start;
    while ((known[next]?.[1] ?? Infinity) <= at) next += 1;
    for (let range = known[next]; range !== undefined && range[0] < end; range = known[next]) {
      if (!(await isBlank(file, at, range[0]))) return false;
      at = Math.max(at, range[1]);
      if (range[1] > end) break;
      next += 1;
    }
    if (!(await isBlank(file, at, end))) return false;
  }
  return true;
}
