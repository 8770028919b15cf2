/** Searching, in what the desk answers. */
import type { Filter, Settings } from "../queue/filter.ts";
import type { Listed } from "../queue/row.ts";
import type { Snippet } from "../search/fold.ts";
import type { Day } from "../../seal/types.ts";

/** How far the index has come. */
export interface IndexState {
  /** Cases that are this officer's; none before the portal was asked. */
  readonly total: number | undefined;
  /** Those whose words are all in it. */
  readonly covered: number;
  readonly building: boolean;
  /** It is kept in this browser, sealed. */
  readonly kept: boolean;
  /** What was kept could not be used, and is made anew. */
  readonly renewed: boolean;
  /** Another one each time that a search may find something else. */
  readonly stamp: number;
}

/** A case that was found, with where in it the words stand. */
export interface FoundCase extends Listed {
  readonly found: readonly Snippet[];
}

export interface Found {
  readonly today: Day;
  /** The first of them, in the order of the queue. */
  readonly listed: readonly FoundCase[];
  /** All of them. */
  readonly count: number;
}

export interface SearchCalls {
  /** What is found in the words of opened cases; `most` says how many are wanted. */
  search: (asked: { text: string; filter: Filter; most: number }) => Found;
  /** Asks the portal which cases there are, so that it is known what a search covers. */
  listCases: (asked: Record<string, never>) => null;
  /** Reads what is not in the index yet; ends when all of it is, or when it is stopped. */
  buildIndex: (asked: Record<string, never>) => null;
  stopIndex: (asked: Record<string, never>) => null;
  /** Keeps the index in this browser from now on, or takes it out; whether it is kept. */
  keepIndex: (asked: { on: boolean }) => boolean;
  /** Tells how far the index has come, for as long as the desk stands. */
  watchIndex: (asked: Record<string, never>) => null;
  settings: (asked: Record<string, never>) => Settings | null;
  keepSettings: (asked: { settings: Settings }) => null;
}
