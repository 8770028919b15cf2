// Who holds a case: a colleague is let in, an officer with a conflict of interest lets go of it, and what
// they had opens nothing that is written afterwards.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { openCase, refresh, reply, row, signIn, tab } from "./officer.js";
import { startPortal } from "./portal.js";
import { answer, code, message, openMailbox, report, typeCode, verified, write } from "./reporter.js";

let portal, browser, noor, imani;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
  noor = await browser.person();
  await signIn(noor, portal, portal.officer("triage"));
  imani = await browser.person();
  await signIn(imani, portal, portal.officer("protection"));
});

after(async () => {
  await noor?.leave();
  await imani?.leave();
  await browser?.close();
  await portal?.stop();
});

/// A report that Imani alone reads; gives its code.
async function reportToImani(person, words) {
  const send = await write(person, portal, words);
  await person.page.getByLabel(/Small intake group/).check();
  await send.click();
  return code(person);
}

/// Opens one of the forms under *Who holds keys*.
async function unfold(opened, title) {
  await tab({ page: opened.page() }, "people");
  const form = opened.locator("#people details").filter({ has: opened.page().locator("summary", { hasText: title }) });
  if ((await form.getAttribute("open")) === null) await form.locator("summary").click();
  return form;
}

async function add(desk, name, why) {
  const opened = desk.page.locator("#case");
  const form = await unfold(opened, "Add a colleague");
  const option = form.locator("option", { hasText: name });
  await form.locator("[name=colleague]").selectOption(await option.getAttribute("value"));
  await form.locator("[name=join-reason]").fill(why);
  await form.locator("button[name=join]").click();
  await opened.locator(".changes li", { hasText: name }).waitFor();
}

/// Everything that the portal hands out of a case, as this desk gets it: the header and the sealed parts.
async function handedOut(desk, id) {
  const bytes = Buffer.from(
    await desk.page.evaluate(async (path) => [...new Uint8Array(await (await fetch(path)).arrayBuffer())], `/api/v1/cases/${id}`),
  );
  const frames = [];
  for (let at = 0; at < bytes.length; at += 4 + bytes.readUInt32BE(at)) frames.push(bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at)));
  const [header, ...parts] = frames;
  return { header: JSON.parse(header.toString()), parts };
}

function framed(header, parts) {
  const all = [Buffer.from(JSON.stringify(header)), ...parts];
  return Buffer.concat(all.flatMap((part) => [Buffer.from([24, 16, 8, 0].map((bits) => (part.length >> bits) & 255)), part]));
}

/// What a dishonest portal could hand to somebody who was taken off: all that there is now, and their
/// grants of before.
function forged(before, now) {
  const parts = [];
  const taken = ({ parts: from }) => ({ frame, ...what }) => ({ ...what, frame: parts.push(from[frame - 1]) });
  const grants = before.header.grants.map(taken(before));
  const items = now.header.items.map(taken(now));
  return framed({ ...now.header, grants, items }, parts);
}

