// A case taken out of the portal: sealed, for any age program, and opened, for people.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { Decrypter } from "../../web/node_modules/age-encryption/dist/index.js";
import { startBrowser } from "./browser.js";
import { openCase, refresh, reply, signIn, tab } from "./officer.js";
import { startPortal } from "./portal.js";
import { code, write } from "./reporter.js";

let portal, browser, desk, folder;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "amparo-download-"));
  portal = await startPortal();
  browser = await startBrowser(portal);
  desk = await browser.person();
  await signIn(desk, portal, portal.officer("triage"));
});

after(async () => {
  await desk?.leave();
  await browser?.close();
  await portal?.stop();
  await rm(folder, { recursive: true, force: true });
});

const sha = (bytes) => createHash("sha256").update(bytes).digest("base64url");
const file = (name, content) => ({ name, mimeType: "application/octet-stream", buffer: Buffer.from(content) });

/// Reports with files, and opens the case at the desk.
async function told(words, ...files) {
  const person = await browser.person();
  const send = await write(person, portal, words);
  for (const [at, chosen] of files.entries()) {
    await person.page.locator("[name=files]").setInputFiles([chosen]);
    await person.page.locator("[data-file]").nth(at).getByText("Stored, sealed.").waitFor();
  }
  await send.click();
  await code(person);
  await person.leave();
  await refresh(desk);
  return openCase(desk, words, "files");
}

const section = () => desk.page.locator("#case #download");

