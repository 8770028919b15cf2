// What lies behind the end of a picture: second pictures, the film of a motion photo, or what an
// editor that saved a smaller picture into the same file left there.

import { type Bytes, find, isZero, startsWith, tried } from "./bytes.ts";
import { tellJpeg } from "./jpeg.ts";
import { jpegAt } from "./jpeg/pieces.ts";
import type { Told } from "./told.ts";

const PNG_END = "IEND\xaeB`\x82";

/** Tells what lies in `bytes` from `from` on. Zeros say nothing. */
export function tellTrailing(bytes: Bytes, from: number, told: Told): void {
  let at = from;
  for (;;) {
    while (bytes[at] === 0) at += 1;
    const start = at;
    const jpeg = startsWith(bytes, "\xff\xd8\xff", start) ? tried(() => jpegAt(bytes, start)) : undefined;
    if (jpeg === undefined) break;
    told.count("embedded");
    tellJpeg(bytes, jpeg, told);
    at = jpeg.end;
  }
  const rest = bytes.subarray(at);
  if (isZero(rest)) return;
  const isFile = ["PK\x03\x04", "\x89PNG", "RIFF", "%PDF"].some((magic) => startsWith(rest, magic));
  if (isFile || find(rest, "ftyp") >= 0) told.count("embedded");
  // A picture that was cropped and saved over itself ends with the end of the larger one.
  else if (startsWith(rest, PNG_END, rest.length - 8)) told.count("versions");
  else told.hint("other");
}
