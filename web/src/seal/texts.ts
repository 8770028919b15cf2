// The office's texts: what a portal tells everybody who comes, signed by the stewards (docs/formats.md §18).
//
// A number to call in danger is believed by somebody who has no time to check it. So it stands under
// the same signatures as the officers' keys. What no version says comes from the configuration.
import { utf8 } from "./bytes.ts";
import { refuse } from "./error.ts";
import { hash } from "./id.ts";
import { cosign, isSignedBy, parseVkey, readNote, writeNote } from "./note.ts";
import type { Note, Signer } from "./note.ts";
import { refuseRegress, signersOf } from "./roster.ts";
import * as is from "./shape.ts";
import type { Day, Hash, Id, Json, Pins, Texts } from "./types.ts";

/** A number to call in danger. */
export interface Call {
  readonly name: Texts;
  readonly number: string;
}

/** A day on which nobody reads. */
export interface Holiday {
  readonly day: Day;
  readonly name: Texts;
}

/** What is said for a while, up to a day. */
export interface Notice {
  readonly text: Texts;
  readonly until: Day;
}

/** What an answer begins with. */
export interface Reply {
  readonly id: string;
  readonly name: Texts;
  readonly text: Texts;
}

export const KINDS = ["child_protection", "emergency", "legal", "medical", "psychosocial", "shelter"] as const;
export const COSTS = ["depends", "free", "paid"] as const;
export const POLICE = ["needed", "not_needed", "triggered"] as const;
export const SERVES = ["children", "disability", "lgbt", "men", "women"] as const;

export interface Service {
  readonly access?: Texts;
  readonly agency: string;
  readonly checked: Day;
  readonly cost: (typeof COSTS)[number];
  readonly hours: Texts;
  readonly kind: (typeof KINDS)[number];
  readonly languages: readonly string[];
  readonly legal_risk?: Texts;
  readonly name: Texts;
  readonly phone: string;
  readonly police: (typeof POLICE)[number];
  readonly serves: readonly (typeof SERVES)[number][];
  readonly sign_language: boolean;
  readonly text: string;
}

export interface Place {
  readonly country: Texts;
  readonly place?: Texts;
  readonly services: readonly Service[];
}

/** Help that works only for a time. */
export interface Window {
  readonly checked: Day;
  readonly source: string;
  readonly text: Texts;
}

export interface Help {
  readonly invented: boolean;
  readonly places: readonly Place[];
  readonly windows: readonly Window[];
}

export interface Notices {
  readonly home?: Notice;
  readonly mailbox?: Notice;
}

/** What the stewards took over from the configuration. */
export interface Parts {
  readonly emergency?: readonly Call[];
  readonly help?: Help;
  readonly holidays?: readonly Holiday[];
  readonly hours?: Texts;
  readonly notices?: Notices;
  readonly replies?: readonly Reply[];
  /** The name of a time zone, as the tz database spells it. */
  readonly zone?: string;
}

/** What the stewards sign, before it is a note. */
export interface OfficeTextsBody extends Parts {
  readonly day: Day;
  readonly history: readonly Hash[];
  readonly instance: Id;
  readonly version: number;
}

/** What a note says, whoever signed it. */
export interface HeldTexts extends OfficeTextsBody {
  readonly hash: Hash;
  readonly note: string;
  /** The pinned stewards who signed. */
  readonly signers: readonly string[];
}

/** A version that enough pinned stewards signed: only `readTexts` makes one. */
export interface OfficeTexts extends HeldTexts {
  readonly verified: true;
}

const MOST_BYTES = 524_288;

/** The most characters of each text. */
export const LONGEST = {
  access: 300, agency: 200, call: 200, country: 100, holiday: 120, hours: 300, language: 60, legal_risk: 500,
  notice: 500, replyName: 100, replyText: 4_000, service: 200, source: 300, window: 500,
} as const;

/** The most entries of each list. */
export const MOST = { calls: 20, holidays: 100, languages: 20, places: 300, replies: 50, services: 50, windows: 20 } as const;

