// Splits XML into its tokens, strictly, and without anything that can grow.
//
// Document types and entities are refused: with them a few bytes become gigabytes, and no office program
// writes them. Everything else that breaks the rules is refused too, since two readers could disagree
// about it. Source: XML 1.0 (Fifth Edition), Namespaces in XML 1.0 (Third Edition).

import { refuse } from "./refused.ts";

export interface Attribute {
  /** As it is written, with its prefix. */
  readonly name: string;
  /** As it is written, with its references. */
  readonly value: string;
}

export interface OpenTag {
  readonly kind: "open";
  readonly name: string;
  readonly attributes: readonly Attribute[];
  readonly empty: boolean;
  readonly raw: string;
}

export type Token =
  | OpenTag
  | { readonly kind: "close"; readonly name: string; readonly raw: string }
  | { readonly kind: "text"; readonly raw: string }
  | { readonly kind: "remark"; readonly text: string };

const MOST_ATTRIBUTES = 256;
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const NAME = /[A-Za-z_\x80-\uffff][A-Za-z0-9._\-\x80-\uffff]*(?::[A-Za-z_\x80-\uffff][A-Za-z0-9._\-\x80-\uffff]*)?/y;
const SPACE = /[ \t\r\n]*/y;
const REFERENCE = /&(?:(amp|lt|gt|quot|apos)|#([0-9]{1,7})|#x([0-9A-Fa-f]{1,6}));|&/g;
const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const DECLARATION = /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*["']1\.[0-9]+["']([^?<>]*)\?>/;
const ENCODING = /^[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*["']([A-Za-z][A-Za-z0-9._-]*)["']/;

/** Bytes of XML as text. Office writes UTF-8 only; another encoding is refused. */
export function readText(bytes: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse();
  }
  if (CONTROLS.test(text)) refuse();
  return text;
}

/** The tokens after the declaration. Whether tags match is the reader's to check. */
export function* tokens(xml: string): Generator<Token> {
  let at = skipDeclaration(xml);
  while (at < xml.length) {
    if (xml[at] !== "<") {
      const next = xml.indexOf("<", at);
      const stop = next < 0 ? xml.length : next;
      const raw = xml.slice(at, stop);
      checkReferences(raw);
      at = stop;
      yield { kind: "text", raw };
      continue;
    }
    if (xml.startsWith("<!--", at)) {
      const stop = find(xml, "--", at + 4);
      if (xml[stop + 2] !== ">") refuse();
      yield { kind: "remark", text: xml.slice(at + 4, stop) };
      at = stop + 3;
    } else if (xml.startsWith("<![CDATA[", at)) {
      const stop = find(xml, "]]>", at + 9);
      yield { kind: "text", raw: escapeText(xml.slice(at + 9, stop)) };
      at = stop + 3;
    } else if (xml.startsWith("<?", at)) {
      const stop = find(xml, "?>", at + 2);
      if (/^xml(?:[ \t\r\n]|$)/i.test(xml.slice(at + 2, stop))) refuse();
      yield { kind: "remark", text: xml.slice(at + 2, stop) };
      at = stop + 2;
    } else if (xml.startsWith("</", at)) {
      const name = match(NAME, xml, at + 2);
      const stop = skipSpace(xml, at + 2 + name.length);
      if (xml[stop] !== ">") refuse();
      yield { kind: "close", name, raw: xml.slice(at, stop + 1) };
      at = stop + 1;
    } else {
      // A document type begins with `<!` and is no name.
      const open = readOpen(xml, at);
      yield open;
      at += open.raw.length;
    }
  }
}

function readOpen(xml: string, start: number): OpenTag {
  const name = match(NAME, xml, start + 1);
  const attributes: Attribute[] = [];
  let at = start + 1 + name.length;
  for (;;) {
    const next = skipSpace(xml, at);
    const empty = xml[next] === "/";
    if (empty && xml[next + 1] !== ">") refuse();
    if (empty || xml[next] === ">") {
      const stop = empty ? next + 2 : next + 1;
      return { kind: "open", name, attributes, empty, raw: xml.slice(start, stop) };
    }
    if (next === at || attributes.length === MOST_ATTRIBUTES) refuse();
    const called = match(NAME, xml, next);
    if (attributes.some((one) => one.name === called)) refuse();
    at = skipSpace(xml, next + called.length);
    if (xml[at] !== "=") refuse();
    at = skipSpace(xml, at + 1);
    const quote = xml[at];
    if (quote !== '"' && quote !== "'") return refuse();
    const stop = find(xml, quote, at + 1);
    const value = xml.slice(at + 1, stop);
    if (value.includes("<")) refuse();
    checkReferences(value);
    // Written again between double quotes whatever they were.
    attributes.push({ name: called, value: quote === '"' ? value : value.replaceAll('"', "&quot;") });
    at = stop + 1;
  }
}

function skipDeclaration(xml: string): number {
  if (!/^<\?xml[ \t\r\n?]/.test(xml)) return 0;
  const declaration = DECLARATION.exec(xml);
  if (declaration === null) return refuse();
  const encoding = ENCODING.exec(declaration[1] ?? "")?.[1]?.toLowerCase() ?? "utf-8";
  if (encoding !== "utf-8" && encoding !== "us-ascii") refuse();
  return declaration[0].length;
}

function find(xml: string, what: string, from: number): number {
  const at = xml.indexOf(what, from);
  return at < 0 ? refuse() : at;
}

function match(pattern: RegExp, xml: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(xml)?.[0] ?? refuse();
}

function skipSpace(xml: string, at: number): number {
  SPACE.lastIndex = at;
  SPACE.exec(xml);
  return SPACE.lastIndex;
}

function checkReferences(raw: string): void {
  if (raw.includes("&")) decode(raw);
}

/** What is meant by text or a value as it is written. */
export function decode(raw: string): string {
  if (!raw.includes("&")) return raw;
  return raw.replace(REFERENCE, (_, named: string | undefined, decimal: string | undefined, hex: string | undefined) => {
    if (named !== undefined) return NAMED[named] ?? refuse();
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : 0;
    const character = code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : "\0";
    return CONTROLS.test(character) ? refuse() : character;
  });
}

/** Text as it is written in an element. */
export const escapeText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A value as it is written between double quotes. */
export const escapeValue = (text: string): string => escapeText(text).replaceAll('"', "&quot;");

export const DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
