// Accepts the changes that Word tracked, as "Accept All Changes" does.
//
// What was inserted stays without its wrapper, what was deleted goes. A paragraph whose mark was deleted
// flows into the next one. Source: ISO/IEC 29500-1 17.13.5.

import type { Column } from "./ledger.ts";
import type { Element, Fate } from "./xml-rewrite.ts";

const UNWRAPPED = new Set(["w:ins", "w:moveTo", "w14:conflictIns"]);
const DELETED = new Set(["w:del", "w:moveFrom", "w14:conflictDel"]);
const MARKS = new Set(["w:cellIns", "w:cellDel", "w:cellMerge", "w:numberingChange"]);
/** Text that stands in what was deleted only. */
const LEFT_OVER = new Set(["w:delText", "w:delInstrText"]);
const RANGE = /^w:(?:move(?:From|To)|customXml(?:Ins|Del|MoveFrom|MoveTo))Range(?:Start|End)$|^w14:customXmlConflict(?:Ins|Del)Range(?:Start|End)$/;
const OLD_PROPERTIES = /^w:(?:rPr|pPr|sectPr|tblPr|tblPrEx|tblGrid|trPr|tcPr)Change$/;
/** What must hold a paragraph, or end with one. */
const NEEDS_BLOCK = new Set(["w:tc", "w:hdr", "w:ftr", "w:footnote", "w:endnote", "w:txbxContent"]);
const BLOCKS = new Set(["w:p", "w:tbl", "w:sdt", "w:customXml"]);

export interface Changes {
  /** What becomes of an element, if it is a matter of changes. */
  open(element: Element, out: string[]): Fate | undefined;
  /** Whether the element stays after all. */
  close(element: Element, out: string[]): boolean;
  closed(element: Element, out: string[]): void;
}

/** A paragraph whose mark is gone, waiting for the next one. */
interface Carried {
  readonly body: string[];
  properties: string[];
}

export function acceptChanges(gone: Column): Changes {
  const carried = new Map<Element, Carried>();

  const flush = (container: Element, out: string[]): void => {
    const waiting = carried.get(container);
    if (waiting === undefined) return;
    carried.delete(container);
    if (waiting.body.length === 0) return;
    const w = container.note("w") ?? "w:";
    out.push(`<${w}p>`);
    for (const piece of [...waiting.properties, ...waiting.body]) out.push(piece);
    out.push(`</${w}p>`);
    container.remember("last", "w:p");
    container.full = true;
  };

  return {
    open: (element, out) => {
      const { name, parent } = element;
      if (parent !== undefined && carried.has(parent)) {
        if (name === "w:p") element.expand = true;
        else if (BLOCKS.has(name) || name === "w:sectPr") flush(parent, out);
      }
      if (!name.startsWith("w")) return undefined;
      const old = OLD_PROPERTIES.test(name);
      const range = RANGE.test(name);
      if (!old && !range && !UNWRAPPED.has(name) && !DELETED.has(name) && !MARKS.has(name) && !LEFT_OVER.has(name)) return undefined;
      if (!range && !LEFT_OVER.has(name)) gone.count("changes");
      const [author, day] = [element.value("w:author"), element.value("w:date")];
      if (author !== undefined) gone.add("author", author);
      if (day !== undefined) gone.add("time", day);
      if (UNWRAPPED.has(name)) return "unwrap";
      if (DELETED.has(name)) markDeleted(element);
      if (name === "w:cellDel") parent?.parent?.remember("deleted", "yes");
      return "drop";
    },
    close: (element, out) => {
      const { name, parent } = element;
      if (element.dropped) return true;
      flushAtEnd(element, out, flush);
      const deleted = element.note("deleted") === "yes";
      if (name === "w:tr" && (deleted || (element.lost && element.note("last") !== "w:tc"))) return false;
      if (name === "w:tc" && deleted) return false;
      if (name === "w:tbl" && element.lost && element.note("last") !== "w:tr") return false;
      if (name !== "w:p" || parent === undefined) return true;
      const waiting = carried.get(parent);
      if (deleted && element.note("section") !== "yes") {
        const body = waiting?.body ?? [];
        for (const piece of out.slice(element.inside)) body.push(piece);
        carried.set(parent, { body, properties: out.slice(element.mark + 1, element.inside) });
        parent.remember("w", element.prefix);
        return false;
      }
      if (waiting !== undefined) {
        carried.delete(parent);
        const own = out.splice(element.inside);
        for (const piece of waiting.body) out.push(piece);
        for (const piece of own) out.push(piece);
      }
      return true;
    },
    closed: (element, out) => {
      const { name, parent } = element;
      if (parent === undefined) return;
      if (BLOCKS.has(name) || name === "w:tc" || name === "w:tr") parent.remember("last", name);
      if (name === "w:sectPr" && parent.name === "w:pPr") parent.parent?.remember("section", "yes");
      if (name === "w:pPr" && parent.name === "w:p") parent.inside = out.length;
    },
  };
}

/** What a deletion deletes beside what it wraps: the mark of its paragraph, or its row. */
function markDeleted({ name, parent }: Element): void {
  if (name !== "w:del" && name !== "w:moveFrom") return;
  const above = parent?.parent;
  if (parent?.name === "w:rPr" && above?.name === "w:pPr" && above.parent?.name === "w:p") above.parent.remember("deleted", "yes");
  if (parent?.name === "w:trPr" && above?.name === "w:tr") above.remember("deleted", "yes");
}

function flushAtEnd(element: Element, out: string[], flush: (container: Element, out: string[]) => void): void {
  flush(element, out);
  const { name } = element;
  if (!NEEDS_BLOCK.has(name) || !element.lost) return;
  const last = element.note("last");
  if (last !== undefined && (last === "w:p" || name !== "w:tc")) return;
  const w = element.note("w") ?? element.prefix;
  out.push(`<${w}p/>`);
  element.full = true;
}
