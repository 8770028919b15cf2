// Small XML read whole: each element with its attributes and its own text.

import { type Element, rewrite } from "./xml-rewrite.ts";

export interface Leaf {
  readonly name: string;
  readonly parent: string;
  readonly text: string;
  value(name: string): string | undefined;
}

/** The elements of `xml`, in the order in which they end. */
export function leaves(xml: string): Leaf[] {
  const all: Leaf[] = [];
  const texts = new Map<Element, string[]>();
  rewrite(xml, {
    open: (element) => {
      texts.set(element, []);
      return "drop";
    },
    text: (element, text) => texts.get(element)?.push(text),
    close: (element) => {
      const { name, parent } = element;
      all.push({ name, parent: parent?.name ?? "", value: (attribute) => element.value(attribute), text: (texts.get(element) ?? []).join("").trim() });
      texts.delete(element);
      return false;
    },
  });
  return all;
}