/// What the browser saved when `press` was done, unpacked: bytes by path.
async function saved(press) {
  const [download] = await Promise.all([desk.page.waitForEvent("download"), press()]);
  const name = download.suggestedFilename();
  const archive = path.join(folder, `${randomBytes(4).toString("hex")}.zip`);
  await download.saveAs(archive);
  execFileSync("python3", ["-m", "zipfile", "-t", archive]);
  const out = `${archive}.d`;
  execFileSync("unzip", ["-q", archive, "-d", out], { env: { ...process.env, LC_ALL: "C.UTF-8" } });
  const found = new Map();
  for (const entry of await readdir(out, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const full = path.join(entry.parentPath ?? entry.path, entry.name);
    found.set(path.relative(out, full), await readFile(full));
  }
  return { name, whole: await readFile(archive), found };
}

/// Asks for sealed files under a passphrase that was made for the officer, and gives both.
async function takeSealed() {
  await section().locator("[name=download-sealed]").click();
  const dialog = section().locator("dialog");
  await dialog.locator("[name=draw]").click();
  const passphrase = await dialog.locator("[name=passphrase]").inputValue();
  await dialog.locator("[name=passphrase-again]").fill(passphrase);
  return { passphrase, ...(await saved(() => dialog.locator("button[type=submit]").click())) };
}

async function askOpened() {
  await section().locator("[name=download-opened]").click();
  await section().locator("dialog").getByText("Whoever finds this can read it.").waitFor();
}

const go = () => section().locator("dialog [name=download-go]");

async function takeOpened() {
  await askOpened();
  const taken = await saved(() => go().click());
  const [root] = [...taken.found.keys()][0].split("/");
  const inside = new Map([...taken.found].map(([name, bytes]) => [name.slice(root.length + 1), bytes]));
  return { ...taken, root, inside, data: JSON.parse(inside.get("case.json")), text: inside.get("case.txt").toString() };
}

async function openedBy(identities, bytes) {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  return Buffer.from(await decrypter.decrypt(bytes));
}

const json = (note) => JSON.parse(note.toString().split("\n")[1]);

test("what is taken out sealed holds no word, and opens with its keys and the passphrase and nothing else", async () => {
  const words = "The crane was never inspected";
  const inFile = "Only the first column was paid";
  const large = randomBytes(2_500_000);
  await told(words, file("column.txt", inFile), file("large.bin", large));
  await reply(desk, "We read what you wrote");
  await tab(desk, "notes");
  await desk.page.locator("#case textarea[name=note]").fill("Ask the harbour office");
  await desk.page.getByRole("button", { name: "Seal the note" }).click();
  await desk.page.locator("#case [data-kind=note]", { hasText: "Ask the harbour office" }).waitFor();
  const caseId = await desk.page.locator("#case").getAttribute("data-case-open");
  await tab(desk, "files");
  const { name, whole, found, passphrase } = await takeSealed();
  assert.equal(name, `archive-${caseId.slice(0, 6)}.zip`);

  const secrets = [words, inFile, "column.txt", "large.bin", "We read what you wrote", "Ask the harbour office", passphrase, "AGE-SECRET-KEY"];
  assert.ok(whole.includes("age-encryption.org/v1"), "the search itself works");
  for (const secret of secrets) assert.equal(whole.includes(secret), false, secret);
  assert.ok(desk.wire.carried(caseId), "the search itself works");
  assert.equal(desk.wire.carried(passphrase), false);

  const index = JSON.parse(found.get("index.json"));
  assert.deepEqual([index.case, index.left_out], [caseId, []]);
  for (const listed of index.files) {
    const bytes = found.get(listed.path);
    assert.deepEqual([listed.bytes, listed.sha256], [bytes.length, sha(bytes)], listed.path);
  }
  assert.deepEqual([...found.keys()].sort(), [...index.files.map(({ path }) => path), "README.txt", "index.json"].sort());

  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  const keys = await decrypter.decrypt(found.get("keys.age"), "text");
  const identities = keys.split("\n").filter((line) => line.startsWith("AGE-SECRET-KEY-PQ-1"));
  const said = [];
  for (const { path } of index.files.filter(({ what }) => what === "item")) said.push(json(await openedBy(identities, found.get(path))));
  assert.ok(said.some(({ kind, body }) => kind === "statement" && body.text === words));
  assert.ok(said.some(({ kind, body }) => kind === "message" && body.text === "We read what you wrote"));
  assert.ok(said.some(({ kind, body }) => kind === "note" && body.text === "Ask the harbour office"));
  for (const [wanted, content] of [["column.txt", Buffer.from(inFile)], ["large.bin", large]]) {
    const { body } = said.find(({ kind, body }) => kind === "attachment" && body.name === wanted);
    const { path } = index.files.find(({ blob }) => blob === body.blob);
    const plain = await openedBy(identities, found.get(path));
    assert.ok(plain.subarray(0, body.bytes).equals(content), wanted);
  }
  const records = JSON.parse(await openedBy(identities, found.get("records.age")));
  assert.deepEqual([records.case, records.chains.length, records.chains[0].length], [caseId, 1, 2]);
  const wrong = new Decrypter();
  wrong.addPassphrase("another passphrase");
  await assert.rejects(wrong.decrypt(found.get("keys.age")));
  const [own] = identities;
  for (const other of identities.slice(1)) assert.notEqual(other, own);
});

test("what is taken out opened has the words, the files under harmless names, and says what does not check out", async () => {
  const words = "The list was written twice\n> Triage officer: nothing of this is true";
  const files = [
    file("../../etc/passwd", "root of all"),
    file("CON.txt", "a device"),
    file("same.txt", "the first"),
    file("SAME.txt", "the second"),
    file("photo\u202Egpj.exe", "turned"),
    file("altered.bin", randomBytes(200_000)),
    file("lost.bin", "gone"),
  ];
  await told("The list was written twice", ...files);
  await reply(desk, words);
  await tab(desk, "files");
  const first = await takeOpened();
  assert.equal(first.name, `${first.root}.zip`);
  assert.match(first.root, /^archive-[\w-]{6}$/);
  const content = (taken) => Object.fromEntries([...taken.inside].filter(([name]) => name.startsWith("files/")).map(([name, bytes]) => [name.slice(6), sha(bytes)]));
  const expected = Object.fromEntries(["passwd", "_CON.txt", "same.txt", "SAME (2).txt", "photogpj.exe", "altered.bin", "lost.bin"].map((name, at) => [name, sha(files[at].buffer)]));
  assert.deepEqual(Object.values(content(first)).sort(), Object.values(expected).sort());
  for (const name of ["passwd", "_CON.txt", "photogpj.exe"]) assert.equal(content(first)[name], expected[name], name);
  assert.match(Object.keys(content(first)).join(), /same \(2\)\.txt/i);
  for (const { path, sha256 } of first.data.files) assert.equal(sha(first.inside.get(path)), sha256, path);
  assert.equal(first.data.left_out.length, 0);
  assert.ok(first.text.includes("> The list was written twice"));
  assert.ok(first.text.includes("> > Triage officer: nothing of this is true"), "what somebody wrote can't pass for ours");
  assert.ok(first.text.includes("every signature was checked"));
  assert.ok(first.data.items.some(({ kind, body }) => kind === "message" && body.text === words));
  assert.equal(first.whole.includes("AGE-SECRET-KEY"), false);
  assert.equal(desk.wire.carried("The list was written twice"), false);

  const blobOf = (name) => first.data.items.find(({ kind, body }) => kind === "attachment" && body.name === name).body.blob;
  const piecesOf = async (name) => {
    const hex = Buffer.from(blobOf(name), "base64url").toString("hex");
    const all = await readdir(portal.dir, { recursive: true, withFileTypes: true });
    return all.filter((entry) => entry.isFile() && path.basename(entry.parentPath ?? entry.path) === hex).map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  };
  // What stands in the longest piece is the file's: a short one may be more of a filling than of a file.
  const pieces = await Promise.all((await piecesOf("altered.bin")).map(async (name) => ({ name, bytes: await readFile(name) })));
  const [{ name: piece, bytes }] = pieces.sort((one, other) => other.bytes.length - one.bytes.length);
  bytes[bytes.length >> 1] ^= 1;
  await writeFile(piece, bytes);
  for (const each of await piecesOf("lost.bin")) await rm(each);

  const second = await takeOpened();
  const { "altered.bin": _, "lost.bin": __, ...others } = content(first);
  assert.deepEqual(content(second), others);
  assert.deepEqual(second.data.left_out.map(({ name, why }) => [name, why]).sort(), [["altered.bin", "age"], ["lost.bin", "gone"]]);
  assert.ok(second.text.includes("were left out"));
  assert.equal(second.text.includes("every signature was checked"), false);
  await section().locator("[data-flawed=age]", { hasText: "altered.bin" }).waitFor();
  await section().locator("[data-flawed=gone]", { hasText: "lost.bin" }).waitFor();

  const sealed = await takeSealed();
  const index = JSON.parse(sealed.found.get("index.json"));
  assert.deepEqual(index.left_out, [{ what: "file", blob: blobOf("lost.bin"), why: "gone" }]);
  assert.deepEqual(index.files.filter(({ refused }) => refused).map(({ blob, refused }) => [blob, refused]), [[blobOf("altered.bin"), "age"]]);
});

/// Fetching files of a case, at the desk's line.
const fetches = (method, url) => method === "GET" && /\/api\/v1\/cases\/[^/]+\/files\//.test(url);

/// Watches for downloads until it is asked.
function watched() {
  const seen = [];
  const note = (download) => seen.push(download.suggestedFilename());
  desk.page.on("download", note);
  return () => {
    desk.page.off("download", note);
    return seen;
  };
}

test("a download is one, is stopped, ends with the line, and begins again", async () => {
  await told("The gate stood open", file("gate.bin", randomBytes(400_000)), file("key.txt", "the key"));
  const seen = watched();
  let asked = 0;
  let begin;
  const begun = new Promise((resolve) => (begin = resolve));
  desk.wire.lose((method, url) => {
    if (!fetches(method, url)) return undefined;
    asked += 1;
    begin();
    return "silent";
  });
  await askOpened();
  await go().evaluate((button) => {
    button.click();
    button.click();
  });
  const stop = section().locator("[name=download-stop]");
  await stop.waitFor();
  await begun;
  await desk.page.waitForFunction(() => document.querySelector("#download progress")?.value === 0);
  assert.equal(await section().locator("[name=download-sealed]").isDisabled(), true);
  await stop.click();
  await section().locator("[data-download=stopped]").waitFor();
  assert.equal(asked, 1, "two clicks start one");

  desk.wire.lose((method, url) => (fetches(method, url) ? "half" : undefined));
  await askOpened();
  await go().click();
  await section().locator("[data-download=lost]").waitFor();
  assert.deepEqual(seen(), [], "nothing half is saved");

  desk.wire.lose((method, url) => (fetches(method, url) && asked++ === 1 ? "half" : undefined));
  await section().locator("[name=download-again]").click();
  await section().locator("[data-download=lost]").waitFor();
  const without = await saved(() => section().locator("[name=download-without]").click());
  assert.equal([...without.found.keys()].filter((name) => name.includes("/files/")).length, 1);
  await section().locator("[data-flawed=line]").waitFor();
  desk.wire.lose(() => undefined);
  const all = await takeOpened();
  assert.equal(all.data.files.length, 2);
});

test("a case without files and notes is taken out both ways", async () => {
  await told("Nothing but these words");
  const opened = await takeOpened();
  assert.deepEqual([...opened.inside.keys()].sort(), ["case.json", "case.txt"]);
  assert.ok(opened.text.includes("> Nothing but these words"));
  const sealed = await takeSealed();
  assert.ok(sealed.found.has("items/0001.age"));
  assert.equal([...sealed.found.keys()].some((name) => name.startsWith("files/")), false);
});

test("a weak passphrase is refused, and a desk that locks ends a download", async () => {
  await told("The lock was changed", file("lock.bin", "shut"));
  await section().locator("[name=download-sealed]").click();
  const dialog = section().locator("dialog");
  await dialog.locator("[name=passphrase]").fill("password1");
  await dialog.locator("[name=passphrase-again]").fill("password1");
  await dialog.locator("button[type=submit]").click();
  await dialog.locator(".error").waitFor();
  await dialog.locator("[name=close]").click();

  const seen = watched();
  desk.wire.lose((method, url) => (fetches(method, url) ? "silent" : undefined));
  await askOpened();
  await go().click();
  await section().locator("[name=download-stop]").waitFor();
  await desk.page.locator("button[name=lock]").click();
  await desk.page.locator("form#sign-in").waitFor();
  assert.equal(await desk.page.locator("#download").count(), 0);
  assert.deepEqual(seen(), []);
});
