/**
 * Colleagues who are mentioned in a note: typed and shown by name, sealed by id, so that a mention means
 * the same person whatever they are called later.
 */
import type { Person } from "../desk/protocol.ts";
import type { Words } from "../words.ts";
import { signatureWords } from "./people.ts";

export interface Named {
  readonly id: string;
  /** What is typed behind the @. */
  readonly handle: string;
}

/** Who can be mentioned, each by a name of their own. */
export function namesOf(people: readonly Person[], words: Words): readonly Named[] {
  const handles = people.map((one) => (one.name === "" ? signatureWords(one, words) : one.name).replaceAll("@", ""));
  return people.map(({ id }, at) => {
    const handle = handles[at] ?? "";
    return { id, handle: handles.filter((other) => other === handle).length > 1 ? `${handle} ${id.slice(0, 4)}` : handle };
  });
}

/** What is sealed: ids in the place of names, the longest name first. */
export function sealedText(typed: string, names: readonly Named[]): string {
  const longest = [...names].sort((one, other) => other.handle.length - one.handle.length);
  return longest.reduce((text, { id, handle }) => text.replaceAll(`@${handle}`, `@${id}`), typed);
}

export type Piece = { readonly kind: "text"; readonly text: string } | { readonly kind: "mention"; readonly id: string };

const MENTION = /@([A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/gu;

/** What is shown, piece by piece. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const found of text.matchAll(MENTION)) {
    if (found.index > from) pieces.push({ kind: "text", text: text.slice(from, found.index) });
    pieces.push({ kind: "mention", id: found[1] ?? "" });
    from = found.index + found[0].length;
  }
  if (from < text.length) pieces.push({ kind: "text", text: text.slice(from) });
  return pieces;
}

/** With names in the place of ids. */
export function mentionedText(text: string, names: readonly Named[]): string {
  return piecesOf(text)
    .map((piece) => (piece.kind === "text" ? piece.text : `@${names.find(({ id }) => id === piece.id)?.handle ?? piece.id}`))
    .join("");
}

export function mentions(text: string, id: string): boolean {
  return piecesOf(text).some((piece) => piece.kind === "mention" && piece.id === id);
}

/** What is being typed behind an @, up to where the cursor stands. */
export function begun(typed: string, cursor: number): string | undefined {
  return /(?:^|\s)@([^@\n]{0,40})$/u.exec(typed.slice(0, cursor))?.[1];
}

/** Whose names begin so. */
export function offered(start: string, names: readonly Named[]): readonly Named[] {
  const fold = (text: string): string => text.normalize("NFKD").toLowerCase();
  return names.filter(({ handle }) => fold(handle).startsWith(fold(start)) && handle !== start.trimEnd());
}

/** With the name in the place of what was begun, and where the cursor stands then. */
export function completed(typed: string, cursor: number, start: string, { handle }: Named): { readonly text: string; readonly cursor: number } {
  const before = `${typed.slice(0, cursor - start.length)}${handle} `;
  return { text: before + typed.slice(cursor), cursor: before.length };
}
