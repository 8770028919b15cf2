// The whole form as the people it is for meet it: each route shows what it needs, one screen at a time
// with scripts, and nothing that was said is lost on the way.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { narrow, phone, startBrowser } from "./browser.js";
import { signIn } from "./officer.js";
import { startPortal } from "./portal.js";
import { code, open, openMailbox, report } from "./reporter.js";

let portal, browser;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
});

after(async () => {
  await browser?.close();
  await portal?.stop();
});

const act = (page, name) => page.locator(`.steps [data-act=${name}]`);

test("somebody harmed meets five screens, goes back and loses nothing", async () => {
  const person = await browser.person(phone);
  const { page } = person;
  await open(person, portal, "/en/report");
  await page.locator("#route-harmed").check();
  await page.locator("[data-act=steps]").click();
  await page.locator("#account").fill("It happened on the road.\nI am tired.");
  let screens = 2;
  while (await act(page, "next").isVisible()) {
    await act(page, "next").click();
    screens += 1;
    if (await page.locator("#needs-medical").isVisible()) await page.locator("#needs-medical").check();
  }
  assert.equal(screens, 5);
  assert.match(await page.locator(".steps").innerText(), /5 of 5/);
  assert.equal(await page.locator("#armed-yes").isVisible(), false, "not asked of them");

  const said = page.locator("[data-summary]");
  assert.match(await said.innerText(), /I am tired\./);
  assert.match(await said.innerText(), /A doctor or medicine/);
  await said.locator(".said", { hasText: "I am tired." }).getByRole("button").click();
  await page.locator("#account:focus").waitFor();
  assert.equal(await page.locator("#account").inputValue(), "It happened on the road.\nI am tired.");
  for (let at = 0; at < 3; at += 1) await act(page, "next").click();
  await page.locator("#send").click();
  await code(person);
  await page.locator("[data-act=not-kept]").click();
  assert.equal(await page.locator("[data-next=help]").isVisible(), true, "help has a date");
  assert.equal(await page.locator("[data-next=feedback]").isVisible(), true);
  await person.leave();
});

for (const scripts of ["run", "off"]) {
  test(`a child is asked at most eight short questions, scripts: ${scripts}`, async () => {
    const person = await browser.person({ ...narrow, scripts });
    const { page } = person;
    await open(person, portal, "/en/report");
    const questions = async () => {
      const asked = page.locator("form#report :is(fieldset:not(#route), textarea, .field):visible");
      return asked.count();
    };
    assert.ok((await questions()) > 8, "the search itself works");
    await page.locator("#route-child").check();
    assert.ok((await questions()) <= 8, String(await questions()));
    await page.locator("#account").fill("A man waits for me after school");
    await page.locator("#send").click();
    await code(person);
    await person.leave();
  });

  test(`who asks for help only reaches those who arrange it, and no triage, scripts: ${scripts}`, async () => {
    const person = await browser.person({ scripts });
    const { page } = person;
    const words = `Only a doctor, please (${scripts})`;
    await open(person, portal, "/en/report");
    await page.locator("#account").fill(words);
    await page.locator("#assistance_only-yes").check();
    await page.locator("#send").click();
    await code(person);
    await person.leave();

    const helper = await browser.person();
    await signIn(helper, portal, portal.officer("assistance"));
    const row = helper.page.locator("[data-case]", { hasText: words });
    await row.waitFor();
    assert.match(await row.getAttribute("data-marks"), /assistance/);
    await helper.leave();
    const triage = await browser.person();
    await signIn(triage, portal, portal.officer("triage", scripts === "run" ? 0 : 1));
    await triage.page.locator("[data-case]", { hasText: "finance section" }).waitFor();
    assert.equal(await triage.page.locator("[data-case]", { hasText: words }).count(), 0);
    await triage.leave();
  });

  test(`who would rather talk need not write, scripts: ${scripts}`, async () => {
    const person = await browser.person({ scripts });
    await open(person, portal, "/en/report");
    await person.page.locator("#send").click();
    await person.page.locator("#errors:not([hidden])").waitFor();
    await person.page.locator("#meet-call").check();
    await person.page.locator("#send").click();
    await code(person);
    await person.leave();
  });

  test(`as many persons as needed are named and read together, scripts: ${scripts}`, async () => {
    const person = await browser.person({ scripts });
    const { page } = person;
    const words = `Two people (${scripts})`;
    await open(person, portal, "/en/report");
    await page.locator("#account").fill(words);
    await page.locator("#person_role-1").fill("a driver");
    await page.locator("[data-act=more]").click();
    await page.locator("#person_name-2").fill("B.");
    assert.equal(await page.locator("#person_role-1").inputValue(), "a driver");
    assert.equal(await page.locator("#account").inputValue(), words);
    await page.locator("#send").click();
    await code(person);
    await person.leave();

    const officer = await browser.person({ locale: "fr" });
    await signIn(officer, portal, portal.officer("protection"));
    await officer.page.locator("[data-case]", { hasText: words }).getByRole("button").click();
    const answers = officer.page.locator("#case .answers");
    await answers.waitFor();
    assert.match(await answers.innerText(), /: a driver\n(.*\n)?.*: B\./);
    await officer.leave();
  });
}

