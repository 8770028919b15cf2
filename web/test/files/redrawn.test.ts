import { readFileSync, readdirSync } from "node:fs";

import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { greyen, isOpaque, MOST_SIDE, renamed, sizesTo } from "../../src/files/redrawn.ts";

const greyed = (...point: readonly number[]): readonly number[] => {
  const points = Uint8ClampedArray.from(point);
  greyen(points);
  return [...points];
};

describe("black and white", () => {
  it("makes white of a pure yellow on white, and leaves less of a printer's yellow than BT.709 would", () => {
    expect(greyed(255, 255, 0, 255)).toEqual([255, 255, 255, 255]);
    const [dot = 0] = greyed(255, 242, 0, 255);
    const luma = 0.2126 * 255 + 0.7152 * 242;
    expect(255 - dot).toBeLessThan((255 - luma) / 2);
  });

  it("keeps black, white and every grey, and what shines through as much as before", () => {
    for (let grey = 0; grey < 256; grey += 1) expect(greyed(grey, grey, grey, grey)).toEqual([grey, grey, grey, grey]);
  });

  it("keeps ink apart from paper, in every colour but yellow", () => {
    for (const ink of [[0, 0, 255], [255, 0, 0], [0, 140, 0], [128, 0, 128], [0, 160, 200]]) {
      expect(greyed(...ink, 255)[0]).toBeLessThan(160);
    }
  });

  it("leaves no colour in any point", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4, maxLength: 4 }), ([r = 0, g = 0, b = 0, a = 0]) => {
        const [red, green, blue, opacity] = greyed(r, g, b, a);
        expect([green, blue, opacity]).toEqual([red, red, a]);
      }),
    );
  });

  it("knows whether something shines through", () => {
    expect(isOpaque(Uint8ClampedArray.of(0, 0, 0, 255, 9, 9, 9, 255))).toBe(true);
    expect(isOpaque(Uint8ClampedArray.of(0, 0, 0, 255, 9, 9, 9, 254))).toBe(false);
  });
});

describe("a smaller picture", () => {
  const side = fc.integer({ min: 1, max: 40_000 });

  it("has at most so many points on its long side, in about the same ratio, in steps that no point falls through", () => {
    fc.assert(
      fc.property(side, side, (width, height) => {
        const sizes = sizesTo({ width, height }, MOST_SIDE);
        const last = sizes.at(-1) ?? { width: 0, height: 0 };
        const long = Math.max(width, height);
        expect(Math.max(last.width, last.height)).toBe(Math.min(long, MOST_SIDE));
        const share = Math.min(1, MOST_SIDE / long);
        expect(Math.abs(last.width - Math.max(1, width * share))).toBeLessThanOrEqual(0.5);
        expect(Math.abs(last.height - Math.max(1, height * share))).toBeLessThanOrEqual(0.5);
        sizes.reduce((before, size) => {
          expect(size.width * 2 + 1).toBeGreaterThanOrEqual(before.width);
          expect(size.height * 2 + 1).toBeGreaterThanOrEqual(before.height);
          return size;
        }, { width, height });
      }),
    );
  });

  it("is never made larger", () => {
    expect(sizesTo({ width: 300, height: 200 }, MOST_SIDE)).toEqual([{ width: 300, height: 200 }]);
    expect(sizesTo({ width: 4000, height: 1000 }, MOST_SIDE)).toEqual([{ width: 2000, height: 500 }, { width: 1600, height: 400 }]);
  });

  it("has as many points as every language says", () => {
    const locales = new URL("../../../locales/", import.meta.url);
    const said = readdirSync(locales).map((tag) => /^file-redraw-small = (.*)$/mu.exec(readFileSync(new URL(`${tag}/files.ftl`, locales), "utf8"))?.[1]);
    expect(said.length).toBeGreaterThan(5);
    for (const text of said) expect(text?.replace(/\D/gu, "")).toBe(String(MOST_SIDE));
  });
});

describe("a redrawn picture's name", () => {
  it("has the ending of what it is now", () => {
    expect(renamed("IMG_1.HEIC", "image/jpeg")).toBe("IMG_1.jpg");
    expect(renamed("IMG_1.JPEG", "image/jpeg")).toBe("IMG_1.JPEG");
    expect(renamed("scan.webp", "image/png")).toBe("scan.png");
    expect(renamed("scan.png", "image/png")).toBe("scan.png");
    expect(renamed("scan.2024", "image/jpeg")).toBe("scan.2024.jpg");
    expect(renamed("scan", "image/png")).toBe("scan.png");
    expect(renamed(".png", "image/jpeg")).toBe(".jpg");
  });
});
