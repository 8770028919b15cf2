/**
 * The index in memory: which cases are this officer's, as the portal lists them, and the words of those
 * that were opened.
 *
 * Nothing is found that is not listed now. So a case that is lost is gone with the next list, whether
 * it was open or not, and an old file brings nothing back.
 */
import type { CaseViewHeader, Day, Hash, Id, Level } from "../../seal/types.ts";
import type { Filter } from "../queue/filter.ts";
import { inOrder, isAlarm, rowOf, type Brief, type Listed } from "../queue/row.ts";
import { holds, searchable, type Query } from "./fold.ts";

/** What the portal says of a case. */
export interface Facts {
  readonly case: Hash;
  readonly queue: Id;
  /** The number of its newest record, and of its items: another one means that something was written. */
  readonly n: number;
  readonly items: number;
  readonly status: string;
  readonly urgent: boolean;
  readonly level: Level;
  readonly received: Day;
  readonly due: Day | null;
  readonly assignee?: Id;
  readonly unread: boolean;
}

export interface Contents {
  readonly today: Day;
  readonly rows: readonly Facts[];
}

/** A case as it was opened. */
export interface Entry {
  readonly n: number;
  readonly items: number;
  readonly brief: Brief;
  readonly texts: readonly string[];
}

export interface Match {
  readonly listed: Omit<Listed, "assignee">;
  readonly assignee: Id | undefined;
  readonly texts: readonly string[];
}

interface Held extends Entry {
  readonly words: string;
}

export type Index = ReturnType<typeof emptyIndex>;

/** Of which only the beginning was seen. */
const GLIMPSE = -1;

/** Characters of all cases: a flood of long reports shall not fill the memory. What comes behind is found by its beginning. */
const MOST = 50_000_000;
const BEGINNING = 1_000;

export function emptyIndex() {
  let today: Day = "";
  let facts = new Map<Hash, Facts>();
  const entries = new Map<Hash, Held>();
  let characters = 0;
  /** Cases that do not open, as they stood then: they are not asked for again and again. */
  const failed = new Map<Hash, Pick<Entry, "n" | "items">>();

  const isCurrent = (one: Pick<Entry, "n" | "items"> | undefined, { n, items }: Facts): boolean => one?.n === n && one.items === items;
  const isStale = (row: Facts): boolean => !isCurrent(entries.get(row.case), row) && !isCurrent(failed.get(row.case), row);
  const take = (id: Hash): boolean => {
    characters -= lengthOf(entries.get(id)?.texts ?? []);
    return entries.delete(id);
  };
  const set = (id: Hash, entry: Entry): void => {
    take(id);
    const texts = characters + lengthOf(entry.texts) > MOST ? beginningOf(entry.texts) : entry.texts;
    characters += lengthOf(texts);
    entries.set(id, { ...entry, texts, words: searchable([...namesOf(id), ...texts]) });
  };
  const drop = (id: Hash): boolean => {
    failed.delete(id);
    facts.delete(id);
    return take(id);
  };

  return {
    /** Takes what the portal lists; gives the cases that went. */
    list: (contents: Contents): readonly Hash[] => {
      today = contents.today;
      facts = new Map(contents.rows.map((row) => [row.case, row]));
      const lost = [...entries.keys(), ...failed.keys()].filter((id) => !facts.has(id));
      lost.forEach(drop);
      return lost;
    },
    /** Looks at what a queue shows; whether it tells of something that the list does not have. */
    saw: (rows: readonly CaseViewHeader[], total: number): boolean => {
      let differs = total !== facts.size;
      for (const { case: id, n, status, urgent, level, due, assignee, unread } of rows) {
        const known = facts.get(id);
        differs ||= known === undefined || known.n !== n || known.status !== status || (unread && !known.unread);
        if (known === undefined) continue;
        const { assignee: _, ...rest } = known;
        facts.set(id, { ...rest, status, urgent, level, due, unread, ...(assignee === undefined ? {} : { assignee }) });
      }
      return differs;
    },
    put: (id: Hash, entry: Entry): void => {
      set(id, entry);
      failed.delete(id);
      const known = facts.get(id);
      // Opened later than it was listed.
      if (known !== undefined) facts.set(id, { ...known, n: entry.n, items: entry.items });
    },
    /** What stands in a row of the queue is found too. */
    glimpse: (id: Hash, brief: Brief): void => {
      if (brief.kind !== "opened" || entries.has(id)) return;
      set(id, { n: GLIMPSE, items: GLIMPSE, brief, texts: [brief.excerpt] });
    },
    fail: (id: Hash, { n, items }: Pick<Entry, "n" | "items">): void => {
      take(id);
      failed.set(id, { n, items });
    },
    drop,
    isListed: (id: Hash): boolean => facts.has(id),
    factsOf: (id: Hash): Facts | undefined => facts.get(id),
    today: (): Day => today,
    total: (): number => facts.size,
    /** What has to be read, in the order of the queue. */
    stale: (): readonly Hash[] => [...facts.values()].filter(isStale).map((row) => row.case),
    covered: (): number => [...facts.values()].filter((row) => !isStale(row)).length,
    /** What is worth keeping. */
    kept: (): readonly (readonly [id: Hash, entry: Entry])[] => [...entries].flatMap(([id, { words: _, ...entry }]) => (entry.n === GLIMPSE ? [] : [[id, entry] as const])),
    /** All that a filter keeps and the words are found in, in the order of the queue. */
    search: (query: Query, filter: Filter, me: Id): readonly Match[] => {
      const by = filter.within === undefined ? undefined : dayAfter(today, filter.within);
      const matches = new Map<Hash, Match>();
      for (const row of facts.values()) {
        const held = entries.get(row.case);
        if (!mayKeep(row, filter, me, by) || !holds(held?.words ?? searchable(namesOf(row.case)), query)) continue;
        const { status, received, due, urgent, level, unread, assignee } = row;
        const listed = { case: row.case, status, received, due, urgent, level, unread, brief: held?.brief ?? ({ kind: "unopened" } as const) };
        matches.set(row.case, { listed, assignee, texts: held?.texts ?? [] });
      }
      const rows = inOrder([...matches.values()].map(({ listed }) => rowOf({ ...listed, assignee: undefined }, today)));
      const kept = filter.alarm === true ? rows.filter(isAlarm) : rows;
      return kept.flatMap((row) => matches.get(row.case) ?? []);
    },
  };
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function beginningOf(texts: readonly string[]): readonly string[] {
  let room = BEGINNING;
  return texts.flatMap((text) => {
    const fits = text.slice(0, Math.max(room, 0));
    room -= fits.length;
    return fits === "" ? [] : [fits];
  });
}

/** As people say it to each other, in one group or two. */
function namesOf(id: Hash): readonly string[] {
  return [id.slice(0, 6), `${id.slice(0, 3)} ${id.slice(3, 6)}`];
}

function mayKeep(row: Facts, { hands, queue }: Filter, me: Id, by: Day | undefined): boolean {
  if (hands === "mine" && row.assignee !== me) return false;
  if (hands === "nobodys" && row.assignee !== undefined) return false;
  if (queue !== undefined && row.queue !== queue) return false;
  return by === undefined || (row.due !== null && row.due <= by);
}

function dayAfter(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
