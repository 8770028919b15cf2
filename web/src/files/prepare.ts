/**
 * What happens to a chosen file before it is sealed: it is looked through, and a picture is redrawn
 * where that is wished.
 *
 * A wish that can't be kept is no reason to send the picture without it: it is not sent.
 */

import type { Chosen, Look, Looked, Prepare } from "./send.ts";
import { renamed, type Wish } from "./redrawn.ts";

/**
 * What is offered for a picture: to tick what is wished, or nothing, because of its kind, its size, or a
 * browser that changes what is read of pictures.
 */
export type Offer = "boxes" | "kind" | "large" | "inexact";

/** What draws pictures. */
export interface Drawing {
  /** Nothing where the file is no picture. */
  readonly offer: (file: Blob) => Promise<Offer | undefined>;
  /** Fails where it can't be redrawn. */
  readonly redraw: (file: Blob, wish: Wish, signal: AbortSignal) => Promise<Blob>;
}

/** A picture could not be redrawn. */
export class Undrawn extends Error {
  override readonly name = "Undrawn";
}

export function preparing(look: Look, drawing: Drawing): Prepare {
  return async (chosen, tell, signal) => {
    const { file, name } = chosen;
    if (chosen.asItIs) return { file, name, looked: { kind: "as_it_is" } };
    // Made here, of samples: there is nothing else in it to look for.
    if (chosen.voice !== undefined) return { file, name, looked: { kind: "recorded" } };
    const offer = await drawing.offer(file).catch(() => undefined);
    if (offer !== undefined) tell({ at: "offer", offer });
    const seen = await look(file);
    signal.throwIfAborted();
    if (chosen.wish === undefined) return { ...seen, name };
    tell({ at: "redrawing" });
    return redrawn(seen, chosen.wish, { name, look, drawing, signal });
  };
}

interface With extends Pick<Chosen, "name"> {
  readonly look: Look;
  readonly drawing: Drawing;
  readonly signal: AbortSignal;
}

/** What was found is said of what was chosen; what is left, of what was drawn. */
async function redrawn({ file, looked }: Awaited<ReturnType<Look>>, wish: Wish, { name, look, drawing, signal }: With): ReturnType<Prepare> {
  const picture = await drawing.redraw(file, wish, signal).catch((error: unknown) => {
    throw signal.aborted ? error : new Undrawn();
  });
  const again = await look(picture);
  if (again.looked.kind !== "cleaned") throw new Undrawn();
  const found = foundIn(looked);
  return { file: again.file, name: renamed(name, picture.type), looked: { kind: "cleaned", found, left: again.looked.left } };
}

const foundIn = (looked: Looked) => ("found" in looked ? looked.found : []);
