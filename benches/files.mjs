// Figures of files: one of 1 GB in and out of a portal, a hundred photographs, and what sealing alone costs.
import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { startIn } from "../tests/e2e/portal.js";
import { freshTotp } from "../tests/e2e/totp.js";
import { startChromium } from "./devtools.mjs";
import { makePhotos, PHOTOS } from "./photos.mjs";
import { growthOf, renderersOf, watchTemp } from "./processes.mjs";
import { get, postForm, postFields } from "./scriptless.mjs";

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, "..");
const binary = process.env.AMPARO_BIN ?? path.join(root, "target/release/amparo");
const example = path.join(path.dirname(binary), "examples/files");
const GIGABYTE = 1_000_000_000;
/// Nothing here takes so long on a machine that is of any use.
const LONGEST_MS = 240_000;
const RUNS = 3;
/// What takes longer than this is done once.
const SHORT_S = 60;

/// All figures of files. What is made for them lies in one folder, which is gone afterwards.
export async function measureFiles() {
  const folder = await mkdtemp(path.join(tmpdir(), "amparo-bench-files-"));
  try {
    const large = path.join(folder, "recording.bin");
    await makeLarge(large);
    return {
      ...(await alone(folder, large)),
      ...(await throughPortal(folder, large)),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/// Bytes of no known kind: nothing is looked for in them, so that what is measured is sealing and sending.
async function makeLarge(file) {
  const piece = Buffer.alloc(1_000_000);
  for (let at = 0; at < piece.length; at += 1) piece[at] = (at * 31 + (at >> 8) * 17 + 128) & 255;
  const out = createWriteStream(file);
  for (let left = GIGABYTE; left > 0; left -= piece.length) {
    if (!out.write(piece)) await new Promise((drained) => out.once("drain", drained));
  }
  await new Promise((done, failed) => out.on("error", failed).end(done));
}

const rate = (seconds) => GIGABYTE / 1e6 / seconds;

/// Seconds that `work` takes.
async function timed(work) {
  const began = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - began) / 1e9;
}

/// The figures of `work`, each as a list of what its runs gave, the least first.
async function repeated(work) {
  const runs = [];
  const first = await timed(async () => runs.push(await work()));
  while (first < SHORT_S && runs.length < RUNS) runs.push(await work());
  const all = (key) => runs.map((figures) => figures[key]).sort((one, other) => one - other);
  return Object.fromEntries(Object.keys(runs[0]).map((key) => [key, all(key)]));
}

/// Sealing without a portal: ours, and `age` as its authors wrote it.
async function alone(folder, large) {
  const key = path.join(folder, "key");
  const { stderr } = await run("age-keygen", ["-o", key]);
  const recipient = /age1[0-9a-z]+/.exec(stderr)[0];
  return { ...(await repeated(ours)), ...(await repeated(() => byAge(folder, large, key, recipient))) };
}

async function ours() {
  const { stdout } = await run(example, ["seal", String(GIGABYTE)]);
  const told = JSON.parse(stdout);
  return { seal_alone_mb_per_second: told.seal_mb_per_second, open_alone_mb_per_second: told.open_mb_per_second };
}

async function byAge(folder, large, key, recipient) {
  const figures = {};
  const [sealed, opened] = [path.join(folder, "sealed.age"), path.join(folder, "opened")];
  const age = (...args) => timed(() => run("age", args));
  figures.age_seal_mb_per_second = rate(await age("-r", recipient, "-o", "/dev/null", large));
  figures.age_seal_to_disk_mb_per_second = rate(await age("-r", recipient, "-o", sealed, large));
  figures.age_open_mb_per_second = rate(await age("-d", "-i", key, "-o", "/dev/null", sealed));
  figures.age_open_to_disk_mb_per_second = rate(await age("-d", "-i", key, "-o", opened, sealed));
  await Promise.all([sealed, opened].map((file) => rm(file)));
  return figures;
}

async function throughPortal(folder, large) {
  const [home, temp] = [path.join(folder, "portal"), path.join(folder, "temp")];
  await Promise.all([home, temp].map((made) => mkdir(made)));
  // Founding hashes a dozen passwords, and their memory would hide what files take.
  await (await startIn(home, "--keep", "--cases", "1")).stop({ keep: true });
  const given = process.env.TMPDIR;
  process.env.TMPDIR = temp;
  const portal = await startIn(home, "--keep");
  if (given === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = given;
  const browser = await startChromium(folder);
  try {
    await get(`${portal.public}/en/`);
    return {
      ...(await repeated(() => withoutScripts(portal, large, temp))),
      ...(await withScripts(portal, browser, folder, large)),
      ...(await photographs(portal, browser, folder)),
    };
  } finally {
    await browser.close();
    await portal.stop();
  }
}

async function withoutScripts(portal, large, temp) {
  const server = await growthOf([portal.pid]);
  const watched = watchTemp(portal, temp);
  let digits;
  const sending = await timed(async () => {
    digits = await postForm(portal, large);
  });
  const figures = {
    form_1gb_mb_per_second: rate(sending),
    form_1gb_server_growth_mb: await server.most(),
    form_1gb_temp_mb: await watched.most(),
  };
  const opened = await postFields(`${portal.public}/en/mailbox`, { code: digits });
  const after = (mark) => opened.text.split(mark)[1].split('"')[0];
  const fields = { ticket: after('name="ticket" value="'), file: after('name="file" value="') };
  const opening = await growthOf([portal.pid]);
  let got;
  const seconds = await timed(async () => {
    got = await postFields(`${portal.public}/en/mailbox`, fields, { count: true });
  });
  if (got.bytes !== GIGABYTE) throw new Error(`${got.bytes} bytes came out`);
  return {
    ...figures,
    mailbox_1gb_mb_per_second: rate(seconds),
    mailbox_1gb_server_growth_mb: await opening.most(),
  };
}

/// How many of the chosen files are stored; nothing while none or fewer are.
const stored = (all) => {
  const states = [...document.querySelectorAll("[data-file] [data-slot=state]")];
  return states.filter(({ textContent }) => textContent === "Stored, sealed.").length === all;
};

/// The report form, once it seals and its worker has what any file needs: a small one was sent.
async function openForm(portal, browser, folder) {
  const small = path.join(folder, "small.bin");
  await writeFile(small, Buffer.alloc(300_000, 7));
  const page = await browser.open(`${portal.public}/en/report`);
  await page.until(LONGEST_MS, () => document.documentElement.dataset.sealing === "browser");
  await page.choose("[name=files]", [small]);
  await page.until(LONGEST_MS, stored, 1);
  await page.click("[data-file] [data-act=drop]");
  return page;
}

async function withScripts(portal, browser, folder, large) {
  const told = "A recording of the whole meeting";
  const sent = await repeated(() => sendLarge(portal, browser, folder, large, told));
  const got = await repeated(() => saveLarge(portal, browser, told));
  const named = (way, measured) =>
    Object.fromEntries(Object.entries(measured).map(([key, value]) => [`${way}_1gb_${key}`, value]));
  return { ...named("browser", sent), ...named("console", got) };
}

async function sendLarge(portal, browser, folder, large, told) {
  const form = await openForm(portal, browser, folder);
  const figures = await meter(portal, browser, async () => {
    await form.choose("[name=files]", [large]);
    await form.until(LONGEST_MS, stored, 1);
  });
  await form.fill("#account", told);
  await form.click("#send");
  await form.until(LONGEST_MS, () => document.querySelector("#code[data-digits]") !== null);
  await form.close();
  return figures;
}

/// The console with a case opened whose brief shows `told`.
async function openDesk(portal, browser, told) {
  const officer = portal.officer("triage");
  const desk = await browser.open(`${portal.console}/`);
  await desk.until(LONGEST_MS, () => document.querySelector("form#sign-in [name=totp]") !== null);
  const typed = { name: officer.name, passphrase: officer.passphrase, totp: await freshTotp(portal, officer) };
  for (const [name, text] of Object.entries(typed)) await desk.fill(`form#sign-in [name=${name}]`, text);
  await desk.click("form#sign-in [type=submit]");
  await desk.until(LONGEST_MS, (told) => {
    const row = [...document.querySelectorAll("[data-case]")].find(({ textContent }) => textContent.includes(told));
    row?.querySelector("button").click();
    return row !== undefined;
  }, told);
  await desk.until(LONGEST_MS, () => document.querySelector("#files [name=save-file]") !== null);
  return desk;
}

/// In a console of its own: one that has opened a file does not fetch it again.
async function saveLarge(portal, browser, told) {
  const desk = await openDesk(portal, browser, told);
  const figures = await meter(portal, browser, async () => {
    await desk.click("#files [name=save-file]");
    const file = await browser.download(LONGEST_MS);
    const { size } = await stat(file);
    if (size !== GIGABYTE) throw new Error(`${size} bytes were saved`);
    await rm(file);
  });
  await desk.close();
  return figures;
}

/// How fast something goes with a gigabyte, and the most that it adds to the memory of the server, of
/// the page with its worker, and of the browser around them.
async function meter(portal, browser, work) {
  const renderers = await renderersOf(browser.pid);
  const grown = await Promise.all([[portal.pid], renderers, [browser.pid]].map((pids) => growthOf(pids)));
  const seconds = await timed(work);
  const [server, renderer, around] = await Promise.all(grown.map((one) => one.most()));
  return {
    mb_per_second: rate(seconds),
    server_growth_mb: server,
    renderer_growth_mb: renderer,
    browser_growth_mb: around,
  };
}

async function photographs(portal, browser, folder) {
  const photos = path.join(folder, "photos");
  const blank = await browser.open("about:blank");
  const files = await makePhotos(blank, photos);
  await blank.close();
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const look = await bundled(folder);
  return {
    photos_100_mb: sizes.reduce((sum, size) => sum + size, 0) / 1e6,
    ...(await repeated(() => sendPhotographs(portal, browser, folder, files))),
    ...(await repeated(() => strippedByNode(look, files))),
    ...(await repeated(() => strippedByRust(photos))),
  };
}

async function sendPhotographs(portal, browser, folder, files) {
  const form = await openForm(portal, browser, folder);
  const photos_100_page_s = await timed(async () => {
    await form.choose("[name=files]", files);
    await form.until(LONGEST_MS, stored, PHOTOS);
  });
  const cleaned = await form.run(() => document.querySelectorAll("[data-file] [data-found]:not([hidden])").length);
  if (cleaned !== PHOTOS) throw new Error(`${cleaned} photographs were cleaned`);
  await form.close();
  return { photos_100_page_s };
}

/// The client's own code, bundled for node: what it costs without page, worker, sealing and sending.
async function bundled(folder) {
  const bundle = path.join(folder, "look");
  await run(path.join(root, "web/node_modules/.bin/rolldown"), [
    path.join(root, "web/src/metadata/look.ts"), "--dir", bundle, "--format", "esm", "--platform", "browser",
  ]);
  await writeFile(path.join(bundle, "package.json"), '{"type":"module"}');
  const { look } = await import(pathToFileURL(path.join(bundle, "look.js")));
  return look;
}

async function strippedByNode(look, files) {
  const blobs = [];
  for (const file of files) blobs.push(new Blob([await readFile(file)]));
  const photos_100_typescript_s = await timed(async () => {
    for (const blob of blobs) {
      const { looked } = await look(blob);
      if (looked.kind !== "cleaned" || looked.found.length === 0) throw new Error("a photograph tells nothing");
    }
  });
  return { photos_100_typescript_s };
}

async function strippedByRust(photos) {
  const { stdout } = await run(example, ["strip", photos]);
  return { photos_100_rust_s: JSON.parse(stdout).seconds };
}
