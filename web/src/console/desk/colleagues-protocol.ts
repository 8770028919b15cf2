/** What the page may ask of the desk about colleagues who came, have new keys, or left. */
import type { Person } from "./protocol.ts";

/** A colleague, and how many of one's own cases want a record because of them, as far as is known. */
export interface Colleague {
  readonly who: Person;
  /** `lacks`: they have no keys to so many; `left`: they are gone, and still have keys to so many. */
  readonly kind: "lacks" | "left";
  readonly cases: number;
  /** Also counting those from which somebody is kept away. */
  readonly lacking: number;
  /** Of how many, where they lack some. */
  readonly of: number;
  /** Another key than they began with: the version of the roster that brought it, and what to compare by voice. */
  readonly newKey: { readonly since: number; readonly fingerprint: string } | undefined;
}

/** How far a run has come. Each case is one or the other, once it was looked at. */
export interface Ran {
  readonly officer: string;
  readonly kind: Colleague["kind"];
  readonly of: number;
  readonly made: number;
  /** Somebody was quicker, or the case is no longer one's own. */
  readonly needless: number;
  /** Somebody has to look first, as where somebody was kept from it. */
  readonly leftOut: readonly string[];
  readonly failed: readonly string[];
}

export interface ColleagueCalls {
  colleagues: (asked: Record<string, never>) => readonly Colleague[];
  /** Makes a record in each case; ends early when it is told to, or when the portal is away. */
  makeUp: (asked: { officer: string; kind: Colleague["kind"] }) => Ran;
  stopMakingUp: (asked: Record<string, never>) => null;
}
