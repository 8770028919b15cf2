// What people wrote survives a bad connection, an impatient finger and a refusal.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { refresh, row, signIn } from "./officer.js";
import { startPortal } from "./portal.js";
import { code, message, open, openMailbox, report, write } from "./reporter.js";

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

async function arrived(words) {
  await refresh(desk);
  await row(desk, words).first().waitFor();
  return row(desk, words).count();
}

/// Cuts the line to `path` until the returned function mends it. `how` is what happens meanwhile.
async function cut({ page }, path, how = (route) => route.abort()) {
  let whole = false;
  await page.route(`**${path}`, (route) => (whole ? route.continue() : how(route)));
  return () => {
    whole = true;
  };
}

/// Presses *try again*; the page may have done so by itself a moment before.
const again = ({ page }) => page.locator("[data-failure] [data-act=retry]").click({ timeout: 5_000 }).catch(() => {});

const failure = ({ page }) => page.locator("[data-failure]").first();

test("a send that fails keeps the text, and trying again sends it once", async () => {
  const told = "The line was cut when I sent this";
  const person = await browser.person();
  const send = await write(person, portal, told);
  const mend = await cut(person, "/api/v1/reports");
  await send.click();
  await failure(person).waitFor();
  assert.equal(await person.page.locator("form#report [name=account]").inputValue(), told);
  mend();
  await again(person);
  assert.match(await code(person), /^\d{30}$/);
  assert.equal(await arrived(told), 1);
  await person.leave();
});

test("an answer lost on its way back does not make two reports", async () => {
  const told = "It was stored but nobody told me";
  const person = await browser.person();
  const send = await write(person, portal, told);
  const mend = await cut(person, "/api/v1/reports", async (route) => {
    const request = route.request();
    const stored = await fetch(request.url(), { method: "POST", headers: request.headers(), body: request.postDataBuffer() });
    assert.equal(stored.status, 201);
    await route.abort();
  });
  await send.click();
  await failure(person).waitFor();
  mend();
  await again(person);
  await code(person);
  assert.equal(await arrived(told), 1);
  await person.leave();
});

test("a busy server is waited for", async () => {
  const told = "Many people were writing";
  const person = await browser.person();
  const send = await write(person, portal, told);
  const mend = await cut(person, "/api/v1/reports", (route) =>
    route.fulfill({ status: 503, contentType: "application/json", body: JSON.stringify({ error: "busy", retry_after: 1 }) }));
  await send.click();
  await failure(person).waitFor();
  mend();
  await again(person);
  await code(person);
  assert.equal(await arrived(told), 1);
  await person.leave();
});

for (const scripts of ["run", "off"]) {
  test(`a second click sends nothing twice, scripts: ${scripts}`, async () => {
    const told = `I pressed the button twice, scripts ${scripts}`;
    const person = await browser.person({ scripts });
    const send = await write(person, portal, told);
    await send.dblclick();
    await code(person);
    assert.equal(await arrived(told), 1);
    await person.leave();
  });
}

test("the page that shows a code asks before it goes, until the code is kept or given up", async () => {
  const person = await browser.person();
  const { page } = person;
  const asked = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    return dialog.dismiss();
  });
  const digits = await report(person, portal, "I nearly lost my code");
  const elsewhere = page.locator("footer a[href='/en/safety']");
  await elsewhere.click();
  assert.deepEqual(asked, ["beforeunload"]);
  assert.equal(await code(person), digits);
  await page.locator("#last").fill(digits.slice(-5));
  await page.locator("#confirm button[type=submit]").click();
  await page.locator("#next").waitFor();
  await elsewhere.click();
  await page.waitForURL(/safety/);
  assert.deepEqual(asked, ["beforeunload"]);
  await person.leave();
});

for (const scripts of ["run", "off"]) {
  test(`an empty report is refused on the page, and what else was filled in stays, scripts: ${scripts}`, async () => {
    const person = await browser.person({ scripts });
    const { page } = person;
    await open(person, portal, "/en/report");
    await page.locator("form#report [name=contact]").fill("by the well");
    await page.locator("form#report button[name=send]").click();
    await page.locator("form#report [name=account][aria-invalid=true]").waitFor();
    assert.equal(await page.locator("form#report [name=contact]").inputValue(), "by the well");
    await person.leave();
  });
}

test("a reply that fails keeps the text, and trying again sends it once", async () => {
  const person = await browser.person();
  const { page } = person;
  const digits = await report(person, portal, "I will write again");
  await openMailbox(person, portal, digits);
  const mend = await cut(person, "/api/v1/mailbox/items");
  await page.locator("[name=message]").fill("This is the second part");
  await page.locator("button[name=reply]").click();
  await failure(person).waitFor();
  assert.equal(await page.locator("[name=message]").inputValue(), "This is the second part");
  mend();
  await again(person);
  await message(person, "This is the second part").waitFor();
  assert.equal(await message(person, "This is the second part").count(), 1);
  await person.leave();
});

test("a roster that does not verify stops the sending and says so", async () => {
  const person = await browser.person();
  await cut(person, "/.well-known/amparo/roster", async (route) => {
    const note = await (await fetch(route.request().url())).text();
    await route.fulfill({ contentType: "text/plain", body: note.replace(/"threshold":\d+/, '"threshold":9') });
  });
  const send = await write(person, portal, "This must not be sealed to a stranger");
  await send.click();
  await failure(person).waitFor();
  assert.ok(person.wire.sent.length > 0, "the wire is watched");
  assert.ok(!person.wire.sent.some(({ method }) => method === "POST"), "nothing was sent");
  await person.leave();
});
