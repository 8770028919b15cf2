// What a reporter does on the public site, with scripts and without: the pages are the same.
import assert from "node:assert/strict";

/// Opens a page of the site. One that seals is ready once it is known which way it seals.
export async function open(person, portal, path) {
  await person.page.goto(`${portal.public}${path}`);
  if (person.scripts === "run" && /\/(report|private|mailbox)$/.test(path)) await takenOver(person.page);
}

/// Waits until this page seals in the browser. A machine that is too busy to prove within five seconds
/// that it can leaves the plain form, as promised; whoever comes again gets another try. One that never
/// can is a fault.
export async function takenOver(page) {
  const html = page.locator("html[data-sealing]");
  for (let tries = 1; tries <= 4; tries += 1) {
    await html.waitFor();
    if ((await html.getAttribute("data-sealing")) === "browser") return;
    await page.reload();
  }
  assert.fail("this browser never takes the form over");
}

/// Fills the form in and stops before it is sent.
export async function write(person, portal, account, { lang = "en", name, danger, exclude, show } = {}) {
  await open(person, portal, `/${lang}/report`);
  const form = person.page.locator("form#report");
  await form.locator("[name=account]").fill(account);
  if (name !== undefined) await form.locator("[name=name]").fill(name);
  if (show) await form.locator("[name=show]").check();
  if (danger) await form.locator("[name=danger][value=yes]").check();
  if (exclude !== undefined) await form.getByLabel(exclude).check();
  return form.locator("button[name=send]");
}

/// Writes, sends, and reads the code from the page that follows.
export async function report(person, portal, account, details) {
  const send = await write(person, portal, account, details);
  await send.click();
  return code(person);
}

export async function code(person) {
  const shown = person.page.locator("#code[data-digits]");
  await shown.waitFor();
  return (await shown.getAttribute("data-digits")).replace(/\D/g, "");
}

/// Types a code into the mailbox's form. What comes next is for the caller to wait for.
export async function typeCode(person, portal, typed, lang = "en") {
  await open(person, portal, `/${lang}/mailbox`);
  await person.page.locator("form#mailbox [name=code]").fill(typed);
  await person.page.locator("form#mailbox button[type=submit]").click();
}

export async function openMailbox(person, portal, digits, lang = "en") {
  await typeCode(person, portal, digits, lang);
  await person.page.locator("[data-opened]").waitFor();
}

export const message = (person, words) => person.page.locator("[data-item][data-kind=message]", { hasText: words });

export async function answer(person, words) {
  await person.page.locator("[name=message]").fill(words);
  await person.page.locator("button[name=reply]").click();
  await message(person, words).waitFor();
}

/// Waits until an item says, in English, that its signature was verified.
export const verified = (item) => item.and(item.page().locator(":not([data-failed])")).getByText(/signature.* verified/i).waitFor();
