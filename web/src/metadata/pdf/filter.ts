// Undoes the filters of streams that are read here (ISO 32000-2, 7.4): tables, packed objects, XMP and what wraps pictures.
import { isSpace, nibble } from "./lex.ts";
import { inflate } from "./inflate.ts";
import { countOf, type Dict, fault, isDict, isList, nameOf, type PdfObject, textOf } from "./object.ts";

const MOST_FILTERS = 4;
const MOST_PARMS = 16;
const LONGEST_NAME = 127;

/// Short names are for pictures within content (8.9.7), but every viewer takes them everywhere.
const FULL: Readonly<Record<string, string>> = { Fl: "FlateDecode", AHx: "ASCIIHexDecode", A85: "ASCII85Decode", DCT: "DCTDecode" };

export interface Filter {
  readonly name: string;
  readonly parms: Dict | undefined;
}

/// The filters of a stream, the outermost first. `resolve` follows references.
export function filters(dict: Dict, resolve: (object: PdfObject | undefined) => PdfObject): readonly Filter[] {
  const names = few(resolve(dict.get("Filter"))).map((object) => {
    const name = nameOf(resolve(object)) ?? fault("malformed");
    return name.length > LONGEST_NAME ? fault("malformed") : (FULL[name] ?? name);
  });
  const parms = few(resolve(dict.get("DecodeParms"))).map((object) => {
    const own = resolve(object);
    return isDict(own) ? (isPlain(own) ? own : fault("malformed")) : undefined;
  });
  return names.map((name, i) => ({ name, parms: parms[i] }));
}

/// One or a short list of something.
function few(object: PdfObject): readonly PdfObject[] {
  if (object === null) return [];
  const items = isList(object) ? object : [object];
  return items.length > MOST_FILTERS ? fault("malformed") : items;
}

/// Parameters are copied for every stream that has them; so they have to be as small as they need be.
function isPlain(parms: Dict): boolean {
  const plain = (value: PdfObject): boolean => {
    if (value === null || isDict(value) || isList(value)) return false;
    return textOf(value) === undefined && (nameOf(value) ?? "").length <= LONGEST_NAME;
  };
  return parms.size <= MOST_PARMS && [...parms.values()].every(plain);
}

/// The bytes behind the filters, of at most `most` bytes; a filter that is not read is **malformed**.
export function unfilter(data: Uint8Array, chain: readonly Filter[], most: number): Uint8Array {
  let bytes = data;
  for (const { name, parms } of chain) {
    if (name === "FlateDecode") bytes = unpredict(inflate(bytes, most), parms);
    else if (name === "ASCIIHexDecode") bytes = hex(bytes);
    else if (name === "ASCII85Decode") bytes = base85(bytes, most);
    else fault("malformed");
  }
  return bytes;
}

/// Undoes PNG's predictors (7.4.4.4); TIFF's is not used where bytes are read here.
function unpredict(bytes: Uint8Array, parms: Dict | undefined): Uint8Array {
  const number = (key: string, or: number): number => (parms?.has(key) === true ? (countOf(parms.get(key)) ?? fault("malformed")) : or);
  const predictor = number("Predictor", 1);
  if (predictor === 1) return bytes;
  const bits = number("Colors", 1) * number("BitsPerComponent", 8);
  const columns = number("Columns", 1);
  if (predictor < 10 || predictor > 15 || bits < 1 || bits > 256 || columns < 1 || columns > 65_536) fault("malformed");
  const wide = Math.ceil((bits * columns) / 8);
  const step = Math.ceil(bits / 8);
  if (bytes.length % (wide + 1) !== 0) fault("malformed");
  const rows = bytes.length / (wide + 1);
  const out = new Uint8Array(rows * wide);
  for (let row = 0; row < rows; row += 1) {
    const kind = bytes[row * (wide + 1)] ?? 0;
    if (kind > 4) fault("malformed");
    for (let i = 0; i < wide; i += 1) {
      const here = row * wide + i;
      const left = i >= step ? (out[here - step] ?? 0) : 0;
      const up = row > 0 ? (out[here - wide] ?? 0) : 0;
      const corner = i >= step && row > 0 ? (out[here - wide - step] ?? 0) : 0;
      out[here] = (bytes[row * (wide + 1) + 1 + i] ?? 0) + guess(kind, left, up, corner);
    }
  }
  return out;
}

function guess(kind: number, left: number, up: number, corner: number): number {
  if (kind === 1) return left;
  if (kind === 2) return up;
  if (kind === 3) return (left + up) >> 1;
  if (kind !== 4) return 0;
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

function hex(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(Math.ceil(bytes.length / 2));
  let digits = 0;
  for (const byte of bytes) {
    if (isSpace(byte)) continue;
    if (byte === 0x3e) break;
    const value = nibble(byte) ?? fault("malformed");
    out[digits >> 1] = digits % 2 === 0 ? value * 16 : (out[digits >> 1] ?? 0) + value;
    digits += 1;
  }
  return out.subarray(0, Math.ceil(digits / 2));
}

function base85(bytes: Uint8Array, most: number): Uint8Array {
  const zeros = bytes.reduce((sum, byte) => sum + (byte === 0x7a ? 1 : 0), 0);
  if (bytes.length + zeros * 4 > most) fault("large");
  const out = new Uint8Array(bytes.length + zeros * 4);
  let length = 0;
  let value = 0;
  let digits = 0;
  for (const byte of bytes) {
    if (isSpace(byte)) continue;
    if (byte === 0x7e) break;
    if (byte === 0x7a && digits === 0) {
      length += 4;
      continue;
    }
    if (byte < 0x21 || byte > 0x75) fault("malformed");
    value = value * 85 + byte - 0x21;
    digits += 1;
    if (digits < 5) continue;
    length = put(out, length, value, 4);
    value = 0;
    digits = 0;
  }
  if (digits === 1) fault("malformed");
  for (let i = digits; digits > 0 && i < 5; i += 1) value = value * 85 + 84;
  if (digits > 0) length = put(out, length, value, digits - 1);
  return out.subarray(0, length);
}

function put(out: Uint8Array, at: number, value: number, count: number): number {
  if (value > 0xffff_ffff) fault("malformed");
  for (let i = 0; i < count; i += 1) out[at + i] = Math.floor(value / 256 ** (3 - i)) % 256;
  return at + count;
}
