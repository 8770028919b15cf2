// An officer's passkeys: added, used instead of the six digits, refused once they are gone or were copied.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { narrow, startBrowser } from "./browser.js";
import { fillSignIn } from "./officer.js";
import { startPortal } from "./portal.js";
import { freshTotp } from "./totp.js";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let portal, browser;

before(async () => {
  const started = await startPortal();
  // A browser has passkeys for names; this machine's is localhost.
  portal = { ...started, byNumber: started.console, console: started.console.replace("127.0.0.1", "localhost") };
  browser = await startBrowser(portal);
});

after(async () => {
  await browser?.close();
  await portal?.stop();
});

/// A device of the officer's at this page, as Chromium plays one.
async function device(desk) {
  const cdp = await desk.context.newCDPSession(desk.page);
  await cdp.send("WebAuthn.enable", { enableUI: false });
  const { authenticatorId } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: { protocol: "ctap2", transport: "internal", hasResidentKey: true, hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
  });
  return {
    credentials: async () => (await cdp.send("WebAuthn.getCredentials", { authenticatorId })).credentials,
    put: (credential) => cdp.send("WebAuthn.addCredential", { authenticatorId, credential }),
    clear: () => cdp.send("WebAuthn.clearCredentials", { authenticatorId }),
    knowsItsOwner: (isUserVerified) => cdp.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
  };
}

const who = (page) => page.locator(".who button[name=sign-out]");

async function withDigits(desk, officer) {
  await desk.page.goto(`${portal.console}/`);
  await fillSignIn(desk.page, officer.name, officer.passphrase, await freshTotp(portal, officer));
  await who(desk.page).waitFor();
}

async function withPasskey(desk, officer) {
  const form = desk.page.locator("form#sign-in");
  await form.locator("[name=name]").fill(officer.name);
  await form.locator("[name=passphrase]").fill(officer.passphrase);
  await form.locator("[name=use-passkey]").click();
}

async function openAccount(desk) {
  await desk.page.locator("nav.areas [name=key]").click();
  await desk.page.locator("#passkeys").waitFor();
}

async function add(desk, officer, name) {
  const form = desk.page.locator("form#add-passkey");
  await form.locator("[name=passkey-name]").fill(name);
  await form.locator("[name=totp]").fill(await freshTotp(portal, officer));
  await form.locator("[name=confirm]").click();
  await desk.page.locator(`[data-passkey="${name}"]`).waitFor();
}

async function leaveDesk(desk) {
  await who(desk.page).click();
  await desk.page.locator("form#sign-in").waitFor();
}

async function refused(desk) {
  const said = desk.page.locator("form#sign-in [role=alert] .bad");
  await said.waitFor();
  assert.match(await said.textContent(), /was not accepted/);
  assert.equal(await who(desk.page).count(), 0);
}

