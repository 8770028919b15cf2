// Goes once through everything that can be reached, whatever it is: counts what is counted, sees a
// signature, and tells what cannot be reached.
import type { Document } from "./document.ts";
import { countOf, type Dict, Fault, isDict, isList, isRef, nameOf, type PdfObject } from "./object.ts";

export interface Survey {
  /// The signatures' own dictionaries.
  readonly signatures: readonly Dict[];
  readonly scripts: number;
  readonly embedded: number;
  readonly thumbnails: number;
  /// Whether the table has something that nothing leads to.
  readonly unused: boolean;
}

/// Actions that do more than show another place.
const SCRIPTS = new Set(
  "JavaScript Launch SubmitForm ImportData ResetForm Hide SetOCGState Rendition RichMediaExecute GoTo3DView Movie Sound".split(" "),
);

export function survey(document: Document): Survey {
  const signatures: Dict[] = [];
  const [reached, stack] = [new Set<number>(), [] as number[]];
  let [scripts, embedded, thumbnails] = [0, 0, 0];

  const look = (dict: Dict): void => {
    const name = (key: string): string => nameOf(document.resolve(dict.get(key))) ?? "";
    if (SCRIPTS.has(name("S")) || name("Subtype") === "PS") scripts += 1;
    if (isDict(document.resolve(dict.get("EF"))) || name("Type") === "Sound") embedded += 1;
    if (dict.has("Thumb")) thumbnails += 1;
    if (isList(document.resolve(dict.get("ByteRange"))) && dict.has("Contents")) signatures.push(dict);
  };
  const pass = (object: PdfObject): void => {
    if (isRef(object)) {
      if (!reached.has(object.number)) stack.push(object.number);
      reached.add(object.number);
      document.follow(object);
    } else if (isList(object)) object.forEach(pass);
    else if (isDict(object)) {
      look(object);
      for (const value of object.values()) pass(value);
    }
  };

  for (const key of ["Root", "Info"]) pass(document.table.trailer.get(key) ?? null);
  for (let number = stack.pop(); number !== undefined; number = stack.pop()) pass(document.load(number).value);
  return { signatures, scripts, embedded, thumbnails, unused: unused(document, reached) };
}

/// What the file's own order needs is not meant: packs, tables, and what makes it quick to open.
function unused(document: Document, reached: ReadonlySet<number>): boolean {
  let [linearized, hints, others] = [false, 0, 0];
  for (const [number, entry] of [...document.table.entries].sort(([a], [b]) => a - b)) {
    if (entry.kind === "free" || reached.has(number) || document.table.own.has(number)) continue;
    const found = read(document, number);
    const dict = isDict(found?.value) ? found.value : undefined;
    const type = nameOf(dict?.get("Type"));
    if (found?.value === null || type === "ObjStm" || type === "XRef") continue;
    if (dict?.has("Linearized") === true) linearized = true;
    else if (found?.data !== undefined && countOf(dict?.get("S")) !== undefined) hints += 1;
    else others += 1;
  }
  return others > 0 || hints > (linearized ? 2 : 0);
}

function read(document: Document, number: number): ReturnType<Document["load"]> | undefined {
  try {
    return document.load(number);
  } catch (error) {
    if (error instanceof Fault && error.why === "malformed") return undefined;
    throw error;
  }
}
