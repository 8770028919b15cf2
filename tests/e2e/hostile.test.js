// Input that nobody means well with, or that nobody foresaw: too much of it, letters that turn a line
// around, a code with a slip in it, a list that changed while somebody wrote, a wrong clock, a power cut.
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { personIn, startBrowser } from "./browser.js";
import { fillSignIn, openCase, refresh, row, signIn } from "./officer.js";
import { startIn, startPortal } from "./portal.js";
import { code, open, openMailbox, report, typeCode, write } from "./reporter.js";
import { freshTotp } from "./totp.js";

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

test("two hundred persons are taken with scripts, and one more is refused with everything kept", async () => {
  const person = await browser.person();
  const { page } = person;
  const send = await write(person, portal, "A whole company of them");
  const more = page.locator("[data-act=more]");
  await more.evaluate((button) => {
    while (!button.hidden) button.click();
  });
  const named = page.locator("[name=person_name]");
  assert.equal(await named.count(), 200, "no more are offered");
  await named.evaluateAll((fields) => fields.forEach((field, at) => (field.value = `person ${at + 1}`)));
  await page.locator("[data-person]").last().evaluate((last) => {
    const copy = last.cloneNode(true);
    for (const field of copy.querySelectorAll("input")) field.value = "one too many";
    last.after(copy);
  });
  await send.click();
  await page.locator("#errors a[href='#ask-people']").waitFor();
  assert.equal(await named.first().inputValue(), "person 1");
  assert.equal(await named.last().inputValue(), "one too many");
  assert.equal(await page.locator("#account").inputValue(), "A whole company of them");
  await page.locator("[data-person]").last().evaluate((last) => last.remove());
  await send.click();
  await code(person);
  await person.leave();
  await refresh(desk);
  const opened = await openCase(desk, "A whole company of them");
  await opened.getByText("person 200").waitFor();
});

test("an account and a line that are too long are refused and kept", async () => {
  const person = await browser.person();
  const { page } = person;
  const [long, line] = ["ю".repeat(200_001), "я".repeat(1_001)];
  const send = await write(person, portal, long);
  await page.locator("#where").fill(line);
  await send.click();
  await page.locator("#errors a[href='#account']").waitFor();
  assert.equal(await page.locator("#account").inputValue(), long);
  assert.equal(await page.locator("#where").inputValue(), line);
  await person.leave();
});

for (const scripts of ["run", "off"]) {
  test(`letters that turn a line around stay, and turn nothing but their own text, scripts: ${scripts}`, async () => {
    const told = `Seen by (${scripts}) \u202Egro.elpmaxe\u2066 zero\u200Bwidth\uFEFF end`;
    const person = await browser.person({ scripts });
    const { page } = person;
    const send = await write(person, portal, told);
    await page.locator("#show").check();
    await send.click();
    const digits = await code(person);
    await openMailbox(person, portal, digits);
    const alone = async (place) => {
      assert.equal((await place.textContent()).trim(), told, "it is kept as it was written");
      const way = await place.evaluate((element) => getComputedStyle(element).unicodeBidi);
      assert.match(way, /^(isolate|plaintext|isolate-override)$/);
    };
    await alone(page.locator("[data-slot=account]"));
    await person.leave();
    await refresh(desk);
    const opened = await openCase(desk, `Seen by (${scripts})`);
    await alone(opened.locator(".told", { hasText: `Seen by (${scripts})` }).first());
    const brief = row(desk, `Seen by (${scripts})`).getByText(`Seen by (${scripts})`).last();
    assert.match(await brief.evaluate((element) => getComputedStyle(element).unicodeBidi), /isolate|plaintext/);
  });

  test(`a code with one slip in it gets the page of an unknown code, scripts: ${scripts}`, async () => {
    const person = await browser.person({ scripts });
    const { page } = person;
    const digits = await report(person, portal, "A code with a slip");
    if (scripts === "run") {
      await page.locator("[data-act=words]").click();
      await page.locator("[data-act=digits]").waitFor();
    }
    const words = (await page.locator(scripts === "run" ? "#code .group" : ".spelled .group").allInnerTexts()).map((word) => word.trim());
    assert.equal(words.length, 9);
    if (scripts === "run") await page.locator("[data-act=not-kept]").click();
    const slip = (text, at) => text.slice(0, at) + ((Number(text[at]) + 1) % 10) + text.slice(at + 1);
    const swapped = [words[1], words[0], ...words.slice(2)].join(" ");
    const shown = [];
    for (const typed of ["0".repeat(30), slip(digits, 7), slip(digits, 29), swapped, ["zzzz", ...words.slice(1)].join(" ")]) {
      await typeCode(person, portal, typed);
      const refused = page.locator("[data-not-found]");
      await refused.waitFor();
      shown.push(await refused.innerText());
    }
    assert.equal(new Set(shown).size, 1, shown.join("\n"));
    await typeCode(person, portal, words.join(" "));
    await page.locator("[data-opened]").waitFor();
    await person.leave();
  });
}

