/** What the office begins its answers with, by language. */
import type { Texts } from "../../seal/types.ts";

export interface Template {
  readonly id: string;
  readonly name: Texts;
  readonly text: Texts;
}

/** The languages that any of them speaks. */
export function spokenIn(templates: readonly Template[]): readonly string[] {
  return [...new Set(templates.flatMap(({ text }) => Object.keys(text)))];
}

/** Behind what is typed already: nothing of it is lost. */
export function inserted(draft: string, text: string): string {
  return draft.trim() === "" ? text : `${draft.trimEnd()}\n\n${text}`;
}
