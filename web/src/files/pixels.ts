/**
 * How large a picture is drawn, and whether it moves, as its header says: asked before a browser is
 * made to draw it.
 */

import { startsWith } from "../metadata/pictures/bytes.ts";

/** How much of a file is read for it. */
export const HEAD = 64 * 1024;

/** Pixels: what a browser decodes into half a gigabyte. */
export const MOST_PIXELS = 120_000_000;

/** Width times height; nought where the header does not say. */
export function pixelsOf(head: Uint8Array): number {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (startsWith(head, "\x89PNG") && head.length >= 24) return view.getUint32(16) * view.getUint32(20);
  if (startsWith(head, "GIF8") && head.length >= 10) return view.getUint16(6, true) * view.getUint16(8, true);
  if (startsWith(head, "WEBP", 8) && head.length >= 30) return ofWebp(head, view);
  if (startsWith(head, "ftyp", 4)) return ofHeif(head, view);
  return head[0] === 0xff ? ofJpeg(head, view) : 0;
}

function ofJpeg(head: Uint8Array, view: DataView): number {
  for (let at = 2; at + 9 < head.length && head[at] === 0xff; ) {
    const marker = head[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return view.getUint16(at + 5) * view.getUint16(at + 7);
    at += 2 + view.getUint16(at + 2);
  }
  return 0;
}

/** RFC 9649 §2.5 to §2.7. */
function ofWebp(head: Uint8Array, view: DataView): number {
  const u24 = (at: number): number => view.getUint16(at, true) + view.getUint8(at + 2) * 0x1_0000;
  if (startsWith(head, "VP8X", 12)) return (u24(24) + 1) * (u24(27) + 1);
  if (startsWith(head, "VP8L", 12)) {
    const sizes = view.getUint32(21, true);
    return ((sizes & 0x3fff) + 1) * (((sizes >>> 14) & 0x3fff) + 1);
  }
  if (!startsWith(head, "VP8 ", 12)) return 0;
  return (view.getUint16(26, true) & 0x3fff) * (view.getUint16(28, true) & 0x3fff);
}

/** The largest of all that say their size: a picture is often made of tiles (ISO/IEC 23008-12 §6.5.3). */
function ofHeif(head: Uint8Array, view: DataView): number {
  let most = 0;
  for (let at = head.indexOf(0x69); at !== -1 && at + 16 <= head.length; at = head.indexOf(0x69, at + 1)) {
    if (startsWith(head, "ispe", at)) most = Math.max(most, view.getUint32(at + 8) * view.getUint32(at + 12));
  }
  return most;
}

const FILM_BRANDS = ["avis", "hevc", "hevx", "msf1"];

/** Whether there is more than one picture in it, one after the other. */
export function moves(head: Uint8Array): boolean {
  if (startsWith(head, "GIF8")) return true;
  if (startsWith(head, "WEBP", 8)) return startsWith(head, "VP8X", 12) && ((head[20] ?? 0) & 0x02) !== 0;
  if (startsWith(head, "ftyp", 4)) return FILM_BRANDS.some((brand) => startsWith(head, brand, 8));
  return startsWith(head, "\x89PNG") && isAnimatedPng(head);
}

/** What says so stands before the picture (PNG, third edition, §11.3.3.1). */
function isAnimatedPng(head: Uint8Array): boolean {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  for (let at = 8; at + 8 <= head.length && !startsWith(head, "IDAT", at + 4); at += 12 + view.getUint32(at)) {
    if (startsWith(head, "acTL", at + 4)) return true;
  }
  return false;
}
