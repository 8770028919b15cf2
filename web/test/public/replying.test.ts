import { describe, expect, it } from "vitest";

import type { Outcome } from "../../src/public/delivery.ts";
import type { Mailbox } from "../../src/mailbox/reading.ts";
import { sendReply, type ReplyMeans } from "../../src/mailbox/replying.ts";
import { standingOf } from "../../src/seal/standing.ts";

const LOST = { kind: "again", why: "unreachable", after: undefined } as const;
const OUTDATED = { kind: "refused", error: "record", field: undefined } as const;

function mailbox(...ids: readonly string[]): Mailbox {
  return {
    received: "2026-03-14",
    due: undefined,
    standing: standingOf([]),
    keepers: [],
    shown: ids.map((id) => ({ id, kind: "message", day: "2026-03-14", who: undefined, text: "" })),
    unread: [],
    missing: false, given: undefined, muted: false,
    account: undefined,
    told: [],
  check: undefined,
    identity: undefined,
    holders: [],
    receipt: undefined,
    receiptBad: false,
  };
}

function scene(sends: readonly Outcome<true>[], reads: readonly Outcome<Mailbox>[], pauses: readonly "stop"[] = []) {
  const left = { sends: [...sends], reads: [...reads], pauses: [...pauses] };
  const said: string[] = [];
  let seals = 0;
  let sendings = 0;
  const means: ReplyMeans = {
    seal: async () => {
      seals += 1;
      return { id: `item-${String(seals)}`, body: Uint8Array.of(seals) };
    },
    send: async () => {
      sendings += 1;
      return left.sends.shift() ?? { kind: "stored", answer: true };
    },
    reread: async () => left.reads.shift() ?? { kind: "stored", answer: mailbox() },
    pause: async () => left.pauses.shift() ?? "now",
    say: (progress) => {
      said.push(progress.at === "sealing" && progress.again ? "again" : progress.at);
    },
  };
  return { means, said, seals: () => seals, sends: () => sendings };
}

describe("a reply", () => {
  it("is sealed, sent, and read back", async () => {
    const { means, said } = scene([], [{ kind: "stored", answer: mailbox("item-1") }]);
    expect(await sendReply(means)).toEqual({ kind: "sent", mailbox: mailbox("item-1") });
    expect(said).toEqual(["sealing", "uploading"]);
  });

  it("counts as sent when it is stored and the case can't be read just then", async () => {
    const { means } = scene([], [LOST]);
    expect(await sendReply(means)).toEqual({ kind: "sent", mailbox: undefined });
  });

  it("is sealed again when the holders changed meanwhile", async () => {
    const { means, said, seals } = scene([OUTDATED, { kind: "stored", answer: true }], []);
    expect((await sendReply(means)).kind).toBe("sent");
    expect(seals()).toBe(2);
    expect(said).toContain("again");
  });

  it("whose answer was lost is not sent twice", async () => {
    const { means, seals, sends } = scene([LOST], [LOST, { kind: "stored", answer: mailbox("item-1") }]);
    expect((await sendReply(means)).kind).toBe("sent");
    expect(seals()).toBe(1);
    expect(sends()).toBe(1);
  });

  it("that the browser itself sent twice counts once", async () => {
    const twice = { kind: "refused", error: "duplicate", field: undefined } as const;
    const { means, seals } = scene([twice], [{ kind: "stored", answer: mailbox("item-1") }]);
    expect((await sendReply(means)).kind).toBe("sent");
    expect(seals()).toBe(1);
  });

  it("that did not arrive is sent again, the same bytes", async () => {
    const { means, seals, sends } = scene([LOST, { kind: "stored", answer: true }], []);
    expect((await sendReply(means)).kind).toBe("sent");
    expect(seals()).toBe(1);
    expect(sends()).toBe(2);
  });

  it("is not sealed for ever", async () => {
    const { means } = scene(Array<Outcome<true>>(20).fill(OUTDATED), []);
    expect(await sendReply(means)).toEqual({ kind: "refused", code: "record" });
  });

  it("says what was refused, and stops when asked to", async () => {
    const refused = { kind: "refused", error: "too_large", field: undefined } as const;
    expect(await sendReply(scene([refused], []).means)).toEqual({ kind: "refused", code: "too_large" });
    expect(await sendReply(scene([LOST], [], ["stop"]).means)).toEqual({ kind: "given_up" });
  });
});
