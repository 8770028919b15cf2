// What XMP tells (ISO 16684-1). It is looked through tag by tag for properties by their names, not
// parsed as XML: nothing is kept of it, so nothing depends on its being right.

import type { What } from "../found.ts";
import type { Bytes } from "./bytes.ts";
import { isPlace, quoted, spot, type Told } from "./told.ts";

const MOST_LOOKED_THROUGH = 4 * 1024 * 1024;
const DEEPEST = 32;

/** Kinds by the local name of a property: prefixes are the writer's to choose. */
const SAID: Partial<Record<What, string>> = {
  place:
    "City State Country Location Sublocation CountryName ProvinceState WorldRegion CiAdrCity CiAdrRegion CiAdrCtry CiAdrExtadr CiAdrPcode LocationName",
  time: "CreateDate ModifyDate MetadataDate DateCreated DateTimeOriginal DateTimeDigitized DateTime DateAcquired GPSTimeStamp when date",
  device: "Make Model SerialNumber BodySerialNumber Lens LensMake LensModel LensSerialNumber UniqueCameraModel",
  author:
    "creator Author Artist OwnerName CameraOwnerName Owner CaptionWriter Credit Source AuthorsPosition rights Copyright publisher contributor CiEmailWork CiTelWork CiUrlWork PersonInImage PersonDisplayName PersonName WebStatement",
  software: "CreatorTool Software softwareAgent Producer ProcessingSoftware Firmware",
  title:
    "title description subject Title Subject Headline Keywords hierarchicalSubject Label Event Nickname RawFileName PreservedFileName DocumentName ImageDescription TransmissionReference",
};
const HINTED: Partial<Record<What, string>> = { other: "DocumentID InstanceID OriginalDocumentID documentID instanceID" };
const COUNTED: Partial<Record<What, string>> = { comment: "UserComment Instructions", thumbnail: "image", embedded: "Data" };

type Way = "say" | "hint" | "count";
const PROPERTIES = new Map<string, readonly [What, Way]>(
  [["say", SAID] as const, ["hint", HINTED] as const, ["count", COUNTED] as const].flatMap(([way, kinds]) =>
    Object.entries(kinds).flatMap(([what, names]) => names.split(" ").map((name) => [name, [what as What, way]] as const)),
  ),
);

const [LT, GT, SLASH, EQUALS, QUOTE, APOSTROPHE] = [0x3c, 0x3e, 0x2f, 0x3d, 0x22, 0x27];

interface Reading {
  readonly told: Told;
  /** The names of the tags that are open, the innermost last. */
  readonly open: string[];
  deeper: number;
  north: string;
  east: string;
}

export function tellXmp(whole: Bytes, told: Told): void {
  const bytes = whole.subarray(0, MOST_LOOKED_THROUGH);
  if (!told.spend(bytes.length)) return told.hint("other");
  const before = told.added();
  const reading: Reading = { told, open: [], deeper: 0, north: "", east: "" };
  for (let at = 0; at < bytes.length; ) {
    const tag = bytes.indexOf(LT, at);
    if (tag < 0) break;
    const name = reading.open.findLast((one) => isProperty(one));
    if (name !== undefined) tellValue(reading, name, bytes.subarray(at, tag));
    at = readTag(bytes, tag + 1, reading);
  }
  tellPlace(reading);
  if (told.added() === before) told.hint("other");
}

/** Reads one tag and gives where it ends. */
function readTag(bytes: Bytes, at: number, reading: Reading): number {
  const first = bytes[at];
  if (first === 0x21 || first === 0x3f) return behind(bytes, at);
  if (first === SLASH) {
    if (reading.deeper > 0) reading.deeper -= 1;
    else reading.open.pop();
    return behind(bytes, at);
  }
  const end = nameEnd(bytes, at);
  const name = quoted(bytes.subarray(at, end));
  if (local(name) === "li" && reading.open.includes("History")) reading.told.count("versions");
  return readAttributes(bytes, end, name, reading);
}

function readAttributes(bytes: Bytes, from: number, tag: string, reading: Reading): number {
  for (let at = blankEnd(bytes, from); at < bytes.length; at = blankEnd(bytes, at)) {
    if (bytes[at] === SLASH) return behind(bytes, at);
    if (bytes[at] === GT) {
      if (reading.open.length < DEEPEST) reading.open.push(tag.includes("mwg-rs:") ? tag : local(tag));
      else reading.deeper += 1;
      return at + 1;
    }
    const end = nameEnd(bytes, at);
    const equals = blankEnd(bytes, end);
    const start = blankEnd(bytes, equals + 1);
    const quote = bytes[start];
    if (end === at || bytes[equals] !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) return behind(bytes, at);
    const close = bytes.indexOf(quote, start + 1);
    if (close < 0) return bytes.length;
    const name = quoted(bytes.subarray(at, end));
    tellValue(reading, name.includes("mwg-rs:") ? name : local(name), bytes.subarray(start + 1, close));
    at = close + 1;
  }
  return bytes.length;
}

function tellValue(reading: Reading, name: string, value: Uint8Array): void {
  if (!isProperty(name) || !value.some((byte) => byte > 0x20)) return;
  const text = unescaped(quoted(value));
  if (name === "GPSLatitude") reading.north ||= text;
  if (name === "GPSLongitude") reading.east ||= text;
  // Names of faces (Metadata Working Group, Guidelines for Handling Image Metadata 2.0 §5.9).
  if (name === "mwg-rs:Name") reading.told.say("author", text);
  const [what, way] = PROPERTIES.get(name) ?? [];
  if (what === undefined) return;
  if (way === "say") reading.told.say(what, text);
  else if (way === "hint") reading.told.hint(what);
  else reading.told.count(what);
}

const isProperty = (name: string): boolean =>
  PROPERTIES.has(name) || name === "GPSLatitude" || name === "GPSLongitude" || name === "mwg-rs:Name";

function tellPlace({ told, north, east }: Reading): void {
  const [up, right] = [degrees(north, "S"), degrees(east, "W")];
  if (up !== undefined && right !== undefined && isPlace(up, right)) told.say("place", spot(up, right));
  else for (const text of [north, east]) told.say("place", text);
}

/** Degrees of `4,21.6N` or `4,21,36N` (XMP specification part 2, GPSCoordinate). */
function degrees(text: string, minus: string): number | undefined {
  const parts = text.slice(0, -1).split(",");
  if (!/[NSEW]$/.test(text) || parts.length > 3 || !parts.every((part) => /^[0-9]+(\.[0-9]+)?$/.test(part))) return undefined;
  const [whole = 0, minutes = 0, seconds = 0] = parts.map(Number);
  const size = whole + minutes / 60 + seconds / 3600;
  return text.endsWith(minus) ? -size : size;
}

const local = (name: string): string => name.slice(name.lastIndexOf(":") + 1);

function behind(bytes: Bytes, at: number): number {
  const end = bytes.indexOf(GT, at);
  return end < 0 ? bytes.length : end + 1;
}

function blankEnd(bytes: Bytes, at: number): number {
  while (at < bytes.length && (bytes[at] ?? 0) <= 0x20) at += 1;
  return at;
}

function nameEnd(bytes: Bytes, at: number): number {
  const isName = (byte: number): boolean => byte > 0x20 && ![LT, GT, SLASH, EQUALS, QUOTE, APOSTROPHE].includes(byte);
  while (at < bytes.length && isName(bytes[at] ?? 0)) at += 1;
  return at;
}

const ENTITIES = new Map([["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"], ["amp", "&"]]);

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (whole, name: string) => ENTITIES.get(name) ?? whole);
}
