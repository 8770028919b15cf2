import type { Verdict } from "./types.ts";

/** A refusal. It says which rule refused, and never what was read. */
export class SealError extends Error {
  readonly verdict: Verdict;

  constructor(verdict: Verdict) {
    super(verdict);
    this.name = "SealError";
    this.verdict = verdict;
  }
}

export function refuse(verdict: Verdict): never {
  throw new SealError(verdict);
}

/** The verdict behind a failure; what is no refusal is thrown on. */
export function verdictOf(failure: unknown): Verdict {
  if (failure instanceof SealError) return failure.verdict;
  throw failure;
}