test("help is found, searched and read without a request, and without scripts", async () => {
  const person = await browser.person(phone);
  const { page } = person;
  await page.goto(`${portal.public}/en/help`);
  await page.locator("#search:not([hidden])").waitFor();
  const asked = [];
  page.on("request", (request) => asked.push(request.url()));
  await person.context.setOffline(true);
  await page.locator("#search-field").fill("LÉGAL capital");
  await page.locator("[data-service]:visible", { hasText: "Legal aid desk" }).waitFor();
  assert.equal(await page.locator("[data-service]:visible").count(), 1);
  await page.locator("#search-field").fill("no such words");
  await page.locator("details").first().waitFor({ state: "hidden" });
  await page.locator("#search-field").fill("");
  await page.locator("summary", { hasText: "Northern" }).click();
  await page.locator("[data-service]:visible", { hasText: "blue door" }).waitFor();
  assert.deepEqual(asked, [], "no request tells where somebody is");
  await person.context.setOffline(false);
  await person.leave();

  const plain = await browser.person({ scripts: "off" });
  await plain.page.goto(`${portal.public}/en/help`);
  assert.equal(await plain.page.locator("#search").isVisible(), false);
  await plain.page.locator("summary").first().click();
  assert.equal(await plain.page.locator("a[href^='tel:']:visible").count() > 1, true);
  await plain.leave();
});

for (const scripts of ["run", "off"]) {
  test(`an alarm from the mailbox stands at the top of the queue, scripts: ${scripts}`, async () => {
    const person = await browser.person({ ...phone, scripts });
    const { page } = person;
    const words = `Quiet so far (${scripts})`;
    const digits = await report(person, portal, words);
    await openMailbox(person, portal, digits);
    await page.locator("button[name=alarm]").click();
    await page.locator("#happened-error:not([hidden])").waitFor();
    await page.locator("#act").selectOption("transfer");
    await page.locator("[name=happened]").fill("Since Monday, by my chief");
    await page.locator("button[name=alarm]").click();
    const raised = page.locator("[data-item][data-kind=alarm]");
    await raised.waitFor();
    assert.match(await raised.innerText(), /Other duties, place, pay or hours\nSince Monday, by my chief/);
    assert.equal(await page.locator("[name=happened]").inputValue(), "");
    await person.leave();

    const officer = await browser.person();
    await signIn(officer, portal, portal.officer("protection"));
    const row = officer.page.locator("[data-case]", { hasText: words });
    await row.waitFor();
    assert.match(await row.getAttribute("data-marks"), /alarm/);
    const ranks = await officer.page.locator("[data-case]").evaluateAll((rows) =>
      rows.map((held) => /danger|alarm/.test(held.dataset.marks)));
    assert.equal(ranks.lastIndexOf(true) < ranks.indexOf(false), true, "danger and alarm come first");
    await officer.leave();
  });
}
