// What goes from the parts of a workbook that stay, and what in them is told of.

import type { Ledger } from "./ledger.ts";
import type { Part } from "./ooxml-rules.ts";
import type { Element } from "./xml-rewrite.ts";

/** Attributes that say who did something, when, or where it came from. */
const GONE: ReadonlyMap<string, readonly (readonly [string, "author" | "time" | "title"])[]> = new Map([
  ["x:fileSharing", [["userName", "author"]]],
  ["x:scenario", [["user", "author"], ["comment", "title"]]],
  ["x:pivotCacheDefinition", [["refreshedBy", "author"], ["refreshedDate", "time"], ["refreshedDateIso", "time"]]],
  ["x:connection", [["sourceFile", "title"], ["odcFile", "title"], ["description", "title"]]],
  ["x:textPr", [["sourceFile", "title"]]],
]);

export function sheetRules({ gone, left }: Ledger): Part {
  return {
    open: (element) => {
      const { name } = element;
      for (const [attribute, what] of GONE.get(name) ?? []) {
        const value = element.value(attribute);
        if (value === undefined) continue;
        gone.add(what, value);
        element.set(attribute, undefined);
      }
      if (name === "x:sheet" && isHidden(element.value("state"))) left.count("hidden");
      if ((name === "x:row" || name === "x:col") && isTrue(element.value("hidden"))) left.count("hidden");
      // Both keep copies of cells that may stand nowhere else.
      if (name === "x:pivotCacheRecords" || name === "x:externalLink") left.count("hidden");
      if (name === "x:dbPr") left.add("other", element.value("connection"));
      if (name === "x:webPr") left.add("other", element.value("url"));
      if (name === "vx:ClientData" && element.value("ObjectType") === "Note") markNote(element);
      return undefined;
    },
    close: (element) => element.note("note") !== "yes",
  };
}

/** The little box of a comment, which goes with it. */
const markNote = ({ parent }: Element): void => void parent?.remember("note", "yes");

const isHidden = (state: string | undefined): boolean => state === "hidden" || state === "veryHidden";

export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";
