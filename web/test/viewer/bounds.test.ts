import { expect, test } from "vitest";
import { bound } from "../../src/viewer/document/bounds.ts";

const LARGEST = 100_000;

function scope() {
  let met = 0;
  const bounded = { Uint8Array, Uint8ClampedArray, DecompressionStream };
  bound(bounded, LARGEST, () => void (met += 1));
  return { bounded, met: () => met };
}

async function unfold(Unpacker: typeof DecompressionStream, bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate"));
  return (await new Response(packed.pipeThrough(new Unpacker("deflate"))).arrayBuffer()).byteLength;
}

test("what unfolds within the bounds comes through whole", async () => {
  const { bounded, met } = scope();
  expect(await unfold(bounded.DecompressionStream, new Uint8Array(LARGEST))).toBe(LARGEST);
  expect(new bounded.Uint8Array(LARGEST)).toHaveLength(LARGEST);
  expect(new bounded.Uint8Array([1, 2, 3])).toEqual(new Uint8Array([1, 2, 3]));
  expect(new Uint8Array(1)).toBeInstanceOf(bounded.Uint8Array);
  expect(met()).toBe(0);
});

test("what unfolds beyond them is refused, and told", async () => {
  const { bounded, met } = scope();
  await expect(unfold(bounded.DecompressionStream, new Uint8Array(LARGEST * 20))).rejects.toThrow();
  expect(met()).toBe(1);
  expect(() => new bounded.Uint8Array(LARGEST + 1)).toThrow(RangeError);
  expect(() => new bounded.Uint8ClampedArray(LARGEST + 1)).toThrow(RangeError);
  expect(met()).toBe(3);
});
