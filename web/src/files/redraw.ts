/**
 * Draws a picture anew: black and white, smaller. Runs in the worker.
 *
 * Some browsers change what is read from a canvas, so that nobody is recognised by it. A picture that went
 * through one would bear noise that is the same in all pictures of one visit, or be nothing but noise.
 * So a known pattern goes the same way first, and where it does not come back exactly, nothing is redrawn.
 */

import { detect } from "../metadata/pictures.ts";
import { uprightExif } from "../metadata/pictures/exif.ts";
import { same, startsWith } from "../metadata/pictures/bytes.ts";
import { HEAD, MOST_PIXELS, moves, pixelsOf } from "./pixels.ts";
import { Undrawn, type Drawing, type Offer } from "./prepare.ts";
import { greyen, isOpaque, MOST_SIDE, sizesTo, type Size } from "./redrawn.ts";

const QUALITY = 0.85;
/** Points that are read at once. */
const STRIP = 1_000_000;

let exact: Promise<boolean> | undefined;
const isExact = async (): Promise<boolean> => (exact ??= provesExact().catch(() => false));

/** What this browser draws. */
export const drawing: Drawing = {
  offer: async (file) => {
    const head = await headOf(file);
    const offer = offerFor(head);
    if (offer !== "boxes") return offer;
    if (!(await isExact())) return "inexact";
    return startsWith(head, "ftyp", 4) && !(await decodes(file)) ? "kind" : "boxes";
  },
  redraw: async (file, { grey, small }, signal) => {
    const head = await headOf(file);
    // Of one that does not say how large it is, nobody knows what drawing it would take.
    if (offerFor(head) !== "boxes" || pixelsOf(head) === 0 || !(await isExact())) throw new Undrawn();
    const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" });
    try {
      if (bitmap.width * bitmap.height > MOST_PIXELS) throw new Undrawn();
      const canvas = drawn(bitmap, small ? sizesTo(bitmap, MOST_SIDE) : [bitmap]);
      const opaque = await finish(canvas, grey, signal);
      const type = opaque && detect(head) !== "png" ? "image/jpeg" : "image/png";
      const written = await canvas.convertToBlob({ type, quality: QUALITY });
      // A browser that does not write the type that was asked for writes another.
      if (written.type !== type) throw new Undrawn();
      return written;
    } finally {
      bitmap.close();
    }
  },
};

const headOf = async (file: Blob): Promise<Uint8Array> => new Uint8Array(await file.slice(0, HEAD).arrayBuffer());

/** What can be offered for a file that begins so, in a browser that is exact; nothing where it is no picture. */
export function offerFor(head: Uint8Array): Offer | undefined {
  const format = detect(head);
  if (format === undefined && !startsWith(head, "GIF8")) return undefined;
  if (format === undefined || format === "tiff" || moves(head)) return "kind";
  return pixelsOf(head) > MOST_PIXELS ? "large" : "boxes";
}

async function decodes(file: Blob): Promise<boolean> {
  try {
    (await createImageBitmap(file)).close();
    return true;
  } catch {
    return false;
  }
}

function drawn(picture: ImageBitmap, sizes: readonly Size[]): OffscreenCanvas {
  let from: ImageBitmap | OffscreenCanvas = picture;
  let canvas = canvasOf(picture);
  for (const size of sizes) {
    canvas = canvasOf(size);
    const pen = penOf(canvas);
    checkHolds(pen, size);
    pen.imageSmoothingQuality = "high";
    pen.drawImage(from, 0, 0, size.width, size.height);
    from = canvas;
  }
  return canvas;
}

const canvasOf = ({ width, height }: Size): OffscreenCanvas => new OffscreenCanvas(width, height);

function penOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (pen === null) throw new Undrawn();
  return pen;
}

/** Beyond what a browser can hold, a canvas takes everything and shows nothing. */
function checkHolds(pen: OffscreenCanvasRenderingContext2D, { width, height }: Size): void {
  const [x, y] = [width - 1, height - 1];
  pen.fillRect(x, y, 1, 1);
  if (pen.getImageData(x, y, 1, 1).data[3] !== 255) throw new Undrawn();
  pen.clearRect(x, y, 1, 1);
}

/** Makes it black and white where that is wished, in strips; says whether it is opaque. */
async function finish(canvas: OffscreenCanvas, grey: boolean, signal: AbortSignal): Promise<boolean> {
  const pen = penOf(canvas);
  const rows = Math.max(1, Math.floor(STRIP / canvas.width));
  let opaque = true;
  for (let top = 0; top < canvas.height; top += rows) {
    // The worker hears that it is called off only where it lets go.
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    const strip = pen.getImageData(0, top, canvas.width, Math.min(rows, canvas.height - top));
    opaque &&= isOpaque(strip.data);
    if (!grey) continue;
    greyen(strip.data);
    pen.putImageData(strip, 0, top);
  }
  return opaque;
}

const SIDE = 64;

/** Whether points come back from a canvas, and from what it writes, as they were put there; and which way is up. */
export async function provesExact(): Promise<boolean> {
  const canvas = canvasOf({ width: SIDE, height: SIDE });
  const pen = penOf(canvas);
  const pattern = pen.createImageData(SIDE, SIDE);
  pattern.data.forEach((_, at) => {
    pattern.data[at] = at % 4 === 3 ? 255 : (at * 73 + (at >> 6) * 151) % 256;
  });
  const isThere = (): boolean => same(Uint8Array.from(pen.getImageData(0, 0, SIDE, SIDE).data), Uint8Array.from(pattern.data));
  pen.putImageData(pattern, 0, 0);
  if (!isThere()) return false;
  const written = await createImageBitmap(await canvas.convertToBlob({ type: "image/png" }), { colorSpaceConversion: "none" });
  pen.clearRect(0, 0, SIDE, SIDE);
  pen.drawImage(written, 0, 0);
  return isThere() && (await turnsUp());
}

/** Whether a picture that lies on its side is stood up: two points beside each other, then one above the other. */
async function turnsUp(): Promise<boolean> {
  const flat = canvasOf({ width: 2, height: 1 });
  penOf(flat).fillRect(0, 0, 2, 1);
  const jpeg = await flat.convertToBlob({ type: "image/jpeg" });
  const exif = uprightExif(6);
  const segment = Uint8Array.of(0xff, 0xe1, 0, exif.length + 8, ...new TextEncoder().encode("Exif\0\0"), ...exif);
  const lying = new Blob([jpeg.slice(0, 2), segment, jpeg.slice(2)], { type: "image/jpeg" });
  const { width, height } = await createImageBitmap(lying, { imageOrientation: "from-image" });
  return width === 1 && height === 2;
}
