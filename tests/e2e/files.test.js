// Files both ways: chosen, looked through, sealed and sent in pieces; opened by who holds the case.
import assert from "node:assert/strict";
import { createHash, randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { openCase, refresh, signIn, tab } from "./officer.js";
import { startPortal } from "./portal.js";
import { code, open, openMailbox, write } from "./reporter.js";

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

const file = (name, content, mimeType = "application/octet-stream") => ({ name, mimeType, buffer: Buffer.from(content) });
const sha = (bytes) => createHash("sha256").update(bytes).digest("hex");
// The smallest picture there is: one red point.
const picture = Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC", "base64");

const rowOf = (page, name) => page.locator("[data-file]", { hasText: name });

/// Chooses files and waits until the portal has them.
async function choose(page, ...files) {
  await page.locator("[name=files]").setInputFiles(files);
  for (const { name } of files) await rowOf(page, name).getByText("Stored, sealed.").waitFor();
}

/// Presses a button that saves a file, and reads what was saved.
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

test("files go with a report, the officer sees and saves them, and sends one back", async () => {
  const told = "The pictures show the false invoices";
  const words = "Two columns, and only one of them was paid";
  const large = randomBytes(3_000_000);
  const person = await browser.person();
  const { page, wire } = person;
  const send = await write(person, portal, told);
  await choose(page, file("point.png", picture, "image/png"), file("notes.txt", words, "text/plain"), file("large.bin", large));
  await send.click();
  const digits = await code(person);
  assert.ok(wire.sent.some(({ method, url }) => method === "PATCH" && url.endsWith("/api/v1/uploads")), "the search itself works");
  assert.equal(wire.carried(words), false);
  assert.equal(wire.carried("notes.txt"), false);

  await refresh(desk);
  const opened = await openCase(desk, told, "files");
  const card = (name) => opened.locator("#files [data-file]", { hasText: name });
  const got = await saved(desk.page, card("large.bin").locator("[name=save-file]"));
  assert.equal(got.name, "large.bin");
  assert.equal(sha(got.bytes), sha(large));
  await card("notes.txt").locator("[name=open-file]").click();
  await desk.page.frameLocator("iframe.viewer").getByText(words).waitFor();
  await desk.page.locator("dialog [name=close]").click();
  await card("point.png").locator("[name=open-file]").click();
  const shown = desk.page.frameLocator("iframe.viewer").locator("img[alt='point.png']");
  await shown.waitFor();
  await shown.evaluate((img) => img.decode());
  await desk.page.locator("dialog [name=close]").click();

  await tab(desk, "dialogue");
  await opened.locator("form#reply [name=files]").setInputFiles([file("guide.txt", "Bring these papers")]);
  await opened.locator("form#reply [data-sending=sent]").waitFor();
  await opened.locator("button[name=reply]").click();
  await opened.locator("[data-kind=attachment]", { hasText: "guide.txt" }).waitFor();

  await openMailbox(person, portal, digits);
  const item = page.locator("[data-item][data-kind=attachment]", { hasText: "guide.txt" });
  const guide = await saved(page, item.locator("[data-act=save-file]"));
  assert.equal(guide.bytes.toString(), "Bring these papers");
  await choose(page, file("reply.txt", "my papers"));
  await page.locator("button[name=reply]").click();
  await page.locator("[data-item][data-kind=attachment]", { hasText: "reply.txt" }).waitFor();
  await refresh(desk);
  const back = desk.page.locator("#case [data-item][data-kind=attachment]", { hasText: "reply.txt" });
  assert.equal((await saved(desk.page, back.locator("[name=save-file]"))).bytes.toString(), "my papers");
  await person.leave();
});

test("a file alone is a report, and one that was taken out is not sent", async () => {
  const person = await browser.person();
  const { page } = person;
  await open(person, portal, "/en/report");
  await choose(page, file("kept.txt", "kept"), file("not-this.txt", "not this"));
  await rowOf(page, "not-this.txt").locator("[data-act=drop]").click();
  await page.locator("button[name=send]").click();
  await code(person);
  await refresh(desk);
  await desk.page.locator("[data-case]").first().waitFor();
  await person.leave();
});

test("a line that is cut in the middle of a file is waited for, and the file arrives whole", async () => {
  const told = "The line was cut twice";
  const large = randomBytes(2_500_000);
  const person = await browser.person();
  const { page, wire } = person;
  const send = await write(person, portal, told);
  let pieces = 0;
  wire.lose((method) => {
    if (method === "PATCH") pieces += 1;
    if (method !== "PATCH") return undefined;
    return { 2: "request", 3: "answer" }[pieces];
  });
  await choose(page, file("cut.bin", large));
  assert.ok(pieces > 4, `${pieces} pieces`);
  await send.click();
  await code(person);
  await refresh(desk);
  const opened = await openCase(desk, told, "files");
  const got = await saved(desk.page, opened.locator("[name=save-file]"));
  assert.equal(sha(got.bytes), sha(large));
  await person.leave();
});

test("names that pretend, turn or break the line are shown plainly, and what a file is shows in its bytes", async () => {
  const told = "What is in these files";
  const person = await browser.person();
  const { page } = person;
  const send = await write(person, portal, told);
  const turned = "photo\u202Egpj.exe";
  await choose(page, file("program.jpg", "MZ this is a program"), file("empty.txt", ""));
  await page.locator("[name=files]").setInputFiles([file(turned, "turned"), file(`${"x".repeat(200)}.pdf`, "%PDF-1.4")]);
  await page.locator("[data-file]:nth-child(4)").getByText("Stored, sealed.").waitFor();
  await page.locator("[data-file]:nth-child(3)").getByText("Stored, sealed.").waitFor();
  await send.click();
  await code(person);
  await refresh(desk);
  const opened = await openCase(desk, told, "files");
  const card = (name) => opened.locator("#files [data-file]", { hasText: name });
  const names = await opened.locator("#files .file-name").allTextContents();
  assert.ok(names.includes("photogpj.exe"), names.join());
  assert.equal(names.some((name) => /[\u202A-\u202E\u2066-\u2069]/u.test(name)), false);
  const got = await saved(desk.page, card("program.jpg").locator("[name=open-file]"));
  assert.equal(got.name, "program.jpg");
  await card("program.jpg").getByText("Its name ends in jpg").or(card("program.jpg").getByText(/ends in .?jpg/u)).first().waitFor();
  assert.equal((await saved(desk.page, card("empty.txt").locator("[name=save-file]"))).bytes.length, 0);
  await person.leave();
});

const vector = (name) => readFile(new URL(`../../vectors/files/${name}`, import.meta.url));
const bears = (bytes, words) => bytes.includes(Buffer.from(words)) || bytes.includes(Buffer.from(words, "utf16le"));

for (const scripts of ["run", "off"]) {
  test(`what a picture tells is said and taken out, and what is sealed one way opens the other, scripts: ${scripts}`, async () => {
    const told = `The picture was taken there, ${scripts}`;
    const photo = await vector("phone.jpg");
    assert.ok(bears(photo, "planted-city"), "the search itself works");
    const person = await browser.person({ scripts });
    const { page } = person;
    const send = await write(person, portal, told);
    const chosen = { name: "photo.jpg", mimeType: "image/jpeg", buffer: photo };
    if (scripts === "run") {
      await choose(page, chosen);
      const row = rowOf(page, "photo.jpg");
      await row.getByText("4.36000, 18.55000").waitFor();
      await row.getByLabel(/original/u).check();
      await send.click();
    } else {
      await page.locator("[name=files]").setInputFiles(chosen);
      await send.click();
      await page.getByText("4.36000, 18.55000").waitFor();
    }
    const digits = await code(person);

    await refresh(desk);
    const opened = await openCase(desk, told, "files");
    const cards = opened.locator("#files [data-file]");
    const cleaned = cards.filter({ hasText: "was taken out before it was sealed" });
    const got = await saved(desk.page, cleaned.locator("[name=save-file]"));
    assert.equal(bears(got.bytes, "planted-"), false);
    await cleaned.locator("[name=open-file]").click();
    const shown = desk.page.frameLocator("iframe.viewer").locator("img");
    await shown.waitFor();
    await shown.evaluate((img) => img.decode());
    await desk.page.locator("dialog [name=close]").click();
    const originals = cards.filter({ hasText: "The original of another file" });
    assert.equal(await originals.count(), scripts === "run" ? 1 : 0);
    if (scripts === "run") {
      assert.equal(sha((await saved(desk.page, originals.locator("[name=save-file]"))).bytes), sha(photo));
    }

    const answer = randomBytes(300_000);
    await tab(desk, "dialogue");
    await opened.locator("form#reply [name=files]").setInputFiles([file("answer.bin", answer)]);
    await opened.locator("form#reply [data-sending=sent]").waitFor();
    await opened.locator("button[name=reply]").click();
    await opened.locator("[data-kind=attachment]", { hasText: "answer.bin" }).waitFor();
    await openMailbox(person, portal, digits);
    const item = page.locator("[data-item][data-kind=attachment]", { hasText: "answer.bin" });
    const back = await saved(page, item.getByRole("button", { name: "Save" }));
    assert.equal(back.name, "answer.bin");
    assert.equal(sha(back.bytes), sha(answer));
    await person.leave();
  });
}
