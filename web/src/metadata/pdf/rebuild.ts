// Finds the objects of a file whose table is broken, as every viewer does, but only where there is
// nothing to choose: the file is one object after another, and no number stands twice.
import { starts } from "./bytes.ts";
import { count, indirect, isSpace, keyword, lexer, object, type Lexer, skip } from "./lex.ts";
import { countOf, type Dict, fault, isDict, isRef, nameOf, type PdfObject, same } from "./object.ts";
import { type Entry, MOST_NODES, MOST_OBJECTS, type Table } from "./xref.ts";

/// The table, and the numbers of the streams that pack objects; what they pack is not in it yet.
export function rebuildTable(bytes: Uint8Array): { table: Table; packs: readonly number[] } {
  const entries = new Map<number, Entry>();
  const own = new Set<number>();
  const packs: number[] = [];
  let trailer: Dict | undefined;
  const gather = (dict: PdfObject): void => {
    if (!isDict(dict)) return fault("malformed");
    if (dict.has("Encrypt")) fault("locked");
    const root = dict.get("Root");
    if (root === undefined) return;
    if (!isRef(root) || (trailer !== undefined && !same(trailer.get("Root") ?? null, root))) fault("malformed");
    trailer = dict;
  };
  const lex = lexer(bytes, 0, MOST_NODES);
  for (skip(lex); lex.at < bytes.length; skip(lex)) {
    if (keyword(lex, "xref")) passTable(lex);
    else if (keyword(lex, "trailer")) gather(object(lex));
    else if (keyword(lex, "startxref")) count(lex) ?? fault("malformed");
    else {
      const offset = lex.at;
      const { number, generation, object: found } = indirect(lex, (said, start) => foundLength(bytes, countOf(said), start));
      if (entries.has(number)) fault("malformed");
      if (entries.size >= MOST_OBJECTS) fault("large");
      entries.set(number, { kind: "at", offset, generation });
      const type = isDict(found.value) && found.data !== undefined ? nameOf(found.value.get("Type")) : undefined;
      if (type === "ObjStm") packs.push(number);
      if (type === "XRef") {
        own.add(number);
        gather(found.value);
      }
    }
  }
  return { table: { entries, trailer: trailer ?? fault("malformed"), versions: 0, own }, packs };
}

function passTable(lex: Lexer): void {
  while (count(lex) !== undefined || keyword(lex, "n") || keyword(lex, "f"));
}

/// How long a stream is: as it says where it ends there, otherwise up to the first end that is one.
export function foundLength(bytes: Uint8Array, said: number | undefined, start: number): number {
  if (said !== undefined && ends(bytes, start + said)) return said;
  for (let at = bytes.indexOf(0x65, start); at !== -1; at = bytes.indexOf(0x65, at + 1)) {
    if (starts(bytes, at, "endstream") && ends(bytes, at)) return at - start;
  }
  return fault("malformed");
}

function ends(bytes: Uint8Array, at: number): boolean {
  const lex = lexer(bytes, at, 0);
  while (isSpace(bytes[lex.at])) lex.at += 1;
  return keyword(lex, "endstream") && keyword(lex, "endobj");
}
