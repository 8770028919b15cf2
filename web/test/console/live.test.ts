import { describe, expect, it } from "vitest";
import { listenerOver } from "../../src/console/desk/live.ts";
import { PortalError, type Portal } from "../../src/console/desk/portal.ts";
import type { Changed } from "../../src/console/desk/live-protocol.ts";

/** A portal that sends these pieces on the line, and ends it. */
function sending(pieces: readonly string[], status = 200): Portal {
  const body = (): ReadableStream<Uint8Array<ArrayBuffer>> =>
    new ReadableStream({
      start(to) {
        for (const piece of pieces) to.enqueue(new TextEncoder().encode(piece));
        to.close();
      },
    });
  const raw = async (): Promise<Response> => new Response(status === 200 ? body() : '{"error":"signed_out"}', { status });
  return { raw } as unknown as Portal;
}

async function heard(pieces: readonly string[]): Promise<readonly Changed[]> {
  const told: Changed[] = [];
  await listenerOver(sending(pieces)).listen(undefined, (changed) => told.push(changed));
  return told;
}

describe("a line that is heard on", () => {
  it("tells of its begin and of what changed, however the beats are cut", async () => {
    const whole = ["data: 00\n\n", "data: 00\n\n", "data: 10\n\n", "data: 01\n\n"];
    const expected = [
      { begun: true, queue: false, case: false },
      { begun: false, queue: true, case: false },
      { begun: false, queue: false, case: true },
    ];
    expect(await heard(whole)).toEqual(expected);
    expect(await heard([whole.join("")])).toEqual(expected);
    expect(await heard([...whole.join("")])).toEqual(expected);
  });

  it("is given up when it says anything else, and when it is refused", async () => {
    await expect(heard(["data: 00\n\n", "data: 2x\n\n"])).rejects.toBeInstanceOf(PortalError);
    const refused = listenerOver(sending([], 401)).listen(undefined, () => undefined);
    await expect(refused).rejects.toMatchObject({ trouble: { kind: "signed_out" } });
  });
});
