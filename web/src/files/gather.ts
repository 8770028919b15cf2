/**
 * A file on its way from the portal to somebody who may open it.
 *
 * It is opened as it comes in, and put aside in pieces that the browser keeps where it likes, so that a
 * large one does not fill the worker's memory. Nothing of it is given away before its end was read and
 * all of it agrees with what was signed.
 */

import { fileBucket, openFile, type Attachment } from "../seal/attachment.ts";
import { SealError, verdictOf } from "../seal/error.ts";
import type { Verdict } from "../seal/types.ts";
import { putAside } from "./aside.ts";

/** How far a file has come, in bytes. */
export interface Gathered {
  readonly read: number;
  readonly all: number;
}

/** Asks for the sealed bytes of a file. */
export type FetchSealed = () => Promise<Response>;

/**
 * Fetches, opens and checks a file. One that the portal can't give as it was is **age** or **file**; a
 * line that fails is no verdict. `pass` is shown the bytes as they are put aside.
 */
export async function gatherFile(
  attachment: Attachment,
  fetchSealed: FetchSealed,
  tell: (gathered: Gathered) => void,
  pass: (bytes: Uint8Array) => void = () => undefined,
): Promise<Blob> {
  const body = await bodyOf(fetchSealed);
  let lost: unknown;
  const sealed = noting(body, (error) => {
    lost = error;
  });
  let read = 0;
  const aside = putAside(() => tell({ read, all: attachment.bytes }));
  const opening = openFile(attachment.identity, attachment, sealed, (bytes) => {
    read += bytes.length;
    pass(bytes);
    aside.add(bytes);
  });
  await opening.catch((error: unknown) => {
    // A line that was cut is no file that was altered.
    throw lost ?? error;
  });
  return aside.whole();
}

/** The sealed bytes of a file, and why they are not what was signed, if they are not. */
export interface SealedFile {
  readonly file: Blob;
  readonly refused: Verdict | undefined;
}

/** Fetches the sealed bytes as the portal has them, and opens them on the way to see whether they agree. */
export async function gatherSealed(
  attachment: Attachment,
  fetchSealed: FetchSealed,
  tell: (gathered: Gathered) => void,
  pass: (bytes: Uint8Array) => void,
): Promise<SealedFile> {
  const reader = (await bodyOf(fetchSealed)).getReader();
  const way = new TransformStream<Uint8Array, Uint8Array>();
  const writer = way.writable.getWriter();
  let ended = false;
  const opening = openFile(attachment.identity, attachment, way.readable, () => undefined)
    .then(() => undefined, verdictOf)
    .finally(() => {
      ended = true;
    });
  let read = 0;
  const aside = putAside(() => tell({ read, all: fileBucket(attachment.bytes) }));
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      read += value.length;
      pass(value);
      aside.add(Uint8Array.from(value));
      // What has refused takes no more, and would be waited for.
      if (!ended) await Promise.race([writer.write(value), opening]);
    }
  } catch (error) {
    await writer.abort().catch(() => undefined);
    throw error;
  }
  if (!ended) await Promise.race([writer.close(), opening]);
  return { file: aside.whole(), refused: await opening };
}

async function bodyOf(fetchSealed: FetchSealed): Promise<ReadableStream<Uint8Array>> {
  const response = await fetchSealed();
  if (response.status === 404) throw new SealError("file");
  // Busy, or on its way somewhere: the file is not to blame.
  if (!response.ok || response.body === null) throw new TypeError("not now");
  return response.body;
}

/** The same stream; `note` is told if it fails. */
function noting(stream: ReadableStream<Uint8Array>, note: (error: unknown) => void): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream<Uint8Array>({
    pull: async (out) => {
      // Only what the line says is noted: who opened it may have ended this stream meanwhile.
      const { done, value } = await reader.read().catch((error: unknown) => {
        note(error);
        throw error;
      });
      if (done) out.close();
      else out.enqueue(value);
    },
    cancel: async (reason) => reader.cancel(reason),
  });
}
