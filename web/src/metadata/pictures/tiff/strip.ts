// A strip of a TIFF that is compressed as JPEG (TIFF Technical Note 2).

import { type Bytes, isZero, refuse } from "../bytes.ts";
import { isAdobe, isJfif, tellJpeg } from "../jpeg.ts";
import { checkKept, isKept, jpegAt } from "../jpeg/pieces.ts";
import type { Told } from "../told.ts";

/** Tells what the segments of a strip say and blanks them where they stand. */
export function blankStrip(strip: Bytes, told: Told, hasPicture: boolean): void {
  const jpeg = jpegAt(strip, 0, hasPicture);
  if (jpeg.hasGaps) refuse();
  tellJpeg(strip, jpeg, told);
  for (const piece of jpeg.pieces) {
    if (isKept(piece)) checkKept(strip, piece);
    // Of these two the first twelve bytes say how to draw: density and colour.
    else strip.fill(0, piece.body + (isJfif(strip, piece) || isAdobe(strip, piece) ? 12 : 0), piece.to);
  }
  if (!isZero(strip.subarray(jpeg.end))) told.hint("other");
  strip.fill(0, jpeg.end);
}
