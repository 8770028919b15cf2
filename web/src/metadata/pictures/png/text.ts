// The texts of a PNG (W3C PNG 3rd edition §11.3.3).

import type { What } from "../../found.ts";
import { type Bytes, latin, startsWith } from "../bytes.ts";
import { tellExif } from "../exif.ts";
import { inflated } from "../inflate.ts";
import { tellIptc, tellPhotoshop } from "../iptc.ts";
import { tellProfile } from "../profile.ts";
import { quoted, type Told } from "../told.ts";
import { tellXmp } from "../xmp.ts";

const KEYWORDS = new Map<string, What>([
  ["title", "title"],
  ["description", "title"],
  ["thumb::uri", "title"],
  ["author", "author"],
  ["artist", "author"],
  ["copyright", "author"],
  ["creation time", "time"],
  ["date:create", "time"],
  ["date:modify", "time"],
  ["date:timestamp", "time"],
  ["thumb::mtime", "time"],
  ["software", "software"],
  ["source", "device"],
  ["make", "device"],
  ["model", "device"],
]);
const COMMENTS = ["comment", "disclaimer", "warning"];
/** Decoders refuse longer ones (libpng: PNG_MAX_KEYWORD). */
const LONGEST_KEYWORD = 79;
const MOST_LOOKED_THROUGH = 1024 * 1024;

export async function tellText(type: "tEXt" | "zTXt" | "iTXt", data: Bytes, told: Told): Promise<void> {
  const split = data.subarray(0, LONGEST_KEYWORD + 1).indexOf(0);
  if (split < 0) return told.hint("other");
  const keyword = latin(data.subarray(0, split));
  const text = await textOf(type, data.subarray(split + 1), told);
  const before = told.added();
  if (text !== undefined) tell(keyword, text, told);
  if (told.added() === before) told.hint(kindOf(keyword));
}

async function textOf(type: string, rest: Bytes, told: Told): Promise<Bytes | undefined> {
  if (type === "tEXt") return rest.subarray(0, MOST_LOOKED_THROUGH);
  if (type === "zTXt") return inflated(rest.subarray(1), told);
  // Two bytes that say whether and how it is compressed, a language, the keyword in it.
  const language = rest.indexOf(0, 2);
  const translated = language < 0 ? -1 : rest.indexOf(0, language + 1);
  if (translated < 0) return undefined;
  const text = rest.subarray(translated + 1);
  return rest[0] === 0 ? text.subarray(0, MOST_LOOKED_THROUGH) : inflated(text, told);
}

const kindOf = (keyword: string): What => KEYWORDS.get(keyword.toLowerCase()) ?? "other";

function tell(keyword: string, text: Bytes, told: Told): void {
  const lower = keyword.toLowerCase();
  if (lower === "xml:com.adobe.xmp") tellXmp(text, told);
  else if (lower.startsWith("raw profile type ")) tellRaw(lower.slice(17), text, told);
  else if (COMMENTS.includes(lower)) told.count("comment", text.some((byte) => byte > 0x20) ? 1 : 0);
  else if (KEYWORDS.has(lower)) told.say(kindOf(keyword), quoted(text));
  else told.say("other", `${keyword}: ${quoted(text)}`);
}

/** Blocks that ImageMagick writes in hexadecimal, after their name and length. */
function tellRaw(kind: string, text: Bytes, told: Told): void {
  if (!told.spend(text.length)) return;
  const raw = unhexed(text.subarray(wordEnd(text, wordEnd(text, 0))));
  const exif = startsWith(raw, "Exif\0") ? raw.subarray(6) : raw;
  if (kind === "xmp") tellXmp(raw, told);
  else if (kind === "icc" || kind === "icm") tellProfile(raw, told);
  else if (kind === "exif" || kind === "app1") tellExif(exif, told);
  else if (kind === "8bim" || kind === "iptc") (startsWith(raw, "8BIM") ? tellPhotoshop : tellIptc)(raw, told);
}

function wordEnd(text: Bytes, at: number): number {
  const isBlank = (here: number): boolean => (text[here] ?? 0) <= 0x20;
  while (at < text.length && isBlank(at)) at += 1;
  while (at < text.length && !isBlank(at)) at += 1;
  return at;
}

function unhexed(text: Bytes): Bytes {
  const digits = text.map((byte) => (byte <= 0x39 ? byte - 0x30 : (byte | 0x20) - 0x57)).filter((digit) => digit < 16);
  return digits.subarray(0, digits.length >> 1).map((_, at) => (digits[at * 2] ?? 0) * 16 + (digits[at * 2 + 1] ?? 0));
}
