// Which parts of a package belong to which, and as what. A part stays only where a relationship leads.
// Source: ECMA-376 part 2 (Open Packaging Conventions), sections 9 and 10.

import { refuse } from "./refused.ts";
import { leaves } from "./xml-leaves.ts";
import { DECLARED, escapeValue } from "./xml-tokens.ts";

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";
const MOST = 100_000;

export function readRelationships(xml: string): Relationship[] {
  const ids = new Set<string>();
  return leaves(xml).flatMap(({ name, value }) => {
    if (name === "rel:Relationships") return [];
    const [id, type, target] = ["Id", "Type", "Target"].map(value);
    if (name !== "rel:Relationship" || id === undefined || type === undefined || target === undefined) return refuse();
    if (ids.has(id) || ids.size === MOST) refuse();
    ids.add(id);
    return [{ id, type, target, external: value("TargetMode") === "External" }];
  });
}

export function writeRelationships(relationships: readonly Relationship[]): string {
  const written = relationships.map(({ id, type, target, external }) => {
    const mode = external ? ' TargetMode="External"' : "";
    return `<Relationship Id="${escapeValue(id)}" Type="${escapeValue(type)}" Target="${escapeValue(target)}"${mode}/>`;
  });
  return `${DECLARED}<Relationships xmlns="${NAMESPACE}">${written.join("")}</Relationships>`;
}

/** What a relationship is for: the last word of its type, the same in the strict and transitional kinds. */
export const purpose = ({ type }: Relationship): string => type.slice(type.lastIndexOf("/") + 1);

/** Where the relationships of a part stand; of the package itself for the empty name. */
export function relationshipsOf(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The name of the part that a target means, seen from `part`; `undefined` where it means none. */
export function resolve(part: string, target: string): string | undefined {
  const [path = ""] = target.split("#");
  if (path === "") return undefined;
  const folder = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") folder.push(step);
    else if (folder.pop() === undefined) return undefined;
  }
  return folder.join("/");
}

/** A name as it is spelled in an address. */
export function unescaped(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
