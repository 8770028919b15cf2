// The items of a HEIF file (ISO/IEC 23008-12; ISO/IEC 14496-12 §8.11): pictures, their parts, and what
// is said about them.

import { type Bytes, concat, latin, part, refuse } from "../bytes.ts";
import { type Box, boxesOf, type Fields, fieldsOf, versionOf } from "./boxes.ts";

export interface Item {
  readonly id: number;
  readonly type: string;
  readonly name: Bytes;
  readonly contentType: string;
  readonly isEncoded: boolean;
  readonly isHidden: boolean;
  readonly isProtected: boolean;
}

interface Location {
  /** 0: in the file, 1: in `idat`. */
  readonly method: number;
  readonly isOutside: boolean;
  readonly extents: readonly { readonly at: number; readonly length: number }[];
}

export interface Reference {
  readonly type: string;
  readonly from: number;
  readonly to: readonly number[];
}

export interface Association {
  /** Counted from 1. */
  readonly index: number;
  readonly isEssential: boolean;
}

export interface Meta {
  readonly primary: number;
  readonly items: ReadonlyMap<number, Item>;
  readonly references: readonly Reference[];
  readonly properties: readonly Box[];
  readonly associations: ReadonlyMap<number, readonly Association[]>;
  /** The data of an item; refuses where it is not whole, or not in the file. */
  readonly data: (id: number) => Bytes;
}

const MOST_ITEMS = 4096;
const MOST_EXTENTS = 65_536;
/** References, and all they refer to. */
const MOST_REFERENCES = 16_384;

export function metaOf(bytes: Bytes, meta: Bytes): Meta {
  const boxes = boxesOf(part(meta, 4, meta.length - 4));
  const only = (type: string): Bytes => {
    const [one, ...more] = boxes.filter((box) => box.type === type);
    return one === undefined || more.length > 0 ? refuse() : one.body;
  };
  const maybe = (type: string): Bytes | undefined => (boxes.some((box) => box.type === type) ? only(type) : undefined);
  if (latin(part(only("hdlr"), 8, 4)) !== "pict") refuse();
  const pitm = only("pitm");
  const locations = locationsOf(only("iloc"));
  const idat = maybe("idat");
  const iref = maybe("iref");
  const [properties, associations] = propertiesOf(only("iprp"));
  return {
    primary: fieldsOf(pitm, 4).next(versionOf(pitm) === 0 ? 2 : 4),
    items: itemsOf(only("iinf")),
    references: iref === undefined ? [] : referencesOf(iref),
    properties,
    associations,
    data: (id) => {
      const { method, isOutside, extents } = locations.get(id) ?? refuse();
      const source = method === 0 ? bytes : method === 1 && idat !== undefined ? idat : refuse();
      // More than the file has only overlapping pieces can give.
      if (isOutside || extents.reduce((sum, { length }) => sum + length, 0) > bytes.length) refuse();
      return concat(extents.map(({ at, length }) => part(source, at, length)));
    },
  };
}

function itemsOf(iinf: Bytes): Map<number, Item> {
  const from = versionOf(iinf) === 0 ? 6 : 8;
  const items = new Map<number, Item>();
  for (const { type, body } of boxesOf(part(iinf, from, iinf.length - from))) {
    if (type !== "infe") refuse();
    const item = itemOf(body);
    if (items.has(item.id) || items.size === MOST_ITEMS) refuse();
    items.set(item.id, item);
  }
  return items;
}

function itemOf(infe: Bytes): Item {
  const version = versionOf(infe);
  if (version !== 2 && version !== 3) refuse();
  const fields = fieldsOf(infe, 1);
  const flags = fields.next(3);
  const id = fields.next(version === 2 ? 2 : 4);
  // What is written here names items in two bytes.
  if (id > 0xffff) refuse();
  const isProtected = fields.next(2) !== 0;
  const type = latin(Uint8Array.of(fields.next(1), fields.next(1), fields.next(1), fields.next(1)));
  const name = fields.text();
  const isMime = type === "mime";
  const contentType = isMime ? latin(fields.text().subarray(0, 100)) : "";
  return { id, type, name, contentType, isEncoded: isMime && fields.text().length > 0, isHidden: flags % 2 === 1, isProtected };
}

function locationsOf(iloc: Bytes): Map<number, Location> {
  const version = versionOf(iloc);
  if (version > 2) refuse();
  const fields = fieldsOf(iloc, 4);
  const [sizes, more] = [fields.next(1), fields.next(1)];
  const indexSize = version === 0 ? 0 : more & 15;
  const count = fields.next(version < 2 ? 2 : 4);
  if (count > MOST_ITEMS) refuse();
  const found = new Map<number, Location>();
  let left = MOST_EXTENTS;
  for (let n = 0; n < count; n += 1) {
    const id = fields.next(version < 2 ? 2 : 4);
    const method = version === 0 ? 0 : fields.next(2) & 15;
    const isOutside = fields.next(2) !== 0;
    const base = fields.next(more >> 4);
    const extents = fields.next(2);
    left -= extents;
    if (left < 0 || found.has(id)) refuse();
    const one = (): { at: number; length: number } => {
      fields.next(indexSize);
      return { at: base + fields.next(sizes >> 4), length: fields.next(sizes & 15) };
    };
    found.set(id, { method, isOutside, extents: Array.from({ length: extents }, one) });
  }
  return found;
}

function referencesOf(iref: Bytes): Reference[] {
  const size = versionOf(iref) === 0 ? 2 : 4;
  let left = MOST_REFERENCES;
  return boxesOf(part(iref, 4, iref.length - 4)).map(({ type, body }) => {
    const fields = fieldsOf(body);
    const from = fields.next(size);
    const count = fields.next(2);
    left -= count + 1;
    if (left < 0) refuse();
    return { type, from, to: Array.from({ length: count }, () => fields.next(size)) };
  });
}

function propertiesOf(iprp: Bytes): [Box[], Map<number, Association[]>] {
  const boxes = boxesOf(iprp);
  const properties = boxes.filter(({ type }) => type === "ipco");
  const container = properties[0];
  if (container === undefined || properties.length !== 1) return refuse();
  const found = new Map<number, Association[]>();
  for (const { type, body } of boxes) if (type === "ipma") readAssociations(body, found);
  return [boxesOf(container.body), found];
}

function readAssociations(ipma: Bytes, found: Map<number, Association[]>): void {
  const fields: Fields = fieldsOf(ipma, 1);
  const isWide = fields.next(3) % 2 === 1;
  const count = fields.next(4);
  for (let n = 0; n < count; n += 1) {
    const id = fields.next(versionOf(ipma) < 1 ? 2 : 4);
    if (found.has(id) || found.size === MOST_ITEMS) refuse();
    const one = (): Association => {
      const value = fields.next(isWide ? 2 : 1);
      const top = isWide ? 0x8000 : 0x80;
      return { index: value % top, isEssential: value >= top };
    };
    found.set(id, Array.from({ length: fields.next(1) }, one));
  }
}