test("an officer is added and reads, another lets go, and what they had opens nothing new", async () => {
  const told = "The stamps are kept in her own drawer";
  const person = await browser.person();
  const digits = await reportToImani(person, told);
  await refresh(noor);
  assert.equal(await row(noor, told).count(), 0, "it is not Noor's");

  await refresh(imani);
  const opened = await openCase(imani, told);
  const id = await opened.getAttribute("data-case-open");
  const alone = await unfold(opened, "I have a conflict of interest");
  await alone.getByText("You are the only one who can read this case").waitFor();
  assert.equal(await alone.locator("button[name=withdraw]").count(), 0, "the last one can't go");
  await reply(imani, "We have read it");
  await add(imani, "Noor", "She knows the depot");

  await refresh(noor);
  const theirs = await openCase(noor, told, "dialogue");
  await theirs.locator("[data-kind=message]", { hasText: "We have read it" }).waitFor();
  await tab(noor, "notes");
  await theirs.locator("[data-kind=note]", { hasText: "She knows the depot" }).waitFor();
  await openMailbox(person, portal, digits);
  await person.page.locator("#holders li", { hasText: "Noor" }).waitFor();
  await answer(person, "Before anybody let go");

  // What the wire gave Imani while she held it.
  await refresh(imani);
  await tab(imani, "dialogue");
  await opened.locator("[data-kind=message]", { hasText: "Before anybody let go" }).waitFor();
  const before = await handedOut(imani, id);
  const queue = await imani.page.evaluate(async () => [...new Uint8Array(await (await fetch("/api/v1/queue")).arrayBuffer())]);
  const rows = await imani.page.locator("[data-case]").count();

  const letting = await unfold(opened, "I have a conflict of interest");
  await letting.locator("[name=withdraw-reason]").fill("She is my sister");
  await letting.locator("button[name=withdraw]").click();
  const gone = imani.page.locator("#gone");
  await gone.waitFor();
  assert.match(await gone.innerText(), /no longer yours/);
  assert.equal(await imani.page.locator("#case").count(), 0);
  await row(imani, told).waitFor({ state: "detached" });
  await refresh(imani);
  assert.equal(await imani.page.locator("[data-case]").count(), rows - 1);
  assert.equal(await row(imani, told).count(), 0);
  const refused = (path) => imani.page.evaluate(async (path) => (await fetch(path)).status, path);
  assert.equal(await refused(`/api/v1/cases/${id}`), 404);

  await refresh(noor);
  const asked = theirs.locator("#declared");
  await asked.getByText(/Imani.* let go of this case/).waitFor();
  await theirs.locator("[data-kind=conflict]", { hasText: "She is my sister" }).waitFor();
  await asked.locator("button[name=new-keys]").click();
  await asked.waitFor({ state: "detached" });
  await tab(noor, "people");
  await theirs.locator(".changes li", { hasText: /Taken off by .*Imani/ }).waitFor();
  assert.equal(await theirs.locator("#people dl").getByText("Imani").count(), 0);

  // From the page that was open all the while, and then anew.
  await answer(person, "Only for who stayed");
  await openMailbox(person, portal, digits);
  await verified(message(person, "We have read it"));
  assert.equal(await person.page.locator("#holders li", { hasText: "Imani" }).count(), 0);
  await refresh(noor);
  await tab(noor, "dialogue");
  await theirs.locator("[data-kind=message]", { hasText: "Only for who stayed" }).waitFor();
  await reply(noor, "I am here");
  await openMailbox(person, portal, digits);
  await verified(message(person, "I am here"));

  // A portal that hands Imani everything there is, with the grants that she had.
  const now = await handedOut(noor, id);
  assert.ok(now.header.n > before.header.n);
  const frames = "application/vnd.amparo.frames";
  await imani.page.context().route("**/api/v1/queue", (route) => route.fulfill({ body: Buffer.from(queue), contentType: frames }));
  await imani.page.context().route(`**/api/v1/cases/${id}`, (route) => route.fulfill({ body: forged(before, now), contentType: frames }));
  await imani.page.locator("#gone button").click();
  await refresh(imani);
  await openCase(imani, told, "dialogue");
  await opened.locator("[data-kind=message]", { hasText: "Before anybody let go" }).waitFor();
  await opened.locator(".warnings .bad").first().waitFor();
  assert.equal(await opened.getByText("Only for who stayed").count(), 0);
  assert.equal(await opened.getByText("I am here").count(), 0);
  await imani.page.context().unrouteAll();
  await person.leave();
});

test("a colleague takes somebody off who may be conflicted, and the reporter goes on without scripts", async () => {
  const told = "He signs what he should have counted";
  const person = await browser.person({ scripts: "off" });
  const digits = await report(person, portal, told);
  await refresh(imani);
  await refresh(noor);
  await openCase(imani, told);
  const opened = await openCase(noor, told);
  const form = await unfold(opened, /Imani.* may have a conflict of interest/);
  await form.getByText("gets no reason").waitFor();
  await form.locator("textarea").fill("She is his sister");
  await noor.context.route("**/records", (route) => route.abort());
  await form.locator("button[name=conflict]").click();
  await form.locator(".notice.bad").waitFor();
  assert.equal(await form.locator("textarea").inputValue(), "She is his sister", "what was typed stays");
  await noor.context.unrouteAll();
  await form.locator("button[name=conflict]").click();
  await tab(noor, "notes");
  await opened.locator("[data-kind=conflict]", { hasText: "She is his sister" }).waitFor();
  assert.equal(await opened.getByText(/The person excluded/).count(), 0, "it was not the person who did");
  const adding = await unfold(opened, "Add a colleague");
  assert.equal(await adding.locator("option", { hasText: "Imani" }).count(), 0, "she is not offered again");

  await refresh(imani);
  await imani.page.locator("#gone").waitFor();
  const all = await imani.page.locator("body").innerText();
  assert.ok(!all.includes("sister") && !all.includes(told), "nothing of it is left, nor why");

  await typeCode(person, portal, digits);
  await person.page.locator("[data-opened]").waitFor();
  assert.equal(await person.page.locator("#holders li", { hasText: "Noor" }).count(), 1);
  assert.equal(await person.page.locator("#holders li", { hasText: "Imani" }).count(), 0);
  await answer(person, "Written without scripts, after it");
  await refresh(noor);
  await tab(noor, "dialogue");
  await opened.locator("[data-kind=message]", { hasText: "Written without scripts, after it" }).waitFor();
  await person.leave();
});

test("whom the person excluded is never offered, and the page says so", async () => {
  const told = "It is Mateo who keeps the keys";
  const person = await browser.person();
  await report(person, portal, told, { exclude: "Mateo" });
  await person.leave();
  await refresh(noor);
  const opened = await openCase(noor, told);
  const adding = await unfold(opened, "Add a colleague");
  await adding.getByText("Whoever the person excluded is not offered").waitFor();
  assert.equal(await adding.locator("option", { hasText: "Mateo" }).count(), 0);
  assert.ok((await opened.locator("#people dl").getByText("Noor").count()) > 0, "names are found here");
});
