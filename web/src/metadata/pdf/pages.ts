// Which pages a file has: what its page tree names, and nothing else that looks like a page. A page
// that was taken out often stays in the file, and a bookmark or a tag still leads to it.
import type { Document } from "./document.ts";
import { type Dict, fault, isDict, isList, isRef, nameOf, type PdfObject } from "./object.ts";
import { MOST_OBJECTS } from "./xref.ts";

export const isLeaf = (document: Document, dict: Dict): boolean =>
  nameOf(document.resolve(dict.get("Type"))) === "Page" || !dict.has("Kids");

/// The numbers of the page tree's nodes and pages; a file without a page is **malformed**.
export function pageTree(document: Document, catalog: Dict): ReadonlySet<number> {
  const numbers = new Set<number>();
  const open: PdfObject[] = [catalog.get("Pages") ?? null];
  let [pages, steps] = [0, 0];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (!isRef(next)) return fault("malformed");
    steps += 1;
    const { value } = document.follow(next);
    if (value === null) continue;
    if (!isDict(value)) return fault("malformed");
    const seen = numbers.has(next.number);
    numbers.add(next.number);
    // One page may stand in two places; a node that does may be a loop.
    if (isLeaf(document, value)) pages += 1;
    else if (seen) fault("malformed");
    else {
      const kids = document.resolve(value.get("Kids"));
      for (const kid of isList(kids) ? kids : fault("malformed")) if (kid !== null) open.push(kid);
      if (open.length + steps > MOST_OBJECTS) fault("large");
    }
  }
  return pages > 0 ? numbers : fault("malformed");
}
