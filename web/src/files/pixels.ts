/**
 * How many pixels a picture has by its header, before anything of it is decoded. What says nothing has none.
 */

/** Width times height, of the first bytes of a JPEG, PNG, GIF, WebP or AVIF file; of several, the largest. */
export function pixelsOf(head: Uint8Array): number {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (head[0] === 0x89 && head.length >= 24) return view.getUint32(16) * view.getUint32(20);
  if (head[0] === 0x47 && head.length >= 10) return view.getUint16(6, true) * view.getUint16(8, true);
  if (nameAt(head, 8) === "WEBP") return webp(head, view);
  if (nameAt(head, 4) === "ftyp") return avif(head, view);
  return jpeg(head, view);
}

function jpeg(head: Uint8Array, view: DataView): number {
  if (head[0] !== 0xff) return 0;
  for (let at = 2; at + 9 < head.length && head[at] === 0xff; ) {
    const marker = head[at + 1] ?? 0;
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return view.getUint16(at + 5) * view.getUint16(at + 7);
    at += 2 + view.getUint16(at + 2);
  }
  return 0;
}

const WEBP_CHUNK = 12;
const SIDE_14 = 0x3fff;
const SIDE_24 = 0xff_ffff;

/** The first chunk says it (RFC 9649): the canvas of an extended file, else the picture itself. */
function webp(head: Uint8Array, view: DataView): number {
  const content = WEBP_CHUNK + 8;
  if (head.length < content + 10) return 0;
  switch (nameAt(head, WEBP_CHUNK)) {
    case "VP8X":
      // Three bytes each, less one; the byte that is read beyond is cut off.
      return ((view.getUint32(content + 4, true) & SIDE_24) + 1) * ((view.getUint32(content + 6, true) >>> 8) + 1);
    case "VP8L": {
      const bits = view.getUint32(content + 1, true);
      return ((bits & SIDE_14) + 1) * (((bits >>> 14) & SIDE_14) + 1);
    }
    case "VP8 ":
      return (view.getUint16(content + 6, true) & SIDE_14) * (view.getUint16(content + 8, true) & SIDE_14);
    default:
      return 0;
  }
}

const BOXES_INSIDE: Readonly<Record<string, number>> = { meta: 4, iprp: 0, ipco: 0 };

/** The largest `ispe` (ISO/IEC 23008-12): each picture in the file has one, and so has a grid of pictures. */
function avif(head: Uint8Array, view: DataView, from = 0, to = head.length): number {
  let largest = 0;
  for (let at = from; at + 8 <= to; ) {
    const length = view.getUint32(at);
    const name = nameAt(head, at + 4);
    const end = length === 0 ? to : Math.min(at + length, to);
    const inside = BOXES_INSIDE[name];
    if (name === "ispe" && at + 20 <= to) largest = Math.max(largest, view.getUint32(at + 12) * view.getUint32(at + 16));
    if (inside !== undefined) largest = Math.max(largest, avif(head, view, at + 8 + inside, end));
    // A longer length than four bytes hold is of no box that leads to one of these.
    if (length !== 0 && length < 8) return largest;
    at = end;
  }
  return largest;
}

function nameAt(head: Uint8Array, at: number): string {
  return String.fromCharCode(...head.subarray(at, at + 4));
}
