/**
 * Sealed bytes on their way to the portal, piece by piece (tus 1.0.0).
 *
 * What is resumed is ciphertext: a piece is kept until the portal has said that it is on disk, so a cut
 * line, a closed lid or a restarted server costs the piece under way, and nothing is ever sealed twice
 * under one key. Pieces grow while the line is quick and shrink when it is not, so that a bad line
 * finishes some.
 */

import { secondsBefore } from "../public/patience.ts";

/** Asks the portal's address for uploads. */
export type Transport = (init: RequestInit) => Promise<Response>;

/** Where an upload stands, for the page to say. */
export type Stage =
  | { readonly at: "sending"; readonly sent: number; readonly all: number }
  | { readonly at: "waiting"; readonly why: "unreachable" | "busy"; readonly seconds: number };

/** Why a file will never arrive. */
export type Refused = "large" | "full" | "gone" | "changed" | "refused";

export class UploadRefused extends Error {
  readonly why: Refused;

  constructor(why: Refused) {
    super(why);
    this.name = "UploadRefused";
    this.why = why;
  }
}

/** Waits; ends early when the device is back on line, and fails when it was called off. */
export type Wait = (seconds: number, signal: AbortSignal) => Promise<void>;

export interface Way {
  readonly ask: Transport;
  readonly wait: Wait;
  /** Milliseconds, for measuring the line. */
  readonly now: () => number;
  readonly tell: (stage: Stage) => void;
  readonly signal: AbortSignal;
}

const LEAST = 64 * 1024;
/** The portal has a piece in memory, and once more as it is stored. */
const MOST = 2 * 1024 * 1024;
const FIRST = 256 * 1024;
const QUICK_MS = 1_500;
const SLOW_MS = 8_000;
/** Less than the portal waits for a body. */
const PATIENCE_MS = 150_000;
/** Answers that are no refusal: too slow, too early, elsewhere, too often. */
const LATER: readonly number[] = [408, 409, 425, 429];
const TUS = { "tus-resumable": "1.0.0" } as const;

/** Sends all of `sealed`, which is `length` bytes long, as the upload of `token`. */
export async function upload(sealed: ReadableStream<Uint8Array>, length: number, token: string, way: Way): Promise<void> {
  const headers = { ...TUS, "amparo-upload": token };
  await patiently(way, () => way.ask({ method: "POST", headers: { ...headers, "upload-length": String(length) }, signal: way.signal }));
  const waiting = queueOf(sealed.getReader());
  let [size, most, at] = [FIRST, MOST, 0];
  /** How far anything was ever sent: what was lost on its way may have arrived all the same. */
  let reached = 0;
  way.tell({ at: "sending", sent: 0, all: length });
  for (let failed = 0; at < length; ) {
    const piece = await waiting.first(size);
    if (piece.length === 0) throw new UploadRefused("changed");
    reached = Math.max(reached, at + piece.length);
    const began = way.now();
    const answer = await attempt(way, {
      method: "PATCH",
      headers: { ...headers, "content-type": "application/offset+octet-stream", "upload-offset": String(at) },
      body: piece,
      signal: way.signal,
    });
    const end = answer?.status === 204 ? at + piece.length : await foundEnd(answer, way, headers);
    if (end === undefined) {
      // A portal may take smaller bodies than we thought.
      if (answer?.status === 413 && size > LEAST) [size, most] = [size / 2, size / 2];
      else refuseFor(answer);
      failed += 1;
      if (answer?.status === 413) continue;
      size = Math.max(LEAST, size / 2);
      await rest(way, failed, answer);
      continue;
    }
    // Bytes that were never sent can't be there, nor are those wanted again that were said to be there.
    if (end < at || end > reached) throw new UploadRefused("gone");
    waiting.drop(end - at);
    failed = end > at ? 0 : failed + 1;
    if (failed > 0) await rest(way, failed, answer);
    const took = way.now() - began;
    if (took < QUICK_MS) size = Math.min(most, size * 2);
    if (took > SLOW_MS) size = Math.max(LEAST, size / 2);
    at = end;
    way.tell({ at: "sending", sent: at, all: length });
  }
}

