// A file's objects by their numbers, each read when it is first asked for.
//
// Whatever a file says, the work stays in proportion to its size: what is parsed and what is
// inflated is counted over the whole file.
import { type Filter, filters, unfilter } from "./filter.ts";
import { count, indirect, type Lexer, lexer, object } from "./lex.ts";
import { countOf, type Dict, fault, type Indirect, isDict, isRef, type PdfObject, type Ref } from "./object.ts";
import { foundLength, rebuildTable } from "./rebuild.ts";
import { MOST_INFLATED, MOST_NODES, readTable, type Table } from "./xref.ts";

export interface Document {
  readonly bytes: Uint8Array;
  readonly table: Table;
  /// The object of this number; null where there is none.
  readonly load: (number: number) => Indirect;
  /// What a reference leads to.
  readonly follow: (ref: Ref) => Indirect;
  /// The object itself, or what it leads to where it is a reference.
  readonly resolve: (object: PdfObject | undefined) => PdfObject;
  /// The dictionary that it is or leads to, where that is not a stream's.
  readonly plain: (object: PdfObject | undefined) => Dict | undefined;
  /// A stream's bytes as they are stored.
  readonly stored: (stream: Indirect) => Uint8Array;
  /// A stream's bytes behind its filters (or these of them), at most so many.
  readonly decoded: (stream: Indirect, most?: number, chain?: readonly Filter[]) => Uint8Array;
}

interface Pack {
  readonly bytes: Uint8Array;
  /// Numbers and places of what is packed.
  readonly held: readonly (readonly [number, number])[];
}

const NOTHING: Indirect = { value: null };
/// A stream's length, the stream that packs it, and that one's length.
const DEEPEST_LOAD = 4;

/// Opens a file by its table, or by what is found in it where `rebuilt`.
export function open(bytes: Uint8Array, rebuilt: boolean): Document {
  const { table, packs } = rebuilt ? rebuildTable(bytes) : { table: readTable(bytes), packs: [] };
  const loaded = new Map<number, Indirect>();
  const unpacked = new Map<number, Pack>();
  let nodes = MOST_NODES;
  let inflated = MOST_INFLATED;
  let parsed = bytes.length * 4 + 65_536;
  let depth = 0;

  /// Reads with what is left to be read, and takes from it also where reading fails.
  const spend = <T>(lex: Lexer, read: () => T): T => {
    const start = lex.at;
    if (parsed < 0) fault("malformed");
    try {
      return read();
    } finally {
      nodes = lex.nodes;
      parsed -= lex.at - start;
    }
  };

  const lengthOf = (said: PdfObject | undefined, start: number): number => {
    const length = countOf(isRef(said) ? follow(said).value : said);
    return rebuilt ? foundLength(bytes, length, start) : (length ?? fault("malformed"));
  };

  const readAt = (number: number, offset: number, generation: number): Indirect => {
    const lex = lexer(bytes, offset, nodes);
    const measure = (said: PdfObject | undefined, start: number): number => {
      // Loading the length takes from the same store.
      nodes = lex.nodes;
      const length = lengthOf(said, start);
      lex.nodes = nodes;
      return length;
    };
    const found = spend(lex, () => indirect(lex, measure));
    if (found.number !== number || found.generation !== generation) fault("malformed");
    return found.object;
  };

  const pack = (number: number): Pack => {
    const known = unpacked.get(number);
    if (known !== undefined) return known;
    if (table.entries.get(number)?.kind !== "at") fault("malformed");
    const stream = load(number);
    const data = decoded(stream);
    const dict = stream.value as Dict;
    const [size, first] = [countOf(resolve(dict.get("N"))), countOf(resolve(dict.get("First")))];
    if (size === undefined || first === undefined || size > data.length) return fault("malformed");
    const held: [number, number][] = [];
    const lex = lexer(data, 0, 0);
    for (let i = 0; i < size; i += 1) held.push([count(lex) ?? fault("malformed"), first + (count(lex) ?? fault("malformed"))]);
    const made = { bytes: data, held };
    parsed += data.length * 4;
    unpacked.set(number, made);
    return made;
  };

  const readPacked = (number: number, stream: number, index: number): Indirect => {
    const { bytes: data, held } = pack(stream);
    const [own, at] = held[index] ?? fault("malformed");
    if (own !== number) fault("malformed");
    const lex = lexer(data, at, nodes);
    return { value: spend(lex, () => object(lex)) };
  };

  const load = (number: number): Indirect => {
    const known = loaded.get(number);
    if (known !== undefined) return known;
    const entry = table.entries.get(number);
    if (entry === undefined || entry.kind === "free") return NOTHING;
    if (depth >= DEEPEST_LOAD) fault("malformed");
    depth += 1;
    try {
      const found = entry.kind === "at" ? readAt(number, entry.offset, entry.generation) : readPacked(number, entry.stream, entry.index);
      loaded.set(number, found);
      return found;
    } finally {
      depth -= 1;
    }
  };

  const follow = (ref: Ref): Indirect => {
    const entry = table.entries.get(ref.number);
    if (entry === undefined || entry.kind === "free") return NOTHING;
    const found = load(ref.number);
    // A number that stands for another number, or of another generation: viewers differ.
    if (isRef(found.value) || ref.generation !== (entry.kind === "at" ? entry.generation : 0)) fault("malformed");
    return found;
  };

  const resolve = (object: PdfObject | undefined): PdfObject => (isRef(object) ? follow(object).value : (object ?? null));

  const plain = (object: PdfObject | undefined): Dict | undefined => {
    const { value, data }: Indirect = isRef(object) ? follow(object) : { value: object ?? null };
    return isDict(value) && data === undefined ? value : undefined;
  };

  const stored = ({ data }: Indirect): Uint8Array => bytes.subarray(data?.start ?? 0, data?.end ?? 0);

  const decoded = (stream: Indirect, most = MOST_INFLATED, chain?: readonly Filter[]): Uint8Array => {
    if (!isDict(stream.value) || stream.data === undefined) return fault("malformed");
    const limit = Math.min(most, inflated);
    // What fails has cost as much as it might have.
    inflated -= limit;
    const data = unfilter(stored(stream), chain ?? filters(stream.value, resolve), limit);
    inflated += limit - data.length;
    return data;
  };

  for (const number of packs) {
    pack(number).held.forEach(([own], index) => {
      if (table.entries.has(own)) fault("malformed");
      table.entries.set(own, { kind: "packed", stream: number, index });
    });
  }
  return { bytes, table, load, follow, resolve, plain, stored, decoded };
}
