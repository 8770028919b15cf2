// The segments and scans of a JPEG (ITU-T T.81 annex B).

import { type Bytes, refuse, u16, u8 } from "../bytes.ts";

export const APP0 = 0xe0;
export const APP14 = 0xee;
export const COM = 0xfe;
/** The marker given to the coded data behind a scan's header, which has none. */
const SCAN_DATA = 0;
const [SOS, EOI, SOI, DHT, DQT, DRI, DNL, DAC] = [0xda, 0xd9, 0xd8, 0xc4, 0xdb, 0xdd, 0xdc, 0xcc];
/** Baseline, extended, progressive and lossless, in Huffman and in arithmetic coding; no hierarchies. */
const FRAMES = [0xc0, 0xc1, 0xc2, 0xc3, 0xc9, 0xca, 0xcb];
const KEPT = new Set([SCAN_DATA, SOS, DHT, DQT, DRI, DNL, DAC, ...FRAMES]);
const MOST_PIECES = 65_536;

/** A segment from its marker at `from` to `to`, or the coded data of a scan. */
export interface Piece {
  readonly marker: number;
  readonly from: number;
  readonly body: number;
  readonly to: number;
}

export interface Jpeg {
  readonly pieces: readonly Piece[];
  readonly end: number;
  /** True when something lies between segments. Decoders skip it. */
  readonly hasGaps: boolean;
}

export const isKept = ({ marker }: Piece): boolean => KEPT.has(marker);

/** The JPEG that begins at `start`, to its EOI; or one with tables alone. What is not understood is refused. */
export function jpegAt(bytes: Bytes, start: number, hasPicture = true): Jpeg {
  if (u16(bytes, start) !== 0xff00 + SOI) refuse();
  const pieces: Piece[] = [];
  let hasGaps = false;
  for (let at = start + 2; pieces.length < MOST_PIECES; ) {
    const from = markerAt(bytes, at);
    hasGaps ||= from.skipped > from.fill;
    const marker = u8(bytes, from.at + 1);
    if (marker === EOI) {
      const frames = pieces.filter((piece) => FRAMES.includes(piece.marker)).length;
      if (hasPicture && (frames !== 1 || !pieces.some((piece) => piece.marker === SCAN_DATA))) refuse();
      return { pieces, end: from.at + 2, hasGaps };
    }
    if (!KEPT.has(marker) && (marker < APP0 || marker > 0xef) && marker !== COM) refuse();
    const body = from.at + 4;
    const to = from.at + 2 + u16(bytes, from.at + 2);
    if (to < body || to > bytes.length) refuse();
    pieces.push({ marker, from: from.at, body, to });
    at = to;
    if (marker !== SOS) continue;
    at = scanEnd(bytes, to);
    pieces.push({ marker: SCAN_DATA, from: to, body: to, to: at });
  }
  return refuse();
}

/** The next marker, behind fill bytes (B.1.1.2) and whatever else a decoder skips. */
function markerAt(bytes: Bytes, start: number): { at: number; skipped: number; fill: number } {
  let fill = 0;
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = u8(bytes, at + 1);
    if (next === 0xff) fill += 1;
    else if (next !== 0) return { at, skipped: at - start, fill };
  }
  return refuse();
}

/** Where coded data ends: at the first marker that is no restart; a zero follows each coded 0xff. */
function scanEnd(bytes: Bytes, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at)) {
    let next = at + 1;
    while (bytes[next] === 0xff) next += 1;
    const marker = u8(bytes, next);
    if (marker !== 0 && (marker < 0xd0 || marker > 0xd7)) return at;
    at = next + 1;
  }
  return refuse();
}

/** Refuses segments that are longer than what they say: the rest would be a hiding place. */
export function checkKept(bytes: Bytes, { marker, body, to }: Piece): void {
  const length = to - body;
  let right = true;
  if (marker === DRI || marker === DNL) right = length === 2;
  else if (marker === DAC) right = length % 2 === 0 && length <= 64;
  else if (marker === SOS) right = length === 4 + 2 * u8(bytes, body);
  else if (FRAMES.includes(marker)) right = length === 6 + 3 * u8(bytes, body + 5);
  else if (marker === DQT || marker === DHT) right = tablesEnd(bytes, marker, body, to) === to;
  if (!right) refuse();
}

function tablesEnd(bytes: Bytes, marker: number, body: number, to: number): number {
  let at = body;
  while (at < to) {
    if (marker === DQT) at += u8(bytes, at) >= 0x10 ? 129 : 65;
    else {
      let values = 0;
      for (let i = 1; i <= 16; i += 1) values += u8(bytes, at + i);
      at += 17 + values;
    }
  }
  return at;
}
