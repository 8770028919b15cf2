// Taking boxes out of a film without moving a byte: they become `free`, and blank.
import { type Box, type Region } from "./boxes.ts";
import { isZero, latin1, refusal } from "./bytes.ts";
import { C2PA, tellMeta, tellUuid } from "./meta.ts";
import type { Patches } from "./patches.ts";
import type { Tally } from "./tally.ts";
import { tellUserData } from "./userdata.ts";

export interface Scrub {
  readonly tally: Tally;
  readonly patches: Patches;
}

export const FREE = new Set(["free", "skip", "wide"]);
// Without them a film is shown the same, and they say nothing of anybody.
const QUIET = new Set(["iods", "load", "styp", "sidx", "ssix", "mfra"]);
const LOCKED = new Set(["pssh", "sinf", "senc"]);

/** Takes a box out, after telling what it says. */
export function drop(region: Region, box: Box, { tally, patches }: Scrub): void {
  tellBox(region, box, tally);
  blank(region, box, patches);
}

/** Takes a box out in silence. */
export function blank({ at }: Region, box: Box, patches: Patches): void {
  if (!FREE.has(box.type)) patches.write(at + box.start + 4, Uint8Array.from("free", (c) => c.charCodeAt(0)));
  patches.zero(at + box.body, at + box.end);
}

/** What a box says that a film does not need. */
export function tellBox(region: Region, box: Box, tally: Tally): void {
  const { bytes } = region;
  if (LOCKED.has(box.type)) throw refusal("locked");
  if (box.type === "uuid" && latin1(bytes.subarray(box.body, Math.min(box.body + 16, box.end))) === C2PA) throw refusal("signed");
  if (box.type === "udta") tellUserData(region, box.body, box.end, tally);
  else if (box.type === "meta") tellMeta(region, box, tally);
  else if (box.type === "uuid") tellUuid(region, box, tally);
  else if (box.type === "pnot" || box.type === "PICT") tally.goes("thumbnail");
  else if (box.type === "prft") tally.goes("time");
  else if (FREE.has(box.type)) {
    if (!isZero(bytes.subarray(box.body, box.end))) tally.goes("other", box.type);
  } else if (!QUIET.has(box.type)) tally.goes("other", box.type);
}

/** Blanks what is behind the last thing that belongs in a box. */
export function tail({ bytes, at }: Region, type: string, from: number, to: number, { tally, patches }: Scrub): void {
  if (from > to) throw refusal("malformed");
  if (isZero(bytes.subarray(from, to))) return;
  tally.goes("other", type);
  patches.zero(at + from, at + to);
}
