// What became of recordings, as the last words on each say.
import { describe, expect, it } from "vitest";

import type { KindAndBody } from "../../src/seal/bodies.ts";
import { isSigned, recordingsOf, toCheck } from "../../src/seal/recordings.ts";
import type { OpenedItem } from "../../src/seal/types.ts";

const one = { blob: "b1", of: "i1" };
const two = { blob: "b2", of: "i2" };
const transcript = (sound: typeof one, text: string): KindAndBody => ({ kind: "transcript", body: { ...sound, text } });
const signs = (sound: typeof one, text: string, release = false): KindAndBody => ({ kind: "attestation", body: { ...sound, release, text } });
const removal: KindAndBody = { kind: "removal", body: { ...one, reason: "signed" } };
const all = (...said: readonly KindAndBody[]) =>
  recordingsOf(said.map((words, n) => ({ ...words, id: `t${String(n)}`, posted: "2026-03-14" }) as OpenedItem));

describe("a recording", () => {
  it("is to be checked once something was written down, the first that is not signed first", () => {
    expect(toCheck(all())).toBeUndefined();
    expect(toCheck(all(transcript(one, "a"), transcript(two, "b")))?.heard).toEqual({ id: "t0", text: "a" });
    expect(toCheck(all(transcript(one, "a"), transcript(two, "b"), signs(one, "a")))?.sound).toEqual(two);
  });

  it("that is signed may be thought about again, until it is deleted", () => {
    const signed = all(transcript(one, "a"), signs(one, "c", true));
    expect(toCheck(signed)?.attested).toEqual({ text: "c", release: true, outdated: false });
    expect(toCheck(all(transcript(one, "a"), signs(one, "c", true), removal))).toBeUndefined();
  });

  it("is signed no more where something else is written down, and still where it is the same", () => {
    const [other] = all(transcript(one, "a"), signs(one, "c"), transcript(one, "d"));
    const [same] = all(transcript(one, "a"), signs(one, "c"), transcript(one, "c"));
    expect(other !== undefined && isSigned(other)).toBe(false);
    expect(same !== undefined && isSigned(same)).toBe(true);
  });

  it("is another where its blob is another", () => {
    expect(all(transcript(one, "a"), signs({ ...one, blob: "b2" }, "a")).map(isSigned)).toEqual([false, true]);
  });
});
