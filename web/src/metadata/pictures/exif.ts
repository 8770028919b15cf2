// What Exif tells (CIPA DC-008): in JPEG, PNG, WebP and HEIC a small TIFF of its own, in TIFF the file itself.

import type { What } from "../found.ts";
import { big16, type Bytes, bytesOf, concat, isZero, same, tried, u32 } from "./bytes.ts";
import { type Directory, directoryAt, type Entry, fractions, numbers, openTiff, type Tiff } from "./ifd.ts";
import { tellPhotoshop, tellIptc } from "./iptc.ts";
import { tellProfile } from "./profile.ts";
import { isPlace, MOST_QUOTED, quoted, quotedWide, spot, type Told } from "./told.ts";
import { tellXmp } from "./xmp.ts";

const MOST_DIRECTORIES = 8;
/** Exif may lie in Photoshop's blocks, which may lie in Exif. */
const MOST_NESTED = 4;

const ORIENTATION = 0x0112;
const EXIF = 0x8769;
const GPS = 0x8825;

type Way = "text" | "wide" | "hint" | "count" | "remark";

const TAGS = new Map<number, readonly [What, Way]>([
  [0x010d, ["title", "text"]], // DocumentName
  [0x010e, ["title", "text"]], // ImageDescription
  [0x010f, ["device", "text"]], // Make
  [0x0110, ["device", "text"]], // Model
  [0x011d, ["title", "text"]], // PageName
  [0x0131, ["software", "text"]], // Software
  [0x0132, ["time", "text"]], // DateTime
  [0x013b, ["author", "text"]], // Artist
  [0x013c, ["device", "text"]], // HostComputer
  [0x8298, ["author", "text"]], // Copyright
  [0x8482, ["place", "hint"]], // ModelTiepoint: where on earth a map lies
  [0x85d8, ["place", "hint"]], // ModelTransformation
  [0x9003, ["time", "text"]], // DateTimeOriginal
  [0x9004, ["time", "text"]], // DateTimeDigitized
  [0x9010, ["time", "text"]], // OffsetTime: where on earth, roughly
  [0x9011, ["time", "text"]], // OffsetTimeOriginal
  [0x9012, ["time", "text"]], // OffsetTimeDigitized
  [0x927c, ["device", "hint"]], // MakerNote
  [0x9286, ["comment", "remark"]], // UserComment
  [0x935c, ["hidden", "hint"]], // ImageSourceData: Photoshop's layers
  [0x9c9b, ["title", "wide"]], // XPTitle
  [0x9c9c, ["comment", "count"]], // XPComment
  [0x9c9d, ["author", "wide"]], // XPAuthor
  [0x9c9e, ["title", "wide"]], // XPKeywords
  [0x9c9f, ["title", "wide"]], // XPSubject
  [0xa004, ["title", "text"]], // RelatedSoundFile
  [0xa40b, ["device", "hint"]], // DeviceSettingDescription
  [0xa420, ["other", "text"]], // ImageUniqueID
  [0xa430, ["author", "text"]], // CameraOwnerName
  [0xa431, ["device", "text"]], // BodySerialNumber
  [0xa433, ["device", "text"]], // LensMake
  [0xa434, ["device", "text"]], // LensModel
  [0xa435, ["device", "text"]], // LensSerialNumber
  [0xa436, ["title", "text"]], // ImageTitle
  [0xa437, ["author", "text"]], // Photographer
  [0xa438, ["author", "text"]], // ImageEditor
  [0xa439, ["software", "text"]], // CameraFirmware
  [0xa43a, ["software", "text"]], // RAWDevelopingSoftware
  [0xa43b, ["software", "text"]], // ImageEditingSoftware
  [0xa43c, ["software", "text"]], // MetadataEditingSoftware
  [0xc614, ["device", "text"]], // UniqueCameraModel
  [0xc62f, ["device", "text"]], // CameraSerialNumber
  [0xc634, ["device", "hint"]], // DNGPrivateData
]);

/** The smallest Exif: it says which way is up, and nothing else. */
export function uprightExif(orientation: number): Bytes {
  const head = "MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01";
  return concat([bytesOf(head), big16(orientation), new Uint8Array(6)]);
}

/** Tells what a block of Exif says, and gives its orientation: 1 where it has none. */
export function tellExif(bytes: Bytes, told: Told, nested = 0): number {
  for (let up = 2; up <= 8; up += 1) if (same(bytes, uprightExif(up))) return up;
  if (isZero(bytes)) return 1;
  const before = told.added();
  const orientation = nested < MOST_NESTED ? tellDirectories(bytes, told, nested) : 1;
  if (told.added() === before) told.hint("other");
  return orientation;
}

