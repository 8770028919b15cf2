import { describe, expect, it } from "vitest";

import { upload, UploadRefused, type Stage } from "../../src/files/upload.ts";

type Loss = "request" | "answer" | Response | undefined;

/** A portal that keeps what it is sent; `lose` says what becomes of each request, in order. */
function portal(length: number, lose: (method: string, nth: number) => Loss = () => undefined) {
  let held = new Uint8Array(0);
  const counts: Record<string, number> = {};
  const sizes: number[] = [];
  const ask = async (init: RequestInit): Promise<Response> => {
    const method = init.method ?? "";
    counts[method] = (counts[method] ?? 0) + 1;
    const loss = lose(method, counts[method]);
    if (loss === "request") throw new TypeError("no line");
    if (loss instanceof Response) return loss;
    const headers = new Headers(init.headers);
    const answer = (): Response => {
      if (method === "POST") return new Response(null, { status: 201 });
      if (method === "HEAD") return new Response(null, { headers: { "upload-offset": String(held.length) } });
      const piece = init.body as Uint8Array;
      sizes.push(piece.length);
      if (Number(headers.get("upload-offset")) !== held.length) return new Response(null, { status: 409 });
      if (held.length + piece.length > length) return new Response(null, { status: 413 });
      held = Uint8Array.from([...held, ...piece]);
      return new Response(null, { status: 204 });
    };
    const given = answer();
    if (loss === "answer") throw new TypeError("no line");
    return given;
  };
  return { ask, held: () => held, sizes };
}

const bytes = (length: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length }, (_, n) => n % 253);

async function send(sent: Uint8Array<ArrayBuffer>, ask: (init: RequestInit) => Promise<Response>) {
  const stages: Stage[] = [];
  const way = { ask, wait: async () => Promise.resolve(), now: () => 0, tell: (stage: Stage) => void stages.push(stage), signal: new AbortController().signal };
  await upload(new Blob([sent]).stream(), sent.length, "token", way);
  return stages;
}

describe("an upload", () => {
  it("sends all of it, and says how far it has come", async () => {
    const sent = bytes(900_000);
    const there = portal(sent.length);
    const stages = await send(sent, there.ask);
    expect(there.held()).toEqual(sent);
    expect(stages.at(-1)).toEqual({ at: "sending", sent: sent.length, all: sent.length });
  });

  it("goes on from what arrived though the answer, and the next question, were lost", async () => {
    const sent = bytes(1_200_000);
    const there = portal(sent.length, (method, nth) => {
      if (method === "PATCH" && nth === 2) return "answer";
      return method === "HEAD" && nth === 1 ? "request" : undefined;
    });
    await send(sent, there.ask);
    expect(there.held()).toEqual(sent);
  });

  it("makes pieces smaller where they are too slow or too large, and does not give up", async () => {
    const sent = bytes(700_000);
    const there = portal(sent.length, (method, nth) => {
      if (method !== "PATCH" || nth > 3) return undefined;
      return new Response(null, { status: [413, 408, 503][nth - 1] ?? 408 });
    });
    await send(sent, there.ask);
    expect(there.held()).toEqual(sent);
    expect(Math.min(...there.sizes)).toBeLessThan(256 * 1024);
  });

  it.each([
    [413, "large"],
    [507, "full"],
    [404, "gone"],
    [422, "refused"],
  ])("ends where the portal says %i", async (status, why) => {
    const there = portal(10, (method) => (method === "POST" ? new Response(null, { status }) : undefined));
    await expect(send(bytes(10), there.ask)).rejects.toEqual(new UploadRefused(why as "large"));
  });

  it("ends where the portal speaks of bytes that were never sent", async () => {
    const there = portal(10, (method) => {
      if (method === "PATCH") return new Response(null, { status: 409 });
      return method === "HEAD" ? new Response(null, { headers: { "upload-offset": "99" } }) : undefined;
    });
    await expect(send(bytes(10), there.ask)).rejects.toEqual(new UploadRefused("gone"));
  });
});
