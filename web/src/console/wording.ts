/** One language's words, out of its Fluent text: also for the desk, which is handed the language that the page speaks. */
import { FluentBundle, FluentResource } from "@fluent/bundle";
import type { Locale } from "./locales.ts";
import type { Words } from "./words.ts";

/** The server reads all files of a language as one; so each area has names of its own. */
const AREA = "console-";

/** Left where a text has none in the language asked for. */
export const ENGLISH = "en";

export function wordsOf({ tag, dir, words }: Locale): Words {
  const bundle = new FluentBundle(tag);
  bundle.addResource(new FluentResource(words));
  const days = new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeZone: "UTC" });
  const times = new Intl.DateTimeFormat(tag, { timeStyle: "short" });
  return {
    lang: tag,
    dir,
    t: (id, args) => {
      // A page with one odd sentence is better than none: errors are collected, and a test finds them.
      // What is said of files is said in the same words to everybody.
      const pattern = (bundle.getMessage(AREA + id) ?? bundle.getMessage(id))?.value;
      return pattern === undefined || pattern === null ? id : bundle.formatPattern(pattern, args ?? null, []);
    },
    day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
    time: (moment) => times.format(moment),
    of: (texts) => texts?.[tag] ?? texts?.[ENGLISH] ?? Object.values(texts ?? {})[0] ?? "",
  };
}
