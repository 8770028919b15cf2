// The officer's own index: found in all scripts without being read, gone with a case that is lost, kept
// only where it was wished, and filters by name.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { fillSignIn, openCase, refresh, row, signIn, tab } from "./officer.js";
import { startPortal } from "./portal.js";
import { code, report, write } from "./reporter.js";
import { freshTotp } from "./totp.js";

let portal, browser, noor;

before(async () => {
  portal = await startPortal("--cases", "12");
  browser = await startBrowser(portal);
  noor = await browser.person();
  await signIn(noor, portal, portal.officer("triage"));
});

after(async () => {
  await noor?.leave();
  await browser?.close();
  await portal?.stop();
});

/// What a row does not show: the list knows how an account begins, and no more.
const beyond = (words) => `${"It began in spring. ".repeat(40)}${words}`;

async function send(words, details) {
  const person = await browser.person();
  await report(person, portal, words, details);
  await person.leave();
}

const cases = (desk) => desk.page.locator("#queue [data-case]");
const status = (desk) => desk.page.locator("#queue .count[role=status]");

async function search(desk, words) {
  await desk.page.locator("input[name=search]").fill(words);
}

/// A number as the page writes it: set apart, because another script may stand around it.
const number = (count) => `\u2068${count}\u2069`;

/// Searches until so many cases are found, and gives them.
async function finds(desk, words, count) {
  await search(desk, words);
  await status(desk).getByText(count === 0 ? "Nothing found" : new RegExp(`^${number(count)} cases? found$`, "u")).waitFor();
  assert.equal(await cases(desk).count(), count);
  return cases(desk);
}

/// Waits until the search covers every case.
async function whole(desk) {
  await desk.page.locator("#index .line").getByText(new RegExp(`^All ${number("\\d+")} cases are searched\\.$`, "u")).waitFor();
}

/// Lets the search cover every case.
async function build(desk) {
  await desk.page.locator("input[name=search]").focus();
  await desk.page.locator("#index").waitFor();
  const button = desk.page.locator("button[name=index-build]");
  if (await button.isVisible()) await button.click();
  await whole(desk);
}

async function enter(desk, role = "triage") {
  const officer = portal.officer(role);
  await fillSignIn(desk.page, officer.name, officer.passphrase, await freshTotp(portal, officer));
  await desk.page.locator("#queue[aria-busy=false]").waitFor();
}

test("words are found wherever they stand, in Arabic and Chinese too, and no case is read for it", async () => {
  await send(beyond("وأخذ المدير الفواتيرَ المزوّرة إلى بيته"));
  await send(beyond("经理把假发票带回家"));
  await send(beyond("The forged vouchers went to his house"));
  await refresh(noor);
  await noor.page.locator("#queue-title").click();
  await noor.page.keyboard.press("/");
  assert.equal(await noor.page.evaluate(() => document.activeElement.name), "search");
  await finds(noor, "vouchers", 0);
  await noor.page.locator("#index .line").getByText(`Searched so far: ${number(0)} of `).waitFor();
  await build(noor);
  const found = await finds(noor, "FORGED vouch", 1);
  assert.deepEqual(await found.locator("mark").allInnerTexts(), ["forged", "vouchers"]);
  assert.match(await found.getAttribute("data-marks"), /unread/u);
  for (const words of ["فواتير", "مزورة مدير"]) await finds(noor, words, 1);
  const chinese = await finds(noor, "假发票", 1);
  await chinese.locator("mark", { hasText: "假发票" }).waitFor();
  assert.deepEqual(await chinese.locator("mark").allInnerTexts(), ["假发票"]);
  await finds(noor, "假发票 vouchers", 0);
  await noor.page.getByText("No case that is searched holds all of these words.").waitFor();

  await finds(noor, "vouchers", 1);
  await noor.page.keyboard.press("Enter");
  const id = await cases(noor).getAttribute("data-case");
  assert.equal(await noor.page.evaluate(() => document.activeElement.closest("[data-case]")?.dataset.case), id);
  await noor.page.keyboard.press("/");
  await noor.page.keyboard.press("Escape");
  assert.notEqual(await noor.page.evaluate(() => document.activeElement.name), "search");
  await search(noor, "");
  await refresh(noor);
  assert.match(await row(noor, "It began in spring").first().getAttribute("data-marks"), /unread/u);
  assert.ok(noor.wire.carried("/api/v1/index/cases"), "the search itself works");
  assert.ok(!noor.wire.carried("vouchers"));
});

