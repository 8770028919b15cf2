/**
 * What was recorded and not yet handed on, off the heap and under a key that lives in this worker alone.
 *
 * Browsers write large blobs to their own files when memory is short. What they would write is sealed,
 * and once the worker has ended nothing opens it.
 */

import { RATE } from "./sound.ts";

/** A piece is put away every so many samples. */
const PIECE = 10 * RATE;

/** A place for samples. */
export interface Kept {
  readonly add: (samples: Int16Array) => void;
  /** How many there are. */
  readonly length: () => number;
  /** All of them from the beginning, piece by piece. */
  readonly read: () => AsyncGenerator<Int16Array<ArrayBuffer>>;
}

/** An empty place, with a key of its own. */
export function keptSamples(): Kept {
  const key = crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  const pieces: Promise<Blob>[] = [];
  let begun = new Int16Array(PIECE);
  let held = 0;

  const put = (piece: Int16Array<ArrayBuffer>): void => {
    const iv = nonce(pieces.length);
    const sealed = key.then(async (drawn) => new Blob([await crypto.subtle.encrypt({ name: "AES-GCM", iv }, drawn, piece)]));
    // Who reads is told; until then nobody waits for it.
    sealed.catch(() => undefined);
    pieces.push(sealed);
  };

  return {
    add: (samples) => {
      for (let at = 0; at < samples.length; ) {
        const taken = samples.subarray(at, at + PIECE - held);
        begun.set(taken, held);
        held += taken.length;
        at += taken.length;
        if (held < PIECE) continue;
        put(begun);
        begun = new Int16Array(PIECE);
        held = 0;
      }
    },
    length: () => pieces.length * PIECE + held,
    read: async function* () {
      const last = begun.slice(0, held);
      for (const [at, piece] of [...pieces].entries()) {
        const sealed = await (await piece).arrayBuffer();
        yield new Int16Array(await crypto.subtle.decrypt({ name: "AES-GCM", iv: nonce(at) }, await key, sealed));
      }
      yield last;
    },
  };
}

/** No piece is sealed twice, so its number is enough. */
function nonce(piece: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(12);
  new DataView(bytes.buffer).setUint32(8, piece);
  return bytes;
}
