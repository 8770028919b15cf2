import { describe, expect, it } from "vitest";
import { gatherFile, gatherSealed } from "../../src/files/gather.ts";
import { sealFile, type Attachment } from "../../src/seal/attachment.ts";
import { SealError } from "../../src/seal/error.ts";
import { hash, randomId } from "../../src/seal/id.ts";

type Bytes = Uint8Array<ArrayBuffer>;

const plain = Uint8Array.from({ length: 300_000 }, (_, n) => (n * 31 + (n >> 8)) % 251);
const sealing = await sealFile(new Blob([plain]).stream(), plain.length);
const sealed: Bytes = new Uint8Array(await new Response(sealing.sealed).arrayBuffer());
const attachment: Attachment = { ...sealing.content(), beside: "unknown", blob: randomId(), identity: sealing.identity, name: "a", type: "" };

/** An answer that comes in pieces, each when the one before was taken; `cut` ends the line after so many. */
function answer(bytes: Bytes, { piece = 10_000, cut = Infinity } = {}): () => Promise<Response> {
  let at = 0;
  let pieces = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: async (out) => {
      // As over a line: the next piece is on its way while this one is opened.
      await new Promise((come) => setImmediate(come));
      pieces += 1;
      if (pieces > cut) out.error(new TypeError("cut"));
      else if (at >= bytes.length) out.close();
      else out.enqueue(bytes.slice(at, (at += piece)));
    },
  });
  return async () => new Response(body);
}

function altered(at: number): Bytes {
  return sealed.map((byte, n) => (n === at ? byte ^ 1 : byte));
}

const bytesOf = async (file: Blob): Promise<Bytes> => new Uint8Array(await file.arrayBuffer());
const gather = (fetchSealed: () => Promise<Response>) => gatherFile(attachment, fetchSealed, () => undefined);

describe("a file that comes in", () => {
  it("is what was sealed, in pieces of any size", async () => {
    for (const piece of [999, 65_552, 1_000_000]) {
      expect(hash(await bytesOf(await gather(answer(sealed, { piece }))))).toBe(hash(plain));
    }
  });

  it("and was altered is to blame itself, wherever it was, and not the line", async () => {
    const outcomes = new Set<string>();
    for (const at of [10, 2_000, 60_000, 130_000, sealed.length - 1]) {
      for (const piece of [700, 10_000, 65_552, 1_000_000]) {
        const error: unknown = await gather(answer(altered(at), { piece })).catch((failed: unknown) => failed);
        outcomes.add(error instanceof SealError ? error.verdict : String(error));
      }
    }
    expect([...outcomes]).toEqual(["age"]);
  });

  it("over a line that is cut is not to blame", async () => {
    await expect(gather(answer(sealed, { cut: 12 }))).rejects.toThrow("cut");
    await expect(gatherSealed(attachment, answer(sealed, { cut: 12 }), () => undefined, () => undefined)).rejects.toThrow("cut");
  });

  it("sealed is kept as it came to its end, altered or not", async () => {
    for (const [bytes, refused] of [[sealed, undefined], [altered(10), "age"], [altered(70_000), "age"], [sealed.slice(0, -20_000), "age"]] as const) {
      const passed: number[] = [];
      const kept = await gatherSealed(attachment, answer(bytes), () => undefined, ({ length }) => void passed.push(length));
      expect(kept.refused).toBe(refused);
      expect(hash(await bytesOf(kept.file))).toBe(hash(bytes));
      expect(passed.reduce((sum, length) => sum + length, 0)).toBe(bytes.length);
    }
  });
});
