// A person lost their code and agreed beforehand that the office may give them a new one: two officers do
// it, the old code dies, the name stays shut, and everybody sees who did it; with scripts and without.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { openCase, refresh, row, signIn, tab } from "./officer.js";
import { startPortal } from "./portal.js";
import { answer, code, message, openMailbox, typeCode, write } from "./reporter.js";

let portal, browser, noor, mateo;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
  [noor, mateo] = [await browser.person(), await browser.person()];
  await signIn(noor, portal, portal.officer("triage", 0));
  await signIn(mateo, portal, portal.officer("triage", 1));
});

after(async () => {
  for (const desk of [noor, mateo]) await desk?.leave();
  await browser?.close();
  await portal?.stop();
});

/// Sends a report with a name in it, and says whether the office may give a new code.
async function reported(person, words, may) {
  const send = await write(person, portal, words, { name: "Adjoa Quartey-Example", show: true });
  await person.page.locator(`#new_code-${may}`).check();
  await send.click();
  return code(person);
}

/// Opens the case as it is by now, at what is said of a new code.
async function atCode(desk, words) {
  await refresh(desk);
  await openCase(desk, "The contractor who cleans the compound");
  await openCase(desk, words, "people");
  const section = desk.page.locator("#new-code");
  await section.waitFor();
  return section;
}

async function ask(desk, words, how = "met", reason = "She lost the paper on the road") {
  const section = await atCode(desk, words);
  await section.locator("summary", { hasText: "Give a new code" }).click();
  await section.locator(`[name=code-how][value=${how}]`).check();
  await section.locator("[name=code-reason]").fill(reason);
  await section.locator("button[name=ask-code]").click();
  await section.locator("[data-state=asked]").waitFor();
  return section;
}

/// Whether this code opens a mailbox.
async function opens(person, digits) {
  await typeCode(person, portal, digits);
  await person.page.locator("[data-opened], [data-not-found]").waitFor();
  return (await person.page.locator("[data-opened]").count()) === 1;
}

for (const scripts of ["run", "off"]) {
  test(`two officers give a new code to who lost theirs, scripts: ${scripts}`, async () => {
    const person = await browser.person({ scripts });
    const { page } = person;
    const words = `The weights at the gate are filed down (${scripts})`;
    const old = await reported(person, words, "yes");
    await openMailbox(person, portal, old);
    await answer(person, "before");
    assert.equal(await page.locator("#given").isVisible(), false, "nobody gave one yet");
    assert.equal(await page.locator("#identity [data-slot=name]").innerText(), "Adjoa Quartey-Example");

    const mine = await ask(noor, words);
    assert.equal(await mine.locator("button[name=agree-code]").count(), 0, "who asks does not agree");
    assert.equal(await mine.locator("button[name=show-code]").count(), 0, "nor do they see a code alone");

    await refresh(mateo);
    await row(mateo, words).getByText("new code asked for").waitFor();
    await openCase(mateo, words);
    await mateo.page.locator("#code-waits", { hasText: "asks for a new code" }).waitFor();
    await mateo.page.locator("button[name=show-new-code]").click();
    const theirs = mateo.page.locator("#new-code");
    await theirs.getByText("She lost the paper on the road").waitFor();
    await theirs.locator("button[name=agree-code]").click();
    await theirs.locator("[data-state=agreed]").waitFor();
    assert.equal(await theirs.locator("button[name=show-code]").count(), 0, "the colleague does not see the code");
    assert.equal(await opens(person, old), true, "the old code works until the new one is handed over");

    const handing = await atCode(noor, words);
    await handing.locator("[data-state=agreed]").waitFor();
    await handing.locator("button[name=show-code]").click();
    const shown = handing.locator("#given-code");
    await shown.waitFor();
    const next = (await shown.innerText()).replace(/\D/g, "");
    assert.equal(next.length, 30);
    assert.notEqual(next, old);
    await handing.locator("[name=code-language]").selectOption("fr");
    await handing.locator(".slip", { hasText: "Votre nouveau code" }).waitFor();
    await handing.locator("[name=code-end]").fill("00000");
    await handing.locator("button[name=give-code]").click();
    await handing.locator(".error").waitFor();
    await handing.locator("[name=code-end]").fill(next.slice(-5));
    await handing.locator("button[name=give-code]").click();
    await handing.locator("[data-request]").waitFor({ state: "detached" });
    await noor.page.locator("#case .warnings", { hasText: "The office gave this person a new code" }).waitFor();

    assert.equal(await opens(person, old), false, "the old code is dead");
    await openMailbox(person, portal, next);
    const given = page.locator("#given");
    await given.getByText("A second officer agreed on").waitFor();
    await given.getByText("You were recognised in person.").waitFor();
    assert.equal(await given.locator("li").count(), 2);
    await message(person, "before").waitFor();
    assert.equal(await page.locator("#identity").isVisible(), false, "the name stays shut");
    assert.ok(!(await page.content()).includes("Quartey"));
    await answer(person, "after");

    await openCase(mateo, "The contractor who cleans the compound");
    await refresh(mateo);
    await openCase(mateo, words, "dialogue");
    const item = mateo.page.locator("#case [data-kind=message]", { hasText: "after" });
    await item.getByText("Keys given by the office on").waitFor();
    assert.equal(await mateo.page.locator("#case [data-kind=message]", { hasText: "before" }).getByText("Keys given by the office").count(), 0);

    // Whoever gave it knows it: the person takes one of their own.
    await openMailbox(person, portal, next);
    await given.locator("button[name=own]").click();
    const own = await code(person);
    assert.notEqual(own, next);
    await page.locator("#last").fill(own.slice(-5));
    await page.locator("#confirm button[type=submit]").click();
    await page.locator("[data-notice=renewed]:not([hidden])").waitFor();
    await page.locator("#given").getByText("Nobody in the office knows it.").waitFor();
    assert.equal(await page.locator("#given button[name=own]").isVisible(), false);
    assert.equal(await opens(person, next), false, "what the office knew is dead too");
    await person.leave();
  });
}

test("where the person did not agree nobody gives a code, and a refusal ends a request", async () => {
  const person = await browser.person();
  const never = "The pump was sold twice";
  await reported(person, never, "no");
  const section = await atCode(noor, never);
  await section.getByText("did not say that the office may give them a new code").waitFor();
  assert.equal(await section.locator("button[name=ask-code]").count(), 0);

  const words = "The pump was never bought";
  const digits = await reported(person, words, "yes");
  await ask(noor, words, "safe_word", "He called and said the word");
  const theirs = await atCode(mateo, words);
  await theirs.getByText("The person said their safe word.").waitFor();
  await theirs.locator("summary", { hasText: "Refuse" }).click();
  await theirs.locator("[name=code-refusal]").fill("I know his voice, and that was not his");
  await theirs.locator("button[name=refuse-code]").click();
  await theirs.locator("[data-request]").waitFor({ state: "detached" });
  await atCode(noor, words);
  await tab(noor, "notes");
  await noor.page.locator("#case [data-kind=code_decision]", { hasText: "that was not his" }).waitFor();

  const again = await ask(noor, words);
  await again.locator("button[name=withdraw-code]").click();
  await again.locator("[data-request]").waitFor({ state: "detached" });
  assert.equal(await opens(person, digits), true, "the code that they have still opens it");
  await person.leave();
});
