// Pictures that are made black and white, and smaller, before they go.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { narrow, startBrowser } from "./browser.js";
import { openCase, refresh, signIn, tab } from "./officer.js";
import { coloured, lightTable, png, pngHead } from "./points.js";
import { startPortal } from "./portal.js";
import { code, open, openMailbox, write } from "./reporter.js";

let portal, browser, desk, table;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
  table = await lightTable(browser);
  desk = await browser.person();
  await signIn(desk, portal, portal.officer("triage"));
});

after(async () => {
  await table?.leave();
  await desk?.leave();
  await browser?.close();
  await portal?.stop();
});

const file = (name, buffer, mimeType) => ({ name, mimeType, buffer });
const sha = (bytes) => createHash("sha256").update(bytes).digest("hex");
const rowOf = (page, name) => page.locator("[data-file]", { hasText: name });
const boxOf = (row, name) => row.getByRole("group", { name: "Before this picture goes" }).getByRole("checkbox", { name });
const redrawn = (row) => row.getByText("Redrawn. Stored, sealed.").waitFor();
const stored = (row) => row.getByText("Stored, sealed.", { exact: true }).waitFor();

/// Presses a button that saves a file, and reads what was saved.
async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return readFile(await download.path());
}

async function sendAndOpen(person, send, told) {
  await send.click();
  const digits = await code(person);
  await refresh(desk);
  return { digits, opened: await openCase(desk, told, "files") };
}

const saveFrom = async (opened, name) =>
  saved(desk.page, opened.locator("#files [data-file]", { hasText: name }).locator("[name=save-file]"));

const YELLOW = [255, 255, 0, 255];
const isDot = (x, y) => x % 20 === 10 && y % 20 === 10;
/// A printed page: black bars for lines of text, a stamp in red, and a printer's dots all over the white.
function printed(x, y) {
  if (x > 100 && y % 100 > 80) return [0, 0, 0, 255];
  if (x < 60 && y < 60) return [200, 30, 30, 255];
  return isDot(x, y) ? YELLOW : [255, 255, 255, 255];
}
const page2000 = png(2000, 1000, printed);

for (const [type, ending] of [["image/png", "png"], ["image/jpeg", "jpg"], ["image/webp", "webp"]]) {
  test(`a printed page arrives black and white and smaller, and tells nothing else, as ${type}`, async () => {
    const told = `The page that was printed, ${ending}`;
    const source = type === "image/png" ? page2000 : await table.as(type, page2000);
    const shown = await table.read(source);
    assert.ok(coloured(shown) > 1000, "the source has colour");
    assert.equal(shown.width, 2000);
    const person = await browser.person();
    const send = await write(person, portal, told);
    await person.page.locator("[name=files]").setInputFiles(file(`page.${ending}`, source, type));
    const row = person.page.locator("[data-file]");
    await boxOf(row, "Black and white").check();
    await boxOf(row, "Smaller").check();
    await redrawn(row);
    const { opened } = await sendAndOpen(person, send, told);
    const kept = ending === "webp" ? "jpg" : ending;
    const bytes = await saveFrom(opened, `page.${kept}`);
    await opened.locator("#files").getByText("was taken out before it was sealed").waitFor();
    const arrived = await table.read(bytes);
    assert.deepEqual([arrived.width, arrived.height], [1600, 800]);
    assert.equal(coloured(arrived), 0);
    assert.ok(arrived.at(800, 72)[0] < 40, "a line of text is still dark");
    assert.ok(arrived.at(800, 40)[0] > 230, "paper is still light");
    const beside = ["Exif", "ICC_PROFILE", "http://ns.adobe.com", "iCCP", "eXIf", "tEXt", "iTXt", "tIME", "pHYs"];
    assert.deepEqual(beside.filter((word) => bytes.includes(word)), []);
    assert.equal(bytes.includes(kept === "png" ? "IDAT" : "JFIF"), true, "the search itself works");
    await person.leave();
  });
}

test("black and white alone keeps every point in its place, and a printer's yellow is white", async () => {
  const told = "The same size, without colour";
  const source = png(200, 120, printed);
  const person = await browser.person();
  const send = await write(person, portal, told);
  await person.page.locator("[name=files]").setInputFiles(file("page.png", source, "image/png"));
  const row = rowOf(person.page, "page.png");
  await boxOf(row, "Black and white").check();
  await redrawn(row);
  const { opened } = await sendAndOpen(person, send, told);
  const arrived = await table.read(await saveFrom(opened, "page.png"));
  assert.deepEqual([arrived.width, arrived.height], [200, 120]);
  assert.equal(coloured(arrived), 0);
  assert.deepEqual((await table.read(source)).at(90, 70), YELLOW, "there is a dot");
  assert.deepEqual(arrived.at(90, 70), [255, 255, 255, 255]);
  assert.deepEqual(arrived.at(150, 90), [0, 0, 0, 255]);
  assert.ok(arrived.at(20, 20)[0] < 100, "the stamp is still there");
  await person.leave();
});

