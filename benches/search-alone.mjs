// An officer's own index without portal and browser: invented cases of 380 words each, in Node. Prints one
// line of figures; wants --expose-gc.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

const CASES = 10_000;
const VOCABULARY = 20_000;
const WORDS = [250, 60, 40, 30];
const ROUNDS = 5;

const root = path.resolve(import.meta.dirname, "..");
const folder = await mkdtemp(path.join(tmpdir(), "amparo-search-"));
const search = ["entries", "fold", "kept", "sealed"];
execFileSync(path.join(root, "web/node_modules/.bin/rolldown"), [
  ...search.map((name) => path.join(root, `web/src/console/search/${name}.ts`)), "--dir", folder, "--format", "esm", "--platform", "node",
], { stdio: "ignore" });
await writeFile(path.join(folder, "package.json"), '{"type":"module"}');
const [{ emptyIndex }, { queryOf }, { readIndex, writeIndex }, { openPrivate, privateKey, sealPrivate }] =
  await Promise.all(search.map((name) => import(pathToFileURL(path.join(folder, `${name}.js`)))));
await rm(folder, { recursive: true });

let seed = 7;
/// The same words each time: between 0 and 1.
function drawn() {
  seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
  return seed / 0x7fffffff;
}
const letters = [..."etaoinshrdlucmfwypvbgké"];
const vocabulary = Array.from({ length: VOCABULARY }, () =>
  Array.from({ length: 3 + Math.floor(drawn() * 8) }, () => letters[Math.floor(drawn() * letters.length)]).join(""));
/// Some words are everywhere, most are rare.
const text = (count) => Array.from({ length: count }, () => vocabulary[Math.floor(VOCABULARY * drawn() ** 3)]).join(" ");

const today = "2026-03-14";
const rows = Array.from({ length: CASES }, (_, at) => ({
  case: at.toString(36).padStart(43, "x"), queue: "q", n: 1, items: 6, status: "received", urgent: false, level: "none", received: today, due: null, unread: true,
}));
const entries = rows.map(() => ({ n: 1, items: 6, brief: { kind: "opened", excerpt: text(60), urgent: false, level: "none", marks: [] }, texts: WORDS.map(text) }));

async function timed(work) {
  const [wall, cpu] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { wall: performance.now() - wall, cpu: (user + system) / 1_000 };
}

globalThis.gc();
const before = process.memoryUsage().heapUsed;
const index = emptyIndex();
index.list({ today, rows });
const folded = await timed(() => rows.forEach((row, at) => index.put(row.case, entries[at])));
globalThis.gc();
const heap = process.memoryUsage().heapUsed - before;

const searched = [];
for (let round = 0; round < ROUNDS; round += 1) {
  for (const typed of [vocabulary[3], vocabulary[VOCABULARY - 1], `${vocabulary[10]} ${vocabulary[2_000]}`, "zzzzz", "e"]) {
    searched.push(await timed(() => index.search(queryOf(typed), {}, "me")));
  }
}
const key = await privateKey(new Uint8Array(32));
const owner = { instance: "i", officer: "o" };
let file;
const written = await timed(async () => (file = await sealPrivate(key, owner, "index", writeIndex(index.kept()))));
const opened = await timed(async () => readIndex(await openPrivate(key, owner, "index", file)));
const sorted = (what) => searched.map((one) => one[what]).sort((one, other) => one - other);

console.log(JSON.stringify({
  index_alone_cases: CASES,
  index_alone_fold_ms: folded.wall,
  index_alone_fold_cpu_ms: folded.cpu,
  index_alone_search_median_ms: sorted("wall")[Math.floor(searched.length / 2)],
  index_alone_search_median_cpu_ms: sorted("cpu")[Math.floor(searched.length / 2)],
  index_alone_search_most_cpu_ms: sorted("cpu").at(-1),
  index_alone_write_cpu_ms: written.cpu,
  index_alone_open_cpu_ms: opened.cpu,
  index_alone_file_mb: file.length / 1e6,
  index_alone_heap_mb: heap / 1e6,
}));
