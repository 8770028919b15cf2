import { describe, expect, it } from "vitest";
import { COUNTRIES, codingLines, codingTable, lacking, misfits, tidied, withHarmed, withHarmedValue, withoutHarmed, type CodingField } from "../../src/console/case/coding.ts";
import { historyOf } from "../../src/console/case/history.ts";
import { begun, completed, mentionedText, mentions, namesOf, offered, sealedText } from "../../src/console/case/mentions.ts";
import { spelled } from "../../src/console/case/spelling.ts";
import { tabAt, tabBeside, unanswered, waitingIn } from "../../src/console/case/tabs.ts";
import { openTasks } from "../../src/console/case/tasks.ts";
import { inserted, spokenIn } from "../../src/console/case/templates.ts";
import { keptOf } from "../../src/console/desk/kept.ts";
import type { Case, Entry, Person, Says } from "../../src/console/desk/protocol.ts";
import { LANGUAGES, wordsIn } from "../../src/console/words.ts";
import type { KindAndBody } from "../../src/seal/bodies.ts";
import type { OpenedItem, Roster } from "../../src/seal/types.ts";

const en = wordsIn("en");
const [NOOR, MATEO] = ["AAAAAAAAAAAAAAAAAAAAAA", "BBBBBBBBBBBBBBBBBBBBBA"];
const person = (id: string, name: string, me = false): Person => ({ kind: "officer", id, name, function: { en: "Triage officer" }, alike: false, me });
const [noor, mateo] = [person(NOOR, "Noor", true), person(MATEO, "Mateo")];

const field = (id: string, over: Partial<CodingField> = {}): CodingField => ({ id, kind: "choice", required: false, harmed: false, label: { en: id }, options: [], ...over });
const option = (value: string) => ({ value, label: { en: `the ${value}` } });
const FRAME: readonly CodingField[] = [
  field("type", { required: true, options: [option("fraud"), option("other")] }),
  field("whose", { kind: "choices", options: [option("staff"), option("police")] }),
  field("year", { kind: "year" }),
  field("country", { kind: "country" }),
  field("age", { harmed: true, required: true, options: [option("child"), option("adult")] }),
  field("sex", { harmed: true, options: [option("female")] }),
];
const TODAY = "2026-11-29";

/** Items of the office's own box, in the order in which they are shown. */
function internal(...said: readonly KindAndBody[]): readonly OpenedItem[] {
  return said.map((one, at): OpenedItem => ({
    ...one, after: [], author: NOOR, box: "internal", case: "", id: String(at), n: 1, posted: "2026-11-20", via: "console", hash: "", note: "",
  }));
}
const roster = { officers: [] } as unknown as Roster;

describe("a coding", () => {
  it("is refused where it does not fit, by the name of the field", () => {
    expect(misfits({ type: ["fraud"], year: ["1999"], country: ["FR"], age: ["child", ""] }, FRAME, TODAY)).toEqual({});
    expect(misfits({ type: ["murder"], year: ["2027"], country: ["EU"] }, FRAME, TODAY)).toEqual({ type: "option", year: "year", country: "option" });
    expect(misfits({ year: ["99"] }, FRAME, TODAY)).toEqual({ year: "year" });
    expect(misfits({ line: ["x".repeat(201)] }, [field("line", { kind: "line" })], TODAY)).toEqual({ line: "long" });
  });

  it("names what is asked for before a case is concluded", () => {
    const ids = (fields: Record<string, readonly string[]>) => lacking(fields, FRAME).map(({ id }) => id);
    expect(ids({})).toEqual(["type"]);
    expect(ids({ type: ["fraud"] })).toEqual([]);
    expect(ids({ type: ["fraud"], age: ["child", ""], sex: ["", ""] })).toEqual(["age"]);
  });

  it("has a row for each person harmed, all lists of one length", () => {
    const two = withHarmed(withHarmed({}, FRAME), FRAME);
    const known = withHarmedValue(two, "age", 1, "adult");
    expect(known).toEqual({ age: ["", "adult"], sex: ["", ""] });
    expect(codingTable(known, FRAME, en)).toEqual({ columns: ["age", "sex"], rows: [["–", "–"], ["the adult", "–"]] });
    expect(withoutHarmed(known, FRAME, 0)).toEqual({ age: ["adult"], sex: [""] });
    expect(tidied({ ...known, type: [""], whose: ["staff"] }, FRAME)).toEqual({ whose: ["staff"], age: ["", "adult"], sex: ["", ""] });
  });

  it("keeps what another frame coded, as it stands", () => {
    expect(tidied({ base: ["north"], type: ["fraud"] }, FRAME)).toEqual({ type: ["fraud"], base: ["north"] });
    const lines = codingLines({ base: ["north"], type: ["gone"], country: ["FR"] }, FRAME, en);
    expect(lines.map(({ label, values }) => [label, values])).toEqual([["type", ["gone"]], ["country", ["France"]], ["base", ["north"]]]);
  });

  it("knows the countries, and nothing that is none", () => {
    expect(COUNTRIES.length).toBeGreaterThan(240);
    for (const code of ["FR", "CF", "SS", "UA"]) expect(COUNTRIES).toContain(code);
    for (const code of ["EU", "UN", "DD", "SU", "ZZ", "AA"]) expect(COUNTRIES).not.toContain(code);
  });
});

