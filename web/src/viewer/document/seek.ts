/** Finds words in the whole document, also where no page is drawn, and marks them on the page. */
import { plain } from "./measure.ts";
import type { Pages } from "./pages.ts";
import { MOST_PAGES } from "./measure.ts";
import type { Opened } from "./protocol.ts";
import type { Reader } from "./reader.ts";

const MARK = "found";

/** The next page after `from` that has the words, or none; `stopped` is asked between steps. */
export type Seek = (words: string, from: number, stopped: () => boolean) => Promise<number | undefined>;

export function seek(reader: Reader, opened: Opened, pages: Pages): Seek {
  const last = Math.min(opened.pages, MOST_PAGES);
  const between = async (words: string, from: number, stopped: () => boolean): Promise<number | undefined> => {
    for (let next: number | undefined = from; next !== undefined && next <= last && !stopped(); ) {
      const looked: { found: number | undefined; next: number | undefined } = await reader.ask("find", { words, from: next });
      if (looked.found !== undefined) return looked.found <= last ? looked.found : undefined;
      next = looked.next;
    }
    return undefined;
  };
  return async (words, from, stopped) => {
    const page = (from < last ? await between(words, from + 1, stopped) : undefined) ?? (await between(words, 1, stopped));
    if (page === undefined || stopped()) return undefined;
    pages.go(page);
    const layer = await pages.layer(page);
    if (layer !== undefined) mark(layer, words);
    return page;
  };
}

/** Marks every place on a page, and brings the first into view. */
function mark(layer: HTMLElement, words: string): void {
  const ranges = rangesOf(layer, words);
  const marks = (CSS as { highlights?: { set: (name: string, marked: unknown) => void } }).highlights;
  const Marked = (globalThis as { Highlight?: new (...ranges: Range[]) => unknown }).Highlight;
  if (marks !== undefined && Marked !== undefined) marks.set(MARK, new Marked(...ranges));
  ranges[0]?.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
}

function rangesOf(layer: HTMLElement, words: string): Range[] {
  const letters: { readonly node: Text; readonly at: number }[] = [];
  let text = "";
  const add = (letter: string, node: Text, at: number): void => {
    const compared = letter === "\n" ? " " : plain(letter);
    if (compared === " " && text.endsWith(" ")) return;
    text += compared;
    for (let n = 0; n < compared.length; n += 1) letters.push({ node, at });
  };
  let last: Text | undefined;
  for (const child of layer.childNodes) {
    const node = child.firstChild;
    if (node instanceof Text) {
      last = node;
      for (let at = 0; at < node.data.length; at += 1) add(node.data[at] ?? "", node, at);
    } else if (last !== undefined) add("\n", last, last.data.length - 1);
  }
  const wanted = plain(words);
  const found: Range[] = [];
  for (let at = text.indexOf(wanted); at >= 0 && wanted !== ""; at = text.indexOf(wanted, at + wanted.length)) {
    const [first, end] = [letters[at], letters[at + wanted.length - 1]];
    if (first === undefined || end === undefined) break;
    const range = new Range();
    range.setStart(first.node, first.at);
    range.setEnd(end.node, end.at + 1);
    found.push(range);
  }
  return found;
}
