// PDF files: those of vectors/files (both languages read what is expected of them), and odd ones made here.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { constants, deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Found, Outcome } from "../../src/metadata/found.ts";
import { clean, detect } from "../../src/metadata/pdf.ts";
import { SHAPES } from "../../src/metadata/pdf/shapes.ts";

interface Expected {
  readonly file: string;
  readonly outcome: Outcome["kind"];
  readonly why?: string;
  readonly found: readonly Found[];
  readonly left: readonly Found[];
  readonly plants: readonly string[];
  readonly keeps: readonly string[];
}

const HOME = join(import.meta.dirname, "../../../vectors/files");
const EXPECTED = JSON.parse(readFileSync(join(HOME, "pdf.json"), "utf8")) as readonly Expected[];
const read = (file: string): Buffer => readFileSync(join(HOME, file));
const FUZZ_SECONDS = Number(process.env["AMPARO_FUZZ_SECONDS"] ?? "0");

/// Stands for the pictures' own cleaning: takes out what is not needed to decode, and says so.
async function cleanPicture(file: Blob): Promise<Outcome> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts: Uint8Array<ArrayBuffer>[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (bytes[at] === 0xff && bytes[at + 1] !== 0xda) {
    const end = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
    if (end > bytes.length) return { kind: "untouched", why: "malformed", found: [] };
    const telling = bytes[at + 1] === 0xe1 || bytes[at + 1] === 0xfe;
    if (!telling) parts.push(bytes.subarray(at, end));
    at = end;
  }
  parts.push(bytes.subarray(at));
  const cleaned = new Blob(parts);
  const found: Found[] = cleaned.size < file.size ? [{ what: "device", said: "Plant Phones" }] : [];
  return { kind: "cleaned", file: cleaned, found, left: [] };
}

const cleaning = (bytes: Uint8Array): Promise<Outcome> => clean(new Blob([new Uint8Array(bytes)]), "pdf", cleanPicture);

async function cleaned(bytes: Uint8Array): Promise<{ bytes: Buffer; found: readonly Found[]; left: readonly Found[] }> {
  const outcome = await cleaning(bytes);
  if (outcome.kind === "untouched") throw new Error(`untouched: ${outcome.why}`);
  return { ...outcome, bytes: Buffer.from(await outcome.file.arrayBuffer()) };
}

const why = async (bytes: Uint8Array): Promise<string> => {
  const outcome = await cleaning(bytes);
  return outcome.kind === "untouched" ? outcome.why : outcome.kind;
};

/// The bytes of a file and of everything that can be inflated in it.
function layersOf(bytes: Buffer): readonly Buffer[] {
  const layers = [bytes];
  for (let at = bytes.indexOf("stream\n"); at !== -1; at = bytes.indexOf("stream\n", at + 7)) {
    try {
      layers.push(inflateSync(bytes.subarray(at + 7), { finishFlush: constants.Z_SYNC_FLUSH }));
    } catch {
      // Not everything is deflated.
    }
  }
  return layers;
}

function holds(bytes: Buffer, text: string): boolean {
  const wide = Buffer.from(text, "utf16le");
  const spellings = [Buffer.from(text, "utf8"), wide, Buffer.from(wide).swap16()];
  const written = spellings.flatMap((spelling) => [spelling, Buffer.from(spelling.toString("hex"))]);
  return layersOf(bytes).some((layer) => written.some((spelling) => layer.includes(spelling)));
}

describe.each(EXPECTED)("$file", ({ file, outcome, why: reason, found, left, plants, keeps }) => {
  const original = read(file);

  it("comes to what is expected of it", async () => {
    const { kind, ...rest } = await cleaning(original);
    expect(kind).toBe(outcome);
    expect(rest.found).toEqual(found);
    if ("why" in rest) expect(rest.why).toBe(reason);
    else expect(rest.left).toEqual(left);
  });

  if (outcome === "cleaned") it("loses what was planted and keeps its content", async () => {
    const after = (await cleaned(original)).bytes;
    for (const plant of plants) {
      expect(holds(original, plant), `the search finds ${plant}`).toBe(true);
      expect(holds(after, plant), plant).toBe(false);
    }
    for (const keep of keeps) expect(holds(after, keep), keep).toBe(true);
    expect(holds(after, "Plant"), "all that is planted says so").toBe(false);
  });

  if (outcome === "cleaned") it("is the same when it is cleaned again", async () => {
    const once = await cleaned(original);
    const twice = await cleaned(once.bytes);
    expect(twice.bytes.equals(once.bytes)).toBe(true);
    expect(twice.found).toEqual(left);
    expect(twice.left).toEqual(left);
  });
});

