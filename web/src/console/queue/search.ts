/** Searching while somebody types: what is found now, and how far the index has come. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { useAround } from "../parts/context.ts";
import type { Found, IndexState } from "../desk/search-protocol.ts";
import type { Snippet } from "../search/fold.ts";
import type { Filter } from "./filter.ts";
import { rowOf, type Row } from "./row.ts";

export interface FoundRow extends Row {
  readonly found: readonly Snippet[];
}

export interface Finding {
  /** None where nothing is searched for. */
  readonly rows: readonly FoundRow[] | undefined;
  readonly count: number;
  /** Shows more of what was found, if there is more. */
  readonly more: (() => void) | undefined;
  readonly index: IndexState | undefined;
}

const PAGE = 50;

export function useSearch(text: string, filter: Filter, onTrouble: (error: unknown) => void): Finding {
  const { desk } = useAround();
  const [index, setIndex] = useState<IndexState | undefined>();
  const [found, setFound] = useState<Found | undefined>();
  const [most, setMost] = useState(PAGE);
  const wanted = text.trim();

  useEffect(() => {
    let ended = false;
    const tell = (state: IndexState): void => {
      if (!ended) setIndex(state);
    };
    desk.call("watchIndex", {}, { index: tell }).catch(() => undefined);
    return () => {
      ended = true;
    };
  }, [desk]);

  useEffect(() => setMost(PAGE), [wanted, filter]);

  useEffect(() => {
    if (wanted === "") return setFound(undefined);
    let ended = false;
    desk.call("search", { text: wanted, filter, most }).then(
      (answer) => {
        if (!ended) setFound(answer);
      },
      (error: unknown) => {
        if (!ended) onTrouble(error);
      },
    );
    return () => {
      ended = true;
    };
    // What was written or lost since has another stamp.
  }, [desk, wanted, filter, most, onTrouble, index?.stamp]);

  const rows = useMemo(() => found?.listed.map((one) => ({ ...rowOf(one, found.today), found: one.found })), [found]);
  const count = found?.count ?? 0;
  if (wanted === "" || rows === undefined) return { rows: undefined, count: 0, more: undefined, index };
  return { rows, count, more: count > rows.length ? () => setMost(most + PAGE) : undefined, index };
}
