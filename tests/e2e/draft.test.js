// What somebody writes and does not send: saved, opened, changed, sent or erased, with scripts and
// without, each kind of browser opening what the other saved; and kept as a file when nobody answers.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { narrow, phone, startBrowser } from "./browser.js";
import { signIn } from "./officer.js";
import { startPortal } from "./portal.js";
import { code, message, open, openMailbox, typeCode } from "./reporter.js";

let portal, browser;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
});

after(async () => {
  await browser?.close();
  await portal?.stop();
});

/// Writes under "decide later" and saves; gives the code.
async function save(person, words) {
  const { page } = person;
  await open(person, portal, "/en/private");
  await page.locator("#account").fill(words);
  await page.locator("#route-staff").check();
  await page.locator("#needs-legal").check();
  await page.locator("#person_role-1").fill("a driver");
  await page.locator("[data-act=more]").click();
  await page.locator("#person_name-2").fill("B.");
  await page.locator("button[name=save]").click();
  await page.locator("[data-saved]").waitFor();
  return code(person);
}

/// Waits for the form that a draft's code opens.
async function opened(person) {
  await person.page.getByRole("heading", { name: "What you wrote" }).waitFor();
  assert.equal(person.page.url(), `${portal.public}/en/mailbox`, "no code stands in the address");
}

async function holds(page, words) {
  assert.equal(await page.locator("#account").inputValue(), words);
  for (const ticked of ["#route-staff", "#needs-legal"]) assert.equal(await page.locator(ticked).isChecked(), true);
  assert.equal(await page.locator("#person_role-1").inputValue(), "a driver");
  assert.equal(await page.locator("#person_name-1").inputValue(), "");
  assert.equal(await page.locator("#person_name-2").inputValue(), "B.");
}

async function erase(page) {
  await page.locator("#erase summary").click();
  await page.locator("button[name=erase]").click();
  await page.getByRole("heading", { name: "It is erased" }).waitFor();
}

for (const [saves, opens] of [
  ["run", "off"],
  ["off", "run"],
]) {
  test(`what was saved is opened elsewhere, changed and sent under its code, scripts: ${saves}, then ${opens}`, async () => {
    const words = `Not decided yet.\nOnly "mine" <${saves}>.`;
    const writer = await browser.person({ ...phone, scripts: saves });
    const digits = await save(writer, words);
    await writer.leave();

    const person = await browser.person({ scripts: opens });
    await typeCode(person, portal, digits);
    await opened(person);
    await holds(person.page, words);
    await person.page.locator("#account").fill(`${words} And more.`);
    await person.page.locator("#save").click();
    await person.page.locator("[role=status]", { hasText: "Saved. It has not been sent." }).waitFor();
    await person.leave();

    const sender = await browser.person({ scripts: opens });
    await typeCode(sender, portal, digits);
    await opened(sender);
    await holds(sender.page, `${words} And more.`);
    await sender.page.locator("#show").check();
    await sender.page.locator("#send").click();
    assert.equal(await code(sender), digits, "the code that its writer has");
    await sender.leave();

    const back = await browser.person();
    await openMailbox(back, portal, digits);
    await back.page.getByText("And more.").waitFor();
    await back.leave();
  });
}

for (const scripts of ["run", "off"]) {
  test(`what was saved and erased opens nothing, and nobody was told, scripts: ${scripts}`, async () => {
    const words = `To be erased (${scripts})`;
    const person = await browser.person({ ...narrow, scripts });
    const digits = await save(person, words);
    await typeCode(person, portal, digits);
    await opened(person);
    await erase(person.page);
    await typeCode(person, portal, digits);
    await person.page.locator("[data-not-found]").waitFor();
    await person.leave();

    const officer = await browser.person();
    await signIn(officer, portal, portal.officer("triage", scripts === "run" ? 0 : 1));
    await officer.page.locator("[data-case]", { hasText: "finance section" }).waitFor();
    assert.equal(await officer.page.locator("[data-case]", { hasText: words }).count(), 0);
    await officer.leave();
  });
}

test("with scripts nothing that was written leaves the browser unsealed, and the code only as a token", async () => {
  const person = await browser.person();
  const words = "Nobody else reads this sentence";
  const digits = await save(person, words);
  await typeCode(person, portal, digits);
  await opened(person);
  assert.ok(person.wire.carried("/api/v1/draft"), "the search itself works");
  for (const secret of [words, digits]) assert.ok(!person.wire.carried(secret));
  await person.leave();
});

