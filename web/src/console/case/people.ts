/** People by what the public knows of them: their function, and their name where the roster gives one. */
import type { Author } from "../desk/protocol.ts";
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
