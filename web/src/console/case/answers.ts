/** The answers to the risk questions as sentences; a question this release does not know is shown as it stands. */
import type { Answers } from "../../seal/types.ts";
import type { Words } from "../words.ts";

const QUESTIONS = new Map([
  ["danger", { yes: "answer-danger-yes", no: "answer-danger-no" }],
  ["threat", { yes: "answer-threat-yes", no: "answer-threat-no" }],
  ["detriment", { yes: "answer-detriment-yes", no: "answer-detriment-no" }],
  ["supervisor", { yes: "answer-supervisor-yes", no: "answer-supervisor-no" }],
]);

export interface AnswerLine {
  readonly question: string;
  readonly text: string;
  readonly grave: boolean;
}

/** Known questions first and always in the same order, so that an officer knows where to look. */
export function answerLines(answers: Answers, words: Words): readonly AnswerLine[] {
  const known = [...QUESTIONS.keys()].filter((question) => Object.hasOwn(answers, question));
  const others = Object.keys(answers).filter((question) => !QUESTIONS.has(question));
  return [...known, ...others].map((question) => {
    const given = answers[question] ?? [];
    const choice = given.includes("yes") ? "yes" : given.includes("no") ? "no" : undefined;
    const sentence = QUESTIONS.get(question);
    const text = sentence === undefined || choice === undefined ? `${question}: ${given.join(", ")}` : words.t(sentence[choice]);
    return { question, text, grave: sentence !== undefined && choice === "yes" };
  });
}
