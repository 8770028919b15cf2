// Puts into words what the entries say that are not kept.
import { place, type What } from "../found.ts";
import type { Document } from "./document.ts";
import { type Dict, Fault, isDict, isList, isRef, nameOf, type PdfObject, textOf } from "./object.ts";
import type { Tell } from "./tell.ts";
import { readName, readText } from "./text.ts";

const LARGEST_XMP = 4 * 1024 * 1024;
/// More than this of one kind of thing is not told one by one.
export const MOST_TOLD = 1_000;
/// After so many the rest of a file is not listened to: by then it has said what it is going to say.
const MOST_HEARD = 50_000;

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
    "ExData CO Sound Movie FS EF AF B Trapped Perms DSS Lock SV PTEX.PageNumber Parent P Reason ByteRange Cert V").split(" "),
);

export interface Entries {
  /// A text or a name as people read it; nothing where it is neither.
  readonly words: (object: PdfObject | undefined) => string;
  readonly path: (object: PdfObject | undefined) => void;
  readonly info: (dict: Dict) => void;
  /// Whether so much was said that more is not listened to.
  readonly weary: (more: number) => boolean;
  /// Tells of an entry that is not kept.
  readonly dropped: (shape: string, key: string, value: PdfObject) => void;
}

export function entries(document: Document, { add, count, xmp }: Pick<Tell, "add" | "count" | "xmp">): Entries {
  const { resolve } = document;

  const packets = new Set<number>();
  let heard = 0;
  const weary = (more: number): boolean => {
    heard += more;
    return heard > MOST_HEARD;
  };

  const words = (object: PdfObject | undefined): string => {
    const value = resolve(object);
    const [text, name] = [textOf(value), nameOf(value)];
    return text !== undefined ? readText(text) : name !== undefined ? readName(name) : "";
  };
  /// Adds what says something.
  const spoken = (what: What, said: string): void => {
    if (said.trim() !== "") add(what, said);
  };
  const entry = (key: string, value: PdfObject): void => {
    const said = words(value);
    const what = INFO.get(key);
    if (what === undefined) add("other", said);
    else spoken(what, said);
  };
  const info = (dict: Dict): void => {
    for (const [key, value] of dict) {
      if (weary(1)) return;
      if (!UNTOLD.has(key)) entry(key, value);
    }
  };

  /// The object itself, or the first of what it lists.
  const some = (object: PdfObject | undefined): readonly PdfObject[] => {
    const value = resolve(object);
    if (weary(isList(value) ? MOST_TOLD : 1)) return [];
    return isList(value) ? value.slice(0, MOST_TOLD).map(resolve) : [value];
  };

  const metadata = (object: PdfObject): void => {
    if (!isRef(object)) return add("other");
    if (packets.has(object.number)) return;
    packets.add(object.number);
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
      if (weary(1)) return;
      add("software", readName(name));
      const value = resolve(piece);
      if (isDict(value) && value.has("LastModified")) add("time", words(value.get("LastModified")));
    }
  };
  /// A file's name, as a text or in a file specification (7.11).
  const path = (object: PdfObject | undefined): void => {
    const value = resolve(object);
    if (isDict(value)) for (const key of ["UF", "F", "Unix", "DOS", "Mac"]) path(isDict(resolve(value.get(key))) ? null : value.get(key));
    else spoken("title", words(value));
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
    if (object === null || weary(1)) return;
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
        for (const version of isDict(object) ? object.values() : []) if (!weary(1)) path(version);
        return;
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
        for (const name of some(isDict(object) ? object.get("Name") : null)) spoken("author", words(name));
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
        if (shape === "Names") return count("hidden", leaves(document, value));
        break;
      default:
    }
    if (UNTOLD.has(key)) return;
    if (INFO.has(key)) entry(key, value);
    else add("other", readName(key));
  };

  return { words, path, info, dropped, weary };
}

function decimal(object: PdfObject): number {
  return typeof object === "object" && object !== null && "raw" in object ? Number(object.raw) : NaN;
}

/// How many things a name tree names.
function leaves(document: Document, tree: PdfObject): number {
  const seen = new Set<number>();
  const open: PdfObject[] = [tree];
  let count = 0;
  for (let next = open.pop(); next !== undefined && seen.size < MOST_TOLD; next = open.pop()) {
    if (isRef(next)) {
      if (seen.has(next.number)) continue;
      seen.add(next.number);
    }
    const node = document.resolve(next);
    if (!isDict(node)) continue;
    const [names, kids] = [document.resolve(node.get("Names")), document.resolve(node.get("Kids"))];
    count += isList(names) ? names.length >> 1 : 0;
    if (isList(kids)) open.push(...kids.slice(0, MOST_TOLD));
  }
  return count;
}
