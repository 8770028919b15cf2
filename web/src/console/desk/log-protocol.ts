/** What the page may ask of the desk about the log, and what comes back. */
import type { Act, Broken, Head } from "../../seal/log.ts";
import type { Verdict } from "../../seal/types.ts";
import type { Person } from "./protocol.ts";

export type { Act, Broken, Head };

/** What a browser remembers of the log for one officer: the newest head, and what was wrong with it. */
export interface LogState {
  readonly newest: Head;
  readonly broken: Broken | undefined;
}

/** An entry as it is shown. */
export interface LogLine {
  readonly n: number;
  /** Nothing, where not even that can be read. */
  readonly said: { readonly act: string; readonly by: Person | "portal" | "unknown"; readonly day: string } | undefined;
  readonly verdict: Verdict | undefined;
}

export interface LogView {
  /** Newest first. */
  readonly lines: readonly LogLine[];
  readonly total: number;
  readonly newest: Head;
  /** The newest head, to read out. */
  readonly fingerprint: string;
  /** Of all entries, also of those that are not among the lines. */
  readonly broken: readonly Broken[];
  readonly state: LogState;
}

export interface LogCalls {
  /** That the log goes on from what this browser remembers of it. */
  checkLog: (asked: { remembered: LogState | undefined }) => LogState;
  readLog: (asked: { most: number }) => LogView;
  /** The log as a file that is checked without this portal. */
  takeLog: (asked: Record<string, never>) => Blob;
}
