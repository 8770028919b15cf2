/** People by what the public knows of them: their function, and their name where the roster gives one. */
import type { CodeSays, GivenCode } from "../desk/codes-protocol.ts";
import type { Author, HolderChange, Says } from "../desk/protocol.ts";
import type { Words } from "../words.ts";

export function authorWords(author: Author, words: Words): string {
  if (author.kind === "reporter") return words.t("author-reporter");
  const does = words.of(author.function);
  const known = author.name === "" ? does : words.t("author-named", { name: author.name, function: does });
  const shown = known === "" || author.alike ? `${known} ${author.id.slice(0, 4)}`.trim() : known;
  return author.me ? words.t("author-me", { who: shown }) : shown;
}

/** As the person who reported reads it: there is no "you" for them in it. */
export function signatureWords(author: Author, words: Words): string {
  return authorWords(author.kind === "officer" ? { ...author, me: false, alike: false } : author, words);
}

export function conflictWords({ own, who }: Extract<Says, { kind: "conflict" }>, words: Words): string {
  return own ? words.t("entry-conflict-own") : words.t("entry-conflict", { who: authorWords(who, words) });
}

/** What the person was told about their name. */
export function tellingWords({ day, opened, people }: Extract<Says, { kind: "telling" }>, words: Words): string {
  const who = people.map((one) => authorWords(one, words)).join(", ");
  return words.t(opened ? "entry-telling-opened" : "entry-telling-asked", { day: words.day(day), who });
}

/** How a person who lost their code was recognised. */
export const HOW_WORDS = { met: "newcode-how-met", safe_word: "newcode-how-safe" } as const;

/** That the office gave a new code: when it was agreed to, by whom, how the person was recognised. */
export function givenWords(id: "holding-code-given" | "case-code-given", { day, how, people }: GivenCode, words: Words): string {
  const [first, second] = people.map((one) => authorWords(one, words));
  return `${words.t(id, { day: words.day(day), first: first ?? "", second: second ?? "" })} ${words.t(HOW_WORDS[how])}`;
}

const DECIDED_WORDS = { agreed: "entry-code-agreed", refused: "entry-code-refused", withdrawn: "entry-code-withdrawn" } as const;

/** What an officer said of a new code. */
export function codeWords(says: CodeSays, words: Words): string {
  if (says.kind === "code_decision") return words.t(DECIDED_WORDS[says.decided]);
  return `${words.t("entry-code-request", { day: words.day(says.expires) })} ${words.t(HOW_WORDS[says.how])}`;
}

/** What a record changed, a line each. */
export function changeLines({ n, by, added, removed, notes, code, given }: HolderChange, words: Words): readonly string[] {
  const { t } = words;
  const signer = authorWords(by, words);
  return [
    ...(code ? [t("holding-code")] : []),
    ...(given === undefined ? [] : [givenWords("holding-code-given", given, words)]),
    ...added.map((who) => (n === 0 ? t("holding-first", { who: authorWords(who, words) }) : t("holding-added", { by: signer, who: authorWords(who, words) }))),
    ...removed.map((who) => t("holding-removed", { by: signer, who: authorWords(who, words) })),
    ...(notes ? [t("holding-notes", { by: signer })] : []),
  ];
}
