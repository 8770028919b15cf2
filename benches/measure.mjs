// Takes the figures of docs/benchmarks.md from a release build; started by scripts/bench.
import { execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import http from "node:http";
import { cpus, loadavg, tmpdir, totalmem } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { startIn, startPortal } from "../tests/e2e/portal.js";
import { measureFiles } from "./files.mjs";
import { slowPhone } from "./phone.mjs";
import { measureSearch } from "./search.mjs";

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, "..");
const binary = process.env.AMPARO_BIN ?? path.join(root, "target/release/amparo");
const flood = path.join(root, "target/release/examples/flood");
const load = path.join(root, "target/release/examples/load");
const postgres = process.env.AMPARO_BENCH_POSTGRES;
const CLIENTS = 8;
const REPORTS = 10_000;

/// What examples/load.rs measured: `{"per_second", "p99_ms", "errors", "other_p99_ms"}`.
async function drive(portal, way, reports) {
  const { stdout } = await run(load, [
    "--public", portal.public, "--way", way, "--clients", String(CLIENTS), "--reports", String(reports), "--json",
  ]);
  const figures = JSON.parse(stdout);
  if (figures.errors !== 0) throw new Error(`${figures.errors} errors: these are no figures`);
  return figures;
}

/// Resident memory of a process, in MB.
async function memory(pid) {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)[1]) / 1024;
}

/// What a browser loads for a page: the bytes of bodies as they travel, and the number of requests.
async function weigh(origin, first) {
  const seen = new Set();
  let bytes = 0;
  const take = (address) => new Promise((done, failed) => {
    http.get(address, { headers: { "accept-encoding": "gzip, br" } }, (answer) => {
      const chunks = [];
      answer.on("data", (chunk) => chunks.push(chunk));
      answer.on("end", () => done({ answer, body: Buffer.concat(chunks) }));
    }).on("error", failed);
  });
  const { brotliDecompressSync, gunzipSync } = await import("node:zlib");
  const plain = ({ answer, body }) =>
    ({ br: brotliDecompressSync, gzip: gunzipSync })[answer.headers["content-encoding"]]?.(body) ?? body;
  const visit = async (address) => {
    if (seen.has(address)) return;
    seen.add(address);
    const got = await take(address);
    bytes += got.body.length;
    const text = plain(got).toString("utf8");
    const type = got.answer.headers["content-type"] ?? "";
    // Links of a page; in scripts, what is imported at once and the worker that is started at once.
    const named = type.includes("html")
      ? [...text.matchAll(/<(?:link|script|img)[^>]+(?:href|src)="([^"]+)"/g)].map((match) => match[1])
      : type.includes("javascript")
        ? [...text.matchAll(/(?:from\s*|new URL\(\s*(?:\/\*.*?\*\/)?\s*)["'`]([^"'`]+\.js)["'`]/g)].map((match) => match[1])
        : [];
    for (const name of named) await visit(new URL(name, address).href);
  };
  await visit(origin + first);
  return { bytes, requests: seen.size };
}

/// Milliseconds from starting `amparo serve` on a portal that exists to its first answer, and then
/// its resident memory.
async function start(folder) {
  const begun = process.hrtime.bigint();
  const child = spawn(binary, ["serve", "--dir", folder], {
    stdio: "ignore",
    env: { ...process.env, AMPARO_LISTEN__PUBLIC: "127.0.0.1:18080", AMPARO_LISTEN__CONSOLE: "127.0.0.1:18081" },
  });
  try {
    for (;;) {
      const answered = await new Promise((done) => {
        http.get("http://127.0.0.1:18080/en/", (answer) => answer.resume().on("end", () => done(answer.statusCode === 200)))
          .on("error", () => done(false));
      });
      if (answered) break;
      if (child.exitCode !== null) throw new Error("amparo serve ended");
    }
    const ms = Number(process.hrtime.bigint() - begun) / 1e6;
    return { ms, mb: await memory(child.pid) };
  } finally {
    child.kill("SIGINT");
    await new Promise((done) => child.once("exit", done));
  }
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

const figures = {};

async function measureReports() {
  {
    // Founding hashes a dozen passwords, and their memory would be counted: a portal goes on that was
    // founded by another process.
    const dir = await mkdtemp(path.join(tmpdir(), "amparo-bench-"));
    await (await startIn(dir, "--keep", "--cases", "1")).stop({ keep: true });
    const portal = await startIn(dir, "--keep");
    ({ per_second: figures.sealed_per_second_sqlite, p99_ms: figures.sealed_p99_ms_sqlite } =
      await drive(portal, "sealed", REPORTS));
    figures.memory_after_10000_mb = await memory(portal.pid);
    const first = await weigh(portal.public, "/en/");
    figures.first_page_bytes = first.bytes;
    figures.first_page_requests = first.requests;
    const report = await weigh(portal.public, "/en/report");
    figures.report_page_bytes = report.bytes;
    figures.report_page_requests = report.requests;
    for (const lang of ["ar", "zh", "en", "fr", "ru", "es"]) {
      for (const [page, path] of [["first", ""], ["report", "report"]]) {
        const { bytes, requests } = await weigh(portal.public, `/${lang}/${path}`);
        figures[`${page}_page_bytes_${lang}`] = bytes;
        figures[`${page}_page_requests_${lang}`] = requests;
      }
    }
    Object.assign(figures, await slowPhone(portal));
    await portal.stop();
  }
  if (postgres) {
    const portal = await startPortal("--cases", "1", "--database", postgres);
    ({ per_second: figures.sealed_per_second_postgres, p99_ms: figures.sealed_p99_ms_postgres } =
      await drive(portal, "sealed", REPORTS));
    await portal.stop();
  }
  {
    const portal = await startPortal("--cases", "1");
    const form = await drive(portal, "form", 1_000);
    figures.server_sealed_per_second = form.per_second;
    figures.other_pages_p99_ms = form.other_p99_ms;
    await portal.stop();
  }
  {
    const portal = await startPortal("--cases", "1");
    const { stdout } = await run(flood, ["--public", portal.public, "--json"]);
    for (const [key, value] of Object.entries(JSON.parse(stdout))) figures[`flood_${key}`.replace("flood_flood_", "flood_")] = value;
    await portal.stop();
  }
  {
    const folder = await mkdtemp(path.join(tmpdir(), "amparo-bench-"));
    await run(binary, ["init", "--dir", folder]);
    const starts = [];
    for (let time = 0; time < 9; time += 1) starts.push(await start(folder));
    figures.start_ms = median(starts.map(({ ms }) => ms));
    figures.idle_memory_mb = median(starts.map(({ mb }) => mb));
    await rm(folder, { recursive: true, force: true });
  }
}

/// What else this machine does spoils the figures; it should say so.
const [loadBefore] = loadavg();
const wanted = (what) => process.argv.includes(what) || !["--files", "--search"].some((other) => process.argv.includes(other));
if (wanted("--reports")) await measureReports();
if (wanted("--files")) Object.assign(figures, await measureFiles());
if (wanted("--search")) Object.assign(figures, await measureSearch());

const round = (figure) => Math.round(figure * 10) / 10;
for (const [key, value] of Object.entries(figures)) figures[key] = Array.isArray(value) ? value.map(round) : round(value);
if (process.argv.includes("--json")) {
  console.log(JSON.stringify(figures));
} else {
  console.log(`${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB, loopback, release build, load before ${loadBefore.toFixed(1)}`);
  for (const [key, value] of Object.entries(figures)) console.log(`${key.padEnd(36)} ${[value].flat().join(" / ")}`);
}
