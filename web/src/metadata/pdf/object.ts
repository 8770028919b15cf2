// What a PDF file is made of (ISO 32000-2, 7.3). Bytes are held as strings of the characters 0 to 255.
import type { Why } from "../found.ts";

export interface PdfNumber {
  readonly kind: "number";
  /// As it was written, so that no digit is lost.
  readonly raw: string;
}

export interface Name {
  readonly kind: "name";
  readonly name: string;
}

export interface Text {
  readonly kind: "text";
  readonly bytes: string;
}

export interface Ref {
  readonly kind: "ref";
  readonly number: number;
  readonly generation: number;
}

export type Dict = ReadonlyMap<string, PdfObject>;

export type PdfObject = null | boolean | PdfNumber | Name | Text | Ref | Dict | readonly PdfObject[];

/// An object with a number. A stream's bytes lie in the file from `start` to `end`.
export interface Indirect {
  readonly value: PdfObject;
  readonly data?: { readonly start: number; readonly end: number };
}

/// Why reading stopped.
export class Fault extends Error {
  readonly why: Why;

  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}

export function fault(why: Why): never {
  throw new Fault(why);
}

/// A dictionary by the order of its names.
export const ordered = (dict: Dict): Map<string, PdfObject> => new Map([...dict].sort(([a], [b]) => (a < b ? -1 : 1)));

export const isDict = (object: PdfObject | undefined): object is Dict => object instanceof Map;

export const isList = (object: PdfObject | undefined): object is readonly PdfObject[] => Array.isArray(object);

export function isRef(object: PdfObject | undefined): object is Ref {
  return kindOf(object) === "ref";
}

export function nameOf(object: PdfObject | undefined): string | undefined {
  return kindOf(object) === "name" ? (object as Name).name : undefined;
}

export function textOf(object: PdfObject | undefined): string | undefined {
  return kindOf(object) === "text" ? (object as Text).bytes : undefined;
}

/// A number that counts or places something: digits only, at most ten.
export function countOf(object: PdfObject | undefined): number | undefined {
  if (kindOf(object) !== "number") return undefined;
  const { raw } = object as PdfNumber;
  return /^[0-9]{1,10}$/.test(raw) ? Number(raw) : undefined;
}

/// Whether two objects say the same.
export function same(a: PdfObject, b: PdfObject): boolean {
  if (isList(a)) return isList(b) && a.length === b.length && a.every((item, i) => same(item, b[i] ?? null));
  if (isDict(a)) return isDict(b) && a.size === b.size && [...a].every(([key, value]) => b.has(key) && same(value, b.get(key) ?? null));
  if (isRef(a)) return isRef(b) && a.number === b.number && a.generation === b.generation;
  if (kindOf(a) === undefined || kindOf(a) !== kindOf(b)) return a === b;
  if (kindOf(a) === "number") return (a as PdfNumber).raw === (b as PdfNumber).raw;
  return nameOf(a) === nameOf(b) && textOf(a) === textOf(b);
}

function kindOf(object: PdfObject | undefined): string | undefined {
  return typeof object === "object" && object !== null && "kind" in object ? object.kind : undefined;
}
