// The made files of vectors/files, and what was planted in them: searched for in every layer of a file.
import { readFile } from "node:fs/promises";
import { constants, inflateRawSync, inflateSync } from "node:zlib";

const folder = new URL("../../vectors/files/", import.meta.url);
const lists = ["pictures", "pdf", "office", "media"];

/// What vectors/files/*.json says of each file, by its name, with its bytes.
export async function vectors(...names) {
  const texts = await Promise.all(lists.map((list) => readFile(new URL(`${list}.json`, folder), "utf8")));
  const all = texts.flatMap((text) => JSON.parse(text));
  return Promise.all(names.map(async (name) => {
    const found = all.find(({ file }) => file === name);
    if (found === undefined) throw new Error(`no vector says what is in ${name}`);
    return { ...found, bytes: await readFile(new URL(name, folder)) };
  }));
}

const words = (text) => {
  const little = Buffer.from(text, "utf16le");
  return [Buffer.from(text), little, Buffer.from(little).swap16()];
};
/// PDF writes words as hexadecimal digits too.
const spellings = (text) => words(text).flatMap((spelling) => [spelling, Buffer.from(spelling.toString("hex"))]);

/// Those of `texts` that stand somewhere in a file: as they are, or in a part that is packed, however deep.
export function standing(bytes, texts) {
  const layers = [...layersOf(Buffer.from(bytes))];
  return texts.filter((text) => spellings(text).some((spelling) => layers.some((layer) => layer.includes(spelling))));
}

const DEEPEST = 6;
const PARTIAL = { finishFlush: constants.Z_SYNC_FLUSH };

function* layersOf(bytes, depth = 0) {
  yield bytes;
  if (depth === DEEPEST) return;
  // Members of an archive, also those that its directory does not name.
  for (let at = bytes.indexOf("PK\u0003\u0004"); at !== -1 && at + 30 <= bytes.length; at = bytes.indexOf("PK\u0003\u0004", at + 4)) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    yield* unpacked(() => inflateRawSync(bytes.subarray(start), PARTIAL), depth);
  }
  // Streams of a PDF, chunks of a PNG, tags: wherever such a stream may begin.
  for (let at = bytes.indexOf(0x78); at !== -1 && at + 2 <= bytes.length; at = bytes.indexOf(0x78, at + 1)) {
    if (bytes.readUInt16BE(at) % 31 === 0) yield* unpacked(() => inflateSync(bytes.subarray(at), PARTIAL), depth);
  }
}

function* unpacked(unpack, depth) {
  let inside;
  try {
    inside = unpack();
  } catch {
    // Not everything that begins so is packed.
    return;
  }
  if (inside.length > 0) yield* layersOf(inside, depth + 1);
}
