/**
 * Bytes put aside as they come, in pieces that the browser keeps where it likes: what is larger than
 * its memory lies on its disk.
 */

/** Pieces of this size are handed to the browser. */
const PIECE = 4 * 1024 * 1024;

export interface Aside {
  readonly add: (bytes: Uint8Array<ArrayBuffer>) => void;
  /** All that was put aside. Nothing is added after it. */
  readonly whole: () => Blob;
}

/** `handed` is told whenever the browser took a piece. */
export function putAside(handed: () => void = () => undefined): Aside {
  const kept: Blob[] = [];
  let piece: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;
  const put = (): void => {
    kept.push(new Blob(piece));
    piece = [];
    held = 0;
    handed();
  };
  return {
    add: (bytes) => {
      piece.push(bytes);
      held += bytes.length;
      if (held >= PIECE) put();
    },
    whole: () => {
      put();
      return new Blob(kept);
    },
  };
}
