// What the answers to the risk questions mean, alike for whoever seals and whoever reads.
import type { Answers, Assessment, Level, Mark } from "./types.ts";

const LEVELS: readonly Level[] = ["none", "elevated", "high", "alarm"];

/** Answers with `yes` that mean that somebody may suffer for it. */
const ELEVATED = [
  "armed", "compound", "contract", "controls_aid", "only_me", "small_team", "supervisor", "told", "visa",
] as const;

/** Urgency, level and marks of a report's answers; a question left out counts as no. */
export function assess(answers: Answers): Assessment {
  const given = (question: string, word: string) =>
    Object.hasOwn(answers, question) && (answers[question]?.includes(word) ?? false);
  const says = (question: string) => given(question, "yes");
  const child = says("child") || given("route", "child");
  const danger = says("danger");
  const graver: Level = ELEVATED.some(says) ? "elevated" : "none";
  const level = says("detriment") || says("threat") ? "high" : graver;
  const marks: Mark[] = [
    ...(says("assistance_only") ? (["assistance"] as const) : []),
    ...(child ? (["child"] as const) : []),
    ...(danger ? (["danger"] as const) : []),
  ];
  return { level, marks, urgent: danger || child };
}

/** The graver of two levels. */
export function worse(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
}
