// What goes from the parts of DOCX, XLSX and PPTX that stay, and what in them is told of.
// Source: ISO/IEC 29500-1; Microsoft's open specifications [MS-DOCX], [MS-XLSX], [MS-PPTX], [MS-ODRAWXML].

import type { What } from "../found.ts";
import { holdsPath, isFileName } from "./file-names.ts";
import type { Ledger } from "./ledger.ts";
import { sheetRules } from "./sheet-rules.ts";
import { slideRules } from "./slide-rules.ts";
import { acceptChanges } from "./word-changes.ts";
import { isAboutItself, readFields } from "./word-fields.ts";
import { isLayout } from "./word-settings.ts";
import { type Element, type Fate, rewrite, type Rules } from "./xml-rewrite.ts";

/** What of one format's elements; `undefined` where it is not its matter. */
export interface Part {
  open(element: Element): Fate | undefined;
  text?(element: Element, text: string): void;
  close?(element: Element): boolean;
}

/** Elements that go, what they are, and the attributes that say so. */
const GONE: ReadonlyMap<string, readonly [What, ...string[]]> = new Map<string, readonly [What, ...string[]]>([
  ["w:permStart", ["author", "w:ed"]],
  // With its data gone, Word would empty a bound field instead of showing what stands in it.
  ["w:dataBinding", ["other"]],
  ["w15:dataBinding", ["other"]],
  ["w:smartTagPr", ["other"]],
  ["w:docVar", ["other", "w:name", "w:val"]],
  ["w:connectString", ["title", "w:val"]],
  ["w:query", ["title", "w:val"]],
  ["a16:creationId", ["other"]],
  ["a16:rowId", ["other"]],
  ["a16:colId", ["other"]],
  ["p14:creationId", ["other"]],
  ["p14:modId", ["other"]],
  ["p:custDataLst", ["other"]],
  ["p:htmlPubPr", ["title", "title"]],
  ["x:fileVersion", ["software", "appName", "lastEdited", "lowestEdited", "rupBuild"]],
  ["x:customWorkbookViews", ["other"]],
  ["x:customWorkbookView", ["author", "name"]],
  ["x:customSheetViews", ["other"]],
  ["x:customProperties", ["other"]],
  ["x:webPublishing", ["other"]],
  ["x:webPublishItems", ["title", "destinationFile"]],
  ["x:webPublishItem", ["title", "destinationFile"]],
  ["x15ac:absPath", ["title", "url"]],
  ["xr:revisionPtr", ["other", "documentId"]],
  ["xxl21:alternateUrls", ["other"]],
]);

/** What belongs to something that is told of elsewhere. */
const SILENT = new Set(["w:commentRangeStart", "w:commentRangeEnd", "w:commentReference", "w:annotationRef", "w:permEnd", "p188:commentRel"]);

/** Numbers that Office draws for sessions, paragraphs and sheets, by which copies can be recognised. */
const DRAWN = /^(?:w:rsid[A-Za-z]*|w14:(?:para|text)Id|wp14:(?:anchor|edit)Id|xr:uid|o:gfxdata)$/;

/** What is in these is never empty by itself: where something went and nothing is left, they go too. */
const EMPTIED = /^(?:w:r|mc:AlternateContent|[^:]+:ext|[^:]+:extLst)$/;

