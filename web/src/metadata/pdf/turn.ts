// Which shape an object has, by what it says of itself. What has none here is not kept.
import type { Document } from "./document.ts";
import { type Dict, nameOf, textOf } from "./object.ts";
import { isLeaf } from "./pages.ts";
import { SHAPES } from "./shapes.ts";

interface Shape {
  stream: boolean;
  readonly keys: Map<string, string>;
}

/// The shape of what holds numbers, names, texts and lists of them, and no dictionaries.
export const ATOMS = "";

const MARKUP = new Set(
  "Highlight Underline Squiggly StrikeOut Line Square Circle Polygon PolyLine Stamp Ink Caret Watermark PrinterMark TrapNet Redact".split(" "),
);

const shapes = new Map<string, Shape>();
for (const line of SHAPES.trim().split("\n")) {
  const [first = "", ...entries] = line.split(" ");
  const name = first.replace("~", "");
  const shape = shapes.get(name) ?? { stream: false, keys: new Map() };
  shape.stream ||= first.endsWith("~");
  for (const entry of entries) {
    const [key = "", child = ATOMS] = entry.split(":");
    shape.keys.set(key, child);
  }
  shapes.set(name, shape);
}

/// What an entry of a shape may hold.
export function entryOf(shape: string, key: string, stream: boolean): string | undefined {
  if (stream && key === "Filter") return ATOMS;
  if (stream && key === "DecodeParms") return "Parms";
  const keys = shapes.get(shape)?.keys;
  return keys?.get(key) ?? keys?.get("*");
}

/// The shape of a dictionary or stream that stands where `shape` is looked for.
export function turn(document: Document, shape: string, dict: Dict, stream: boolean): string | undefined {
  const own = ownShape(document, shape, dict, stream);
  const known = own === undefined ? undefined : shapes.get(own);
  return known === undefined || (stream && !known.stream) ? undefined : own;
}

function ownShape(document: Document, shape: string, dict: Dict, stream: boolean): string | undefined {
  const name = (key: string): string => nameOf(document.resolve(dict.get(key))) ?? "";
  switch (shape) {
    case "Node":
      return isLeaf(document, dict) ? "Page" : "Pages";
    case "Dest":
      return name("Type") === "Page" ? "Page" : "Dest";
    case "XObject":
      return xobject(name("Subtype"));
    case "Property":
      return name("Type") === "OCG" ? "Group" : name("Type") === "OCMD" ? "Membership" : "Marked";
    case "Annot":
      return annotation(name("Subtype"));
    case "Target":
      return xobject(name("Subtype")) ?? annotation(name("Subtype"));
    case "Open":
      return name("S") === "GoTo" ? "GoTo" : undefined;
    case "Action":
      return action(document, dict, name("S"));
    case "Kid":
    case "Elem":
      return name("Type") === "OBJR" ? "Object" : name("Type") === "MCR" ? "Part" : name("Type") === "StructTreeRoot" ? "Tree" : "Elem";
    case "Look":
      return stream ? "Form" : "LookStates";
    case "Content":
      return stream ? shape : undefined;
    default:
      return shape;
  }
}

const xobject = (subtype: string): string | undefined => (subtype === "Image" || subtype === "Form" ? subtype : undefined);

function annotation(subtype: string): string | undefined {
  if (subtype === "Link" || subtype === "FreeText") return subtype;
  if (subtype === "Widget") return "Field";
  return MARKUP.has(subtype) ? "Markup" : undefined;
}

/// Links within the file and to the web; what runs something or names a file of somebody's is not kept.
function action(document: Document, dict: Dict, kind: string): string | undefined {
  if (kind === "GoTo" || kind === "Named") return kind;
  const address = textOf(document.resolve(dict.get("URI"))) ?? "";
  return kind === "URI" && !/^[ \t\n\f\r]*file:/i.test(address) ? "Uri" : undefined;
}
