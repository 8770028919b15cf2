// Reading a box: which of its items stand, in which order to show them, and whether some are
// missing (docs/formats.md §9).
import { ascending, sorted } from "./bytes.ts";
import { verdictOf } from "./error.ts";
import { openItem } from "./item.ts";
import type { ItemReader } from "./item.ts";
import type { Failure, Hash, Id, ListedItem, OpenedItem, Thread, Verdict } from "./types.ts";

const MOST_HEADS = 16;

/** Opens the items of one box, in any order. What is refused is told, never dropped in silence. */
export async function readThread(reader: ItemReader, listed: readonly ListedItem[]): Promise<Thread> {
  const outcomes: (OpenedItem | Verdict)[] = [];
  for (const entry of listed) outcomes.push(await openItem(reader, entry).catch(verdictOf));
  const stay = new Set(firsts(outcomes.filter(isOpened)).values());
  const failures = listed.flatMap(({ id }, at): Failure[] => {
    const outcome = outcomes[at] ?? "record";
    if (isOpened(outcome)) return stay.has(outcome) ? [] : [{ id, verdict: "replay" }];
    return [{ id, verdict: outcome }];
  });
  return threadOf([...stay], failures);
}

/** A box with these items: their order, their heads, and how many they name that are not here. */
export function threadOf(items: readonly OpenedItem[], failures: readonly Failure[]): Thread {
  const known = new Set(items.map(({ hash }) => hash));
  const named = new Set(items.flatMap(({ after }) => after));
  const missing = [...named].filter((hash) => !known.has(hash)).length;
  const shown = inOrder(items, known);
  const heads = shown.map(({ hash }) => hash).filter((hash) => !named.has(hash));
  return { items: shown, failures, missing, heads: sorted(heads.slice(-MOST_HEADS)) };
}

function isOpened(outcome: OpenedItem | Verdict): outcome is OpenedItem {
  return typeof outcome !== "string";
}

/** Of items with the same id the one with the least hash: the others are replays. */
function firsts(items: readonly OpenedItem[]): Map<Id, OpenedItem> {
  const found = new Map<Id, OpenedItem>();
  for (const item of items) {
    const other = found.get(item.id);
    if (other === undefined || item.hash < other.hash) found.set(item.id, item);
  }
  return found;
}

/** An item after all it names; ties by day, then by hash. */
function inOrder(items: readonly OpenedItem[], known: ReadonlySet<Hash>): OpenedItem[] {
  const waiting = [...items].sort((a, b) => ascending(a.posted, b.posted) || ascending(a.hash, b.hash));
  const done = new Set<Hash>();
  const shown: OpenedItem[] = [];
  for (;;) {
    const at = waiting.findIndex(({ after }) => after.every((hash) => done.has(hash) || !known.has(hash)));
    const [next] = at < 0 ? [] : waiting.splice(at, 1);
    if (next === undefined) return shown;
    done.add(next.hash);
    shown.push(next);
  }
}
