import { readFileSync } from "node:fs";
import { deflateSync, inflateSync } from "node:zlib";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Format, type Found, MOST_IN_MEMORY, type Outcome } from "../../src/metadata/found.ts";
import { clean, detect } from "../../src/metadata/pictures.ts";

interface Case {
  readonly file: string;
  readonly format: Format;
  readonly outcome: Outcome["kind"];
  readonly why?: string;
  readonly found: readonly Found[];
  readonly left: readonly Found[];
  readonly plants: readonly string[];
  readonly keeps: readonly string[];
}

const folder = new URL("../../../vectors/files/", import.meta.url);
const read = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(new URL(name, folder)));
const cases = JSON.parse(readFileSync(new URL("pictures.json", folder), "utf8")) as Case[];
const seconds = Number(process.env["AMPARO_FUZZ_SECONDS"] ?? 0);

const cleaned = async (bytes: Uint8Array<ArrayBuffer>, format: Format): Promise<Outcome> => clean(new Blob([bytes]), format);
const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await file.arrayBuffer());

/** Everything that can be read in a file: itself and what inflates in it. */
function readable(bytes: Uint8Array): Buffer[] {
  const inflated = [...bytes.keys()].filter((at) => bytes[at] === 0x78).flatMap((at) => inflatedAt(bytes, at));
  return [Buffer.from(bytes), ...inflated];
}

function inflatedAt(bytes: Uint8Array, at: number): Buffer[] {
  try {
    return [inflateSync(bytes.subarray(at))];
  } catch {
    return [];
  }
}

function holds(places: readonly Buffer[], plant: string): boolean {
  const little = Buffer.from(plant, "utf16le");
  return [Buffer.from(plant), little, Buffer.from(little).swap16()].some((run) => places.some((place) => place.includes(run)));
}

describe("a picture", () => {
  it.each(cases)("is told from its content and cleaned as the vectors say: $file", async (one) => {
    const bytes = read(one.file);
    expect(detect(bytes.subarray(0, 256))).toBe(one.format);
    const outcome = await cleaned(bytes, one.format);
    expect(outcome.kind).toBe(one.outcome);
    expect(outcome.found).toEqual(one.found);
    if (outcome.kind === "untouched") return expect(outcome.why).toBe(one.why);
    expect(outcome.left).toEqual(one.left);
    const written = await bytesOf(outcome.file);
    const [before, after] = [readable(bytes), readable(written)];
    expect(one.plants.filter((plant) => !holds(before, plant))).toEqual([]);
    expect(one.plants.filter((plant) => holds(after, plant))).toEqual([]);
    const kept = one.keeps.map((run) => Buffer.from(run.replace(/^base64:/, ""), "base64"));
    expect(kept.filter((run) => !Buffer.from(written).includes(run))).toEqual([]);
    const again = await cleaned(written, one.format);
    expect(again.found).toEqual([]);
    if (again.kind === "cleaned") expect(Buffer.from(await bytesOf(again.file)).equals(written)).toBe(true);
    expect(again.kind).toBe("cleaned");
  });

  it("is not seen in what is none", () => {
    for (const head of ["", "\xff\xd8", "RIFF\0\0\0\0WAVE", "PK\x03\x04", "\0\0\0\x14ftypisom\0\0\0\0mp41", "\0\0\0\x08ftypheic", "%PDF-1.7"]) {
      expect(detect(Uint8Array.from(head, (c) => c.charCodeAt(0)))).toBeUndefined();
    }
  });

  it("is not taken into memory when it is too large", async () => {
    const large = new Blob(Array.from({ length: 129 }, () => new Uint8Array(1024 * 1024)));
    expect(large.size).toBeGreaterThan(MOST_IN_MEMORY);
    expect(await clean(large, "jpeg")).toEqual({ kind: "untouched", why: "large", found: [] });
  });
});