function tellDirectories(bytes: Bytes, told: Told, nested: number): number {
  const tiff = tried(() => openTiff(bytes));
  const first = tiff && tried(() => u32(bytes, 4, tiff.little));
  if (tiff === undefined || first === undefined) return 1;
  const seen = new Set<number>();
  let orientation = 1;
  for (let at = first; at !== 0 && !seen.has(at) && seen.size < MOST_DIRECTORIES && told.spend(0); ) {
    const directory = tried(() => directoryAt(tiff, at));
    if (directory === undefined) break;
    if (seen.size === 0) orientation = orientationOf(tiff, directory);
    // The second directory is the thumbnail's (CIPA DC-008 §4.5.1): 0x0103 is its compression.
    else if (directory.entries.some(({ tag }) => tag === 0x0103 || tag === 0x0201)) told.count("thumbnail");
    seen.add(at);
    tellDirectory(tiff, directory, told, nested);
    at = directory.next;
  }
  return orientation;
}

function orientationOf(tiff: Tiff, { entries }: Directory): number {
  const entry = entries.find(({ tag }) => tag === ORIENTATION);
  const up = entry && numbers(tiff, entry)[0];
  return up !== undefined && up >= 1 && up <= 8 ? up : 1;
}

/** Tells what a directory says, and those of Exif and GPS to which it points. */
export function tellDirectory(tiff: Tiff, directory: Directory, told: Told, nested = 0): void {
  if (!told.spend(directory.entries.length * 12)) return;
  for (const entry of directory.entries) {
    tellEntry(entry, told);
    tellBlock(entry, told, nested);
  }
  for (const entry of innerAt(tiff, directory, EXIF)?.entries ?? []) tellEntry(entry, told);
  const gps = innerAt(tiff, directory, GPS);
  if (gps !== undefined) tellGps(tiff, gps, told);
}

/** The directory to which the first entry with this tag points. */
function innerAt(tiff: Tiff, { entries }: Directory, tag: number): Directory | undefined {
  const [at] = entries.filter((one) => one.tag === tag).slice(0, 1).flatMap((one) => numbers(tiff, one));
  return at === undefined ? undefined : tried(() => directoryAt(tiff, at));
}

function tellEntry({ tag, value }: Entry, told: Told): void {
  const [what, way] = TAGS.get(tag) ?? [];
  if (what === undefined) return;
  if (value === undefined || way === "hint" || !told.spend(Math.min(value.length, MOST_QUOTED))) told.hint(what);
  else if (way === "text") told.say(what, quoted(value));
  else if (way === "wide") told.say(what, quotedWide(value, true));
  // UserComment begins with eight bytes that name its script.
  else if (value.subarray(way === "remark" ? 8 : 0).some((byte) => byte > 0x20)) told.count(what);
}

/** Blocks in formats of their own that a directory may hold. */
function tellBlock({ tag, value }: Entry, told: Told, nested: number): void {
  if (value === undefined) return;
  if (tag === 0x02bc) tellXmp(value, told);
  if (tag === 0x83bb) tellIptc(value, told);
  if (tag === 0x8649) tellPhotoshop(value, told, nested + 1);
  if (tag === 0x8773) tellProfile(value, told);
}

function tellGps(tiff: Tiff, { entries }: Directory, told: Told): void {
  const entry = (tag: number): Entry | undefined => entries.find((one) => one.tag === tag);
  const text = (tag: number): string => quoted(entry(tag)?.value ?? new Uint8Array());
  const [north, east] = [fractions(tiff, entry(2), 3), fractions(tiff, entry(4), 3)].map(degrees);
  if (north !== undefined && east !== undefined && isPlace(north, east)) {
    told.say("place", spot(text(1).startsWith("S") ? -north : north, text(3).startsWith("W") ? -east : east));
  } else if (entries.some(({ tag }) => tag >= 1 && tag <= 4)) told.hint("place");
  // GPSAreaInformation begins with eight bytes that name its script.
  told.say("place", quoted((entry(0x1c)?.value ?? new Uint8Array()).subarray(8)));
  const clock = fractions(tiff, entry(7), 3)?.map((part) => String(Math.floor(part)).padStart(2, "0")).join(":");
  const day = text(0x1d).replaceAll("\0", "");
  told.say("time", clock === undefined ? day : `${day} ${clock}`);
}

function degrees(parts: number[] | undefined): number | undefined {
  const [whole, minutes, seconds] = parts ?? [];
  return whole === undefined ? undefined : whole + (minutes ?? 0) / 60 + (seconds ?? 0) / 3600;
}
