/**
 * How hard a passphrase is to guess, and one that is hard enough.
 *
 * Whoever steals the server and its keyring may try passphrases for as long as they like; Argon2id
 * only makes each try slow. So the estimate is a ceiling, not a compliment: what people choose
 * themselves is counted as a guesser would count it, pattern by pattern, and the page says that
 * words drawn at random are the better way.
 */
import { wordlist } from "@scure/bip39/wordlists/english.js";

/** Below this many bits a passphrase is refused. */
export const ENOUGH_BITS = 50;

const DRAWN_WORDS = 6;
const WORD_BITS = 11;
const LISTED = new Set(wordlist);
const FIRST_TRIED = ["admin", "amparo", "letmein", "login", "officer", "passphrase", "password", "passwort", "qwerty", "secret", "welcome"];
const ROWS = ["abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "azertyuiop", "qwertzuiop", "01234567890"];

/** Six words of the BIP-39 English list, each drawn alone: 66 bits. */
export function drawPassphrase(random: (length: number) => Uint16Array = randomNumbers): string {
  return Array.from(random(DRAWN_WORDS), (number) => wordlist[number % wordlist.length] ?? "").join(" ");
}

function randomNumbers(length: number): Uint16Array {
  // The list holds 2,048 words, which divides 65,536: the remainder favours none.
  return crypto.getRandomValues(new Uint16Array(length));
}

export interface Measure {
  readonly bits: number;
  readonly enough: boolean;
  /** How long a thief with a great many machines would need, on average. */
  readonly holds: "moments" | "days" | "years" | "lifetimes";
}

/** Counts what a guesser would have to try. `known` are words that a guesser tries first: the officer's own name. */
export function measurePassphrase(typed: string, known: readonly string[] = []): Measure {
  const text = typed.normalize("NFKC").toLowerCase();
  const guessed = new Set([...FIRST_TRIED, ...known.flatMap((name) => name.normalize("NFKC").toLowerCase().split(/[\s.@_-]+/u))]);
  const seen = new Set<string>();
  let bits = 0;
  for (const [run] of text.matchAll(/\p{L}[\p{L}\p{M}']*|\p{Nd}+|[^\p{L}\p{Nd}]/gu)) {
    bits += seen.has(run) || guessed.has(run) ? 1 : runBits(run);
    seen.add(run);
  }
  const capitals = typed.match(/\p{Lu}/gu)?.length ?? 0;
  bits += Math.min(capitals, 4);
  const whole = Math.floor(Math.min(bits, 4.7 * [...text].length));
  return { bits: whole, enough: whole >= ENOUGH_BITS, holds: holds(whole) };
}

function runBits(run: string): number {
  if (isPattern(run)) return 3;
  if (LISTED.has(run)) return WORD_BITS;
  if (/^(?:19|20)\p{Nd}{2}$/u.test(run)) return 6;
  if (/^\p{Nd}/u.test(run)) return 3.3 * run.length;
  if (/^\p{Script=Han}/u.test(run)) return 8 * [...run].length;
  // A word in some language: about as much as English letters carry once the first is known.
  if (/^\p{L}/u.test(run)) return 4.7 + 2 * ([...run].length - 1);
  return /^[\s.,_-]$/u.test(run) ? 1 : 4;
}

function isPattern(run: string): boolean {
  if (run.length < 3) return false;
  if (new Set(run).size === 1) return true;
  const back = [...run].reverse().join("");
  return ROWS.some((row) => row.includes(run) || row.includes(back));
}

function holds(bits: number): Measure["holds"] {
  const tries = 2 ** (bits - 1) / 100_000; // seconds at a hundred thousand tries a second
  if (tries < 86_400) return "moments";
  if (tries < 86_400 * 365) return "days";
  return tries < 86_400 * 365 * 100 ? "years" : "lifetimes";
}
