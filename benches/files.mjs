// Figures of files: one of 1 GB in and out of a portal, a hundred photographs, and what sealing alone costs.
import { execFile } from "node:child_process";
import { createWriteStream } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { chromium } from "../tests/e2e/node_modules/playwright-core/index.mjs";
import { openCase, refresh, signIn } from "../tests/e2e/officer.js";
import { startIn } from "../tests/e2e/portal.js";
import { code, open, write } from "../tests/e2e/reporter.js";
import { makePhotos, PHOTOS } from "./photos.mjs";
import { growthOf, processesOf, watchTemp } from "./processes.mjs";
import { get, postForm, postFields } from "./scriptless.mjs";

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, "..");
const binary = process.env.AMPARO_BIN ?? path.join(root, "target/release/amparo");
const example = path.join(path.dirname(binary), "examples/files");
const GIGABYTE = 1_000_000_000;
/// Nothing here takes so long on a machine that is of any use.
const LONGEST_MS = 240_000;

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

/// Sealing without a portal: ours, and `age` as its authors wrote it.
async function alone(folder, large) {
  const figures = {};
  const { stdout } = await run(example, ["seal", String(GIGABYTE)]);
  const ours = JSON.parse(stdout);
  figures.seal_alone_mb_per_second = ours.seal_mb_per_second;
  figures.open_alone_mb_per_second = ours.open_mb_per_second;
  const [key, sealed] = [path.join(folder, "key"), path.join(folder, "sealed.age")];
  const { stderr } = await run("age-keygen", ["-o", key]);
  const recipient = /age1[0-9a-z]+/.exec(stderr)[0];
  const age = (...args) => timed(() => run("age", args));
  figures.age_seal_mb_per_second = rate(await age("-r", recipient, "-o", "/dev/null", large));
  figures.age_seal_to_disk_mb_per_second = rate(await age("-r", recipient, "-o", sealed, large));
  figures.age_open_mb_per_second = rate(await age("-d", "-i", key, "-o", "/dev/null", sealed));
  const opened = path.join(folder, "opened");
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
  const browser = await startBrowser(path.join(folder, "profile"), path.join(folder, "downloads"));
  try {
    await get(`${portal.public}/en/`);
    return {
      ...(await withoutScripts(portal, large, temp)),
      ...(await withScripts(portal, browser, large)),
      ...(await photographs(portal, browser, folder)),
    };
  } finally {
    await browser.close();
    await portal.stop();
  }
}

/// With a profile on the disk, as people's are: there Chromium keeps what a page puts aside.
async function startBrowser(profile, downloadsPath) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
    downloadsPath,
    locale: "en",
  });
  context.setDefaultTimeout(LONGEST_MS);
  return context;
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

async function withScripts(portal, context, large) {
  const told = "A recording of the whole meeting";
  const person = { page: await context.newPage(), scripts: "run" };
  const send = await write(person, portal, told);
  const row = person.page.locator("[data-file]");
  const sent = await meter(portal, async () => {
    await person.page.locator("[name=files]").setInputFiles(large);
    await row.getByText("Stored, sealed.").waitFor();
  });
  await send.click();
  await code(person);
  await person.page.close();

  const desk = { page: await context.newPage() };
  await signIn(desk, portal, portal.officer("triage"));
  await refresh(desk);
  const opened = await openCase(desk, told);
  const got = await meter(portal, async () => {
    const [download] = await Promise.all([
      desk.page.waitForEvent("download"),
      opened.locator("#files [name=save-file]").click(),
    ]);
    const { size } = await stat(await download.path());
    if (size !== GIGABYTE) throw new Error(`${size} bytes were saved`);
    await download.delete();
  });
  await desk.page.close();
  const named = (way, measured) =>
    Object.fromEntries(Object.entries(measured).map(([key, value]) => [`${way}_1gb_${key}`, value]));
  return { ...named("browser", sent), ...named("console", got) };
}

/// How fast something goes with a gigabyte, and the most that it adds to the memory of the server, of
/// the page with its worker, and of the browser around them.
async function meter(portal, work) {
  const { renderers, browsers } = await processesOf(process.pid);
  const grown = await Promise.all([[portal.pid], renderers, browsers].map((pids) => growthOf(pids)));
  const seconds = await timed(work);
  const [server, renderer, browser] = await Promise.all(grown.map((one) => one.most()));
  return {
    mb_per_second: rate(seconds),
    server_growth_mb: server,
    renderer_growth_mb: renderer,
    browser_growth_mb: browser,
  };
}

async function photographs(portal, context, folder) {
  const page = await context.newPage();
  const photos = path.join(folder, "photos");
  const files = await makePhotos(page, photos);
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  const figures = { photos_100_mb: sizes.reduce((sum, size) => sum + size, 0) / 1e6 };

  await open({ page, scripts: "run" }, portal, "/en/report");
  figures.photos_100_page_s = await timed(async () => {
    await page.locator("[name=files]").setInputFiles(files);
    await page.waitForFunction((all) => {
      const stored = [...document.querySelectorAll("[data-file] [data-slot=state]")];
      return stored.filter(({ textContent }) => textContent === "Stored, sealed.").length === all;
    }, PHOTOS);
  });
  const cleaned = await page.locator("[data-file] [data-found]:not([hidden])").count();
  if (cleaned !== PHOTOS) throw new Error(`${cleaned} photographs were cleaned`);
  await page.close();

  figures.photos_100_typescript_s = await strippedByNode(folder, photos);
  const { stdout } = await run(example, ["strip", photos]);
  figures.photos_100_rust_s = JSON.parse(stdout).seconds;
  return figures;
}

/// The client's own code, bundled for node: what it costs without page, worker, sealing and sending.
async function strippedByNode(folder, photos) {
  const bundle = path.join(folder, "look");
  await run(path.join(root, "web/node_modules/.bin/rolldown"), [
    path.join(root, "web/src/metadata/look.ts"), "--dir", bundle, "--format", "esm", "--platform", "browser",
  ]);
  await writeFile(path.join(bundle, "package.json"), '{"type":"module"}');
  const { look } = await import(pathToFileURL(path.join(bundle, "look.js")));
  const blobs = [];
  for (let n = 0; n < PHOTOS; n += 1) blobs.push(new Blob([await readFile(path.join(photos, `${n}.jpg`))]));
  return timed(async () => {
    for (const blob of blobs) {
      const { looked } = await look(blob);
      if (looked.kind !== "cleaned" || looked.found.length === 0) throw new Error("a photograph tells nothing");
    }
  });
}
