// An officer's own index: how long it takes to build, what it weighs, how long a search takes. Started by
// scripts/bench --search, or by itself with AMPARO_BIN and a number of cases.
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startIn } from "../tests/e2e/portal.js";
import { freshTotp } from "../tests/e2e/totp.js";
import { startChromium } from "./devtools.mjs";

const CASES = 10_000;
const LONGEST_MS = 60 * 60_000;
/// Of what the demonstration tells: one word, two, the beginning of one, one that is nowhere, one that is in many.
const SEARCHES = ["invoice", "driver fuel", "inv", "nowhereatall", "the"];
const ROUNDS = 5;

export async function measureSearch(cases = CASES) {
  return { ...(await alone()), ...(await atAPortal(cases)) };
}

async function alone() {
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", path.join(import.meta.dirname, "search-alone.mjs")]);
  return JSON.parse(stdout);
}

async function atAPortal(cases) {
  const folder = await mkdtemp(path.join(tmpdir(), "amparo-search-"));
  const portal = await startIn(path.join(folder, "portal"), "--cases", String(cases));
  const browser = await startChromium(folder);
  try {
    const desk = await atTheDesk(browser, portal);
    const before = await desk.workerHeap();
    await desk.run(() => document.querySelector("input[name=search]").focus());
    await desk.until(LONGEST_MS, () => document.querySelector("button[name=index-build]") !== null);
    const listed = await desk.run(() => Number(document.querySelector("#index").dataset.total));
    const built = await timed(async () => {
      await desk.click("button[name=index-build]");
      await whole(desk);
    });
    const heap = await desk.workerHeap();
    const searched = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const words of SEARCHES) searched.push(await desk.run(searchOnce, words));
    }
    const kept = await timed(async () => {
      await desk.click("[name=index-keep]");
      await desk.until(LONGEST_MS, () => document.querySelector("#index").dataset.kept === "true");
    });
    const bytes = await desk.run(sizeOfFile);
    await desk.close();
    const again = await atTheDesk(browser, portal);
    const opened = await timed(() => whole(again));
    searched.sort((one, other) => one - other);
    return {
      index_cases: listed,
      index_built_s: built / 1_000,
      index_search_median_ms: searched[Math.floor(searched.length / 2)],
      index_search_most_ms: searched.at(-1),
      index_file_mb: bytes / 1e6,
      index_worker_heap_mb: heap / 1e6,
      index_worker_heap_before_mb: before / 1e6,
      index_sealed_and_kept_ms: kept,
      index_opened_again_ms: opened,
    };
  } finally {
    await browser.close();
    await portal.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

const whole = (desk) => desk.until(LONGEST_MS, () => {
  const index = document.querySelector("#index");
  return index !== null && index.dataset.covered === index.dataset.total && document.querySelector("[name=index-stop]") === null;
});

async function timed(work) {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/// In the page: from the letter typed to the rows that are shown, in milliseconds.
async function searchOnce(words) {
  const field = document.querySelector("input[name=search]");
  const status = document.querySelector("#queue .count");
  const type = (text) => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  };
  const changed = (until) => new Promise((done) => {
    const watch = new MutationObserver(() => {
      if (!until()) return;
      watch.disconnect();
      done();
    });
    watch.observe(status, { characterData: true, childList: true, subtree: true });
  });
  const cleared = changed(() => / of /.test(status.textContent));
  if (field.value !== "") {
    type("");
    await cleared;
  }
  const found = changed(() => /found/.test(status.textContent));
  const begun = performance.now();
  type(words);
  await found;
  return performance.now() - begun;
}

/// In the page: the bytes of the sealed file.
async function sizeOfFile() {
  const database = await new Promise((done) => (indexedDB.open("amparo").onsuccess = ({ target }) => done(target.result)));
  const store = database.transaction("sealed").objectStore("sealed");
  const all = (asked) => new Promise((done) => (asked.onsuccess = () => done(asked.result)));
  const [names, files] = [await all(store.getAllKeys()), await all(store.getAll())];
  database.close();
  return files[names.findIndex((name) => name.endsWith(".index"))].length;
}

async function atTheDesk(browser, portal) {
  const officer = portal.officer("triage");
  const desk = await browser.open(`${portal.console}/`);
  await desk.until(LONGEST_MS, () => document.querySelector("form#sign-in [name=totp]") !== null);
  const typed = { name: officer.name, passphrase: officer.passphrase, totp: await freshTotp(portal, officer) };
  for (const [name, text] of Object.entries(typed)) await desk.fill(`form#sign-in [name=${name}]`, text);
  await desk.click("form#sign-in [type=submit]");
  await desk.until(LONGEST_MS, () => document.querySelector("#queue[aria-busy=false] [data-case]") !== null);
  return desk;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(await measureSearch(Number(process.argv[2] ?? CASES)), null, 2));
}