test("what shines through stays so", async () => {
  const told = "A picture through which one sees";
  const source = png(40, 30, (x) => (x < 20 ? [0, 120, 255, 0] : [200, 60, 20, 128]));
  const webp = await table.as("image/webp", source);
  const person = await browser.person();
  const send = await write(person, portal, told);
  await person.page.locator("[name=files]").setInputFiles([file("clear.png", source, "image/png"), file("pane.webp", webp, "image/webp")]);
  for (const name of ["clear.png", "pane.webp"]) {
    await boxOf(rowOf(person.page, name), "Black and white").check();
    await redrawn(rowOf(person.page, name.replace("webp", "png")));
  }
  const { opened } = await sendAndOpen(person, send, told);
  for (const name of ["clear.png", "pane.png"]) {
    const read = await table.read(await saveFrom(opened, name));
    assert.deepEqual(read.at(5, 5), [0, 0, 0, 0], name);
    assert.equal(read.at(30, 5)[3], 128, name);
    assert.equal(coloured(read), 0, name);
  }
  await person.leave();
});

test("a photo that lies on its side comes out upright, and what it told is said and gone", async () => {
  const told = "The photo lay on its side";
  const photo = await readFile(new URL("../../vectors/files/phone.jpg", import.meta.url));
  assert.ok(photo.includes("Planted Cameras"), "the search itself works");
  const shown = await table.read(photo);
  assert.deepEqual([shown.width, shown.height], [32, 48]);
  const person = await browser.person();
  const send = await write(person, portal, told);
  await person.page.locator("[name=files]").setInputFiles(file("photo.jpg", photo, "image/jpeg"));
  const row = rowOf(person.page, "photo.jpg");
  await row.getByText("4.36000, 18.55000").waitFor();
  await row.getByLabel(/original/u).check();
  await boxOf(row, "Black and white").check();
  await redrawn(row);
  await row.getByText("4.36000, 18.55000").waitFor();
  assert.equal(await row.getByLabel(/original/u).isVisible(), false);
  const { opened } = await sendAndOpen(person, send, told);
  assert.equal(await opened.locator("#files [data-file]").count(), 1, "the original does not go along");
  const bytes = await saveFrom(opened, "photo.jpg");
  for (const word of ["Exif", "planted-", "Planted"]) assert.equal(bytes.includes(word), false, word);
  const arrived = await table.read(bytes);
  assert.deepEqual([arrived.width, arrived.height], [32, 48]);
  assert.equal(coloured(arrived), 0);
  let off = 0;
  for (let at = 0; at < shown.points.length; at += 4) {
    off += Math.abs(arrived.points[at] - (shown.points[at] * 59 + shown.points[at + 1] * 197) / 256);
  }
  assert.ok(off / (32 * 48) < 8, `every point stands where it stood, off by ${off / (32 * 48)}`);
  await person.leave();
});

test("who unticks both sends the picture as if nothing had been ticked", async () => {
  const told = "Ticked and unticked";
  const source = await table.as("image/jpeg", page2000);
  const person = await browser.person();
  const send = await write(person, portal, told);
  await person.page.locator("[name=files]").setInputFiles([file("wavered.jpg", source, "image/jpeg"), file("plain.jpg", source, "image/jpeg")]);
  const row = rowOf(person.page, "wavered.jpg");
  for (const name of ["Black and white", "Smaller"]) await boxOf(row, name).check();
  await redrawn(row);
  for (const name of ["Black and white", "Smaller"]) await boxOf(row, name).uncheck();
  await stored(row);
  await stored(rowOf(person.page, "plain.jpg"));
  const { opened } = await sendAndOpen(person, send, told);
  const wavered = await saveFrom(opened, "wavered.jpg");
  assert.equal(sha(wavered), sha(await saveFrom(opened, "plain.jpg")));
  assert.equal(sha((await table.read(wavered)).points), sha((await table.read(source)).points));
  await person.leave();
});

