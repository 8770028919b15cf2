// Both languages say the same of a file, of odd ones above all: of those on which they once parted
// (`vectors/files/found/`), and of all that a fuzzer came upon (`scripts/fuzz --replay`).
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import type { Found, Why } from "../../src/metadata/found.ts";
import { look } from "../../src/metadata/look.ts";
import { membersOf, type Read } from "./office/reading.ts";

/** What Rust said of a file. */
interface Said {
  readonly file: string;
  /** Null where it was cleaned, and where nobody knows the format. */
  readonly why: Why | null;
  readonly found: readonly Found[];
  readonly left: readonly Found[];
  /** The hash of what was cleaned; of an archive, of the hashes in it: languages deflate otherwise. */
  readonly cleaned: string | null;
}

const parted = fileURLToPath(new URL("../../../vectors/files/found/", import.meta.url));
const folders = [parted, process.env["AMPARO_FUZZ_CORPUS"]].filter((folder) => folder !== undefined);

function said(folder: string): Said[] {
  const lines = readFileSync(`${folder}/said.jsonl`, "utf8").split("\n");
  return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Said);
}

async function saidHere(folder: string, file: string): Promise<Said> {
  const bytes = new Uint8Array(readFileSync(`${folder}/${file}`));
  const { file: after, looked } = await look(new File([bytes], file));
  if (looked.kind === "cleaned") {
    const { found, left } = looked;
    return { file, why: null, found, left, cleaned: hash(Buffer.from(await after.arrayBuffer())) };
  }
  if (looked.kind !== "untouched") throw new Error("a file is looked through");
  const { why, found } = looked;
  return { file, why: why === "unknown" ? null : why, found, left: [], cleaned: null };
}

function hash(bytes: Buffer): string {
  const members = membersIn(bytes).map(({ name, data }) => `${hash(Buffer.from(name))}${hash(data)}`);
  const said = members.length > 0 ? members.join("") : bytes;
  return createHash("sha256").update(said).digest("hex");
}

function membersIn(bytes: Buffer): Read[] {
  if (bytes.toString("latin1", 0, 4) !== "PK\u0003\u0004") return [];
  try {
    return membersOf(bytes);
  } catch {
    // A part of a document that is none itself, and was left as it is.
    return [];
  }
}

describe("of every odd file", () => {
  it.each(folders)("both languages say the same: %s", { timeout: 1_800_000 }, async (folder) => {
    const all = said(folder);
    expect(all.length).toBeGreaterThan(0);
    const otherwise: string[] = [];
    for (const rust of all) {
      const here = await saidHere(folder, rust.file).catch((failure: unknown) => ({ failure: String(failure) }));
      const [one, other] = [JSON.stringify(rust), JSON.stringify(here)];
      if (one !== other) otherwise.push(`Rust: ${one}\nhere: ${other}`);
    }
    expect(otherwise, `of ${all.length} files`).toEqual([]);
  });
});
