import { describe, expect, it } from "vitest";

import { keptSamples } from "../../src/voice/kept.ts";
import { durationOf, oggOf } from "../../src/voice/ogg.ts";
import { openStudio } from "../../src/voice/studio.ts";
import { LONGEST_SECONDS, RATE, toKept } from "../../src/voice/sound.ts";
import { tone } from "./tones.ts";

/** A packet of 20 ms (SILK, wideband, one frame) of `length` bytes. */
const packetOf = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => (at === 0 ? 9 << 3 : at & 0xff));

interface Page {
  readonly flags: number;
  readonly position: number;
  readonly number: number;
  readonly serial: number;
  readonly packets: readonly Uint8Array[];
}

/** Reads pages as RFC 3533 has them, checksum by the bit and not by a table. */
function pagesOf(file: Uint8Array): readonly Page[] {
  const pages: Page[] = [];
  for (let at = 0; at < file.length; ) {
    const view = new DataView(file.buffer, file.byteOffset + at);
    expect(new TextDecoder().decode(file.subarray(at, at + 5))).toBe("OggS\0");
    const count = view.getUint8(26);
    const lengths = file.subarray(at + 27, at + 27 + count);
    const end = at + 27 + count + lengths.reduce((sum, length) => sum + length, 0);
    const bytes = file.slice(at, end);
    bytes.fill(0, 22, 26);
    let sum = 0;
    for (const byte of bytes) {
      sum ^= byte << 24;
      for (let bit = 0; bit < 8; bit += 1) sum = sum & 0x80000000 ? (sum << 1) ^ 0x04c11db7 : sum << 1;
    }
    expect(view.getUint32(22, true)).toBe(sum >>> 0);
    const packets: Uint8Array[] = [];
    let [from, to] = [at + 27 + count, at + 27 + count];
    for (const length of lengths) {
      to += length;
      if (length === 255) continue;
      packets.push(file.slice(from, to));
      from = to;
    }
    expect(from, "no packet goes on on the next page").toBe(end);
    pages.push({
      flags: view.getUint8(5),
      position: Number(view.getBigUint64(6, true)),
      serial: view.getUint32(14, true),
      number: view.getUint32(18, true),
      packets,
    });
    at = end;
  }
  return pages;
}

function written(lengths: readonly number[], samples: number): readonly Page[] {
  return pagesOf(Uint8Array.from(oggOf(lengths.map(packetOf), samples).flatMap((page) => [...page])));
}

describe("an Ogg file", () => {
  it("says what Opus needs, and nothing else", () => {
    const [head, tags] = written([50, 60], 500);
    expect(Buffer.from(head?.packets[0] ?? []).toString("hex")).toBe("4f7075734865616401013801803e0000000000");
    expect(new TextDecoder().decode(tags?.packets[0])).toBe("OpusTags\u0004\0\0\0opus\0\0\0\0");
    expect([head?.flags, head?.position, tags?.flags, tags?.position]).toEqual([2, 0, 0, 0]);
  });

  it("gives each packet back, on pages that are numbered, counted and ended where the sound ends", () => {
    // Lengths around what one entry of a page's table can say.
    const lengths = Array.from({ length: 400 }, (_, at) => [1, 60, 254, 255, 256, 509, 510, 511, 1_275][at % 9] ?? 0);
    const pages = written(lengths, 399 * 320 - 100);
    expect(pages.slice(2).flatMap(({ packets }) => packets.map(({ length }) => length))).toEqual(lengths);
    expect(pages.map(({ number }) => number)).toEqual(pages.map((_, at) => at));
    expect(new Set(pages.map(({ serial }) => serial))).toEqual(new Set([1]));
    expect(pages.slice(0, -1).every(({ flags }) => (flags & 4) === 0)).toBe(true);
    expect(pages.at(-1)?.flags).toBe(4);
    const counted = pages.slice(2).map((_, at) => 960 * pages.slice(2, at + 3).reduce((sum, { packets }) => sum + packets.length, 0));
    expect(pages.slice(2, -1).map(({ position }) => position)).toEqual(counted.slice(0, -1));
    expect(pages.at(-1)?.position).toBe(312 + 3 * (399 * 320 - 100));
  });

  it("holds no packet behind the end", () => {
    const pages = written([50, 51, 52, 53, 54], 500);
    expect(pages.slice(2).flatMap(({ packets }) => packets.map(({ length }) => length))).toEqual([50, 51]);
    expect(pages.at(-1)?.position).toBe(312 + 1_500);
  });

  it("never says that it plays longer than its packets do", () => {
    expect(written([50], 100_000).at(-1)?.position).toBe(960);
  });

  it("knows how long each kind of packet plays", () => {
    const kind = (config: number, frames: number, second = 0): number => durationOf(Uint8Array.of((config << 3) | frames, second));
    expect([0, 1, 2, 3].map((config) => kind(config, 0))).toEqual([480, 960, 1_920, 2_880]);
    expect([12, 13, 16, 17, 18, 19].map((config) => kind(config, 0))).toEqual([480, 960, 120, 240, 480, 960]);
    expect([kind(9, 1), kind(9, 2), kind(9, 3, 3)]).toEqual([1_920, 1_920, 2_880]);
  });
});

