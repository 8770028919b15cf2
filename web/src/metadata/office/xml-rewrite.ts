// Copies XML token by token, leaving out what rules say.
//
// What no rule touches is copied as it is written. Remarks and processing instructions are content to
// nobody and go. Only the elements that are open are kept in memory, not the document.

import type { Column } from "./ledger.ts";
import { refuse } from "./refused.ts";
import { type Scope, scope } from "./xml-names.ts";
import { type Attribute, DECLARED, decode, type Token, tokens } from "./xml-tokens.ts";

/** Word nests tables in tables; nobody nests two hundred elements. */
const DEEPEST = 200;

/** What becomes of an element: it stays, goes with all that is in it, or goes without what is in it. */
export type Fate = "keep" | "drop" | "unwrap";

/** An element that is open. */
export interface Element {
  readonly name: string;
  /** The prefix as it is written, with its colon. */
  readonly prefix: string;
  readonly parent: Element | undefined;
  fate: Fate;
  /** It lies in one that goes, or goes itself. */
  dropped: boolean;
  /** Something in it went. */
  lost: boolean;
  /** Something in it stays. */
  full: boolean;
  /** Where in the output it begins. */
  mark: number;
  /** Where in the output what is in it begins; rules may move it. */
  inside: number;
  /** It is written with an end tag even where it had none. */
  expand: boolean;
  /** Whether an attribute has a prefix: most of what rules look for has. */
  readonly prefixed: boolean;
  /** What rules remember about it. */
  readonly notes: Map<string, string>;
  /** The value of an attribute, or `undefined`. */
  value(name: string): string | undefined;
  /** The names of its attributes, without those that declare prefixes. */
  names(): string[];
  set(name: string, value: string | undefined): void;
  /** Adds an attribute with a name as it is to be written. */
  append(written: string, value: string): void;
}

export interface Rules {
  /** Called for every element, also inside those that go. */
  open(element: Element, out: string[]): Fate;
  /** Called with text, decoded. */
  text?(element: Element, text: string): void;
  /** Called before the end tag is written; whether the element stays after all. */
  close?(element: Element, out: string[]): boolean;
  /** Called after the end tag is written. */
  closed?(element: Element, out: string[]): void;
  remark?: Column;
}

interface Open extends Element {
  readonly written: string;
  readonly declared: readonly string[];
}

/** `xml` without what `rules` take out. */
export function rewrite(xml: string, rules: Rules): string {
  const out: string[] = [DECLARED];
  const names = scope();
  let top: Open | undefined;
  let depth = 0;
  let rooted = false;
  for (const token of tokens(xml)) {
    if (token.kind === "text") {
      if (top === undefined) {
        if (/[^ \t\r\n]/.test(token.raw)) refuse();
        continue;
      }
      if (/[^ \t\r\n]/.test(token.raw)) top.full = true;
      rules.text?.(top, decode(token.raw));
      if (!top.dropped) out.push(token.raw);
    } else if (token.kind === "remark") {
      rules.remark?.add("other", token.text);
    } else if (token.kind === "close") {
      if (top?.written !== token.name) return refuse();
      top = close(top, token.raw, rules, names, out);
      depth -= 1;
    } else {
      if ((top === undefined && rooted) || depth === DEEPEST) refuse();
      rooted = true;
      const element = open(token, top, rules, names, out);
      if (token.empty) close(element, "", rules, names, out);
      else {
        top = element;
        depth += 1;
      }
    }
  }
  if (!rooted || top !== undefined) refuse();
  return out.join("");
}

function open(token: Token & { kind: "open" }, parent: Open | undefined, rules: Rules, names: Scope, out: string[]): Open {
  const declared = names.enter(token.attributes);
  let attributes: (Attribute & { readonly called: string })[] | undefined;
  // Most elements are looked at by name only.
  const read = () => (attributes ??= token.attributes.map((one) => ({ ...one, called: isDeclaration(one) ? "" : names.name(one.name, true) })));
  let changed = false;
  const element: Open = {
    name: names.name(token.name),
    prefix: token.name.slice(0, token.name.indexOf(":") + 1),
    written: token.name,
    declared,
    parent,
    fate: "keep",
    dropped: parent?.dropped ?? false,
    lost: false,
    full: false,
    mark: out.length,
    inside: out.length,
    expand: false,
    prefixed: token.attributes.some((one) => one.name.includes(":") && !isDeclaration(one)),
    notes: new Map(),
    value: (name) => {
      const raw = read().find(({ called }) => called === name)?.value;
      return raw === undefined ? undefined : decode(raw);
    },
    names: () => read().flatMap(({ called }) => (called === "" ? [] : [called])),
    set: (name, value) => {
      changed = true;
      attributes = read().flatMap((one) => (one.called !== name ? [one] : value === undefined ? [] : [{ ...one, value }]));
    },
    append: (name, value) => {
      changed = true;
      attributes = [...read(), { name, value, called: name }];
    },
  };
  if (element.prefixed) read();
  element.fate = rules.open(element, out);
  // Rules may have written what belongs before it.
  element.mark = out.length;
  element.inside = out.length;
  if (element.fate === "drop") element.dropped = true;
  if (element.dropped || element.fate === "unwrap") return element;
  out.push(changed || (token.empty && element.expand) ? tag(token, read(), token.empty && !element.expand) : token.raw);
  element.inside = out.length;
  return element;
}

function close(element: Open, raw: string, rules: Rules, names: Scope, out: string[]): Open | undefined {
  const stays = (rules.close?.(element, out) ?? true) && !element.dropped;
  const { parent } = element;
  if (stays && element.fate === "keep" && (raw !== "" || element.expand)) out.push(raw === "" ? `</${element.written}>` : raw);
  if (!stays && !element.dropped) out.length = element.mark;
  if (parent !== undefined) {
    const unwrapped = element.fate === "unwrap";
    parent.lost ||= !stays || (element.lost && (unwrapped || element.name === "mc:Choice"));
    parent.full ||= stays && (unwrapped ? element.full : counts(element));
  }
  if (stays) rules.closed?.(element, out);
  names.leave(element.declared);
  return parent as Open | undefined;
}

/** Properties of a run show nothing, and an empty choice is none. */
const counts = ({ name, full }: Element): boolean => name !== "w:rPr" && (name !== "mc:Choice" || full);

const isDeclaration = ({ name }: Attribute): boolean => name === "xmlns" || name.startsWith("xmlns:");

function tag(token: Token & { kind: "open" }, attributes: readonly Attribute[], empty: boolean): string {
  const written = attributes.map(({ name, value }) => ` ${name}="${value}"`).join("");
  return `<${token.name}${written}${empty ? "/" : ""}>`;
}
