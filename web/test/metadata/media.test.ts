import { readFileSync } from "node:fs";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { type Format, type Found, type Outcome } from "../../src/metadata/found.ts";
import { clean, detect } from "../../src/metadata/media.ts";

interface Case {
  readonly file: string;
  readonly format: Format;
  readonly outcome: Outcome["kind"];
  readonly why?: string;
  readonly found: readonly Found[];
  readonly left?: readonly Found[];
  readonly plants?: readonly string[];
  /** From where to where ffprobe sees sight and sound. */
  readonly samples?: readonly (readonly [number, number])[];
}

type Bytes = Uint8Array<ArrayBuffer>;

const folder = new URL("../../../vectors/files/", import.meta.url);
const read = (name: string): Bytes => new Uint8Array(readFileSync(new URL(name, folder)));
const cases = JSON.parse(readFileSync(new URL("media.json", folder), "utf8")) as Case[];
const whole = cases.filter(({ outcome }) => outcome === "cleaned");
const seconds = Number(process.env["AMPARO_FUZZ_SECONDS"] ?? 0);

const cleaned = (bytes: Bytes, format: Format): Promise<Outcome> => clean(new Blob([bytes]), format);
const bytesOf = async (file: Blob): Promise<Bytes> => new Uint8Array(await file.arrayBuffer());

function holds(bytes: Uint8Array, plant: string): boolean {
  const little = Buffer.from(plant, "utf16le");
  return [Buffer.from(plant), little, Buffer.from(little).swap16()].some((run) => Buffer.from(bytes).includes(run));
}

/** Sight and sound, where a file has them; of MP3 nothing else is left. */
const samplesIn = (bytes: Uint8Array, { samples = [] }: Case): Buffer => Buffer.concat(samples.map(([from, to]) => bytes.subarray(from, to)));

/** What is cleaned stays so. */
async function settles(bytes: Bytes, format: Format): Promise<Outcome> {
  const outcome = await cleaned(bytes, format);
  if (outcome.kind === "untouched") return outcome;
  const again = await clean(outcome.file, format);
  expect(again).toMatchObject({ kind: "cleaned", found: outcome.left, left: outcome.left });
  if (again.kind === "cleaned") expect(Buffer.from(await bytesOf(again.file)).equals(await bytesOf(outcome.file))).toBe(true);
  if (format !== "mp3") expect(outcome.file.size).toBe(bytes.length);
  return outcome;
}

/** Bytes of numbers and letters. */
function bytes(...parts: readonly (number | string | Uint8Array)[]): Bytes {
  const flat = parts.flatMap((part) => (typeof part === "number" ? [part >>> 24, (part >>> 16) & 255, (part >>> 8) & 255, part & 255] : typeof part === "string" ? [...part].map((c) => c.charCodeAt(0)) : [...part]));
  return Uint8Array.from(flat);
}

const box = (type: string, ...parts: readonly (number | string | Uint8Array)[]): Bytes => {
  const body = bytes(...parts);
  return bytes(body.length + 8, type, body);
};

/** Writes over the bytes behind the first place that holds `sign`. */
function changed(file: Bytes, sign: string, by: number, value: Uint8Array): Bytes {
  const at = Buffer.from(file).indexOf(Buffer.from(sign, "latin1"));
  expect(at).toBeGreaterThan(0);
  const copy = file.slice();
  copy.set(value, at + sign.length + by);
  return copy;
}

