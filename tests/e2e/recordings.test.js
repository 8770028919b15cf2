// What somebody said instead of writing it: an officer writes down what they hear, whoever said it
// corrects and signs that, and both together let the sound be deleted.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { openCase, refresh, signIn } from "./officer.js";
import { startPortal } from "./portal.js";
import { code, openMailbox, write } from "./reporter.js";

let portal, browser, desk;

before(async () => {
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

/// A second of a tone: 8,000 samples of 16 bits.
function tone() {
  const head = Buffer.alloc(44);
  head.write("RIFF", 0);
  head.writeUInt32LE(36 + 16_000, 4);
  head.write("WAVEfmt ", 8);
  for (const [at, value] of [[16, 16], [24, 8_000], [28, 16_000]]) head.writeUInt32LE(value, at);
  for (const [at, value] of [[20, 1], [22, 1], [32, 2], [34, 16]]) head.writeUInt16LE(value, at);
  head.write("data", 36);
  head.writeUInt32LE(16_000, 40);
  const samples = Buffer.alloc(16_000);
  for (let n = 0; n < 8_000; n += 1) samples.writeInt16LE(Math.round(9_000 * Math.sin(n / 3)), n * 2);
  return Buffer.concat([head, samples]);
}

test("an officer writes down what they hear, its speaker corrects and signs it, and then the sound is deleted", async () => {
  const told = "It is all in the recording";
  const person = await browser.person();
  const send = await write(person, portal, told, { show: true });
  await person.page.locator("[name=files]").setInputFiles([{ name: "spoken.wav", mimeType: "audio/wav", buffer: tone() }]);
  await person.page.locator("[data-file]", { hasText: "spoken.wav" }).getByText("Stored, sealed.").waitFor();
  await send.click();
  const digits = await code(person);

  await refresh(desk);
  const opened = await openCase(desk, told, "files");
  const card = opened.locator("#files [data-file]", { hasText: "spoken.wav" });
  await card.locator("[name=open-file]").click();
  // It is played beside what is written.
  const player = desk.page.frameLocator("#files iframe.viewer").locator("audio");
  await player.waitFor();
  assert.equal(await player.evaluate((audio) => new Promise((done) => {
    if (audio.readyState >= 1) done(audio.duration);
    audio.addEventListener("loadedmetadata", () => done(audio.duration));
  })), 1);
  await card.getByText("Nobody has written down yet what is said in it.").waitFor();
  await card.locator("summary", { hasText: "Write down what is said in it" }).click();
  await card.locator("textarea").fill("The bags went to the fird house");
  assert.equal(await card.locator(".preview").getByText("The bags went to the fird house").count(), 1);
  await card.locator("[name=send-transcript]").click();
  await card.locator("[data-recording=asked]").waitFor();
  assert.equal(await card.locator("[name=remove-sound]").count(), 0, "it is not theirs to delete");

  const { page } = person;
  await openMailbox(person, portal, digits);
  const heard = page.locator("[data-item][data-kind=transcript]");
  await heard.getByText("The bags went to the fird house").waitFor();
  const form = page.locator("form#attest");
  assert.equal(await form.locator("#transcript").inputValue(), "The bags went to the fird house");
  await form.locator("#transcript").fill("");
  await form.locator("[name=attest]").click();
  await form.getByText("There is no text to sign.").waitFor();
  await form.locator("#transcript").fill("The bags went to the third house");
  await form.locator("#release").check();
  await form.locator("[name=attest]").click();
  await form.getByText("You signed the text. It has arrived.").waitFor();
  await page.locator("[data-item][data-kind=attestation]").getByText("The bags went to the third house").waitFor();
  assert.equal(await form.locator("#transcript").inputValue(), "The bags went to the third house");
  await form.getByText("You signed this text.").waitFor();

  await refresh(desk);
  await openCase(desk, told, "files");
  await card.locator("[data-recording=released]").getByText("The bags went to the third house").first().waitFor();
  await card.locator("summary", { hasText: "Delete the recording" }).click();
  await card.locator("[data-form=removal] textarea").fill("You signed the text");
  await card.locator("[name=remove-sound]").click();
  await card.locator("[data-recording=removed]").waitFor();
  assert.equal(await card.locator("[name=save-file]").count(), 0);

  await openMailbox(person, portal, digits);
  await page.locator("[data-item][data-kind=removal]").getByText("You signed the text").waitFor();
  await form.waitFor({ state: "hidden" });
  await page.locator("#kept").getByText("It was deleted.").waitFor();
  assert.equal(await page.locator("#kept [data-act=save-file]").isVisible(), false);
  await person.leave();
});
