// JPEG 2000 (ISO/IEC 15444-1): what shows the picture is kept, what tells about it is not.
import type { What } from "../found.ts";
import { joined } from "./bytes.ts";
import { readXmp } from "./xmp.ts";

const KEPT = new Set(["jP  ", "ftyp", "jp2h", "jp2c", "rreq"]);
const TELLING = new Set(["xml ", "uuid", "uinf", "jp2i", "free", "skip"]);
const XMP = [0xbe, 0x7a, 0xcf, 0xcb, 0x97, 0xa9, 0x42, 0xe8, 0x9c, 0x71, 0x99, 0x94, 0x91, 0xe3, 0xaf, 0xac];
const MOST_PARTS = 1_000;

type Add = (what: What, said: string) => void;

/// The picture without what tells about it, or nothing where it is not understood. What tells is told
/// to `add` either way.
export function cleanJp2(bytes: Uint8Array, add: Add): Uint8Array | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0x4f) return codestream(bytes, add);
  const parts: Uint8Array[] = [];
  for (let at = 0, boxes = 0; at < bytes.length; boxes += 1) {
    const said = big(bytes, at, 4);
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const size = said === 0 ? bytes.length - at : said;
    // A size of eight bytes (1) is for pictures beyond what is taken here.
    if (boxes > MOST_PARTS || kind.length < 4 || size < 8 || at + size > bytes.length) return undefined;
    const body = bytes.subarray(at + 8, at + size);
    if (kind === "jp2c") {
      const inner = codestream(body, add);
      if (inner === undefined) return undefined;
      const length = said === 0 ? 0 : inner.length + 8;
      parts.push(Uint8Array.from([length >>> 24, length >>> 16, length >>> 8, length]), bytes.subarray(at + 4, at + 8), inner);
    } else if (KEPT.has(kind)) parts.push(bytes.subarray(at, at + size));
    else if (!TELLING.has(kind)) return undefined;
    else if (kind === "uuid" && XMP.every((byte, i) => body[i] === byte)) readXmp(body.subarray(16), add);
    else add("other", "");
    at += size;
  }
  return joined(parts);
}

/// Comments stand among the markers before the first tile (A.9.2).
function codestream(bytes: Uint8Array, add: Add): Uint8Array | undefined {
  if (big(bytes, 0, 2) !== 0xff4f) return undefined;
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  for (let markers = 0; big(bytes, at, 2) !== 0xff90; markers += 1) {
    const [marker, size] = [big(bytes, at, 2), big(bytes, at + 2, 2)];
    if (markers > MOST_PARTS || marker < 0xff00 || size < 2 || at + 2 + size > bytes.length) return undefined;
    if (marker === 0xff64) add("software", String.fromCharCode(...bytes.subarray(at + 6, Math.min(at + 2 + size, at + 262))));
    else parts.push(bytes.subarray(at, at + 2 + size));
    at += 2 + size;
  }
  parts.push(bytes.subarray(at));
  return joined(parts);
}

function big(bytes: Uint8Array, at: number, count: number): number {
  let value = 0;
  for (let i = 0; i < count; i += 1) value = value * 256 + (bytes[at + i] ?? 0);
  return value;
}