describe("a film or sound", () => {
  it.each(cases)("is told from its content and cleaned as the vectors say: $file", async (one) => {
    const file = read(one.file);
    expect(detect(file.subarray(0, 4096))).toBe(one.format);
    const outcome = await settles(file, one.format);
    expect(outcome).toMatchObject({ kind: one.outcome, found: one.found });
    if (outcome.kind === "untouched") return expect(outcome.why).toBe(one.why);
    expect(outcome.left).toEqual(one.left);
    const written = await bytesOf(outcome.file);
    expect(one.plants?.filter((plant) => !holds(file, plant))).toEqual([]);
    expect(one.plants?.filter((plant) => holds(written, plant))).toEqual([]);
    const samples = samplesIn(file, one);
    expect(samples.length).toBeGreaterThan(2000);
    expect(samples.equals(one.format === "mp3" ? written : samplesIn(written, one))).toBe(true);
  });

  it("is not seen in what is none", () => {
    const none = ["", "\xff\xd8\xff\xe0", "RIFF\0\0\0\0WAVE", "\0\0\0\x18ftypheic\0\0\0\0mif1heic", "\0\0\0\x18ftypavif\0\0\0\0mif1avif", "%PDF-1.7", "\xff\xf1\x50\x80", "\xff\xfe<\0?\0x\0"];
    for (const head of none) expect(detect(bytes(head))).toBeUndefined();
    expect(detect(bytes(box("wide"), box("mdat")))).toBe("mov");
  });

  it("keeps uncompressed sound of which the sizes are not true", async () => {
    const one = cases.find(({ file }) => file === "camera.mov");
    if (one === undefined) throw new Error("no camera");
    const file = read(one.file);
    const at = Buffer.from(file).lastIndexOf("stsz\0\0\0\0\0\0\0\x02");
    file.set(bytes(1), at + 8);
    const outcome = await settles(file, "mov");
    if (outcome.kind !== "cleaned") throw new Error(outcome.why);
    expect(samplesIn(await bytesOf(outcome.file), one).equals(samplesIn(file, one))).toBe(true);
    file.set(bytes(3), at + 8);
    expect(await settles(file, "mov")).toMatchObject({ kind: "untouched", why: "unsure" });
  });

  it("of a kind that nobody knows here is not touched", async () => {
    expect(await settles(changed(read("voice.m4a"), "mp4a", -4, bytes("what")), "m4a")).toMatchObject({ kind: "untouched", why: "unsure" });
  });

  it("loses sound in a form of one maker's beside sound that all can hear", async () => {
    const file = read("trimmed.mp4");
    const last = (sign: string): number => Buffer.from(file).lastIndexOf(sign);
    file.set(bytes("apac"), last("mp4a"));
    file.set(bytes(3), last("tkhd") + 4);
    const outcome = await settles(file, "mp4");
    expect(outcome).toMatchObject({ kind: "cleaned", left: [{ what: "software" }, { what: "hidden", said: "1" }] });
    expect(outcome.found).toContainEqual({ what: "hidden", said: "2" });
  });

  it("loses its colour profile, keeps its colours, and names no language", async () => {
    const file = changed(changed(read("phone.mp4"), "pasp", -4, bytes("colrprof")), "mdhd", 20, Uint8Array.of(0x1a, 0x41));
    const outcome = await settles(file, "mp4");
    expect(outcome.found).toContainEqual({ what: "profile", said: "" });
    expect(outcome.found).toContainEqual({ what: "other", said: "fra" });
  });

  it("of three gigabytes does not come into memory", async () => {
    const head = bytes(box("ftyp", "isom", 0), 1, "mdat", 0, 0);
    const piece = new Blob([new Uint8Array(64 * 1024 * 1024).fill(7)]);
    const length = piece.size * 48;
    new DataView(head.buffer).setBigUint64(head.length - 8, BigInt(length + 16));
    const small = read("voice.m4a");
    const at = Buffer.from(small).indexOf("moov") - 4;
    const moov = small.slice(at);
    const sizes = Buffer.from(moov).indexOf("stsz");
    // The first sample is as long as all of it, the others are empty.
    const count = new DataView(moov.buffer).getUint32(sizes + 12);
    for (let sample = 0; sample < count; sample += 1) moov.set(bytes(sample === 0 ? length : 0), sizes + 16 + sample * 4);
    const chunks = Buffer.from(moov).indexOf("stco");
    for (let chunk = 0; chunk < new DataView(moov.buffer).getUint32(chunks + 8); chunk += 1) moov.set(bytes(head.length), chunks + 12 + chunk * 4);
    const film = new Blob([head, ...Array.from({ length: 48 }, () => piece), moov]);
    const before = process.memoryUsage();
    const outcome = await clean(film, "m4a");
    const after = process.memoryUsage();
    expect(outcome.kind).toBe("cleaned");
    expect(outcome.kind === "cleaned" && outcome.file.size).toBe(film.size);
    expect(after.rss - before.rss + after.external - before.external).toBeLessThan(64 * 1024 * 1024);
  });
});

