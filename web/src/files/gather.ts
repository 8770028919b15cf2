/**
 * A file on its way from the portal to somebody who may open it.
 *
 * It is opened as it comes in, and put aside in pieces that the browser keeps where it likes, so that a
 * large one does not fill the worker's memory. Nothing of it is given away before its end was read and
 * all of it agrees with what was signed.
 */

import { openFile, type Attachment } from "../seal/attachment.ts";
import { SealError } from "../seal/error.ts";

/** How far a file has come, in bytes. */
export interface Gathered {
  readonly read: number;
  readonly all: number;
}

/** Pieces of this size are handed to the browser. */
const PIECE = 4 * 1024 * 1024;

/** Fetches, opens and checks a file. One that the portal can't give as it was is **age** or **file**; a line that fails is no verdict. */
export async function gatherFile(
  attachment: Attachment,
  fetchSealed: () => Promise<Response>,
  tell: (gathered: Gathered) => void,
): Promise<Blob> {
  const response = await fetchSealed();
  if (response.status === 404) throw new SealError("file");
  // Busy, or on its way somewhere: the file is not to blame.
  if (!response.ok || response.body === null) throw new TypeError("not now");
  let lost: unknown;
  const sealed = noting(response.body, (error) => {
    lost = error;
  });
  const kept: Blob[] = [];
  let piece: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;
  let read = 0;
  const put = (): void => {
    kept.push(new Blob(piece));
    piece = [];
    held = 0;
    tell({ read, all: attachment.bytes });
  };
  const opening = openFile(attachment.identity, attachment, sealed, (bytes) => {
    piece.push(bytes);
    held += bytes.length;
    read += bytes.length;
    if (held >= PIECE) put();
  });
  await opening.catch((error: unknown) => {
    // A line that was cut is no file that was altered.
    throw lost ?? error;
  });
  put();
  return new Blob(kept);
}

/** The same stream; `note` is told if it fails. */
function noting(stream: ReadableStream<Uint8Array>, note: (error: unknown) => void): ReadableStream<Uint8Array> {
  const reader = stream.getReader();
  return new ReadableStream<Uint8Array>({
    pull: async (out) => {
      try {
        const { done, value } = await reader.read();
        if (done) out.close();
        else out.enqueue(value);
      } catch (error) {
        note(error);
        throw error;
      }
    },
    cancel: async (reason) => reader.cancel(reason),
  });
}
