import { execFileSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { memberOf, partsOf, zipOf, type Member } from "../../src/files/zip.ts";
import { utf8 } from "../../src/seal/bytes.ts";
import { crc32 } from "../../src/metadata/pictures/crc.ts";

const folder = mkdtempSync(join(tmpdir(), "amparo-zip-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** What Python's reader says of an archive: each member's name, length, offset, flags and whether it may be read by others. */
function listed(path: string, whole = true): readonly { readonly name: string; readonly size: number; readonly at: number; readonly mode: number }[] {
  const told = `
import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
    assert ${whole ? "z.testzip() is None" : "True"}
    print(json.dumps([{"name": i.filename, "size": i.file_size, "at": i.header_offset, "mode": i.external_attr >> 16} for i in z.infolist()]))
`;
  return JSON.parse(execFileSync("python3", ["-c", told, path], { encoding: "utf8", maxBuffer: 2 ** 25 })) as ReturnType<typeof listed>;
}

async function written(name: string, archive: Blob): Promise<string> {
  const path = join(folder, name);
  writeFileSync(path, new Uint8Array(await archive.arrayBuffer()));
  return path;
}

describe("an archive", () => {
  it("is read by others, names and bytes and all", async () => {
    const members = [memberOf("a/words.txt", utf8("words")), memberOf("a/имя файла.bin", Uint8Array.of(0, 1, 255)), memberOf("empty", new Uint8Array())];
    const path = await written("small.zip", zipOf(members));
    expect(listed(path).map(({ name, size, mode }) => [name, size, mode])).toEqual([
      ["a/words.txt", 5, 0o100600], ["a/имя файла.bin", 3, 0o100600], ["empty", 0, 0o100600],
    ]);
    execFileSync("unzip", ["-q", path, "-d", join(folder, "out")], { env: { ...process.env, LC_ALL: "C.UTF-8" } });
    expect(readFileSync(join(folder, "out/a/имя файла.bin"))).toEqual(Buffer.from([0, 1, 255]));
    expect(readFileSync(join(folder, "out/a/words.txt"), "utf8")).toBe("words");
  });

  it("without a member is one all the same", async () => {
    expect(listed(await written("none.zip", zipOf([])))).toEqual([]);
  });

  it("is the same bytes whenever it is made", async () => {
    const bytes = async () => new Uint8Array(await zipOf([memberOf("a", utf8("b"))]).arrayBuffer());
    expect(await bytes()).toEqual(await bytes());
  });

  it("holds more members than the old format counts", async () => {
    const members = Array.from({ length: 65_536 }, (_, n): Member => memberOf(`${n}`, new Uint8Array()));
    expect(listed(await written("many.zip", zipOf(members))).length).toBe(65_536);
  });

  it("holds files beyond four gigabytes, and files behind them", async () => {
    // Node makes no Blob of this length; a file with a hole where its bytes would be does as well.
    const large = { path: "large.bin", file: { size: 2 ** 32 + 5 } as Blob, crc: 0 };
    const path = join(folder, "large.zip");
    writeFileSync(path, "");
    const file = openSync(path, "r+");
    let at = 0;
    for (const part of partsOf([memberOf("head.txt", utf8("before")), large, memberOf("tail.txt", utf8("behind"))])) {
      if (part === large.file) {
        at += large.file.size;
        continue;
      }
      const bytes = part instanceof Blob ? new Uint8Array(await part.arrayBuffer()) : (part as Uint8Array);
      at += writeSync(file, bytes, 0, bytes.length, at);
    }
    closeSync(file);
    expect(listed(path, false)).toMatchObject([{ name: "head.txt", size: 6 }, { name: "large.bin", size: 2 ** 32 + 5 }, { name: "tail.txt", size: 6 }]);
    expect(execFileSync("python3", ["-c", "import sys,zipfile;print(zipfile.ZipFile(sys.argv[1]).read('tail.txt').decode())", path], { encoding: "utf8" }).trim()).toBe("behind");
    expect(execFileSync("unzip", ["-p", path, "tail.txt"], { encoding: "utf8" })).toBe("behind");
  });
});

it("a checksum goes on from what came before", () => {
  const bytes = utf8("123456789");
  expect(crc32(bytes)).toBe(0xcbf43926);
  expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
});
