// What an officer does in the console. Keys live in the page's memory, so it is never reloaded.
import assert from "node:assert/strict";
import { freshTotp } from "./totp.js";

export async function signIn(desk, portal, officer) {
  const { page } = desk;
  await page.goto(`${portal.console}/`);
  await fillSignIn(page, officer.name, officer.passphrase, await freshTotp(portal, officer));
  await page.locator("[data-case]").first().waitFor();
}

export async function fillSignIn(page, name, passphrase, totp) {
  const form = page.locator("form#sign-in");
  await form.locator("[name=name]").fill(name);
  await form.locator("[name=passphrase]").fill(passphrase);
  await form.locator("[name=totp]").fill(totp);
  await form.locator("button[type=submit]").click();
}

/// The queue row whose opened brief shows `words`.
export const row = (desk, words) => desk.page.locator("[data-case]", { hasText: words });

/// Loads the queue again and waits until it is there.
export async function refresh(desk) {
  await looked(desk, "button[name=refresh]");
}

/// Presses what makes the console look at the queue, and waits until what it shows is of that look.
export async function looked(desk, selector) {
  await desk.page.locator("#queue[aria-busy=false]").waitFor();
  const loaded = desk.page.waitForResponse((response) => /\/api\/v1\/queue(\?|$)/.test(response.url()));
  await desk.page.locator(selector).click();
  await loaded;
  await desk.page.locator("#queue[aria-busy=false]").waitFor();
}

/// Opens a case and reads what was told; then shows one of its tabs, if one is named.
export async function openCase(desk, words, shown = "account") {
  const id = await row(desk, words).getAttribute("data-case");
  await row(desk, words).getByRole("button").click();
  const opened = desk.page.locator("#case");
  await desk.page.locator(`#case[data-case-open="${id}"]`).waitFor();
  await tab(desk, "account");
  await opened.getByText(words).first().waitFor();
  if (shown !== "account") await tab(desk, shown);
  return opened;
}

export async function reply(desk, words) {
  const opened = desk.page.locator("#case");
  await tab(desk, "dialogue");
  await opened.locator("[name=message]").fill(words);
  await opened.locator("button[name=reply]").click();
  await opened.locator("[data-item][data-kind=message]", { hasText: words }).waitFor();
}

/// Shows one of the tabs of the open case.
export async function tab(desk, name) {
  await desk.page.locator(`#case #tab-${name}`).click();
  await desk.page.locator(`#case #tab-${name}[aria-selected=true]`).waitFor();
}

/// Follows an invitation to the end; gives back what the new officer then knows.
export async function enrol(person, portal, url, name) {
  const { page } = person;
  await page.goto(url);
  await page.locator("button[name=draw]").click();
  const passphrase = await page.locator("[name=passphrase]").inputValue();
  await page.locator("[name=passphrase-again]").fill(passphrase);
  await page.locator("button[type=submit]").click();

  const recovery = (await page.locator("#recovery-code").innerText()).replace(/\D/g, "");
  assert.match(recovery, /^\d{30}$/);
  await page.locator("[name=last-group]").fill(recovery.slice(-5));
  await page.locator("button[type=submit]").click();

  const secret = (await page.locator("code.secret").innerText()).replaceAll(" ", "");
  const officer = { name, passphrase, recovery, totp_secret: secret };
  await page.locator("button[type=submit]:enabled").waitFor();
  await page.locator("[name=totp]").fill(await freshTotp(portal, officer));
  await page.locator("button[type=submit]").click();
  const fingerprint = (await page.locator("#fingerprint").innerText()).trim();
  assert.match(fingerprint, /^[0-9a-f]{4}( [0-9a-f]{4}){4}$/);
  await page.locator("button[name=done]").click();
  return { ...officer, fingerprint };
}
