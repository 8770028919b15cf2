// Puts into words what is not kept.
import { findings, type Found, place, type What } from "../found.ts";
import type { Document } from "./document.ts";
import { type Dict, Fault, isDict, isList, isRef, nameOf, type PdfObject, textOf } from "./object.ts";
import type { Survey } from "./survey.ts";
import { readName, readText } from "./text.ts";
import { readXmp } from "./xmp.ts";

const LARGEST_XMP = 4 * 1024 * 1024;
const MOST_TOLD = 1_000;

/// What the entries of an Info dictionary are; any other is told as it is.
const INFO: ReadonlyMap<string, What> = new Map(
  Object.entries({
    Title: "title", Subject: "title", Keywords: "title", "AAPL:Keywords": "title", Category: "title", "PTEX.FileName": "title",
    Author: "author", Company: "author", Manager: "author", LastModifiedBy: "author",
    Creator: "software", Producer: "software", "PTEX.Fullbanner": "software", "PTEX.FullBanner": "software",
    CreationDate: "time", ModDate: "time", SourceModified: "time", LastModified: "time", M: "time",
  } satisfies Record<string, What>),
);

/// What is told elsewhere (by counting, or where it is seen as a whole), or tells nothing.
const UNTOLD = new Set(
  ("Version Length DL SigFlags NeedsRendering Thumb AA OpenAction EmbeddedFiles JavaScript Renditions Popup IRT RT IT State StateModel " +
    "ExData CO Sound Movie FS EF AF B Trapped Perms DSS Lock SV PTEX.PageNumber Parent P Reason ByteRange Cert").split(" "),
);

export interface Tell {
  readonly add: (what: What, said?: string) => void;
  readonly keep: (what: What, said?: string) => void;
  readonly info: (dict: Dict) => void;
  readonly dropped: (shape: string, key: string, value: PdfObject) => void;
  readonly removed: (object: PdfObject) => void;
  readonly hidden: (layers: Dict) => void;
  readonly stray: (page: number) => void;
  /// Counts what was found, and what of it stays.
  readonly count: (what: What, more: number, staying?: number) => void;
  readonly xmp: (packet: Uint8Array) => void;
  readonly signed: (signature: Dict) => void;
  readonly lists: (survey: Survey) => { found: Found[]; left: Found[] };
}