describe("what is kept beside a case", () => {
  const of = "7";
  it("is what was said last", () => {
    const kept = keptOf(
      internal(
        { kind: "task", body: { text: "call", due: "2026-11-27" } },
        { kind: "translation", body: { of, language: "fr", text: "un" } },
        { kind: "translation", body: { of, language: "fr", text: "deux" } },
        { kind: "translation", body: { of, language: "en", text: "two" } },
        { kind: "reference", body: { system: "", number: "1" } },
        { kind: "reference", body: { system: "police", number: "9" } },
        { kind: "reference", body: { system: "", number: "2" } },
        { kind: "reference", body: { system: "police", number: "" } },
        { kind: "link", body: { case: "c", linked: true, reason: "same" } },
        { kind: "link", body: { case: "d", linked: true, reason: "same" } },
        { kind: "link", body: { case: "d", linked: false, reason: "" } },
        { kind: "tick", body: { of: "0", done: true } },
        { kind: "coding", body: { fields: { type: ["fraud"] } } },
        { kind: "coding", body: { fields: { type: ["other"] } } },
        { kind: "note", body: { text: `look, @${MATEO}` } },
      ),
      roster,
      NOOR,
    );
    expect(kept.translations.map(({ text }) => text)).toEqual(["deux", "two"]);
    expect(kept.references.map(({ number }) => number)).toEqual(["2"]);
    expect(kept.links.map((link) => link.case)).toEqual(["c"]);
    expect(kept.codings.map(({ fields }) => fields["type"])).toEqual([["fraud"], ["other"]]);
    expect(kept.mentioned.map(({ id }) => id)).toEqual([MATEO]);
    expect(kept.tasks.map(({ done }) => done?.id)).toEqual(["11"]);
    const again = keptOf(internal({ kind: "task", body: { text: "call" } }, { kind: "tick", body: { of: "0", done: true } }, { kind: "tick", body: { of: "0", done: false } }), roster, NOOR);
    expect(again.tasks[0]?.done).toBeUndefined();
  });

  it("puts what is late first, and what has no day last", () => {
    const task = (id: string, due?: string) => ({ id, by: noor, posted: TODAY, text: id, due, to: undefined, done: undefined });
    const order = openTasks([task("whenever"), task("soon", "2026-12-01"), task("late", "2026-11-27")], TODAY);
    expect(order.map(({ task: { id }, dueIn }) => [id, dueIn])).toEqual([["late", -2], ["soon", 2], ["whenever", undefined]]);
  });
});

describe("mentions", () => {
  const names = namesOf([mateo, person("CCCCCCCCCCCCCCCCCCCCCA", "Mateo Ruiz")], en);

  it("are sealed as ids and shown as names, the longer name first", () => {
    const sealed = sealedText("ask @Mateo Ruiz or @Mateo", names);
    expect(sealed).toBe(`ask @CCCCCCCCCCCCCCCCCCCCCA or @${MATEO}`);
    expect(mentionedText(sealed, names)).toBe("ask @Mateo Ruiz or @Mateo");
    expect(mentions(sealed, MATEO)).toBe(true);
    expect(mentions(`write to x@${MATEO}A`, MATEO)).toBe(false);
  });

  it("are offered behind an @ and completed where the cursor stands", () => {
    expect(begun("look @ma", 8)).toBe("ma");
    expect(begun("a@b", 3)).toBeUndefined();
    expect(offered("mATEO r", names).map(({ handle }) => handle)).toEqual(["Mateo Ruiz"]);
    expect(completed("look @ma now", 8, "ma", names[0] ?? { id: "", handle: "" })).toEqual({ text: "look @Mateo  now", cursor: 12 });
  });

  it("tell two of one name apart", () => {
    const twins = namesOf([mateo, person("CCCCCCCCCCCCCCCCCCCCCA", "Mateo")], en);
    expect(new Set(twins.map(({ handle }) => handle)).size).toBe(2);
  });
});