describe("what is kept", () => {
  it("comes back as it was, and lies nowhere in the open", async () => {
    const blobs: Blob[] = [];
    const Plain = globalThis.Blob;
    globalThis.Blob = class extends Plain {
      constructor(parts?: BlobPart[], options?: BlobPropertyBag) {
        super(parts, options);
        blobs.push(this);
      }
    };
    try {
      const kept = keptSamples();
      const sound = toKept(tone(300, 25));
      for (let at = 0; at < sound.length; at += 7_777) kept.add(sound.subarray(at, at + 7_777));
      expect(kept.length()).toBe(sound.length);
      for (let again = 0; again < 2; again += 1) {
        const back: number[] = [];
        for await (const piece of kept.read()) for (const sample of piece) back.push(sample);
        expect(back.length).toBe(sound.length);
        expect(back.every((sample, at) => sample === sound[at])).toBe(true);
      }
      const needle = Buffer.from(sound.buffer, 2_000, 64);
      expect(Buffer.from(sound.buffer).includes(needle), "the search itself works").toBe(true);
      expect(blobs.length).toBeGreaterThan(1);
      for (const blob of blobs) expect(Buffer.from(await blob.arrayBuffer()).includes(needle)).toBe(false);
    } finally {
      globalThis.Blob = Plain;
    }
  });
});

describe("a studio", () => {
  it("makes a file of what was heard, over pauses and at any rate", async () => {
    const studio = openStudio();
    for (const rate of [48_000, 44_100]) {
      studio.begin(rate);
      const sound = tone(500, 1, rate);
      for (let at = 0; at < sound.length; at += 2_048) studio.hear(sound.subarray(at, at + 2_048));
      studio.rest();
    }
    const shares: number[] = [];
    const { file, packed, seconds } = await studio.make("as_recorded", ["ogg", "wav"], (share) => shares.push(share));
    expect([packed, seconds, file.type, file.size]).toEqual(["wav", 2, "audio/wav", 44 + 2 * 2 * RATE]);
    const bytes = Buffer.from(await file.arrayBuffer());
    expect(bytes.subarray(0, 44).toString("hex")).toBe(
      "5249464624fa000057415645666d7420100000000100010080" + "3e0000007d0000020010006461746100fa0000",
    );
    expect(shares.at(-1)).toBe(1);
  });

  it("takes half an hour and no more", () => {
    const studio = openStudio();
    studio.begin(RATE);
    const minute = new Float32Array(60 * RATE);
    for (let at = 0; at < 29; at += 1) studio.hear(minute);
    expect(studio.hear(minute)).toBeLessThanOrEqual(LONGEST_SECONDS);
    expect(studio.hear(minute)).toBe(LONGEST_SECONDS);
    expect(studio.rest()).toBe(LONGEST_SECONDS);
  });

  it("makes nothing where an alteration fails", async () => {
    const studio = openStudio(() => {
      throw new TypeError("no alteration");
    });
    studio.begin(RATE);
    studio.hear(tone(500, 1));
    studio.rest();
    await expect(studio.make("altered", ["wav"], () => undefined)).rejects.toThrow("no alteration");
    expect((await studio.make("as_recorded", ["wav"], () => undefined)).seconds).toBe(1);
  });
});
