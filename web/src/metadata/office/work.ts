// What is handed down while one document is cleaned.

import type { Outcome } from "../found.ts";
import type { Ledger } from "./ledger.ts";
import type { Bytes } from "./refused.ts";
import { refuse } from "./refused.ts";

/** Cleans a picture inside a document; `undefined` where it is no picture that can be cleaned. */
export type CleanPicture = (bytes: Bytes) => Promise<Outcome | undefined>;

export interface Work {
  readonly ledger: Ledger;
  readonly picture: CleanPicture;
  /** How deep this document lies in others. */
  readonly depth: number;
  /** How many bytes may still be inflated, over all documents inside each other. */
  readonly budget: { left: number };
  /** Whether anything came out otherwise than it went in. */
  readonly changed: { yes: boolean };
}

export function spend(work: Work, bytes: number): void {
  work.budget.left -= bytes;
  if (work.budget.left < 0) refuse("large");
}
