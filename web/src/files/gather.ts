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

/** Fetches, opens and checks a file. One that the portal can't give as it was is **age** or **file**. */
export async function gatherFile(
  attachment: Attachment,
  fetchSealed: () => Promise<Response>,
  tell: (gathered: Gathered) => void,
): Promise<Blob> {
  const response = await fetchSealed();
  if (!response.ok || response.body === null) throw new SealError("file");
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
  await openFile(attachment.identity, attachment, response.body, (bytes) => {
    piece.push(bytes);
    held += bytes.length;
    read += bytes.length;
    if (held >= PIECE) put();
  });
  put();
  return new Blob(kept);
}