describe("hostile bytes", () => {
  it.each(whole)("are refused or cleaned when cut anywhere: $file", async ({ file, format, plants = [] }) => {
    const all = read(file);
    const step = Math.ceil(all.length / 150);
    for (let end = 0; end < all.length; end += step) {
      const outcome = await settles(all.slice(0, end), format);
      if (outcome.kind !== "cleaned") continue;
      const written = await bytesOf(outcome.file);
      expect(plants.filter((plant) => holds(written, plant))).toEqual([]);
    }
  });

  it.each(whole)("never hang or throw with numbers at their extremes: $file", async ({ file, format }) => {
    const all = read(file);
    const moov = Math.max(0, Buffer.from(all).indexOf("moov") - 4);
    const step = Math.ceil((all.length - moov) / 60);
    for (const extreme of [0, 0x7f, 0x80, 0xff]) {
      for (let at = moov; at + 4 <= all.length; at += step) await settles(all.slice().fill(extreme, at, at + 4), format);
    }
  });

  it("are refused where they are empty, nothing, or a head alone", async () => {
    for (const format of ["mp4", "mov", "m4a", "mp3"] as const) {
      for (const file of [bytes(), bytes(0), new Uint8Array(100_000), bytes(box("ftyp", "isom", 0)), bytes("ID3\x03\0\0\0\0\0\0"), bytes("\xff\xfb\x90\x44")]) {
        expect(await settles(file, format)).toMatchObject({ kind: "untouched", why: "malformed" });
      }
    }
  });

  it("end in time where counts are too high, and where boxes are in boxes", async () => {
    const file = read("voice.m4a");
    const most = bytes(0xffff_ffff);
    for (const sign of ["stsz\0\0\0\0\0\0\0\0", "stco\0\0\0\0", "stts\0\0\0\0", "stsd\0\0\0\0", "elst\0\0\0\0", "dref\0\0\0\0"]) {
      expect(await settles(changed(file, sign, 0, most), "m4a")).toMatchObject({ kind: "untouched", why: "malformed" });
    }
    // Each sample of four gigabytes.
    expect(await settles(changed(file, "stsz\0\0\0\0", 0, most), "m4a")).toMatchObject({ kind: "untouched", why: "malformed" });
    let deep = box("udta", "x");
    for (let depth = 0; depth < 300; depth += 1) deep = box(depth % 2 === 0 ? "meta" : "udta", deep);
    const outcome = await settles(bytes(file, deep), "m4a");
    expect(outcome.kind).toBe("cleaned");
    expect(await settles(bytes(file, box("moov")), "m4a")).toMatchObject({ kind: "untouched", why: "malformed" });
  });

  it("are refused as too large where a head is, or where there are too many boxes", async () => {
    const zeros = new Blob([new Uint8Array(1024 * 1024)]);
    const head = new Blob([bytes(65 * 1024 * 1024 + 8, "moov"), ...Array.from({ length: 65 }, () => zeros)]);
    expect(await clean(head, "mp4")).toEqual({ kind: "untouched", why: "large", found: [] });
    const many = new Blob(Array.from({ length: 65_537 }, () => box("free")));
    expect(await clean(many, "mp4")).toEqual({ kind: "untouched", why: "large", found: [] });
  });

  it("around sound are left out, up to a limit", async () => {
    const one = cases.find(({ file }) => file === "early.mp3");
    if (one === undefined) throw new Error("no sound");
    const sound = new Uint8Array(samplesIn(read(one.file), one));
    const frame = sound.subarray(0, 20);
    const odd = bytes("junk", frame, "ID3\x04\0\0\0\0\0\x02\0\0", sound, sound.subarray(0, 50), "TAG".padEnd(128, "x"), "APETAGEX".padEnd(32, "\0"));
    const outcome = await settles(odd, "mp3");
    if (outcome.kind !== "cleaned") throw new Error(outcome.why);
    expect(Buffer.from(await bytesOf(outcome.file)).equals(sound)).toBe(true);
    expect(outcome.found).toContainEqual({ what: "other", said: "junk" });
    const far = new Blob([sound, new Uint8Array(5 * 1024 * 1024).fill(0x55), sound]);
    expect(await clean(far, "mp3")).toMatchObject({ kind: "untouched", why: "malformed" });
  });

  it("stay cleaned whatever is changed in them", { timeout: 60_000 + seconds * 1000 }, async () => {
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      value: fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 8 }), fc.constantFrom(bytes(0), bytes(1), bytes(0xffff_ffff), bytes("free"), bytes("udta"), bytes("ID3\x03"), bytes("TAG"))),
      kind: fc.constantFrom("over", "in", "out"),
    });
    const property = fc.asyncProperty(fc.constantFrom(...cases), fc.array(change, { minLength: 1, maxLength: 6 }), async ({ file, format }, changes) => {
      let all = [...read(file)];
      for (const { at, value, kind } of changes) {
        all.splice(Math.floor(at * all.length), kind === "in" ? 0 : value.length, ...(kind === "out" ? [] : value));
      }
      await settles(Uint8Array.from(all), format);
    });
    await fc.assert(property, seconds > 0 ? { numRuns: 100_000_000, interruptAfterTimeLimit: seconds * 1000 } : { numRuns: 300 });
  });
});
