// A name that two custodians keep: asked for with a reason, agreed to by two, shown to whoever asked and to
// nobody else, and told to the person, with scripts and without.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { fillSignIn, openCase, refresh, signIn, tab } from "./officer.js";
import { startPortal } from "./portal.js";
import { openMailbox, report } from "./reporter.js";
import { freshTotp } from "./totp.js";

let portal, browser, noor, mateo, custodians;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
  [noor, mateo] = [await browser.person(), await browser.person()];
  await signIn(noor, portal, portal.officer("triage", 0));
  await signIn(mateo, portal, portal.officer("triage", 1));
  custodians = [];
  for (const nth of [0, 1]) {
    const desk = await browser.person();
    const { name, passphrase } = portal.officer("custodian", nth);
    await desk.page.goto(`${portal.console}/`);
    await fillSignIn(desk.page, name, passphrase, await freshTotp(portal, portal.officer("custodian", nth)));
    await desk.page.locator("h1", { hasText: "Requests" }).waitFor();
    custodians.push(desk);
  }
});

after(async () => {
  for (const desk of [noor, mateo, ...(custodians ?? [])]) await desk?.leave();
  await browser?.close();
  await portal?.stop();
});

/// Asks for the name in the open case; with a reason not to tell the person first, if there is one.
async function ask(desk, reason, { untold, danger, told } = {}) {
  const form = desk.page.locator("#name details");
  await form.locator("summary").click();
  await form.locator("[name=name-reason]").fill(reason);
  if (danger) await form.locator("[name=name-danger]").check();
  if (untold !== undefined) {
    await form.locator("[name=name-harms]").check();
    await form.locator("[name=name-untold]").fill(untold);
  }
  if (told !== undefined) await form.locator("[name=name-told]").fill(told);
  await form.locator("button[name=ask-name]").click();
  await desk.page.locator("#name [data-state=asked]").waitFor();
}

/// The request with that reason, as a custodian sees it once they look again.
async function card(desk, reason) {
  const loaded = desk.page.waitForResponse((response) => response.url().endsWith("/api/v1/disclosures"));
  await desk.page.locator("button[name=refresh]").click();
  await loaded;
  const found = desk.page.locator("[data-request]", { hasText: reason });
  await found.waitFor();
  return found;
}

/// Which of the two goes first in the pair.
async function inOrder(reason) {
  const turns = [];
  for (const desk of custodians) turns.push(await (await card(desk, reason)).getAttribute("data-turn"));
  assert.deepEqual([...turns].sort(), ["agree", "first"], "one goes first, and the other is told so");
  return turns[0] === "agree" ? custodians : [...custodians].reverse();
}

/// Opens another case, and then this one as it is by now.
async function openAgain(desk, words) {
  await refresh(desk);
  await openCase(desk, "The contractor who cleans the compound");
  await openCase(desk, words);
}

/// Everything that a page was sent or holds: its words, and what came over the wire since.
const shown = (desk) => desk.page.evaluate(() => document.documentElement.innerHTML);

test("a name goes to whoever asked once two custodians agreed, and the person is told", async () => {
  const [words, name, reason] = ["The keys of the depot are copied", "Adjoa Quartey-Example", "The court of the district asks who saw it"];
  const person = await browser.person();
  const digits = await report(person, portal, words, { name });
  await refresh(noor);
  await openCase(noor, words);
  await ask(noor, reason, { untold: "The chief reads her mail" });
  await tab(noor, "notes");
  await noor.page.locator("#case [data-kind=disclosure]", { hasText: reason }).waitFor();
  await tab(noor, "account");

  const [first, second] = await inOrder(reason);
  await (await card(first, reason)).locator("button[name=agree]").click();
  await first.page.locator("[data-request][data-turn=second]", { hasText: reason }).waitFor();
  const theirs = await card(second, reason);
  await theirs.getByText("A colleague agreed.").waitFor();
  await theirs.locator("button[name=open-name]").click();
  await second.page.locator("[data-request][data-state=agreed]", { hasText: reason }).waitFor();
  for (const desk of custodians) assert.ok(!(await shown(desk)).includes("Quartey"), "a custodian's page shows no name");

  await openAgain(noor, words);
  assert.ok(!(await shown(noor)).includes("Quartey"), "nor is it there before the person is told");
  await noor.page.locator("[name=name-told]").fill("The court has to know it.");
  await noor.page.locator("button[name=take-name]").click();
  await noor.page.locator("#name [data-identity]", { hasText: name }).waitFor();
  await tab(noor, "dialogue");
  await noor.page.locator("#case [data-kind=telling]", { hasText: "The court has to know it." }).waitFor();

  // A colleague who holds the same case sees that it was asked for, and not the name.
  await refresh(mateo);
  await openCase(mateo, words);
  await tab(mateo, "notes");
  await mateo.page.locator("#case [data-kind=disclosure]", { hasText: reason }).waitFor();
  await tab(mateo, "dialogue");
  await mateo.page.locator("#case [data-kind=telling]").waitFor();
  assert.ok(!(await shown(mateo)).includes("Quartey"));

  // It stays theirs: a new session finds it again.
  await noor.page.locator("button[name=sign-out]").click();
  await noor.page.locator("form#sign-in").waitFor();
  await signIn(noor, portal, portal.officer("triage", 0));
  await openCase(noor, words);
  await noor.page.locator("#name [data-identity]", { hasText: name }).waitFor();

  for (const scripts of ["run", "never"]) {
    const reader = scripts === "run" ? person : await browser.person({ scripts: "off" });
    await openMailbox(reader, portal, digits);
    const telling = reader.page.locator("[data-item][data-kind=telling]");
    await telling.getByText("Your name was opened").waitFor();
    await telling.getByText("The court has to know it.").waitFor();
    assert.equal(await telling.getByText("Custodian of identities").count(), 2);
    await telling.getByText(/signature.* verified/i).waitFor();
    await reader.leave();
  }
});

test("a refusal ends a request and its reason reaches whoever asked; the person was told beforehand", async () => {
  const [words, reason, why] = ["The scales at the market are wrong", "I would like to thank her", "Write to her in the mailbox instead"];
  const person = await browser.person();
  const digits = await report(person, portal, words, { name: "Berta Example" });
  await refresh(noor);
  await openCase(noor, words);
  await ask(noor, reason, { told: "We would like to know who you are." });

  await openMailbox(person, portal, digits);
  const telling = person.page.locator("[data-item][data-kind=telling]");
  await telling.getByText("The office asks for your name").waitFor();
  await telling.getByText("It may be opened from").waitFor();

  const [first, second] = await inOrder(reason);
  await (await card(first, reason)).locator("button[name=agree]").click();
  await first.page.locator("[data-request][data-turn=second]", { hasText: reason }).waitFor();
  const theirs = await card(second, reason);
  await theirs.and(second.page.locator("[data-turn=early]")).waitFor();
  assert.equal(await theirs.locator("button[name=open-name]").count(), 0);
  await theirs.locator("summary").click();
  await theirs.locator("textarea").fill(why);
  await theirs.locator("button[name=refuse]").click();
  await second.page.locator("[data-request][data-state=refused]", { hasText: reason }).waitFor();

  await openAgain(noor, words);
  await noor.page.locator("#name [data-state=refused]", { hasText: why }).waitFor();
  assert.equal(await noor.page.locator("button[name=take-name]").count(), 0);
  await person.leave();
});
