import { describe, expect, it } from "vitest";

import { assistanceQueue, inLanguage, keepsName, otherQueues, readersLeft, type Directory } from "../../src/public/people.ts";
import { unasked } from "../../src/report/carried.ts";
import { identityOf, LONGEST_TEXT, problemOf, same, type Draft } from "../../src/report/draft.ts";

describe("a short form", () => {
  const line = (name: string) => ({ name, type: "text", value: "" });
  const radio = (name: string, value: string) => ({ name, type: "radio", value });
  const offered = [line("account"), radio("route", "child"), radio("route", "open"), line("where")];

  it("keeps what it does not ask, and each person's fields together", () => {
    const written = new Map([
      ["account", ["a"]],
      ["where", [""]],
      ["visa", ["yes"]],
      ["witnesses", [" "]],
      ["person_name", ["A", ""]],
    ]);
    expect(unasked(written, offered)).toEqual([
      ["visa", "yes"],
      ["person_name", "A"],
      ["person_name", ""],
    ]);
  });

  it("keeps a choice that it does not offer", () => {
    expect(unasked(new Map([["route", ["staff"]]]), offered)).toEqual([["route", "staff"]]);
    expect(unasked(new Map([["route", ["child"]]]), offered)).toEqual([]);
  });
});

export const directory: Directory = {
  version: 1,
  queues: [
    { id: "q1", name: "Conduct", office: "Ethics", readers: ["a", "b"], custodians: ["c", "d"], helpers: [], inquirers: ["a"] },
    { id: "q2", name: "Protection", office: "Ethics", readers: ["b", "e"], custodians: ["c"], helpers: ["e"], inquirers: [] },
  ],
  people: ["a", "b", "c", "d", "e"].map((id) => ({ id, title: `Function ${id}`, name: "" })),
};

export const draft: Draft = {
  queue: "q1",
  text: "The invoices are false.",
  answers: {},
  unfit: undefined,
  identity: undefined,
  excluded: [],
  nameFor: "custodians",
  keepAccount: false,
  files: [],
};

describe("a draft", () => {
  it("needs an account, and nothing else", () => {
    expect(problemOf(draft, directory)).toBeUndefined();
    expect(problemOf({ ...draft, text: " \n\t " }, directory)).toEqual({ why: "account_empty", field: "account" });
  });

  it("is counted in characters, not in halves of them", () => {
    expect(problemOf({ ...draft, text: "😀".repeat(LONGEST_TEXT) }, directory)).toBeUndefined();
    expect(problemOf({ ...draft, text: "a".repeat(LONGEST_TEXT + 1) }, directory)?.why).toBe("account_long");
  });

  it("of who would rather talk needs no account", () => {
    expect(problemOf({ ...draft, text: "", answers: { meet: ["call"] } }, directory)).toBeUndefined();
  });

  it("that asks for help only goes to those who arrange help", () => {
    const helpOnly = { ...draft, answers: { assistance_only: ["yes"] } };
    expect(problemOf(helpOnly, directory)).toEqual({ why: "no_assistance", field: "ask-assistance_only" });
    expect(assistanceQueue(directory, "q1", [])?.id).toBe("q2");
    expect(problemOf({ ...helpOnly, queue: "q2" }, directory)).toBeUndefined();
    expect(assistanceQueue(directory, "q1", ["e"])).toBeUndefined();
  });

  it("with an answer that no reader takes says which", () => {
    const long = { ...draft, unfit: { question: "where", many: false } };
    expect(problemOf(long, directory)).toEqual({ why: "line_long", field: "ask-where" });
    const many = { ...draft, unfit: { question: "people", many: true } };
    expect(problemOf(many, directory)).toEqual({ why: "people_many", field: "ask-people" });
  });

  it("goes to a queue of the verified list only", () => {
    expect(problemOf({ ...draft, queue: "another" }, directory)?.why).toBe("queue_missing");
    expect(problemOf({ ...draft, queue: "" }, directory)?.why).toBe("queue_missing");
  });

  it("that leaves nobody to read it says which offices are left", () => {
    expect(problemOf({ ...draft, excluded: ["a"] }, directory)).toBeUndefined();
    expect(problemOf({ ...draft, excluded: ["a", "b"] }, directory)).toEqual({
      why: "nobody_left",
      field: "exclude",
      others: ["q2"],
    });
    expect(problemOf({ ...draft, excluded: ["a", "b", "e"] }, directory)).toMatchObject({ others: [] });
  });

  it("is the same as another only if every part is", () => {
    expect(same(draft, { ...draft })).toBe(true);
    expect(same(draft, { ...draft, excluded: ["a"] })).toBe(false);
    expect(same(draft, { ...draft, keepAccount: true })).toBe(false);
  });
});

describe("a name", () => {
  const nothing = { name: "", contact: "", hours: "", safe_word: "" };

  it("that nobody could keep is never left out without a word", () => {
    const named = { ...draft, identity: { ...nothing, name: "Ada" } };
    expect(problemOf(named, directory)).toBeUndefined();
    expect(problemOf({ ...named, excluded: ["c"] }, directory)).toEqual({ why: "no_custodians", field: "name" });
    expect(problemOf({ ...named, queue: "q2" }, directory)?.why).toBe("no_custodians");
    const long = { ...draft, identity: { ...nothing, hours: "x".repeat(1_001) } };
    expect(problemOf(long, directory)).toEqual({ why: "name_long", field: "name" });
  });

  it("is one when any of its lines is there", () => {
    expect(identityOf(nothing)).toBeUndefined();
    expect(identityOf({ ...nothing, hours: "evenings", safe_word: "heron" })).toMatchObject({ safe_word: "heron" });
    expect(identityOf({ ...nothing, name: "Ada" })).toMatchObject({ name: "Ada" });
    expect(identityOf({ ...nothing, contact: "by post" })).toMatchObject({ contact: "by post" });
  });

  it("is kept only where two custodians are left to hold it", () => {
    const [conduct, protection] = directory.queues;
    if (conduct === undefined || protection === undefined) throw new Error("two queues");
    expect(keepsName(conduct, [], "custodians")).toBe(true);
    expect(keepsName(conduct, ["d"], "custodians")).toBe(false);
    expect(keepsName(protection, [], "custodians")).toBe(false);
  });
});

describe("a list of people", () => {
  it("leaves the excluded out", () => {
    const [conduct] = directory.queues;
    if (conduct === undefined) throw new Error("a queue");
    expect(readersLeft(conduct, ["b", "e"])).toEqual(["a"]);
    expect(otherQueues(directory, "q1", ["b", "e"])).toEqual([]);
  });

  it("is in the language of the page where the office wrote it, else in one it wrote", () => {
    expect(inLanguage({ en: "Ethics", fr: "Déontologie" }, "fr")).toBe("Déontologie");
    expect(inLanguage({ en: "Ethics", fr: "Déontologie" }, "ar")).toBe("Ethics");
    expect(inLanguage({ fr: "Déontologie" }, "ar")).toBe("Déontologie");
    expect(inLanguage({}, "ar")).toBe("");
  });
});
