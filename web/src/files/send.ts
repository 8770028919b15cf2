/**
 * From a chosen file to sealed bytes at the portal: looked through, sealed as a stream, sent in pieces.
 *
 * Runs in the worker. A file is never in memory as a whole unless its format has to be read whole to
 * take out what it tells.
 */

import type { Found, Why } from "../metadata/found.ts";
import { drawUpload, fileName, mediaType, sealFile, type Beside, type SentFile } from "../seal/attachment.ts";
import { randomId } from "../seal/id.ts";
import type { Voice } from "../voice/sound.ts";
import { cancelUpload, upload, UploadRefused, type Refused, type Stage, type Way } from "./upload.ts";

/** A file as somebody chose it. */
export interface Chosen {
  readonly file: Blob;
  readonly name: string;
  /** Send it as it is, with what it tells beside its content. */
  readonly asItIs: boolean;
  /** Of the original beside a cleaned copy: the item of the copy. */
  readonly of?: string;
  /** Of a recording that this page made: whose voice is heard. There is nothing else in it to look for. */
  readonly voice?: Voice;
}

/** Where a file stands. */
export type Progress = { readonly at: "looking" } | Stage;

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
  | { readonly kind: "refused"; readonly why: Refused | "unreadable" }
  | { readonly kind: "called_off" };

/** Looks through a file and says what became of it. */
export type Look = (file: Blob) => Promise<{ readonly file: Blob; readonly looked: Looked }>;

const BESIDE: Readonly<Record<Looked["kind"], Beside>> = {
  cleaned: "removed",
  untouched: "unknown",
  as_it_is: "kept",
  recorded: "removed",
};

/** Sends `chosen`. When it is called off, what was sent of it is given up. */
export async function sendFile(chosen: Chosen, look: Look, way: Omit<Way, "tell">, tell: (progress: Progress) => void): Promise<SentOrNot> {
  const { token, blob } = drawUpload();
  try {
    tell({ at: "looking" });
    const { file, looked } = await lookedThrough(chosen, look);
    way.signal.throwIfAborted();
    const { identity, length, sealed, content } = await sealFile(file.stream(), file.size);
    await upload(sealed, length, token, { ...way, tell });
    const { bytes, sha256 } = content();
    const attachment = {
      beside: BESIDE[looked.kind],
      blob,
      bytes,
      identity,
      name: fileName(chosen.name),
      ...(chosen.of !== undefined && { of: chosen.of }),
      sha256,
      type: mediaType(chosen.file.type),
      ...(chosen.voice !== undefined && { voice: chosen.voice }),
    };
    return { kind: "sent", sent: { id: randomId(), attachment, token }, looked };
  } catch (error) {
    void cancelUpload(token, way.ask);
    if (way.signal.aborted) return { kind: "called_off" };
    // A file that was moved, changed or taken out with its card can't be read any more.
    return { kind: "refused", why: error instanceof UploadRefused ? error.why : "unreadable" };
  }
}

async function lookedThrough({ file, asItIs, voice }: Chosen, look: Look): ReturnType<Look> {
  if (asItIs) return { file, looked: { kind: "as_it_is" } };
  return voice === undefined ? look(file) : { file, looked: { kind: "recorded" } };
}
