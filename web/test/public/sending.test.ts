import { describe, expect, it } from "vitest";

import type { SealedReport } from "../../src/public/asked.ts";
import { deliver, type Outcome } from "../../src/public/delivery.ts";
import type { Directory } from "../../src/public/people.ts";
import type { Draft } from "../../src/report/draft.ts";
import { senderOver, type Desktop, type Means } from "../../src/report/sending.ts";

const directory: Directory = {
  version: 1,
  queues: [{ id: "q1", name: "Conduct", office: "Ethics", readers: ["a"], custodians: [], helpers: [], inquirers: [] }],
  people: [{ id: "a", title: "Officer", name: "" }],
};
const draft: Draft = {
  queue: "q1",
  text: "words",
  answers: {},
  unfit: undefined,
  identity: undefined,
  excluded: [],
  nameFor: "custodians",
  keepAccount: false,
  files: [],
};
const LOST = { kind: "again", why: "unreachable", after: undefined } as const;
const STORED = { kind: "stored", answer: "receipt" } as const;

/** A portal and a page whose answers are written down beforehand, and which write down what happened. */
function scene(over: {
  readonly sends?: readonly Outcome<string>[];
  readonly rosters?: readonly Outcome<string>[];
  readonly changed?: boolean;
  readonly pauses?: readonly ("now" | "stop")[];
  readonly draft?: () => Draft;
  readonly identitySealed?: boolean;
}) {
  const sends = [...(over.sends ?? [])];
  const rosters = [...(over.rosters ?? [])];
  const pauses = [...(over.pauses ?? [])];
  const log: string[] = [];
  const bodies: Uint8Array[] = [];
  let seals = 0;
  const means: Means = {
    fetchRoster: async () => rosters.shift() ?? { kind: "stored", answer: "good" },
    verify: async (note) => {
      if (note === "newer") return { kind: "verified", directory: { ...directory, version: 2 } };
      return note === "good" ? { kind: "verified", directory } : { kind: "refused", verdict: note };
    },
    seal: async (): Promise<SealedReport> => {
      seals += 1;
      return { body: Uint8Array.of(seals), digits: [], identitySealed: over.identitySealed ?? false };
    },
    work: async () => Promise.resolve("done"),
    sendReport: async (body) => {
      bodies.push(body);
      return sends.shift() ?? STORED;
    },
  };
  const page: Desktop = {
    list: () => over.changed ?? false,
    draft: () => over.draft?.() ?? draft,
    say: (progress) => {
      log.push(progress.at);
    },
    pause: async () => pauses.shift() ?? "now",
  };
  return { sender: senderOver(means, page), bodies, log, seals: () => seals };
}

