/**
 * What the form asked and what was answered, in the officer's language; a question this portal no
 * longer asks is shown as it stands.
 */
import type { Answers, Texts } from "../../seal/types.ts";
import type { Words } from "../words.ts";

/** A question in every language, as the portal describes it. */
export interface FormQuestion {
  readonly id: string;
  readonly label: Texts;
  readonly options: Readonly<Record<string, Texts>>;
}

export interface AnswerLine {
  readonly question: string;
  readonly label: string;
  readonly values: readonly string[];
  readonly grave: boolean;
}

const GRAVE: readonly string[] = ["danger", "threat", "detriment", "child"];
const PERSON = "person_";

/** In the order in which the form asks, so that an officer knows where to look. */
export function answerLines(answers: Answers, form: readonly FormQuestion[], words: Words): readonly AnswerLine[] {
  const people = peopleIn(answers, form, words);
  const asked = form.map(({ id }) => id);
  const given = Object.keys(answers).filter((id) => !id.startsWith(PERSON));
  const known = asked.filter((id) => given.includes(id) || (id === "people" && people.length > 0));
  const others = given.filter((id) => !asked.includes(id));
  return [...known, ...others].map((question) => {
    const about = form.find(({ id }) => id === question);
    const said = question === "people" ? people : (answers[question] ?? []);
    return {
      question,
      label: about === undefined ? question : words.of(about.label),
      values: said.map((value) => words.of(optionOf(about, value)) || value),
      grave: GRAVE.includes(question) && said.includes("yes"),
    };
  });
}

/** What the office may do, in the words of the form's own question; what it no longer lists as it stands. */
export function consentLines(given: readonly string[], form: readonly FormQuestion[], words: Words): readonly string[] {
  const asked = form.find(({ id }) => id === "consent");
  const label = (one: string): Texts | undefined => optionOf(asked, one) ?? form.find(({ id }) => id === one)?.label;
  return given.map((one) => words.of(label(one)) || one);
}

function optionOf(question: FormQuestion | undefined, value: string): Texts | undefined {
  return question !== undefined && Object.hasOwn(question.options, value) ? question.options[value] : undefined;
}

/** Each person in a line of what is known about them. */
function peopleIn(answers: Answers, form: readonly FormQuestion[], words: Words): readonly string[] {
  const fields = Object.keys(answers).filter((id) => id.startsWith(PERSON));
  const ordered = [...fields].sort((one, other) => place(form, one) - place(form, other));
  const count = Math.max(0, ...fields.map((id) => answers[id]?.length ?? 0));
  return Array.from({ length: count }, (_, at) =>
    ordered
      .flatMap((id) => {
        const value = answers[id]?.[at] ?? "";
        const label = form.find((question) => question.id === id)?.label;
        return value === "" ? [] : [`${label === undefined ? id : words.of(label)}: ${value}`];
      })
      .join("\n"),
  );
}

function place(form: readonly FormQuestion[], id: string): number {
  const at = form.findIndex((question) => question.id === id);
  return at < 0 ? form.length : at;
}
