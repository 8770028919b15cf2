// How reading stops: at the first byte that is not as its format demands.

import type { Why } from "../found.ts";

/** Thrown within this folder only; `clean` turns it into an outcome. */
export class Refused extends Error {
  readonly why: Why;

  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}

export function refuse(why: Why = "malformed"): never {
  throw new Refused(why);
}

/** Bytes that no other thread shares: the only ones that a `Blob` takes. */
export type Bytes = Uint8Array<ArrayBuffer>;

export const read = async (blob: Blob): Promise<Bytes> => new Uint8Array(await blob.arrayBuffer());
