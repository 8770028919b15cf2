import { describe, expect, it } from "vitest";
import { vkey } from "../../src/seal/note.ts";
import { readRoster } from "../../src/seal/roster.ts";
import type { Candidate } from "../../src/console/desk/steward-protocol.ts";
import { changesBetween } from "../../src/console/steward/changes.ts";
import { sameFingerprint } from "../../src/console/steward/compare.ts";
import * as on from "../../src/console/steward/draft.ts";
import { roleWords } from "../../src/console/parts/roles.ts";
import { publicLanguages, wordsIn } from "../../src/console/words.ts";
import { isWarning, problemsIn } from "../../src/console/steward/problems.ts";
import { signRoster } from "../../src/console/desk/stewardship.ts";
import type { Reading } from "../../src/console/desk/rosters.ts";
import type { Pins } from "../../src/console/pins.ts";
import { fingerprint } from "../../src/seal/officer.ts";
import { fakePortal } from "./portal.ts";
import { portalAt } from "../../src/console/desk/portal.ts";
import { randomId } from "../../src/seal/id.ts";
import { generateSigning, verifyingKey } from "../../src/seal/note.ts";
import { person, type Person } from "../seal/office.ts";

const TODAY = "2026-03-14";
const NAMES = { en: "Name", fr: "Nom", ar: "اسم", zh: "名称", ru: "Имя", es: "Nombre" };
const WORDS = { function: NAMES, languages: ["en"], role: "triage" } as const;
const [amina, boris, stella] = [await person(), await person(), await person()];

function candidate({ id, keys }: Person, role = "triage"): Candidate {
  const { recipient, verify } = keys;
  return { id, name: "A name", role, recipient, verify, fingerprint: fingerprint(recipient, verify), me: false };
}

/** An office with one queue that both read. */
function settled(): on.Draft {
  let draft = on.draftFrom(undefined, TODAY);
  draft = on.withCandidate(draft, candidate(amina), WORDS);
  draft = on.withCandidate(draft, candidate(boris), WORDS);
  draft = on.withOffice(draft, "office", NAMES);
  draft = on.withQueue(draft, "queue", "office", NAMES);
  for (const { id } of [amina, boris]) draft = on.withSeat(draft, "queue", "officers", id, true);
  return on.finished(draft);
}

