// The office's side: a new officer from invitation to first case, signing in, locking, the roster.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { enrol, fillSignIn, openCase, refresh, reply, row, signIn, tab } from "./officer.js";
import { startPortal } from "./portal.js";
import { message, openMailbox, report, verified } from "./reporter.js";
import { freshTotp, stepNow, totpAt } from "./totp.js";

let portal, browser;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
});

after(async () => {
  await browser?.close();
  await portal?.stop();
});

test("an invited officer makes a key, is admitted by the steward, and reads what is sealed from then on", async () => {
  const steward = await browser.person();
  await steward.page.goto(portal.console);
  const sara = portal.officer("steward");
  await fillSignIn(steward.page, sara.name, sara.passphrase, await freshTotp(portal, sara));
  await steward.page.locator("[name=invite-name]").fill("ines");
  await steward.page.locator("button[name=invite]").click();
  const url = await steward.page.locator("[data-invite=ines]").innerText();

  const desk = await browser.person();
  const ines = await enrol(desk, portal, url.trim(), "ines");
  await fillSignIn(desk.page, ines.name, ines.passphrase, await freshTotp(portal, ines));
  const look = desk.page.locator("button[name=look]");
  await look.waitFor();

  await steward.page.locator("button[name=refresh]").click();
  const candidate = steward.page.locator("[data-candidate]", { hasText: "ines" });
  await candidate.locator("[name=fingerprint]").fill("0000 0000 0000 0000 0000");
  assert.ok(await candidate.locator("button[name=admit]").isDisabled(), "a wrong fingerprint admits nobody");
  await candidate.locator("[name=fingerprint]").fill(ines.fingerprint);
  await candidate.locator("button[name=admit]").click();
  for (const card of await steward.page.locator("[data-queue]").all()) {
    await card.getByLabel("ines", { exact: false }).check();
  }
  await steward.page.locator("button[name=sign-roster]").click();
  await steward.page.locator(".notice.good").waitFor();
  await steward.leave();

  await look.click();
  await desk.page.locator("#queue").waitFor();

  const told = "Written after she was admitted";
  const person = await browser.person();
  const digits = await report(person, portal, told);
  await refresh(desk);
  await openCase(desk, told);
  await reply(desk, "I have just begun here, and I have read it");
  await openMailbox(person, portal, digits);
  await verified(message(person, "I have just begun here, and I have read it"));
  await person.leave();

  // An invitation works once, and the printed recovery code opens the same key: other doors come first.
  const late = await browser.person();
  await late.page.goto(url.trim());
  await late.page.locator(".notice.bad").waitFor();
  await late.leave();
  await desk.page.locator("button[name=sign-out]").click();
  await desk.page.locator("button[name=other-means]").click();
  await desk.page.locator("[name=recovery]").fill(ines.recovery);
  await desk.page.locator("[name=name]").fill(ines.name);
  await desk.page.locator("[name=totp]").fill(await freshTotp(portal, ines));
  await desk.page.locator("button[name=sign-in]").click();
  await desk.page.locator("form#doors").waitFor();
  await desk.leave();
});

test("a wrong passphrase, a wrong code and an unknown name are refused in the same words", async () => {
  const officer = portal.officer("protection");
  const desk = await browser.person();
  const right = () => totpAt(officer.totp_secret, stepNow());
  const said = [];
  for (const [name, passphrase, totp] of [
    [officer.name, "not the passphrase of anybody", right()],
    [officer.name, officer.passphrase, "000000"],
    ["nobody-of-that-name", officer.passphrase, right()],
  ]) {
    await desk.page.goto(`${portal.console}/`);
    await fillSignIn(desk.page, name, passphrase, totp);
    const notice = desk.page.locator("form#sign-in .notice.bad");
    await notice.waitFor();
    said.push(await notice.innerText());
  }
  assert.equal(new Set(said).size, 1, said.join("\n"));
  await desk.leave();
});

test("a one-time password opens the console once", async () => {
  const officer = portal.officer("protection");
  const code = await freshTotp(portal, officer);
  const first = await browser.person();
  await first.page.goto(`${portal.console}/`);
  await fillSignIn(first.page, officer.name, officer.passphrase, code);
  await first.page.locator("button[name=sign-out]").waitFor();
  await first.leave();

  const second = await browser.person();
  await second.page.goto(`${portal.console}/`);
  await fillSignIn(second.page, officer.name, officer.passphrase, code);
  await second.page.locator("form#sign-in .notice.bad").waitFor();
  await second.leave();
});

