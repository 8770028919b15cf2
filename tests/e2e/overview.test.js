// How the work stands, in numbers and bars.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { openCase, row, signIn } from "./officer.js";
import { startPortal } from "./portal.js";
import { report } from "./reporter.js";

let portal, browser, noor;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
  noor = await browser.person();
  await signIn(noor, portal, portal.officer("triage"));
});

after(async () => {
  await noor?.leave();
  await browser?.close();
  await portal?.stop();
});

const line = (chart, words) => noor.page.locator(`[data-chart=${chart}] tbody tr`, { hasText: words });
const number = async (chart, words) => Number(await line(chart, words).locator("td").first().textContent());

test("a case that is taken and answered is counted where it stands by then", async () => {
  const page = noor.page;
  await page.locator("nav.areas [name=overview]").click();
  const [unanswered, nobodys] = [await number("answered", "No word yet"), await number("hands", "Nobody’s")];
  const person = await browser.person();
  await report(person, portal, "Counted, not read");
  await person.leave();
  await page.locator("#main [name=refresh]").click();
  await line("answered", "No word yet").locator("td", { hasText: new RegExp(`^${unanswered + 1}$`, "u") }).waitFor();
  assert.equal(await number("hands", "Nobody’s"), nobodys + 1);

  await page.locator("nav.areas [name=queue]").click();
  await row(noor, "Counted, not read").waitFor();
  await openCase(noor, "Counted, not read");
  await page.locator("#hands [name=take]").click();
  await page.locator("#hands [name=hand-back]").waitFor();
  await page.locator("nav.areas [name=overview]").click();
  assert.equal(await number("hands", "Nobody’s"), nobodys);
  assert.equal(await number("hands", "you"), 1);
  const text = await page.locator("#overview").textContent();
  assert.ok(!text.includes("Counted, not read"), "no words of it");
});
