/** The levels of retaliation risk, in words, and which of them a mark may still choose. */
import { worse } from "../../seal/assess.ts";
import type { Level } from "../../seal/types.ts";

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  none: "level-none",
  elevated: "level-elevated",
  high: "level-high",
  alarm: "level-alarm",
};

const LEVELS = ["none", "elevated", "high", "alarm"] as const satisfies readonly Level[];

/** Clients show the worst they know, so a mark below what is known would change nothing. */
export function levelsFrom(known: Level): readonly Level[] {
  return LEVELS.filter((level) => worse(level, known) === level);
}