test("a draft that was sent from another page is kept, and sent, under a code of its own", async () => {
  const here = await browser.person(phone);
  const digits = await save(here, "One draft, three pages");
  await here.leave();
  const pages = [await browser.person(phone), await browser.person(), await browser.person()];
  for (const person of pages) {
    await typeCode(person, portal, digits);
    await opened(person);
  }
  const [first, keeps, sends] = pages;
  await first.page.locator("#send").click();
  assert.equal(await code(first), digits, "the code that its writer has");
  await keeps.page.locator("#account").fill("Kept after it was sent");
  await keeps.page.locator("#save").click();
  await keeps.page.locator("[data-saved]").waitFor();
  const other = await code(keeps);
  assert.notEqual(other, digits);
  await sends.page.locator("#account").fill("Sent after it was sent");
  await sends.page.locator("#send").click();
  const third = await code(sends);
  assert.ok(third !== digits && third !== other);
  for (const person of pages) await person.leave();
  const later = await browser.person();
  await typeCode(later, portal, other);
  await opened(later);
  assert.equal(await later.page.locator("#account").inputValue(), "Kept after it was sent");
  for (const sent of [digits, third]) await openMailbox(later, portal, sent);
  await later.leave();
});

test("who saves in the middle of the form goes on where they were, and closing asks nothing", async () => {
  const person = await browser.person(phone);
  const { page } = person;
  await open(person, portal, "/en/report");
  await page.locator("#route-staff").check();
  await page.locator("[data-act=steps]").click();
  await page.locator("#account").fill("Half of it");
  await page.locator(".steps button[name=save]").click();
  const digits = await code(person);
  await page.locator("#last").fill(digits.slice(-5));
  await page.locator("[data-act=confirm]").click();
  await page.locator("[data-act=go-on]").click();
  assert.equal(await page.locator("#account").inputValue(), "Half of it");
  assert.match(await page.locator(".steps").innerText(), /2 of/);
  await page.locator("#account").fill("All of it");
  await page.locator(".steps button[name=save]").click();
  await page.locator("[role=status]", { hasText: "Saved. It has not been sent." }).waitFor();
  let asked = 0;
  page.on("dialog", async (dialog) => {
    asked += 1;
    await dialog.accept();
  });
  await page.goto(`${portal.public}/en/safety`);
  assert.equal(asked, 0, "nothing would be lost");
  await typeCode(person, portal, digits);
  await opened(person);
  assert.equal(await page.locator("#account").inputValue(), "All of it");
  await page.locator("#account").fill("Something that is not kept");
  await page.goto(`${portal.public}/en/safety`);
  assert.equal(asked, 1, "the question itself works");
  await person.leave();
});

test("what cannot be sent is kept as a sealed file and sent from another device", async () => {
  const words = "Written while nobody answered";
  const person = await browser.person();
  const { page } = person;
  await open(person, portal, "/en/report");
  await page.locator("#account").fill(words);
  await person.context.route("**/api/v1/**", (route) => route.abort());
  await page.locator("#send").click();
  const download = page.waitForEvent("download");
  await page.locator("[data-failure] [data-act=file]").click();
  const file = await download;
  assert.equal(file.suggestedFilename(), "notes.dat");
  const path = await file.path();
  const bytes = await readFile(path);
  assert.ok(bytes.includes("age-encryption.org"), "a sealed file");
  assert.ok(!bytes.includes(words));
  const digits = await code(person);
  await page.locator("[data-act=not-kept]").click();
  assert.equal(await page.locator("[data-failure]").count(), 0, "nothing is being sent any more");

  const other = await browser.person(phone);
  await open(other, portal, "/en/private");
  await other.page.locator("#kept-file summary").click();
  await other.page.locator("[data-act=open-file]").click();
  await other.page.locator("#file-status", { hasText: "Choose the file first" }).waitFor();
  await other.page.locator("#file").setInputFiles(path);
  await other.page.locator("#file-code").fill(digits.replace(/^./, (digit) => String((Number(digit) + 1) % 4)));
  await other.page.locator("[data-act=open-file]").click();
  await other.page.locator("#file-status", { hasText: "does not open this file" }).waitFor();
  await other.page.locator("#file-code").fill(digits);
  await other.page.locator("[data-act=open-file]").click();
  await other.page.getByRole("heading", { name: "What you wrote" }).waitFor();
  assert.equal(await other.page.locator("#account").inputValue(), words);
  await other.page.locator("#send").click();
  assert.equal(await code(other), digits);
  await other.leave();
  await person.leave();

  const back = await browser.person();
  await openMailbox(back, portal, digits);
  assert.equal(await message(back, words).count(), 0);
  await back.leave();
});

test("a save that meets no answer keeps the words, says so, and succeeds when somebody answers", async () => {
  const person = await browser.person();
  const { page } = person;
  await open(person, portal, "/en/private");
  await page.locator("#account").fill("Saved on the second try");
  await person.context.route("**/api/v1/draft", (route) => route.abort());
  await page.locator("#save").click();
  await page.locator("[data-failure]").waitFor();
  assert.equal(await page.locator("#account").inputValue(), "Saved on the second try");
  await person.context.unroute("**/api/v1/draft");
  await page.locator("[data-failure] [data-act=retry]").click();
  const digits = await code(person);
  await page.locator("[data-act=not-kept]").click();
  await typeCode(person, portal, digits);
  await opened(person);
  await person.leave();
});
