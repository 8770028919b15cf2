/**
 * The steward's work: who is admitted with which key, signed with a key that never left this worker.
 *
 * The fingerprint beside a candidate is computed here from the very key that would be signed; the
 * server's own word for it is not looked at.
 */
import { vkey } from "../../seal/note.ts";
import { fingerprint } from "../../seal/officer.ts";
import { readRoster, writeRoster } from "../../seal/roster.ts";
import type { Day, Roster, RosterBody } from "../../seal/types.ts";
import type { Pins } from "../pins.ts";
import { PortalError, textOf, type Portal } from "./portal.ts";
import type { Seen } from "./protocol.ts";
import type { Candidate, RosterContent, Stewardship } from "./steward-protocol.ts";
import { seenOf, sealPins, type Reading } from "./rosters.ts";
import type { Officer } from "./signing-in.ts";

export async function stewardship(portal: Portal, officer: Officer, reading: Reading, today: Day): Promise<Stewardship> {
  const listed = await portal.list("roster/candidates");
  const before = basis(reading);
  return {
    today,
    current: before === undefined ? undefined : contentOf(before),
    verdict: reading.kind === "unverified" ? reading.verdict : undefined,
    candidates: listed.map((row) => candidateOf(row, officer)),
  };
}

/** What the next version follows: the roster that stands, or one that has merely run out. */
function basis(reading: Reading): Roster | undefined {
  return reading.kind === "none" ? undefined : reading.roster;
}

function candidateOf(row: Record<string, unknown>, officer: Officer): Candidate {
  const recipient = textOf(row, "recipient");
  const verify = textOf(row, "verify");
  const me = recipient === officer.keys.recipient && verify === officer.keys.verify;
  return { id: textOf(row, "id"), name: textOf(row, "name"), role: textOf(row, "role"), recipient, verify, fingerprint: fingerprint(recipient, verify), me };
}

function contentOf(roster: Roster): RosterContent {
  const { version, not_after: notAfter, offices, queues, officers } = roster;
  return { version, notAfter, offices, queues, officers };
}

/** Signs the next version and hands it in; only what the pins themselves accept is sent. */
export async function signRoster(portal: Portal, pins: Pins, officer: Officer, reading: Reading, content: RosterContent, today: Day): Promise<Roster> {
  const before = basis(reading);
  const body = nextBody(pins, before, content);
  const note = writeRoster(body, [{ name: officer.id, signing: officer.keys.signing }]);
  const seen: Seen | undefined = before === undefined ? undefined : seenOf(before);
  const roster = readRoster(note, sealPins(pins, seen), today);
  await portal.putText("roster", note);
  return roster;
}

function nextBody(pins: Pins, before: Roster | undefined, content: RosterContent): RosterBody {
  const key = before?.instance.key ?? pins.instanceKey;
  if (key === undefined) throw new PortalError({ kind: "rejected", error: "instance_key" });
  return {
    history: before === undefined ? [] : [...before.history, before.hash],
    instance: { id: pins.instance, key },
    not_after: content.notAfter,
    offices: content.offices,
    officers: content.officers,
    queues: content.queues,
    stewards: { keys: pins.stewards, threshold: pins.threshold },
    version: (before?.version ?? 0) + 1,
  };
}

/** Whether this steward's key is one that the configuration pins: otherwise a signature counts for nothing. */
export function isPinned(pins: Pins, officer: Officer): boolean {
  return pins.stewards.includes(vkey(officer.id, officer.keys.verify));
}

export async function inviteOfficer(portal: Portal, asked: { name: string; role: string; mail: string; language: string }): Promise<string> {
  return textOf(await portal.json("invites", asked), "url");
}

export async function inviteAgain(portal: Portal, asked: { officer: string; totp: string }): Promise<string> {
  return textOf(await portal.json("invites/again", asked), "url");
}
