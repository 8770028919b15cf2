import { afterEach, describe, expect, it, vi } from "vitest";

import { drawing, offerFor, provesExact } from "../../src/files/redraw.ts";

/** A browser's canvas, as far as the proof asks: it keeps points, and writes them as they are. */
function stubCanvas({ read = (points: Uint8ClampedArray) => points, written = (points: Uint8ClampedArray) => points, turns = true } = {}): void {
  const blobs = new Map<Blob, { readonly points: Uint8ClampedArray; readonly width: number; readonly height: number }>();
  class Canvas {
    readonly width: number;
    readonly height: number;
    points: Uint8ClampedArray;
    constructor(width: number, height: number) {
      [this.width, this.height] = [width, height];
      this.points = new Uint8ClampedArray(width * height * 4);
    }
    getContext() {
      return {
        createImageData: (width: number, height: number) => ({ data: new Uint8ClampedArray(width * height * 4) }),
        putImageData: ({ data }: { data: Uint8ClampedArray }) => void (this.points = data.slice()),
        getImageData: () => ({ data: read(this.points.slice()) }),
        clearRect: () => void this.points.fill(0),
        fillRect: () => undefined,
        drawImage: ({ points }: Canvas) => void (this.points = points.slice()),
      };
    }
    async convertToBlob({ type }: { type: string }): Promise<Blob> {
      const blob = new Blob([type === "image/jpeg" ? Uint8Array.of(0xff, 0xd8, 0xff, 0xd9) : "png"], { type });
      blobs.set(blob, { points: written(this.points.slice()), width: this.width, height: this.height });
      return Promise.resolve(blob);
    }
  }
  vi.stubGlobal("OffscreenCanvas", Canvas);
  vi.stubGlobal("createImageBitmap", async (blob: Blob) => {
    const known = blobs.get(blob);
    if (known !== undefined) return known;
    const bytes = new Uint8Array(await blob.arrayBuffer());
    const liesOnItsSide = Buffer.from(bytes).includes("Exif\0\0") && turns;
    return liesOnItsSide ? { width: 1, height: 2 } : { width: 2, height: 1 };
  });
}

const noisy = (points: Uint8ClampedArray): Uint8ClampedArray => {
  points[4 * 1000 + 2] = (points[4 * 1000 + 2] ?? 0) ^ 1;
  return points;
};

afterEach(() => void vi.unstubAllGlobals());

describe("a browser", () => {
  it("that gives back every point is exact", async () => {
    stubCanvas();
    expect(await provesExact()).toBe(true);
  });

  it("that changes one bit of one point is not, where it is read or where it is written", async () => {
    stubCanvas({ read: noisy });
    expect(await provesExact()).toBe(false);
    stubCanvas({ written: noisy });
    expect(await provesExact()).toBe(false);
  });

  it("that gives white is not", async () => {
    stubCanvas({ read: (points) => points.fill(255) });
    expect(await provesExact()).toBe(false);
  });

  it("that does not stand a picture up is not", async () => {
    stubCanvas({ turns: false });
    expect(await provesExact()).toBe(false);
  });

  it("without a canvas in its worker is not asked again, and offers nothing", async () => {
    const picture = new Blob([Uint8Array.from(Buffer.from("ffd8ffc0001108001000100301110002110103110100", "hex"))]);
    expect(await drawing.offer(picture)).toBe("inexact");
    await expect(drawing.redraw(picture, { grey: true, small: false }, new AbortController().signal)).rejects.toThrow();
  });
});

describe("an offer", () => {
  const head = (...parts: readonly (string | number[])[]): Uint8Array =>
    Uint8Array.from(parts.flatMap((part) => (typeof part === "string" ? [...Buffer.from(part, "latin1")] : part)));
  const png = (width: number): Uint8Array => head("\x89PNG\r\n\x1a\n", [0, 0, 0, 13], "IHDR", [0, 0, width >> 8, width & 255, 0, 0, 0x27, 0x10], [8, 6, 0, 0, 0, 0, 0, 0, 0]);

  it("is made for pictures alone, up to a size, and for none that moves", () => {
    expect(offerFor(head("words"))).toBeUndefined();
    expect(offerFor(head("%PDF-1.7"))).toBeUndefined();
    expect(offerFor(head("GIF89a"))).toBe("kind");
    expect(offerFor(head("II*\0"))).toBe("kind");
    expect(offerFor(png(12_000))).toBe("boxes");
    expect(offerFor(png(12_001))).toBe("large");
  });
});