test("who ticks and sends at once sends the redrawn picture, and only that", async () => {
  const told = "Sent in haste";
  const person = await browser.person();
  const { page } = person;
  const send = await write(person, portal, told);
  await page.locator("[name=files]").setInputFiles(file("page.png", page2000, "image/png"));
  const row = rowOf(page, "page.png");
  await boxOf(row, "Smaller").check();
  // In one go, so that the picture is on its way in its old size when all is to be sent.
  await page.evaluate(() => {
    document.querySelector("[data-wish=grey]").click();
    document.querySelector("button[name=send]").click();
    document.querySelector("[data-wish=grey]").click();
    document.querySelector("[data-wish=grey]").click();
  });
  await code(person);
  await refresh(desk);
  const opened = await openCase(desk, told, "files");
  assert.equal(await opened.locator("#files [data-file]").count(), 1);
  const read = await table.read(await saveFrom(opened, "page.png"));
  assert.equal(coloured(read), 0);
  assert.equal(read.width, 1600);
  assert.equal(await send.count(), 0);
  await person.leave();
});

test("a picture that can't be redrawn says so before anything is ticked, and goes as it is", async () => {
  const told = "Pictures of other kinds";
  const vector = async (name) => readFile(new URL(`../../vectors/files/${name}`, import.meta.url));
  const person = await browser.person();
  const { page } = person;
  const send = await write(person, portal, told);
  const kinds = { "pages.tif": "can’t redraw this kind", "animated.png": "can’t redraw this kind", "phone.heic": "can’t redraw this kind" };
  const chosen = await Promise.all([...Object.keys(kinds), "phone.avif"].map(async (name) => file(name, await vector(name), "")));
  const huge = file("huge.png", pngHead(12_000, 10_001), "image/png");
  const point = file("point.png", png(1, 1, () => YELLOW), "image/png");
  await page.locator("[name=files]").setInputFiles([...chosen, huge, point, file("words.txt", Buffer.from("words"), "text/plain")]);
  for (const [name, said] of [...Object.entries(kinds), ["huge.png", "more than 120 million points"]]) {
    await stored(rowOf(page, name));
    await rowOf(page, name).getByText(said).waitFor();
    assert.equal(await rowOf(page, name).getByRole("checkbox", { name: "Black and white" }).count(), 0, name);
  }
  await boxOf(rowOf(page, "point.png"), "Black and white").waitFor();
  await boxOf(rowOf(page, "phone.avif"), "Black and white").check();
  await redrawn(rowOf(page, "phone.jpg"));
  await stored(rowOf(page, "words.txt"));
  assert.equal(await rowOf(page, "words.txt").getByText(/redraw/iu).filter({ visible: true }).count(), 0);
  const { opened } = await sendAndOpen(person, send, told);
  assert.equal(sha(await saveFrom(opened, "huge.png")), sha(huge.buffer));
  await person.leave();
});

test("a wish that can't be kept holds the picture back until it is unticked", async () => {
  const told = "A broken picture";
  // Begins as a JPEG of 16 by 16 points, and is none.
  const broken = Buffer.from("ffd8ffc0001108001000100301110002110103110100112233", "hex");
  const person = await browser.person();
  const { page } = person;
  const send = await write(person, portal, told);
  await page.locator("[name=files]").setInputFiles(file("broken.jpg", broken, "image/jpeg"));
  const row = rowOf(page, "broken.jpg");
  await stored(row);
  await boxOf(row, "Black and white").check();
  await row.getByText("could not be redrawn").waitFor();
  await send.click();
  await page.locator("#files-error", { hasText: "A file was not taken" }).waitFor();
  assert.equal(await page.locator("#code").count(), 0);
  await boxOf(row, "Black and white").uncheck();
  await stored(row);
  const { opened } = await sendAndOpen(person, send, told);
  assert.equal(sha(await saveFrom(opened, "broken.jpg")), sha(broken));
  await person.leave();
});

for (const [lies, patch] of [
  ["adds noise to what is read", "const read = OffscreenCanvasRenderingContext2D.prototype.getImageData; OffscreenCanvasRenderingContext2D.prototype.getImageData = function (...place) { const points = read.apply(this, place); points.data[4 * 700] ^= 1; return points; };"],
  ["writes white", "const write = OffscreenCanvas.prototype.convertToBlob; OffscreenCanvas.prototype.convertToBlob = function (asked) { const white = new OffscreenCanvas(this.width, this.height); const pen = white.getContext('2d'); pen.fillStyle = 'white'; pen.fillRect(0, 0, this.width, this.height); return write.call(white, asked); };"],
  ["has no canvas in its worker", "delete globalThis.OffscreenCanvas;"],
]) {
  test(`a browser that ${lies} is told why nothing is offered, and the picture goes as it is`, async () => {
    const person = await browser.person();
    const { page } = person;
    let patched = 0;
    await person.context.route(/\/sealing\.worker-[^/]*\.js$/u, async (route) => {
      const answer = await fetch(route.request().url());
      const headers = Object.fromEntries([...answer.headers].filter(([name]) => !/^content-(?:encoding|length)$/u.test(name)));
      patched += 1;
      await route.fulfill({ headers, body: `${patch}\n${await answer.text()}` });
    });
    await open(person, portal, "/en/report");
    assert.equal(patched, 1);
    await page.locator("[name=files]").setInputFiles(file("page.png", png(20, 20, () => YELLOW), "image/png"));
    const row = rowOf(page, "page.png");
    await row.getByText("does not let a page read pictures exactly").waitFor();
    await stored(row);
    assert.equal(await row.getByRole("checkbox", { name: "Black and white" }).count(), 0);
    await person.leave();
  });
}

