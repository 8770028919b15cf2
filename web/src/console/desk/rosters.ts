/**
 * The roster as the desk holds it: verified against the pins, never older than one seen before, and
 * compared with the one that strangers get.
 *
 * A portal that shows officers one roster and reporters another could have reports sealed to keys of
 * its own. Nobody inside sees that; so the desk also asks the public site, without a cookie.
 */
import { SealError } from "../../seal/error.ts";
import { currentKey, readRoster } from "../../seal/roster.ts";
import type { Day, Pins as SealPins, Roster, Verdict } from "../../seal/types.ts";
import type { Pins } from "../pins.ts";
import type { Portal } from "./portal.ts";
import type { PublicRoster, RosterState, Seen } from "./protocol.ts";

export type Reading =
  | { readonly kind: "none" }
  /** `roster` is there when nothing is wrong with it but its last day: a steward renews it. */
  | { readonly kind: "unverified"; readonly verdict: Verdict; readonly roster: Roster | undefined }
  | { readonly kind: "verified"; readonly roster: Roster };

export function sealPins(pins: Pins, seen: Seen | undefined): SealPins {
  const { instance, stewards, threshold } = pins;
  return seen === undefined ? { instance, stewards, threshold } : { instance, stewards, threshold, seen };
}

export async function fetchRoster(portal: Portal, pins: Pins, seen: Seen | undefined, today: Day): Promise<Reading> {
  const note = await portal.text("roster");
  // Whoever has seen a roster knows that there is one: none at all is a roll-back too.
  if (note === undefined) return seen === undefined ? { kind: "none" } : { kind: "unverified", verdict: "rolled_back", roster: undefined };
  return readingOf(note, sealPins(pins, seen), today);
}

const DAWN: Day = "0001-01-01";

function readingOf(note: string, pins: SealPins, today: Day): Reading {
  try {
    return { kind: "verified", roster: readRoster(note, pins, today) };
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    // Expiry is checked last: read for a day before any, what ran out verifies as it did in time.
    const lapsed = error.verdict === "expired" ? readRoster(note, pins, DAWN) : undefined;
    return { kind: "unverified", verdict: error.verdict, roster: lapsed };
  }
}

export function rosterState(reading: Reading, officer: string, recipient: string): RosterState {
  if (reading.kind === "none") return reading;
  if (reading.kind === "unverified") return { kind: "unverified", verdict: reading.verdict };
  const { roster } = reading;
  const key = currentKey(roster, officer);
  return { kind: "verified", seen: seenOf(roster), notAfter: roster.not_after, admitted: key?.recipient === recipient };
}

export function seenOf(roster: Roster): Seen {
  return { version: roster.version, hash: roster.hash };
}

/** Asks for the public roster as a stranger would, and sets it beside ours. */
export async function comparePublic(portal: Portal, pins: Pins, ours: Roster, today: Day): Promise<PublicRoster> {
  if (pins.public === undefined) return { kind: "not_asked" };
  const note = await portal.asStranger(`${pins.public}/.well-known/amparo/roster`);
  if (note === undefined) return { kind: "unreachable" };
  const theirs = readingOf(note, sealPins(pins, undefined), today);
  return theirs.kind === "verified" ? { kind: compareRosters(ours, theirs.roster) } : { kind: "unverified" };
}

type Version = Pick<Roster, "version" | "hash" | "history">;

/** `behind`: strangers get an older one of ours; `ahead`: a newer; `fork`: one does not come from the other. */
export function compareRosters(ours: Version, theirs: Version): "same" | "fork" | "behind" | "ahead" {
  if (ours.version === theirs.version) return ours.hash === theirs.hash ? "same" : "fork";
  const [older, newer] = ours.version < theirs.version ? [ours, theirs] : [theirs, ours];
  if (newer.history[older.version - 1] !== older.hash) return "fork";
  return newer === theirs ? "ahead" : "behind";
}
