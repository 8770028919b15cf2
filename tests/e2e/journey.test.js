// The whole journey, three ways: sealed in the browser, sealed by the server for a browser without
// scripts, and sealed by the server because the script did not arrive. Each ends with the officer's
// answer read by the reporter and its signature verified.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { openCase, refresh, reply, row, signIn } from "./officer.js";
import { startPortal } from "./portal.js";
import { answer, message, openMailbox, report, verified } from "./reporter.js";

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

async function travelThereAndBack({ scripts, sealing, tag }) {
  const told = `The invoices of the ${tag} depot are false`;
  const asked = `Which months do you mean, ${tag}`;
  const added = `From March to June, ${tag}`;

  const person = await browser.person({ scripts });
  const digits = await report(person, portal, told);
  assert.match(digits, /^\d{30}$/);
  assert.equal(await person.page.locator("html").getAttribute("data-sealing"), sealing);

  await refresh(desk);
  await openCase(desk, told);
  await reply(desk, asked);

  await openMailbox(person, portal, digits);
  await verified(message(person, asked));
  await answer(person, added);

  // The case is still open at the desk: what is new appears in it.
  await refresh(desk);
  const opened = desk.page.locator("#case");
  await verified(opened.locator("[data-item][data-kind=message]", { hasText: added }));
  await person.leave();
}

test("a report sealed in the browser is answered, and the answer is verified", () =>
  travelThereAndBack({ scripts: "run", sealing: "browser", tag: "northern" }));

test("a report from a browser without scripts is answered, and the answer is verified", () =>
  travelThereAndBack({ scripts: "off", sealing: "server", tag: "southern" }));

test("a report is answered when the script does not arrive", () =>
  travelThereAndBack({ scripts: "lost", sealing: "server", tag: "eastern" }));

test("danger stands first in the queue and says so", async () => {
  const told = "They are standing outside my door";
  const person = await browser.person();
  await report(person, portal, told, { danger: true });
  await person.leave();

  await refresh(desk);
  const mine = row(desk, told);
  await mine.waitFor();
  assert.match(await mine.getAttribute("data-marks"), /\bdanger\b/);
  const marks = await desk.page.locator("[data-case]").evaluateAll((rows) => rows.map((r) => r.dataset.marks ?? ""));
  const pressing = marks.map((words) => /\b(danger|alarm)\b/.test(words));
  assert.deepEqual(pressing, [...pressing].sort((a, b) => Number(b) - Number(a)), "danger and alarm come before the rest");
});

test("an officer whom the reporter excludes does not see the report, and a colleague does", async () => {
  const told = "It is about somebody in the receiving office";
  const [reads, excluded] = [portal.officer("triage", 0), portal.officer("triage", 1)];
  const person = await browser.person();
  await report(person, portal, told, { exclude: excluded.name });
  await person.leave();

  await refresh(desk);
  await row(desk, told).waitFor();
  assert.ok(reads.name !== excluded.name);

  const other = await browser.person();
  await signIn(other, portal, excluded);
  await other.page.locator("[data-case]").first().waitFor();
  assert.equal(await row(other, told).count(), 0);
  await other.leave();
});

test("every code that the demonstration prints opens its case", async () => {
  assert.ok(portal.codes.length > 0);
  for (const digits of portal.codes) {
    const person = await browser.person();
    await openMailbox(person, portal, digits);
    await person.leave();
  }
});
