// Speaking instead of writing: recorded, heard back, altered, sent; and the microphone off when nobody wants it.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { narrow, startBrowser } from "./browser.js";
import { refresh, signIn, tab } from "./officer.js";
import { startPortal } from "./portal.js";
import { code, open, openMailbox, report } from "./reporter.js";
import { decoded, pitchOf, voice } from "./sound.js";

const PITCH = 150;
// What would name a browser, a program, a device or a day in a file.
const NAMES = [/chrom/i, /mozilla/i, /webkit/i, /gecko/i, /libopus/i, /lavf/i, /encoder/i, /linux/i, /20\d\d-/, /mediarecorder/i];

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let folder, portal, browser, desk;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "amparo-voice-"));
  await writeFile(path.join(folder, "voice.wav"), voice(PITCH));
  portal = await startPortal();
  browser = await startBrowser(portal, { heard: path.join(folder, "voice.wav") });
  desk = await browser.person();
  await signIn(desk, portal, portal.officer("triage"));
});

after(async () => {
  await desk?.leave();
  await browser?.close();
  await portal?.stop();
  if (folder) await rm(folder, { recursive: true, force: true });
});

const press = (page, name) => page.locator("[data-recorder]").getByRole("button", { name, exact: true }).click();
const says = (page, words) => page.locator("[data-recorder]").getByText(words).waitFor();
const rowOf = (page, name) => page.locator("[data-file]", { hasText: name });
const passes = (page, time) =>
  page.waitForFunction((least) => (document.querySelector("[data-recorder] [role=timer]")?.textContent ?? "") >= least, time);

/// Notes every track that the page is given, so that a test can ask whether it still hears.
const noteTracks = (page) =>
  page.addInitScript(() => {
    globalThis.tracks = [];
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wanted) => {
      globalThis.wanted = wanted;
      const stream = await ask(wanted);
      globalThis.tracks.push(...stream.getTracks());
      return stream;
    };
  });
const hearing = (page) => page.evaluate(() => globalThis.tracks.filter(({ readyState }) => readyState === "live").length);

async function record(page) {
  await page.getByRole("button", { name: "Record instead" }).click();
  await press(page, "Start recording");
  await passes(page, "0:02");
}

async function use(page, name) {
  await says(page, "Ready to hear. Nothing has been sent.");
  await press(page, "Use this recording");
  await rowOf(page, name).getByText("Stored, sealed.").waitFor();
}

/// Does `what`, and opens the case that the officer has since.
async function caseAfter(what) {
  const ids = () => desk.page.locator("[data-case]").evaluateAll((rows) => rows.map(({ dataset }) => dataset.case));
  await refresh(desk);
  const known = await ids();
  await what();
  await refresh(desk);
  const [fresh] = (await ids()).filter((id) => !known.includes(id));
  await desk.page.locator(`[data-case="${fresh}"]`).getByRole("button").click();
  await desk.page.locator(`#case[data-case-open="${fresh}"]`).waitFor();
  await tab(desk, "files");
  return desk.page.locator("#case");
}

/// Saves the file `name` of the opened case; nothing in it may name a browser.
async function savedBy(place, name) {
  const button = place.locator("[name=save-file]");
  const [download] = await Promise.all([desk.page.waitForEvent("download"), button.click()]);
  assert.equal(download.suggestedFilename(), name);
  const bytes = await readFile(await download.path());
  const text = bytes.toString("latin1");
  assert.ok(["OpusHead", "WAVEfmt"].some((head) => text.includes(head)), "the search itself works");
  for (const name of NAMES) assert.doesNotMatch(text, name);
  return bytes;
}