describe("hostile bytes", () => {
  const whole = cases.filter(({ outcome }) => outcome === "cleaned");

  it.each(whole)("are refused when cut anywhere: $file", async ({ file, format, keeps }) => {
    const bytes = read(file);
    const step = Math.ceil(bytes.length / 400);
    const last = keeps.map((run) => Buffer.from(bytes).indexOf(Buffer.from(run.slice(7), "base64"))).reduce((a, b) => Math.max(a, b), 0);
    for (let end = 0; end < bytes.length; end += step) {
      const outcome = await cleaned(bytes.subarray(0, end), format);
      if (end <= last) expect(outcome).toMatchObject({ kind: "untouched", why: "malformed" });
    }
  });

  it.each(whole)("never hang or throw with numbers at their extremes: $file", async ({ file, format }) => {
    const bytes = read(file);
    const step = Math.ceil(bytes.length / 200);
    for (const extreme of [0, 0x7f, 0x80, 0xff]) {
      for (let at = 0; at + 4 <= bytes.length; at += step) await settles(bytes.map((byte, place) => (place >= at && place < at + 4 ? extreme : byte)), format);
    }
  });

  it("never hang, throw or come out with anything to tell, whatever was changed", async () => {
    const edit = fc.record({ at: fc.nat(), cut: fc.nat(8), put: fc.uint8Array({ maxLength: 8 }), copied: fc.nat(64) });
    const property = fc.asyncProperty(fc.nat(), fc.array(edit, { minLength: 1, maxLength: 6 }), async (pick, edits) => {
      const { file, format } = whole[pick % whole.length] ?? cases[0]!;
      let bytes: Uint8Array<ArrayBuffer> = read(file);
      for (const { at, cut, put, copied } of edits) {
        const place = at % (bytes.length + 1);
        const from = (at >>> 8) % (bytes.length + 1);
        bytes = Uint8Array.of(...bytes.subarray(0, place), ...put, ...bytes.subarray(from, from + copied), ...bytes.subarray(place + cut));
      }
      await settles(bytes, format);
    });
    await fc.assert(property, seconds > 0 ? { numRuns: Infinity, interruptAfterTimeLimit: seconds * 1000 } : { numRuns: 300 });
  }, Math.max(20, seconds * 2) * 1000);

  it("are looked through once, however often a tag points at them", async () => {
    const entries = 1000;
    const text = Buffer.from("<x a='".repeat(700_000));
    const directory = Buffer.alloc(8 + 2 + entries * 12 + 4);
    directory.set([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]);
    directory.writeUInt16BE(entries, 8);
    for (let at = 10; at < 10 + entries * 12; at += 12) {
      directory.set([0x02, 0xbc, 0, 1], at);
      directory.writeUInt32BE(text.length, at + 4);
      directory.writeUInt32BE(directory.length, at + 8);
    }
    const exif = Buffer.concat([Buffer.from("EXIF"), Buffer.alloc(4), directory, text]);
    exif.writeUInt32LE(exif.length - 8, 4);
    const bytes = Buffer.concat([read("lossless.webp"), exif]);
    bytes.writeUInt32LE(bytes.length - 8, 4);
    await settles(new Uint8Array(bytes), "webp");
  }, 20_000);

  it("are inflated no further than words are looked for", async () => {
    const bomb = deflateSync(Buffer.alloc(50_000_000), { level: 9 });
    const texts = Array.from({ length: 40 }, () => chunk("zTXt", Buffer.concat([Buffer.from("Comment\0\0"), bomb])));
    const plain = read("cropped.png");
    const bytes = Buffer.concat([plain.subarray(0, 33), ...texts, plain.subarray(33)]);
    expect(await cleaned(new Uint8Array(bytes), "png")).toMatchObject({ kind: "cleaned", left: [] });
    await settles(new Uint8Array(bytes), "png");
  }, 20_000);
});

/** A chunk of a PNG that is dropped: nobody looks at its checksum. */
function chunk(type: string, data: Buffer): Buffer {
  const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(type), data, Buffer.alloc(4)]);
  whole.writeUInt32BE(data.length);
  return whole;
}

/** Whatever comes in: it is not touched, or it comes out with nothing to tell and for good. */
async function settles(bytes: Uint8Array<ArrayBuffer>, format: Format): Promise<void> {
  const outcome = await cleaned(bytes, format);
  if (outcome.kind === "untouched") return expect(["malformed", "locked"]).toContain(outcome.why);
  const written = await bytesOf(outcome.file);
  const again = await cleaned(written, format);
  expect(again).toMatchObject({ kind: "cleaned", found: [], left: [] });
}
