import { describe, expect, it } from "vitest";

import { deliver, type Outcome, type Work } from "../../src/public/delivery.ts";
import { refusal } from "../../src/public/wire.ts";
import { workFor } from "../../src/public/work.ts";

const answered = (body: unknown): Pick<Response, "status" | "json"> => ({
  status: 503,
  json: async () => Promise.resolve(body),
});

describe("work for a shorter line", () => {
  it("is the first counter that fits, as the portal finds it", () => {
    // `src/flow/work.rs` has the same.
    expect(workFor({ task: "AAAA", bits: 17 }, new TextEncoder().encode("a report"))).toBe("AAAA.253159");
  });

  it("is read from a busy portal's answer, unless it is too hard or none", async () => {
    const work = { task: "t", bits: 17 };
    expect(await refusal(answered({ retry_after: 2, work }))).toMatchObject({ why: "busy", after: 2, work });
    for (const other of [undefined, { task: "t", bits: 21 }, { task: 1, bits: 2 }, { task: "t", bits: 1.5 }, "t"]) {
      expect(await refusal(answered({ work: other }))).not.toHaveProperty("work");
    }
  });

  it("is handed in with the next attempt, and with no other", async () => {
    const work: Work = { task: "t", bits: 17 };
    const answers: Outcome<string>[] = [
      { kind: "again", why: "busy", after: 2, work },
      { kind: "again", why: "unreachable", after: undefined },
      { kind: "stored", answer: "receipt" },
    ];
    const handed: (Work | undefined)[] = [];
    const send = async (done?: Work): Promise<Outcome<string>> => {
      handed.push(done);
      return Promise.resolve(answers.shift() ?? { kind: "refused", error: "", field: undefined });
    };
    const delivered = await deliver(send, async () => Promise.resolve("now" as const), () => undefined);
    expect(delivered.kind).toBe("stored");
    expect(handed).toEqual([undefined, work, undefined]);
  });
});
