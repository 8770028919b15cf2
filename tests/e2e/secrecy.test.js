// What leaves the browser, and what a page gives away.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { openCase, reply, signIn } from "./officer.js";
import { startPortal } from "./portal.js";
import { answer, open, openMailbox, report, typeCode } from "./reporter.js";

const words = "the quartermaster sells our fuel";
const name = "Ximena Quispe Huanca";
const secondly = "he keeps the money in the blue tin";

let portal, browser;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
});

after(async () => {
  await browser?.close();
  await portal?.stop();
});

test("with scripts neither words, name nor code leave the browser", async () => {
  const person = await browser.person();
  const digits = await report(person, portal, words, { name });
  await openMailbox(person, portal, digits);
  await answer(person, secondly);
  const { wire } = person;

  assert.ok(wire.sent.some(({ method, body }) => method === "POST" && body.includes("age-encryption.org/v1")),
    "the search sees what was sent");
  for (const secret of [words, name, secondly, digits, digits.match(/.{5}/g).join(" ")]) {
    assert.ok(!wire.carried(secret), "a secret went over the wire");
  }
  await person.leave();
});

test("the search would have found them: without scripts they do go to the server", async () => {
  const person = await browser.person({ scripts: "off" });
  const digits = await report(person, portal, words, { name });
  await openMailbox(person, portal, digits);
  for (const secret of [words, name, digits]) assert.ok(person.wire.carried(secret));
  await person.leave();
});

test("an officer's passphrase and answer do not leave the browser", async () => {
  const officer = portal.officer("triage");
  const told = "the storekeeper was told to look away";
  const reporter = await browser.person();
  await report(reporter, portal, told);
  await reporter.leave();

  const desk = await browser.person();
  await signIn(desk, portal, officer);
  await openCase(desk, told);
  await reply(desk, secondly);
  for (const secret of [officer.passphrase, told, secondly]) assert.ok(!desk.wire.carried(secret));
  assert.ok(desk.wire.carried(officer.name), "the search sees what was sent");
  await desk.leave();
});

test("the public site sets no cookie and keeps nothing in the browser", async () => {
  const person = await browser.person();
  const digits = await report(person, portal, words);
  await openMailbox(person, portal, digits);
  await answer(person, secondly);
  assert.deepEqual(await person.context.cookies(), []);
  const kept = await person.page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  assert.deepEqual(kept, { local: 0, session: 0, databases: 0, caches: 0 });
  assert.ok(!person.page.url().includes(digits));
  await person.leave();
});

for (const scripts of ["run", "off"]) {
  test(`an unknown and a malformed code show the same page, scripts: ${scripts}`, async () => {
    const shown = [];
    const unknown = "00000 00000 00000 00000 00000 00000";
    for (const typed of [unknown, "not a code", unknown.replace("0", "9")]) {
      const person = await browser.person({ scripts });
      await typeCode(person, portal, typed);
      const refused = person.page.locator("[data-not-found]");
      await refused.waitFor();
      shown.push(await refused.innerHTML());
      if (scripts === "off") {
        assert.equal(await person.page.locator("form#mailbox [name=code]").inputValue(), "", "the server sends no code back");
      }
      await person.leave();
    }
    assert.deepEqual(new Set(shown).size, 1, shown.join("\n"));
  });
}

for (const how of ["the link", "Shift three times"]) {
  test(`leaving by ${how} blanks the page and goes elsewhere, without asking`, async () => {
    const person = await browser.person();
    const { page, wire } = person;
    await open(person, portal, "/en/report");
    await page.locator("form#report [name=account]").fill("nobody else may read this");
    if (how === "the link") await page.locator("#exit").click();
    else for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
    // The neutral site is the one address besides the portal's that the browser is meant to ask for.
    assert.match(await wire.elsewhere(), /wikipedia\.org/);
    assert.ok(wire.sent.some(({ url }) => url === `${portal.public}/exit`));
    assert.equal(await page.getByText("nobody else may read this").count(), 0);
    await person.context.close();
    await wire.close();
  });
}

test("the exit clears what the browser kept of the site", async () => {
  const { status, headers } = await fetch(`${portal.public}/exit`, { redirect: "manual" });
  assert.equal(status, 303);
  assert.match(headers.get("clear-site-data"), /"cache".*"storage"/);
});

test("pages cannot be cached, framed, or told where the visitor came from", async () => {
  for (const path of ["/en/", "/en/report", "/ar/mailbox", "/fr/safety", "/en/nowhere"]) {
    const { headers } = await fetch(portal.public + path);
    assert.match(headers.get("cache-control"), /no-store/, path);
    assert.equal(headers.get("referrer-policy"), "no-referrer", path);
    const policy = headers.get("content-security-policy");
    for (const part of ["default-src 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'"]) {
      assert.ok(policy.includes(part), `${path}: ${part}`);
    }
    assert.doesNotMatch(policy, /unsafe-/, path);
    assert.equal(headers.get("cross-origin-opener-policy"), "same-origin", path);
    assert.equal(headers.get("cross-origin-embedder-policy"), "require-corp", path);
    assert.equal(headers.get("cross-origin-resource-policy"), "same-origin", path);
    assert.equal(headers.get("set-cookie"), null, path);
  }
});
