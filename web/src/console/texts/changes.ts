/**
 * How a draft differs from what is shown now, entry by entry, with the words before and after: this is
 * what a steward reads before they sign, and not what a form looked like.
 */
import type { Parts } from "../../seal/texts.ts";
import { draftFrom, same, type Draft } from "./draft.ts";

export type Section = "hours" | "zone" | "holidays" | "calls" | "home" | "mailbox" | "replies" | "windows" | "places" | "services" | "invented";

/** One text of an entry. */
export interface Leaf {
  readonly field: string;
  readonly lang: string | undefined;
  readonly before: string;
  readonly after: string;
}

export interface Change {
  readonly section: Section;
  readonly kind: "added" | "removed" | "changed" | "order";
  /** The entry's own name, in every language; `undefined` where the section is the entry. */
  readonly name: Readonly<Record<string, string>> | undefined;
  readonly leaves: readonly Leaf[];
}

interface Entry {
  readonly key: string;
}

/** Between what is shown and what a draft would make of it. */
export function changesBetween(shown: Parts, next: Draft): readonly Change[] {
  const before = draftFrom(shown, next.after);
  return [
    ...single("hours", { hours: before.hours }, { hours: next.hours }),
    ...single("zone", { zone: before.zone }, { zone: next.zone }),
    ...listed("holidays", before.holidays, next.holidays, ({ name }) => name, false),
    ...listed("calls", before.calls, next.calls, ({ name }) => name),
    ...single("home", noticed(before.home), noticed(next.home)),
    ...single("mailbox", noticed(before.mailbox), noticed(next.mailbox)),
    ...listed("replies", before.replies, next.replies, ({ name }) => name),
    ...single("invented", { invented: before.invented }, { invented: next.invented }),
    ...listed("windows", before.windows, next.windows, ({ text }) => text),
    ...listed("places", before.places, next.places, ({ country }) => country),
    ...next.places.flatMap((place) => listed("services", before.places.find(({ key }) => key === place.key)?.services ?? [], place.services, ({ name }) => name)),
  ];
}

function noticed(notice: object | undefined): object {
  return { ...notice };
}

function single(section: Section, before: object, after: object): readonly Change[] {
  const leaves = different(before, after);
  if (leaves.length === 0) return [];
  const empty = (entry: object): boolean => Object.keys(entry).length === 0;
  const kind = empty(before) ? "added" : empty(after) ? "removed" : "changed";
  return [{ section, kind, name: undefined, leaves: kind === "removed" ? [] : leaves }];
}

function listed<T extends Entry>(section: Section, before: readonly T[], after: readonly T[], nameOf: (entry: T) => Change["name"], ordered = true): readonly Change[] {
  const was = (key: string): T | undefined => before.find((entry) => entry.key === key);
  const gone = before.filter(({ key }) => !after.some((entry) => entry.key === key));
  const rest = after.flatMap((entry): readonly Change[] => {
    const old = was(entry.key);
    const leaves = different(old ?? { key: entry.key }, entry);
    if (old !== undefined && leaves.length === 0) return [];
    return [{ section, kind: old === undefined ? "added" : "changed", name: nameOf(entry), leaves }];
  });
  const kept = (list: readonly Entry[], other: readonly Entry[]): readonly string[] => list.map(({ key }) => key).filter((key) => other.some((entry) => entry.key === key));
  const order: readonly Change[] = ordered && !same(kept(before, after), kept(after, before)) ? [{ section, kind: "order", name: undefined, leaves: [] }] : [];
  return [...gone.map((entry): Change => ({ section, kind: "removed", name: nameOf(entry), leaves: [] })), ...rest, ...order];
}

function different(before: object, after: object): readonly Leaf[] {
  const old = leavesOf(before);
  const now = leavesOf(after);
  const ids = [...new Set([...now.keys(), ...old.keys()])];
  return ids.flatMap((id): readonly Leaf[] => {
    const [field = "", lang] = id.split(" ");
    const leaf = { field, lang, before: old.get(id) ?? "", after: now.get(id) ?? "" };
    return leaf.before === leaf.after ? [] : [leaf];
  });
}

/** Every text of an entry: what has several languages, once for each. */
function leavesOf(entry: object): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [field, value] of Object.entries(entry) as [string, unknown][]) {
    if (field === "key" || field === "id" || field === "services") continue;
    if (Array.isArray(value)) found.set(field, value.map((each) => String(each).trim()).filter((each) => each !== "").join(", "));
    else if (typeof value === "object" && value !== null) {
      for (const [lang, text] of Object.entries(value)) found.set(`${field} ${lang}`, String(text).trim());
    } else if (typeof value === "boolean") found.set(field, value ? "yes" : "no");
    else found.set(field, String(value ?? "").trim());
  }
  return found;
}
