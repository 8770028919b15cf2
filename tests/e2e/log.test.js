// The log: an auditor reads it and takes it along, and what somebody does to it in the database is said.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { access, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { startBrowser } from "./browser.js";
import { fillSignIn, openCase, refresh, signIn } from "./officer.js";
import { binary, startPortal } from "./portal.js";
import { report } from "./reporter.js";
import { freshTotp } from "./totp.js";

const run = promisify(execFile);

let portal, browser, noor, auditor;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
  [noor, auditor] = [await browser.person(), await browser.person()];
  await signIn(noor, portal, portal.officer("triage"));
  await enter(auditor, portal.officer("auditor"));
  await auditor.page.locator("#log-verdict").waitFor();
});

after(async () => {
  await noor?.leave();
  await auditor?.leave();
  await browser?.close();
  await portal?.stop();
});

async function enter(desk, officer) {
  await desk.page.goto(`${portal.console}/`);
  await fillSignIn(desk.page, officer.name, officer.passphrase, await freshTotp(portal, officer));
}

const entries = (desk) => desk.page.locator("#log [data-entry]");
const banner = (desk) => desk.page.locator(".alarm-bar[data-alarm=log]");

/// Loads the log again and waits until it is there.
async function again(desk) {
  const loaded = desk.page.waitForResponse((response) => response.url().includes("/api/v1/roster"));
  await desk.page.locator("button[name=refresh]").click();
  await loaded;
}

/// Runs a statement as whoever owns the database, while the portal runs.
const asOwner = async (statement) => (await run("sqlite3", [path.join(portal.dir, "data/amparo.db"), `PRAGMA busy_timeout=5000; ${statement}`])).stdout;

/// What an officer does in the console stands in the log, and the log says that it is in order.
async function newest() {
  await again(auditor);
  return entries(auditor).first();
}

test("what an officer does is read by the auditor, who finds no case in it", async () => {
  assert.ok((await entries(auditor).count()) > 5, "the demo's cases were moved along");
  assert.equal(await auditor.page.locator("[name=queue]").count(), 0, "and no queue");
  const before = Number(await entries(auditor).first().getAttribute("data-entry"));
  const person = await browser.person();
  await report(person, portal, "The ledger of the log");
  await person.leave();
  await refresh(noor);
  await openCase(noor, "The ledger of the log");
  await noor.page.locator("#hands [name=take]").click();
  await noor.page.locator("#hands [name=hand-back]").waitFor();

  await newest();
  await auditor.page.locator(`[data-entry="${before + 2}"]`, { hasText: "put into an officer" }).waitFor();
  const first = entries(auditor).first();
  assert.equal(await first.getAttribute("data-verdict"), "ok");
  assert.match(await first.innerText(), /Noor/u);
  await auditor.page.locator("#log-verdict.good").waitFor();
  assert.equal(await banner(auditor).count(), 0);
});

test("the log that was saved is checked without the portal", async () => {
  const [download] = await Promise.all([auditor.page.waitForEvent("download"), auditor.page.locator("[name=take-log]").click()]);
  const file = path.join(portal.dir, "saved-log.json");
  await download.saveAs(file);
  const head = await auditor.page.locator("#log-head").innerText();
  const { stdout } = await run(binary, ["verify", "log", file, "--head", head]);
  assert.match(stdout, /^All \d+ entries are in order\./u);
  assert.ok(stdout.includes(head));

  // The same, of the portal itself while it runs.
  await writeFile(path.join(portal.dir, "amparo.toml"), "");
  const beside = await run(binary, ["verify", "log", "--dir", portal.dir, "--head", head]);
  assert.ok(beside.stdout.includes(head));

  const saved = JSON.parse(await readFile(file, "utf8"));
  const cut = { ...saved, entries: saved.entries.slice(0, -1) };
  await writeFile(file, JSON.stringify(cut));
  const refused = await run(binary, ["verify", "log", file, "--head", head]).catch((error) => error);
  assert.notEqual(refused.code, 0);
  assert.match(refused.stderr, new RegExp(`entry ${cut.entries.length}: the log ends here`, "u"));
  const third = saved.entries[2];
  third.note = third.note.replace('"act":"', '"act":"x');
  await writeFile(file, JSON.stringify(saved));
  const altered = await run(binary, ["verify", "log", file]).catch((error) => error);
  assert.notEqual(altered.code, 0);
  assert.match(altered.stderr, /entry 3: does not follow the entry before it/u);
});

test("an entry that is altered while the portal runs is named, to the auditor and to whoever saw more", async () => {
  const last = Number(await entries(auditor).first().getAttribute("data-entry"));
  const altered = last - 1;
  assert.match(await asOwner(`SELECT note FROM log WHERE n = ${altered};`), /"day":"/u);
  await asOwner(`UPDATE log SET note = replace(note, '"act":"', '"act":"x') WHERE n = ${altered};`);
  // Another program came and went: the portal goes on writing where it wrote before.
  await access(path.join(portal.dir, "data/amparo.db-wal"));
  await again(auditor);
  await auditor.page.locator(`[data-entry="${altered}"][data-verdict=chain]`).waitFor();
  await auditor.page.locator("#log-verdict.bad", { hasText: String(altered) }).waitFor();
  await banner(auditor).waitFor();
  assert.equal(await banner(auditor).getAttribute("data-entry"), String(altered));

  // It is put back as it was: what was seen stays said.
  await asOwner(`UPDATE log SET note = replace(note, '"act":"x', '"act":"') WHERE n = ${altered};`);
  await again(auditor);
  await auditor.page.locator("#log-verdict.good").waitFor();
  assert.equal(await banner(auditor).count(), 1);
});

test("a log that is cut off is noticed by an officer who comes back", async () => {
  await noor.page.locator("button[name=sign-out]").click();
  const kept = Number(await asOwner("SELECT max(n) - 1 FROM log;").then((said) => said.split("\n").at(-2)));
  await asOwner(`DELETE FROM log WHERE n > ${kept};`);
  await noor.page.locator("form#sign-in").waitFor();
  const officer = portal.officer("triage");
  await fillSignIn(noor.page, officer.name, officer.passphrase, await freshTotp(portal, officer));
  await banner(noor).waitFor();
  assert.equal(await banner(noor).getAttribute("data-entry"), String(kept));
});
