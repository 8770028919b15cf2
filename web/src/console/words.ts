/**
 * Every word on the screen, from the Fluent files that the server's pages use too.
 *
 * The bundles are part of the build, so the console asks nobody for them and reads the same
 * whether or not the network does. A language is a folder: nothing here names one, but for English,
 * which is left where a person asked for none of ours.
 */
import type { FluentVariable } from "@fluent/bundle";
import type { Texts } from "../seal/types.ts";
import { localesIn, type Locale } from "./locales.ts";
import { ENGLISH, wordsOf } from "./wording.ts";

/** A language by its tag. */
export type Lang = string;

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

const LOCALES = localesIn(
  import.meta.glob<string>("../../../locales/*/locale.toml", { query: "?raw", import: "default", eager: true }),
  import.meta.glob<string>("../../../locales/*/{case,console,files,help,keys,log,overview,texts}.ftl", { query: "?raw", import: "default", eager: true }),
);

/** The complete ones, in the order of the public site's links. */
export const LANGUAGES: readonly Lang[] = LOCALES.filter(({ complete }) => complete).map(({ tag }) => tag);

/** Those of what a roster makes public: the complete ones and the drafts that the site shows. */
export function publicLanguages({ draftLanguages }: { readonly draftLanguages: readonly Lang[] }): readonly Lang[] {
  return [...LANGUAGES, ...draftLanguages];
}

/** A language by its own name. */
export function nameOf(lang: Lang): string {
  return LOCALES.find(({ tag }) => tag === lang)?.ownName ?? lang;
}

export function wordsIn(lang: Lang): Words {
  return wordsOf(localeOf(lang));
}

/** A language with all its words, for whoever can't read them out of the build. */
export function localeOf(lang: Lang): Locale {
  return LOCALES.find(({ tag }) => tag === lang) ?? { tag: lang, ownName: lang, dir: "ltr", complete: false, words: "" };
}

/** The language chosen before, else the browser's first that the console speaks. */
export function preferredLang(chosen: string | null, wanted: readonly string[]): Lang {
  const spoken = (tag: string): Lang | undefined => LANGUAGES.find((lang) => tag.toLowerCase().split("-")[0] === lang);
  return spoken(chosen ?? "") ?? wanted.map(spoken).find((lang) => lang !== undefined) ?? ENGLISH;
}
