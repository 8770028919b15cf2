/**
 * Changing who holds a case. The client makes the record and everybody's grants; the server gets them
 * whole, with what is said about it, and takes from whoever leaves all that names them with the case.
 *
 * Somebody who said that they have a conflict may not go on holding it because a colleague did
 * something else first: every record made here takes them off too.
 */
import type { KindAndBody } from "../../seal/bodies.ts";
import { composeItem, withItem } from "../../seal/compose.ts";
import { composeHolders, soleHolders } from "../../seal/compose/holders.ts";
import { encodeFrames } from "../../seal/frames.ts";
import { current } from "../../seal/record.ts";
import type { ComposedItem, Id, OpenedCase } from "../../seal/types.ts";
import { readCase } from "./cases.ts";
import type { Act } from "./log-protocol.ts";
import { sendLogged } from "./logbook.ts";
import { pendingOf } from "./people-view.ts";
import { PortalError, Superseded } from "./portal.ts";
import type { Writing } from "./writing.ts";

export interface Recasting {
  readonly added?: Id;
  readonly removed?: Id;
  /** What colleagues are told of it. */
  readonly said?: KindAndBody;
}

const ATTEMPTS = 4;
/** Somebody withdrew between our reading and our writing: what they said is there once it is read again. */
const WITHDREW = "name somebody who holds none in this case";

/** Lets a colleague in. */
export function addHolder(writing: Writing, caseId: string, officer: Id, note: string): Promise<null> {
  return recast(writing, caseId, { added: officer, said: { kind: "note", body: { text: note } } });
}

/** Takes a colleague off who may be conflicted, and says why to those who stay. */
export function removeHolder(writing: Writing, caseId: string, officer: Id, reason: string): Promise<null> {
  return recast(writing, caseId, { removed: officer, said: { kind: "conflict", body: { officer, reason } } });
}

/** Makes the keys that whoever declared a conflict must not make. */
export function makeNewKeys(writing: Writing, caseId: string): Promise<null> {
  return recast(writing, caseId, {});
}

async function recast(writing: Writing, caseId: string, wanted: Recasting): Promise<null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await attemptTo(writing, caseId, wanted);
      return null;
    } catch (error) {
      if (!(error instanceof Superseded) && !isWithdrawn(error)) throw error;
      if (attempt === ATTEMPTS) throw new PortalError({ kind: "busy" });
    }
  }
}

function isWithdrawn(error: unknown): boolean {
  return error instanceof PortalError && error.trouble.kind === "rejected" && error.trouble.error === WITHDREW;
}

async function attemptTo({ portal, officer, roster, today, log }: Writing, caseId: string, { added, removed, said }: Recasting): Promise<void> {
  const { opened } = await readCase(portal, officer, roster, caseId);
  const pending = pendingOf(opened, officer.id).map((one) => one.officer);
  const go = removed !== undefined && soleHolders(current(opened.chain)).includes(removed) ? [...pending, removed] : pending;
  const come = added !== undefined && !isIn(opened, added) ? [added] : [];
  // An answer that got lost: it is as it was to be.
  if (go.length === 0 && come.length === 0) return;
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
}

function isIn(opened: OpenedCase, officer: Id): boolean {
  const { account, dialogue, internal } = current(opened.chain).boxes;
  return [account, dialogue, internal].every((box) => box?.holders.includes(officer) ?? true);
}