/** Gives an upload up. Whether that arrives matters little: what nobody speaks of expires. */
export async function cancelUpload(token: string, ask: Transport): Promise<void> {
  await ask({ method: "DELETE", headers: { ...TUS, "amparo-upload": token } }).catch(() => undefined);
}

/** How far the portal says that it has come, where a piece was not simply taken. */
async function foundEnd(answer: Response | undefined, way: Way, headers: Readonly<Record<string, string>>): Promise<number | undefined> {
  if (answer !== undefined && answer.status !== 409) return undefined;
  const found = await attempt(way, { method: "HEAD", headers, signal: way.signal });
  if (found?.status === 404) throw new UploadRefused("gone");
  const said = found?.ok === true ? Number(found.headers.get("upload-offset") ?? "?") : NaN;
  return Number.isSafeInteger(said) ? said : undefined;
}

/** Asks until there is an answer that is no "later". */
async function patiently(way: Way, ask: () => Promise<Response>): Promise<Response> {
  for (let failed = 1; ; failed += 1) {
    const answer = await ask().catch(() => undefined);
    way.signal.throwIfAborted();
    if (answer?.ok === true) return answer;
    refuseFor(answer);
    await rest(way, failed, answer);
  }
}

/** One request; one that a dead line holds up ends in time, so that a smaller piece can be tried. */
async function attempt(way: Way, init: RequestInit): Promise<Response | undefined> {
  const patience = new AbortController();
  const end = (): void => patience.abort();
  const timer = setTimeout(end, PATIENCE_MS);
  way.signal.addEventListener("abort", end);
  try {
    return await way.ask({ ...init, signal: patience.signal }).catch(() => undefined);
  } finally {
    clearTimeout(timer);
    way.signal.removeEventListener("abort", end);
    way.signal.throwIfAborted();
  }
}

/** Fails where the portal will say the same however often it is asked. */
function refuseFor(answer: Response | undefined): void {
  switch (answer?.status) {
    case 413:
      throw new UploadRefused("large");
    case 507:
      throw new UploadRefused("full");
    case 404:
      throw new UploadRefused("gone");
    default:
      if (answer !== undefined && answer.status >= 400 && answer.status < 500 && !LATER.includes(answer.status)) {
        throw new UploadRefused("refused");
      }
  }
}

async function rest(way: Way, failed: number, answer: Response | undefined): Promise<void> {
  const after = Number(answer?.headers.get("retry-after") ?? NaN);
  const seconds = secondsBefore(failed, Number.isFinite(after) ? after : undefined);
  way.tell({ at: "waiting", why: answer === undefined ? "unreachable" : "busy", seconds });
  await way.wait(seconds, way.signal);
}

/** What was sealed and not yet taken, as much of it as was asked for. */
function queueOf(reader: ReadableStreamDefaultReader<Uint8Array>) {
  let held: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  let ended = false;
  return {
    first: async (size: number): Promise<Uint8Array<ArrayBuffer>> => {
      if (held.length >= size || ended) return held.subarray(0, size);
      const pieces: Uint8Array[] = [held];
      let length = held.length;
      while (length < size && !ended) {
        const { done, value } = await reader.read();
        if (done) ended = true;
        else {
          pieces.push(value);
          length += value.length;
        }
      }
      held = new Uint8Array(length);
      let at = 0;
      for (const piece of pieces) {
        held.set(piece, at);
        at += piece.length;
      }
      return held.subarray(0, size);
    },
    drop: (count: number): void => {
      held = held.slice(count);
    },
  };
}

/** Waits by the clock, or until the device is on line again. */
export const waitForLine: Wait = (seconds, signal) =>
  new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      removeEventListener("online", end);
      signal.removeEventListener("abort", end);
      if (signal.aborted) reject(signal.reason as Error);
      else resolve();
    };
    const timer = setTimeout(end, seconds * 1000);
    addEventListener("online", end);
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
  });
