// What the answers to the risk questions mean, alike for whoever seals and whoever reads.
import type { Answers, Assessment, Level } from "./types.ts";

const LEVELS: readonly Level[] = ["none", "elevated", "high", "alarm"];

/** Urgency, level and marks of a report's answers; a question left out counts as no. */
export function assess(answers: Answers): Assessment {
  const says = (question: string) =>
    Object.hasOwn(answers, question) && (answers[question]?.includes("yes") ?? false);
  const urgent = says("danger");
  const graver: Level = says("supervisor") ? "elevated" : "none";
  const level = says("detriment") || says("threat") ? "high" : graver;
  return { level, marks: urgent ? ["danger"] : [], urgent };
}

/** The graver of two levels. */
export function worse(a: Level, b: Level): Level {
  return LEVELS.indexOf(a) >= LEVELS.indexOf(b) ? a : b;
}
