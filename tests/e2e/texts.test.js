// The office's texts: a steward edits them on one page, sees what people will see, signs what is different,
// and everybody reads it, without scripts too.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { startBrowser } from "./browser.js";
import { fillSignIn } from "./officer.js";
import { startIn, startPortal } from "./portal.js";
import { freshTotp } from "./totp.js";

const run = promisify(execFile);
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LANGS = ["ar", "zh", "en", "fr", "ru", "es"];

let portal, browser, sara, reader;

before(async () => {
  portal = await startPortal("--keep");
  browser = await startBrowser(portal);
  [sara, reader] = [await browser.person(), await browser.person({ scripts: "off" })];
  await enter();
});

after(async () => {
  await sara?.leave();
  await reader?.leave();
  await browser?.close();
  await portal?.stop();
});

async function enter() {
  const officer = portal.officer("steward");
  await sara.page.goto(`${portal.console}/`);
  await unlock(officer);
}

async function unlock(officer) {
  await fillSignIn(sara.page, officer.name, officer.passphrase, await freshTotp(portal, officer));
  await sara.page.locator("nav.areas [name=texts]").click();
  await sara.page.locator("#standing").waitFor();
}

/// Writes a text in the languages that are given, and then shows English again.
async function say(within, name, texts) {
  for (const [lang, text] of Object.entries(texts)) {
    await sara.page.locator(`[name=edit-${lang}]`).click();
    await within.locator(`[name="${name}"]`).fill(text);
  }
  await sara.page.locator("[name=edit-en]").click();
}

const everywhere = (words) => Object.fromEntries([...LANGS, "pt"].map((lang) => [lang, `${words} ${lang}`]));
const row = (name, words) => sara.page.locator(`[data-row=${name}]`, { hasText: words }).first();
const preview = () => sara.page.frameLocator("iframe.page-preview");

async function read(path) {
  await reader.page.goto(`${portal.public}${path}`);
  return reader.page.locator("body").innerText();
}

async function look(page, lang) {
  await sara.page.locator("[name=preview-page]").selectOption(page);
  await sara.page.locator("[name=preview-language]").selectOption(lang);
  const shown = sara.page.waitForResponse((response) => response.url().endsWith("/texts/preview"));
  await sara.page.locator("[name=preview]").click();
  await shown;
  await preview().locator(`html[lang=${lang}]`).waitFor();
}

