// Fields of Word that show what a document says about itself.
//
// When what they show is gone, Word would write nothing, or an error, in its place the next time that it
// brings fields up to date. The words that stand there are the document's: such fields are locked.
// Source: ISO/IEC 29500-1 17.16.5.

import { holdsPath } from "./file-names.ts";
import { scope } from "./xml-names.ts";
import { tokens } from "./xml-tokens.ts";
import { decode } from "./xml-tokens.ts";

const ABOUT_ITSELF = new Set([
  ..."AUTHOR COMMENTS CREATEDATE DOCPROPERTY DOCVARIABLE EDITTIME FILENAME FILESIZE INFO KEYWORDS LASTSAVEDBY".split(" "),
  ..."PRINTDATE REVNUM SAVEDATE SUBJECT TEMPLATE TITLE USERADDRESS USERINITIALS USERNAME".split(" "),
]);
/** Fields stand in fields, not hundreds deep. */
const MOST_OPEN = 100;
const LONGEST_CODE = 2000;

export interface Fields {
  /** Which fields, counted by their beginnings, are to be locked. */
  readonly locked: ReadonlySet<number>;
  /** The codes that hold a path. */
  readonly paths: readonly string[];
}

export const isAboutItself = (code: string): boolean => ABOUT_ITSELF.has((/[A-Za-z]+/.exec(code)?.[0] ?? "").toUpperCase());

/** Reads the fields of a part, whose codes may be spread over many runs. */
export function readFields(xml: string): Fields {
  const locked = new Set<number>();
  const paths: string[] = [];
  if (!xml.includes("fldChar")) return { locked, paths };
  const names = scope();
  const open: { number: number; code: string; done: boolean }[] = [];
  const enclosing: (readonly string[])[] = [];
  let inside = "";
  let number = 0;
  for (const token of tokens(xml)) {
    if (token.kind === "text" && inside === "w:instrText") {
      const field = open.at(-1);
      if (field !== undefined && !field.done && field.code.length < LONGEST_CODE) field.code += decode(token.raw);
    } else if (token.kind === "close") {
      inside = "";
      names.leave(enclosing.pop() ?? []);
    } else if (token.kind === "open") {
      const declared = names.enter(token.attributes);
      inside = token.empty ? "" : names.name(token.name);
      if (names.name(token.name) === "w:fldChar") {
        const type = token.attributes.find(({ name }) => names.name(name, true) === "w:fldCharType")?.value;
        if (type === "begin") {
          if (open.length < MOST_OPEN) open.push({ number, code: "", done: false });
          number += 1;
        }
        const field = open.at(-1);
        if (type !== "begin" && field !== undefined && !field.done) {
          field.done = true;
          if (isAboutItself(field.code)) locked.add(field.number);
          if (holdsPath(field.code)) paths.push(field.code);
        }
        if (type === "end") open.pop();
      }
      if (token.empty) names.leave(declared);
      else enclosing.push(declared);
    }
  }
  return { locked, paths };
}
