// Who holds a case from now on: a colleague more, or one less.
//
// Whoever is added gets every secret of these boxes, old ones too: they read what was said before.
// Whoever is taken off leaves boxes behind that have new secrets, sealed to all who stay; what is
// written from then on is closed to them, even with a copy of the whole database.
import { recipientHash } from "../age.ts";
import { sorted } from "../bytes.ts";
import { composedRecord, drawSecret, rosterFor } from "../compose.ts";
import type { ComposedRecord } from "../compose.ts";
import { refuse } from "../error.ts";
import { requireWhole } from "../grant.ts";
import { current, extend, officerHolders, writeLater } from "../record.ts";
import { currentKey, keysAt } from "../roster.ts";
import { threadOf } from "../thread.ts";
import type { Box, BoxSecret, BoxState, CaseRecord, Id, OpenedCase, Roster } from "../types.ts";

/** The boxes that a colleague is added to. */
const SHARED: readonly Box[] = ["account", "dialogue", "internal"];

export interface HoldersInput {
  readonly opened: OpenedCase;
  readonly author: Id;
  readonly signing: Uint8Array;
  readonly roster: Roster;
  readonly added?: readonly Id[];
  /** They may not come back; but for one who keeps the name in pairs, which no officer can change. */
  readonly removed?: readonly Id[];
}

export interface Recast extends ComposedRecord {
  /** To whom the server leaves nothing of the case: those removed, and who left the roster since. */
  readonly leave: readonly Id[];
}

/**
 * The record by which these officers come and go, with the office's own box if there is none yet, and
 * everybody's grants under it. Somebody excluded can't be added (**excluded**); nobody can be removed who
 * holds nothing, nor the last of a box (**holder**).
 */
export async function composeHolders({ opened, author, signing, roster, added = [], removed = [] }: HoldersInput): Promise<Recast> {
  requireWhole(opened);
  const before = current(opened.chain);
  if (added.some((id) => before.excluded.includes(id))) return refuse("excluded");
  const alone = soleHolders(before);
  if (!removed.every((id) => alone.includes(id))) return refuse("holder");
  const gone = leftRoster(before, roster);
  const rekeyed = withOtherKeys(before, roster);
  const leave = sorted([...removed, ...gone]);
  const drawn: BoxSecret[] = [];
  const draw = async (): Promise<string> => {
    const secret = await drawSecret();
    drawn.push(secret);
    return recipientHash(secret.recipient);
  };
  const boxes: Partial<Record<Box, BoxState>> = { ...before.boxes };
  for (const [name, held] of Object.entries(before.boxes)) {
    const box = name as Box;
    if (held.rule === "pairs") continue;
    const stay = held.holders.filter((holder) => !leave.includes(holder));
    const holders = sorted([...stay, ...(SHARED.includes(box) ? added : [])]);
    if (holders.length === 0) return refuse("holder");
    const isLost = stay.length < held.holders.length || held.holders.some((holder) => rekeyed.includes(holder));
    boxes[box] = { ...held, holders, recipient: isLost ? await draw() : held.recipient };
  }
  boxes.internal ??= { holders: officerHolders(boxes.dialogue), recipient: await draw(), rule: "each" };
  const keepers = Object.values(boxes).flatMap(officerHolders);
  const excluded = sorted([...before.excluded, ...removed.filter((id) => !keepers.includes(id))]);
  const record = { boxes, excluded, n: before.n + 1, prev: before.hash, roster: rosterFor({ ...before, boxes }, roster) };
  const chain = extend(opened.chain, writeLater(record, { name: author, signing }), roster);
  const secrets = new Map([...opened.secrets, ...drawn.map((secret) => [recipientHash(secret.recipient), secret] as const)]);
  const threads = { ...opened.threads, internal: opened.threads.internal ?? threadOf([], []) };
  return { ...(await composedRecord({ ...opened, chain, secrets, threads }, roster)), leave };
}

/** Holders, each alone, who have left the roster since: the next record takes them off. */
export function leftRoster(record: CaseRecord, roster: Roster): readonly Id[] {
  return soleHolders(record).filter((id) => keysAt(roster, id, roster.version).length === 0);
}

/**
 * Holders, each alone, who had other keys when this record was made. Whoever has the old ones may not be
 * them: what is written from now on is sealed to new secrets.
 */
export function withOtherKeys(record: CaseRecord, roster: Roster): readonly Id[] {
  return soleHolders(record).filter((id) => {
    const now = currentKey(roster, id)?.recipient;
    return now !== undefined && keysAt(roster, id, record.version).every(({ recipient }) => recipient !== now);
  });
}

/** Officers who hold a box of this record each by themselves. */
export function soleHolders({ boxes }: Pick<CaseRecord, "boxes">): Id[] {
  const alone = Object.values(boxes).filter(({ rule }) => rule === "each");
  return sorted(alone.flatMap(officerHolders));
}
