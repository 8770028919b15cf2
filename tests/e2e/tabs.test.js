// A case in tabs: its coding, tasks, translations, numbers and links, by keyboard, in Arabic, on a small
// phone, and on paper.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { narrow, startBrowser } from "./browser.js";
import { openCase, refresh, reply, row, signIn, tab } from "./officer.js";
import { startPortal } from "./portal.js";
import { openMailbox, report } from "./reporter.js";

const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let portal, browser, noor, mateo;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
  [noor, mateo] = [await browser.person(), await browser.person()];
  await signIn(noor, portal, portal.officer("triage"));
  await signIn(mateo, portal, portal.officer("triage", 1));
});

after(async () => {
  await noor?.leave();
  await mateo?.leave();
  await browser?.close();
  await portal?.stop();
});

const NAMES = ["account", "dialogue", "notes", "coding", "files", "people", "history"];
const selected = (desk) => desk.page.locator("[role=tab][aria-selected=true]").getAttribute("id");
const unfold = (desk, form) => desk.page.locator(`details:has(${form}) > summary`).first().click();

async function send(words, options) {
  const person = await browser.person();
  const digits = await report(person, portal, words, options);
  await person.leave();
  return digits;
}

async function look(desk, words, shown) {
  await refresh(desk);
  return openCase(desk, words, shown);
}

test("tabs are gone through with the arrows and with keys, and what is typed stays", async () => {
  await send("Read with the keyboard alone");
  await look(noor, "Read with the keyboard alone");
  const { page } = noor;
  await page.locator("#tab-account").focus();
  for (const name of NAMES.slice(1)) {
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.evaluate(() => document.activeElement.id), `tab-${name}`);
    assert.equal(await selected(noor), `tab-${name}`);
  }
  await page.keyboard.press("ArrowRight");
  assert.equal(await selected(noor), "tab-account", "round and round");
  await page.keyboard.press("End");
  assert.equal(await selected(noor), "tab-history");
  await page.keyboard.press("Home");
  assert.equal(await page.locator("[role=tab][tabindex='0']").count(), 1, "one of them is in the order of Tab");
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute("role")), "tabpanel");

  // From wherever, to the reply and to the note, and back with what was begun.
  await page.keyboard.press("r");
  await page.keyboard.type("Half an answer");
  await page.locator("#case-title").focus();
  await page.keyboard.press("n");
  assert.equal(await selected(noor), "tab-notes");
  await page.keyboard.type("Half a note");
  await page.locator("#case-title").focus();
  await page.keyboard.press("l");
  assert.equal(await selected(noor), "tab-coding");
  await page.keyboard.press("h");
  await page.keyboard.press("h");
  assert.equal(await selected(noor), "tab-dialogue");
  assert.equal(await page.locator("#case [name=message]").inputValue(), "Half an answer");
  await page.keyboard.press("?");
  await page.locator("dialog .keys", { hasText: "next part of the case" }).waitFor();
  await page.locator("dialog [name=close]").click();
  await page.locator("#case [name=message]").fill("");
  await tab(noor, "notes");
  assert.equal(await page.locator("textarea[name=note]").inputValue(), "Half a note");
  await page.locator("textarea[name=note]").fill("");
});

test("a tab says what waits in it, and what is dangerous stands above all of them", async () => {
  const person = await browser.person();
  const digits = await report(person, portal, "Something waits in here", { danger: true });
  await look(noor, "Something waits in here");
  const said = (name) => noor.page.locator(`#tab-${name} .waiting`).innerText();
  assert.equal(await said("account"), "to acknowledge");
  assert.equal(await said("coding"), "not coded");
  await reply(noor, "Where are you now?");
  await openMailbox(person, portal, digits);
  await person.page.locator("#message").fill("At the well, with two others");
  await person.page.locator("button[name=reply]").click();
  await person.page.locator("[data-item]", { hasText: "At the well" }).waitFor();
  await person.leave();
  const opened = await look(noor, "Something waits in here");
  assert.match(await said("dialogue"), /to answer: .*1/u);
  await opened.locator("[data-kind=message]", { hasText: "At the well" }).waitFor();
  for (const name of NAMES) {
    await tab(noor, name);
    assert.ok(await opened.locator(".case-head .mark.danger").isVisible(), name);
    const items = await opened.locator("[data-item]").evaluateAll((all) => all.map(({ dataset }) => dataset.item));
    assert.equal(new Set(items).size, items.length, `no item stands twice in ${name}`);
  }
});

