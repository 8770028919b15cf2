// What goes from the content, the styles and the settings of an OpenDocument, and what in them is told of.
// Source: OpenDocument 1.3 part 3.

import { isFileName, isPath } from "./file-names.ts";
import type { Ledger } from "./ledger.ts";
import { type Element, type Fate, rewrite } from "./xml-rewrite.ts";

const TRACKED = /^(?:text|table):tracked-changes$/;
const CHANGE = /^(?:text:changed-region|table:(?:cell-content-change|insertion|deletion|movement))$/;
const GOING = /^(?:text:change(?:-start|-end)?|office:annotation-end|office:change-info)$/;

/** Fields that say what the document says of itself: brought up to date, they would be empty. */
const ABOUT_ITSELF = new Set(
  [
    ..."title subject keywords description initial-creator creator creation-date creation-time modification-date".split(" "),
    ..."modification-time print-date print-time printed-by editing-cycles editing-duration user-defined".split(" "),
    ..."author-name author-initials sender-firstname sender-lastname sender-initials sender-title sender-position".split(" "),
    ..."sender-email sender-phone-private sender-fax sender-company sender-phone-work sender-street sender-city".split(" "),
    ..."sender-postal-code sender-country sender-state-or-province".split(" "),
  ].map((local) => `text:${local}`),
);

/** Settings are numbers and switches; of those that are words, these name no one. */
const WORDS = new Set(["ActiveTable", "ViewId", "Language", "Country", "Variant", "BeginLine", "EndLine", "PrinterIndependentLayout"]);
const NUMBERS = new Set(["boolean", "short", "int", "long", "double"]);
const RSID = /^Rsid(?:Root)?$/;

/** Cleans one XML part; `link` is told what it refers to. */
export function cleanOdfPart(xml: string, { gone, left }: Ledger, link: (address: string) => void): string {
  /** Styles that hide tables, and styles that hide text. */
  const hiding = new Set<string>();

  const person = ({ name }: Element, text: string): void => {
    if (text.trim() === "") return;
    if (name === "dc:creator" || name === "meta:creator-initials" || name === "loext:sender-initials") gone.add("author", text);
    if (name === "dc:date" || name === "meta:date-string") gone.add("time", text);
  };

  const open = (element: Element): Fate => {
    const { name, parent } = element;
    if (name.startsWith("config:")) return openSetting(element, gone);
    if (TRACKED.test(name)) return "drop";
    if (CHANGE.test(name) && TRACKED.test(parent?.name ?? "")) gone.count("changes");
    if (name === "office:annotation") {
      gone.count("comment");
      return "drop";
    }
    if (GOING.test(name) || /^(?:dc:creator|dc:date|meta:date-string|meta:creator-initials|loext:sender-initials)$/.test(name)) return "drop";
    if (ABOUT_ITSELF.has(name)) return "unwrap";
    if (element.dropped) return "keep";
    openAttributes(element);
    openHidden(element);
    if (name === "script:event-listener") left.count("script");
    if (name === "office:binary-data") left.count("embedded");
    return "keep";
  };

  const openAttributes = (element: Element): void => {
    for (const one of element.names()) {
      if (one.startsWith("officeooo:") && one.endsWith("rsid")) {
        gone.add("other");
        element.set(one, undefined);
      }
    }
    const named = element.value("draw:name");
    if (named !== undefined && isFileName(named)) {
      gone.add("title", named);
      element.set("draw:name", undefined);
    }
    for (const address of ["xlink:href", "office:dde-topic"].flatMap((one) => element.value(one) ?? [])) {
      link(address);
      if (isPath(address) || address.startsWith("../") || address.startsWith("/")) left.add("title", address);
    }
  };

  const openHidden = (element: Element): void => {
    const { name, parent } = element;
    const value = (attribute: string): string | undefined => element.value(attribute);
    const hides = value("table:display") === "false" || value("text:display") === "none";
    if (hides && (name === "style:table-properties" || name === "style:text-properties")) hiding.add(parent?.value("style:name") ?? "");
    const hidden =
      (name === "table:table" && hiding.has(value("table:style-name") ?? "")) ||
      (name === "text:span" && hiding.has(value("text:style-name") ?? "")) ||
      (/^table:table-(?:row|column)$/.test(name) && ["collapse", "filter"].includes(value("table:visibility") ?? "")) ||
      name === "text:hidden-text" ||
      name === "text:hidden-paragraph" ||
      (name === "text:section" && ["none", "condition"].includes(value("text:display") ?? ""));
    if (hidden) left.count("hidden");
  };

  return rewrite(xml, {
    remark: gone,
    open,
    text: (element, text) => {
      if (element.dropped) person(element, text);
      if (element.name === "config:config-item") tellSetting(element, text, gone);
    },
  });
}

function openSetting(element: Element, gone: Ledger["gone"]): Fate {
  if (element.name !== "config:config-item") return "keep";
  const name = element.value("config:name") ?? "";
  if (WORDS.has(name) || (NUMBERS.has(element.value("config:type") ?? "") && !RSID.test(name))) return "keep";
  if (RSID.test(name)) gone.add("other");
  return "drop";
}

/** Words among the settings: a printer's name and drivers, databases, passwords. */
function tellSetting(element: Element, text: string, gone: Ledger["gone"]): void {
  const name = element.value("config:name") ?? "";
  if (element.fate !== "drop" || RSID.test(name) || text.trim() === "") return;
  if (name === "PrinterName") gone.add("device", text);
  else gone.add(name.startsWith("Printer") ? "device" : "other");
}
