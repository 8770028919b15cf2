/** What a steward is shown of people and queues, and what they sign. */
import type { Office, Officer, Queue, Verdict } from "../../seal/types.ts";

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly recipient: string;
  readonly verify: string;
  /** Computed here from the key itself, not taken from the server. */
  readonly fingerprint: string;
  readonly me: boolean;
}

export interface Stewardship {
  readonly today: string;
  readonly current: RosterContent | undefined;
  readonly verdict: Verdict | undefined;
  readonly candidates: readonly Candidate[];
}

/** The parts of a roster that a steward decides; the rest follows from the version before. */
export interface RosterContent {
  readonly version: number;
  readonly notAfter: string;
  readonly offices: readonly Office[];
  readonly queues: readonly Queue[];
  readonly officers: readonly Officer[];
}
