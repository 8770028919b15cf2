/** What keeps the office's texts from being signed, and what a steward should know before. */
import { LONGEST, MOST, fitsLine, fitsText, isNumber, isZone } from "../../seal/texts.ts";
import type { Texts } from "../../seal/types.ts";
import type { Section } from "./changes.ts";
import type { Draft } from "./draft.ts";

export interface Problem {
  readonly kind: "silent" | "draft" | "empty" | "form" | "number" | "day" | "zone" | "twice" | "many" | "none";
  readonly section: Section;
  /** The entry's own name, where it has one. */
  readonly name: Texts | undefined;
  readonly field: string;
  readonly lang: string | undefined;
}

/** May be signed over: the portal then does without the draft language. */
export function isWarning({ kind }: Problem): boolean {
  return kind === "draft";
}

interface Languages {
  /** Every text is needed in each. */
  readonly complete: readonly string[];
  /** Offered where everything public has words in them. */
  readonly drafts: readonly string[];
}

interface Place {
  readonly section: Section;
  readonly name: Texts | undefined;
}

export function problemsIn(draft: Draft, languages: Languages): readonly Problem[] {
  const found: Problem[] = [];
  const say = (place: Place, field: string, kind: Problem["kind"], lang?: string): void => void found.push({ ...place, field, kind, lang });
  const spoken = (place: Place, field: string, texts: Texts, most: number, fits: typeof fitsLine = fitsLine): void => {
    const said = (lang: string): string => (texts[lang] ?? "").trim();
    for (const lang of languages.complete) if (said(lang) === "") say(place, field, "silent", lang);
    if (place.section !== "replies") for (const lang of languages.drafts) if (said(lang) === "") say(place, field, "draft", lang);
    for (const lang of Object.keys(texts)) if (said(lang) !== "" && !fits(said(lang), most)) say(place, field, "form", lang);
  };
  const optional = (place: Place, field: string, texts: Texts | undefined, most: number): void => {
    if (Object.values(texts ?? {}).some((text) => text.trim() !== "")) spoken(place, field, texts ?? {}, most);
  };
  const line = (place: Place, field: string, text: string, most: number): void => {
    if (text.trim() === "") say(place, field, "empty");
    else if (!fitsLine(text.trim(), most)) say(place, field, "form");
  };
  const number = (place: Place, field: string, text: string, needed: boolean): void => {
    if (needed || text.trim() !== "") if (!isNumber(text.trim())) say(place, field, "number");
  };
  const day = (place: Place, field: string, text: string): void => {
    if (!/^\d{4}-\d{2}-\d{2}$/u.test(text) || Number.isNaN(Date.parse(text))) say(place, field, "day");
  };
  const count = (place: Place, list: readonly unknown[], most: number, least = 0): void => {
    if (list.length > most) say(place, "", "many");
    if (list.length < least) say(place, "", "none");
  };
  const of = (section: Section, name?: Texts): Place => ({ section, name });

  spoken(of("hours"), "hours", draft.hours, LONGEST.hours);
  if (draft.zone.trim() !== "" && !isZone(draft.zone.trim())) say(of("zone"), "zone", "zone");
  count(of("holidays"), draft.holidays, MOST.holidays);
  const days = draft.holidays.map((holiday) => holiday.day);
  for (const holiday of draft.holidays) {
    const place = of("holidays", holiday.name);
    spoken(place, "name", holiday.name, LONGEST.holiday);
    day(place, "day", holiday.day);
    if (days.filter((other) => other === holiday.day).length > 1) say(place, "day", "twice");
  }
  count(of("calls"), draft.calls, MOST.calls, 1);
  for (const call of draft.calls) {
    spoken(of("calls", call.name), "name", call.name, LONGEST.call);
    number(of("calls", call.name), "number", call.number, true);
  }
  for (const section of ["home", "mailbox"] as const) {
    const notice = draft[section];
    if (notice === undefined) continue;
    spoken(of(section), "text", notice.text, LONGEST.notice);
    day(of(section), "until", notice.until);
  }
  count(of("replies"), draft.replies, MOST.replies);
  for (const reply of draft.replies) {
    spoken(of("replies", reply.name), "name", reply.name, LONGEST.replyName);
    spoken(of("replies", reply.name), "text", reply.text, LONGEST.replyText, fitsText);
  }
  count(of("windows"), draft.windows, MOST.windows);
  for (const window of draft.windows) {
    spoken(of("windows", window.text), "text", window.text, LONGEST.window);
    line(of("windows", window.text), "source", window.source, LONGEST.source);
    day(of("windows", window.text), "checked", window.checked);
  }
  count(of("places"), draft.places, MOST.places);
  for (const place of draft.places) {
    const at = of("places", place.country);
    spoken(at, "country", place.country, LONGEST.country);
    optional(at, "place", place.place, LONGEST.country);
    count(at, place.services, MOST.services, 1);
    for (const service of place.services) {
      const here = of("services", service.name);
      spoken(here, "name", service.name, LONGEST.service);
      spoken(here, "hours", service.hours, LONGEST.hours);
      optional(here, "access", service.access, LONGEST.access);
      optional(here, "legal_risk", service.legal_risk, LONGEST.legal_risk);
      line(here, "agency", service.agency, LONGEST.agency);
      number(here, "phone", service.phone, false);
      number(here, "text", service.text, false);
      day(here, "checked", service.checked);
      if (service.languages.length > MOST.languages || !service.languages.every((text) => text.trim() === "" || fitsLine(text.trim(), LONGEST.language))) say(here, "languages", "form");
    }
  }
  return found;
}
