import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { differs, nextFrom, mayBecome, needsReason, OUTCOMES, wayOf } from "../../src/console/case/way.ts";
import { outcomeWords, signedStep, stepWords, toldWords } from "../../src/console/case/steps.ts";
import { statusWords } from "../../src/console/queue/status.ts";
import { LANGUAGES, wordsIn } from "../../src/console/words.ts";
import { standingOf } from "../../src/seal/standing.ts";
import type { OpenedItem, Status } from "../../src/seal/types.ts";

const ALL: readonly Status[] = ["received", "acknowledged", "assessing", "referred", "under_investigation", "assistance_only", "concluded", "closed"];
const en = wordsIn("en");

/** What officers sign, one letter each, in the order in which it is shown. */
function signed(...steps: readonly (readonly [author: string, from: Status, to: Status])[]): readonly OpenedItem[] {
  return steps.map(([author, from, to], at): OpenedItem => ({
    kind: "step",
    body: { from, to, outcome: to === "concluded" ? "duplicate" : "", reason: "because" },
    after: [], author, box: "internal", case: "", id: String(at), n: 1, posted: "2026-03-01", via: "console", hash: "", note: "",
  }));
}

describe("the table", () => {
  it("is the one of docs/formats.md, of which the server's tests hold the other copy", () => {
    const held = readFileSync(join(import.meta.dirname, "../../../src/domain/case/tests.rs"), "utf8");
    const camel = (status: Status): string => status.replace(/(?:^|_)[a-z]/gu, (from) => from.replace("_", "").toUpperCase());
    const rows = [...held.matchAll(/\(\s*(?!Status\b)(\w+),\s+&\[([^\]]*)\],?\s*\)/gu)].map(([, from = "", leads = ""]) => [from, new Set(leads.split(",").map((lead) => lead.trim()))] as const);
    expect(rows.map(([from]) => from)).toEqual(ALL.map(camel));
    for (const [at, from] of ALL.entries()) {
      expect(new Set(ALL.filter((to) => mayBecome(from, to)).map(camel))).toEqual(rows[at]?.[1]);
    }
  });

  it("offers what follows, but no step of what was only received or has a word of its own", () => {
    expect(nextFrom("received")).toEqual([]);
    expect(nextFrom("acknowledged")).toEqual(["assessing"]);
    expect(nextFrom("later" as Status)).toEqual([]);
    expect(needsReason("assessing", "concluded") && needsReason("closed", "assessing")).toBe(true);
    expect(needsReason("concluded", "closed") || needsReason("referred", "assessing")).toBe(false);
  });

  it("has words for all of it, in every language", () => {
    for (const words of LANGUAGES.map(wordsIn)) {
      const spoken = ALL.flatMap((from) => nextFrom(from).flatMap((to) => [stepWords(from, to, words), toldWords(from, to, words)]));
      const all = [...spoken, ...ALL.map((status) => statusWords(status, words)), ...OUTCOMES.map((outcome) => outcomeWords(outcome, words))];
      expect(all.filter((said) => /^(?:step|status|outcome)-/u.test(said))).toEqual([]);
    }
    expect(stepWords("closed", "assessing", en)).toBe("Open it again");
  });
});

describe("the way of a case", () => {
  it("is what officers signed, whatever the server says", () => {
    const way = wayOf(signed(["a", "acknowledged", "assessing"], ["a", "assessing", "concluded"], ["b", "concluded", "closed"]));
    expect(way).toEqual({ status: "closed", concluder: undefined, voided: {} });
    expect(differs(way, "closed")).toBe(false);
    expect(differs(way, "concluded")).toBe(true);
  });

  it("has no step before the first", () => {
    const way = wayOf([]);
    expect([differs(way, "received"), differs(way, "acknowledged"), differs(way, "closed")]).toEqual([false, false, true]);
  });

  it("is not ended by whoever concluded it", () => {
    const steps = [["a", "acknowledged", "assessing"], ["a", "assessing", "concluded"], ["a", "concluded", "closed"]] as const;
    const way = wayOf(signed(...steps));
    expect(way).toEqual({ status: "concluded", concluder: "a", voided: { "2": "alone" } });
    expect(differs(way, "closed")).toBe(true);
    expect(wayOf(signed(...steps, ["b", "concluded", "closed"])).status).toBe("closed");
  });

  it("asks for another officer each time it is concluded", () => {
    const again = [["b", "concluded", "assessing"], ["b", "assessing", "concluded"], ["b", "concluded", "closed"]] as const;
    const way = wayOf(signed(["a", "acknowledged", "assessing"], ["a", "assessing", "concluded"], ...again));
    expect(way).toEqual({ status: "concluded", concluder: "b", voided: { "4": "alone" } });
  });

  it("passes over a step that begins elsewhere or leads where none may", () => {
    const way = wayOf(signed(["a", "assessing", "concluded"], ["a", "acknowledged", "closed"], ["a", "acknowledged", "assessing"]));
    expect(way).toEqual({ status: "assessing", concluder: undefined, voided: { "0": "order", "1": "order" } });
  });
});

it("where a case stands for its reporter is what they were told last, under a signature", () => {
  const [some] = signed(["a", "acknowledged", "assessing"]) as [OpenedItem];
  const told = (status: Status): OpenedItem => ({ ...some, kind: "progress", box: "dialogue", body: { status, text: "" } });
  const acknowledged: OpenedItem = { ...some, kind: "acknowledgement", box: "dialogue", body: { receipt: "", text: "" } };
  const stands = (...items: readonly OpenedItem[]) => standingOf(items).status;
  expect([stands(), stands(acknowledged), stands(acknowledged, told("assessing"), told("closed"))]).toEqual(["received", "acknowledged", "closed"]);
  expect(stands(told("assessing"), acknowledged)).toBe("assessing");
});

it("a signed step says where it led, what came of it, and first that it does not count", () => {
  const says = { kind: "step", from: "assessing", to: "concluded", outcome: "help_given", reason: "" } as const;
  const plain = (lines: readonly string[]) => lines.map((line) => line.replace(/[\u2068\u2069]/gu, ""));
  expect(plain(signedStep(says, undefined, en))).toEqual(["Moved the case from “being assessed” to “concluded”.", "What came of it: help was given."]);
  expect(plain(signedStep(says, "order", en))[0]).toBe("This step does not count: it may not follow the one before.");
});
