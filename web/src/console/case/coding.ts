/**
 * Coding a case in the office's frame: what was typed, whether it fits, and how it is shown.
 *
 * A field that the frame no longer has is shown as it stands: what was coded stays coded.
 */
import type { Texts } from "../../seal/types.ts";
import type { Words } from "../words.ts";

/** A field of the frame, as the portal describes it. */
export interface CodingField {
  readonly id: string;
  readonly kind: "choice" | "choices" | "line" | "year" | "country";
  readonly required: boolean;
  /** Asked of each person harmed. */
  readonly harmed: boolean;
  readonly label: Texts;
  readonly options: readonly { readonly value: string; readonly label: Texts }[];
}

export type Fields = Readonly<Record<string, readonly string[]>>;

export interface CodingLine {
  readonly id: string;
  readonly label: string;
  readonly values: readonly string[];
}

/** A row a person harmed, in the order of the columns. */
export interface CodingTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const MOST_HARMED = 200;
const LONGEST_LINE = 200;
const FIRST_YEAR = 1945;

/** What does not fit, by field. */
export type Misfits = Readonly<Record<string, "option" | "year" | "long">>;

/** What is coded of the case itself. */
export function codingLines(fields: Fields, frame: readonly CodingField[], words: Words): readonly CodingLine[] {
  const known = frame.filter(({ id, harmed }) => !harmed && (fields[id] ?? []).length > 0);
  const others = Object.keys(fields).filter((id) => frame.every((field) => field.id !== id));
  return [
    ...known.map((field) => ({ id: field.id, label: words.of(field.label), values: (fields[field.id] ?? []).map((value) => valueWords(field, value, words)) })),
    ...others.map((id) => ({ id, label: id, values: fields[id] ?? [] })),
  ];
}

/** What is coded of each person harmed. */
export function codingTable(fields: Fields, frame: readonly CodingField[], words: Words): CodingTable {
  const asked = frame.filter(({ harmed }) => harmed);
  return {
    columns: asked.map(({ label }) => words.of(label)),
    rows: Array.from({ length: harmedIn(fields, frame) }, (_, at) => asked.map((field) => valueWords(field, fields[field.id]?.[at] ?? "", words))),
  };
}

export function harmedIn(fields: Fields, frame: readonly CodingField[]): number {
  return Math.max(0, ...frame.filter(({ harmed }) => harmed).map(({ id }) => fields[id]?.length ?? 0));
}

/** With one person harmed more; nothing is known of them yet. */
export function withHarmed(fields: Fields, frame: readonly CodingField[]): Fields {
  const count = harmedIn(fields, frame);
  return changed(fields, frame, (values) => [...values, ...Array.from({ length: count + 1 - values.length }, () => "")]);
}

export function withoutHarmed(fields: Fields, frame: readonly CodingField[], at: number): Fields {
  return changed(fields, frame, (values) => values.filter((_, index) => index !== at));
}

export function withHarmedValue(fields: Fields, id: string, at: number, value: string): Fields {
  return { ...fields, [id]: (fields[id] ?? []).map((before, index) => (index === at ? value : before)) };
}

export function withValue(fields: Fields, id: string, values: readonly string[]): Fields {
  return { ...fields, [id]: values };
}

function changed(fields: Fields, frame: readonly CodingField[], change: (values: readonly string[]) => readonly string[]): Fields {
  const harmed = frame.filter((field) => field.harmed).map(({ id }) => [id, change(fields[id] ?? [])] as const);
  return { ...fields, ...Object.fromEntries(harmed) };
}

/** What does not fit into the frame; `today` bounds the years. */
export function misfits(fields: Fields, frame: readonly CodingField[], today: string): Misfits {
  return Object.fromEntries(
    frame.flatMap((field) => {
      const values = (fields[field.id] ?? []).filter((value) => value !== "");
      const why = values.map((value) => misfit(field, value, today)).find((one) => one !== undefined);
      return why === undefined ? [] : [[field.id, why]];
    }),
  );
}

function misfit({ kind, options }: CodingField, value: string, today: string): Misfits[string] | undefined {
  switch (kind) {
    case "choice":
    case "choices":
      return options.some((option) => option.value === value) ? undefined : "option";
    case "year":
      return /^\d{4}$/u.test(value) && Number(value) >= FIRST_YEAR && Number(value) <= Number(today.slice(0, 4)) ? undefined : "year";
    case "country":
      return COUNTRIES.includes(value) ? undefined : "option";
    case "line":
      return [...value].length > LONGEST_LINE ? "long" : undefined;
  }
}

/** What has to be coded before the case is concluded, and is not: of persons harmed, each has to be. */
export function lacking(fields: Fields, frame: readonly CodingField[]): readonly CodingField[] {
  return frame.filter(({ id, required, harmed }) => {
    const values = fields[id] ?? [];
    const empty = values.length === 0 || values.some((value) => value === "");
    return required && (harmed ? harmedIn(fields, frame) > 0 && empty : empty);
  });
}

/** As it is sealed: in the frame's order, without what is empty; lists of persons stay of one length. */
export function tidied(fields: Fields, frame: readonly CodingField[]): Fields {
  const count = harmedIn(fields, frame);
  const known = frame.flatMap(({ id, harmed }): (readonly [string, readonly string[]])[] => {
    const values = (fields[id] ?? []).map((value) => value.trim());
    if (harmed) return count === 0 ? [] : [[id, Array.from({ length: count }, (_, at) => values[at] ?? "")]];
    const said = values.filter((value) => value !== "");
    return said.length === 0 ? [] : [[id, said]];
  });
  // What another frame coded is not lost by coding anew.
  const others = Object.entries(fields).filter(([id]) => frame.every((field) => field.id !== id));
  return Object.fromEntries([...known, ...others]);
}

export function valueWords(field: CodingField, value: string, words: Words): string {
  if (value === "") return "–";
  if (field.kind === "country") return countryWords(value, words.lang);
  return words.of(field.options.find((option) => option.value === value)?.label) || value;
}

export function countryWords(code: string, lang: string): string {
  if (!COUNTRIES.includes(code)) return code;
  return new Intl.DisplayNames([lang], { type: "region" }).of(code) ?? code;
}

const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
/** Regions that are no country's: groups of states, outlying islands that others count, private use. */
const NO_COUNTRY: readonly string[] = ["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"];

/** The codes that this browser has a name for, and that no other has taken the place of. */
export const COUNTRIES: readonly string[] = LETTERS.flatMap((one) => LETTERS.map((other) => one + other)).filter((code) => {
  if (NO_COUNTRY.includes(code)) return false;
  if (new Intl.Locale(`und-${code}`).region !== code) return false;
  return new Intl.DisplayNames(["en"], { type: "region", fallback: "none" }).of(code) !== undefined;
});
