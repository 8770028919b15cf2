// HEIC, HEIF and AVIF (ISO/IEC 23008-12): the file is written anew with the pictures it shows, their
// coded data and the properties that say how to draw them. Which way is up is one of these.
//
// Films and sequences, and pictures coded in anything but HEVC and AV1, are not touched.

import { big16, big32, type Bytes, bytesOf, concat, isZero, latin, part, refuse, tried, u32, u8 } from "./bytes.ts";
import { tellExif } from "./exif.ts";
import { type Box, boxAt, boxed, versioned } from "./heif/boxes.ts";
import { av1WithoutMessages, hevcWithoutMessages } from "./heif/coded.ts";
import { type Association, type Item, type Meta, metaOf } from "./heif/items.ts";
import { keptItems, PICTURES } from "./heif/kept.ts";
import { keptProperty } from "./heif/properties.ts";
import type { Told } from "./told.ts";
import { tellTrailing } from "./trailing.ts";
import { tellXmp } from "./xmp.ts";

/** Brands that are known; `tmap` is not among them, since what it promises goes. */
const BRANDS = "mif1 mif2 mif3 miaf MiHB MiHE MiHA MiPr MiCm MiAB MiAn heic heix heim heis avif avio MA1A MA1B 1pic iso8 heif".split(" ");
const REFERENCES = ["dimg", "auxl", "prem"];

export function rewriteHeif(bytes: Bytes, told: Told): Bytes[] {
  const boxes = topBoxes(bytes, told);
  const only = (type: string): Bytes => {
    const [one, ...more] = boxes.filter((box) => box.type === type);
    return one === undefined || more.length > 0 ? refuse() : one.body;
  };
  if (boxes[0]?.type !== "ftyp") refuse();
  const meta = metaOf(bytes, only("meta"));
  const kept = keptItems(meta, told);
  for (const item of meta.items.values()) if (!kept.includes(item)) tellItem(meta, item, told);
  const { ipco, associations } = properties(meta, kept, told);
  const data = kept.map((item) => dataOf(meta, item, told));
  if (data.reduce((sum, { length }) => sum + length, 0) > bytes.length) refuse();
  const head = concat([brands(only("ftyp")), metaBox(meta, kept, ipco, associations, data, 0)]);
  return [
    brands(only("ftyp")),
    metaBox(meta, kept, ipco, associations, data, head.length + 8),
    boxed("mdat", ...data),
  ];
}

/** The boxes of the file. What is neither needed nor empty is told. */
function topBoxes(bytes: Bytes, told: Told): Box[] {
  const boxes: Box[] = [];
  let at = 0;
  while (at < bytes.length) {
    const start = at;
    const box = tried(() => boxAt(bytes, start));
    if (box === undefined) break;
    at = box.to;
    if (box.type === "moov" || box.type === "moof") refuse();
    if (["ftyp", "meta", "mdat"].includes(box.type)) boxes.push(box);
    // The film of a motion photo (Motion Photo format 1.0, "ISOBMFF image specific behavior").
    else if (box.type === "mpvd") told.count("embedded");
    else if (!["free", "skip"].includes(box.type)) told.say("other", box.type);
    else if (!isZero(box.body)) told.hint("other");
  }
  tellTrailing(bytes, at, told);
  return boxes;
}

function tellItem(meta: Meta, { id, type, contentType, isEncoded }: Item, told: Told): void {
  const data = ["Exif", "mime"].includes(type) ? tried(() => meta.data(id)) : undefined;
  if (type === "Exif") {
    // Four bytes say how far behind them the TIFF begins (ISO/IEC 23008-12 §A.2.1).
    const exif = data && tried(() => part(data, 4 + u32(data, 0), data.length - 4 - u32(data, 0)));
    if (exif === undefined) told.hint("other");
    else tellExif(exif, told);
  } else if (type === "mime" && contentType === "application/rdf+xml" && !isEncoded && data !== undefined) tellXmp(data, told);
  else if (type === "mime") told.count("embedded");
  else if (!PICTURES.includes(type)) told.say("other", type);
}

