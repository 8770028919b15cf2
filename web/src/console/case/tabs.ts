/**
 * The tabs of an open case, and what waits in each: read from what was signed, so that nothing of it
 * has to be remembered between visits.
 */
import type { Case, Entry } from "../desk/protocol.ts";
import type { Words } from "../words.ts";
import { mentions } from "./mentions.ts";

export const TABS = ["account", "dialogue", "notes", "coding", "files", "people", "history"] as const;
export type Tab = (typeof TABS)[number];

export const TAB_WORDS: Readonly<Record<Tab, string>> = {
  account: "tab-account",
  dialogue: "tab-dialogue",
  notes: "tab-notes",
  coding: "tab-coding",
  files: "tab-files",
  people: "tab-people",
  history: "tab-history",
};

/** The one so many places on, round and round. */
export function tabBeside(tab: Tab, by: 1 | -1): Tab {
  const at = (TABS.indexOf(tab) + by + TABS.length) % TABS.length;
  return TABS[at] ?? tab;
}

/** Where a key in the list of tabs leads; the arrows follow the direction of the writing. */
export function tabAt(tab: Tab, key: string, dir: "ltr" | "rtl"): Tab | undefined {
  if (key === "Home") return TABS[0];
  if (key === "End") return TABS.at(-1);
  if (key === (dir === "rtl" ? "ArrowLeft" : "ArrowRight")) return tabBeside(tab, 1);
  if (key === (dir === "rtl" ? "ArrowRight" : "ArrowLeft")) return tabBeside(tab, -1);
  return undefined;
}

/** What the person said since the office last said something to them. */
export function unanswered(dialogue: readonly Entry[]): readonly Entry[] {
  const last = dialogue.findLastIndex(({ author }) => author.kind === "officer");
  return dialogue.slice(last + 1);
}

/** What colleagues wrote since this officer last wrote there. */
export function newOf(thread: readonly Entry[]): readonly Entry[] {
  const last = thread.findLastIndex(({ author }) => author.kind === "officer" && author.me);
  return thread.slice(last + 1);
}

/** Mentions of this officer since they last wrote there. */
export function mentionsOfMe({ internal, me }: Pick<Case, "internal" | "me">): readonly Entry[] {
  return newOf(internal).filter(({ says }) => says.kind === "note" && me.kind === "officer" && mentions(says.text, me.id));
}

/** What has no place of its own beside the notes. */
export function notesIn(internal: readonly Entry[]): readonly Entry[] {
  return internal.filter(({ says }) => !ELSEWHERE.includes(says.kind));
}

const ELSEWHERE: readonly string[] = ["coding", "translation", "task", "tick", "reference", "link"];

/** Every file of the case, by where it came in. */
export function filesIn({ files, dialogue, internal }: Pick<Case, "files" | "dialogue" | "internal">) {
  const of = (thread: readonly Entry[]): readonly Entry[] => thread.filter(({ says }) => says.kind === "attachment");
  return { told: files, dialogue: of(dialogue), internal: of(internal) };
}

/** What waits in a tab, in words; nothing where nothing does. */
export function waitingIn(tab: Tab, open: Case, { t }: Words): string | undefined {
  const counted = (id: string, count: number): string | undefined => (count === 0 ? undefined : t(id, { count }));
  switch (tab) {
    case "account":
      return open.status === "received" ? t("waiting-acknowledge") : undefined;
    case "dialogue":
      return counted("waiting-answer", unanswered(open.dialogue).length);
    case "notes":
      return counted("waiting-mention", mentionsOfMe(open).length) ?? counted("waiting-new", notesIn(newOf(open.internal)).length);
    case "coding":
      return open.kept.codings.length === 0 ? t("waiting-coding") : undefined;
    case "files": {
      const { told, dialogue, internal } = filesIn(open);
      return counted("waiting-files", told.length + dialogue.length + internal.length);
    }
    case "people":
      return open.code === undefined ? counted("waiting-declared", open.people.declared.length) : t("mark-code");
    case "history":
      return counted("waiting-unsound", open.failures.length + open.missing);
  }
}
