import { encode } from "uqr";
import { describe, expect, it } from "vitest";
import { answerLines, type FormQuestion } from "../../src/console/case/answers.ts";
import { levelsFrom } from "../../src/console/case/levels.ts";
import { authorWords, signatureWords } from "../../src/console/case/people.ts";
import type { Person } from "../../src/console/desk/protocol.ts";
import { squares } from "../../src/console/first/qr.tsx";
import { troubleWords } from "../../src/console/parts/trouble.tsx";
import { dueWords, statusWords } from "../../src/console/queue/status.ts";
import { LANGUAGES, wordsIn } from "../../src/console/words.ts";

const en = wordsIn("en");
/** Fluent wraps arguments in marks that isolate their direction. */
const plain = (text: string | undefined): string => (text ?? "").replace(/[\u2068\u2069]/gu, "");

describe("answers", () => {
  const yesNo = { yes: { en: "Yes" }, no: { en: "No" } };
  const form: readonly FormQuestion[] = [
    { id: "danger", label: { en: "Is somebody in danger now?" }, options: yesNo },
    { id: "people", label: { en: "Who did it?" }, options: {} },
    { id: "person_name", label: { en: "Name" }, options: {} },
    { id: "person_role", label: { en: "What they do" }, options: {} },
    { id: "supervisor", label: { en: "Is it your supervisor?" }, options: yesNo },
  ];

  it("read as they were asked, in the form's order, the grave ones known", () => {
    expect(answerLines({ supervisor: ["no"], danger: ["yes"] }, form, en)).toEqual([
      { question: "danger", label: "Is somebody in danger now?", values: ["Yes"], grave: true },
      { question: "supervisor", label: "Is it your supervisor?", values: ["No"], grave: false },
    ]);
  });

  it("of a question that is not known stand as they are, and never count as grave", () => {
    expect(answerLines({ weather: ["yes", "rain"], danger: ["perhaps"] }, form, en)).toEqual([
      { question: "danger", label: "Is somebody in danger now?", values: ["perhaps"], grave: false },
      { question: "weather", label: "weather", values: ["yes", "rain"], grave: false },
    ]);
    expect(answerLines({ danger: ["constructor"] }, form, en)).toMatchObject([{ values: ["constructor"] }]);
  });

  it("about people are put together, a person each", () => {
    const answers = { person_role: ["driver", ""], person_name: ["", "B."] };
    expect(answerLines(answers, form, en)).toEqual([
      { question: "people", label: "Who did it?", values: ["What they do: driver", "Name: B."], grave: false },
    ]);
  });
});

it("a mark offers no level below what is known", () => {
  expect(levelsFrom("none")).toEqual(["none", "elevated", "high", "alarm"]);
  expect(levelsFrom("high")).toEqual(["high", "alarm"]);
});

describe("people", () => {
  const person: Person = { kind: "officer", id: "AbCdEfGh", name: "", function: { en: "Triage officer" }, alike: false, me: false };

  it("go by function, by name where there is one, and by id only when they would be mistaken", () => {
    expect(authorWords(person, en)).toBe("Triage officer");
    expect(plain(authorWords({ ...person, name: "Noor" }, en))).toBe("Noor, Triage officer");
    expect(authorWords({ ...person, alike: true }, en)).toBe("Triage officer AbCd");
    expect(authorWords({ ...person, function: {} }, en)).toBe("AbCd");
    expect(plain(authorWords({ ...person, me: true }, en))).toBe("Triage officer (you)");
  });

  it("are shown to the person who reported as that person reads them", () => {
    expect(signatureWords({ ...person, me: true, alike: true }, en)).toBe("Triage officer");
  });
});

it("what is due is said in days, in every language", () => {
  expect([-2, -1, 0, 1, 5].map((days) => plain(dueWords(days, en)))).toEqual(["2 days late", "1 day late", "due today", "due in 1 day", "due in 5 days"]);
  expect(dueWords(undefined, en)).toBeUndefined();
  for (const lang of LANGUAGES) expect(plain(dueWords(11, wordsIn(lang)))).toMatch(/11/u);
  expect(statusWords("received", en)).toBe("not yet acknowledged");
  expect(statusWords("later", en)).toBe("later");
});

describe("a trouble", () => {
  it("says when to try again, and what a rejection means where one can act on it", () => {
    const now = new Date(2026, 2, 14, 10, 0);
    expect(plain(troubleWords({ kind: "slow_down", seconds: 90 }, en, now))).toMatch(/10:01/u);
    expect(troubleWords({ kind: "rejected", error: "taken" }, en)).toBe("Somebody has this name already. Choose another.");
    expect(plain(troubleWords({ kind: "rejected", error: "odd" }, en))).toContain("(odd)");
  });

  it("of unsound bytes names the verdict", () => {
    expect(plain(troubleWords({ kind: "unsound", verdict: "forked" }, en))).toContain("(forked)");
  });

  it("of signing in is one sentence, whatever was wrong", () => {
    expect(troubleWords({ kind: "refused" }, en)).toContain("the name, the passphrase, and the six digits or the passkey");
  });
});

it("a QR code's path has one square for each dark module, beside the quiet zone", () => {
  expect(squares([[true, false], [false, true]])).toBe("M4 4h1v1h-1zM5 5h1v1h-1z");
  const { data } = encode("otpauth://totp/x", { border: 0 });
  expect(squares(data).match(/M/gu)?.length).toBe(data.flat().filter(Boolean).length);
});
