/** The index as it is written into its file, and read again. */
import type { Hash } from "../../seal/types.ts";
import type { Brief } from "../queue/row.ts";
import type { Entry } from "./entries.ts";

type Line = readonly [id: Hash, entry: Entry];

export function writeIndex(lines: readonly Line[]): unknown {
  return { cases: lines.map(([id, { n, items, brief, texts }]) => ({ case: id, n, items, brief, texts })) };
}

/** Nothing where any of it is not as it should be: then all is read anew. */
export function readIndex(value: unknown): readonly Line[] | undefined {
  if (!isObject(value) || !Array.isArray(value["cases"])) return undefined;
  const lines = value["cases"].flatMap((one: unknown): readonly Line[] => {
    if (!isObject(one)) return [];
    const { case: id, n, items, brief, texts } = one;
    if (typeof id !== "string" || typeof n !== "number" || typeof items !== "number" || !isBrief(brief) || !isTexts(texts)) return [];
    return [[id, { n, items, brief, texts }]];
  });
  return lines.length === value["cases"].length ? lines : undefined;
}

function isBrief(value: unknown): value is Brief {
  if (!isObject(value)) return false;
  if (value["kind"] === "unopened") return true;
  return value["kind"] === "opened" && typeof value["excerpt"] === "string" && typeof value["urgent"] === "boolean" && typeof value["level"] === "string" && isTexts(value["marks"]);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