test("from the mailbox, and from an officer, pictures go redrawn too", async () => {
  const told = "Pictures both ways";
  const person = await browser.person();
  const { page } = person;
  const { digits, opened } = await sendAndOpen(person, await write(person, portal, told), told);
  await tab(desk, "dialogue");
  await opened.locator("form#reply [name=files]").setInputFiles([file("map.png", page2000, "image/png")]);
  const sending = opened.locator("form#reply li", { hasText: "map.png" });
  await sending.locator("[name=redraw-grey]").check();
  await sending.locator("[name=redraw-small]").check();
  await sending.getByText("Redrawn. Stored, sealed.").waitFor();
  await opened.locator("button[name=reply]").click();
  await opened.locator("[data-kind=attachment]", { hasText: "map.png" }).waitFor();

  await openMailbox(person, portal, digits);
  const item = page.locator("[data-item][data-kind=attachment]", { hasText: "map.png" });
  const map = await table.read(await saved(page, item.locator("[data-act=save-file]")));
  assert.deepEqual([map.width, coloured(map)], [1600, 0]);
  await page.locator("[name=files]").setInputFiles(file("back.png", page2000, "image/png"));
  const row = rowOf(page, "back.png").filter({ has: page.locator("[data-wish]") });
  await boxOf(row, "Black and white").check();
  await redrawn(row);
  await page.locator("button[name=reply]").click();
  await page.locator("[data-item][data-kind=attachment]", { hasText: "back.png" }).waitFor();
  await refresh(desk);
  const back = desk.page.locator("#case [data-item][data-kind=attachment]", { hasText: "back.png" });
  assert.equal(coloured(await table.read(await saved(desk.page, back.locator("[name=save-file]")))), 0);
  await person.leave();
});

test("the boxes are reached and ticked by keyboard, say what they are worth, and fit a small phone", async () => {
  const person = await browser.person(narrow);
  const { page } = person;
  await open(person, portal, "/en/report");
  await page.locator("[name=files]").setInputFiles(file("page.png", page2000, "image/png"));
  const row = rowOf(page, "page.png");
  const group = row.getByRole("group", { name: "Before this picture goes" });
  await stored(row);
  const described = await group.evaluate((place) => document.getElementById(place.getAttribute("aria-describedby"))?.textContent);
  assert.match(described, /yellow dots weaker, but perhaps not invisible/u);
  await page.locator("[name=files]").focus();
  await page.keyboard.press("Tab");
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-wish"));
  assert.equal(await focused(), "grey");
  await page.keyboard.press("Space");
  await redrawn(row);
  assert.equal(await row.locator("[data-slot=state]").getAttribute("role"), "status");
  assert.equal(await focused(), "grey", "focus stays where it was");
  await page.keyboard.press("Tab");
  assert.equal(await focused(), "small");
  await page.locator("[name=files]").setInputFiles(file("second.png", png(20, 20, () => YELLOW), "image/png"));
  await boxOf(rowOf(page, "second.png"), "Smaller").waitFor();
  const ids = await page.locator("[data-wish]").evaluateAll((boxes) => boxes.map(({ id }) => id));
  assert.equal(new Set(ids).size, 4, ids.join());
  assert.ok(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing is wider than the screen");
  await person.leave();
});

test("without scripts nothing is offered, and the page says so", async () => {
  const person = await browser.person({ scripts: "off" });
  const { page } = person;
  await open(person, portal, "/en/report");
  await page.getByText("Without scripts, this page can’t make a picture black and white").waitFor();
  assert.equal(await page.getByText("two boxes beside it").filter({ visible: true }).count(), 0);
  assert.equal(await page.getByRole("checkbox", { name: "Black and white" }).count(), 0);
  await person.leave();
});