test("what is found is narrowed as the queue is, and what was just written is found", async () => {
  await send(beyond("A lorry without plates"));
  await send(beyond("Another lorry, by day"));
  await refresh(noor);
  await build(noor);
  const found = await finds(noor, "lorry plates", 1);
  await found.getByRole("button").click();
  await noor.page.locator("#hands [name=take]").click();
  await noor.page.locator("#hands [name=hand-back]").waitFor();
  await tab(noor, "notes");
  await noor.page.locator("#case textarea[name=note]").fill("The registration ends in zebra");
  await noor.page.locator("#case button[name=note]").click();
  await noor.page.locator("[data-kind=note]", { hasText: "zebra" }).waitFor();
  await finds(noor, "zebra", 1);
  await finds(noor, "lorry", 2);
  await noor.page.locator("[name=filter-mine]").click();
  await finds(noor, "lorry", 1);
  await noor.page.locator("[name=filter-mine]").click();
  await finds(noor, "lorry", 2);
  await search(noor, "");
});

test("a case that is taken from an officer is found before, and then no more, though it was never open", async () => {
  const imani = await browser.person();
  await signIn(imani, portal, portal.officer("protection"));
  const person = await browser.person();
  const send = await write(person, portal, `The stamps are kept apart. ${beyond("In a drawer of brass")}`);
  await person.page.getByLabel(/Small intake group/).check();
  await send.click();
  await code(person);
  await person.leave();
  await refresh(imani);
  const opened = await openCase(imani, "The stamps are kept apart");
  await tab(imani, "people");
  const join = opened.locator("#people details").filter({ has: imani.page.locator("summary", { hasText: "Add a colleague" }) });
  await join.locator("summary").click();
  await join.locator("[name=colleague]").selectOption(await join.locator("option", { hasText: "Noor" }).getAttribute("value"));
  await join.locator("[name=join-reason]").fill("She knows the depot");
  await join.locator("button[name=join]").click();
  await opened.locator(".changes li", { hasText: "Noor" }).waitFor();

  await refresh(noor);
  await build(noor);
  await finds(noor, "brass drawer", 1);
  const off = opened.locator("details[data-colleague]").filter({ has: imani.page.locator("summary", { hasText: "Noor" }) });
  await off.locator("summary").click();
  await off.locator("textarea").fill("She is his sister");
  await off.locator("button[name=conflict]").click();
  await opened.locator(".changes li", { hasText: /off/u }).first().waitFor();
  await status(noor).getByText("Nothing found").waitFor();
  assert.equal(await cases(noor).count(), 0);
  await imani.leave();
  await search(noor, "");
});

/// Everything that this browser keeps, as text.
const kept = (desk) =>
  desk.page.evaluate(async () => {
    const database = await new Promise((done) => (indexedDB.open("amparo").onsuccess = ({ target }) => done(target.result)));
    const store = database.transaction("sealed").objectStore("sealed");
    const all = (asked) => new Promise((done) => (asked.onsuccess = () => done(asked.result)));
    const [names, files] = [await all(store.getAllKeys()), await all(store.getAll())];
    database.close();
    return { open: JSON.stringify(localStorage), names, texts: files.map((file) => new TextDecoder().decode(file)), sizes: files.map((file) => file.length) };
  });

