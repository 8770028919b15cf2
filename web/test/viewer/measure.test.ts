import fc from "fast-check";
import { expect, test } from "vitest";
import { pack, unpack } from "../../src/viewer/document/maps.ts";
import { canvasOf, laidOut, MOST_PIXELS, plain, runOf, sane, scaleOf } from "../../src/viewer/document/measure.ts";

const length = fc.double({ min: 1e-6, max: 1e12, noNaN: true });

test("a canvas is bounded in pixels and sides, whatever a page says of itself and however large one looks at it", () => {
  fc.assert(
    fc.property(length, length, fc.integer({ min: 1, max: 100_000 }), (width, height, pixels) => {
      const page = { width, height };
      const canvas = canvasOf(page, scaleOf(page, pixels));
      expect(canvas.width * canvas.height).toBeLessThanOrEqual(MOST_PIXELS);
      for (const side of [canvas.width, canvas.height]) expect(side > 0 && side <= 8_192).toBe(true);
    }),
  );
});

test("a page is laid out as wide as there is room, and never endlessly high", () => {
  expect(laidOut({ width: 612, height: 792 }, 306)).toEqual({ width: 306, height: 396 });
  const { width, height } = laidOut({ width: 1, height: 1e9 }, 1_000);
  expect(width).toBe(1);
  expect(height).toBeCloseTo(8_000);
});

test("a page without a size has none", () => {
  for (const width of [0, -1, Number.NaN, Number.POSITIVE_INFINITY]) expect(sane({ width, height: 1 })).toBeUndefined();
  expect(sane({ width: 2, height: 1 })).toEqual({ width: 2, height: 1 });
});

test("text stands where the page draws it, upright, turned and with odd numbers", () => {
  const item = { str: "words", dir: "ltr", width: 50, height: 10, hasEOL: true };
  const style = { ascent: 0.8, descent: -0.2, fontFamily: "serif" };
  const page = [1, 0, 0, -1, 0, 792];
  const upright = runOf({ ...item, transform: [10, 0, 0, 10, 72, 700] }, style, page);
  expect(upright).toMatchObject({ text: "words", family: "serif", x: 72, size: 10, width: 50, angle: 0, ends: true });
  expect(upright.y).toBeCloseTo(792 - 700 - 8);
  const turned = runOf({ ...item, transform: [0, 10, -10, 0, 72, 700] }, undefined, page);
  expect(turned.angle).toBeCloseTo(-Math.PI / 2);
  expect(turned.family).toBe("sans-serif");
  const odd = runOf({ ...item, dir: "<b>", transform: [Number.NaN, Number.POSITIVE_INFINITY] }, style, page);
  for (const number of [odd.x, odd.y, odd.size, odd.angle]) expect(Number.isFinite(number)).toBe(true);
  expect(odd.dir).toBe("ltr");
});

test("words are found without case, without the forms of print, and over the end of a line", () => {
  expect(plain("The ﬁrst\nINVOICE")).toBe("the first invoice");
});

test("every packed map is found by its name, as a copy, and no other", () => {
  const maps = unpack(pack([["H", new Uint8Array([1, 2])], ["V", new Uint8Array([10])]]));
  expect(maps("H")).toEqual(new Uint8Array([1, 2]));
  expect(maps("V")).toEqual(new Uint8Array([10]));
  maps("H")?.fill(0);
  expect(maps("H")).toEqual(new Uint8Array([1, 2]));
  for (const name of ["", "h", "toString", "__proto__"]) expect(maps(name)).toBeUndefined();
});
