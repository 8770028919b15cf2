/** How the work stands, as the portal counts it. */
import { handsOf } from "./authors.ts";
import { PortalError, textOf, type Portal } from "./portal.ts";
import type { Count, Overview } from "./overview-protocol.ts";
import type { Roster } from "../../seal/types.ts";

export async function readOverview(portal: Portal, roster: Roster, me: string): Promise<Overview> {
  const said = await portal.json("overview");
  const bars = (field: string): Overview["ages"] => {
    const held = said[field];
    if (!isObject(held) || !Array.isArray(held["up_to"]) || !held["up_to"].every((bound) => typeof bound === "number")) throw broken();
    return { upTo: held["up_to"], counts: counts(held["counts"]) };
  };
  if (!Array.isArray(said["hands"])) throw broken();
  const hands = said["hands"].map((held: unknown) => {
    if (!isObject(held)) throw broken();
    const officer = held["officer"] === null ? undefined : handsOf(textOf(held, "officer"), roster, me);
    return { officer, open: count(held["open"]), overdue: count(held["overdue"]) };
  });
  return {
    today: textOf(said, "today"),
    coarse: said["coarse"] === true,
    open: count(said["open"]),
    closed: count(said["closed"]),
    overdue: count(said["overdue"]),
    due: counts(said["due"]),
    hands,
    ages: bars("ages"),
    answered: bars("answered"),
    unanswered: count(said["unanswered"]),
    ended: bars("ended"),
    anonymous: count(said["anonymous"]),
    cameBack: count(said["came_back"]),
  };
}

const broken = (): PortalError => new PortalError({ kind: "failed" });

function counts(value: unknown): readonly Count[] {
  if (!Array.isArray(value)) throw broken();
  return value.map(count);
}

function count(value: unknown): Count {
  if (value !== null && (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)) throw broken();
  return value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
