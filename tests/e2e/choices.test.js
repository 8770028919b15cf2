// What a reporter decides after sending: what the office may do, a new code, to withdraw, to complain, to
// erase. The same with scripts and without.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { narrow, phone, startBrowser } from "./browser.js";
import { openCase, refresh, reply, signIn } from "./officer.js";
import { startPortal } from "./portal.js";
import { answer, code, message, open, openMailbox, report, typeCode } from "./reporter.js";

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

/// What the office sees of it.
async function atTheOffice(words) {
  await refresh(desk);
  return openCase(desk, words);
}

/// Opens one of the parts under *What else you can do*.
async function unfold({ page }, id) {
  const part = page.locator(`#${id}`);
  if ((await part.getAttribute("open")) === null) await part.locator("summary").click();
  return part;
}

/// A dishonest officer's: a grant for the reporter that is sealed to somebody else. Returns the case's id.
///
/// Their own client makes the record, and its entry for the log; what goes over the line is another one.
async function mute(words) {
  const opened = await atTheOffice(words);
  const id = await opened.getAttribute("data-case-open");
  const address = `**/cases/${id}/records`;
  await desk.context.route(address, async (route) => {
    const [header, ...parts] = framesOf(route.request().postDataBuffer());
    const { n, grants, log } = JSON.parse(header);
    const own = grants.find(({ holder }) => holder !== "reporter");
    const next = { n, boxes: [], items: [], grants: [{ id: own.id, holder: "reporter", frame: 1 }], log: [{ frame: 2 }] };
    await route.continue({ postData: written([Buffer.from(JSON.stringify(next)), parts[own.frame - 1], parts[log[0].frame - 1]]) });
  });
  const spoiled = desk.page.waitForResponse((response) => response.url().endsWith(`/cases/${id}/records`));
  await desk.page.locator("#case-title").press("n");
  await opened.locator("textarea[name=note]").fill("to be spoiled");
  await opened.locator("button[name=note]").click();
  assert.equal((await spoiled).status(), 201);
  await desk.context.unroute(address);
  return id;
}

