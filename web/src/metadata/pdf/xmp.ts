// What an XMP packet says (ISO 16684-1), found by the names that its properties have by custom.
//
// The packet is not kept, so it need not be understood: this passes over its tags and tells what is
// told here in words.
import type { What } from "../found.ts";

const DEEPEST = 64;
const MOST_TOLD = 500;

const KINDS: Readonly<Record<string, string>> = {
  author:
    "creator contributor publisher rights Author Authors LastModifiedBy Company Manager Owner AuthorsPosition CaptionWriter Credit " +
    "UsageTerms WebStatement CreatorWorkEmail",
  title: "title description subject Title Subject Keywords Headline Label Category source filePath Nickname",
  software: "CreatorTool Creator Producer softwareAgent xmptk",
  time: "CreateDate ModifyDate MetadataDate date when DateCreated SourceModified CreationDate ModDate DateTimeOriginal DateTimeDigitized",
  device: "Make Model Lens LensModel SerialNumber BodySerialNumber",
  place: "City State Country Location CountryCode Sublocation",
  other: "DocumentID InstanceID OriginalDocumentID documentID instanceID originalDocumentID",
};
const UNTOLD = new Set("part conformance amd corr rev format Trapped language action changed parameters".split(" "));

const WHAT = new Map(Object.entries(KINDS).flatMap(([what, names]) => names.split(" ").map((name) => [name, what as What] as const)));

/// Calls `add` for each property with a value, in the order in which they stand.
export function readXmp(bytes: Uint8Array, add: (what: What, said: string) => void): void {
  const text = decode(bytes);
  const open: string[] = [];
  let told = 0;
  const tell = (name: string, value: string): void => {
    const said = entities(value).trim();
    const local = name.slice(name.indexOf(":") + 1);
    if (said === "" || UNTOLD.has(local) || told >= MOST_TOLD) return;
    told += 1;
    if (local.startsWith("GPSL")) add("place", "");
    else add(WHAT.get(local) ?? "other", WHAT.has(local) ? said : "");
  };
  let at = 0;
  for (;;) {
    const start = text.indexOf("<", at);
    if (start === -1) return;
    const property = open.findLast((name) => !name.startsWith("rdf:"));
    if (property !== undefined && start > at) tell(property, text.slice(at, start));
    const end = text.indexOf(">", start);
    if (end === -1) return;
    const tag = text.slice(start + 1, end);
    at = end + 1;
    if (tag.startsWith("?") || tag.startsWith("!")) continue;
    if (tag.startsWith("/")) {
      open.pop();
      continue;
    }
    attributes(tag, tell);
    if (tag.endsWith("/")) continue;
    open.push(/^[^ \t\n\r/]*/.exec(tag)?.[0] ?? "");
    if (open.length > DEEPEST) return;
  }
}

function attributes(tag: string, tell: (name: string, value: string) => void): void {
  for (const [, name = "", double, single] of tag.matchAll(/[ \t\n\r]([A-Za-z0-9_.:-]{1,100})[ \t\n\r]?=[ \t\n\r]?(?:"([^"]*)"|'([^']*)')/g)) {
    if (!/^(xmlns|xml|rdf)(:|$)/.test(name)) tell(name, double ?? single ?? "");
  }
}

const ENTITY: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

function entities(text: string): string {
  return text.slice(0, 4_096).replace(/&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/g, (all, hex?: string, digits?: string, name?: string) => {
    if (name !== undefined) return ENTITY[name] ?? all;
    const code = hex === undefined ? Number(digits) : parseInt(hex, 16);
    return code > 0x10_ffff || (code >= 0xd800 && code < 0xe000) ? "\ufffd" : String.fromCodePoint(code);
  });
}

function decode(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding = a === 0xfe && b === 0xff ? "utf-16be" : a === 0xff && b === 0xfe ? "utf-16le" : "utf-8";
  const even = encoding === "utf-8" ? bytes : bytes.subarray(0, bytes.length - (bytes.length % 2));
  return new TextDecoder(encoding).decode(even);
}
