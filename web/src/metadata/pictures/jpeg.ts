// JPEG (ITU-T T.81): tables, frames and scans are kept as they are, everything beside them goes.
//
// Of what programs put into APPn segments three things matter to how the picture looks, and are
// written anew: that it is JFIF, Adobe's colour transform, and which way is up.

import { big16, type Bytes, bytesOf, concat, isZero, latin, part, startsWith, u8 } from "./bytes.ts";
import { tellExif, uprightExif } from "./exif.ts";
import { tellPhotoshop } from "./iptc.ts";
import { APP0, APP14, checkKept, COM, isKept, jpegAt, type Jpeg, type Piece } from "./jpeg/pieces.ts";
import { tellProfile } from "./profile.ts";
import type { Told } from "./told.ts";
import { tellTrailing } from "./trailing.ts";
import { tellXmp } from "./xmp.ts";

const [APP1, APP2, APP11, APP13] = [0xe1, 0xe2, 0xeb, 0xed];
const JFIF = "JFIF\0";
const ADOBE = "Adobe";
const EXIF = "Exif\0";
const XMP = "http://ns.adobe.com/xap/1.0/\0";
/** Followed by 40 bytes that say where the piece belongs (XMP specification part 3 §1.1.3.1). */
const MORE_XMP = "http://ns.adobe.com/xmp/extension/\0";
const PROFILE = "ICC_PROFILE\0";
const PHOTOSHOP = "Photoshop 3.0\0";

export function rewriteJpeg(bytes: Bytes, told: Told): Bytes[] {
  const jpeg = jpegAt(bytes, 0);
  const { pieces } = jpeg;
  pieces.filter(isKept).forEach((piece) => checkKept(bytes, piece));
  const orientation = tellJpeg(bytes, jpeg, told);
  tellTrailing(bytes, jpeg.end, told);
  const written: Bytes[] = [Uint8Array.of(0xff, 0xd8)];
  // Version 1.1, one to one, no thumbnail (JFIF 1.02 p. 5).
  if (pieces.some((piece) => isJfif(bytes, piece))) written.push(segment(APP0, bytesOf(`${JFIF}\x01\x01\0\0\x01\0\x01\0\0`)));
  if (orientation !== 1) written.push(segment(APP1, concat([bytesOf(`${EXIF}\0`), uprightExif(orientation)])));
  const adobe = pieces.find((piece) => isAdobe(bytes, piece));
  for (const piece of pieces) {
    if (piece === adobe) written.push(segment(APP14, concat([bytesOf(`${ADOBE}\0d\0\0\0\0`), part(bytes, piece.body + 11, 1)])));
    else if (isKept(piece)) written.push(bytes.subarray(piece.from, piece.to));
  }
  written.push(Uint8Array.of(0xff, 0xd9));
  return written;
}

/** Tells what stands in a JPEG's segments, and gives its orientation. */
export function tellJpeg(bytes: Bytes, { pieces, hasGaps }: Jpeg, told: Told): number {
  const profile: Bytes[] = [];
  const photoshop: Bytes[] = [];
  const xmp: Bytes[] = [];
  let orientation: number | undefined;
  for (const piece of pieces) {
    const { marker } = piece;
    const body = bytes.subarray(piece.body, piece.to);
    if (isKept(piece) || isAdobe(bytes, piece) || isZero(body)) continue;
    if (isJfif(bytes, piece)) told.count("thumbnail", u8(body, 12) * u8(body, 13) > 0 ? 1 : 0);
    else if (marker === APP0 && startsWith(body, "JFXX\0")) told.count("thumbnail");
    else if (marker === APP1 && startsWith(body, EXIF)) {
      const up = tellExif(body.subarray(6), told);
      orientation ??= up;
    } else if (marker === APP1 && startsWith(body, XMP)) tellXmp(body.subarray(XMP.length), told);
    else if (marker === APP1 && startsWith(body, MORE_XMP)) xmp.push(body.subarray(MORE_XMP.length + 40));
    else if (marker === APP2 && startsWith(body, PROFILE)) profile.push(body.subarray(PROFILE.length + 2));
    else if (marker === APP13 && startsWith(body, PHOTOSHOP)) photoshop.push(body.subarray(PHOTOSHOP.length));
    else if (marker === COM) told.count("comment", body.some((byte) => byte > 0x20) ? 1 : 0);
    // Where the other pictures lie (CIPA DC-007): they are told themselves.
    else if (marker !== APP2 || !startsWith(body, "MPF\0")) tellOther(marker, body, told);
  }
  if (xmp.length > 0) tellXmp(concat(xmp), told);
  if (photoshop.length > 0) tellPhotoshop(concat(photoshop), told);
  if (profile.length > 0) tellProfile(concat(profile), told);
  if (hasGaps) told.hint("other");
  return orientation ?? 1;
}

/** A segment that nobody here knows is told by the name at its beginning, if it has one. */
function tellOther(marker: number, body: Bytes, told: Told): void {
  // JUMBF, in which provenance is written (C2PA specification, "Embedding manifests into JPEG").
  if (marker === APP11 && startsWith(body, "JP")) return told.say("other", "JUMBF");
  const name = /^[\x20-\x7e]{3,32}(?=\0|$)/.exec(latin(body.subarray(0, 33)))?.[0];
  if (name === undefined || name.trim() === "") told.hint("other");
  else told.say("other", name);
}

export const isJfif = (bytes: Bytes, { marker, body, to }: Piece): boolean =>
  marker === APP0 && to - body >= 14 && startsWith(bytes, JFIF, body);

export const isAdobe = (bytes: Bytes, { marker, body, to }: Piece): boolean =>
  marker === APP14 && to - body >= 12 && startsWith(bytes, ADOBE, body);

function segment(marker: number, body: Bytes): Bytes {
  return concat([Uint8Array.of(0xff, marker), big16(body.length + 2), body]);
}
