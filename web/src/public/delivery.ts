/**
 * Sending sealed bytes until they are stored.
 *
 * The same bytes go each time. A case id is a hash of what was sealed, so a portal that stored them
 * and whose answer was lost answers the second attempt like the first. Nothing here seals: what was
 * written is closed before the first attempt.
 */

import { secondsBefore } from "./patience.ts";

/** What one attempt came to. */
export type Outcome<T> =
  | { readonly kind: "stored"; readonly answer: T }
  /** The portal will not take these bytes, however often they are sent. */
  | { readonly kind: "refused"; readonly error: string; readonly field: string | undefined }
  /** Nobody answered, or the portal could not say yes now. */
  | { readonly kind: "again"; readonly why: Trouble; readonly after: number | undefined; readonly work?: Work | undefined };

/** A task that the portal names when many are sending: whoever does it waits in a shorter line. */
export interface Work {
  readonly task: string;
  readonly bits: number;
}

/** Why an attempt has to be made again. */
export type Trouble = "unreachable" | "busy" | "failing";

/** Where a delivery stands, for the page to say. */
export type Progress =
  | { readonly at: "uploading"; readonly attempt: number }
  | { readonly at: "waiting"; readonly attempt: number; readonly why: Trouble; readonly seconds: number };

/** How a delivery ended. */
export type Delivered<T> =
  | { readonly kind: "stored"; readonly answer: T }
  | { readonly kind: "refused"; readonly error: string; readonly field: string | undefined }
  | { readonly kind: "given_up" };

/** Ends early when the person presses *try now* (`"now"`) or goes back to writing (`"stop"`). */
export type Pause = (seconds: number) => Promise<"now" | "stop">;

/** Sends with `send` until the bytes are stored or refused, or the person goes back to writing. */
export async function deliver<T>(
  send: (work?: Work) => Promise<Outcome<T>>,
  pause: Pause,
  say: (progress: Progress) => void,
): Promise<Delivered<T>> {
  let work: Work | undefined;
  for (let attempt = 1; ; attempt += 1) {
    say({ at: "uploading", attempt });
    const outcome = await send(work);
    if (outcome.kind !== "again") return outcome;
    work = outcome.work;
    const seconds = secondsBefore(attempt, outcome.after);
    say({ at: "waiting", attempt, why: outcome.why, seconds });
    if ((await pause(seconds)) === "stop") return { kind: "given_up" };
  }
}