describe("sending a report", () => {
  it("verifies, seals, uploads, and says so in that order", async () => {
    const { sender, log, bodies } = scene({});
    const ended = await sender.send();
    expect(ended).toMatchObject({ kind: "stored", receipt: "receipt", office: "Ethics" });
    expect(log).toEqual(["uploading", "sealing", "uploading"]);
    expect(bodies).toHaveLength(1);
  });

  it("sends the same bytes again until they are stored", async () => {
    const { sender, bodies, seals } = scene({ sends: [LOST, LOST, LOST, STORED] });
    sender.start(directory);
    expect((await sender.send()).kind).toBe("stored");
    expect(seals()).toBe(1);
    expect(bodies).toHaveLength(4);
    expect(new Set(bodies).size).toBe(1);
  });

  it("that was given up sends the same bytes if nothing was changed, and new ones if something was", async () => {
    let text = "words";
    const { sender, bodies, seals } = scene({
      sends: [LOST, LOST, STORED],
      pauses: ["stop", "stop"],
      draft: () => ({ ...draft, text }),
    });
    sender.start(directory);
    expect((await sender.send()).kind).toBe("given_up");
    expect((await sender.send()).kind).toBe("given_up");
    expect(seals()).toBe(1);
    text = "other words";
    expect((await sender.send()).kind).toBe("stored");
    expect(seals()).toBe(2);
    expect(bodies.map(([first]) => first)).toEqual([1, 1, 2]);
  });

  it("gets a code of its own where its draft's code opens another report, once", async () => {
    const taken = { kind: "refused", error: "duplicate", field: undefined } as const;
    const { sender, bodies, seals } = scene({ sends: [taken, STORED] });
    expect(await sender.send()).toMatchObject({ kind: "stored", report: { body: Uint8Array.of(2) } });
    expect([seals(), bodies.length]).toEqual([2, 2]);
    const again = scene({ sends: [taken, taken, STORED] });
    expect(await again.sender.send()).toEqual({ kind: "refused", code: "duplicate" });
    expect(again.seals()).toBe(2);
  });

  it("never goes out under a list that was refused", async () => {
    for (const verdict of ["expired", "under_signed", "forked", "rolled_back", "signature"]) {
      const { sender, bodies, seals } = scene({ rosters: [{ kind: "stored", answer: verdict }] });
      expect(await sender.send()).toEqual({ kind: "list_refused", verdict });
      expect(seals()).toBe(0);
      expect(bodies).toEqual([]);
    }
  });

  it("waits for the list as it waits for the report", async () => {
    const { sender, log } = scene({ rosters: [LOST, LOST] });
    expect((await sender.send()).kind).toBe("stored");
    expect(log.filter((at) => at === "waiting")).toHaveLength(2);
  });

  it("stops at a list that is not the one the person chose from", async () => {
    const { sender, bodies } = scene({ changed: true });
    expect((await sender.send()).kind).toBe("look_again");
    expect(bodies).toEqual([]);
    expect((await sender.send()).kind).toBe("stored");
  });

  it("asks the person to look again when the office replaced its list meanwhile", async () => {
    const newer = { kind: "stored", answer: "newer" } as const;
    const { sender, seals } = scene({
      rosters: [newer],
      sends: [{ kind: "refused", error: "name somebody outside the queue", field: "grants" }],
    });
    sender.start(directory);
    expect((await sender.send()).kind).toBe("look_again");
    expect((await sender.send()).kind).toBe("stored");
    expect(seals()).toBe(2);
  });

  it("says what the portal refused, and does not blame an unchanged list", async () => {
    for (const field of ["items", "grants"]) {
      const { sender } = scene({ sends: [{ kind: "refused", error: "are not sealed", field }] });
      sender.start(directory);
      expect(await sender.send()).toEqual({ kind: "refused", code: field });
    }
    const { sender } = scene({ sends: [{ kind: "refused", error: "413", field: undefined }] });
    sender.start(directory);
    expect(await sender.send()).toEqual({ kind: "refused", code: "413" });
  });

  it("says what is missing before anything is sealed", async () => {
    const { sender, seals } = scene({ draft: () => ({ ...draft, text: "" }) });
    sender.start(directory);
    expect(await sender.send()).toMatchObject({ kind: "problem", problem: { why: "account_empty" } });
    expect(seals()).toBe(0);
  });

  it("does not go without the name that was given", async () => {
    const identity = { name: "Ada", contact: "", hours: "", safe_word: "" };
    const { sender, bodies } = scene({ draft: () => ({ ...draft, identity }), identitySealed: false });
    sender.start(directory);
    expect(await sender.send()).toEqual({ kind: "problem", problem: { why: "no_custodians", field: "name" } });
    expect(bodies).toEqual([]);
  });
});

describe("a delivery", () => {
  it("waits longer each time, and as long as it is asked to", async () => {
    const outcomes: Outcome<string>[] = [LOST, { kind: "again", why: "busy", after: 90 }, LOST, STORED];
    const waits: number[] = [];
    const delivered = await deliver(
      async () => outcomes.shift() ?? STORED,
      async (seconds) => {
        waits.push(seconds);
        return "now";
      },
      () => undefined,
    );
    expect(delivered).toEqual(STORED);
    expect(waits).toEqual([2, 90, 8]);
  });
});