describe("a draft", () => {
  it("has every public name in every language of the public site, and in the drafts that it shows", () => {
    const languages = publicLanguages({ draftLanguages: ["pt"] });
    const unsaid = problemsIn(settled(), TODAY, 1, languages).map(({ kind }) => kind);
    expect([...new Set(unsaid)]).toEqual(["office_name", "queue_name", "officer_function"]);
    expect(roleWords("triage", wordsIn("pt"))).not.toBe("role-triage");
  });

  it("of a fresh portal becomes usable, and its changes say all of it", () => {
    const draft = settled();
    expect(problemsIn(draft, TODAY)).toEqual([]);
    expect(changesBetween(undefined, draft).map(({ kind }) => kind).sort()).toEqual(
      ["admitted", "admitted", "not_after", "office_added", "queue_added", "reads_queue", "reads_queue", "role_given", "role_given"].sort(),
    );
  });

  it("that changes nothing has no changes", () => {
    const before = settled();
    const after = on.withNotAfter(on.draftFrom(before, TODAY), before.notAfter);
    expect(changesBetween(before, on.finished(after))).toEqual([]);
  });

  it("keeps the order in which people are offered the queues", () => {
    const queues = ["9", "5", "1"].map((id) => ({ ...settled().queues[0], id })) as unknown as on.Draft["queues"];
    expect(on.finished({ ...settled(), queues }).queues.map(({ id }) => id)).toEqual(["9", "5", "1"]);
  });

  it("ends a key with the version before, and keeps it", () => {
    const after = on.withoutOfficer(on.draftFrom(settled(), TODAY), amina.id);
    expect(after.officers.find(({ id }) => id === amina.id)?.keys).toMatchObject([{ from: 1, to: 1 }]);
    expect(after.queues[0]?.officers).toEqual([boris.id]);
    expect(changesBetween(settled(), after).map(({ kind }) => kind)).toEqual(expect.arrayContaining(["left", "leaves_queue"]));
    expect(problemsIn(after, TODAY)).toEqual([{ kind: "one_officer", id: "queue" }]);
  });

  it("replaces a key, the old one ending where the new begins", async () => {
    const renewed = { id: amina.id, keys: (await person()).keys };
    const draft = on.draftFrom(settled(), TODAY);
    expect(on.waiting(draft, [candidate(renewed)])).toHaveLength(1);
    const after = on.withCandidate(draft, candidate(renewed), WORDS);
    expect(after.officers.find(({ id }) => id === amina.id)?.keys).toMatchObject([{ from: 1, to: 1 }, { from: 2, to: null }]);
    expect(changesBetween(settled(), after).map(({ kind }) => kind)).toContain("key_replaced");
    expect(on.waiting(after, [candidate(renewed)])).toEqual([]);
  });

  it("forgets somebody who was only admitted in the draft itself", () => {
    const draft = on.withCandidate(on.draftFrom(undefined, TODAY), candidate(amina), WORDS);
    expect(on.withoutOfficer(draft, amina.id).officers).toEqual([]);
  });

  it("shows every kind of change", () => {
    const before = settled();
    let after = on.draftFrom(before, TODAY);
    after = on.withOffice(after, "office", { ...NAMES, en: "Other" });
    after = on.withOffice(after, "second", NAMES);
    after = on.withQueue(after, "queue", "second", { ...NAMES, fr: "Autre" });
    after = on.withOfficer(after, amina.id, { name: "Amina", function: { ...NAMES, en: "Else" }, languages: ["en", "fr"] });
    after = on.withRole(on.withRole(after, amina.id, "custodian", true), amina.id, "triage", false);
    after = on.withSeat(after, "queue", "custodians", amina.id, true);
    const kinds = changesBetween(before, after).map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining([
        "office_renamed", "office_added", "queue_renamed", "queue_moved", "name_changed", "function_changed",
        "languages_changed", "role_given", "role_taken", "keeps_names",
      ]),
    );
    const gone = changesBetween(after, on.withoutOffice(after, "second")).map(({ kind }) => kind);
    expect(gone).toEqual(["office_removed", "queue_removed"]);
    expect(changesBetween(after, on.withSeat(after, "queue", "custodians", amina.id, false)).map(({ kind }) => kind)).toEqual(["stops_keeping_names"]);
    expect(changesBetween(after, on.withoutQueue(after, "queue")).map(({ kind }) => kind)).toEqual(["queue_removed"]);
  });
});

describe("problems", () => {
  const kinds = (draft: on.Draft, threshold = 1) => problemsIn(draft, TODAY, threshold).map(({ kind }) => kind);

  it("stop a version that nobody could use", () => {
    expect(kinds(on.draftFrom(undefined, TODAY))).toEqual(["no_office", "no_queue"]);
    expect(kinds(on.withOffice(settled(), "office", { en: "x", fr: " ", ar: "x" }))).toEqual(["office_name"]);
    expect(kinds(on.withQueue(settled(), "queue", "office", { en: "x" }))).toEqual(["queue_name"]);
    expect(kinds(on.withOfficer(settled(), amina.id, { function: {} }))).toEqual(["officer_function"]);
    expect(kinds(on.withRole(settled(), amina.id, "triage", false))).toEqual(["officer_role"]);
    for (const day of ["2026-03-14", "2020-01-01", "2029-01-01", ""]) expect(kinds(on.withNotAfter(settled(), day))).toEqual(["not_after"]);
    expect(kinds(settled(), 2)).toEqual(["threshold"]);
  });

  it("warn, and no more, of a queue that hangs on one person", () => {
    const alone = problemsIn(on.withSeat(settled(), "queue", "officers", amina.id, false), TODAY);
    expect(alone.map(isWarning)).toEqual([true]);
    const custodian = problemsIn(on.withSeat(settled(), "queue", "custodians", amina.id, true), TODAY);
    expect(custodian).toEqual([{ kind: "one_custodian", id: "queue" }]);
    const none = on.withSeat(on.withSeat(settled(), "queue", "officers", amina.id, false), "queue", "officers", boris.id, false);
    expect(problemsIn(none, TODAY).map(isWarning)).toEqual([false]);
  });
});

