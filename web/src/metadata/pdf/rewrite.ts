// Writes what is kept into a new file, in an order of its own: the catalog first, then whatever it
// leads to. A stream's bytes are copied as they are.
import { MOST_IN_MEMORY } from "../found.ts";
import { bytesOf, hexOf, joined } from "./bytes.ts";
import type { Document } from "./document.ts";
import { type Dict, fault, type Indirect, isDict, isList, isRef, nameOf, ordered, type PdfObject, type PdfNumber, textOf } from "./object.ts";
import { pageTree } from "./pages.ts";
import { type CleanPicture, type Picture, picture } from "./picture.ts";
import type { Tell } from "./tell.ts";
import { ATOMS, entryOf, turn } from "./turn.ts";

type Kept =
  | { readonly to: "plain" }
  | { readonly to: "dict"; readonly shape: string }
  | { readonly to: "ref"; readonly number: number };

interface Waiting {
  readonly number: number;
  readonly shape: string;
}

/// What is kept may become larger than it was, as where packed objects are unpacked; up to here.
const MOST_WRITTEN = 2 * MOST_IN_MEMORY;

const PLAIN: Kept = { to: "plain" };
/// Lists from which things can be left out; elsewhere their places count.
const LOOSE = new Set(["Annot", "Kid", "Action"]);