describe("what is not as it should be", () => {
  const page = "1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n";
  const whole = (objects: string, trailer = "/Root 1 0 R"): Buffer =>
    Buffer.from(`%PDF-1.7\n${page}3 0 obj\n<</Type/Page/Parent 2 0 R>>\nendobj\n${objects}trailer\n<<${trailer}>>\n`, "latin1");

  it("says what stays in a picture that cannot be cleaned", async () => {
    const place: Found = { what: "place", said: "4.36000, 18.55000" };
    const answers = async (found: readonly Found[]): Promise<readonly Found[]> => {
      const outcome = await clean(new Blob([new Uint8Array(read("pictures.pdf"))]), "pdf", async () => ({ kind: "untouched", why: "malformed", found }));
      return outcome.kind === "cleaned" ? outcome.left : [];
    };
    expect(await answers([place])).toEqual([place, { what: "other", said: "" }]);
    expect(await answers([])).toEqual([{ what: "other", said: "" }]);
  });

  it("is found by its header", () => {
    expect(detect(read("around.pdf"))).toBe("pdf");
    expect(detect(Buffer.from("PK\u0003\u0004"))).toBeUndefined();
    expect(detect(Buffer.alloc(0))).toBeUndefined();
  });

  it("is rebuilt where there is nothing to choose", async () => {
    expect(await why(whole(""))).toBe("cleaned");
    expect(await why(whole("3 0 obj\nnull\nendobj\n"))).toBe("malformed");
    expect(await why(whole("trailer\n<</Root 2 0 R>>\n"))).toBe("malformed");
    expect(await why(whole("what is this\n"))).toBe("malformed");
  });

  it("takes the end of a stream for its length where the file is rebuilt", async () => {
    const leaf = "3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R>>\nendobj\n";
    const content = "4 0 obj\n<</Length 999>>\nstream\n% words\nendstream\nendobj\n";
    const { bytes } = await cleaned(Buffer.from(`%PDF-1.7\n${page}${leaf}${content}trailer\n<</Root 1 0 R>>\n`));
    expect(bytes.includes("/Length 8\n>>\nstream\n% words\n\nendstream")).toBe(true);
  });

  it.each([
    ["nothing", ""],
    ["zeros", "\0".repeat(4_096)],
    ["a header alone", "%PDF-1.7\n"],
    ["a table far away", "%PDF-1.7\nstartxref\n9999999999\n%%EOF"],
    ["a table that comes after itself", "%PDF-1.7\nxref\n0 0\ntrailer\n<</Prev 9/Root 1 0 R>>\nstartxref\n9\n%%EOF"],
    ["a table without entries", "%PDF-1.7\nxref\n0 900000\ntrailer\n<</Root 1 0 R>>\nstartxref\n9\n%%EOF"],
    ["deep lists", `%PDF-1.7\n1 0 obj\n${"[".repeat(100_000)}`],
    ["deep dictionaries", `%PDF-1.7\n1 0 obj\n${"<</A".repeat(100_000)}`],
    ["an open text", `%PDF-1.7\n1 0 obj\n${"(".repeat(100_000)}`],
    ["an entry twice", "%PDF-1.7\n1 0 obj\n<</A 1/A 2>>\nendobj\ntrailer\n<</Root 1 0 R>>"],
    ["a number of many digits", `%PDF-1.7\n1 0 obj\n${"1".repeat(100_000)}\nendobj\ntrailer\n<</Root 1 0 R>>`],
  ])("%s: malformed", async (_, text) => {
    expect(await why(Buffer.from(text, "latin1"))).toBe("malformed");
  });

  it("has no loops that it goes around in", async () => {
    expect(await why(whole("4 0 obj\n<</Length 4 0 R>>\nstream\nx\nendstream\nendobj\n"))).toBe("cleaned");
    const catalog = (entries: string): string => `1 0 obj\n<</Type/Catalog/Pages 2 0 R${entries}>>\nendobj\n`;
    const tree = (kids: string): string => `2 0 obj\n<</Type/Pages/Kids[${kids}]/Count 1>>\nendobj\n`;
    const leaf = "3 0 obj\n<</Type/Page/Parent 2 0 R/Annots 4 0 R>>\nendobj\n4 0 obj\n[4 0 R[4 0 R]]\nendobj\n";
    const made = (...parts: string[]): Buffer => Buffer.from(`%PDF-1.7\n${parts.join("")}trailer\n<</Root 1 0 R>>\n`);
    expect(await why(made(catalog(""), tree("3 0 R 2 0 R"), leaf))).toBe("malformed");
    expect(await why(made(catalog("/Outlines 5 0 R"), tree("3 0 R"), leaf, "5 0 obj\n<</First 5 0 R/Next 5 0 R>>\nendobj\n"))).toBe(
      "cleaned",
    );
    expect(await why(made(catalog("/OpenAction 5 0 R"), tree("3 0 R"), leaf, "5 0 obj\n6 0 R\nendobj\n6 0 obj\n5 0 R\nendobj\n"))).toBe(
      "malformed",
    );
  });

  it("is large where it says too much", async () => {
    expect(await why(whole(`4 0 obj\n[${"0 ".repeat(4_100_000)}]\nendobj\n`))).toBe("large");
  });

  it("is large where it becomes too much", async () => {
    const bomb = deflateSync(Buffer.alloc(140 * 1024 * 1024));
    const head = `4 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${bomb.length}>>\nstream\n`;
    const packed = whole(`${head}${bomb.toString("latin1")}\nendstream\nendobj\n`);
    expect(await why(packed)).toBe("large");
  });

  it("comes to an end wherever it is cut", async () => {
    for (const file of ["packed.pdf", "hybrid.pdf", "updated.pdf", "form.pdf"]) {
      const bytes = read(file);
      for (let end = 0; end < bytes.length; end += 13) expect(await why(bytes.subarray(0, end))).toMatch(/malformed|cleaned/);
    }
  });

  it("comes to an end whatever is changed, and what is cleaned stays so", { timeout: 60_000 + FUZZ_SECONDS * 1_000 }, async () => {
    const originals = EXPECTED.map(({ file }) => read(file));
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
      what: fc.oneof(
        fc.uint8Array({ minLength: 1, maxLength: 4 }),
        fc.constantFrom("<<", ">>", "[", "]", "(", " 0 R", "9999999999", "-1", "/Kids", "obj", "null").map((word) => Buffer.from(word)),
      ),
    });
    const property = fc.asyncProperty(
      fc.integer({ min: 0, max: originals.length - 1 }),
      fc.array(change, { minLength: 1, maxLength: 6 }),
      async (which, changes) => {
        const bytes = Buffer.from(originals[which] ?? []);
        for (const { at, what } of changes) bytes.set(what.slice(0, bytes.length), Math.floor(at * Math.max(1, bytes.length - what.length)));
        const outcome = await cleaning(bytes);
        if (outcome.kind === "untouched") return;
        const again = await cleaned(Buffer.from(await outcome.file.arrayBuffer()));
        expect(again.found).toEqual(outcome.left);
      },
    );
    const limit = FUZZ_SECONDS > 0 ? { numRuns: 100_000_000, interruptAfterTimeLimit: FUZZ_SECONDS * 1_000 } : { numRuns: 100 };
    await fc.assert(property, limit);
  });
});

it("keeps the same in both languages", () => {
  const rust = readFileSync(join(import.meta.dirname, "../../../src/metadata/pdf/shapes.rs"), "utf8");
  expect(rust).toContain(`"${SHAPES}"`);
});
