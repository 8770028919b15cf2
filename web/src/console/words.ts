/**
 * Every word on the screen, from the Fluent files that the server's pages use too.
 *
 * The bundles are part of the build, so the console asks nobody for them and reads the same
 * whether or not the network does.
 */
import { FluentBundle, FluentResource, type FluentVariable } from "@fluent/bundle";
import ar from "../../../locales/ar/console.ftl?raw";
import en from "../../../locales/en/console.ftl?raw";
import es from "../../../locales/es/console.ftl?raw";
import fr from "../../../locales/fr/console.ftl?raw";
import ru from "../../../locales/ru/console.ftl?raw";
import zh from "../../../locales/zh/console.ftl?raw";
import type { Texts } from "../seal/types.ts";

/** In the order of the public site's links. */
export const LANGUAGES = ["ar", "zh", "en", "fr", "ru", "es"] as const;
export type Lang = (typeof LANGUAGES)[number];

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Lang, string>> = {
  ar: "العربية",
  zh: "中文",
  en: "English",
  fr: "Français",
  ru: "Русский",
  es: "Español",
};

export type Args = Readonly<Record<string, FluentVariable>>;

export interface Words {
  readonly lang: Lang;
  readonly dir: "ltr" | "rtl";
  readonly t: (id: string, args?: Args) => string;
  readonly day: (day: string) => string;
  readonly time: (moment: Date) => string;
  /** A text that exists in several languages, in this one or else in the first there is. */
  readonly of: (texts: Texts | undefined) => string;
}

/** The server reads all files of a language as one; so each area has names of its own. */
const AREA = "console-";

const SOURCES: Readonly<Record<Lang, string>> = { ar, zh, en, fr, ru, es };

export function wordsIn(lang: Lang): Words {
  const bundle = new FluentBundle(lang);
  bundle.addResource(new FluentResource(SOURCES[lang]));
  const days = new Intl.DateTimeFormat(lang, { dateStyle: "medium", timeZone: "UTC" });
  const times = new Intl.DateTimeFormat(lang, { timeStyle: "short" });
  return {
    lang,
    dir: lang === "ar" ? "rtl" : "ltr",
    t: (id, args) => {
      // A page with one odd sentence is better than none: errors are collected, and a test finds them.
      const pattern = bundle.getMessage(AREA + id)?.value;
      return pattern === undefined || pattern === null ? id : bundle.formatPattern(pattern, args ?? null, []);
    },
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    time: (moment) => times.format(moment),
    of: (texts) => texts?.[lang] ?? texts?.["en"] ?? Object.values(texts ?? {})[0] ?? "",
  };
}

/** The language chosen before, else the browser's first that the console speaks. */
export function preferredLang(chosen: string | null, wanted: readonly string[]): Lang {
  const spoken = (tag: string): Lang | undefined => LANGUAGES.find((lang) => tag.toLowerCase().split("-")[0] === lang);
  return spoken(chosen ?? "") ?? wanted.map(spoken).find((lang) => lang !== undefined) ?? "en";
}