test("a case is coded, a year that cannot be is named, and the next coding follows the first", async () => {
  await send("To be counted");
  const opened = await look(noor, "To be counted", "coding");
  await unfold(noor, "#code");
  await opened.locator("#coding-allegation_type").selectOption("fraud");
  await opened.locator("[data-field=affiliation] [value=un_staff]").check();
  await opened.locator("[name=harmed-add]").click();
  await opened.locator("#coding-harmed_age-1").selectOption("child");
  await opened.locator("#coding-incident_year").fill("1811");
  await opened.locator("button[name=code]").click();
  await opened.locator("[data-field=incident_year] .error").waitFor();
  assert.equal(await noor.page.evaluate(() => document.activeElement.id), "coding-incident_year");
  assert.equal(await opened.locator("[data-kind=coding]").count(), 0, "it was not sealed");
  await opened.locator("#coding-incident_year").fill("2026");
  await opened.locator("#coding-contributing_country").selectOption({ label: "France" });
  await opened.locator("button[name=code]").click();
  const coded = opened.locator("[data-kind=coding]").first();
  await coded.locator("[data-field=allegation_type]", { hasText: "fraud" }).waitFor();
  await coded.locator(".harmed", { hasText: "under 18" }).waitFor();

  const theirs = await look(mateo, "To be counted", "coding");
  await unfold(mateo, "#code");
  assert.equal(await theirs.locator("#coding-contributing_country").inputValue(), "FR", "it begins with what counts");
  await theirs.locator("#coding-allegation_type").selectOption("corruption");
  await theirs.locator("button[name=code]").click();
  await theirs.locator("[data-field=allegation_type]", { hasText: "corruption" }).first().waitFor();
  await theirs.locator("summary", { hasText: "Codings before it" }).click();
  const first = theirs.locator("details [data-kind=coding]");
  await first.getByText("fraud").waitFor();
  assert.match(await first.locator(".by").innerText(), /Noor/u);
});

test("a task stands above all tabs until somebody does it, and says how late it is", async () => {
  await send("Much to be done");
  const opened = await look(noor, "Much to be done");
  const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const add = async (text, due) => {
    await unfold(noor, "#task");
    await opened.locator("textarea[name=task]").fill(text);
    if (due !== undefined) await opened.locator("[name=task-due]").fill(day(due));
    await opened.locator("button[name=task]").click();
    await opened.locator("#tasks [data-kind=task]", { hasText: text }).waitFor();
  };
  await add("Without a day");
  await add("Call the clinic", -2);
  await add("Write to the depot", 5);
  const tasks = opened.locator("#tasks > ul [data-kind=task]");
  const texts = (await tasks.locator(".told").allInnerTexts()).map((text) => text.trim());
  assert.deepEqual(texts, ["Call the clinic", "Write to the depot", "Without a day"]);
  await tasks.first().locator(".late", { hasText: /2\W* days late/u }).waitFor();

  const theirs = await look(mateo, "Much to be done", "people");
  const clinic = theirs.locator("#tasks > ul [data-kind=task]", { hasText: "Call the clinic" });
  await clinic.locator("[name=task-done]").click();
  await clinic.waitFor({ state: "detached" });
  await theirs.locator("#tasks summary").click();
  await theirs.locator("[data-done]", { hasText: /done by .*Mateo/u }).waitFor();
  await theirs.locator("[name=task-again]").click();
  await clinic.waitFor();
});

test("a translation stands beside what was told and beside a message, with who made it", async () => {
  const told = "Ils prennent les passeports des ouvriers";
  const person = await browser.person();
  const digits = await report(person, portal, told);
  await openMailbox(person, portal, digits);
  await person.page.locator("#message").fill("Ils ont recommencé");
  await person.page.locator("button[name=reply]").click();
  await person.page.locator("[data-item]", { hasText: "recommencé" }).waitFor();
  await person.leave();
  const opened = await look(noor, told);
  const translate = async (place, words) => {
    await place.locator(".translations summary").click();
    await place.locator("[name=translation-language]").selectOption("en");
    await place.locator(".translations textarea").fill(words);
    await place.locator("[name=translate]").click();
    await place.locator("[data-kind=translation]", { hasText: words }).waitFor();
  };
  await translate(opened.locator(".account"), "They take the workers' passports");
  await translate(opened.locator("[data-kind=message]", { hasText: "recommencé" }), "They have begun again");
  const theirs = await look(mateo, told);
  await theirs.locator(".account [data-kind=translation]", { hasText: /English.*translated by.*Noor/u }).waitFor();
  await tab(mateo, "dialogue");
  await theirs.locator("[data-kind=message] [data-kind=translation]", { hasText: "begun again" }).waitFor();
});