test("a recording in an altered voice is a whole report, and the officer hears another voice of the same length", async () => {
  const person = await browser.person({ permissions: ["microphone"], ...narrow });
  const { page } = person;
  await noteTracks(page);
  await open(person, portal, "/en/report");
  await page.getByRole("button", { name: "Record instead" }).click();
  assert.equal(await hearing(page), 0, "nothing is asked before it is said");
  await press(page, "Start recording");
  await passes(page, "0:02");
  await says(page, "We hear you.");
  assert.equal(await hearing(page), 1);
  assert.ok((await page.getByRole("meter").evaluate((meter) => meter.value)) > 0);
  assert.equal("deviceId" in (await page.evaluate(() => globalThis.wanted.audio)), false);
  await press(page, "Pause");
  await says(page, "Paused. The microphone is off.");
  assert.equal(await hearing(page), 0);

  await page.locator("#send").click();
  await page.locator("#errors").getByText("A recording is begun.").waitFor();

  await press(page, "Go on recording");
  await passes(page, "0:04");
  await press(page, "Stop and hear it");
  await says(page, "Ready to hear. Nothing has been sent.");
  assert.equal(await hearing(page), 0);
  const player = page.locator("[data-recorder] audio");
  const length = await player.evaluate(async (audio) => {
    await audio.play();
    audio.pause();
    return audio.duration;
  });
  assert.ok(length > 4 && length < 8, `${length} seconds`);
  const plain = await player.getAttribute("src");
  await page.getByLabel("Altered voice").check();
  await page.waitForFunction((before) => ![null, before].includes(document.querySelector("[data-recorder] audio")?.getAttribute("src")), plain);
  await page.getByLabel("My voice as it is").check();
  await page.getByLabel("Altered voice").check();
  assert.equal(person.wire.sent.filter(({ url }) => url.endsWith("/uploads")).length, 0, "nothing is sent before it is used");
  const opened = await caseAfter(async () => {
    await use(page, "recording.ogg");
    await rowOf(page, "recording.ogg").getByText(/Recorded here: .*Altered voice.*Nothing but sound/u).waitFor();
    await page.locator("#send").click();
    await code(person);
  });

  const card = opened.locator("#files [data-file]", { hasText: "recording.ogg" });
  const samples = await decoded(desk.page, await savedBy(card, "recording.ogg"));
  assert.ok(Math.abs(samples.length / 16_000 - length) < 0.05, `${samples.length / 16_000} of ${length} seconds`);
  const pitch = pitchOf(samples);
  assert.ok(Math.abs(pitch - PITCH) > 10, `${pitch} after ${PITCH}`);
  await card.locator("[name=open-file]").click();
  await desk.page.frameLocator("iframe.viewer").locator("audio").waitFor();
  await person.leave();
});

test("a reply in a voice as it is arrives as it was said", async () => {
  const person = await browser.person({ permissions: ["microphone"] });
  const { page } = person;
  let digits;
  const opened = await caseAfter(async () => {
    digits = await report(person, portal, "More follows");
  });
  await openMailbox(person, portal, digits);
  await record(page);
  await page.locator("button[name=reply]").click();
  await page.locator("#message-error").getByText("A recording is begun.").waitFor();
  await press(page, "Stop and hear it");
  await use(page, "recording.ogg");
  await page.locator("button[name=reply]").click();
  await page.locator("[data-item][data-kind=attachment]", { hasText: "recording.ogg" }).waitFor();
  await refresh(desk);
  const item = opened.locator("[data-item][data-kind=attachment]", { hasText: "recording.ogg" });
  const pitch = pitchOf(await decoded(desk.page, await savedBy(item, "recording.ogg")));
  assert.ok(Math.abs(pitch - PITCH) < 4, `${pitch} after ${PITCH}`);
  await person.leave();
});

test("where a browser has no Opus, the recording is a WAV file; several have numbers", async () => {
  const person = await browser.person({ permissions: ["microphone"] });
  const { page } = person;
  await page.addInitScript(() => {
    HTMLMediaElement.prototype.canPlayType = (type) => (type === "audio/wav" ? "maybe" : "");
  });
  await open(person, portal, "/en/report");
  const opened = await caseAfter(async () => {
    for (const name of ["recording.wav", "recording-2.wav"]) {
      await record(page);
      await press(page, "Stop and hear it");
      await use(page, name);
    }
    await page.locator("[data-act=steps]").click();
    for (const next = page.locator(".steps [data-act=next]"); await next.isVisible(); ) await next.click();
    assert.equal(await page.locator("[data-summary] .said", { hasText: "Recorded here" }).count(), 2, "the summary has them");
    await page.locator("#send").click();
    await code(person);
  });
  const card = opened.locator("#files [data-file]", { hasText: "recording-2.wav" });
  const samples = await decoded(desk.page, await savedBy(card, "recording-2.wav"));
  assert.ok(samples.length >= 2 * 16_000);
  await person.leave();
});

