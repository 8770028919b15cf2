// What is found in a document, in two columns: what goes and what stays.
//
// Counts are added up over all parts, since ten comments in five sheets are ten comments.

import { type Found, findings, WHAT, type What } from "../found.ts";

/** A hostile document could name a million authors; a person reads no more than this of one kind. */
const MOST_OF_A_KIND = 100;
const DIGITS = /^[0-9]{1,9}$/;
const COUNTED: readonly What[] = ["comment", "changes", "versions", "hidden", "embedded", "thumbnail", "script"];

export interface Column {
  /** Adds what says something of its own. */
  add(what: What, said?: string): void;
  /** Adds to the count of a kind. */
  count(what: What, more?: number): void;
  /** Takes over what another reader found. */
  take(found: readonly Found[]): void;
  list(): Found[];
}

export interface Ledger {
  readonly gone: Column;
  readonly left: Column;
}

export const ledger = (): Ledger => ({ gone: column(), left: column() });

/** All that was found: what went, and what is left. */
export function everything(...columns: readonly Column[]): Found[] {
  const all = column();
  for (const one of columns) all.take(one.list());
  return all.list();
}

function column(): Column {
  const quoted: Found[] = [];
  const sizes = new Map<What, number>();
  const counts = new Map<What, number>();
  const add = (what: What, said = ""): void => {
    const size = sizes.get(what) ?? 0;
    // Most of what repeats repeats at once: a name on every change.
    if (size === MOST_OF_A_KIND || quoted.some((one) => one.what === what && one.said === said)) return;
    sizes.set(what, size + 1);
    quoted.push({ what, said });
  };
  const count = (what: What, more = 1): void => {
    counts.set(what, (counts.get(what) ?? 0) + more);
  };
  return {
    add,
    count,
    take: (found) => {
      for (const { what, said } of found) {
        if (COUNTED.includes(what) && DIGITS.test(said)) count(what, Number(said));
        else add(what, said);
      }
    },
    list: () => {
      const all = findings();
      for (const { what, said } of quoted) all.add(what, said);
      for (const what of WHAT) {
        const counted = counts.get(what) ?? 0;
        if (counted > 0) all.add(what, String(counted));
      }
      return all.list();
    },
  };
}