/** The container of the properties that stay, and for each item those it has, by their new numbers. */
function properties(meta: Meta, kept: readonly Item[], told: Told): { ipco: Bytes; associations: Association[][] } {
  const boxes = meta.properties.map((box) => keptProperty(box, told));
  const used = new Set(kept.flatMap(({ id }) => (meta.associations.get(id) ?? []).map(({ index }) => index)));
  const numbers = new Map<number, number>();
  const written: Bytes[] = [];
  boxes.forEach((box, place) => {
    if (box === undefined || !used.has(place + 1)) return;
    written.push(box);
    numbers.set(place + 1, written.length);
  });
  if (written.length > 0x7f) refuse();
  const associations = kept.map(({ id }) =>
    (meta.associations.get(id) ?? []).flatMap(({ index, isEssential }) => {
      const number = numbers.get(index);
      const isColour = meta.properties[index - 1]?.type === "colr";
      // What must be understood to draw the picture and is not understood here.
      if (number === undefined && isEssential && index !== 0 && !isColour) refuse();
      return number === undefined ? [] : [{ index: number, isEssential }];
    }),
  );
  return { ipco: boxed("ipco", ...written), associations };
}

function dataOf(meta: Meta, { id, type }: Item, told: Told): Bytes {
  const data = meta.data(id);
  if (type === "av01") return av1WithoutMessages(data, told);
  // Two or four bytes for each of width and height, behind four others (§6.6.2.3.2).
  if (type === "grid" && data.length !== (u8(data, 1) % 2 === 1 ? 12 : 8)) refuse();
  if (type === "iden" && data.length !== 0) refuse();
  if (type !== "hvc1") return data;
  const own = (meta.associations.get(id) ?? []).map(({ index }) => meta.properties[index - 1]);
  return hevcWithoutMessages(data, own.find((box) => box?.type === "hvcC")?.body ?? refuse(), told);
}

function brands(ftyp: Bytes): Bytes {
  const named = Array.from({ length: Math.floor(ftyp.length / 4) }, (_, place) => latin(part(ftyp, place * 4, 4)));
  const compatible = named.slice(2).filter((brand) => BRANDS.includes(brand));
  const major = BRANDS.includes(named[0] ?? "") ? named[0] : compatible[0];
  return boxed("ftyp", bytesOf(major ?? refuse()), big32(0), ...[...new Set(compatible)].map(bytesOf));
}

function metaBox(
  meta: Meta,
  kept: readonly Item[],
  ipco: Bytes,
  associations: readonly (readonly Association[])[],
  data: readonly Bytes[],
  start: number,
): Bytes {
  const count = big16(kept.length);
  let at = start;
  const locations = kept.map(({ id }, place) => {
    const length = data[place]?.length ?? 0;
    at += length;
    return concat([big16(id), big16(0), big16(1), big32(at - length), big32(length)]);
  });
  const entries = kept.map(({ id, type, isHidden }) =>
    boxed("infe", Uint8Array.of(2, 0, 0, isHidden ? 1 : 0), big16(id), big16(0), bytesOf(type), new Uint8Array(1)),
  );
  const owned = kept.map(({ id }, place) => {
    const own = associations[place] ?? [];
    return concat([big16(id), Uint8Array.of(own.length, ...own.map(({ index, isEssential }) => index + (isEssential ? 0x80 : 0)))]);
  });
  return versioned(
    "meta",
    0,
    versioned("hdlr", 0, big32(0), bytesOf("pict"), new Uint8Array(13)),
    versioned("pitm", 0, big16(meta.primary)),
    versioned("iloc", 0, Uint8Array.of(0x44, 0), count, ...locations),
    versioned("iinf", 0, count, ...entries),
    ...references(meta, kept),
    boxed("iprp", ipco, versioned("ipma", 0, big32(kept.length), ...owned)),
  );
}

function references(meta: Meta, kept: readonly Item[]): Bytes[] {
  const ids = new Set(kept.map(({ id }) => id));
  const written = meta.references.flatMap(({ type, from, to }) => {
    const still = to.filter((id) => ids.has(id));
    if (!REFERENCES.includes(type) || !ids.has(from) || still.length === 0) return [];
    return [boxed(type, big16(from), big16(still.length), ...still.map(big16))];
  });
  return written.length === 0 ? [] : [versioned("iref", 0, ...written)];
}
