import { describe, expect, it } from "vitest";

import { preparing, Undrawn, type Drawing, type Offer } from "../../src/files/prepare.ts";
import type { Chosen, Look, Looked, Progress } from "../../src/files/send.ts";

const place = { what: "place", said: "4.36000, 18.55000" } as const;
const chosen = (more: Partial<Chosen> = {}): Chosen => ({ file: new Blob(["photo"], { type: "image/heic" }), name: "photo.heic", asItIs: false, ...more });
const grey = { wish: { grey: true, small: false } };

/** What was drawn, looked through and told. */
function bench(first: Looked, { offer = "boxes", second = cleaned(), draws = true }: { offer?: Offer; second?: Looked; draws?: boolean } = {}) {
  const told: Progress[] = [];
  const looked: Blob[] = [];
  const look: Look = async (file) => {
    looked.push(file);
    return Promise.resolve({ file, looked: looked.length === 1 ? first : second });
  };
  const drawing: Drawing = {
    offer: async () => Promise.resolve(offer),
    redraw: async () => (draws ? Promise.resolve(new Blob(["drawn"], { type: "image/jpeg" })) : Promise.reject(new TypeError("no memory"))),
  };
  const abort = new AbortController();
  return { told, looked, abort, prepare: async (file: Chosen) => preparing(look, drawing)(file, (progress) => told.push(progress), abort.signal) };
}

const cleaned = (): Looked => ({ kind: "cleaned", found: [], left: [] });

describe("a chosen picture", () => {
  it("goes as it is where nothing is wished, and hears what is offered", async () => {
    const { prepare, told, looked } = bench(cleaned());
    const { file, name } = await prepare(chosen());
    expect([await file.text(), name, looked.length]).toEqual(["photo", "photo.heic", 1]);
    expect(told).toEqual([{ at: "offer", offer: "boxes" }]);
  });

  it("is redrawn from its cleaned copy, looked through again, and says what its source told", async () => {
    const { prepare, looked } = bench({ kind: "cleaned", found: [place], left: [] });
    const ready = await prepare(chosen(grey));
    expect([await ready.file.text(), ready.file.type, ready.name]).toEqual(["drawn", "image/jpeg", "photo.jpg"]);
    expect(ready.looked).toEqual({ kind: "cleaned", found: [place], left: [] });
    expect(await Promise.all(looked.map(async (file) => file.text()))).toEqual(["photo", "drawn"]);
  });

  it("that broke the rules of its kind is clean once it is redrawn", async () => {
    const { prepare } = bench({ kind: "untouched", why: "malformed", found: [place] });
    expect((await prepare(chosen(grey))).looked).toEqual({ kind: "cleaned", found: [place], left: [] });
  });

  it("is not sent where it can't be redrawn, or what was drawn is not sure to be clean", async () => {
    await expect(bench(cleaned(), { draws: false }).prepare(chosen(grey))).rejects.toThrow(Undrawn);
    const unsure = bench(cleaned(), { second: { kind: "untouched", why: "unsure", found: [] } });
    await expect(unsure.prepare(chosen(grey))).rejects.toThrow(Undrawn);
  });

  it("that is called off is not refused for it", async () => {
    const { prepare, abort } = bench(cleaned(), { draws: false });
    abort.abort();
    await expect(prepare(chosen(grey))).rejects.not.toThrow(Undrawn);
  });

  it("is neither looked through nor redrawn as an original", async () => {
    const { prepare, told, looked } = bench(cleaned());
    const ready = await prepare(chosen({ asItIs: true }));
    expect([await ready.file.text(), ready.looked.kind, told.length, looked.length]).toEqual(["photo", "as_it_is", 0, 0]);
  });
});
