// Every format that is looked through, from the chosen file to the one that an officer saves.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { openCase, refresh, signIn } from "./officer.js";
import { standing, vectors } from "./plants.js";
import { startPortal } from "./portal.js";
import { code, write } from "./reporter.js";

/// No one PDF can have everything planted in it: four share it.
const FILES = {
  jpeg: ["phone.jpg"],
  png: ["texts.png"],
  webp: ["phone.webp"],
  tiff: ["pages.tif"],
  heic: ["phone.heic"],
  pdf: ["packed.pdf", "updated.pdf", "private.pdf", "files.pdf"],
  docx: ["full.docx"],
  xlsx: ["full.xlsx"],
  pptx: ["full.pptx"],
  odt: ["full.odt"],
  ods: ["full.ods"],
  mp4: ["phone.mp4"],
  mov: ["camera.mov"],
  m4a: ["voice.m4a"],
  mp3: ["recorder.mp3"],
};
/// Its original is sent beside it.
const WITH_ORIGINAL = "full.pptx";

let portal, browser, desk, files, kinds;

before(async () => {
  files = await vectors(...Object.values(FILES).flat());
  kinds = await readFile(new URL("../../locales/en/files.ftl", import.meta.url), "utf8");
  portal = await startPortal();
  browser = await startBrowser(portal);
  desk = await browser.person();
  await signIn(desk, portal, portal.officer("triage"));
});

after(async () => {
  await desk?.leave();
  await browser?.close();
  await portal?.stop();
});

const kindOf = (what) => new RegExp(`^found-${what} = (.+)$`, "m").exec(kinds)[1];
const chosen = ({ file, bytes }) => ({ name: file, mimeType: "application/octet-stream", buffer: bytes });

/// The page names every kind that was found in a file, and what it says; how many of a thing is said of
/// those that are gone and those that stay apart.
async function named(place, { file, found }) {
  const entries = await place.locator("li").allInnerTexts();
  const said = await place.locator("li bdi").allTextContents();
  for (const { what, said: words } of found) {
    assert.ok(entries.some((entry) => entry.startsWith(kindOf(what))), `${file}: ${what}`);
    if (words !== "" && !/^\d+$/u.test(words)) assert.ok(said.includes(words), `${file}: ${words}`);
  }
}

async function savedFrom(card) {
  const button = card.locator("[name=save-file]");
  const [download] = await Promise.all([desk.page.waitForEvent("download"), button.click()]);
  return readFile(await download.path());
}

/// What is seen and heard in a file, as its vector lists it.
const contentsOf = ({ bytes, keeps = [], samples = [] }) => [
  ...samples.map(([from, to]) => bytes.subarray(from, to)),
  ...keeps.filter((kept) => kept.startsWith("base64:")).map((kept) => Buffer.from(kept.slice(7), "base64")),
];

for (const scripts of ["run", "off"]) {
  test(`nothing that was planted in files of fifteen formats reaches the officer, and all was named before, scripts: ${scripts}`, async () => {
    assert.equal(Object.keys(FILES).length, 15);
    for (const { file, format, bytes, plants } of files) {
      assert.ok(FILES[format].includes(file) && plants.length > 0, file);
      assert.deepEqual(standing(bytes, plants), plants, `the search itself works in ${file}`);
    }
    const told = `What these files tell, scripts: ${scripts}`;
    const person = await browser.person({ scripts });
    const { page } = person;
    const send = await write(person, portal, told);
    await page.locator("[name=files]").setInputFiles(files.map(chosen));
    if (scripts === "run") {
      const rowOf = ({ file }) => page.locator("[data-file]", { hasText: file });
      for (const one of files) {
        await rowOf(one).getByText("Stored, sealed.").waitFor();
        await named(rowOf(one), one);
      }
      await page.locator("[data-file]", { hasText: WITH_ORIGINAL }).getByLabel(/original/u).check();
      await send.click();
    } else {
      await send.click();
      await page.locator("[data-seen]").first().waitFor();
      for (const one of files) await named(page.locator("[data-seen]", { hasText: one.file }), one);
    }
    await code(person);
    await person.leave();

    await refresh(desk);
    const opened = await openCase(desk, told, "files");
    const cards = opened.locator("#files [data-file]");
    const removed = cards.filter({ hasText: "was taken out before it was sealed" });
    await removed.nth(files.length - 1).waitFor();
    assert.equal(await removed.count(), files.length);
    for (const one of files) {
      const { file, plants, keeps = [] } = one;
      const saved = await savedFrom(removed.filter({ hasText: file }));
      assert.deepEqual(standing(saved, plants), [], file);
      const spoken = keeps.filter((kept) => !kept.startsWith("base64:"));
      assert.deepEqual(standing(saved, spoken), spoken, `what ${file} says`);
      assert.ok(contentsOf(one).every((content) => saved.includes(content)), `what is seen and heard in ${file}`);
    }
    const originals = cards.filter({ hasText: "The original of another file" });
    assert.equal(await originals.count(), scripts === "run" ? 1 : 0);
    if (scripts === "run") {
      const { bytes, plants } = files.find(({ file }) => file === WITH_ORIGINAL);
      const saved = await savedFrom(originals);
      assert.ok(saved.equals(bytes));
      assert.deepEqual(standing(saved, plants), plants, "an original is as it was");
    }
  });
}
