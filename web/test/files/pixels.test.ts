import { readFileSync } from "node:fs";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { moves, pixelsOf } from "../../src/files/pixels.ts";

const read = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../../vectors/files/${name}`, import.meta.url)));

describe("a picture's header", () => {
  it.each([
    ["phone.jpg", 48 * 32],
    ["progressive.jpg", 48 * 32],
    ["cropped.png", 48 * 32],
    ["animated.png", 24 * 16],
    ["phone.webp", 48 * 32],
    ["lossless.webp", 48 * 32],
    ["animated.webp", 24 * 16],
    ["phone.heic", 128 * 64],
    ["phone.avif", 64 * 48],
    ["words.txt", 0],
  ] as const)("says how large %s is drawn", (name, pixels) => {
    expect(pixelsOf(name === "words.txt" ? new TextEncoder().encode("words") : read(name))).toBe(pixels);
  });

  it("says of a picture of tiles how large all of it is", () => {
    const ispe = (width: number, height: number): number[] => {
      const box = new DataView(new ArrayBuffer(20));
      [20, 0x69737065, 0, width, height].forEach((value, n) => box.setUint32(n * 4, value));
      return [...new Uint8Array(box.buffer)];
    };
    const head = Uint8Array.from([...read("phone.heic").subarray(0, 24), ...ispe(512, 512), ...ispe(12_000, 12_000), ...ispe(512, 512)]);
    expect(pixelsOf(head)).toBe(144_000_000);
  });

  it("says whether it moves", () => {
    const moving = ["animated.png", "animated.webp"];
    for (const name of moving) expect(moves(read(name)), name).toBe(true);
    for (const name of ["phone.jpg", "cropped.png", "phone.webp", "lossless.webp", "phone.heic", "phone.avif"]) expect(moves(read(name)), name).toBe(false);
    expect(moves(new TextEncoder().encode("GIF89a"))).toBe(true);
  });

  it("is read to its end and no further, wherever it is cut and whatever is in it", () => {
    const names = ["phone.jpg", "cropped.png", "phone.webp", "lossless.webp", "animated.webp", "phone.heic"];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(400), fc.array(fc.tuple(fc.nat(60), fc.nat(255))), (name, length, changed) => {
        const head = read(name).slice(0, length);
        for (const [at, byte] of changed) if (at < head.length) head[at] = byte;
        expect(pixelsOf(head)).toBeGreaterThanOrEqual(0);
        expect(typeof moves(head)).toBe("boolean");
      }),
    );
  });
});
