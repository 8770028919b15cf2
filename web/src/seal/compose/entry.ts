// An entry of the log about a case: only who holds the case can tell that it is about it.
import { refuse } from "../error.ts";
import { randomId } from "../id.ts";
import { logTag, writeEntry } from "../log.ts";
import type { Act, Head } from "../log.ts";
import { current } from "../record.ts";
import type { Day, Id, Identity, OpenedCase, Roster } from "../types.ts";

/** Who acts, when, and what they know of the log. */
export interface Acting {
  readonly officer: Id;
  readonly signing: Uint8Array;
  readonly roster: Roster;
  readonly today: Day;
  readonly seen: Head;
}

/**
 * Signs an entry. The case is as it is once the act is done: who is taken off with it does not find the
 * entry. Without one the entry has no tag: a custodian holds none of the case's secrets.
 */
export function composeEntry(opened: Pick<OpenedCase, "chain" | "secrets"> | undefined, { officer, signing, roster, today, seen }: Acting, act: Act): string {
  const id = randomId();
  const tag = opened && logTag(dialogueOf(opened), id);
  const entry = { act, by: officer, day: today, id, instance: roster.instance.id, roster: roster.hash, seen, ...(tag !== undefined && { tag }) };
  return writeEntry(entry, signing);
}

function dialogueOf({ chain, secrets }: Pick<OpenedCase, "chain" | "secrets">): Identity {
  const dialogue = current(chain).boxes.dialogue;
  return ((dialogue && secrets.get(dialogue.recipient)) ?? refuse("secret")).identity;
}
