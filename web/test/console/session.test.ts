import { describe, expect, it } from "vitest";
import { NO_DRAFTS, hasWords, isWorthKeeping, readDrafts, withDraft, withOpen, writeDrafts } from "../../src/console/drafts.ts";
import { LOCK_AFTER_MS, WARN_BEFORE_MS, idleAt } from "../../src/console/idle.ts";
import { readLink } from "../../src/console/links.ts";
import { memoryIn } from "../../src/console/memory.ts";
import { readPins } from "../../src/console/pins.ts";
import { commandFor, latinKey } from "../../src/console/queue/keys.ts";
import { AT_THE_DOOR, areas, next, type Session } from "../../src/console/session.ts";
import type { Me, RosterState } from "../../src/console/desk/protocol.ts";

const VERIFIED: RosterState = { kind: "verified", seen: { version: 1, hash: "h" }, notAfter: "2027-01-01", admitted: true };

function me(over: Partial<Me> = {}): Me {
  return { officer: "one", name: "Amina", with: "passphrase", roles: ["triage"], fingerprint: "", vkey: "", pinned: false, roster: VERIFIED, ...over };
}

describe("a session", () => {
  const atDesk: Session = { at: "desk", me: me(), kept: undefined };
  const sealed = Uint8Array.of(1, 2);

  it("locks with what was typed kept for the same officer", () => {
    const locked = next(atDesk, { kind: "locked", sealed });
    expect(locked).toEqual({ at: "door", notice: "locked", name: "Amina", kept: { officer: "one", name: "Amina", sealed } });
    expect(next(locked, { kind: "entered", me: me() })).toMatchObject({ at: "desk", kept: { sealed } });
  });

  it("gives another officer nothing of it", () => {
    const locked = next(atDesk, { kind: "ended", sealed });
    expect(next(locked, { kind: "entered", me: me({ officer: "two" }) })).toMatchObject({ at: "desk", kept: undefined });
  });

  it("keeps what was kept when it locks again before it was given back", () => {
    const again = next({ ...atDesk, kept: { officer: "one", name: "Amina", sealed } }, { kind: "locked", sealed: undefined });
    expect(again).toMatchObject({ kept: { sealed } });
  });

  it("keeps nothing when the officer leaves", () => {
    expect(next({ ...atDesk, kept: { officer: "one", name: "Amina", sealed } }, { kind: "left" })).toEqual({ ...AT_THE_DOOR, notice: "left" });
  });

  it("takes a new state of the roster only at the desk", () => {
    const roster: RosterState = { kind: "unverified", verdict: "forked" };
    expect(next(atDesk, { kind: "roster", roster })).toMatchObject({ me: { roster } });
    expect(next(AT_THE_DOOR, { kind: "roster", roster })).toBe(AT_THE_DOOR);
    expect(next(AT_THE_DOOR, { kind: "locked", sealed })).toBe(AT_THE_DOOR);
  });
});

describe("the areas open to an officer", () => {
  it("are the queue once their key is admitted by a verified roster, and not before", () => {
    expect(areas(me())).toEqual(["queue", "overview", "colleagues", "key"]);
    expect(areas(me({ roster: { ...VERIFIED, admitted: false } }))).toEqual([]);
    expect(areas(me({ roster: { kind: "none" } }))).toEqual([]);
    expect(areas(me({ roster: { kind: "unverified", verdict: "expired" } }))).toEqual([]);
  });

  it("are the log, and no queue, for an auditor", () => {
    expect(areas(me({ roles: ["auditor"] }))).toEqual(["log", "key"]);
    expect(areas(me({ roles: ["auditor"], roster: { kind: "none" } }))).toEqual([]);
    expect(areas(me({ roles: ["auditor", "triage"] }))).toEqual(["queue", "overview", "colleagues", "log", "key"]);
  });

  it("are stewardship for a steward from the start, and no queue for one who is nothing else", () => {
    expect(areas(me({ roles: ["steward"], roster: { kind: "none" } }))).toEqual(["stewardship", "texts", "key"]);
    expect(areas(me({ roles: ["steward"] }))).toEqual(["stewardship", "texts", "log", "key"]);
    expect(areas(me({ roles: ["steward", "triage"] }))).toEqual(["queue", "overview", "colleagues", "stewardship", "texts", "log", "key"]);
    expect(areas(me({ roles: ["custodian"] }))).toEqual(["requests", "queue", "key"]);
  });
});

describe("the idle lock", () => {
  it("warns a minute before ten minutes, and locks at ten", () => {
    expect(idleAt(0, LOCK_AFTER_MS - WARN_BEFORE_MS - 1)).toBe("active");
    expect(idleAt(0, LOCK_AFTER_MS - WARN_BEFORE_MS)).toBe("warned");
    expect(idleAt(0, LOCK_AFTER_MS)).toBe("over");
    expect(LOCK_AFTER_MS).toBe(600_000);
  });

  it("locks when the clock was set back", () => {
    expect(idleAt(LOCK_AFTER_MS, 0)).toBe("over");
  });
});

