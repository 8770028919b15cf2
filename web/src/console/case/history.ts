/**
 * Everything that happened in a case, in one list: from items and records that were verified, and from
 * nothing else.
 *
 * Records bear no day. What was said under a record came after it, so each stands before the first such
 * item, and says that only its place is known.
 */
import type { Case, Entry, Says } from "../desk/protocol.ts";
import { statusWords } from "../queue/status.ts";
import type { Words } from "../words.ts";
import { erasureWords } from "./facts.ts";
import { officeSaid } from "./office-words.ts";
import { LEVEL_WORDS } from "./levels.ts";
import { authorWords, changeLines, codeWords, conflictWords, tellingWords } from "./people.ts";
import { signedStep } from "./steps.ts";

export interface Happened {
  readonly key: string;
  readonly who: string | undefined;
  readonly what: string;
  /** What of it somebody wrote, where that is short. */
  readonly detail: string | undefined;
  /** It came before what follows; its own day is not known. */
  readonly undated: boolean;
}

export interface HistoryDay {
  readonly day: string;
  readonly happened: readonly Happened[];
}

/** Day by day, the newest last. */
export function historyOf(open: Case, words: Words): readonly HistoryDay[] {
  const entries = [...open.files, ...open.dialogue, ...open.internal];
  const dated = entries
    .map((entry, at) => ({ entry, at }))
    .sort((one, other) => compare(one.entry.posted, other.entry.posted) || one.entry.n - other.entry.n || one.at - other.at)
    .map(({ entry }) => entry);
  const days = new Map<string, Happened[]>();
  const add = (day: string, happened: Happened): void => void days.set(day, [...(days.get(day) ?? []), happened]);
  add(open.received, { key: "received", who: words.t("author-reporter"), what: words.t("history-received"), detail: undefined, undated: false });
  const changes = [...open.people.changes];
  let last = open.received;
  const changesUpTo = (n: number, day: string): void => {
    while (changes[0] !== undefined && changes[0].n <= n) {
      const [change] = changes.splice(0, 1);
      if (change === undefined) continue;
      const on = change.n === 0 ? open.received : day;
      for (const line of changeLines(change, words)) add(on, { key: `${String(change.n)} ${line}`, who: undefined, what: line, detail: undefined, undated: change.n > 0 });
    }
  };
  changesUpTo(0, open.received);
  for (const entry of dated) {
    changesUpTo(entry.n, entry.posted);
    last = entry.posted;
    add(entry.posted, { key: entry.id, who: authorWords(entry.author, words), what: deedWords(entry, open, words), detail: detailOf(entry, open, words), undated: false });
  }
  changesUpTo(Number.MAX_SAFE_INTEGER, last);
  return [...days].sort(([one], [other]) => compare(one, other)).map(([day, happened]) => ({ day, happened }));
}

const LONGEST_DETAIL = 120;

/** Which task, which number, whose doubt: a history that only says that there was one helps nobody. */
function detailOf({ says }: Entry, open: Case, words: Words): string | undefined {
  if (says.kind !== "task" && says.kind !== "tick" && says.kind !== "reference" && says.kind !== "link") return undefined;
  const told = officeSaid(says, open.kept, words).told.join(", ");
  return told.length > LONGEST_DETAIL ? `${told.slice(0, LONGEST_DETAIL)}…` : told;
}

/** What somebody did, in a few words: what they said stands in its own place. */
function deedWords({ id, says }: Entry, open: Case, words: Words): string {
  const { t } = words;
  switch (says.kind) {
    case "step":
      return signedStep(says, open.way.voided[id], words).join(" ");
    case "progress":
      return t("entry-progress", { status: statusWords(says.status, words) });
    case "assignment":
      return says.to === undefined ? t("entry-handed-back") : t("entry-assigned", { who: authorWords(says.to, words) });
    case "conflict":
      return conflictWords(says, words);
    case "mark":
      return `${t("entry-mark", { level: t(LEVEL_WORDS[says.level]) })} ${says.urgent ? t("entry-mark-urgent") : ""}`.trim();
    case "erasure":
      return t(erasureWords(says));
    case "withdrawal":
      return t(says.withdrawn ? "entry-withdrawn" : "entry-not-withdrawn");
    case "attachment":
      return t("history-file", { name: says.file.name });
    case "disclosure":
      return t("entry-disclosure", { day: words.day(says.expires) });
    case "telling":
      return tellingWords(says, words);
    case "code_request":
    case "code_decision":
      return codeWords(says, words);
    case "translation":
    case "task":
    case "tick":
    case "reference":
    case "link":
      return officeSaid(says, open.kept, words).lead;
    default:
      return t(DEEDS[says.kind]);
  }
}

type Plain = Exclude<
  Says["kind"],
  "step" | "progress" | "assignment" | "conflict" | "mark" | "erasure" | "withdrawal" | "attachment" | "disclosure" | "telling" | "code_request" | "code_decision" | "translation" | "task" | "tick" | "reference" | "link"
>;

const DEEDS: Readonly<Record<Plain, string>> = {
  message: "history-message",
  note: "history-note",
  complaint: "entry-complaint",
  acknowledgement: "history-acknowledgement",
  alarm: "entry-alarm",
  consent: "history-consent",
  transcript: "history-transcript",
  attestation: "history-attestation",
  removal: "history-removal",
  coding: "history-coding",
};

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