export function telling(document: Document): Tell {
  const { resolve } = document;
  const [found, left] = [findings(), findings()];
  const seen = new Set<string>();
  const told = new Set<number>();
  const strays = new Set<number>();
  const [counts, stays] = [new Map<What, number>(), new Map<What, number>()];

  const add = (what: What, said = ""): void => {
    const key = `${what} ${said}`;
    if (seen.size >= MOST_TOLD || seen.has(key)) return;
    seen.add(key);
    found.add(what, said);
  };
  const keep = (what: What, said = ""): void => {
    add(what, said);
    left.add(what, said);
  };

  const count = (what: What, more: number, staying = 0): void => {
    counts.set(what, (counts.get(what) ?? 0) + more);
    stays.set(what, (stays.get(what) ?? 0) + staying);
  };
  const xmp = (packet: Uint8Array): void => readXmp(packet, add);

  const words = (object: PdfObject | undefined): string => {
    const value = resolve(object);
    const [text, name] = [textOf(value), nameOf(value)];
    return text !== undefined ? readText(text) : name !== undefined ? readName(name) : "";
  };
  const entry = (key: string, value: PdfObject): void => {
    const said = words(value);
    const what = INFO.get(key);
    if (what === undefined) add("other", said);
    else if (said.trim() !== "") add(what, said);
  };
  const info = (dict: Dict): void => {
    for (const [key, value] of dict) if (!UNTOLD.has(key)) entry(key, value);
  };

  /// The object itself, or the first of what it lists.
  const some = (object: PdfObject | undefined): readonly PdfObject[] => {
    const value = resolve(object);
    return isList(value) ? value.slice(0, MOST_TOLD).map(resolve) : [value];
  };

  const metadata = (object: PdfObject): void => {
    if (!isRef(object)) return add("other");
    try {
      xmp(document.decoded(document.follow(object), LARGEST_XMP));
    } catch (error) {
      if (!(error instanceof Fault) || error.why === "locked") throw error;
      add("other");
    }
  };
  const applications = (object: PdfObject): void => {
    const pieces = resolve(object);
    if (!isDict(pieces)) return add("other");
    for (const [name, piece] of pieces) {
      add("software", readName(name));
      const value = resolve(piece);
      if (isDict(value) && value.has("LastModified")) add("time", words(value.get("LastModified")));
    }
  };
  /// A file's name, as a text or in a file specification (7.11).
  const path = (object: PdfObject | undefined): void => {
    const value = resolve(object);
    if (isDict(value)) for (const key of ["UF", "F", "Unix", "DOS", "Mac"]) path(isDict(resolve(value.get(key))) ? null : value.get(key));
    else if (words(value).trim() !== "") add("title", words(value));
  };
  const action = (object: PdfObject): void => {
    for (const value of some(object)) {
      if (!isDict(value)) continue;
      path(value.get("F"));
      if (nameOf(resolve(value.get("S"))) === "URI") add("title", words(value.get("URI")));
    }
  };
  /// Where on earth a map's corners lie (12.10).
  const places = (object: PdfObject): void => {
    for (const value of some(object)) {
      const measure = isDict(value) ? (value.has("GPTS") ? value : resolve(value.get("Measure"))) : null;
      const points = isDict(measure) ? resolve(measure.get("GPTS")) : null;
      if (!isList(points)) {
        add("other");
        continue;
      }
      const [north = NaN, east = NaN] = points.slice(0, 2).map((item) => decimal(resolve(item)));
      add("place", Math.abs(north) <= 90 && Math.abs(east) <= 180 ? place(north, east) : "");
    }
  };

  const dropped = (shape: string, key: string, value: PdfObject): void => {
    const object = resolve(value);
    if (object === null) return;
    const markup = shape === "Markup" || shape === "FreeText";
    switch (key) {
      case "Metadata":
        return metadata(value);
      case "PieceInfo":
        return applications(value);
      case "PTEX.InfoDict":
        return isDict(object) ? info(object) : undefined;
      case "Threads":
        for (const thread of some(value)) {
          const own = isDict(thread) ? resolve(thread.get("I")) : null;
          if (isDict(own)) info(own);
        }
        return;
      case "T":
        return add(markup || shape === "Link" ? "author" : "title", words(value));
      case "Contents":
      case "RC":
        return;
      case "A":
      case "PA":
      case "Next":
        return action(value);
      case "OPI":
        return isDict(object) ? object.forEach((version) => path(version)) : undefined;
      case "Ref":
        return path(isDict(object) ? object.get("F") : value);
      case "VP":
      case "Measure":
      case "PtData":
      case "LGIDict":
        return places(value);
      case "CreatorInfo":
        return add("software", isDict(object) ? words(object.get("Creator")) : "");
      case "User":
        for (const name of isDict(object) ? some(object.get("Name")) : []) add("author", words(name));
        return;
      case "URI":
        return add("title", isDict(object) ? words(object.get("Base")) : words(value));
      case "Subj":
        return add("title", words(value));
      case "NM":
      case "ID":
        return add("other", shape === "Elem" ? "" : words(value));
      case "Templates":
      case "Pages":
        return count("hidden", leaves(document, value));
      default:
    }
    if (UNTOLD.has(key)) return;
    if (INFO.has(key)) entry(key, value);
    else add("other", readName(key));
  };

  const removed = (object: PdfObject): void => {
    if (isRef(object)) {
      if (told.has(object.number)) return;
      told.add(object.number);
    }
    const dict = resolve(object);
    if (!isDict(dict)) return;
    const kind = nameOf(resolve(dict.get("Subtype"))) ?? "";
    if (kind === "Text") count("comment", 1);
    for (const key of ["T", "M", "CreationDate", "Subj", "A"]) if (dict.has(key)) dropped("Markup", key, dict.get(key) ?? null);
    if (dict.has("FS")) path(dict.get("FS"));
    if (!["Text", "Popup", "FileAttachment", "Sound"].includes(kind)) add("other", readName(kind));
  };

  /// Layers that are off when the file is opened (8.11.4.3).
  const hidden = (properties: Dict): void => {
    const numbers = (object: PdfObject | undefined): Set<number> => {
      const list = resolve(object);
      return new Set((isList(list) ? list : []).filter(isRef).map(({ number }) => number));
    };
    const config = resolve(properties.get("D"));
    if (!isDict(config)) return;
    const [all, on, off] = [numbers(properties.get("OCGs")), numbers(config.get("ON")), numbers(config.get("OFF"))];
    const closed = nameOf(resolve(config.get("BaseState"))) === "OFF";
    const layers = [...all].filter((number) => (closed ? !on.has(number) : off.has(number))).length;
    count("hidden", layers, layers);
  };

  const signed = (signature: Dict): void => {
    for (const [key, what] of [["Name", "author"], ["ContactInfo", "author"], ["M", "time"], ["Location", "place"]] as const) {
      if (words(signature.get(key)).trim() !== "") add(what, words(signature.get(key)));
    }
  };

  const lists = (survey: Survey): { found: Found[]; left: Found[] } => {
    count("hidden", strays.size);
    count("embedded", survey.embedded);
    count("thumbnail", survey.thumbnails);
    count("script", survey.scripts);
    count("versions", document.table.versions);
    for (const [what, number] of counts) if (number > 0) found.add(what, String(number));
    for (const [what, number] of stays) if (number > 0) left.add(what, String(number));
    return { found: found.list(), left: left.list() };
  };

  const stray = (page: number): void => void strays.add(page);
  return { add, keep, info, dropped, removed, hidden, stray, count, xmp, signed, lists };
}

function decimal(object: PdfObject): number {
  return typeof object === "object" && object !== null && "raw" in object ? Number(object.raw) : NaN;
}

/// How many things a name tree names.
function leaves(document: Document, tree: PdfObject): number {
  const seen = new Set<number>();
  const open: PdfObject[] = [tree];
  let count = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (isRef(next)) {
      if (seen.has(next.number)) continue;
      seen.add(next.number);
    }
    const node = document.resolve(next);
    if (!isDict(node)) continue;
    const [names, kids] = [document.resolve(node.get("Names")), document.resolve(node.get("Kids"))];
    count += isList(names) ? names.length >> 1 : 0;
    if (isList(kids)) for (const kid of kids) open.push(kid);
  }
  return count;
}
