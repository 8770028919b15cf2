// What an OpenDocument says of itself, in the part that holds nothing else.
// Source: OpenDocument 1.3 part 3, section 4.3.

import type { What } from "../found.ts";
import type { Column } from "./ledger.ts";
import { leaves } from "./xml-leaves.ts";
import { DECLARED } from "./xml-tokens.ts";

const PROPERTIES: ReadonlyMap<string, What> = new Map<string, What>([
  ["meta:initial-creator", "author"],
  ["dc:creator", "author"],
  ["dc:contributor", "author"],
  ["dc:publisher", "author"],
  ["meta:printed-by", "author"],
  ["meta:creation-date", "time"],
  ["dc:date", "time"],
  ["meta:print-date", "time"],
  ["meta:generator", "software"],
  ["dc:title", "title"],
  ["dc:subject", "title"],
  ["dc:description", "title"],
  ["meta:keyword", "title"],
]);
const VERSIONS = ["1.0", "1.1", "1.2", "1.3", "1.4"];

/** Tells of what is said, and returns the same part saying nothing. */
export function emptyMeta(xml: string, gone: Column): string {
  let version = "1.2";
  for (const { name, text, value } of leaves(xml)) {
    const what = PROPERTIES.get(name);
    if (what !== undefined && text !== "") gone.add(what, text);
    else if (name === "meta:user-defined") gone.add("other", `${value("meta:name") ?? ""}: ${text}`);
    else if (name === "meta:template" || name === "meta:auto-reload") {
      for (const one of ["xlink:href", "xlink:title"]) if ((value(one) ?? "") !== "") gone.add("title", value(one));
    } else if (name === "office:document-meta") {
      version = VERSIONS.find((one) => one === value("office:version")) ?? version;
    } else if (name !== "office:meta") gone.add("other");
  }
  const office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
  return `${DECLARED}<office:document-meta xmlns:office="${office}" office:version="${version}"><office:meta/></office:document-meta>`;
}
