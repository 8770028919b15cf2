// What happens while a console stands open shows there by itself, well before its next look a minute later.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { openCase, row, signIn } from "./officer.js";
import { startPortal } from "./portal.js";
import { report } from "./reporter.js";

let portal, browser, noor, mateo;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
  [noor, mateo] = [await browser.person(), await browser.person()];
  await signIn(noor, portal, portal.officer("triage"));
  await signIn(mateo, portal, portal.officer("triage", 1));
});

after(async () => {
  await noor?.leave();
  await mateo?.leave();
  await browser?.close();
  await portal?.stop();
});

test("a report shows in the queues of those who may read it", async () => {
  const person = await browser.person();
  await report(person, portal, "Seen as it comes", { exclude: /Mateo/ });
  await person.leave();
  await row(noor, "Seen as it comes").waitFor();
  assert.equal(await row(mateo, "Seen as it comes").count(), 0, "its reporter keeps him out");
});

test("what a colleague does in an open case shows beside what one is writing", async () => {
  await openCase(noor, "Seen as it comes");
  await noor.page.locator("#case-title").press("r");
  const typed = noor.page.locator("#case textarea[name=message]");
  await typed.fill("half a sentence");
  // In the queue of both, and open at both.
  const person = await browser.person();
  await report(person, portal, "Worked by two");
  await person.leave();
  await openCase(noor, "Worked by two");
  await typed.fill("half a sentence");
  await openCase(mateo, "Worked by two");
  await mateo.page.locator("#hands [name=take]").click();
  await noor.page.locator("#hands").getByText(/In hand: .*Mateo/u).waitFor();
  assert.equal(await typed.inputValue(), "half a sentence");
  await row(noor, "Worked by two").locator("[data-assignee]").waitFor();
});

test("whoever signs out somewhere else is told at once", async () => {
  const status = await mateo.page.evaluate(async () => (await fetch("/api/v1/sign-out", { method: "POST", headers: { "x-amparo": "1" } })).status);
  assert.equal(status, 204);
  await mateo.page.locator("form#sign-in").waitFor();
});