describe("links", () => {
  it("are read from the fragment", () => {
    expect(readLink("#invite=abc-DEF_1", false)).toEqual({ kind: "invite", token: "abc-DEF_1" });
    expect(readLink("#demo=Amina:six%20words:ABC", true)).toEqual({ kind: "demo", name: "Amina", passphrase: "six words", totpSecret: "ABC" });
    expect(readLink("#demo=Amina:six+words:ABC", true)).toMatchObject({ passphrase: "six words" });
    expect(readLink("#demo=A:with:colon:ABC", true)).toMatchObject({ name: "A", passphrase: "with:colon", totpSecret: "ABC" });
  });

  it("of the demo count only where the pins say that this is one", () => {
    expect(readLink("#demo=Amina:words:ABC", false)).toBeUndefined();
  });

  it("that are none are none", () => {
    for (const text of ["", "#", "#invite=", "#invite=a b", "#main", "#demo=only"]) expect(readLink(text, true)).toBeUndefined();
  });
});

describe("pins", () => {
  const whole = { instance: "i", instance_key: "k", stewards: ["v"], threshold: 1, public: "https://a.example/", demo: false };

  it("are read, and the public address without its last slash", () => {
    expect(readPins(JSON.stringify(whole))).toEqual({ instance: "i", instanceKey: "k", stewards: ["v"], threshold: 1, public: "https://a.example", demo: false, draftLanguages: [] });
    expect(readPins(JSON.stringify({ ...whole, public: null }))?.public).toBeUndefined();
  });

  it("that are not understood are none", () => {
    for (const text of [null, "", "{", "[]", "{}", JSON.stringify({ ...whole, stewards: [1] }), JSON.stringify({ ...whole, demo: "yes" })]) {
      expect(readPins(text)).toBeUndefined();
    }
  });
});

describe("the memory", () => {
  function store(): Pick<Storage, "getItem" | "setItem" | "removeItem"> & { readonly held: Map<string, string> } {
    const held = new Map<string, string>();
    return { held, getItem: (key) => held.get(key) ?? null, setItem: (key, value) => void held.set(key, value), removeItem: (key) => void held.delete(key) };
  }

  it("keeps the newest roster, per instance, and never an older one over it", () => {
    const kept = store();
    const memory = memoryIn(kept, "one");
    memory.see({ version: 4, hash: "d" });
    memory.see({ version: 3, hash: "c" });
    expect(memory.seen()).toEqual({ version: 4, hash: "d" });
    expect(memoryIn(kept, "two").seen()).toBeUndefined();
  });

  it("does without a store that is missing, full or damaged", () => {
    const full = { getItem: () => "{", setItem: () => { throw new Error("full"); }, removeItem: () => { throw new Error("full"); } };
    for (const kept of [undefined, full]) {
      const memory = memoryIn(kept, "one");
      memory.see({ version: 1, hash: "a" });
      expect(memory.seen()).toBeUndefined();
    }
  });
});

describe("drafts", () => {
  it("come back from a lock as they were", () => {
    const drafts = withOpen(withDraft(withDraft(NO_DRAFTS, "a", "reply", "half a thought"), "b", "note", "x"), "a");
    expect(readDrafts(writeDrafts(drafts))).toEqual(drafts);
    expect(isWorthKeeping(drafts)).toBe(true);
    expect(hasWords(drafts)).toBe(true);
  });

  it("that are empty ask for nothing", () => {
    expect(isWorthKeeping(NO_DRAFTS)).toBe(false);
    expect(hasWords(withDraft(NO_DRAFTS, "a", "reply", "  "))).toBe(false);
    expect(isWorthKeeping(withOpen(NO_DRAFTS, "a"))).toBe(true);
  });

  it("read nothing that is not theirs", () => {
    expect(readDrafts('{"cases":{"a":{"reply":1,"other":"x"}}}')).toEqual({ open: undefined, cases: { a: {} } });
    expect(readDrafts("[]")).toEqual(NO_DRAFTS);
  });
});

describe("single keys", () => {
  const plain = { modified: false, typing: false, onControl: false };

  it("work where the keyboard writes another script", () => {
    expect(latinKey({ key: "о", code: "KeyJ" })).toBe("j");
    expect(latinKey({ key: "ت", code: "KeyJ" })).toBe("j");
    expect(latinKey({ key: "n", code: "KeyJ" })).toBe("n");
    expect(latinKey({ key: "Enter", code: "Enter" })).toBe("Enter");
  });

  it("rest while somebody types, with a modifier, and when they are switched off", () => {
    expect(commandFor({ ...plain, key: "r" }, true)).toBe("reply");
    expect(commandFor({ ...plain, key: "r", typing: true }, true)).toBeUndefined();
    expect(commandFor({ ...plain, key: "r", modified: true }, true)).toBeUndefined();
    expect(commandFor({ ...plain, key: "r" }, false)).toBeUndefined();
    expect(commandFor({ ...plain, key: "q" }, true)).toBeUndefined();
  });

  it("leave Enter to whatever button has the focus, and Escape to whoever types", () => {
    expect(commandFor({ ...plain, key: "Enter", onControl: true }, true)).toBeUndefined();
    expect(commandFor({ ...plain, key: "Enter" }, false)).toBe("open");
    expect(commandFor({ ...plain, key: "Escape", typing: true }, false)).toBe("back");
  });
});