/// Takes the second officer off the first queue that has both, or puts them back, and signs the list.
async function signAnotherList() {
  const steward = await browser.person();
  const { page } = steward;
  const sara = portal.officer("steward");
  await page.goto(portal.console);
  await fillSignIn(page, sara.name, sara.passphrase, await freshTotp(portal, sara));
  await page.locator("[data-queue]").first().waitFor();
  const second = page.locator("[data-queue]").first().getByLabel(portal.officer("triage", 1).name, { exact: false });
  await second.setChecked(!(await second.isChecked()));
  await page.locator("button[name=sign-roster]").click();
  await page.locator(".notice.good").waitFor();
  await steward.leave();
}

for (const scripts of ["run", "off"]) {
  test(`a list of people that changes while somebody writes is told, and nothing is lost, scripts: ${scripts}`, async () => {
    const told = `Written while the list was signed anew (${scripts})`;
    const person = await browser.person({ scripts });
    const { page } = person;
    const send = await write(person, portal, told, { name: "Somebody" });
    await page.locator("#needs-legal").check();
    await signAnotherList();
    await send.click();
    await page.getByText("The office has changed its list of people").first().waitFor();
    assert.equal(await page.locator("#account").inputValue(), told);
    assert.equal(await page.locator("[name=name]").inputValue(), "Somebody");
    assert.equal(await page.locator("#needs-legal").isChecked(), true);
    await page.locator("#send").click();
    await code(person);
    await person.leave();
    await refresh(desk);
    await row(desk, told).waitFor();
    assert.equal(await row(desk, told).count(), 1);
  });
}

const year = 366 * 86_400_000;

test("a clock that is a year ahead sends nothing, says so, and sends when it is set right", async () => {
  const told = "My telephone thinks it is next year";
  const person = await browser.person();
  const { page } = person;
  await page.clock.install();
  await page.clock.setSystemTime(Date.now() + 2 * year);
  const send = await write(person, portal, told);
  await send.click();
  const reason = page.getByText(/the date of this device is wrong/).filter({ visible: true }).last();
  await reason.waitFor();
  assert.match(await reason.innerText(), new RegExp(String(new Date(Date.now() + 2 * year).getUTCFullYear())), "it says which date");
  assert.equal(await page.locator("#account").inputValue(), told);
  assert.ok(!person.wire.sent.some(({ method }) => method === "POST"), "nothing was sent");
  await page.clock.setSystemTime(Date.now());
  await send.click();
  await code(person);
  assert.ok(person.wire.sent.some(({ method }) => method === "POST"), "the search itself works");
  await person.leave();
});

test("a clock that is a year behind sends, and the receipt bears the office's day", async () => {
  const person = await browser.person();
  const { page } = person;
  await page.clock.install();
  await page.clock.setSystemTime(Date.now() - year);
  const digits = await report(person, portal, "My telephone lives in the past");
  assert.match(await page.locator("[data-sent] .lead").innerText(), new RegExp(String(new Date().getUTCFullYear())));
  assert.equal(await page.locator("[data-notice=receipt]").isVisible(), false);
  await page.locator("[data-act=not-kept]").click();
  await openMailbox(person, portal, digits);
  await person.leave();
  await refresh(desk);
  await row(desk, "My telephone lives in the past").waitFor();
});

test("a power cut while a form arrives without scripts is no acknowledgement, and loading again sends it", async (t) => {
  const told = "The lamps went out when I pressed the button";
  const [folder, profile] = await Promise.all(["amparo-e2e-", "amparo-profile-"].map((name) => mkdtemp(path.join(tmpdir(), name))));
  const dark = await startIn(folder, "--keep", "--cases", "1");
  const person = await personIn(profile, dark, { scripts: "off" });
  t.after(async () => {
    await person.context.close();
    await rm(profile, { recursive: true, force: true });
  });
  const { page, wire } = person;
  const send = await write(person, dark, told, { name: "Somebody" });
  wire.cutNext(() => dark.kill());
  await send.click({ noWaitAfter: true });
  await page.waitForURL(/^chrome-error:/).catch((error) => assert.match(String(error), /ERR_EMPTY_RESPONSE/));
  await page.waitForFunction(() => location.protocol === "chrome-error:");
  const again = await startIn(folder, "--keep", "--public", new URL(dark.public).host);
  await page.reload();
  const digits = await code(person);
  await openMailbox(person, again, digits);
  await person.leave();

  await again.stop();
});
