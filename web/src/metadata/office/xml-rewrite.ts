// Copies XML token by token, leaving out what rules say.
//
// What no rule touches is copied as it is written. Remarks and processing instructions are content to
// nobody and go. Only the elements that are open are kept in memory, not the document.

import type { Column } from "./ledger.ts";
import { refuse } from "./refused.ts";
import { type Scope, scope } from "./xml-names.ts";
import { type Attribute, DECLARED, decode, escapeValue, type OpenTag, tokens } from "./xml-tokens.ts";

/** Word nests tables in tables; nobody nests two hundred elements. */
const DEEPEST = 200;

/** What becomes of an element: it stays, goes with all that is in it, or goes without what is in it. */
export type Fate = "keep" | "drop" | "unwrap";

interface Named extends Attribute {
  /** Its name whatever its prefix; empty where it declares one. */
  readonly called: string;
}

/** An element that is open. A class, because there are as many of them as cells in a workbook. */
export class Element {
  readonly name: string;
  readonly written: string;
  readonly parent: Element | undefined;
  /** The prefixes that it declares. */
  readonly declared: readonly string[];
  fate: Fate = "keep";
  /** It lies in one that goes, or goes itself. */
  dropped: boolean;
  /** Something in it went. */
  lost = false;
  /** Something in it stays. */
  full = false;
  /** Where in the output it begins. */
  mark = 0;
  /** Where in the output what is in it begins; rules may move it. */
  inside = 0;
  /** It is written with an end tag even where it had none. */
  expand = false;
  /** Whether an attribute has a prefix: most of what rules look for has. */
  readonly prefixed: boolean;
  /** Its attributes; with the names that rules know where they are not as they are written. */
  #attributes: readonly (Attribute & Partial<Named>)[];
  #changed = false;
  #notes: Map<string, string | undefined> | undefined;

  constructor(token: OpenTag, parent: Element | undefined, names: Scope) {
    this.declared = names.enter(token.attributes);
    this.name = names.name(token.name);
    this.written = token.name;
    this.parent = parent;
    this.dropped = parent?.dropped ?? false;
    const { attributes } = token;
    this.prefixed = attributes.some(({ name }) => name.includes(":") && !declares(name));
    this.#attributes = this.prefixed ? attributes.map(({ name, value }) => ({ name, value, called: declares(name) ? "" : names.name(name, true) })) : attributes;
  }

  /** The prefix as it is written, with its colon. */
  get prefix(): string {
    return this.written.slice(0, this.written.indexOf(":") + 1);
  }

  /** The value of an attribute, or `undefined`. */
  value(name: string): string | undefined {
    for (const one of this.#attributes) if ((one.called ?? one.name) === name) return decode(one.value);
    return undefined;
  }

  /** The names of its attributes, without those that declare prefixes. */
  names(): string[] {
    return this.#attributes.map((one) => one.called ?? one.name).filter((name) => name !== "" && !declares(name));
  }

  /** Gives an attribute that is there another value, or takes it away. */
  set(name: string, value: string | undefined): void {
    this.#changed = true;
    this.#attributes = this.#attributes.flatMap((one) => {
      if ((one.called ?? one.name) !== name) return [one];
      return value === undefined ? [] : [{ ...one, value: escapeValue(value) }];
    });
  }

  /** Adds an attribute with a name as it is to be written. */
  append(name: string, value: string): void {
    this.#changed = true;
    this.#attributes = [...this.#attributes, { name, called: name, value: escapeValue(value) }];
  }

  /** What rules remember about it. */
  note(key: string): string | undefined {
    return this.#notes?.get(key);
  }

  remember(key: string, note: string | undefined): void {
    this.#notes ??= new Map();
    this.#notes.set(key, note);
  }

  /** Its start tag as it is to be written. */
  tag({ raw, empty }: OpenTag): string {
    const expanded = empty && this.expand;
    if (!this.#changed && !expanded) return raw;
    const attributes = this.#attributes.map(({ name, value }) => ` ${name}="${value}"`).join("");
    return `<${this.written}${attributes}${empty && !expanded ? "/" : ""}>`;
  }
}

const declares = (name: string): boolean => name.startsWith("xmlns") && (name.length === 5 || name[5] === ":");

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

/** `xml` without what `rules` take out. */
export function rewrite(xml: string, rules: Rules): string {
  const out: string[] = [DECLARED];
  const names = scope();
  let top: Element | undefined;
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

function open(token: OpenTag, parent: Element | undefined, rules: Rules, names: Scope, out: string[]): Element {
  const element = new Element(token, parent, names);
  element.fate = rules.open(element, out);
  if (element.fate === "drop") element.dropped = true;
  // Rules may have written what belongs before it.
  element.mark = out.length;
  if (!element.dropped && element.fate === "keep") out.push(element.tag(token));
  element.inside = out.length;
  return element;
}

function close(element: Element, raw: string, rules: Rules, names: Scope, out: string[]): Element | undefined {
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
  return parent;
}

/** Properties of a run show nothing, and an empty choice is none. */
const counts = ({ name, full }: Element): boolean => name !== "w:rPr" && (name !== "mc:Choice" || full);
