// The ways to an officer's key: a lost passphrase, other doors, another authenticator.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { enrol, fillSignIn, signIn } from "./officer.js";
import { startPortal } from "./portal.js";
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

/// Chooses a passphrase and keeps the new recovery code; ends where six digits are asked for.
async function choose(page) {
  await page.locator("button[name=draw]").click();
  const passphrase = await page.locator("[name=passphrase]").inputValue();
  await page.locator("[name=passphrase-again]").fill(passphrase);
  await page.locator("button[type=submit]").click();
  const recovery = (await page.locator("#recovery-code").innerText()).replace(/\D/g, "");
  await page.locator("[name=last-group]").fill(recovery.slice(-5));
  await page.locator("button[type=submit]").click();
  // Both doors are closed with Argon2id, which a busy machine takes its time for.
  await page.locator("button[name=replace-doors]:enabled").waitFor({ timeout: 60_000 });
  return { passphrase, recovery };
}

async function fillRecovery(page, name, recovery, totp) {
  await page.locator("form#sign-in").waitFor();
  if ((await page.locator("form#sign-in [name=recovery]").count()) === 0) await page.locator("button[name=other-means]").click();
  await page.locator("[name=name]").fill(name);
  await page.locator("[name=recovery]").fill(recovery);
  await page.locator("[name=totp]").fill(totp);
  await page.locator("button[name=sign-in]").click();
}

const refused = (page) => page.locator("form#sign-in .notice.bad").waitFor();

test("who comes with the recovery code chooses a passphrase before anything else, and the old doors are dead", async () => {
  const steward = await browser.person();
  const sara = portal.officer("steward");
  await steward.page.goto(portal.console);
  await fillSignIn(steward.page, sara.name, sara.passphrase, await freshTotp(portal, sara));
  await steward.page.locator("[name=invite-name]").fill("ines");
  await steward.page.locator("button[name=invite]").click();
  const url = await steward.page.locator("[data-invite=ines]").innerText();
  await steward.leave();
  const desk = await browser.person();
  const { page } = desk;
  const ines = await enrol(desk, portal, url.trim(), "ines");

  await fillRecovery(page, ines.name, ines.recovery, await freshTotp(portal, ines));
  await page.locator("form#doors").waitFor();
  assert.equal(await page.locator("button[name=look]").count(), 0, "nothing else is open");
  await page.locator("button[name=begin-doors]").click();
  const fresh = await choose(page);
  await page.locator("[name=totp]").fill("000000");
  await page.locator("button[name=replace-doors]").click();
  await page.locator("#confirm-doors .error").waitFor();
  await page.locator("[name=totp]").fill(await freshTotp(portal, ines));
  await page.locator("button[name=replace-doors]").click();
  await page.locator("button[name=doors-done]").click();
  await page.locator("button[name=look]").waitFor();
  assert.equal((await page.locator("#fingerprint").innerText()).trim(), ines.fingerprint, "the key is the same");
  await page.locator("button[name=sign-out]").click();

  const code = () => totpAt(ines.totp_secret, stepNow());
  await fillSignIn(page, ines.name, ines.passphrase, code());
  await refused(page);
  await fillRecovery(page, ines.name, ines.recovery, code());
  await refused(page);
  await page.locator("button[name=other-means]").click();
  await fillSignIn(page, ines.name, fresh.passphrase, await freshTotp(portal, ines));
  await page.locator("button[name=look]").waitFor();
  assert.ok(!desk.wire.carried(fresh.passphrase) && !desk.wire.carried(fresh.recovery));
  await desk.leave();
});

test("an officer changes passphrase and authenticator, and is signed out everywhere else", async () => {
  const noor = portal.officer("triage");
  const [desk, other] = [await browser.person(), await browser.person()];
  await signIn(other, portal, noor);
  await signIn(desk, portal, noor);
  const { page } = desk;
  await page.locator("nav.areas [name=key]").click();
  await page.locator("[name=present]").fill("not the passphrase of anybody");
  await page.locator("[name=authenticator]").check();
  await page.locator("button[name=begin-doors]").click();
  await page.locator("#doors .error").waitFor();
  await page.locator("[name=present]").fill(noor.passphrase);
  await page.locator("button[name=begin-doors]").click();
  const fresh = await choose(page);
  const secret = (await page.locator("code.secret").innerText()).replaceAll(" ", "");
  assert.match(secret, /^[A-Z2-7]{32}$/u);
  const later = { name: "noor, later", totp_secret: secret };
  const old = await freshTotp(portal, noor);
  await page.locator("[name=totp]").fill(old);
  await page.locator("[name=other-totp]").fill(await freshTotp(portal, later));
  await page.locator("button[name=replace-doors]").click();
  await page.locator("button[name=doors-done]").click();
  await page.locator("#queue [data-case]").first().waitFor();

  await other.page.locator("form#sign-in").waitFor();
  await fillSignIn(other.page, noor.name, fresh.passphrase, await freshTotp(portal, later));
  await other.page.locator("[data-case]").first().getByRole("button").click();
  await other.page.locator("#case .account").first().waitFor();
  await desk.leave();
  await other.leave();
});
