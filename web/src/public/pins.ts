/**
 * What the page itself vouches for: which portal this is, and whose signatures make a roster.
 *
 * They come from the configuration and stand in the page, whose bytes are published; the database
 * cannot change them.
 */

import type { Pins } from "../seal/types.ts";

/** Reads the content of `<meta name="amparo-pins">`; `undefined` when it is not what this client knows. */
export function readPins(content: string | null): Pins | undefined {
  const { instance, stewards, threshold } = parsed(content);
  if (typeof instance !== "string" || !isTexts(stewards)) return undefined;
  // Fewer than one signature would mean that anybody may say who reads reports.
  if (typeof threshold !== "number" || !Number.isInteger(threshold) || threshold < 1) return undefined;
  return { instance, stewards, threshold };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function parsed(content: string | null): Readonly<Record<"instance" | "stewards" | "threshold", unknown>> {
  const nothing = { instance: undefined, stewards: undefined, threshold: undefined };
  try {
    const value: unknown = JSON.parse(content ?? "null");
    return typeof value === "object" && value !== null ? { ...nothing, ...value } : nothing;
  } catch {
    return nothing;
  }
}
