/**
 * From a chosen file to sealed bytes at the portal: looked through, sealed as a stream, sent in pieces.
 *
 * Runs in the worker. A file is never in memory as a whole unless its format has to be read whole to
 * take out what it tells, or it is a picture that is redrawn.
 */

import type { Found, Why } from "../metadata/found.ts";
import { drawUpload, fileName, mediaType, sealFile, type Beside, type SentFile, type Voice } from "../seal/attachment.ts";
import { randomId } from "../seal/id.ts";
import { Undrawn, type Offer } from "./prepare.ts";
import type { Wish } from "./redrawn.ts";
import { cancelUpload, upload, UploadRefused, type Refused, type Stage, type Way } from "./upload.ts";

/** A file as somebody chose it. */
export interface Chosen {
  readonly file: Blob;
  readonly name: string;
  /** Send it as it is, with what it tells beside its content. */
  readonly asItIs: boolean;
  /** Of the original beside a cleaned copy: the item of the copy. */
  readonly of?: string;
  /** Redraw it before it goes. */
  readonly wish?: Wish;
  /** Of a recording that this page made: whose voice is heard. There is nothing else in it to look for. */
  readonly voice?: Voice;
}

/** Where a file stands; of a picture, what is offered for it. */
export type Progress = { readonly at: "looking" | "redrawing" } | { readonly at: "offer"; readonly offer: Offer } | Stage;

/** What looking through a file came to. */
export type Looked =
  | { readonly kind: "cleaned"; readonly found: readonly Found[]; readonly left: readonly Found[] }
  | { readonly kind: "untouched"; readonly why: Why | "unknown"; readonly found: readonly Found[] }
  | { readonly kind: "as_it_is" }
  /** Made here of samples alone. */
  | { readonly kind: "recorded" };

/** How sending a file ended. */
export type SentOrNot =
  | { readonly kind: "sent"; readonly sent: SentFile; readonly looked: Looked }
  | { readonly kind: "refused"; readonly why: Refused | "unreadable" | "undrawn" }
  | { readonly kind: "called_off" };

/** Looks through a file and says what became of it. */
export type Look = (file: Blob) => Promise<{ readonly file: Blob; readonly looked: Looked }>;

/** Makes a file ready to be sealed, and says under which name it goes. */
export type Prepare = (
  chosen: Chosen,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
) => Promise<{ readonly file: Blob; readonly name: string; readonly looked: Looked }>;

const BESIDE: Readonly<Record<Looked["kind"], Beside>> = {
  cleaned: "removed",
  untouched: "unknown",
  as_it_is: "kept",
  recorded: "removed",
};

/** Sends `chosen`. When it is called off, what was sent of it is given up. */
export async function sendFile(chosen: Chosen, prepare: Prepare, way: Omit<Way, "tell">, tell: (progress: Progress) => void): Promise<SentOrNot> {
  const { token, blob } = drawUpload();
  try {
    tell({ at: "looking" });
    const { file, name, looked } = await prepare(chosen, tell, way.signal);
    way.signal.throwIfAborted();
    const { identity, length, sealed, content } = await sealFile(file.stream(), file.size);
    await upload(sealed, length, token, { ...way, tell });
    const { bytes, sha256 } = content();
    const attachment = {
      beside: BESIDE[looked.kind],
      blob,
      bytes,
      identity,
      name: fileName(name),
      ...(chosen.of !== undefined && { of: chosen.of }),
      sha256,
      type: mediaType(file.type),
      ...(chosen.voice !== undefined && { voice: chosen.voice }),
    };
    return { kind: "sent", sent: { id: randomId(), attachment, token }, looked };
  } catch (error) {
    void cancelUpload(token, way.ask);
    if (way.signal.aborted) return { kind: "called_off" };
    if (error instanceof Undrawn) return { kind: "refused", why: "undrawn" };
    // A file that was moved, changed or taken out with its card can't be read any more.
    return { kind: "refused", why: error instanceof UploadRefused ? error.why : "unreadable" };
  }
}
