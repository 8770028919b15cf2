// What is told of in the slides of a presentation.

import type { Ledger } from "./ledger.ts";
import type { Part } from "./ooxml-rules.ts";
import type { Element } from "./xml-rewrite.ts";

export function slideRules({ left }: Ledger): Part {
  /** Whether this part holds a speaker's notes, and whether the shape that is open is where they stand. */
  let notes = false;
  let body = false;
  return {
    open: (element) => {
      const { name } = element;
      if (name === "p:sld" && ["0", "false"].includes(element.value("show") ?? "")) left.count("hidden");
      if (name === "p:notes") notes = true;
      if (name === "p:sp") body = false;
      if (name === "p:ph") body = element.value("type") === "body";
      return undefined;
    },
    text: ({ name }: Element, text) => {
      if (name !== "a:t" || !notes || !body || text.trim() === "") return;
      left.count("comment");
      notes = false;
    },
  };
}
