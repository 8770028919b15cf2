/**
 * The office's texts while a steward works on them: plain data, changed by plain functions. It begins
 * with what the portal shows now. Nothing here signs; the desk does, with what `finished` returns.
 */
import type { Call, Help, Holiday, Notice, Parts, Place, Reply, Service, Window } from "../../seal/texts.ts";
import type { Texts } from "../../seal/types.ts";

/** An entry of a list, with a name of its own for as long as it is worked on. */
export type Row<T> = T & { readonly key: string };
export type PlaceRow = Row<Omit<Place, "services"> & { readonly services: readonly Row<Service>[] }>;

export interface Draft {
  /** The version that it follows. */
  readonly after: number;
  readonly calls: readonly Row<Call>[];
  readonly holidays: readonly Row<Holiday>[];
  readonly hours: Texts;
  readonly home: Notice | undefined;
  readonly mailbox: Notice | undefined;
  readonly invented: boolean;
  readonly places: readonly PlaceRow[];
  readonly replies: readonly Row<Reply>[];
  readonly windows: readonly Row<Window>[];
  readonly zone: string;
}

export function draftFrom(shown: Parts, after: number): Draft {
  const { emergency = [], help, holidays = [], hours = {}, notices, replies = [], zone = "" } = shown;
  return {
    after,
    calls: rows(emergency),
    holidays: rows(holidays),
    hours,
    home: notices?.home,
    mailbox: notices?.mailbox,
    invented: help?.invented ?? false,
    places: rows(help?.places ?? []).map((place) => ({ ...place, services: rows(place.services) })),
    replies: rows(replies),
    windows: rows(help?.windows ?? []),
    zone,
  };
}

/**
 * What another version says, beside what is shown: an entry that both have goes by one key, so that a
 * list whose first entry went is not told as one in which everything changed.
 */
export function draftBeside(shown: Parts, next: Parts, after: number): Draft {
  const before = draftFrom(shown, after);
  const draft = draftFrom({ ...shown, zone: "", ...next }, after);
  return {
    ...draft,
    calls: paired(before.calls, draft.calls),
    holidays: paired(before.holidays, draft.holidays),
    places: paired(before.places, draft.places).map((place) => {
      const was = before.places.find(({ key }) => key === place.key);
      return { ...place, services: paired(was?.services ?? [], place.services) };
    }),
    replies: paired(before.replies, draft.replies),
    windows: paired(before.windows, draft.windows),
  };
}

function paired<T extends { readonly key: string }>(before: readonly T[], after: readonly T[]): readonly T[] {
  const free = new Map(before.map((row) => [row.key, { ...row, key: "" }]));
  const alike = after.map((row) => {
    const found = [...free].find(([, old]) => same(old, { ...row, key: "" }))?.[0];
    if (found !== undefined) free.delete(found);
    return found;
  });
  return after.map((row, at) => {
    const here = before[at]?.key;
    const key = alike[at] ?? (here !== undefined && free.delete(here) ? here : `new ${at}`);
    return { ...row, key };
  });
}

/** Entries that were there have the same keys every time, so that what is different can be said. */
function rows<T extends object>(list: readonly T[]): readonly Row<T>[] {
  return list.map((entry, at) => ({ ...entry, key: String(at) }));
}

export function withRow<T>(list: readonly Row<T>[], row: Row<T>): readonly Row<T>[] {
  return list.some(({ key }) => key === row.key) ? list.map((each) => (each.key === row.key ? row : each)) : [...list, row];
}

export function withoutRow<T>(list: readonly Row<T>[], key: string): readonly Row<T>[] {
  return list.filter((each) => each.key !== key);
}

/** The entry one place further up or down, where there is one. */
export function moved<T>(list: readonly Row<T>[], key: string, by: 1 | -1): readonly Row<T>[] {
  const at = list.findIndex((each) => each.key === key);
  const [one, other] = [list[at], list[at + by]];
  if (one === undefined || other === undefined) return list;
  return list.map((each) => (each === one ? other : each === other ? one : each));
}

/**
 * The draft as it is signed: texts trimmed, empty ones left out, holidays in order. A part that was not
 * signed before and says what the configuration says is left to the configuration.
 */
export function finished(draft: Draft, signed: Parts, shown: Parts): Parts {
  const all = partsOf(draft);
  const before = partsOf(draftFrom(shown, 0));
  const kept = (Object.keys(all) as (keyof Parts)[]).filter((part) => signed[part] !== undefined || !same(all[part], before[part]));
  return Object.fromEntries(kept.map((part) => [part, all[part]]));
}

/** Everything that a draft says, as a version would say it. */
export function partsOf(draft: Draft): Parts {
  const { calls, holidays, hours, home, mailbox, invented, places, replies, windows, zone } = draft;
  const help: Help = {
    invented,
    places: places.map(({ country, place, services }) => ({
      country: trimmed(country),
      ...optional("place", place),
      services: services.map(serviceOf),
    })),
    windows: windows.map(({ checked, source, text }) => ({ checked, source: source.trim(), text: trimmed(text) })),
  };
  return {
    emergency: calls.map(({ name, number }) => ({ name: trimmed(name), number: number.trim() })),
    help,
    holidays: holidays.map(({ day, name }) => ({ day, name: trimmed(name) })).sort((one, other) => (one.day < other.day ? -1 : 1)),
    hours: trimmed(hours),
    notices: { ...(home && { home: noticeOf(home) }), ...(mailbox && { mailbox: noticeOf(mailbox) }) },
    replies: replies.map(({ id, name, text }) => ({ id, name: trimmed(name), text: trimmed(text) })),
    ...(zone.trim() === "" ? {} : { zone: zone.trim() }),
  };
}

function serviceOf({ key: _, access, legal_risk: risk, ...rest }: Row<Service>): Service {
  return {
    ...rest,
    agency: rest.agency.trim(),
    hours: trimmed(rest.hours),
    languages: rest.languages.map((text) => text.trim()).filter((text) => text !== ""),
    name: trimmed(rest.name),
    phone: rest.phone.trim(),
    text: rest.text.trim(),
    ...optional("access", access),
    ...optional("legal_risk", risk),
  };
}

function noticeOf({ text, until }: Notice): Notice {
  return { text: trimmed(text), until };
}

function optional<K extends string>(key: K, texts: Texts | undefined): Partial<Record<K, Texts>> {
  const kept = trimmed(texts ?? {});
  return Object.keys(kept).length === 0 ? {} : ({ [key]: kept } as Partial<Record<K, Texts>>);
}

function trimmed(texts: Texts): Texts {
  return Object.fromEntries(Object.entries(texts).flatMap(([lang, text]) => (text.trim() === "" ? [] : [[lang, text.trim()]])));
}

/** Whether two values say the same, in whatever order their keys stand. */
export function same(one: unknown, other: unknown): boolean {
  return spelled(one) === spelled(other);
}

function spelled(value: unknown): string {
  return JSON.stringify(value, (_, held: unknown) =>
    typeof held === "object" && held !== null && !Array.isArray(held) ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1))) : held,
  ) ?? "";
}

export function writeDraft(draft: Draft): string {
  return JSON.stringify(draft);
}

/** What {@link writeDraft} wrote; nothing of anything else. */
export function readDraft(text: string | undefined): Draft | undefined {
  if (text === undefined) return undefined;
  const value: unknown = JSON.parse(text);
  const draft = value as Partial<Draft> | null;
  const lists = [draft?.calls, draft?.holidays, draft?.places, draft?.replies, draft?.windows];
  return typeof draft?.after === "number" && lists.every(Array.isArray) ? (value as Draft) : undefined;
}