function framesOf(bytes) {
  const frames = [];
  for (let at = 0; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    frames.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return frames;
}

function written(frames) {
  return Buffer.concat(frames.flatMap((frame) => [Buffer.from([24, 16, 8, 0].map((bits) => (frame.length >> bits) & 255)), frame]));
}

/// Lets the portal store what is posted there first, and loses its answer. Returns how often it was tried.
async function loseFirstAnswer(page, address) {
  let tried = 0;
  await page.route(address, async (route) => {
    if (tried++ > 0) return route.continue();
    const request = route.request();
    const stored = await fetch(request.url(), { method: "POST", headers: request.headers(), body: request.postDataBuffer() });
    assert.equal(stored.status, 201);
    return route.abort();
  });
  return () => tried;
}

async function opens(person, digits) {
  await typeCode(person, portal, digits);
  const shown = person.page.locator("[data-opened], [data-not-found]");
  await shown.waitFor();
  return (await person.page.locator("[data-opened]").count()) === 1;
}

for (const scripts of ["run", "off"]) {
  test(`what the office may do is seen, changed, and read by the office, scripts: ${scripts}`, async () => {
    const person = await browser.person({ ...narrow, scripts });
    const { page } = person;
    const words = `Ask me first (${scripts})`;
    await open(person, portal, "/en/report");
    await page.locator("#account").fill(words);
    await page.locator("#consent-contact").check();
    await page.locator("#send").click();
    const digits = await code(person);
    await openMailbox(person, portal, digits);
    assert.equal(await page.locator("#given-contact").isChecked(), true);
    assert.equal(await page.locator("#given-protection").isChecked(), false);
    await page.locator("#given-contact").uncheck();
    await page.locator("#given-protection").check();
    await page.locator("button[name=consent]").click();
    const said = page.locator("[data-item][data-kind=consent]");
    await said.nth(1).waitFor();
    assert.match(await said.nth(1).innerText(), /What the office may do\s+Tell the protection office/);
    assert.equal(await page.locator("#given-protection").isChecked(), true);
    await person.leave();

    await atTheOffice(words);
    const allowed = desk.page.locator("[aria-labelledby=given-title]");
    await allowed.getByText(/^Tell the protection office/).waitFor();
    assert.equal(await allowed.getByText(/^Contact me/).count(), 0);
  });

  test(`a new code takes the place of one that somebody may know, scripts: ${scripts}`, async () => {
    const person = await browser.person({ ...phone, scripts });
    const { page } = person;
    const words = `Somebody read my paper (${scripts})`;
    const old = await report(person, portal, words, { name: "Amal", show: true });
    await openMailbox(person, portal, old);
    await answer(person, "before");
    await unfold(person, "renewal");
    await page.locator("button[name=renew]").click();
    const next = await code(person);
    assert.notEqual(next, old);
    await page.locator("#last").fill("00000");
    await page.locator("#confirm button[type=submit]").click();
    await page.locator("#last-error:not([hidden])").waitFor();
    assert.equal(await code(person), next, "the same code is shown");
    await page.locator("#last").fill(next.slice(-5));
    await page.locator("#confirm button[type=submit]").click();
    await page.locator("[data-notice=renewed]:not([hidden])").waitFor();
    await answer(person, "after");
    assert.equal(await opens(person, old), false);
    assert.equal(await opens(person, next), true);
    for (const said of ["before", "after"]) await message(person, said).waitFor();
    assert.equal(await page.locator("#identity [data-slot=name]").innerText(), "Amal");

    await atTheOffice(words);
    await desk.page.locator("#case").getByText("after", { exact: true }).waitFor();
    await reply(desk, `read (${scripts})`);
    await openMailbox(person, portal, next);
    await message(person, `read (${scripts})`).waitFor();
    await person.leave();
  });

  test(`a new code that was only looked at changes nothing, scripts: ${scripts}`, async () => {
    const person = await browser.person({ scripts });
    const old = await report(person, portal, `Only looking (${scripts})`);
    await openMailbox(person, portal, old);
    await unfold(person, "renewal");
    await person.page.locator("button[name=renew]").click();
    const next = await code(person);
    person.page.on("dialog", (dialog) => dialog.accept());
    assert.equal(await opens(person, next), false);
    assert.equal(await opens(person, old), true);
    await person.leave();
  });

  test(`a report is withdrawn under pressure, and the office sees both, scripts: ${scripts}`, async () => {
    const person = await browser.person({ ...narrow, scripts });
    const { page } = person;
    const words = `They came to my house (${scripts})`;
    await openMailbox(person, portal, await report(person, portal, words));
    await unfold(person, "withdrawal");
    await page.locator("#withdraw-pressed-yes").check();
    await page.locator("#reason").fill("It is too much");
    await page.locator("button[name=withdraw][value=yes]").click();
    await page.locator("[data-standing=withdrawn]:not([hidden])").waitFor();
    const said = page.locator("[data-item][data-kind=withdrawal]");
    // Who asked may stand beside them: that is not shown again.
    assert.match(await said.innerText(), /^You\s.*\s+You withdraw your report\s+It is too much\s/);

    await atTheOffice(words);
    const warnings = desk.page.locator("#case .warnings");
    await warnings.getByText(/asked this person to stop/).waitFor();
    await warnings.getByText(/withdraws this report/).waitFor();
    const row = desk.page.locator("[data-case]", { hasText: words });
    assert.match(await row.getAttribute("data-marks"), /high/);

    await unfold(person, "withdrawal");
    await page.locator("button[name=withdraw][value=back]").click();
    await said.nth(1).waitFor();
    assert.equal(await page.locator("[data-standing=withdrawn]").isVisible(), false);
    await person.leave();
  });

  test(`a complaint and a wish to erase reach the office and can be taken back, scripts: ${scripts}`, async () => {
    const person = await browser.person({ ...phone, scripts });
    const { page } = person;
    const words = `Nobody answered me (${scripts})`;
    await openMailbox(person, portal, await report(person, portal, words));
    await unfold(person, "complaints");
    await page.locator("button[name=complain]").click();
    await page.locator("#complaint-error:not([hidden])").waitFor();
    await page.locator("#complaint").fill("I waited for a month");
    await page.locator("button[name=complain]").click();
    await page.locator("[data-item][data-kind=complaint]", { hasText: "a month" }).waitFor();
    await unfold(person, "erasure");
    await page.locator("button[name=erase_case][value=ask]").click();
    const standing = page.locator("[data-standing=erasure]");
    await standing.and(page.locator(":not([hidden])")).waitFor();
    assert.match(await standing.innerText(), /heard from \d+ \w+ \d{4} on/);

    await atTheOffice(words);
    await desk.page.locator("#case").getByText("I waited for a month").waitFor();
    await desk.page.locator("#case .warnings").getByText(/to be erased/).waitFor();
    await unfold(person, "erasure");
    await page.locator("button[name=erase_case][value=back]").click();
    await standing.waitFor({ state: "hidden" });
    await person.leave();
  });

  test(`an erased mailbox opens to no code, and the office is told, scripts: ${scripts}`, async () => {
    const person = await browser.person({ ...narrow, scripts });
    const { page } = person;
    const words = `They look at my phone (${scripts})`;
    const digits = await report(person, portal, words);
    await openMailbox(person, portal, digits);
    await unfold(person, "erasure");
    await page.locator("button[name=erase_mailbox]").click();
    await page.locator("#sure-error:not([hidden])").waitFor();
    await page.locator("#sure").check();
    await page.locator("button[name=erase_mailbox]").click();
    await page.locator("[data-mailbox-erased]").waitFor();
    assert.equal(await opens(person, digits), false);
    await person.leave();
    await atTheOffice(words);
    await desk.page.locator("#case .warnings").getByText(/erased their mailbox/).waitFor();
  });

  test(`a name goes to whom it is given, and the office sees it there, scripts: ${scripts}`, async () => {
    const person = await browser.person({ scripts });
    const { page } = person;
    const words = `My name is for you (${scripts})`;
    await open(person, portal, "/en/report");
    await page.locator("#account").fill(words);
    await page.locator("#name").fill("Amal Deng");
    await page.locator("#name_for-office").check();
    await page.locator("[name=show]").check();
    await page.locator("#send").click();
    const digits = await code(person);
    await openMailbox(person, portal, digits);
    await page.locator("[data-keepers=each] li").first().waitFor();
    await person.leave();
    await atTheOffice(words);
    await desk.page.locator("#person").getByText("Amal Deng").waitFor();
  });
}

for (const scripts of ["run", "off"]) {
  test(`whose keys an officer spoils still reads, raises the alarm and erases, scripts: ${scripts}`, async () => {
    const person = await browser.person({ ...phone, scripts });
    const { page } = person;
    const words = `An officer is the one (${scripts})`;
    const digits = await report(person, portal, words);
    await openMailbox(person, portal, digits);
    await answer(person, "I had said this");
    const id = await mute(words);
    await openMailbox(person, portal, digits);
    await page.locator("[data-notice=muted]:not([hidden])").waitFor();
    assert.equal(await page.locator("[data-speaks]").count(), 7);
    assert.equal(await page.locator("[data-speaks]:visible").count(), 0, "nothing offers what cannot be sent");
    await message(person, "I had said this").waitFor();
    await page.locator("#act").selectOption("threat");
    await page.locator("button[name=alarm]").click();
    await page.getByText("The alarm has arrived").first().waitFor();
    await refresh(desk);
    await desk.page.locator(`[data-case="${id}"][data-marks~=alarm]`).waitFor();
    await unfold(person, "erasure");
    await page.locator("#sure").check();
    await page.locator("button[name=erase_mailbox]").click();
    await page.locator("[data-mailbox-erased]").waitFor();
    assert.equal(await opens(person, digits), false);
    await person.leave();
  });
}

test("an answer lost while a new code is put to use does not lose the case", async () => {
  const person = await browser.person();
  const { page } = person;
  const old = await report(person, portal, "The line broke just then");
  await openMailbox(person, portal, old);
  await unfold(person, "renewal");
  await page.locator("button[name=renew]").click();
  const next = await code(person);
  const tried = await loseFirstAnswer(page, "**/api/v1/mailbox/keys");
  await page.locator("#last").fill(next.slice(-5));
  await page.locator("#confirm button[type=submit]").click();
  await page.locator("[data-failure] [data-act=retry]").click({ timeout: 5_000 }).catch(() => {});
  await page.locator("[data-notice=renewed]:not([hidden])").waitFor();
  assert.ok(tried() > 0, "an answer was lost");
  assert.equal(await opens(person, next), true);
  await person.leave();
});

test("what was begun before a new code is still there after it", async () => {
  const person = await browser.person(phone);
  const { page } = person;
  await openMailbox(person, portal, await report(person, portal, "Somebody read my papers"));
  await page.locator("[name=message]").fill("I had begun to say");
  await page.locator("#act").selectOption("housing");
  await unfold(person, "withdrawal");
  await page.locator("#reason").fill("He came to my door");
  await page.locator("#withdraw-pressed-yes").check();
  await unfold(person, "renewal");
  await page.locator("button[name=renew]").click();
  const next = await code(person);
  await page.locator("#last").fill(next.slice(-5));
  await page.locator("#confirm button[type=submit]").click();
  await page.locator("[data-notice=renewed]:not([hidden])").waitFor();
  assert.equal(await page.locator("[name=message]").inputValue(), "I had begun to say");
  assert.equal(await page.locator("#act").inputValue(), "housing");
  assert.equal(await page.locator("#reason").inputValue(), "He came to my door");
  assert.ok(await page.locator("#withdraw-pressed-yes").isChecked());
  assert.ok(await page.locator("#withdraw-pressed-yes").isVisible());
  await page.locator("button[name=reply]").click();
  await message(person, "I had begun to say").waitFor();
  await person.leave();
});

test("an answer lost while a mailbox is erased does not undo it, and the page says that it is done", async () => {
  const person = await browser.person();
  const { page } = person;
  const digits = await report(person, portal, "Take it away, on a bad line");
  await openMailbox(person, portal, digits);
  const tried = await loseFirstAnswer(page, "**/api/v1/mailbox/close");
  await unfold(person, "erasure");
  await page.locator("#sure").check();
  await page.locator("button[name=erase_mailbox]").click();
  await page.locator("[data-failure] [data-act=retry]").click({ timeout: 5_000 }).catch(() => {});
  await page.locator("[data-mailbox-erased]").waitFor();
  assert.ok(tried() > 0, "an answer was lost");
  assert.equal(await opens(person, digits), false);
  await person.leave();
});

test("what was written on a page that was open too long is kept, and sent with the code", async () => {
  const person = await browser.person({ ...phone, scripts: "off" });
  const { page } = person;
  const digits = await report(person, portal, "I write slowly");
  await openMailbox(person, portal, digits);
  await page.locator("[name=message]").fill("A long answer");
  // As after a quarter of an hour: the ticket is noise.
  const ticket = await page.locator("#reply [name=ticket]").getAttribute("value");
  await page.route("**/en/mailbox", async (route) => {
    const body = route.request().postData()?.replace(encodeURIComponent(ticket), "bm9pc2U");
    await route.continue({ postData: body });
  });
  await page.locator("button[name=reply]").click();
  await page.locator("#held").waitFor();
  assert.equal(await page.locator("#held").inputValue(), "A long answer");
  await page.unroute("**/en/mailbox");
  await page.locator("#typed").fill(digits);
  await page.locator("form#mailbox button[type=submit]").click();
  await message(person, "A long answer").waitFor();
  await person.leave();
});