test("a number of the office is shown in the head, and the next takes its place", async () => {
  await send("It has a number");
  const opened = await look(noor, "It has a number", "coding");
  for (const number of ["OC/26/7", "OC/26/8"]) {
    await unfold(noor, "#reference");
    await opened.locator("[name=reference-number]").fill(number);
    await opened.locator("button[name=reference]").click();
    await opened.locator("#called", { hasText: number }).waitFor();
  }
  assert.doesNotMatch(await opened.locator("#called").innerText(), /26\/7/u);
  await opened.locator("[name=spell]").click();
  assert.match(await opened.locator("#spelled").innerText(), /,.*,.*,.*,.*,/u, "six signs, a word each");
});

test("two cases are linked both ways, and only where the same people read both", async () => {
  await send("The first of the pair");
  await send("The second of the pair");
  await send("Mateo must not know of this", { exclude: "Mateo" });
  const opened = await look(noor, "The first of the pair", "coding");
  const id = (words) => row(noor, words).getAttribute("data-case");
  const link = async (other) => {
    await opened.locator("[name=link-other]").selectOption(other);
    await opened.locator("[name=link-reason]").fill("The same lorry");
    await opened.locator("button[name=link]").click();
  };
  await unfold(noor, "#link");
  await link(await id("Mateo must not know of this"));
  await opened.locator("#link .notice", { hasText: "not the same people" }).waitFor();
  assert.equal(await opened.locator("[name=open-link]").count(), 0);

  // The second write is lost: it is said, and offered again.
  const second = await id("The second of the pair");
  await noor.context.route(`**/cases/${second}/items`, (route) => route.abort());
  await noor.context.route(`**/cases/${second}/records`, (route) => route.abort());
  await link(second);
  await opened.locator("#link .notice.bad", { hasText: "not yet in the other" }).waitFor();
  await noor.context.unrouteAll();
  await opened.locator("button[name=link]", { hasText: "other too" }).click();
  await opened.locator("[name=open-link]").click();
  await noor.page.locator(`#case[data-case-open="${second}"]`).waitFor();
  await noor.page.locator("#called [name=open-link]").waitFor();

  await tab(noor, "coding");
  await noor.page.locator("[name=unlink]").click();
  await noor.page.locator("[name=open-link]").waitFor({ state: "detached" });
  const back = await look(noor, "The first of the pair");
  assert.equal(await back.locator("[name=open-link]").count(), 0);
});

test("a colleague who is mentioned finds it marked, and the sealed note names them by id", async () => {
  await send("Two should look at it");
  const opened = await look(noor, "Two should look at it");
  await noor.page.locator("#case-title").press("n");
  await noor.page.keyboard.type("Please compare, @mat");
  await noor.page.locator("[role=option]", { hasText: "Mateo" }).waitFor();
  await noor.page.keyboard.press("Enter");
  await noor.page.keyboard.type("by Friday");
  assert.equal(await opened.locator("textarea[name=note]").inputValue(), "Please compare, @Mateo by Friday");
  await opened.locator("button[name=note]").click();
  const mention = opened.locator("[data-kind=note] [data-mentions]");
  await mention.waitFor();
  assert.match(await mention.getAttribute("data-mentions"), /^[\w-]{22}$/u);

  const theirs = await look(mateo, "Two should look at it");
  assert.match(await mateo.page.locator("#tab-notes .waiting").innerText(), /for you: .*1/u);
  await tab(mateo, "notes");
  await theirs.locator("[data-kind=note] .mark", { hasText: "for you" }).waitFor();
});

