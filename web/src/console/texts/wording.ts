/** Sections, fields and choices of the office's texts in words; those of services are the public page's own. */
import type { Texts } from "../../seal/types.ts";
import type { Words } from "../words.ts";
import { nameOf } from "../words.ts";
import type { Section } from "./changes.ts";
import type { Problem } from "./problems.ts";

const SECTIONS: Readonly<Record<Section, string>> = {
  hours: "texts-hours",
  zone: "texts-zone",
  holidays: "texts-holidays",
  calls: "texts-calls",
  home: "texts-notice-home",
  mailbox: "texts-notice-mailbox",
  replies: "texts-replies",
  windows: "texts-windows",
  places: "texts-places",
  services: "texts-services",
  invented: "texts-invented",
};

const FIELDS: Readonly<Record<string, string>> = {
  access: "help-access",
  agency: "help-agency",
  checked: "texts-field-checked",
  cost: "help-cost",
  country: "texts-field-country",
  day: "texts-field-day",
  hours: "help-hours",
  invented: "texts-invented",
  kind: "texts-field-kind",
  languages: "help-languages",
  legal_risk: "help-legal-risk",
  name: "texts-field-name",
  number: "texts-field-number",
  phone: "help-phone",
  place: "texts-field-place",
  police: "help-police",
  serves: "help-serves",
  sign_language: "help-sign",
  source: "texts-field-source",
  text: "texts-field-text",
  until: "texts-field-until",
  zone: "texts-zone",
};

/** Words of the format, as the public page says them. */
const CHOICES: Readonly<Record<string, string>> = {
  child_protection: "help-child_protection",
  emergency: "help-emergency",
  legal: "help-legal",
  medical: "help-medical",
  psychosocial: "help-psychosocial",
  shelter: "help-shelter",
  depends: "help-cost-depends",
  free: "help-cost-free",
  paid: "help-cost-paid",
  needed: "help-police-needed",
  not_needed: "help-police-not_needed",
  triggered: "help-police-triggered",
  children: "help-serves-children",
  disability: "help-serves-disability",
  lgbt: "help-serves-lgbt",
  men: "help-serves-men",
  women: "help-serves-women",
  yes: "texts-yes",
  no: "texts-no",
};

const CHOSEN: readonly string[] = ["cost", "invented", "kind", "police", "serves", "sign_language"];

const PROBLEMS: Readonly<Record<Problem["kind"], string>> = {
  silent: "texts-problem-silent",
  draft: "texts-problem-draft",
  empty: "texts-problem-empty",
  form: "texts-problem-form",
  number: "texts-problem-number",
  day: "texts-problem-day",
  zone: "texts-problem-zone",
  twice: "texts-problem-twice",
  many: "texts-problem-many",
  none: "texts-problem-none",
};

export function fieldWords(section: Section, field: string, { t }: Words): string {
  if (field === "text" && section === "services") return t("help-text");
  return t(FIELDS[field] ?? field);
}

export function choiceWords(choice: string, { t }: Words): string {
  return t(CHOICES[choice] ?? choice);
}

/** What a field held, as people read it. */
export function heldWords(field: string, text: string, words: Words): string {
  if (!CHOSEN.includes(field)) return text;
  return text
    .split(", ")
    .map((choice) => (choice === "" ? "" : choiceWords(choice, words)))
    .join(", ");
}

/** The section, and the entry in it where there are several. */
export function placeWords(section: Section, name: Texts | undefined, words: Words): string {
  const title = words.t(SECTIONS[section]);
  if (name === undefined) return title;
  return words.t("texts-entry", { section: title, name: words.of(name) || words.t("unnamed") });
}

export function problemWords({ kind, section, name, field, lang }: Problem, words: Words): string {
  const place = placeWords(section, name, words);
  const label = field === "" ? "" : fieldWords(section, field, words);
  const where = label === "" || name === undefined ? place : words.t("texts-entry", { section: place, name: label });
  return words.t(PROBLEMS[kind], { where, language: lang === undefined ? "" : nameOf(lang) });
}
