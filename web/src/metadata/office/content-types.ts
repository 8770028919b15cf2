// What each part of a package is, as the package itself says.
// Source: ECMA-376 part 2, section 10.1.2.

import type { Format } from "../found.ts";
import { refuse } from "./refused.ts";
import { leaves } from "./xml-leaves.ts";
import { DECLARED, escapeValue } from "./xml-tokens.ts";

export const CONTENT_TYPES = "[Content_Types].xml";

export interface ContentTypes {
  of(part: string): string;
  /** The list again, for these parts only. */
  write(parts: readonly string[]): string;
}

const extensionOf = (part: string): string => part.slice(Math.max(part.lastIndexOf("."), part.lastIndexOf("/")) + 1).toLowerCase();

export function readContentTypes(xml: string): ContentTypes {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  const entries = leaves(xml).flatMap(({ name, value }) => {
    if (name === "ct:Types") return [];
    const type = value("ContentType");
    const key = value(name === "ct:Default" ? "Extension" : "PartName");
    if (type === undefined || key === undefined || (name !== "ct:Default" && name !== "ct:Override")) return refuse();
    const known = name === "ct:Default" ? defaults : overrides;
    const plain = (name === "ct:Default" ? key : key.replace(/^\//, "")).toLowerCase();
    if (known.has(plain)) refuse();
    known.set(plain, type);
    return [{ name, key, plain, type }];
  });
  return {
    of: (part) => overrides.get(part.toLowerCase()) ?? defaults.get(extensionOf(part)) ?? "",
    write: (parts) => {
      const names = new Set(parts.map((part) => part.toLowerCase()));
      const extensions = new Set(parts.map(extensionOf));
      const kept = entries.filter(({ name, plain }) => (name === "ct:Default" ? extensions : names).has(plain));
      const written = kept.map(({ name, key, type }) =>
        name === "ct:Default"
          ? `<Default Extension="${escapeValue(key)}" ContentType="${escapeValue(type)}"/>`
          : `<Override PartName="${escapeValue(key)}" ContentType="${escapeValue(type)}"/>`,
      );
      const namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
      return `${DECLARED}<Types xmlns="${namespace}">${written.join("")}</Types>`;
    },
  };
}

const MAIN: readonly (readonly [RegExp, Format])[] = [
  [/^application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml\.|ms-word\.).*\.main\+xml$/, "docx"],
  [/^application\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml\.|ms-excel\.).*\.main\+xml$/, "xlsx"],
  [/^application\/vnd\.(?:openxmlformats-officedocument\.presentationml\.|ms-powerpoint\.).*\.main\+xml$/, "pptx"],
];

/** The format of a document whose main part is of this type. */
export const formatOf = (type: string): Format | undefined => MAIN.find(([pattern]) => pattern.test(type))?.[1];

export const isXml = (type: string): boolean =>
  /[+/]xml$/.test(type) ? !type.startsWith("image/") : type === "application/vnd.openxmlformats-officedocument.vmlDrawing";
