// What `udta` says: QuickTime's notes (QTFF "User Data Atoms") and 3GPP's (TS 26.244 §8). It is only told
// here, and removed whole; so it is read leniently.
import { type Box, readable, type Region } from "./boxes.ts";
import { i32, isZero, u16, u32, u8, untilNul, utf8, words } from "./bytes.ts";
import { tellMeta } from "./meta.ts";
import { typed } from "./named.ts";
import type { Tally } from "./tally.ts";
import { coordinates, placeOf } from "./moment.ts";

const THREE_GPP = new Set(["titl", "auth", "perf", "dscp", "cprt", "albm", "manu", "modl", "slno"]);

export function tellUserData({ bytes, at }: Region, from: number, to: number, tally: Tally): void {
  const { list, rest } = readable(bytes, from, to);
  for (const box of list) {
    const body = bytes.subarray(box.body, box.end);
    if (box.type === "meta") tellMeta({ bytes, at }, box, tally);
    else if (box.type === "loci") tellLocation(body, tally);
    else if (!isZero(body)) tellEntry(box, body, tally);
  }
  if (!isZero(bytes.subarray(rest, to))) tally.goes("other", "udta");
}

function tellEntry({ type }: Box, body: Uint8Array, tally: Tally): void {
  const what = typed(type);
  if (type === "yrrc") tally.goes(what, body.length >= 6 ? String(u16(body, 4)) : "");
  else if (what === "other") tally.goes(what, type);
  else if (type === "kywd") tellKeywords(body, tally);
  else if (THREE_GPP.has(type) && body.length > 6 && u32(body, 0) === 0) tally.goes(what, words(untilWideNul(body.subarray(6))));
  else if (type.startsWith("©")) tellTexts(type, body, tally);
  else if (type === "name" || type.startsWith("@")) tally.goes(what, words(body));
  else if (type === "FIRM" || type === "SNum" || type.startsWith("CN")) tally.goes(what, utf8(untilNul(body)));
  else tally.goes(what, what === "device" ? "" : words(body));
}

// Each text with its length and language before it; several where there are several languages.
function tellTexts(type: string, body: Uint8Array, tally: Tally): void {
  const what = typed(type);
  const tell = (text: Uint8Array): void => tally.goes(what, what === "place" ? placeOf(words(text)) : words(text));
  let at = 0;
  while (body.length - at >= 4) {
    const end = at + 4 + u16(body, at);
    if (end > body.length) {
      if (at === 0) tell(body);
      return;
    }
    tell(body.subarray(at + 4, end));
    at = end;
  }
}

// How many, and each with its length before it (TS 26.244 §8.2).
function tellKeywords(body: Uint8Array, tally: Tally): void {
  let at = 7;
  for (let left = body[6] ?? 0; left > 0 && at < body.length; left -= 1) {
    const end = at + 1 + u8(body, at);
    tally.goes("title", words(untilWideNul(body.subarray(at + 1, end))));
    at = end;
  }
}

// version and flags, language, name, role, longitude, latitude, altitude, body, notes (TS 26.244 §8.3)
function tellLocation(body: Uint8Array, tally: Tally): void {
  const name = untilWideNul(body.subarray(6));
  const wide = body[6] === 0xfe && body[7] === 0xff;
  const after = 6 + name.length + (wide ? 2 : 1) + 1;
  const here = body.length >= after + 8 ? coordinates(i32(body, after + 4) / 65_536, i32(body, after) / 65_536) : undefined;
  tally.goes("place", here ?? "");
  tally.goes("place", words(name));
}

function untilWideNul(bytes: Uint8Array): Uint8Array {
  if (!(bytes[0] === 0xfe && bytes[1] === 0xff)) return untilNul(bytes);
  for (let at = 0; at + 1 < bytes.length; at += 2) if (bytes[at] === 0 && bytes[at + 1] === 0) return bytes.subarray(0, at);
  return bytes;
}