async function clean(page, where) {
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(
    (values) => globalThis.axe.run(document, { runOnly: { type: "tag", values } }), rules);
  assert.ok(passes.length > 0, "axe looked at the page");
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`), []);
}

test("a passkey is added, used instead of the six digits, and removed", async () => {
  const officer = portal.officer("triage");
  const desk = await browser.person();
  await withDigits(desk, officer);
  const own = await device(desk);
  await openAccount(desk);
  await desk.page.locator("#passkeys .empty").waitFor();
  await add(desk, officer, "Blue key");
  const [made] = await own.credentials();
  assert.equal(made.isResidentCredential, true);
  assert.equal(made.userName, "Blue key", "the device is not told who signs in with it");

  await leaveDesk(desk);
  await withPasskey(desk, officer);
  await who(desk.page).waitFor();
  await desk.page.locator("[data-case]").first().waitFor();

  // A copy that did not hear of the last answers.
  await leaveDesk(desk);
  const [used] = await own.credentials();
  assert.ok(used.signCount > made.signCount, "it counts");
  await own.clear();
  await own.put({ ...used, signCount: 0 });
  await withPasskey(desk, officer);
  await refused(desk);
  await own.clear();
  await own.put(used);
  await withPasskey(desk, officer);
  await who(desk.page).waitFor();

  await openAccount(desk);
  await desk.page.locator("[data-passkey] [name=remove]").click();
  await desk.page.locator("form#remove-passkey [name=confirm-passkey]").click();
  await desk.page.locator("#passkeys .empty").waitFor();
  await leaveDesk(desk);
  await withPasskey(desk, officer);
  await refused(desk);
  await desk.leave();
});

test("who cancels, or has none, is told so and signs in with the six digits", async () => {
  const officer = portal.officer("protection");
  const desk = await browser.person();
  await desk.page.goto(`${portal.console}/`);
  const own = await device(desk);
  await desk.page.locator("form#sign-in [name=use-passkey]").click();
  assert.equal(await desk.page.locator("form#sign-in [role=alert] .bad").count(), 0, "name and passphrase come first");
  await own.knowsItsOwner(false);
  await withPasskey(desk, officer);
  const said = desk.page.locator("form#sign-in [role=alert] .bad");
  await said.waitFor();
  assert.match(await said.textContent(), /No passkey was used/);
  await fillSignIn(desk.page, officer.name, officer.passphrase, await freshTotp(portal, officer));
  await who(desk.page).waitFor();
  await desk.leave();
});

test("at an address without passkeys the page says so, and the six digits work", async () => {
  const officer = portal.officer("custodian");
  const apart = await startBrowser({ ...portal, console: portal.byNumber });
  const near = await apart.person();
  await near.page.goto(`${portal.byNumber}/`);
  const form = near.page.locator("form#sign-in");
  const said = await form.getByText("Passkeys work only at").textContent();
  assert.ok(said.includes(portal.console), said);
  assert.equal(await form.locator("[name=use-passkey]").count(), 0);
  await fillSignIn(near.page, officer.name, officer.passphrase, await freshTotp(portal, officer));
  await who(near.page).waitFor();
  await openAccount(near);
  assert.equal(await near.page.locator("form#add-passkey").count(), 0);
  await near.leave();
  await apart.close();

  const permitted = async (url) => (await fetch(url)).headers.get("permissions-policy");
  assert.match(await permitted(`${portal.console}/`), /publickey-credentials-get=\(self\)/);
  assert.match(await permitted(`${portal.console}/viewer`), /publickey-credentials-get=\(\)/);
  assert.match(await permitted(`${portal.public}/en/`), /publickey-credentials-get=\(\)/);
});

test("the page of one's own works by keyboard, in a narrow window, and in Arabic", async () => {
  const officer = portal.officer("auditor");
  const desk = await browser.person({ ...narrow, isMobile: false });
  await withDigits(desk, officer);
  await device(desk);
  const { page } = desk;
  await page.locator("nav.areas [name=key]").focus();
  await page.keyboard.press("Enter");
  await page.locator("#passkeys .empty").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), "H1");
  const isThere = () => page.evaluate(() => (document.activeElement?.closest("#passkeys form") ?? null) !== null);
  for (let tabs = 0; tabs < 8 && !(await isThere()); tabs += 1) await page.keyboard.press("Tab");
  await page.keyboard.type("Pocket");
  await page.keyboard.press("Tab");
  await page.keyboard.type(await freshTotp(portal, officer));
  await page.keyboard.press("Enter");
  await page.locator("[data-passkey=Pocket]").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement?.id), "passkeys-title");
  await page.locator("[data-passkey] [name=remove]").focus();
  await page.keyboard.press("Enter");
  await page.locator("form#remove-passkey").waitFor();
  await page.locator("form#remove-passkey [name=totp]:focus").waitFor();
  await clean(page, "one's own page");
  await page.locator("nav.languages [lang=ar]").click();
  await page.locator("html[dir=rtl]").waitFor();
  await clean(page, "one's own page in Arabic");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${wide} px too wide`);
  await page.locator("form#remove-passkey [name=cancel]").click();
  await page.locator("[data-passkey=Pocket]").waitFor();
  await desk.leave();
});
