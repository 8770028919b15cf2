import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { describe, expect, it } from "vitest";
import { LANGUAGES, nameOf, preferredLang, wordsIn, type Lang } from "../../src/console/words.ts";

const ROOT = join(import.meta.dirname, "../../..");
const SOURCES = join(ROOT, "web/src/console");

function ftl(lang: Lang): string {
  return ["console.ftl", "case.ftl", "keys.ftl", "log.ftl", "overview.ftl", "texts.ftl"].map((file) => readFileSync(join(ROOT, "locales", lang, file), "utf8")).join("\n");
}

function table(tag: string): string {
  return readFileSync(join(ROOT, "locales", tag, "locale.toml"), "utf8");
}

function ids(lang: Lang): readonly string[] {
  return [...ftl(lang).matchAll(/^(console-[a-z-]+) =/gmu)].map(([, id = ""]) => id);
}

/** What the console says in the same words as the public pages. */
function shared(): readonly string[] {
  const files = ["files.ftl", "help.ftl"].map((file) => readFileSync(join(ROOT, "locales/en", file), "utf8")).join("\n");
  return [...files.matchAll(/^([a-z-]+) =/gmu)].map(([, id = ""]) => id);
}

function sources(): string {
  const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((name) => /\.tsx?$/u.test(name));
  const code = files.map((name) => readFileSync(join(SOURCES, name), "utf8"));
  return [...code, readFileSync(join(ROOT, "templates/console/shell.hbs"), "utf8")].join("\n");
}

/** The arguments that a message names, in any language. */
function argumentsOf(lang: Lang, id: string): readonly string[] {
  const [, body = ""] = new RegExp(`^${id} =((?:.*\\n)(?:[ }].*\\n)*)`, "mu").exec(`${ftl(lang)}\n`) ?? [];
  return [...new Set([...body.matchAll(/\$([a-z]+)/gu)].map(([, name = ""]) => name))].sort();
}

describe("the words", () => {
  it.each(LANGUAGES)("are all there in %s, once each, with the same arguments", (lang) => {
    expect(ids(lang)).toEqual(ids("en"));
    expect(new Set(ids(lang)).size).toBe(ids(lang).length);
    for (const id of ids("en")) expect([id, argumentsOf(lang, id)]).toEqual([id, argumentsOf("en", id)]);
  });

  it("are all used, and every word used is there", () => {
    const code = sources();
    const named = new Set([...code.matchAll(/"([a-z]+(?:-[a-z]+)*)"/gu)].map(([, id]) => id));
    const unused = ids("en").filter((id) => !named.has(id.replace("console-", "")) && !code.includes(`"${id}"`));
    expect(unused).toEqual([]);
    const asked = [...code.matchAll(/\bt\(\s*"([a-z-]+)"/gu)].map(([, id = ""]) => id);
    expect(asked.length).toBeGreaterThan(100);
    const there = [...ids("en"), ...shared()];
    expect(asked.filter((id) => !there.includes(`console-${id}`) && !there.includes(id))).toEqual([]);
  });

  it.each(LANGUAGES)("can all be formatted in %s", (lang) => {
    const bundle = new FluentBundle(lang);
    expect(bundle.addResource(new FluentResource(ftl(lang)))).toEqual([]);
    for (const id of ids(lang)) {
      const errors: Error[] = [];
      const value = bundle.getMessage(id)?.value ?? "";
      const args = Object.fromEntries(argumentsOf(lang, id).map((name) => [name, 2]));
      expect(bundle.formatPattern(value, args, errors)).not.toBe("");
      expect([id, errors]).toEqual([id, []]);
    }
  });

  it("are translated", () => {
    const english = wordsIn("en");
    for (const lang of LANGUAGES.filter((each) => each !== "en")) {
      const other = wordsIn(lang);
      const same = ids("en").filter((id) => english.t(id.replace("console-", "")) === other.t(id.replace("console-", "")));
      // A word that French or Spanish shares, or a pattern of arguments alone.
      const shared = ["console-title", "console-first-for", "console-passphrase-holds", "console-case-queue", "console-author-named", "console-preview-signed", "console-notes-title", "console-note-label", "console-mark-danger", "console-mark-assistance", "console-officer-roles", "console-texts-no"];
      expect(same.filter((id) => !shared.includes(id))).toEqual([]);
    }
  });
});

describe("the language", () => {
  it("is one of the folders that are complete, in the order of their places", () => {
    const folders = readdirSync(join(ROOT, "locales")).filter((tag) => table(tag).includes('status = "complete"'));
    expect([...LANGUAGES].sort()).toEqual(folders.sort());
    const places = LANGUAGES.map((tag) => Number(/^position = (\d+)$/mu.exec(table(tag))?.[1]));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    for (const tag of LANGUAGES) expect(table(tag)).toContain(`own_name = "${nameOf(tag)}"`);
    expect(LANGUAGES.filter((tag) => wordsIn(tag).dir === "rtl")).toEqual(["ar"]);
  });

  it("is the one chosen before, else the first that the browser asks for and the console speaks", () => {
    expect(preferredLang("fr", ["ar"])).toBe("fr");
    expect(preferredLang(null, ["pt-BR", "ar-EG", "fr"])).toBe("ar");
    expect(preferredLang("xx", ["pt"])).toBe("en");
  });

  it("of a roster's text is this one, else English, else any", () => {
    const words = wordsIn("fr");
    expect(words.of({ en: "a", fr: "b" })).toBe("b");
    expect(words.of({ en: "a" })).toBe("a");
    expect(words.of({ es: "c" })).toBe("c");
    expect(words.of(undefined)).toBe("");
  });
});