/** Takes out of a part what is not its content; `dead` are the relationships that are gone. */
export function cleanPart(xml: string, told: Ledger, dead: ReadonlySet<string>): { readonly xml: string; readonly shapes: number } {
  const { gone, left } = told;
  const fields = readFields(xml);
  for (const path of fields.paths) left.add("title", path);
  const changes = acceptChanges(gone);
  const parts: readonly Part[] = [wordRules(told, fields.locked), sheetRules(told), slideRules(told)];
  let shapes = 0;

  const open = (element: Element, out: string[]): Fate => {
    const { name, parent } = element;
    if (element.prefixed) for (const one of element.names()) {
      if (!DRAWN.test(one)) continue;
      gone.add("other");
      element.set(one, undefined);
    }
    if (element.prefixed && refersToDead(element, dead)) {
      // Only the printer goes from how a page is set up.
      if (!name.endsWith(":pageSetup")) return "drop";
      element.set("r:id", undefined);
    }
    const [what, ...attributes] = GONE.get(name) ?? [];
    if (what !== undefined) {
      gone.add(what, attributes.flatMap((one) => element.value(one) ?? []).join(" "));
      return "drop";
    }
    if (SILENT.has(name)) return "drop";
    if (parent?.name === "w:settings" && !isLayout(name)) {
      gone.add("other");
      return "drop";
    }
    const fate = changes.open(element, out);
    if (fate !== undefined) return fate;
    for (const part of parts) {
      const own = part.open(element);
      if (own !== undefined) return own;
    }
    return "keep";
  };

  const rules: Rules = {
    remark: gone,
    open,
    text: (element, text) => {
      if (!element.dropped) for (const part of parts) part.text?.(element, text);
    },
    close: (element, out) => {
      const { name, parent } = element;
      if (!changes.close(element, out)) return false;
      if (parts.some((part) => part.close?.(element) === false)) return false;
      if (element.lost && !element.full && EMPTIED.test(name)) return false;
      if (name.startsWith("v:") && name !== "v:shapetype" && parent?.parent === undefined) shapes += 1;
      return true;
    },
    closed: changes.closed,
  };
  return { xml: rewrite(xml, rules), shapes };
}

function refersToDead(element: Element, dead: ReadonlySet<string>): boolean {
  if (dead.size === 0) return false;
  return element.names().some((one) => one.startsWith("r:") && dead.has(element.value(one) ?? ""));
}

function wordRules({ gone, left }: Ledger, locked: ReadonlySet<number>): Part {
  let fields = 0;
  return {
    open: (element) => {
      const { name, parent } = element;
      if (name === "w:smartTag") return "unwrap";
      if (name === "w:fldChar" && element.value("w:fldCharType") === "begin") {
        if (locked.has(fields)) lock(element);
        fields += 1;
      } else if (name === "w:fldSimple") {
        const code = element.value("w:instr") ?? "";
        if (isAboutItself(code)) lock(element);
        if (holdsPath(code)) left.add("title", code);
      } else if (name === "w:vanish" && isOn(element.value("w:val")) && parent?.name === "w:rPr") {
        if (parent.parent?.name === "w:r") parent.parent.remember("hidden", "yes");
      } else if (/:(?:cNvPr|docPr)$/.test(name)) {
        for (const one of ["name", "descr", "title"]) nameNoFile(element, one, one === "name" ? "" : undefined, gone);
        if (isOn(element.value("hidden") ?? "0")) left.count("hidden");
      } else if (name.startsWith("v:")) {
        for (const one of ["o:title", "alt", "title"]) nameNoFile(element, one, undefined, gone);
      } else if (name === "a:srcRect" && ["l", "t", "r", "b"].some((side) => /^[0-9.]*[1-9]/.test(element.value(side) ?? ""))) {
        // What was cropped away is still in the picture.
        left.count("hidden");
      }
      return undefined;
    },
    text: ({ name, parent }, text) => {
      if (name === "w:t" && text.trim() !== "" && parent?.note("hidden") === "yes") {
        left.count("hidden");
        parent.remember("hidden", undefined);
      }
    },
  };
}

/** Programs name a picture after the file that it came from. */
function nameNoFile(element: Element, attribute: string, instead: string | undefined, gone: Ledger["gone"]): void {
  const value = element.value(attribute);
  if (value === undefined || !isFileName(value)) return;
  gone.add("title", value);
  element.set(attribute, instead);
}

function lock(element: Element): void {
  if (element.value("w:fldLock") === undefined) element.append(`${element.prefix}fldLock`, "true");
  else element.set("w:fldLock", "true");
}

/** Whether a switch is on: it is where nothing else is said. */
export const isOn = (value: string | undefined): boolean => value === undefined || !["0", "false", "off"].includes(value);
