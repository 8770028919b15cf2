// What `meta` says: iTunes' list, QuickTime's keys (QTFF "Metadata"), and whatever else.
import { type Box, readable, type Region } from "./boxes.ts";
import { isZero, latin1, startsWith, u32, utf16, utf8, words } from "./bytes.ts";
import { named, typed } from "./named.ts";
import type { Tally } from "./tally.ts";
import { placeOf } from "./moment.ts";
import type { What } from "../found.ts";

const MOST_KEYS = 65_536;
/** Types of values (QTFF "Well-known types"). */
const [UTF8, UTF16] = [1, 2];

export function tellMeta({ bytes }: Region, box: Box, tally: Tally): void {
  if (isZero(bytes.subarray(box.body, box.end))) return;
  // ISO puts a version before the boxes, QuickTime does not.
  const body = startsWith(bytes, "hdlr", box.body + 4) ? box.body : Math.min(box.body + 4, box.end);
  const { list, rest } = readable(bytes, body, box.end);
  const keysBox = list.find(({ type }) => type === "keys");
  const keys = keysBox === undefined ? [] : keysOf(bytes.subarray(keysBox.body, keysBox.end));
  for (const part of list) {
    if (part.type === "ilst") tellList(bytes, part, keys, tally);
    else if (!QUIET.has(part.type) && !isZero(bytes.subarray(part.body, part.end))) tally.goes("other", part.type);
  }
  if (!isZero(bytes.subarray(rest, box.end))) tally.goes("other", "meta");
}

const QUIET = new Set(["hdlr", "keys", "free", "mhdr"]);

function keysOf(body: Uint8Array): string[] {
  const keys: string[] = [];
  const { list } = readable(body, Math.min(8, body.length), body.length);
  for (const { body: from, end } of list.slice(0, MOST_KEYS)) keys.push(utf8(body.subarray(from, end)));
  return keys;
}

function tellList(bytes: Uint8Array, list: Box, keys: readonly string[], tally: Tally): void {
  for (const item of readable(bytes, list.body, list.end).list) {
    const parts = readable(bytes, item.body, item.end).list;
    const inner = (type: string): Uint8Array | undefined => {
      const part = parts.find((candidate) => candidate.type === type);
      return part && bytes.subarray(Math.min(part.body + 4, part.end), part.end);
    };
    const free = item.type === "----" ? utf8(inner("name") ?? new Uint8Array()) : keys[u32(bytes, item.start + 4) - 1];
    const label = free ?? item.type;
    const what = free === undefined ? typed(item.type) : named(free);
    const values = parts.filter(({ type }) => type === "data");
    if (values.length === 0) tally.goes(what, what === "other" ? label : "");
    for (const { body, end } of values) tellValue(what, label, bytes.subarray(body, end), tally);
  }
}

// The type of the value, its language, the value.
function tellValue(what: What, label: string, data: Uint8Array, tally: Tally): void {
  const type = data.length >= 8 ? u32(data, 0) : 0;
  const value = data.subarray(8);
  const text = type === UTF8 ? words(value) : type === UTF16 ? utf16(value) : undefined;
  if (what === "other") tally.goes(what, text === undefined || text === "" ? label : `${label}: ${text}`);
  else if (what !== "place") tally.goes(what, text ?? "");
  // How exact a place is, is none.
  else tally.goes(what, label.includes("accuracy") ? "" : placeOf(text ?? ""));
}

/** What is told of a box of a type that a film does not need. */
export function tellUuid({ bytes }: Region, box: Box, tally: Tally): void {
  const id = latin1(bytes.subarray(box.body, Math.min(box.body + 16, box.end)));
  tally.goes("other", id === XMP ? "XMP" : "uuid");
}

const ids = (hex: string): string => latin1(Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)));
const XMP = ids("be7acfcb97a942e89c71999491e3afac");
/** C2PA 2.1 §A.5.1: a signed record of where the file comes from. */
export const C2PA = ids("d8fec3d61b0e483c92975828877ec481");