export async function rewrite(document: Document, tell: Tell, clean: CleanPicture): Promise<Uint8Array<ArrayBuffer>> {
  const root = document.table.trailer.get("Root");
  const catalog = document.resolve(root);
  if (!isRef(root) || !isDict(catalog)) return fault("malformed");
  if (elsewhere(document, catalog)) fault("unsure");
  tell.hidden(catalog);
  const info = document.resolve(document.table.trailer.get("Info"));
  if (isDict(info)) tell.info(info);

  const tree = pageTree(document, catalog);
  const numbers = new Map<string, number>();
  const waiting: Waiting[] = [];

  const assign = (number: number, shape: string): Kept => {
    const key = `${number} ${shape}`;
    let given = numbers.get(key);
    if (given === undefined) {
      given = numbers.size + 1;
      numbers.set(key, given);
      waiting.push({ number, shape });
    }
    return { to: "ref", number: given };
  };

  const admit = (object: PdfObject, shape: string): Kept | undefined => {
    const target: Indirect = isRef(object) ? document.follow(object) : { value: object };
    const { value } = target;
    if (!isDict(value)) return isRef(object) && value !== null ? assign(object.number, shape) : PLAIN;
    const own = shape === ATOMS ? undefined : turn(document, shape, value, target.data !== undefined);
    if (own === undefined) return undefined;
    // A tag of something that is not kept is not kept.
    if (own === "Object" && admit(value.get("Obj") ?? null, "Target")?.to !== "ref") return undefined;
    if (own === "Elem" && value.has("Pg") && admit(value.get("Pg") ?? null, "Page") === undefined) return undefined;
    if ((own === "Page" || own === "Pages") && !(isRef(object) && tree.has(object.number))) {
      if (own === "Page" && isRef(object)) tell.stray(object.number);
      return undefined;
    }
    return isRef(object) ? assign(object.number, own) : { to: "dict", shape: own };
  };

  const write = (object: PdfObject, shape: string, kept: Kept, out: string[]): void => {
    if (kept.to === "ref") out.push(`${kept.number} 0 R`);
    else if (kept.to === "dict") writeDict(object as Dict, kept.shape, undefined, out);
    else if (isList(object)) {
      out.push("[");
      let between = "";
      object.forEach((item) => {
        const own = admit(item, shape);
        if (own === undefined) tellGone(item, shape);
        if (own === undefined && LOOSE.has(shape)) return;
        out.push(between);
        between = " ";
        if (own === undefined) out.push("null");
        else write(item, shape, own, out);
      });
      out.push("]");
    } else out.push(isRef(object) ? "null" : atom(object));
  };

  const tellGone = (item: PdfObject, shape: string): void => {
    if (shape === "Annot") tell.removed(item);
    else if (shape === "Action") tell.dropped(shape, "Next", item);
    else if (shape === ATOMS) tell.add("other");
  };

  const writeDict = (dict: Dict, shape: string, stream: Picture | undefined, out: string[]): void => {
    if ((shape === "Markup" || shape === "FreeText") && remarked(dict, shape)) tell.count("comment", 1);
    out.push("<<");
    const entries = new Map(dict);
    if (stream !== undefined) {
      entries.delete("Length");
      if (dict.has("F")) fault("unsure");
      if (stream.filter !== undefined) {
        entries.set("Filter", { kind: "name", name: stream.filter.name });
        if (stream.filter.parms === undefined) entries.delete("DecodeParms");
        else entries.set("DecodeParms", stream.filter.parms);
      }
    }
    for (const [key, value] of ordered(entries)) {
      const child = entryOf(shape, key, stream !== undefined);
      const kept = child === undefined ? undefined : admit(value, child);
      if (child === undefined || kept === undefined) {
        // Where a page is not kept, that has been told.
        if (child !== "Page" && child !== "Node") tell.dropped(shape, key, value);
      } else if (kept.to !== "plain" || !isRef(value)) {
        out.push(atom({ kind: "name", name: key }), " ");
        write(value, child, kept, out);
        out.push("\n");
      }
    }
    if (stream !== undefined) out.push(`/Length ${stream.bytes.length}\n`);
    out.push(">>");
  };

  const remarked = (dict: Dict, shape: string): boolean =>
    [...(shape === "Markup" ? ["Contents"] : []), "RC"].some((key) => {
      const value = document.resolve(dict.get(key));
      return isDict(value) || (textOf(value) ?? "") !== "";
    });

  const parts: Uint8Array[] = [];
  const places: number[] = [];
  let length = 0;
  const put = (bytes: Uint8Array): void => {
    parts.push(bytes);
    length += bytes.length;
    if (length > MOST_WRITTEN) fault("large");
  };
  put(bytesOf("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"));
  assign(root.number, "Catalog");
  for (let next = 0; next < waiting.length; next += 1) {
    const { number, shape } = waiting[next] ?? fault("malformed");
    const found = document.load(number);
    places.push(length);
    const out: string[] = [`${next + 1} 0 obj\n`];
    if (found.data !== undefined && isDict(found.value)) {
      const stream =
        shape === "Image" ? await picture(document, found, clean, tell) : { bytes: document.stored(found), filter: undefined };
      writeDict(found.value, shape, stream, out);
      out.push("\nstream\n");
      put(bytesOf(out.join("")));
      put(stream.bytes);
      put(bytesOf("\nendstream\nendobj\n"));
    } else {
      if (isDict(found.value)) writeDict(found.value, shape, undefined, out);
      else write(found.value, shape, PLAIN, out);
      out.push("\nendobj\n");
      put(bytesOf(out.join("")));
    }
  }
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`);
  const size = places.length + 1;
  put(
    bytesOf(`xref\n0 ${size}\n0000000000 65535 f \n${table.join("")}trailer\n<</Root 1 0 R\n/Size ${size}\n>>\nstartxref\n${length}\n%%EOF\n`),
  );
  return joined(parts);
}

/// Whether the content is not in the pages: a portfolio's is in the files inside, and some forms' pages
/// are made by XFA.
function elsewhere(document: Document, catalog: Dict): boolean {
  const form = document.resolve(catalog.get("AcroForm"));
  const fields = isDict(form) ? document.resolve(form.get("Fields")) : null;
  const only = isDict(form) && form.has("XFA") && !(isList(fields) && fields.length > 0);
  return only || catalog.has("Collection") || document.resolve(catalog.get("NeedsRendering")) === true;
}

function atom(object: PdfObject): string {
  const name = nameOf(object);
  if (name !== undefined) return `/${name.replace(/[^!-~]|[#()<>[\]{}/%]/g, (char) => `#${hexOf(char)}`)}`;
  const text = textOf(object);
  if (text === undefined) return object === null || typeof object === "boolean" ? String(object) : (object as PdfNumber).raw;
  if (/^[ -~]*$/.test(text)) return `(${text.replace(/[\\()]/g, "\\$&")})`;
  return `<${hexOf(text)}>`;
}
