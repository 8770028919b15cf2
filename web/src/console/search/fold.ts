/**
 * Words as they are searched: what differs only in case, accents or the spelling of a letter is one word.
 *
 * Chinese, Japanese, Thai and their like put no spaces between words. There a run of letters is kept whole
 * and found by any part of it; everywhere else a word is found by its beginning.
 */
export interface Wanted {
  /** What is looked for, with a space before it where only the beginning of a word counts. */
  readonly needles: readonly string[];
}

/** Every one of them has to be there. */
export type Query = readonly Wanted[];

/** Marks that are written over or under a letter. Vowel signs of Indic scripts are letters of their own. */
const MARKS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u0640\p{Cf}]/gu;

const LETTERS: Readonly<Record<string, string>> = {
  ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ς: "σ",
  "\u0671": "\u0627", "\u0649": "\u064a", "\u06cc": "\u064a", "\u0629": "\u0647", "\u06a9": "\u0643",
};
const SPELT = new RegExp(`[${Object.keys(LETTERS).join("")}]`, "gu");
/** Of Arabic and of Persian: the last four bits are the number. */
const DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/gu;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;
const HAS_UNSPACED = new RegExp(UNSPACED.source, "u");

export function fold(text: string): string {
  // Most words are ASCII, and most of the time would go here.
  if (/^[\x20-\x7e\s]*$/u.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(SPELT, (letter) => LETTERS[letter] ?? letter)
    .replace(DIGITS, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

const IS_ARABIC = /[\u0621-\u064a]/u;
/** The article of an Arabic word, with what is written together with it; three letters stay. */
const ARTICLE = /^(?:[\u0648\u0641]?[\u0628\u0643]?\u0627\u0644|[\u0648\u0641]?\u0644\u0644)(?=[\u0621-\u064a]{3})/u;
/** *And*, *with*, *for* and the like, which are written together with an Arabic word too. */
const PARTICLES = /^[\u0648\u0641]?[\u0628\u0643\u0644]?(?=[\u0621-\u064a]{3})/u;

/** A folded word as it is looked for: as it stands, and without its article. */
function lookedFor(word: string): readonly string[] {
  return [...new Set([word, word.replace(ARTICLE, "")])];
}

/** As it is found: without what begins it besides. It may begin so by itself, so that it stays as well. */
function foundAs(word: string): readonly string[] {
  return [...lookedFor(word), word.replace(PARTICLES, "")];
}

function wordsOf(folded: string): readonly string[] {
  const words = folded.match(WORD) ?? [];
  if (!HAS_UNSPACED.test(folded)) return words;
  return words.flatMap((word) => [...(word.match(UNSPACED) ?? []), ...(word.replace(UNSPACED, " ").match(WORD) ?? [])]);
}

/** All words of these texts, each once, with a space before and behind each. */
export function searchable(texts: readonly string[]): string {
  const found = new Set<string>();
  for (const text of texts) {
    const folded = fold(text);
    const words = wordsOf(folded);
    for (const word of IS_ARABIC.test(folded) ? words.flatMap(foundAs) : words) found.add(word);
  }
  return ` ${[...found].join(" ")} `;
}

export function queryOf(typed: string): Query {
  return wordsOf(fold(typed)).map((word) => ({ needles: lookedFor(word).map((form) => (HAS_UNSPACED.test(form) ? form : ` ${form}`)) }));
}

/** Whether `words`, of {@link searchable}, hold all that is wanted. */
export function holds(words: string, query: Query): boolean {
  return query.every(({ needles }) => needles.some((needle) => words.includes(needle)));
}

/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** Words with what surrounds them. */
export type Snippet = readonly Piece[];

const BEFORE = 40;
const BEHIND = 90;
const MOST_SNIPPETS = 3;
const WRITTEN = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;

interface Hit {
  readonly from: number;
  readonly to: number;
  readonly wanted: number;
}

/** Where in these texts the words stand: as few places as show every word that is there. */
export function snippetsOf(texts: readonly string[], query: Query): readonly Snippet[] {
  const left = new Set(query.keys());
  const found: Snippet[] = [];
  for (const text of texts) {
    if (left.size === 0 || found.length === MOST_SNIPPETS) break;
    const hits = hitsIn(text, query);
    for (const first of hits) {
      if (!left.has(first.wanted) || found.length === MOST_SNIPPETS) continue;
      const [from, to] = [whole(text, first.from - BEFORE), whole(text, Math.max(first.from + BEHIND, first.to))];
      const within = hits.filter((hit) => hit.from >= from && hit.to <= to);
      for (const hit of within) left.delete(hit.wanted);
      found.push(cut(text, from, to, within));
    }
  }
  return found;
}

function hitsIn(text: string, query: Query): readonly Hit[] {
  const hits: Hit[] = [];
  for (const { 0: word, index } of text.matchAll(WRITTEN)) {
    const folded = fold(word);
    const words = searchable([word]);
    query.forEach(({ needles }, wanted) => {
      const needle = needles.find((one) => words.includes(one));
      if (needle === undefined) return;
      const at = folded.indexOf(needle);
      // Of a long run of letters only the part that was meant, where its place is sure.
      const isPart = !needle.startsWith(" ") && at !== -1 && folded.length === word.length;
      hits.push(isPart ? { from: index + at, to: index + at + needle.length, wanted } : { from: index, to: index + word.length, wanted });
    });
  }
  return hits;
}

function cut(text: string, from: number, to: number, hits: readonly Hit[]): Snippet {
  const pieces: Piece[] = [{ text: from === 0 ? "" : "…", hit: false }];
  let at = from;
  for (const hit of [...hits].sort((one, other) => one.from - other.from)) {
    if (hit.from < at) continue;
    pieces.push({ text: text.slice(at, hit.from), hit: false }, { text: text.slice(hit.from, hit.to), hit: true });
    at = hit.to;
  }
  pieces.push({ text: `${text.slice(at, to)}${to < text.length ? "…" : ""}`, hit: false });
  return pieces.filter((piece) => piece.text !== "");
}

/** The place, but never inside of a character that takes two. */
function whole(text: string, at: number): number {
  const place = Math.min(Math.max(at, 0), text.length);
  return /[\udc00-\udfff]/.test(text[place] ?? "") ? place - 1 : place;
}