test("a microphone that is refused is said, and writing goes on", async () => {
  const person = await browser.person();
  const { page } = person;
  await open(person, portal, "/en/report");
  await page.evaluate(() => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  await page.getByRole("button", { name: "Record instead" }).click();
  await press(page, "Start recording");
  await says(page, /does not let this page use the microphone/u);
  await press(page, "Discard");
  assert.equal(await page.locator("[data-recorder]").count(), 0);
  await page.locator("#account").fill("Then I write");
  await page.locator("#send").click();
  await code(person);
  await person.leave();
});

test("a browser without a microphone for pages says how else to record", async () => {
  const person = await browser.person();
  const { page } = person;
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, "mediaDevices", { value: undefined });
  });
  await open(person, portal, "/en/report");
  await page.getByText(/This browser cannot record here/u).waitFor();
  assert.equal(await page.getByRole("button", { name: "Record instead" }).count(), 0);
  await person.leave();
});

test("a microphone that is taken away in the middle loses nothing, and an altered voice that fails is not replaced", async () => {
  const person = await browser.person({ permissions: ["microphone"] });
  const { page } = person;
  await noteTracks(page);
  await open(person, portal, "/en/report");
  await record(page);
  await page.evaluate(() => globalThis.tracks[0].dispatchEvent(new Event("ended")));
  await says(page, "The microphone was taken away. What you recorded until then is kept.");
  assert.equal(await hearing(page), 0);
  await press(page, "Stop and hear it");
  await says(page, "Ready to hear. Nothing has been sent.");
  assert.ok((await page.locator("[data-recorder] audio").evaluate((audio) => audio.duration)) >= 2);
  await page.evaluate(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (asked) {
      if (asked.question !== "voice_make") return post.call(this, asked);
      this.dispatchEvent(new MessageEvent("message", { data: { number: asked.number, verdict: "worker" } }));
    };
  });
  await page.getByLabel("Altered voice").check();
  await says(page, /The altered voice could not be made/u);
  assert.equal(await page.getByRole("button", { name: "Use this recording" }).isDisabled(), true);
  assert.equal(await page.locator("[data-recorder] audio").count(), 0);
  await person.leave();
});

for (const [lang, colorScheme] of [["en", "dark"], ["ar", "light"]]) {
  test(`the recorder has no violations and fits a small screen, in ${lang}, ${colorScheme}`, async () => {
    const person = await browser.person({ permissions: ["microphone"], ...narrow, colorScheme });
    const { page } = person;
    const act = (name) => page.locator(`[data-recorder] [data-act=${name}]`).click();
    const clean = async (where) => {
      await page.evaluate("scrollTo(0, 0)");
      if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(axe);
      const found = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: "tag", values } }), rules);
      assert.ok(found.passes.length > 0, "axe looked at the page");
      assert.deepEqual(found.violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`), []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320, `${where}: nothing scrolls sideways`);
    };
    await open(person, portal, `/${lang}/report`);
    await page.locator("[data-act=record]").click();
    await page.locator("[data-recorder]").waitFor();
    await clean("before");
    await act("start");
    await passes(page, "0:01");
    await clean("recording");
    await act("pause");
    await clean("paused");
    await act("stop");
    await page.locator("[data-recorder] audio").waitFor();
    await clean("heard back");
    await act("again");
    await clean("asked again");
    await act("keep");
    await act("use");
    await page.locator("[data-file][data-voice]").waitFor();
    await clean("among the files");
    await person.leave();
  });
}

for (const how of ["the exit", "saving for later", "another part of the form"]) {
  test(`the microphone is off after ${how}`, async () => {
    const person = await browser.person({ permissions: ["microphone"], neutral: "silent" });
    const { page } = person;
    await noteTracks(page);
    await open(person, portal, "/en/report");
    if (how === "another part of the form") {
      await page.locator("[data-act=steps]").click();
      if (!(await page.locator("#account").isVisible())) await page.locator(".steps [data-act=next]").click();
    }
    await record(page);
    assert.equal(await hearing(page), 1, "the search itself works");
    if (how === "the exit") {
      const state = await page.evaluate(() => {
        document.getElementById("exit").click();
        return { live: globalThis.tracks.filter(({ readyState }) => readyState === "live").length, main: document.querySelector("#main").innerHTML };
      });
      assert.deepEqual(state, { live: 0, main: "" });
    } else if (how === "saving for later") {
      await page.locator("#save").click();
      await code(person);
      assert.equal(await hearing(page), 0);
      await page.locator("[data-act=not-kept]").click();
      await page.locator("[data-act=go-on]").click();
      await says(page, "Paused. The microphone is off.");
    } else {
      await page.locator(".steps [data-act=next]").click();
      assert.equal(await hearing(page), 0);
      await page.locator(".steps [data-act=back]").click();
      await says(page, "Paused. The microphone is off.");
    }
    await person.leave();
  });
}
