// A queue is worked by several: who has a case in hand, what is asked of the queue, and the same for many.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { looked, openCase, refresh, row, signIn, tab } from "./officer.js";
import { startPortal } from "./portal.js";
import { report } from "./reporter.js";

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

const cases = (desk) => desk.page.locator("#queue [data-case]");
const hands = (desk) => desk.page.locator("#hands");

async function send(words) {
  const person = await browser.person();
  await report(person, portal, words);
  await person.leave();
}

/// Presses a filter and waits until what it keeps is there.
async function narrow(desk, name) {
  await looked(desk, `[name=filter-${name}]`);
}

test("a case is taken with one key, seen in a colleague's queue, given on with a word, and handed back", async () => {
  await send("The ledger of hands");
  await refresh(noor);
  await openCase(noor, "The ledger of hands");
  await hands(noor).getByText("In nobody’s hands.").waitFor();
  await noor.page.locator("#case-title").press("a");
  await hands(noor).getByText(/In hand: .*you/u).waitFor();
  await row(noor, "The ledger of hands").getByText("mine").waitFor();

  await refresh(mateo);
  const theirs = row(mateo, "The ledger of hands");
  await theirs.locator("[data-assignee]").waitFor();
  assert.equal(await theirs.getByText("mine").count(), 0);

  await hands(noor).locator("summary").click();
  const name = await hands(noor).locator("[name=colleague] option", { hasText: "Mateo" }).getAttribute("value");
  await hands(noor).locator("[name=colleague]").selectOption(name);
  await hands(noor).locator("[name=assignment]").fill("You speak her language.");
  await hands(noor).locator("button[name=assign]").click();
  await hands(noor).locator("[name=take]").waitFor();

  await refresh(mateo);
  await openCase(mateo, "The ledger of hands", "notes");
  const word = mateo.page.locator("[data-item][data-kind=assignment]", { hasText: "You speak her language." });
  await word.waitFor();
  await hands(mateo).locator("[name=hand-back]").click();
  await hands(mateo).getByText("In nobody’s hands.").waitFor();
  await mateo.page.locator("[data-kind=assignment]").getByText("Handed back.").waitFor();
});

test("whoever was late is told, and sees who has it", async () => {
  await send("Both reach for this");
  await refresh(noor);
  await refresh(mateo);
  await openCase(noor, "Both reach for this");
  await openCase(mateo, "Both reach for this");
  await hands(noor).locator("[name=take]").click();
  await hands(noor).locator("[name=hand-back]").waitFor();
  await hands(mateo).locator("[name=take]").click();
  await mateo.page.getByText("Somebody else has it by now").waitFor();
  await hands(mateo).locator("[name=take]", { hasText: "Take it over" }).waitFor();
});

test("the queue shows what is asked for, and remembers it", async () => {
  await send("This one is mine");
  await send("That one is nobody's");
  await refresh(noor);
  await openCase(noor, "This one is mine");
  await hands(noor).locator("[name=take]").click();
  await hands(noor).locator("[name=hand-back]").waitFor();
  await narrow(noor, "mine");
  await row(noor, "This one is mine").waitFor();
  assert.equal(await row(noor, "That one is nobody's").count(), 0);
  assert.equal(await noor.page.locator("[name=filter-mine]").getAttribute("aria-pressed"), "true");
  await refresh(noor);
  assert.equal(await row(noor, "That one is nobody's").count(), 0, "a new look asks for the same");
  await narrow(noor, "nobodys");
  await row(noor, "That one is nobody's").waitFor();
  assert.equal(await row(noor, "This one is mine").count(), 0);
  await narrow(noor, "nobodys");
  await narrow(noor, "alarm");
  await cases(noor).first().waitFor();
  for (const marks of await cases(noor).evaluateAll((rows) => rows.map((each) => each.dataset.marks))) {
    assert.match(marks, /danger|alarm/u);
  }
  await narrow(noor, "alarm");
  await row(noor, "This one is mine").waitFor();
});

test("several cases are acknowledged and given together, each signed by itself", async () => {
  const told = ["Many the first", "Many the second", "Many the third"];
  for (const words of told) await send(words);
  await refresh(noor);
  for (const words of told) await row(noor, words).locator("[name=choose]").check();
  const bulk = noor.page.locator("#bulk");
  await bulk.getByText(/3\W? cases chosen/u).waitFor();
  await bulk.locator("[name=bulk-acknowledge]").click();
  await noor.page.locator("dialog .preview").getByText("We received your report").waitFor();
  await noor.page.locator("[name=acknowledge-all]").click();
  await bulk.waitFor({ state: "detached" });
  for (const words of told) await noor.page.locator("[data-case][data-status=acknowledged]", { hasText: words }).waitFor();

  for (const words of told) await row(noor, words).locator("[name=choose]").check();
  await bulk.locator("[name=bulk-assign]").click();
  await noor.page.locator("[name=assign-all]").click();
  await bulk.waitFor({ state: "detached" });
  for (const words of told) await row(noor, words).getByText("mine").waitFor();
  await openCase(noor, "Many the second", "dialogue");
  await noor.page.locator("#case [data-kind=acknowledgement]").waitFor();
  await tab(noor, "notes");
  await noor.page.locator("#case [data-kind=assignment]").waitFor();
});
