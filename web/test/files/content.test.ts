import { expect, test } from "vitest";
import { contentOf } from "../../src/files/content.ts";
import { pixelsOf } from "../../src/files/pixels.ts";

const bytes = (...parts: readonly (string | number | readonly number[])[]): Uint8Array<ArrayBuffer> =>
  new Uint8Array(parts.flatMap((part) => (typeof part === "string" ? [...part].map((letter) => letter.charCodeAt(0)) : part)));
const big = (value: number): number[] => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
const little24 = (value: number): number[] => [value & 255, (value >>> 8) & 255, value >>> 16];
const little = (value: number): number[] => [...little24(value & 0xff_ffff), value >>> 24];
const nothing = (count: number): number[] => Array<number>(count).fill(0);

const webp = (chunk: string, content: readonly number[]) => bytes("RIFF", little(100), "WEBP", chunk, little(content.length), content, nothing(16));
const extended = (width: number, height: number) => webp("VP8X", [0, 0, 0, 0, ...little24(width - 1), ...little24(height - 1)]);
const lossless = (width: number, height: number) => webp("VP8L", [0x2f, ...little((((height - 1) << 14) | (width - 1) | (1 << 28)) >>> 0)]);
const lossy = (width: number, height: number) => webp("VP8 ", [0, 0, 0, 0x9d, 0x01, 0x2a, width & 255, (width >>> 8) | 0x40, height & 255, (height >>> 8) | 0x80]);

const box = (name: string, ...content: readonly (readonly number[])[]): number[] => {
  const held = content.flat();
  return [...big(held.length + 8), ...bytes(name), ...held];
};
const ispe = (width: number, height: number) => box("ispe", big(0), big(width), big(height));
const avif = (...pictures: readonly (readonly number[])[]) =>
  bytes(box("ftyp", [...bytes("avif")], big(0)), box("meta", big(0), box("hdlr", nothing(24)), box("iprp", box("ipco", ...pictures))));

const png = (width: number, height: number) => bytes([0x89], "PNG\r\n", [0x1a], "\n", big(13), "IHDR", big(width), big(height));
const gif = (width: number, height: number) => bytes("GIF89a", [width & 255, width >>> 8, height & 255, height >>> 8]);
const jpeg = (width: number, height: number) =>
  bytes([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc2, 0, 17, 8, height >>> 8, height & 255, width >>> 8, width & 255, 3, 0, 0]);

const pictures = { "JPEG": jpeg, "PNG": png, "GIF": gif, "WebP, extended": extended, "WebP, lossless": lossless, "WebP, lossy": lossy, "AVIF": (w: number, h: number) => avif(ispe(w, h)) };

for (const [name, picture] of Object.entries(pictures)) {
  test(`the pixels of ${name} are read from its header, and too many are told before it is decoded`, async () => {
    expect(pixelsOf(picture(300, 200))).toBe(60_000);
    expect(pixelsOf(picture(16_000, 9_000))).toBe(144_000_000);
    expect((await contentOf(new Blob([picture(300, 200)]))).huge).toBe(false);
    expect(await contentOf(new Blob([picture(16_000, 9_000)]))).toMatchObject({ shows: "picture", huge: true });
  });

  test(`a ${name} that is cut anywhere has no pixels or those of its header`, () => {
    const whole = picture(300, 200);
    for (let cut = 0; cut < whole.length; cut += 1) expect([0, 60_000]).toContain(pixelsOf(whole.slice(0, cut)));
  });
}

test("the largest extended WebP is told", () => {
  expect(pixelsOf(extended(1 << 24, 1 << 24))).toBe(2 ** 48);
});

test("of many pictures in one AVIF the largest counts, wherever it stands", () => {
  expect(pixelsOf(avif(ispe(10, 10), ispe(20_000, 20_000), ispe(5, 5)))).toBe(400_000_000);
});

test("a document is shown by its first bytes, whatever it is called", async () => {
  expect(await contentOf(new Blob(["%PDF-1.7\n"]))).toMatchObject({ shows: "document", type: "application/pdf", huge: false });
});
