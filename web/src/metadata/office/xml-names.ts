// The names of elements whatever prefix a program gave them.
//
// A document may bind any prefix to a namespace. Rules are written against one short name for each
// namespace, the one that office programs use; the strict and the transitional namespaces of ISO/IEC 29500
// are one.

import { refuse } from "./refused.ts";
import type { Attribute } from "./xml-tokens.ts";

const OOXML = "http://schemas.openxmlformats.org/";
const STRICT = "http://purl.oclc.org/ooxml/";
const MICROSOFT = "http://schemas.microsoft.com/office/";
const ODF = "urn:oasis:names:tc:opendocument:xmlns:";

const SHORT: ReadonlyMap<string, string> = new Map([
  [`${OOXML}wordprocessingml/2006/main`, "w"],
  [`${STRICT}wordprocessingml/main`, "w"],
  [`${OOXML}spreadsheetml/2006/main`, "x"],
  [`${STRICT}spreadsheetml/main`, "x"],
  [`${OOXML}presentationml/2006/main`, "p"],
  [`${STRICT}presentationml/main`, "p"],
  [`${OOXML}drawingml/2006/main`, "a"],
  [`${STRICT}drawingml/main`, "a"],
  [`${OOXML}drawingml/2006/wordprocessingDrawing`, "wp"],
  [`${STRICT}drawingml/wordprocessingDrawing`, "wp"],
  [`${OOXML}drawingml/2006/picture`, "pic"],
  [`${STRICT}drawingml/picture`, "pic"],
  [`${OOXML}drawingml/2006/spreadsheetDrawing`, "xdr"],
  [`${STRICT}drawingml/spreadsheetDrawing`, "xdr"],
  [`${OOXML}drawingml/2006/chart`, "c"],
  [`${STRICT}drawingml/chart`, "c"],
  [`${OOXML}officeDocument/2006/relationships`, "r"],
  [`${STRICT}officeDocument/relationships`, "r"],
  [`${OOXML}officeDocument/2006/math`, "m"],
  [`${STRICT}officeDocument/math`, "m"],
  [`${OOXML}markup-compatibility/2006`, "mc"],
  [`${OOXML}package/2006/relationships`, "rel"],
  [`${OOXML}package/2006/content-types`, "ct"],
  [`${OOXML}package/2006/metadata/core-properties`, "cp"],
  [`${OOXML}officeDocument/2006/extended-properties`, "ep"],
  [`${STRICT}officeDocument/extendedProperties`, "ep"],
  [`${OOXML}officeDocument/2006/custom-properties`, "op"],
  [`${STRICT}officeDocument/customProperties`, "op"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ["http://purl.org/dc/terms/", "dcterms"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["urn:schemas-microsoft-com:office:office", "o"],
  ["urn:schemas-microsoft-com:office:excel", "vx"],
  [`${MICROSOFT}word/2010/wordml`, "w14"],
  [`${MICROSOFT}word/2012/wordml`, "w15"],
  [`${MICROSOFT}word/2010/wordprocessingDrawing`, "wp14"],
  [`${MICROSOFT}drawing/2014/main`, "a16"],
  [`${MICROSOFT}powerpoint/2010/main`, "p14"],
  [`${MICROSOFT}powerpoint/2012/main`, "p15"],
  [`${MICROSOFT}powerpoint/2018/8/main`, "p188"],
  [`${MICROSOFT}spreadsheetml/2010/11/ac`, "x15ac"],
  [`${MICROSOFT}spreadsheetml/2018/threadedcomments`, "tc"],
  [`${MICROSOFT}spreadsheetml/2021/extlinks2021`, "xxl21"],
  ["http://www.w3.org/1999/xlink", "xlink"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
  ["http://openoffice.org/2009/office", "officeooo"],
  ["urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"],
]);

const REVISION = /^http:\/\/schemas\.microsoft\.com\/office\/spreadsheetml\/20[0-9]{2}\/revision[0-9]*$/;
const OPEN_DOCUMENT = /^urn:oasis:names:tc:opendocument:xmlns:([a-z-]+):1\.0$/;

/** The short name of a namespace; `?` for one that no rule knows. */
function shorten(namespace: string): string {
  const known = SHORT.get(namespace);
  if (known !== undefined) return known;
  if (REVISION.test(namespace)) return "xr";
  const open = namespace.startsWith(ODF) ? OPEN_DOCUMENT.exec(namespace)?.[1] : undefined;
  return open === undefined ? "?" : open === "drawing" ? "draw" : open;
}

const NONE: string[] = [];

/** Which prefixes are bound where the reader stands. */
export interface Scope {
  /** Binds what an element declares, and says how many prefixes these were. */
  enter(attributes: readonly Attribute[]): readonly string[];
  leave(declared: readonly string[]): void;
  /** The name of an element, or of an attribute, which without a prefix is in no namespace. */
  name(written: string, attribute?: boolean): string;
}

export function scope(): Scope {
  // Few names are used in one part, and each many times: joined once while nothing is bound anew.
  const joined = new Map<string, string>();
  const bound = new Map<string, string[]>([
    ["xml", ["xml"]],
    ["xmlns", ["xmlns"]],
  ]);
  return {
    enter: (attributes) => {
      let declared: string[] = NONE;
      for (const { name, value } of attributes) {
        if (name !== "xmlns" && !name.startsWith("xmlns:")) continue;
        const prefix = name.slice(6);
        joined.clear();
        const stack = bound.get(prefix);
        if (stack === undefined) bound.set(prefix, [shorten(value)]);
        else stack.push(shorten(value));
        declared = [...declared, prefix];
      }
      return declared;
    },
    leave: (declared) => {
      if (declared.length > 0) joined.clear();
      for (const prefix of declared) bound.get(prefix)?.pop();
    },
    name: (written, attribute = false) => {
      const known = attribute ? undefined : joined.get(written);
      if (known !== undefined) return known;
      const colon = written.indexOf(":");
      if (colon < 0 && attribute) return written;
      const prefix = colon < 0 ? "" : written.slice(0, colon);
      const short = bound.get(prefix)?.at(-1) ?? (prefix === "" ? "?" : refuse());
      const name = `${short}:${written.slice(colon + 1)}`;
      if (!attribute) joined.set(written, name);
      return name;
    },
  };
}
