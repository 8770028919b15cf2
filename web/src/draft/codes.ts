/**
 * The codes that the worker knows: the one that was typed, the one under which what is written is
 * kept, the one drawn for what is sealed next, and the one on show.
 *
 * A draft's code becomes the code of the report that it is sent as: who has written down one code
 * need not write down another.
 */

import { drawCode } from "../seal/code.ts";
import { draftKeys, reporterKeys, type DraftKeys } from "../seal/root.ts";
import type { Id, ReporterKeys } from "../seal/types.ts";

/** A code with the keys of the report that it opens. */
export interface Prepared {
  readonly code: Uint8Array;
  readonly keys: ReporterKeys;
}

/** A code that finds a draft, right or not. */
export interface Drafting {
  readonly code: Uint8Array;
  readonly keys: DraftKeys;
}

/** What the answerers of one worker share. */
export interface Codes {
  typed: { readonly code: Uint8Array; readonly instance: Id } | undefined;
  draft: Drafting | undefined;
  next: Promise<Prepared> | undefined;
  shown: Uint8Array | undefined;
  /** What was sealed under it may have arrived: then it opens a case, and never a draft. */
  sealed: Uint8Array | undefined;
}

export function noCodes(): Codes {
  return { typed: undefined, draft: undefined, next: undefined, shown: undefined, sealed: undefined };
}

/** `code` with its keys. */
export async function prepared(code: Uint8Array, instance: Id): Promise<Prepared> {
  return { code, keys: await reporterKeys(code, instance) };
}

/** A new code with its keys. */
export async function drawn(instance: Id): Promise<Prepared> {
  return prepared(drawCode(), instance);
}

/** `code` with the keys of the draft that it opens. */
export async function drafting(code: Uint8Array, instance: Id): Promise<Drafting> {
  return { code, keys: await draftKeys(code, instance) };
}
