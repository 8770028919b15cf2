// Every page against axe's rules for WCAG 2.2 A and AA, in light and dark; a violation fails. The form
// screen by screen, route by route, and what goes wrong on it, are in `access.test.js`.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { narrow, startBrowser } from "./browser.js";
import { fillSignIn, signIn } from "./officer.js";
import { startPortal } from "./portal.js";
import { code, open, openMailbox, typeCode, write } from "./reporter.js";
import { freshTotp } from "./totp.js";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

let portal, browser;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
});

after(async () => {
  await browser?.close();
  await portal?.stop();
});

async function clean(page, where) {
  // The way out stays in sight while a page scrolls, over whatever passes below it.
  await page.evaluate("scrollTo(0, 0)");
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(
    (values) => globalThis.axe.run(document, { runOnly: { type: "tag", values } }), rules);
  assert.ok(passes.length > 0, "axe looked at the page");
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`), []);
}

for (const colorScheme of ["light", "dark"]) {
  for (const lang of ["en", "ar"]) {
    test(`the public pages have no violations, in ${lang}, ${colorScheme}`, async () => {
      const person = await browser.person({ colorScheme });
      for (const name of ["", "help", "report", "private", "mailbox", "safety", "rights", "paper", "privacy", "transparency", "nowhere"]) {
        await open(person, portal, `/${lang}/${name}`);
        await person.page.evaluate("for (const place of document.querySelectorAll('details')) place.open = true");
        await clean(person.page, `/${lang}/${name}`);
      }
      await person.leave();
    });
  }

  test(`a report and its mailbox have no violations, ${colorScheme}`, async () => {
    const person = await browser.person({ colorScheme, ...narrow });
    const { page } = person;
    const send = await write(person, portal, "Said in a few words", { name: "Somebody" });
    await clean(page, "the form");
    await send.click();
    const digits = await code(person);
    await clean(page, "the page with the code");
    await openMailbox(person, portal, portal.codes[0]);
    await page.locator("[data-item]").first().waitFor();
    await clean(page, "the mailbox");
    await typeCode(person, portal, `${digits.slice(0, -1)}x`);
    await page.locator("[data-not-found]").waitFor();
    await clean(page, "a refused code");
    await person.leave();
  });

  test(`a draft's pages have no violations, ${colorScheme}`, async () => {
    for (const scripts of ["run", "lost"]) {
      const person = await browser.person({ colorScheme, ...narrow, scripts });
      const { page } = person;
      await open(person, portal, "/ar/private");
      await page.locator("#account").fill("Not yet");
      await page.locator("#save").click();
      const digits = await code(person);
      await clean(page, `saved, scripts: ${scripts}`);
      await typeCode(person, portal, digits, "ar");
      await page.locator("#erase summary").click();
      await clean(page, `opened, scripts: ${scripts}`);
      await page.locator("button[name=erase]").click();
      await page.locator("[data-erased]").waitFor();
      await clean(page, `erased, scripts: ${scripts}`);
      await person.leave();
    }
  });

  test(`the pages of a browser whose script did not arrive have no violations, ${colorScheme}`, async () => {
    const person = await browser.person({ colorScheme, scripts: "lost" });
    const { page } = person;
    const send = await write(person, portal, "Said in a few words");
    await clean(page, "the form");
    await send.click();
    await code(person);
    await clean(page, "the page with the code");
    await openMailbox(person, portal, portal.codes[0]);
    await page.locator("[data-item]").first().waitFor();
    await clean(page, "the mailbox");
    await person.leave();
  });

  test(`the console has no violations, ${colorScheme}`, async () => {
    const desk = await browser.person({ colorScheme });
    const { page } = desk;
    await page.goto(`${portal.console}/`);
    await page.locator("form#sign-in").waitFor();
    await clean(page, "sign-in");
    await signIn(desk, portal, portal.officer("triage"));
    await clean(page, "the queue");
    await page.locator("input[name=search]").fill("the");
    await page.locator("button[name=index-build]").click();
    await page.locator("#queue mark").first().waitFor();
    await page.locator("#index:not(:has([name=index-stop]))").waitFor();
    await page.locator("#index summary").click();
    await page.locator(".named summary").click();
    await clean(page, "a search");
    await page.locator("input[name=search]").fill("");
    await page.locator("[data-case]").first().getByRole("button").click();
    await page.locator("#case .account").first().waitFor();
    await clean(page, "an open case");
    await page.locator("nav.areas [name=colleagues]").click();
    await page.locator("#run").waitFor({ state: "attached" });
    await clean(page, "colleagues");
    await page.locator("nav.areas [name=key]").click();
    await page.locator("form#doors").waitFor();
    await clean(page, "one's own key");
    await desk.leave();
    const auditor = await browser.person({ colorScheme });
    const { name, passphrase } = portal.officer("auditor");
    await auditor.page.goto(`${portal.console}/`);
    await fillSignIn(auditor.page, name, passphrase, await freshTotp(portal, portal.officer("auditor")));
    await auditor.page.locator("#log-verdict").waitFor();
    await clean(auditor.page, "the log");
    await auditor.leave();
  });
}