describe("signing", () => {
  const instance = { id: randomId(), signing: generateSigning() };
  const pins: Pins = {
    instance: instance.id,
    instanceKey: verifyingKey(instance.signing),
    stewards: [vkey(stella.id, stella.keys.verify)],
    threshold: 1,
    public: undefined,
    demo: false, draftLanguages: [],
  };
  const officer = { id: stella.id, name: "Stella", roles: ["steward"], keys: stella.keys };
  const none: Reading = { kind: "none" };

  /** Two real ids, because a roster's queues and offices have them. */
  function real(draft: on.Draft): on.Draft {
    const office = randomId();
    return on.finished({ ...draft, offices: [{ id: office, name: NAMES }], queues: draft.queues.map((queue) => ({ ...queue, id: randomId(), office })) });
  }

  it("hands in a version that the pins accept, and the next one follows it", async () => {
    const fake = fakePortal(instance, TODAY);
    fake.employees.set(stella.id, { id: stella.id, name: "Stella", role: "steward", totpSecret: "A" });
    const sent: string[] = [];
    const portal = { ...portalAt(fake.browser()), putText: async (_: string, note: string) => void sent.push(note) };
    const first = await signRoster(portal, pins, officer, none, real(settled()), TODAY);
    const reading: Reading = { kind: "verified", roster: first };
    const second = await signRoster(portal, pins, officer, reading, on.finished(on.draftFrom(contentOf(first), TODAY)), TODAY);
    expect(second.history).toEqual([first.hash]);
    const seen = { version: first.version, hash: first.hash };
    expect(readRoster(sent[1] ?? "", { ...pins, seen }, TODAY).version).toBe(2);
  });

  it("sends nothing that the pins would refuse", async () => {
    const sent: string[] = [];
    const portal = { ...portalAt(fetch), putText: async (_: string, note: string) => void sent.push(note) };
    const unpinned = { ...pins, stewards: [vkey(amina.id, amina.keys.verify)] };
    await expect(signRoster(portal, unpinned, officer, none, real(settled()), TODAY)).rejects.toMatchObject({ verdict: "under_signed" });
    await expect(signRoster(portal, { ...pins, instanceKey: undefined }, officer, none, real(settled()), TODAY)).rejects.toMatchObject({
      trouble: { kind: "rejected", error: "instance_key" },
    });
    expect(sent).toEqual([]);
  });

  function contentOf({ version, not_after: notAfter, offices, queues, officers }: Awaited<ReturnType<typeof signRoster>>) {
    return { version, notAfter, offices, queues, officers };
  }
});

describe("a fingerprint as it is typed", () => {
  const real = "0123 4567 89ab cdef 0123";

  it("agrees however it is spaced, and so far as it goes", () => {
    expect(sameFingerprint("", real)).toBe("empty");
    expect(sameFingerprint("0123-45", real)).toBe("unfinished");
    expect(sameFingerprint("0123456789ABCDEF0123", real)).toBe("same");
  });

  it("differs at the first wrong digit, and when it goes on too long", () => {
    expect(sameFingerprint("0124", real)).toBe("differs");
    expect(sameFingerprint("0123456789abcdef01234", real)).toBe("differs");
  });
});
