import { describe, expect, it } from "vitest";

import { composeInternal, openCase } from "../../src/seal/compose.ts";
import { remainingCustodians, remainingOfficers } from "../../src/seal/compose/readers.ts";
import { current } from "../../src/seal/record.ts";
import { cosignRoster, currentKey, keysAt, readRoster, rosterHash, versionOf, writeRoster } from "../../src/seal/roster.ts";
import type { Officer, RosterBody } from "../../src/seal/types.ts";
import { TODAY, invent, tell, viewFor } from "./office.ts";

const office = await invent();
const [ana, ben] = office.triage;

/** The next version, in which some officers have left. */
function nextRoster(gone: readonly string[]) {
  const officers = office.body.officers.map((officer): Officer => {
    const keys = officer.keys.map((key) => (gone.includes(officer.id) ? { ...key, to: 1 } : key));
    return { ...officer, keys };
  });
  const body: RosterBody = { ...office.body, history: [office.roster.hash], officers, version: 2 };
  return readRoster(writeRoster(body, office.stewards), office.pins, TODAY);
}

describe("a roster", () => {
  it("is the same under another steward's signature", () => {
    const [one, two] = office.stewards;
    const alone = writeRoster(office.body, [one]);
    expect(() => readRoster(alone, office.pins, TODAY)).toThrow("under_signed");
    const both = cosignRoster(alone, two);
    expect(both).toBe(office.note);
    expect(rosterHash(alone)).toBe(readRoster(both, office.pins, TODAY).hash);
  });

  it("knows its own version and those before it", () => {
    const roster = nextRoster([]);
    expect(versionOf(roster, roster.hash)).toBe(2);
    expect(versionOf(roster, office.roster.hash)).toBe(1);
    expect(versionOf(office.roster, roster.hash)).toBeUndefined();
  });

  it("gives nobody's key who has left, but knows the key they had", () => {
    const roster = nextRoster([ben.id]);
    expect(currentKey(roster, ana.id)?.recipient).toBe(ana.keys.recipient);
    expect(currentKey(roster, ben.id)).toBeUndefined();
    expect(keysAt(roster, ben.id, 1).map(({ verify }) => verify)).toEqual([ben.keys.verify]);
    expect(remainingOfficers(roster, office.queue, [])).toEqual([ana.id]);
    expect(remainingOfficers(roster, office.queue, [ana.id])).toEqual([]);
    expect(remainingOfficers(roster, "unknown", [])).toEqual([]);
    expect(remainingCustodians(roster, office.queue, []).length).toBe(3);
  });
});

describe("the office's own box, after an officer has left", () => {
  it("is still made, under the roster in which everybody had a key", async () => {
    const told = await tell(office);
    const roster = nextRoster([ben.id]);
    const opened = await openCase({ view: viewFor(told, ana.id), holder: ana.id, identity: ana.keys.identity, roster });
    const record = await composeInternal({ opened, author: ana.id, signing: ana.keys.signing, roster });
    expect(current(record.opened.chain).version).toBe(1);
    expect(record.grants.map(({ holder }) => holder).sort()).toEqual([ana.id, "reporter"].sort());
  });
});
