/**
 * Case after case for a colleague: keys for who came or has new ones, new keys where somebody left.
 *
 * The portal says which cases want a record, and each is one request that is done or not done. So a run
 * that was stopped, or ended with its desk, goes on with what the portal still names. No word of a
 * reporter is fetched for it, and no case counts as read.
 */
import { SealError } from "../../seal/error.ts";
import * as is from "../../seal/shape.ts";
import { fingerprint } from "../../seal/officer.ts";
import { currentKey } from "../../seal/roster.ts";
import type { Id, Json, Roster } from "../../seal/types.ts";
import { personOf } from "./authors.ts";
import type { Colleague, Ran } from "./colleagues-protocol.ts";
import { readKeys } from "./cases.ts";
import { giveUnlessKept, makeNewKeysUnread, type Handed } from "./holding.ts";
import { isKeptFromSomebody } from "./people-view.ts";
import { PortalError, type Portal } from "./portal.ts";
import type { Officer } from "./signing-in.ts";
import type { Writing } from "./writing.ts";

type Kind = Colleague["kind"];

const PATHS: Readonly<Record<Kind, string>> = { lacks: "lacking", left: "left" };

const piece = is.shape({ cases: is.list(is.hash), looked: is.integer(0), next: is.nullOr(is.anyString) });

/** The cases that want a record because of this colleague, and among how many. */
async function listed(portal: Portal, officer: Id, kind: Kind): Promise<{ readonly cases: readonly string[]; readonly of: number }> {
  const cases = new Set<string>();
  let of = 0;
  let after: string | null = null;
  do {
    const asked = new URLSearchParams({ officer, ...(after === null ? {} : { after }) });
    const found: ReturnType<typeof piece> = pieceOf(await portal.json(`queue/${PATHS[kind]}?${asked.toString()}`));
    for (const id of found.cases) cases.add(id);
    of += found.looked;
    after = found.next;
  } while (after !== null);
  return { cases: [...cases], of };
}

function pieceOf(answer: Record<string, unknown>): ReturnType<typeof piece> {
  try {
    return piece(answer as Json);
  } catch {
    throw new PortalError({ kind: "failed" });
  }
}

/** Few enough to look at each: more than these, and it is somebody who came later. */
const LOOKED_AT = 25;

/** Of a few cases, those from which somebody is kept away: there it is no backlog that a colleague has no keys. */
async function keptAmong(portal: Portal, officer: Officer, roster: Roster, cases: readonly string[], known: Set<string>): Promise<number> {
  if (cases.length > LOOKED_AT) return 0;
  for (const id of cases) {
    if (known.has(id)) continue;
    const isKept = await readKeys(portal, officer, roster, id).then(({ opened }) => isKeptFromSomebody(opened), () => false);
    if (isKept) known.add(id);
  }
  return cases.filter((id) => known.has(id)).length;
}

/**
 * Everybody because of whom something is to be done: those who read a queue with me, and those who left.
 * `known` are cases that were seen to be kept from somebody; they stay so.
 */
export async function colleagues(portal: Portal, officer: Officer, roster: Roster, known: Set<string>): Promise<readonly Colleague[]> {
  const { id: me } = officer;
  const beside = new Set(roster.queues.filter(({ officers }) => officers.includes(me)).flatMap(({ officers }) => officers));
  const found: Colleague[] = [];
  for (const { id } of roster.officers) {
    const hasLeft = currentKey(roster, id) === undefined;
    if (id === me || (!hasLeft && !beside.has(id))) continue;
    const kind: Kind = hasLeft ? "left" : "lacks";
    const { cases, of } = await listed(portal, id, kind);
    const kept = hasLeft ? 0 : await keptAmong(portal, officer, roster, cases, known);
    if (cases.length > kept) found.push({ who: personOf(id, roster, me), kind, cases: cases.length - kept, lacking: cases.length, of, newKey: newKeyOf(roster, id) });
  }
  return found;
}

/** The key that took another's place, for whoever compares it by voice before cases are sealed to it. */
function newKeyOf(roster: Roster, officer: Id): Colleague["newKey"] {
  const key = currentKey(roster, officer);
  const known = roster.officers.find(({ id }) => id === officer)?.keys ?? [];
  if (key === undefined || !known.some(({ recipient }) => recipient !== key.recipient)) return undefined;
  return { since: key.from, fingerprint: fingerprint(key.recipient, key.verify) };
}

export interface Runner {
  readonly run: (asked: { officer: Id; kind: Kind }, one: (work: (writing: Writing) => Promise<Handed>) => Promise<Handed>, told: (ran: Ran) => void) => Promise<Ran>;
  readonly stop: () => null;
}

/** Ends of a run, not of a case: the next one would fare no better. */
const ENDS: readonly string[] = ["signed_out", "unreachable", "forbidden", "slow_down", "no_roster"];

export function runnerOver(portal: Portal): Runner {
  let mine = 0;
  return {
    stop: () => {
      mine += 1;
      return null;
    },
    run: async ({ officer, kind }, one, told) => {
      mine += 1;
      const turn = mine;
      const { cases } = await listed(portal, officer, kind);
      let ran: Ran = { officer, kind, of: cases.length, made: 0, needless: 0, leftOut: [], failed: [] };
      told(ran);
      for (const id of cases) {
        if (turn !== mine) break;
        ran = counted(ran, id, await outcome(() => one((writing) => (kind === "lacks" ? giveUnlessKept(writing, id, officer) : makeNewKeysUnread(writing, id, officer)))));
        told(ran);
      }
      return ran;
    },
  };
}

async function outcome(work: () => Promise<Handed>): Promise<Handed | "failed"> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof PortalError) {
      if (ENDS.includes(error.trouble.kind)) throw error;
      // It was taken from us, or erased, since the list was made.
      return error.trouble.kind === "unknown" ? "needless" : "failed";
    }
    if (error instanceof SealError) return "failed";
    throw error;
  }
}

function counted(ran: Ran, id: string, came: Handed | "failed"): Ran {
  switch (came) {
    case "made":
      return { ...ran, made: ran.made + 1 };
    case "needless":
      return { ...ran, needless: ran.needless + 1 };
    case "left_out":
      return { ...ran, leftOut: [...ran.leftOut, id] };
    case "failed":
      return { ...ran, failed: [...ran.failed, id] };
  }
}
