/**
 * Changing who holds a case. The client makes the record and everybody's grants; the server gets them
 * whole, with what is said about it, and takes from whoever leaves all that names them with the case.
 *
 * Somebody who said that they have a conflict may not go on holding it because a colleague did
 * something else first: every record made here takes them off too.
 */
import type { KindAndBody } from "../../seal/bodies.ts";
import { composeItem, withItem } from "../../seal/compose.ts";
import { composeHolders, leftRoster, soleHolders, withOtherKeys } from "../../seal/compose/holders.ts";
import { encodeFrames } from "../../seal/frames.ts";
import { current } from "../../seal/record.ts";
import type { ComposedItem, Id, OpenedCase, Roster } from "../../seal/types.ts";
import { readCase, readKeys } from "./cases.ts";
import type { Act } from "./log-protocol.ts";
import { sendLogged } from "./logbook.ts";
import { isKeptFromSomebody, pendingOf } from "./people-view.ts";
import { PortalError, Superseded } from "./portal.ts";
import type { Writing } from "./writing.ts";

export interface Recasting {
  readonly added?: Id;
  readonly removed?: Id;
  /** What colleagues are told of it. */
  readonly said?: KindAndBody;
  /** Whom a run is for: the case stays as unread as it is, and nothing is done where somebody has to look first. */
  readonly runFor?: Id;
}

/** What came of it for one case. */
export type Handed = "made" | "needless" | "left_out";

const ATTEMPTS = 4;
/** Somebody withdrew between our reading and our writing: what they said is there once it is read again. */
const WITHDREW = "name somebody who holds none in this case";

/** Lets a colleague in. */
export async function addHolder(writing: Writing, caseId: string, officer: Id, note: string): Promise<null> {
  await recast(writing, caseId, { added: officer, said: { kind: "note", body: { text: note } } });
  return null;
}

/**
 * Lets a colleague in who came later than the case, or whose keys did. Where its reporter, or an officer,
 * kept anybody from it, somebody has to look first: such a case is given singly, with a reason.
 */
export function giveUnlessKept(writing: Writing, caseId: string, officer: Id): Promise<Handed> {
  return recast(writing, caseId, { added: officer, runFor: officer });
}

/** New keys for a case that somebody holds who left, without opening it, if nobody gets a key to it thereby. */
export function makeNewKeysUnread(writing: Writing, caseId: string, gone: Id): Promise<Handed> {
  return recast(writing, caseId, { runFor: gone });
}

/** Takes a colleague off who may be conflicted, and says why to those who stay. */
export async function removeHolder(writing: Writing, caseId: string, officer: Id, reason: string): Promise<null> {
  await recast(writing, caseId, { removed: officer, said: { kind: "conflict", body: { officer, reason } } });
  return null;
}

/** Makes the keys that whoever declared a conflict must not make, nor whoever left or lost theirs can. */
export async function makeNewKeys(writing: Writing, caseId: string): Promise<null> {
  await recast(writing, caseId, {});
  return null;
}

async function recast(writing: Writing, caseId: string, wanted: Recasting): Promise<Handed> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await attemptTo(writing, caseId, wanted);
    } catch (error) {
      if (!(error instanceof Superseded) && !isWithdrawn(error)) throw error;
      if (attempt === ATTEMPTS) throw new PortalError({ kind: "busy" });
    }
  }
}

function isWithdrawn(error: unknown): boolean {
  return error instanceof PortalError && error.trouble.kind === "rejected" && error.trouble.error === WITHDREW;
}

async function attemptTo({ portal, officer, roster, today, log }: Writing, caseId: string, { added, removed, said, runFor }: Recasting): Promise<Handed> {
  const { opened } = await (runFor === undefined ? readCase : readKeys)(portal, officer, roster, caseId);
  if (runFor !== undefined && wantsALook(opened, roster, officer.id, { runFor, gives: added !== undefined })) return "left_out";
  const pending = pendingOf(opened, officer.id).map((one) => one.officer);
  const go = removed !== undefined && soleHolders(current(opened.chain)).includes(removed) ? [...pending, removed] : pending;
  const come = added !== undefined && !isIn(opened, added) ? [added] : [];
  const stale = [...leftRoster(current(opened.chain), roster), ...withOtherKeys(current(opened.chain), roster)];
  // An answer that got lost, or a colleague was quicker: it is as it was to be.
  if (go.length === 0 && come.length === 0 && stale.length === 0) return "needless";
  const author = { author: officer.id, signing: officer.keys.signing };
  const record = await composeHolders({ opened, ...author, roster, added: come, removed: go });
  const items: ComposedItem[] = [];
  let after: OpenedCase = record.opened;
  for (const words of said === undefined ? [] : [said]) {
    const item = await composeItem({ ...words, opened: after, box: "internal", ...author, via: "console", today });
    after = withItem(after, item);
    items.push(item);
  }
  const { grants, leave } = record;
  const acts: readonly Act[] = [...(come.length > 0 ? (["holder_added"] as const) : []), ...(leave.length > 0 ? (["holder_removed"] as const) : [])];
  const entries = await log.entries(officer, roster, after, acts);
  const header = {
    n: record.n,
    grants: grants.map(({ id, holder }, at) => ({ id, holder, frame: 1 + at })),
    boxes: record.boxes,
    items: items.map(({ id, box }, at) => ({ id, box, lead: false, frame: 1 + grants.length + at })),
    join: come,
    leave,
    log: entries.map((_, at) => ({ frame: 1 + grants.length + items.length + at })),
  };
  const sealed = [...grants, ...items].map((part) => part.sealed);
  await sendLogged(log, entries, (frames) => portal.postFrames(`cases/${caseId}/records`, encodeFrames(header, [...sealed, ...frames])));
  return "made";
}

/**
 * Whether somebody has to look at a case before it gets keys in a run. A record seals to everybody's key
 * of now and takes off who said that they have a conflict; in a run that would happen unseen. And the
 * server says in whose queue a case is: who gets it must work in one with everybody who holds it.
 */
function wantsALook(opened: OpenedCase, roster: Roster, me: Id, { runFor, gives }: { runFor: Id; gives: boolean }): boolean {
  const now = current(opened.chain);
  const gone = leftRoster(now, roster);
  const others = (id: Id): boolean => id !== me && id !== runFor;
  if (withOtherKeys(now, roster).some(others) || pendingOf(opened, me).some(({ officer }) => !gone.includes(officer))) return true;
  if (!gives) return false;
  const together = [runFor, ...soleHolders(now).filter((id) => !gone.includes(id))];
  return isKeptFromSomebody(opened) || !roster.queues.some(({ officers }) => together.every((id) => officers.includes(id)));
}

function isIn(opened: OpenedCase, officer: Id): boolean {
  const { account, dialogue, internal } = current(opened.chain).boxes;
  return [account, dialogue, internal].every((box) => box?.holders.includes(officer) ?? true);
}
