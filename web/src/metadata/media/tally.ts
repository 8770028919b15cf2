// What is found in one film or recording: what goes, and what has to stay.
import { type Found, findings, type What } from "../found.ts";

/** Of these a count is told, not what they say (`Found.said`). */
const COUNTED: ReadonlySet<What> = new Set<What>(["comment", "hidden", "embedded", "thumbnail"]);

/** `goes`: found, and removed. `stays`: found, and cannot be removed; listed in both. */
export interface Tally {
  readonly goes: (what: What, said?: string) => void;
  readonly stays: (what: What, said?: string) => void;
  readonly found: () => Found[];
  readonly left: () => Found[];
}

export function tally(): Tally {
  const [all, left] = [gathered(), gathered()];
  return {
    goes: all.add,
    stays: (what, said) => {
      all.add(what, said);
      left.add(what, said);
    },
    found: all.list,
    left: left.list,
  };
}

/** Different things of which one file is heard. What is beyond is taken out all the same. */
const MOST = 1000;

function gathered(): { add: (what: What, said?: string) => void; list: () => Found[] } {
  const said = findings();
  const seen = new Set<string>();
  const counts = new Map<What, number>();
  return {
    add: (what, words = "") => {
      if (COUNTED.has(what)) counts.set(what, (counts.get(what) ?? 0) + 1);
      else if (seen.size < MOST && !seen.has(`${what} ${words}`)) {
        seen.add(`${what} ${words}`);
        said.add(what, words);
      }
    },
    list: () => {
      for (const [what, count] of counts) said.add(what, String(count));
      counts.clear();
      return said.list();
    },
  };
}
