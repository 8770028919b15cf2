// Keys for a colleague who came later, case by case; and new ones where somebody left.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { enrol, fillSignIn, openCase, refresh, row, signIn } from "./officer.js";
import { startPortal } from "./portal.js";
import { report } from "./reporter.js";
import { freshTotp } from "./totp.js";

let portal, browser, steward, noor, ines;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
  const person = await browser.person();
  await report(person, portal, "Told before anybody new came");
  await report(person, portal, "One of them must not read this", { exclude: "Mateo" });
  await person.leave();
  steward = await browser.person();
  const sara = portal.officer("steward");
  await steward.page.goto(portal.console);
  await fillSignIn(steward.page, sara.name, sara.passphrase, await freshTotp(portal, sara));
  noor = await browser.person();
  await signIn(noor, portal, portal.officer("triage"));
});

after(async () => {
  for (const person of [steward, noor, ines]) await person?.leave();
  await browser?.close();
  await portal?.stop();
});

const card = (kind) => noor.page.locator(`[data-colleague][data-kind=${kind}]`);
const area = (desk, name) => desk.page.locator(`nav.areas [name=${name}]`).click();

async function sign() {
  const put = steward.page.waitForResponse((answer) => answer.request().method() === "PUT" && answer.url().endsWith("/api/v1/roster"));
  await steward.page.locator("button[name=sign-roster]").click();
  assert.equal((await put).status(), 204);
  await steward.page.locator(".notice.good").waitFor();
}

/// What is written there, without the marks around what was put into a sentence.
const said = async (place) => (await place.innerText()).replaceAll(/[\u2066-\u2069]/gu, "");

/// Waits until a run has ended, and says what it says.
async function ended() {
  const end = noor.page.locator("#run [role=status] .notice");
  await end.waitFor();
  return said(end);
}

test("a newcomer is given the cases of before, in a run that is stopped and goes on, but for those from which somebody is kept", async () => {
  await steward.page.locator("[name=invite-name]").fill("ines");
  await steward.page.locator("button[name=invite]").click();
  const url = await steward.page.locator("[data-invite=ines]").innerText();
  ines = await browser.person();
  const officer = await enrol(ines, portal, url.trim(), "ines");
  await steward.page.locator("button[name=refresh]").click();
  const candidate = steward.page.locator("[data-candidate]", { hasText: "ines" });
  await candidate.locator("[name=fingerprint]").fill(officer.fingerprint);
  await candidate.locator("button[name=admit]").click();
  await steward.page.locator("[data-queue]").first().getByLabel("ines").check();
  await sign();
  await fillSignIn(ines.page, officer.name, officer.passphrase, await freshTotp(portal, officer));
  await ines.page.locator("#queue").waitFor();
  assert.equal(await ines.page.locator("[data-case]").count(), 0, "she reads nothing of before");

  await refresh(noor);
  const unread = await row(noor, "Told before anybody new came").innerText();
  await noor.page.locator("nav.areas [name=colleagues] .count").waitFor();
  await area(noor, "colleagues");
  const [, can, all] = /can read (\d+) of the (\d+) cases/u.exec(await said(card("lacks")));
  assert.equal(can, "0");
  assert.ok(Number(all) > 3, "there is something to stop");

  // The second record waits until the run was told to stop.
  let records = 0;
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await noor.page.route("**/records", async (route) => {
    records += 1;
    if (records === 2) await held;
    await route.continue();
  });
  await card("lacks").locator("button[name=make-up]").click();
  await noor.page.getByText(/[1-9]\P{L}* of .* done/u).waitFor();
  await noor.page.locator("button[name=stop-run]").click();
  await noor.page.locator("button[name=stop-run]:disabled").waitFor();
  release();
  assert.match(await ended(), /left for the next time/u);
  await noor.page.unroute("**/records");

  // What is done stays done, also for a desk that was closed.
  await noor.leave();
  noor = await browser.person();
  await signIn(noor, portal, portal.officer("triage"));
  assert.equal(await row(noor, "Told before anybody new came").innerText(), unread, "as unread as it was");
  await area(noor, "colleagues");
  await card("lacks").waitFor();
  assert.doesNotMatch(await said(card("lacks")), /can read 0 of/u);
  await card("lacks").locator("button[name=make-up]").click();
  assert.match(await ended(), /The keys to \d+ cases? w(as|ere) given/u);
  const leftOut = noor.page.locator("#run-left-out [data-case]");
  const closed = await leftOut.evaluateAll((found) => found.map((one) => one.dataset.case));
  assert.ok(closed.length > 0);
  assert.equal(await noor.page.locator("#run-failed").count(), 0);

  await refresh(ines);
  await openCase(ines, "Told before anybody new came");
  assert.equal(await row(ines, "One of them must not read this").count(), 0);
  for (const id of closed) assert.equal(await ines.page.locator(`#queue [data-case="${id}"]`).count(), 0);

  // Those are given singly, from the case.
  await noor.page.locator(`#run-left-out [data-case]`).first().click();
  await noor.page.locator("#case").waitFor();
});

test("who left still has keys of that time, until a colleague makes new ones for all cases at once", async () => {
  const mateo = portal.officer("triage", 1);
  await steward.page.locator("button[name=refresh]").click();
  const seat = steward.page.locator("[data-officer]", { hasText: mateo.name });
  await seat.locator("summary").click();
  await seat.locator("button[name=remove-officer]").click();
  await sign();
  await area(noor, "queue");
  await refresh(noor);
  await openCase(noor, "Told before anybody new came");
  await noor.page.locator("#declared [data-stale]").waitFor();
  await area(noor, "colleagues");
  await card("left").locator("button[name=make-up]").click();
  assert.match(await ended(), /New keys were made for \d+ cases?/u);
  await card("left").waitFor({ state: "detached" });
  await area(noor, "queue");
  await openCase(noor, "Told before anybody new came", "people");
  assert.equal(await noor.page.locator("#declared").count(), 0);
  await refresh(ines);
  await openCase(ines, "Told before anybody new came");
});

test("a roster that runs out soon says so to everybody, and a steward signs the same again", async () => {
  const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  const { page } = steward;
  assert.equal(await page.locator("button[name=renew]").count(), 0);
  await page.locator("[name=not-after]").fill(soon);
  await sign();
  await area(noor, "queue");
  await refresh(noor);
  await noor.page.locator("#expiry").waitFor();
  await area(steward, "log");
  await page.locator("button[name=to-renewal]").click();
  await page.locator("button[name=renew]").click();
  const changes = page.locator("#changes [data-change]");
  await changes.first().waitFor();
  assert.deepEqual(await changes.evaluateAll((found) => found.map((one) => one.dataset.change)), ["not_after"]);
  await sign();
  await page.locator("button[name=renew]").waitFor({ state: "detached" });
  await refresh(noor);
  await noor.page.locator("#expiry").waitFor({ state: "detached" });
});
