// An entry of the log about a case: only who holds the case can tell that it is about it.
import { refuse } from "../error.ts";
import { randomId } from "../id.ts";
import { logTag, writeEntry } from "../log.ts";
import type { Act, Head } from "../log.ts";
import { current } from "../record.ts";
import type { Day, Id, OpenedCase, Roster } from "../types.ts";

/** Who acts, when, and what they know of the log. */
export interface Acting {
  readonly officer: Id;
  readonly signing: Uint8Array;
  readonly roster: Roster;
  readonly today: Day;
  readonly seen: Head;
}

/** Signs an entry. The case is as it is once the act is done: who is taken off with it does not find the entry. */
export function composeEntry({ chain, secrets }: Pick<OpenedCase, "chain" | "secrets">, { officer, signing, roster, today, seen }: Acting, act: Act): string {
  const dialogue = current(chain).boxes.dialogue;
  const { identity } = (dialogue && secrets.get(dialogue.recipient)) ?? refuse("secret");
  const id = randomId();
  const entry = { act, by: officer, day: today, id, instance: roster.instance.id, roster: roster.hash, seen, tag: logTag(identity, id) };
  return writeEntry(entry, signing);
}
