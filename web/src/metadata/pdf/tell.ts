// Gathers what is found and what stays, and counts what is counted.
import { findings, type Found, type What } from "../found.ts";
import type { Document } from "./document.ts";
import { entries, MOST_TOLD } from "./entries.ts";
import { type Dict, isDict, isList, isRef, nameOf, type PdfObject } from "./object.ts";
import type { Survey } from "./survey.ts";
import { readName } from "./text.ts";
import { readXmp } from "./xmp.ts";

export interface Tell {
  readonly add: (what: What, said?: string) => void;
  readonly keep: (what: What, said?: string) => void;
  readonly info: (dict: Dict) => void;
  readonly dropped: (shape: string, key: string, value: PdfObject) => void;
  readonly removed: (object: PdfObject) => void;
  readonly hidden: (catalog: Dict) => void;
  readonly stray: (page: number) => void;
  /// Counts what was found, and what of it stays.
  readonly count: (what: What, more: number, staying?: number) => void;
  readonly xmp: (packet: Uint8Array) => void;
  readonly signed: (signature: Dict) => void;
  readonly lists: (survey: Survey) => { found: Found[]; left: Found[] };
}

export function telling(document: Document): Tell {
  const { plain, resolve } = document;
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

  const { words, path, info, dropped, weary } = entries(document, { add, count, xmp });

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

  /// Layers that are off when the file is opened (8.11.4.3). A stream, or what is not there, is none,
  /// and does not stay.
  const hidden = (catalog: Dict): void => {
    const numbers = (object: PdfObject | undefined): Set<number> => {
      const list = resolve(object);
      const layers = (isList(list) ? list : []).filter(isRef).filter((ref) => plain(ref) !== undefined);
      return new Set(layers.map(({ number }) => number));
    };
    const properties = plain(catalog.get("OCProperties"));
    const config = plain(properties?.get("D"));
    if (properties === undefined || config === undefined) return;
    const [all, on, off] = [numbers(properties.get("OCGs")), numbers(config.get("ON")), numbers(config.get("OFF"))];
    const closed = nameOf(resolve(config.get("BaseState"))) === "OFF";
    const layers = [...all].filter((number) => (closed ? !on.has(number) : off.has(number))).length;
    count("hidden", layers, layers);
  };

  const signed = (signature: Dict): void => {
    for (const [key, what] of [["Name", "author"], ["ContactInfo", "author"], ["M", "time"], ["Location", "place"]] as const) {
      if (weary(1)) return;
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
