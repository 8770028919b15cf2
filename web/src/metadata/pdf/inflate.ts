// Inflates zlib data (RFC 1950 and 1951) up to a given size.
//
// The browser's own `DecompressionStream` takes what follows the data for a fault, and files often
// have a line end there; nor can it be held to a size before it has given it.
import { fault } from "./object.ts";

const LENGTH_BASE = [3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258];
const LENGTH_MORE = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const FAR_BASE = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385,
  24577,
];
const FAR_MORE = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LONGEST_CODE = 15;

interface Codes {
  /// How many codes there are of each length, and the symbols in the order of their codes.
  readonly counts: Uint16Array;
  readonly symbols: Uint16Array;
}

interface State {
  readonly input: Uint8Array;
  at: number;
  held: number;
  bits: number;
  out: Uint8Array;
  length: number;
  readonly most: number;
}

/// What is inflated; more than `most` bytes are **large**. What follows the data is passed over.
export function inflate(input: Uint8Array, most: number): Uint8Array {
  const head = (input[0] ?? 0) * 256 + (input[1] ?? 0);
  if (((input[0] ?? 0) & 0x0f) !== 8 || (input[0] ?? 0) >> 4 > 7 || head % 31 !== 0 || (head & 0x20) !== 0) fault("malformed");
  const state: State = { input, at: 2, held: 0, bits: 0, out: new Uint8Array(Math.min(most, input.length * 4 + 64)), length: 0, most };
  for (let last = false; !last; ) {
    if (state.at === input.length && flushed(input)) return state.out.subarray(0, state.length);
    last = take(state, 1) === 1;
    const kind = take(state, 2);
    if (kind === 0) stored(state);
    else if (kind === 1) block(state, fixedLetters, fixedFars);
    else if (kind === 2) block(state, ...tables(state));
    else fault("malformed");
  }
  // Whole bytes that were taken ahead do not occur: bits are taken one byte at a time.
  let sum = 0;
  for (let i = 0; i < 4; i += 1) sum = sum * 256 + (input[state.at + i] ?? fault("malformed"));
  const out = state.out.subarray(0, state.length);
  return sum === adler(out) ? out : fault("malformed");
}

/// Some writers of forms end with what only flushes (an empty stored block), and no sum.
function flushed(input: Uint8Array): boolean {
  return [0, 0, 0xff, 0xff].every((byte, i) => input[input.length - 4 + i] === byte);
}

function adler(bytes: Uint8Array): number {
  let a = 1;
  let b = 0;
  for (let start = 0; start < bytes.length; start += 3_800) {
    for (const byte of bytes.subarray(start, start + 3_800)) {
      a += byte;
      b += a;
    }
    a %= 65_521;
    b %= 65_521;
  }
  return b * 65_536 + a;
}

function take(state: State, count: number): number {
  while (state.bits < count) {
    const byte = state.input[state.at] ?? fault("malformed");
    state.at += 1;
    state.held |= byte << state.bits;
    state.bits += 8;
  }
  const value = state.held & ((1 << count) - 1);
  state.held >>>= count;
  state.bits -= count;
  return value;
}

function room(state: State, count: number): void {
  const need = state.length + count;
  if (need > state.most) fault("large");
  if (need <= state.out.length) return;
  const grown = new Uint8Array(Math.min(state.most, need * 2));
  grown.set(state.out.subarray(0, state.length));
  state.out = grown;
}

function stored(state: State): void {
  state.held = 0;
  state.bits = 0;
  const [a = 0, b = 0, c = 0, d] = state.input.subarray(state.at, state.at + 4);
  const length = a + b * 256;
  if (d === undefined || length !== ((c + d * 256) ^ 0xffff)) fault("malformed");
  const start = state.at + 4;
  if (start + length > state.input.length) fault("malformed");
  room(state, length);
  state.out.set(state.input.subarray(start, start + length), state.length);
  state.length += length;
  state.at = start + length;
}

function block(state: State, letters: Codes, fars: Codes): void {
  for (;;) {
    const symbol = decode(state, letters);
    if (symbol === 256) return;
    if (symbol < 256) {
      room(state, 1);
      state.out[state.length] = symbol;
      state.length += 1;
      continue;
    }
    const length = (LENGTH_BASE[symbol - 257] ?? fault("malformed")) + take(state, LENGTH_MORE[symbol - 257] ?? 0);
    const far = decode(state, fars);
    const back = (FAR_BASE[far] ?? fault("malformed")) + take(state, FAR_MORE[far] ?? 0);
    if (back > state.length) fault("malformed");
    room(state, length);
    const { out } = state;
    for (let end = state.length + length; state.length < end; state.length += 1) out[state.length] = out[state.length - back] ?? 0;
  }
}

function tables(state: State): [Codes, Codes] {
  const letters = take(state, 5) + 257;
  const fars = take(state, 5) + 1;
  const given = take(state, 4) + 4;
  if (letters > 286 || fars > 30) fault("malformed");
  const lengths = new Uint8Array(19);
  for (const place of ORDER.slice(0, given)) lengths[place] = take(state, 3);
  const meta = codes(lengths, false);
  const all = new Uint8Array(letters + fars);
  for (let i = 0; i < all.length; ) {
    const symbol = decode(state, meta);
    if (symbol < 16) {
      all[i] = symbol;
      i += 1;
      continue;
    }
    if (symbol === 16 && i === 0) fault("malformed");
    const value = symbol === 16 ? (all[i - 1] ?? 0) : 0;
    const times = symbol === 16 ? 3 + take(state, 2) : symbol === 17 ? 3 + take(state, 3) : 11 + take(state, 7);
    if (i + times > all.length) fault("malformed");
    all.fill(value, i, i + times);
    i += times;
  }
  if (all[256] === 0) fault("malformed");
  return [codes(all.subarray(0, letters), true), codes(all.subarray(letters), true)];
}

/// Codes must fill the space exactly; a single one may leave half of it free (`alone`).
function codes(lengths: Uint8Array, alone: boolean): Codes {
  const counts = new Uint16Array(LONGEST_CODE + 1);
  for (const length of lengths) counts[length] = (counts[length] ?? 0) + 1;
  const used = lengths.length - (counts[0] ?? 0);
  counts[0] = 0;
  let free = 1;
  const starts = new Uint16Array(LONGEST_CODE + 2);
  for (let length = 1; length <= LONGEST_CODE; length += 1) {
    free = free * 2 - (counts[length] ?? 0);
    if (free < 0) fault("malformed");
    starts[length + 1] = (starts[length] ?? 0) + (counts[length] ?? 0);
  }
  if (free > 0 && !(alone && used <= 1)) fault("malformed");
  const symbols = new Uint16Array(used);
  lengths.forEach((length, symbol) => {
    if (length === 0) return;
    symbols[starts[length] ?? 0] = symbol;
    starts[length] = (starts[length] ?? 0) + 1;
  });
  return { counts, symbols };
}

function decode(state: State, { counts, symbols }: Codes): number {
  let code = 0;
  let first = 0;
  let index = 0;
  for (let length = 1; length <= LONGEST_CODE; length += 1) {
    code |= take(state, 1);
    const count = counts[length] ?? 0;
    if (code - count < first) return symbols[index + code - first] ?? fault("malformed");
    index += count;
    first = (first + count) * 2;
    code *= 2;
  }
  return fault("malformed");
}

const fixedLetters = codes(Uint8Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8)), false);
const fixedFars = codes(new Uint8Array(32).fill(5), false);