/** Nothing that turns what is around it or is not seen at all: a number reads as it dials. */
export function fitsText(text: string, most: number): boolean {
  return text !== "" && (text.length <= most || [...text].length <= most) && !/[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(text);
}

export function fitsLine(text: string, most: number): boolean {
  return fitsText(text, most) && !/[\n\t]/u.test(text);
}

/** No star and no hash: those would be commands to a telephone. */
export function isNumber(text: string): boolean {
  const digits = text.replace(/[^0-9]/gu, "").length;
  return /^\+?[0-9(][0-9 ().-]*$/u.test(text) && digits >= 2 && digits <= 20 && text.length <= 40;
}

export function isZone(text: string): boolean {
  return text.length <= 64 && /^[A-Za-z0-9_+-]+(\/[A-Za-z0-9_+-]+){0,2}$/u.test(text);
}

const line = (most: number): is.Reader<string> => is.matching((text) => fitsLine(text, most));
const lang = is.matching((text) => /^[a-z]{2,3}$/u.test(text));

function byLanguage(entry: is.Reader<string>): is.Reader<Texts> {
  const read = is.dictionary(lang, entry);
  return (value) => {
    const texts = read(value);
    return Object.keys(texts).length > 0 ? texts : refuse("json");
  };
}

const words = (most: number): is.Reader<Texts> => byLanguage(line(most));

function several<T>(entry: is.Reader<T>, least: number, most: number): is.Reader<readonly T[]> {
  const read = is.list(entry);
  return (value) => {
    const entries = read(value);
    return entries.length >= least && entries.length <= most ? entries : refuse("json");
  };
}

/** As {@link several}, none with the same value of what `key` gives. */
function distinct<T>(entry: is.Reader<T>, most: number, key: (entry: T) => string): is.Reader<readonly T[]> {
  const read = several(entry, 0, most);
  return (value) => {
    const entries = read(value);
    return new Set(entries.map(key)).size === entries.length ? entries : refuse("json");
  };
}

const number = is.matching(isNumber);
const numberOrNone = is.matching((text) => text === "" || isNumber(text));
const notice = is.shape({ text: words(LONGEST.notice), until: is.day });
const same = (text: string): string => text;

const service: is.Reader<Service> = is.shape(
  {
    agency: line(LONGEST.agency),
    checked: is.day,
    cost: is.oneOf(...COSTS),
    hours: words(LONGEST.hours),
    kind: is.oneOf(...KINDS),
    languages: several(line(LONGEST.language), 0, MOST.languages),
    name: words(LONGEST.service),
    phone: numberOrNone,
    police: is.oneOf(...POLICE),
    serves: distinct(is.oneOf(...SERVES), SERVES.length, same),
    sign_language: is.bool,
    text: numberOrNone,
  },
  { access: words(LONGEST.access), legal_risk: words(LONGEST.legal_risk) },
);

const holidays: is.Reader<readonly Holiday[]> = (value) => {
  const read = several(is.shape({ day: is.day, name: words(LONGEST.holiday) }), 0, MOST.holidays)(value);
  return read.every(({ day }, at) => at === 0 || (read[at - 1]?.day ?? "") < day) ? read : refuse("json");
};

const body: is.Reader<OfficeTextsBody> = is.shape(
  { day: is.day, history: is.list(is.hash), instance: is.id, version: is.integer(1) },
  {
    emergency: several(is.shape({ name: words(LONGEST.call), number }), 1, MOST.calls),
    help: is.shape({
      invented: is.bool,
      places: several(
        is.shape({ country: words(LONGEST.country), services: several(service, 1, MOST.services) }, { place: words(LONGEST.country) }),
        0,
        MOST.places,
      ),
      windows: several(is.shape({ checked: is.day, source: line(LONGEST.source), text: words(LONGEST.window) }), 0, MOST.windows),
    }),
    holidays,
    hours: words(LONGEST.hours),
    notices: is.shape({}, { home: notice, mailbox: notice }),
    replies: distinct(
      is.shape({
        id: is.matching((text) => /^[a-z_]{1,64}$/u.test(text)),
        name: words(LONGEST.replyName),
        text: byLanguage(is.matching((text) => fitsText(text, LONGEST.replyText))),
      }),
      MOST.replies,
      ({ id }) => id,
    ),
    zone: is.matching(isZone),
  },
);

/** Reads and verifies a version against the pins. */
export function readTexts(note: string, pins: Pins): OfficeTexts {
  return read(note, pins, (lines) => {
    const signers = signersOf(lines, pins.stewards);
    return signers.length < Math.max(1, pins.threshold) ? refuse("under_signed") : signers;
  }, { verified: true });
}

/**
 * Reads a version without asking who signed it. For who knows it by its hash, and for a steward who
 * reads before they sign: nothing of it may be shown as what the office says.
 */
export function heldTexts(note: string, pins: Pins): HeldTexts {
  return read(note, pins, (lines) => lines.lines.flatMap((line) => (pinnedFor(lines, line, pins.stewards) ? [line.name] : [])), {});
}

function read<T>(note: string, pins: Pins, signersIn: (note: Note) => readonly string[], mark: T): HeldTexts & T {
  const bytes = utf8(note);
  if (bytes.length > MOST_BYTES) return refuse("note");
  const lines = readNote(bytes, "amparo/texts/v1", "none", false);
  const texts = body(lines.json);
  if (texts.history.length !== texts.version - 1) return refuse("json");
  if (texts.instance !== pins.instance) return refuse("instance");
  const signers = signersIn(lines);
  const found = hash(lines.signed);
  if (pins.seen !== undefined) refuseRegress(texts, found, pins.seen);
  return { ...texts, hash: found, note, signers, ...mark };
}

function pinnedFor(note: Note, line: Note["lines"][number], stewards: readonly string[]): boolean {
  return stewards.some((vkey) => {
    const key = parseVkey(vkey);
    return key !== undefined && isSignedBy(note, line, key);
  });
}

/** Writes a version as a note under the stewards who are at hand. */
export function writeTexts(texts: OfficeTextsBody, stewards: readonly Signer[]): string {
  return writeNote("amparo/texts/v1", texts as unknown as Json, stewards);
}

/** A second steward's signature under the same version. */
export function cosignTexts(note: string, steward: Signer): string {
  return cosign(note, steward);
}

/** The same version under today's stewards: what no pin of today answers for is left out. */
export function signTextsAgain(note: string, pins: Pins, steward: Signer): string {
  const lines = readNote(utf8(note), "amparo/texts/v1", "none", false);
  const end = note.indexOf("\n\n") + 1;
  const written = note.slice(end + 1).split("\n");
  const kept = lines.lines.flatMap((line, at) => (line.name !== steward.name && pinnedFor(lines, line, pins.stewards) ? [`${written[at]}\n`] : []));
  return cosign(`${note.slice(0, end)}\n${kept.join("")}`, steward);
}

/** The parts alone, without what makes them a version. */
export function partsOf({ emergency, help, holidays: days, hours, notices, replies, zone }: Parts): Parts {
  return {
    ...(emergency && { emergency }),
    ...(help && { help }),
    ...(days && { holidays: days }),
    ...(hours && { hours }),
    ...(notices && { notices }),
    ...(replies && { replies }),
    ...(zone !== undefined && { zone }),
  };
}