async function clean(where) {
  if (!(await sara.page.evaluate("typeof axe === 'object'"))) await sara.page.evaluate(axe);
  const { violations, passes } = await sara.page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: "tag", values } }), rules);
  assert.ok(passes.length > 0, "axe looked at the page");
  assert.deepEqual(violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`), []);
}

test("the page begins with what the portal shows, and there is nothing to sign", async () => {
  await row("calls", "112").locator("summary").click();
  assert.equal(await row("calls", "112").locator("[name=call-number]").inputValue(), "112");
  assert.equal(await sara.page.locator("[name=hours]").inputValue(), "on working days, from 9 to 17");
  assert.equal(await row("services", "Listening centre").count(), 1);
  assert.equal(await sara.page.locator("#changes > li").count(), 0);
  assert.ok(await sara.page.locator("[name=sign-texts]").isDisabled());
  await clean("as it begins");
});

test("what is edited is seen as people will see it, in Arabic and English, and by nobody else", async () => {
  await say(sara.page, "hours", everywhere("from seven to noon"));
  const call = sara.page.locator("[data-row=calls]").first();
  await call.locator("[name=call-number]").fill("*21#");
  await sara.page.locator("#problems [data-problem=number]").waitFor();
  assert.ok(await sara.page.locator("[name=preview]").isDisabled(), "no page can be made of it");
  await call.locator("[name=call-number]").fill("+211 55 01");
  await sara.page.locator("[name=notice-home]").click();
  const notice = sara.page.locator("[data-notice=home]");
  await notice.locator("[name=notice-home-text]").fill("We are <b>closed</b> on Monday");
  await sara.page.locator("#problems [data-problem=silent]").first().waitFor();
  assert.equal(await sara.page.locator("#problems [data-problem=silent]").count(), 5, "a complete language each");
  assert.ok(await sara.page.locator("[name=sign-texts]").isDisabled());
  await say(notice, "notice-home-text", everywhere("We are <b>closed</b> on Monday"));
  assert.equal(await sara.page.locator("#problems > li").count(), 0);

  await look("safety", "ar");
  await preview().getByText("from seven to noon ar").waitFor();
  assert.equal(await preview().locator("html").getAttribute("dir"), "rtl");
  await look("home", "en");
  await preview().getByText("We are <b>closed</b> on Monday en", { exact: true }).waitFor();
  await look("help", "en");
  await preview().locator("a[href='tel:+2115501']").first().waitFor();
  await clean("with a preview");
  assert.doesNotMatch(await read("/en/safety"), /from seven/u);
  assert.match(await read("/en/safety"), /from 9 to 17/u);
});

test("what is typed is there after a lock", async () => {
  await sara.page.locator("[name=lock]").click();
  const officer = portal.officer("steward");
  await fillSignIn(sara.page, officer.name, officer.passphrase, await freshTotp(portal, officer));
  await sara.page.locator("nav.areas [name=texts]").click();
  await sara.page.locator("[data-change=calls-changed]").waitFor();
});

test("the differences are read, signed, and shown to everybody without scripts", async () => {
  const changes = sara.page.locator("#changes > li");
  assert.deepEqual(await changes.evaluateAll((all) => all.map((each) => each.dataset.change)), ["hours-changed", "calls-changed", "home-added"]);
  const call = sara.page.locator("#changes > [data-change=calls-changed]");
  assert.equal(await call.locator("del").innerText(), "112");
  assert.equal(await call.locator("ins").innerText(), "+211 55 01");
  await sara.page.locator("[name=sign-texts]").click();
  await sara.page.locator("#standing", { hasText: /Version \u2068?1/u }).waitFor();
  assert.equal(await changes.count(), 0);

  assert.match(await read("/en/safety"), /from seven to noon en/u);
  assert.match(await read("/ar/safety"), /from seven to noon ar/u);
  assert.equal(await reader.page.locator("a[href='tel:+2115501']").count(), 1);
  assert.match(await read("/ru/"), /We are <b>closed<\/b> on Monday ru/u);
  assert.match(await read("/pt/"), /We are <b>closed<\/b> on Monday pt/u);
});

test("entries are added, moved and taken out, and an earlier version can be read", async () => {
  await sara.page.locator("[name=edit-en]").click();
  await sara.page.locator("[name=calls-add]").click();
  const added = sara.page.locator("[data-row=calls]").last();
  await added.locator("[name=call-number]").fill("119");
  await say(added, "call-name", everywhere("Fire brigade"));
  await added.locator("[name=calls-up]").click();
  await row("windows", "Emergency contraception").locator("summary").click();
  await row("windows", "Emergency contraception").locator("[name=windows-remove]").click();
  await sara.page.locator("[name=holidays-add]").click();
  await say(sara.page.locator("[data-row=holidays]"), "holiday-name", everywhere("River day"));
  const changes = sara.page.locator("#changes > li");
  assert.deepEqual(await changes.evaluateAll((all) => all.map((each) => each.dataset.change)), ["holidays-added", "calls-added", "windows-removed"]);
  await sara.page.locator("[name=sign-texts]").click();
  await sara.page.locator("#standing", { hasText: /Version \u2068?2/u }).waitFor();
  assert.match(await read("/en/safety"), /Fire brigade en: 119[\s\S]*\+211 55 01/u);
  assert.match(await read("/en/safety"), /River day en/u);
  assert.doesNotMatch(await read("/en/help"), /Emergency contraception/u);

  const first = sara.page.locator("details[data-version='1']");
  await first.locator("summary").click();
  await first.getByText("+211 55 01").waitFor();
  assert.match(await first.innerText(), /Signed by: .*Steward of keys/u);
  assert.doesNotMatch(await first.innerText(), /Fire brigade/u);
  await clean("with an earlier version");
});

test("the first page stays light in every language", async () => {
  for (const lang of [...LANGS, "pt"]) {
    const page = await (await fetch(`${portal.public}/${lang}/`)).text();
    const style = await (await fetch(`${portal.public}${/href="(\/assets\/[^"]+\.css)"/u.exec(page)[1]}`)).text();
    const bytes = gzipSync(page).length + gzipSync(style).length;
    assert.ok(bytes < 20_480, `${lang}: ${bytes}`);
  }
});

test("a version that was altered or taken out of the database is noticed", async () => {
  const { public: at } = portal;
  await portal.stop({ keep: true });
  const asOwner = (statement) => run("sqlite3", [path.join(portal.dir, "data/amparo.db"), statement]);
  await asOwner("UPDATE texts SET note = replace(note, '119', '118') WHERE version = 2;");
  const { spent } = portal;
  portal = await startIn(portal.dir, "--keep", "--public", new URL(at).host);
  for (const [name, step] of spent) portal.spent.set(name, step);
  assert.match(portal.log(), /the office's texts are not believed/u);
  assert.doesNotMatch(await read("/en/safety"), /Fire brigade|118/u);
  assert.match(await read("/en/safety"), /from seven to noon en/u, "the version before counts");
});
