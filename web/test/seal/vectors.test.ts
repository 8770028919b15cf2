// Both implementations make vectors and both read all of them (vectors/README.md). Here: `npm run
// vectors` writes vectors/ts anew; every run reads vectors/ts and vectors/rust.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Decrypter } from "age-encryption";
import { describe, expect, it } from "vitest";

import { b64, unb64 } from "../../src/seal/id.ts";
import { run } from "./operations.ts";
import type { VectorFile } from "./operations.ts";
import { attachments } from "./vectors/attachments.ts";
import { drafts } from "./vectors/drafts.ts";
import { grants, pairs } from "./vectors/grants.ts";
import { items, threads } from "./vectors/items.ts";
import { ages, codes, vaults } from "./vectors/keys.ts";
import { logs } from "./vectors/logs.ts";
import { notes, receipts, rosters } from "./vectors/notes.ts";
import { assessments, buckets, canon, frames } from "./vectors/plain.ts";
import { records } from "./vectors/records.ts";
import { officeTexts } from "./vectors/texts.ts";
import { makeWorld } from "./vectors/world.ts";

const OPERATIONS = [
  "age", "assess", "attachment", "bucket", "canon", "code", "draft", "frames", "grant", "item", "log", "note", "pair", "receipt", "record", "roster",
  "texts", "thread", "vault",
];
const home = join(import.meta.dirname, "../../../vectors");
// The other side's vectors may lie elsewhere while both are being written.
const folders = [join(home, "ts"), process.env["AMPARO_RUST_VECTORS"] ?? join(home, "rust")];

if (process.env["AMPARO_WRITE_VECTORS"] !== undefined) await write(join(home, "ts"));

async function write(folder: string): Promise<void> {
  const world = await makeWorld();
  const files: readonly VectorFile[] = [
    canon(), buckets(), assessments(), frames(), notes(), rosters(world), receipts(world),
    await ages(), await attachments(), await codes(), await drafts(), await vaults(), await records(world), await grants(world), await pairs(world),
    await items(world), await threads(world), await logs(world), officeTexts(world),
  ];
  mkdirSync(folder, { recursive: true });
  for (const file of files) writeFileSync(join(folder, `${file.op}.json`), `${JSON.stringify(file, null, 1)}\n`);
}

describe.each(folders.filter((folder) => existsSync(folder)))("%s", (folder) => {
  it("has every operation", () => {
    const found = readdirSync(folder).filter((name) => name.endsWith(".json"));
    expect(found.sort()).toEqual(OPERATIONS.map((op) => `${op}.json`));
  });

  it("seals files that the official age library opens by itself", async () => {
    const { cases } = JSON.parse(readFileSync(join(folder, "age.json"), "utf8")) as VectorFile;
    const sealed = cases.filter(({ verdict }) => verdict === "ok");
    expect(sealed.length).toBeGreaterThan(0);
    for (const { identity, file, expect: outputs } of sealed) {
      const decrypter = new Decrypter();
      decrypter.addIdentity(String(identity));
      expect(b64(await decrypter.decrypt(unb64(String(file))))).toBe(outputs?.["plain"]);
    }
  });

  describe.each(OPERATIONS.filter((op) => existsSync(join(folder, `${op}.json`))))("%s", (op) => {
    const file = JSON.parse(readFileSync(join(folder, `${op}.json`), "utf8")) as VectorFile;

    it("names each case once", () => {
      const names = file.cases.map(({ name }) => name);
      expect(file.op).toBe(op);
      expect(new Set(names).size).toBe(names.length);
    });

    it.each(file.cases)("$name", async (vector) => {
      const { verdict, expect: outputs } = await run(file, vector);
      expect(verdict).toBe(vector.verdict);
      if (vector.expect !== undefined) expect(outputs).toMatchObject(vector.expect);
    });
  });
});
