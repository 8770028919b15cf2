import { describe, expect, it } from "vitest";

import { refusal } from "../../src/public/wire.ts";

describe("an answer other than yes", () => {
  const answer = async (status: number, body: unknown) => refusal({ status, json: async () => body });

  it("is worth another attempt when the portal was busy or broken", async () => {
    expect(await answer(503, { error: "busy", retry_after: 12 })).toEqual({ kind: "again", why: "busy", after: 12 });
    expect(await answer(429, null)).toEqual({ kind: "again", why: "busy", after: undefined });
    expect(await answer(500, "text")).toEqual({ kind: "again", why: "failing", after: undefined });
  });

  it("is final otherwise, and names what was refused", async () => {
    expect(await answer(422, { error: "too_large", field: "items" })).toEqual({
      kind: "refused",
      error: "too_large",
      field: "items",
    });
    expect(await answer(409, { error: "record", n: 2 })).toMatchObject({ kind: "refused", error: "record" });
    expect(await answer(404, { error: "whatever" })).toMatchObject({ kind: "refused", error: "unknown" });
    expect(await answer(400, { error: 7 })).toMatchObject({ kind: "refused", error: "400" });
  });

  it("that is no JSON says its status", async () => {
    const broken = { status: 413, json: async () => Promise.reject(new SyntaxError("html")) };
    expect(await refusal(broken)).toMatchObject({ kind: "refused", error: "413" });
  });
});