test("the index is kept where it was wished: it opens after a lock and a reload, and what was altered is made anew", async () => {
  await send(beyond("The receipts came by courier"));
  await send(beyond("快递送来了假收据"));
  const desk = await browser.person();
  await desk.page.goto(`${portal.console}/`);
  await enter(desk);
  await build(desk);
  await finds(desk, "receipts courier", 1);
  assert.deepEqual((await kept(desk)).names.filter((name) => name.endsWith(".index")), [], "nothing is kept unasked");
  await desk.page.locator("#index summary").click();
  await desk.page.locator("[name=index-keep]").check();
  await desk.page.locator("#index[data-kept=true]").waitFor();
  const { names, open, texts, sizes } = await kept(desk);
  assert.ok(names.some((name) => name.endsWith(".index")), "the search itself works");
  assert.ok(![open, ...texts].some((text) => text.includes("courier")));
  assert.deepEqual(sizes.map((size) => [4_096, 16_384, 65_536, 262_144].includes(size - 29)), sizes.map(() => true));

  const read = () => desk.wire.sent.filter(({ url }) => url.includes("/index/cases")).length;
  const before = read();
  assert.ok(before > 0, "the search itself works");
  await desk.page.locator("button[name=lock]").click();
  await desk.page.locator("form#sign-in").waitFor();
  assert.equal(await desk.page.getByText("courier").count(), 0);
  await enter(desk);
  await whole(desk);
  await finds(desk, "receipts courier", 1);
  await desk.page.reload();
  await enter(desk);
  await whole(desk);
  await finds(desk, "假收据", 1);
  assert.equal(read(), before, "nothing is read twice");

  await desk.page.evaluate(async () => {
    const database = await new Promise((done) => (indexedDB.open("amparo").onsuccess = ({ target }) => done(target.result)));
    const store = database.transaction("sealed", "readwrite").objectStore("sealed");
    const name = await new Promise((done) => (store.getAllKeys().onsuccess = ({ target }) => done(target.result.find((each) => each.endsWith(".index")))));
    const file = await new Promise((done) => (store.get(name).onsuccess = ({ target }) => done(target.result)));
    file[100] ^= 1;
    await new Promise((done) => (store.put(file, name).onsuccess = done));
    database.close();
  });
  await desk.page.reload();
  await enter(desk);
  await desk.page.getByText(/could not be used. It is made anew/u).waitFor();
  await whole(desk);
  await finds(desk, "receipts courier", 1);
  assert.ok(read() > before);
  await desk.page.locator("#index summary").click();
  await desk.page.locator("[name=index-keep]").uncheck();
  await desk.page.locator("#index[data-kept=false]").waitFor();
  assert.deepEqual((await kept(desk)).names.filter((name) => name.endsWith(".index")), []);
  await desk.leave();
});

test("filters are saved by name with the words searched for, picked, renamed, removed and put back", async () => {
  const desk = await browser.person();
  await desk.page.goto(`${portal.console}/`);
  await desk.page.evaluate(() => localStorage.setItem("amparo.filter", '{"hands":"mine"}'));
  await enter(desk, "protection");
  const pressed = (name) => desk.page.locator(`[name=filter-${name}][aria-pressed=true]`);
  await pressed("mine").waitFor();
  assert.equal(await desk.page.evaluate(() => localStorage.getItem("amparo.filter")), null, "it lies in the open no more");
  await search(desk, "lorry");
  const named = desk.page.locator("details.named");
  await named.locator("summary").click();
  await named.locator("[name=named-name]").fill("Lorries of mine");
  await named.locator("[name=named-save]").click();
  const saved = (name) => named.locator("[data-named]", { hasText: name });
  await saved("Lorries of mine").locator("[name=named-pick][aria-pressed=true]").waitFor();
  await desk.page.locator("[name=filter-mine]").click();
  await search(desk, "");
  await saved("Lorries of mine").locator("[name=named-pick][aria-pressed=false]").click();
  await pressed("mine").waitFor();
  assert.equal(await desk.page.locator("input[name=search]").inputValue(), "lorry");
  await saved("Lorries of mine").locator("[name=named-rename]").click();
  await named.locator("[name=named-new-name]").fill("شاحنات");
  await named.locator("[name=named-renamed]").click();
  await saved("شاحنات").waitFor();
  await saved("شاحنات").locator("[name=named-remove]").click();
  await saved("شاحنات").waitFor({ state: "detached" });
  await named.locator("[name=named-undo]").click();
  await saved("شاحنات").waitFor();
  const { names, open, texts } = await kept(desk);
  assert.ok(names.some((name) => name.endsWith(".settings")), "the search itself works");
  assert.ok(![open, ...texts].some((text) => /lorry|شاحنات/u.test(text)));

  await desk.page.reload();
  await enter(desk, "protection");
  await pressed("mine").waitFor();
  await named.locator("summary").click();
  await saved("شاحنات").locator("[name=named-pick]").click();
  assert.equal(await desk.page.locator("input[name=search]").inputValue(), "lorry");
  await desk.leave();
});
