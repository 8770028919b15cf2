// The way of a case: two officers lead it from its arrival to its end and take it up again, and whoever
// reported sees each word of it, with scripts and without.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { openCase, refresh, row, signIn, tab } from "./officer.js";
import { startPortal } from "./portal.js";
import { openMailbox, report, verified } from "./reporter.js";

let portal, browser, noor, mateo;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
  noor = await browser.person();
  mateo = await browser.person();
  await signIn(noor, portal, portal.officer("triage"));
  await signIn(mateo, portal, portal.officer("triage", 1));
});

after(async () => {
  await noor?.leave();
  await mateo?.leave();
  await browser?.close();
  await portal?.stop();
});

const told = "Two lorries leave the depot every night without papers";
const at = (desk, status) => desk.page.locator(`#case .case-head [data-status=${status}]`);
const form = (desk) => desk.page.locator("form#step");

/// Opens the case as it is now.
async function look(desk) {
  await refresh(desk);
  return openCase(desk, told);
}

/// Opens the form and chooses; what is written there stays as it is proposed but for what is given.
async function choose(desk, { to, outcome, why, text }) {
  const details = desk.page.locator("details:has(form#step)");
  if (!(await details.evaluate((element) => element.open))) await details.locator("summary").click();
  if (to !== undefined) await form(desk).locator("[name=to]").selectOption(to);
  if (outcome !== undefined) await form(desk).locator("[name=outcome]").selectOption(outcome);
  if (why !== undefined) await form(desk).locator("[name=why]").fill(why);
  if (text !== undefined) await form(desk).locator("[name=progress]").fill(text);
}

async function step(desk, chosen, status) {
  await choose(desk, chosen);
  await form(desk).locator("button[name=step]").click();
  await at(desk, status).waitFor();
}

const rows = (desk) =>
  desk.page.locator("#queue [data-case]").evaluateAll((all) => all.map(({ dataset }) => ({ closed: dataset.status === "closed", marks: dataset.marks })));
const offered = (desk) => form(desk).locator("[name=to] option:not([value=''])").evaluateAll((options) => options.map(({ value }) => value));

/// What the person sees, in a browser of either kind: where it stands, and what they were told last.
async function sees(digits, stands, text) {
  for (const scripts of ["run", "off"]) {
    const person = await browser.person({ scripts });
    await openMailbox(person, portal, digits);
    await person.page.locator("#standing [data-slot=status]", { hasText: stands }).waitFor();
    const last = person.page.locator("[data-item][data-kind=progress]").last();
    await last.getByText(stands).waitFor();
    await last.getByText(text).waitFor();
    await verified(last);
    await person.leave();
  }
}

test("two officers lead a case from its arrival to its end, and its reporter sees each step", async () => {
  const person = await browser.person();
  const digits = await report(person, portal, told);
  const opened = await look(noor);
  assert.equal(await form(noor).count(), 0, "first it is acknowledged");
  await opened.locator("details:has(form#acknowledge) summary").click();
  await opened.locator("button[name=acknowledge]").click();
  await at(noor, "acknowledged").waitFor();

  // The one thing that may follow is chosen already, and what the person will read is shown.
  await choose(noor, {});
  await form(noor).locator(".preview").getByText("We are looking into what you told us.").waitFor();
  await step(noor, {}, "assessing");
  await sees(digits, "The office is looking into what you told.", "We will write to you here.");

  await choose(noor, {});
  assert.deepEqual(await offered(noor), ["referred", "under_investigation", "assistance_only", "concluded"]);
  await choose(noor, { to: "under_investigation" });
  await form(noor).locator("[name=language]").selectOption("fr");
  assert.match(await form(noor).locator("[name=progress]").inputValue(), /Une enquête/u);
  await step(noor, { text: "An inspector goes to the depot on Monday." }, "under_investigation");
  await sees(digits, "It is being investigated.", "An inspector goes to the depot on Monday.");

  // Concluding wants to know what came of it, and why.
  const send = form(noor).locator("button[name=step]");
  await choose(noor, { to: "concluded", text: "The lorries were stopped." });
  assert.equal(await send.isDisabled(), true);
  await choose(noor, { outcome: "substantiated" });
  assert.equal(await send.isDisabled(), true);
  await step(noor, { why: "Six nights, six lorries, no papers" }, "concluded");
  await tab(noor, "notes");
  const concluding = noor.page.locator("[data-item][data-kind=step]").last();
  await concluding.getByText("shown to be true").waitFor();
  await concluding.getByText("Six nights, six lorries, no papers").waitFor();
  await sees(digits, "The office has finished its work on it.", "The lorries were stopped.");

  // Who concluded it does not close it.
  await tab(noor, "dialogue");
  await noor.page.locator("#way").getByText("Another officer who holds it has to close it.").waitFor();
  await choose(noor, {});
  assert.deepEqual(await offered(noor), ["assessing"]);

  await look(mateo);
  await choose(mateo, { to: "closed" });
  await step(mateo, { text: "We close it today." }, "closed");
  await sees(digits, "It is closed. You can still write here, and you can still raise the alarm", "We close it today.");
  assert.equal(await mateo.page.locator("#case .warnings .bad").count(), 0);
  await refresh(mateo);
  assert.equal(await row(mateo, told).getAttribute("data-status"), "closed");
  assert.equal((await rows(mateo)).at(-1).closed, true, "a closed case comes last");
  await person.leave();

  // An alarm on a closed case comes first, also from a browser without scripts.
  const plain = await browser.person({ scripts: "off" });
  await openMailbox(plain, portal, digits);
  await plain.page.locator("[name=happened]").fill("The driver came to my house");
  await plain.page.locator("button[name=alarm]").click();
  await plain.page.locator("[data-item][data-kind=alarm]").waitFor();
  await plain.leave();
  await refresh(noor);
  const shown = await rows(noor);
  const alarmed = shown.findIndex(({ closed }) => closed);
  assert.match(shown[alarmed].marks, /alarm/u);
  for (const { marks } of shown.slice(0, alarmed)) assert.match(marks, /alarm|danger/u);
  // Opening it does not put it back.
  await look(noor);
  await refresh(noor);
  assert.equal((await rows(noor)).findIndex(({ closed }) => closed), alarmed);

  await look(noor);
  await step(noor, { why: "The driver knows where she lives", text: "We have opened it again." }, "assessing");
  await sees(digits, "The office is looking into what you told.", "We have opened it again.");
  await look(mateo);
  await at(mateo, "assessing").waitFor();
  await tab(mateo, "notes");
  assert.equal(await mateo.page.locator("[data-item][data-kind=step]").count(), 5);
  assert.equal(await mateo.page.locator("[data-void]").count(), 0);
});

test("a step from where the case no longer stands is refused, and what was typed stays", async () => {
  await look(noor);
  await choose(noor, { to: "referred", why: "The police of the province", text: "We pass it on." });
  await look(mateo);
  await step(mateo, { to: "assistance_only", text: "We arrange a safe place." }, "assistance_only");

  await form(noor).locator("button[name=step]").click();
  await form(noor).getByText("Somebody else moved this case meanwhile.").waitFor();
  await at(noor, "assistance_only").waitFor();
  assert.equal(await form(noor).locator("[name=why]").inputValue(), "The police of the province");
  assert.equal(await form(noor).locator("[name=progress]").inputValue(), "We pass it on.");
  await step(noor, { to: "referred" }, "referred");
});