test("the console locks after ten idle minutes and keeps what was being written, sealed", async () => {
  const officer = portal.officer("triage");
  const desk = await browser.person();
  await desk.page.clock.install();
  await signIn(desk, portal, officer);
  await desk.page.locator("[data-case]").first().getByRole("button").click();
  const field = desk.page.locator("#case [name=message]");
  await field.fill("A sentence that is not finished");
  await desk.page.clock.fastForward("09:30");
  await desk.page.locator("button[name=lock]").waitFor();
  await desk.page.clock.fastForward("01:00");
  await desk.page.locator("form#sign-in").waitFor();
  assert.equal(await desk.page.locator("#case").count(), 0);
  assert.equal(await desk.page.getByText("A sentence that is not finished").count(), 0);

  await desk.page.locator("[name=passphrase]").fill(officer.passphrase);
  await desk.page.locator("[name=totp]").fill(await freshTotp(portal, officer));
  await desk.page.locator("button[name=sign-in]").click();
  await field.waitFor();
  assert.equal(await field.inputValue(), "A sentence that is not finished");
  assert.ok(!desk.wire.carried("A sentence that is not finished"));
  await desk.leave();
});

test("the queue is worked with the keyboard alone", async () => {
  const desk = await browser.person();
  await signIn(desk, portal, portal.officer("triage", 1));
  const { page } = desk;
  await page.locator("#queue-title").click();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("Enter");
  await page.locator("#case [data-item], #case .account").first().waitFor();
  await page.keyboard.press("r");
  await page.keyboard.type("Answered without a mouse");
  assert.equal(await page.locator("#case [name=message]").inputValue(), "Answered without a mouse");
  await page.keyboard.press("Tab");
  await page.locator("button[name=reply]").press("Enter");
  await page.locator("#case [data-item][data-kind=message]", { hasText: "Answered without a mouse" }).waitFor();
  await desk.leave();
});

test("an acknowledgement, a note and a mark are kept, and the reporter sees only the first", async () => {
  const told = "The fuel is missing again";
  const person = await browser.person();
  const digits = await report(person, portal, told);
  const officer = portal.officer("triage", 1);
  const desk = await browser.person();
  await signIn(desk, portal, officer);
  const opened = await openCase(desk, told);

  await opened.locator("details:has(form#acknowledge) summary").click();
  await opened.locator("button[name=acknowledge]").click();
  await opened.locator("[data-item][data-kind=acknowledgement]").waitFor();
  await tab(desk, "notes");
  await opened.locator("[name=note]").first().fill("Ask the depot for its book");
  await opened.locator("button[name=note]").click();
  await opened.locator("[data-item][data-kind=note]", { hasText: "Ask the depot for its book" }).waitFor();
  await opened.locator("details:has(form#mark) summary").click();
  await opened.locator("[name=level]").selectOption("high");
  await opened.locator("form#mark textarea").fill("The subject knows who asked");
  await opened.locator("form#mark button[type=submit]").click();
  await opened.locator("[data-item][data-kind=mark]").waitFor();
  await refresh(desk);
  assert.match(await row(desk, told).getAttribute("data-marks"), /\bhigh\b/);
  assert.equal(await row(desk, told).getAttribute("data-status"), "acknowledged");

  await openMailbox(person, portal, digits);
  await verified(person.page.locator("[data-item][data-kind=acknowledgement]"));
  for (const kind of ["note", "mark"]) {
    assert.equal(await person.page.locator(`[data-item][data-kind=${kind}]`).count(), 0);
  }
  await desk.leave();
  await person.leave();
});

test("the console sends nothing on behalf of another site's page", async () => {
  for (const headers of [{}, { "x-amparo": "1", origin: "http://elsewhere.example" }, { origin: portal.console }]) {
    const response = await fetch(`${portal.console}/api/v1/sign-out`, { method: "POST", headers });
    assert.equal(response.status, 403, JSON.stringify(headers));
  }
});