test("an answer begins with the office's words, in the language of who reads it, and is changed before it goes", async () => {
  const digits = await send("Je voudrais parler à quelqu'un");
  const opened = await look(noor, "Je voudrais parler à quelqu'un");
  await opened.locator("[name=template-language]").selectOption("fr");
  await opened.locator("[name=template]").selectOption("meeting");
  const field = opened.locator("[name=message]");
  assert.match(await field.inputValue(), /^Si vous le souhaitez/u);
  await field.press("ControlOrMeta+End");
  await noor.page.keyboard.type(" Mardi, peut-être.");
  await opened.locator("#reply .preview", { hasText: "Mardi" }).waitFor();
  await opened.locator("button[name=reply]").click();
  await opened.locator("[data-kind=message]", { hasText: "Mardi" }).waitFor();
  const person = await browser.person();
  await openMailbox(person, portal, digits);
  await person.page.locator("[data-item]", { hasText: "Mardi, peut-être." }).waitFor();
  await person.leave();
});

test("the history says who did what, and what did not verify", async () => {
  await send("All of it in order");
  const opened = await look(noor, "All of it in order");
  await opened.locator("details:has(form#acknowledge) summary").click();
  await opened.locator("button[name=acknowledge]").click();
  await opened.locator("[data-item][data-kind=acknowledgement]").waitFor();
  await noor.page.locator("#hands [name=take]").click();
  await noor.page.locator("#hands [name=hand-back]").waitFor();
  await tab(noor, "history");
  const history = opened.locator("#history");
  for (const line of [/The report was received/u, /Noor.*Acknowledged that it arrived/u, /Noor.*In hand|Noor.*Noor/u]) {
    await history.locator("li", { hasText: line }).first().waitFor();
  }
  await history.getByText("all of them were verified here").waitFor();
});

test("on paper is all of it, without a name of the portal", async () => {
  await send("To be put on paper");
  const opened = await look(noor, "To be put on paper", "notes");
  await opened.locator("textarea[name=note]").fill("A note for the file");
  await opened.locator("button[name=note]").click();
  await opened.locator("[data-kind=note]").waitFor();
  await tab(noor, "people");
  await noor.page.evaluate(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await opened.locator("[name=print]").click();
  await noor.page.locator("html[data-printed]").waitFor();
  await noor.page.emulateMedia({ media: "print" });
  const paper = noor.page.locator("#paper");
  await paper.getByText("To be put on paper").waitFor();
  await paper.getByText("A note for the file").waitFor();
  await paper.getByText("Who holds keys").waitFor();
  await paper.getByText("Confidential.").waitFor();
  assert.equal(await noor.page.locator("#case").isVisible(), false);
  assert.equal(await paper.locator("form:visible, button:visible, details:visible").count(), 0);
  assert.doesNotMatch(await noor.page.locator("body").innerText(), /Console|Amparo/u);
  await noor.page.emulateMedia({ media: "screen" });
  await noor.page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await paper.waitFor({ state: "detached" });
});

test("in Arabic the arrows are mirrored, and no tab is wider than a small phone", async () => {
  const desk = await browser.person({ ...narrow, locale: "ar" });
  const { page } = desk;
  await signIn(desk, portal, portal.officer("protection"));
  await page.locator("[data-case]").first().getByRole("button").click();
  await page.locator("#tab-account").focus();
  await page.keyboard.press("ArrowLeft");
  assert.equal(await selected(desk), "tab-dialogue");
  await page.keyboard.press("ArrowRight");
  assert.equal(await selected(desk), "tab-account");
  for (const name of NAMES) {
    await tab(desk, name);
    await page.evaluate("for (const place of document.querySelectorAll('#case details')) place.open = true");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    assert.equal(wide, 0, name);
  }
  await desk.leave();
});

for (const colorScheme of ["light", "dark"]) {
  test(`every tab has no violations, ${colorScheme}`, async () => {
    const desk = await browser.person({ colorScheme });
    const { page } = desk;
    await signIn(desk, portal, portal.officer("assistance"));
    await page.locator("[data-case]", { hasText: "procurement" }).getByRole("button").click();
    await page.locator("#case").waitFor();
    for (const name of NAMES) {
      await tab(desk, name);
      await page.evaluate("for (const place of document.querySelectorAll('#case details')) place.open = true");
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
      assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`), [], name);
    }
    await desk.leave();
  });
}
