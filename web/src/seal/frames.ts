// Several sealed bodies in one request: a JSON header, then the frames it names (docs/formats.md §12).
import { concat, textOf, utf8 } from "./bytes.ts";
import { refuse } from "./error.ts";
import type { Framed, Json } from "./types.ts";

export const FRAMES_TYPE = "application/vnd.amparo.frames";

/** Writes header and frames; the header names frame i of `frames` as i + 1. */
export function encodeFrames(header: object, frames: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return concat(...[utf8(JSON.stringify(header)), ...frames].flatMap((frame) => [lengthOf(frame), frame]));
}

/** Reads a body. Anything but frames that the header names once each is **malformed**. */
export function decodeFrames<Header>(body: Uint8Array): Framed<Header> {
  const { text, frames } = splitFrames(body);
  const header = parsed(text);
  checkNamed(frames.length, named(header));
  return { header: header as Header, frames };
}

/** The header as text and the frames, before anything is known of names. */
export function splitFrames(body: Uint8Array): { readonly text: string; readonly frames: readonly Uint8Array[] } {
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const found: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const start = at + 4;
    const end = start <= body.length ? start + view.getUint32(at) : Infinity;
    if (end > body.length) return refuse("malformed");
    found.push(body.subarray(start, end));
    at = end;
  }
  const [header, ...frames] = found;
  return { text: (header && textOf(header)) ?? refuse("malformed"), frames };
}

/** Each of `count` frames must be named, and once. */
export function checkNamed(count: number, names: readonly number[]): void {
  const distinct = new Set(names);
  const areAll = distinct.size === names.length && names.length === count;
  if (!areAll || names.some((index) => index < 1 || index > count)) refuse("malformed");
}

function lengthOf(frame: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, frame.length);
  return bytes;
}

function parsed(text: string): { readonly [key: string]: Json } {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Record<string, Json>;
  } catch {
    return refuse("malformed");
  }
  return refuse("malformed");
}

/** Every `frame` in the header, however deep. */
function named(value: Json): number[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    key === "frame" && typeof entry === "number" ? [entry] : named(entry as Json),
  );
}
