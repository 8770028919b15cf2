/** Passkeys at the desk: where they work, and what goes over the wire. */
import { describe, expect, it } from "vitest";
import { reachOf } from "../../src/console/passkeys/authenticator.ts";
import { passkeysAt, secondFields } from "../../src/console/desk/passkeys.ts";
import { portalAt } from "../../src/console/desk/portal.ts";

describe("where passkeys work", () => {
  const here = "https://console.example.org";
  it("is the address that the page names, and no other", () => {
    expect(reachOf(here, here, true)).toEqual({ kind: "here" });
    expect(reachOf(here, "http://127.0.0.1:4000", true)).toEqual({ kind: "elsewhere", address: here });
    expect(reachOf("", here, true)).toEqual({ kind: "nowhere" });
  });

  it("is nowhere in a browser that can't read what is asked", () => {
    expect(reachOf(here, here, false)).toEqual({ kind: "unsupported" });
  });
});

describe("passkeys over the wire", () => {
  const asked: unknown[] = [];
  const desk = (status: number, answer: unknown) =>
    passkeysAt(
      portalAt(async (path, init) => {
        asked.push([path, typeof init?.body === "string" ? (JSON.parse(init.body) as unknown) : undefined]);
        return new Response(JSON.stringify(answer), { status });
      }),
    );

  it("go as they came: the desk hands on what browser and portal say to each other", async () => {
    const portal = desk(200, { options: { rpId: "console.example.org" }, challenge: "kept" });
    const challenge = await portal.beginPasskey({ name: "Blue key", second: { kind: "totp", totp: "123456" } });
    expect(challenge).toEqual({ options: { rpId: "console.example.org" }, kept: "kept" });
    expect(asked.pop()).toEqual(["/api/v1/passkeys/begin", { name: "Blue key", totp: "123456" }]);
    await portal.removePasskey({ id: "a", second: { kind: "passkey", kept: "kept", answer: { id: "b" } } });
    expect(asked.pop()).toEqual(["/api/v1/passkeys/remove", { id: "a", passkey: { challenge: "kept", answer: { id: "b" } } }]);
  });

  it("never go with six digits beside them", () => {
    expect(Object.keys(secondFields({ kind: "passkey", kept: "", answer: {} }))).toEqual(["passkey"]);
    expect(Object.keys(secondFields({ kind: "totp", totp: "" }))).toEqual(["totp"]);
  });

  it("are refused where the portal makes no sense", async () => {
    await expect(desk(200, { options: null, challenge: "" }).passkeyForAct({})).rejects.toMatchObject({ trouble: { kind: "failed" } });
    await expect(desk(200, { options: {} }).passkeyForAct({})).rejects.toMatchObject({ trouble: { kind: "failed" } });
    await expect(desk(200, [{ id: "a", name: 1, added: "" }]).passkeys({})).rejects.toMatchObject({ trouble: { kind: "failed" } });
    await expect(desk(422, { error: "second_factor" }).addPasskey({ kept: "", answer: {} })).rejects.toMatchObject({ trouble: { kind: "rejected", error: "second_factor" } });
  });
});
