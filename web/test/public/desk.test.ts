import { describe, expect, it } from "vitest";

import { deskOver, Refusal, type Clerk } from "../../src/public/desk.ts";

describe("the desk", () => {
  function clerk(): Clerk & { readonly asked: unknown[]; readonly emit: (name: string, data?: unknown) => void } {
    const listeners = new Map<string, ((event: { readonly data: unknown }) => void)[]>();
    const asked: unknown[] = [];
    return {
      asked,
      postMessage: (message: unknown) => {
        asked.push(message);
      },
      terminate: () => undefined,
      addEventListener: (name: string, listener: unknown) => {
        listeners.set(name, [...(listeners.get(name) ?? []), listener as (event: { readonly data: unknown }) => void]);
      },
      emit: (name, data) => {
        for (const listener of listeners.get(name) ?? []) listener({ data });
      },
    };
  }

  it("gives every question its own answer, in whatever order they come", async () => {
    const worker = clerk();
    const desk = deskOver(worker);
    const first = desk.ask("test", null);
    const second = desk.ask("words", "en");
    worker.emit("message", { number: 2, answer: ["abandon"] });
    worker.emit("message", { number: 1, answer: true });
    expect(await first).toBe(true);
    expect(await second).toEqual(["abandon"]);
  });

  it("passes a refusal on by its verdict", async () => {
    const worker = clerk();
    const asked = deskOver(worker).ask("receipt", "note");
    worker.emit("message", { number: 1, verdict: "signature" });
    await expect(asked).rejects.toEqual(new Refusal("signature"));
  });

  it("refuses everything once the worker broke or was ended", async () => {
    const worker = clerk();
    const desk = deskOver(worker);
    const open = desk.ask("test", null);
    worker.emit("error");
    await expect(open).rejects.toMatchObject({ verdict: "worker" });
    await expect(desk.ask("test", null)).rejects.toMatchObject({ verdict: "worker" });
    expect(worker.asked).toHaveLength(1);
  });
});