const entry = (says: Says, over: Partial<Entry> = {}): Entry => ({ id: "x", author: noor, posted: "2026-11-20", n: 1, via: "console", says, ...over });
const reporter = { kind: "reporter" } as const;

function aCase(over: Partial<Case>): Case {
  return {
    me: noor, files: [], dialogue: [], internal: [], failures: [], missing: 0, refused: [], received: "2026-11-18", status: "acknowledged", way: { voided: {} },
    people: { candidates: [], colleagues: [], declared: [], stale: [], changes: [] }, kept: { tasks: [], translations: [], references: [], links: [], codings: [], mentioned: [] }, ...over,
  } as unknown as Case;
}

describe("tabs", () => {
  it("are gone through round and round, mirrored where writing is", () => {
    expect(tabBeside("history", 1)).toBe("account");
    expect(tabAt("account", "ArrowRight", "ltr")).toBe("dialogue");
    expect(tabAt("account", "ArrowLeft", "rtl")).toBe("dialogue");
    expect(tabAt("account", "ArrowRight", "rtl")).toBe("history");
    expect(tabAt("notes", "Home", "rtl")).toBe("account");
    expect(tabAt("notes", "x", "ltr")).toBeUndefined();
  });

  it("say what waits in them", () => {
    const asked = entry({ kind: "message", text: "?" });
    const said = entry({ kind: "message", text: "!" }, { author: reporter });
    expect(unanswered([said, asked, said, said])).toHaveLength(2);
    expect(unanswered([said, asked])).toEqual([]);
    const open = aCase({ dialogue: [asked, said], status: "received", internal: [entry({ kind: "note", text: `@${NOOR}` }, { author: mateo })] });
    expect(waitingIn("dialogue", open, en)).toMatch(/to answer: .*1/u);
    expect(waitingIn("account", open, en)).toBe("to acknowledge");
    expect(waitingIn("notes", open, en)).toMatch(/for you: .*1/u);
    expect(waitingIn("coding", open, en)).toBe("not coded");
    expect(waitingIn("history", aCase({ missing: 2 }), en)).toMatch(/not verified: .*2/u);
    expect(waitingIn("history", open, en)).toBeUndefined();
  });
});

describe("the history", () => {
  it("tells each thing on its day, and of a record only that it came before what follows", () => {
    const change = { by: noor, added: [], removed: [], notes: false, code: false, given: undefined };
    const open = aCase({
      dialogue: [entry({ kind: "message", text: "secret words" }, { id: "a", author: reporter, posted: "2026-11-19", n: 0 })],
      internal: [entry({ kind: "task", text: "call the clinic", due: "2026-12-01" }, { id: "b", n: 1 })],
      people: { candidates: [], colleagues: [], declared: [], stale: [], changes: [{ ...change, n: 0, added: [noor] }, { ...change, n: 1, added: [mateo] }] },
    });
    const days = historyOf(open, en);
    expect(days.map(({ day }) => day)).toEqual(["2026-11-18", "2026-11-19", "2026-11-20"]);
    const last = days[2]?.happened ?? [];
    expect(last.map(({ undated }) => undated)).toEqual([true, false]);
    expect(last[0]?.what).toContain("Mateo");
    expect(last[1]?.detail).toBe("call the clinic");
    expect(JSON.stringify(days)).not.toContain("secret words");
  });
});

describe("a short reference", () => {
  it.each(LANGUAGES)("is spelled with a word a sign in %s", (lang) => {
    const words = wordsIn(lang);
    expect(words.t("spell-letters").split(" ")).toHaveLength(26);
    expect(words.t("spell-digits").split(" ")).toHaveLength(10);
    expect(spelled("aZ3 -_b", words)).toContain(words.t("spell-dash"));
  });

  it("tells capitals and signs apart", () => {
    expect(spelled("aA0 -_z", en).replace(/[\u2068\u2069]/gu, "")).toBe("alfa, capital alfa, zero, dash, underscore, zulu");
  });
});

describe("a template", () => {
  it("goes behind what is typed already", () => {
    expect(inserted("", "text")).toBe("text");
    expect(inserted("Dear A. ", "text")).toBe("Dear A.\n\ntext");
    expect(spokenIn([{ id: "a", name: {}, text: { en: "", pt: "" } }, { id: "b", name: {}, text: { fr: "", en: "" } }])).toEqual(["en", "pt", "fr"]);
  });
});
