// An officer opens a document: it is drawn, can be read, searched and turned, and reaches nothing;
// what is made to hang, burst or mislead is put away, said so, and can still be saved.
import assert from "node:assert/strict";
import { after, afterEach, before, test } from "node:test";
import { deflateSync } from "node:zlib";
import { narrow, startBrowser } from "./browser.js";
import { openCase, refresh, signIn } from "./officer.js";
import { document, file, numberAfter, stream, words } from "./papers.js";
import { startPortal } from "./portal.js";
import { code, write } from "./reporter.js";

let portal, browser, desk;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
  desk = await browser.person();
  await signIn(desk, portal, portal.officer("triage"));
});

// What one test left open would stand before the next one.
afterEach(async () => {
  if (await desk.page.locator("dialog").isVisible()) await close();
});

after(async () => {
  await desk?.leave();
  await browser?.close();
  await portal?.stop();
});

const patience = { timeout: 90_000 };
const frame = () => desk.page.frameLocator("iframe.viewer");
const pageOf = (number) => frame().locator(`[data-page="${number}"]`);

/// A reporter sends these as they are, by name; the officer has the case open.
async function send(told, papers) {
  const person = await browser.person();
  const { page } = person;
  const button = await write(person, portal, told);
  const files = Object.entries(papers).map(([name, buffer]) => ({ name, mimeType: "application/pdf", buffer }));
  await page.locator("[name=files]").setInputFiles(files);
  for (const { name } of files) {
    const row = page.locator("[data-file]", { hasText: name }).first();
    await row.getByText("Stored, sealed.").waitFor();
    const original = row.getByLabel(/original/u);
    if (await original.isVisible()) await original.check();
  }
  await button.click();
  await code(person);
  await person.leave();
  await refresh(desk);
  await openCase(desk, told, "files");
}

/// Opens the file of that name: the original, where there are two.
async function show(name) {
  const cards = desk.page.locator("#files [data-file]", { hasText: name });
  const original = cards.filter({ hasText: "The original of another file" });
  const card = (await original.count()) > 0 ? original : cards;
  await card.first().locator("[name=open-file]").click();
  await desk.page.locator("dialog").waitFor();
}

const close = () => desk.page.locator("dialog [name=close]").click();

/// How many of a canvas' points are darker than paper.
const inkOf = (number) =>
  pageOf(number)
    .locator("canvas")
    .evaluate((canvas) => {
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d");
      copy.drawImage(canvas, 0, 0);
      const { data } = copy.getImageData(0, 0, canvas.width, canvas.height);
      let dark = 0;
      for (let at = 0; at < data.length; at += 4) if (data[at] < 128) dark += 1;
      return { dark, all: canvas.width * canvas.height };
    });

async function failed(why) {
  const notice = desk.page.locator(`dialog [data-failed=${why}]`);
  await notice.waitFor(patience);
  assert.equal(await desk.page.locator("iframe.viewer").count(), 0);
  await notice.locator("[name=save-document]").waitFor();
}

const first = numberAfter(2);
const reaching = document([words("The ledger of the depot"), words("Two of these were never paid")], {
  catalogue: `/OpenAction ${first} 0 R /AA << /WC ${first} 0 R >> /Names << /EmbeddedFiles << /Names [(run.exe) ${first + 3} 0 R] >> /JavaScript << /Names [(x) ${first} 0 R] >> >>`,
  page: `/AA << /O ${first} 0 R >> /Annots [${first + 1} 0 R ${first + 2} 0 R ${first + 5} 0 R]`,
  more: [
    "<< /S /JavaScript /JS (app.alert\\('ran'\\); app.launchURL\\('http://elsewhere.example/js'\\)) >>",
    "<< /Type /Annot /Subtype /Link /Rect [0 0 612 792] /A << /S /URI /URI (http://elsewhere.example/uri) >> >>",
    "<< /Type /Annot /Subtype /Link /Rect [0 0 612 792] /A << /S /Launch /F (run.exe) >> >>",
    `<< /Type /Filespec /F (run.exe) /EF << /F ${first + 4} 0 R >> >>`,
    stream("MZ this is a program"),
    "<< /Type /Annot /Subtype /Link /Rect [0 0 612 792] /A << /S /GoToR /F (http://elsewhere.example/other.pdf) /D [0 /Fit] >> >>",
  ],
});

test("a document is drawn and its text is there, in a frame that reaches nothing and runs nothing of it", async () => {
  await send("The ledger is in this document", { "ledger.pdf": reaching });
  const before = desk.wire.sent.length;
  await show("ledger.pdf");
  await pageOf(1).getByText("The ledger of the depot").waitFor();
  const { dark, all } = await inkOf(1);
  assert.ok(dark > 100 && dark < all / 10, `${dark} of ${all} points`);
  await pageOf(1).click({ position: { x: 40, y: 60 } });
  assert.equal(await frame().locator("a, iframe, embed, object, form").count(), 0);
  assert.equal(await frame().locator("body").evaluate(() => origin), "null");
  const asked = desk.wire.sent.slice(before).map(({ url }) => new URL(url).pathname);
  assert.ok(asked.includes("/viewer/document"), "the search itself works");
  // The console itself looks at the queue and at the public roster when something changed.
  const known = /^\/(\.well-known\/amparo\/roster$|viewer\/document|assets\/(client\/(viewer-document|program\.worker|character-maps)-|viewer-)|api\/v1\/)/u;
  assert.deepEqual(asked.filter((path) => !known.test(path)), []);
  assert.equal(desk.page.context().pages().length, 1, "nothing was opened beside");
  await close();
});

test("a document is turned, made larger and searched, with keys and for who does not see it", async () => {
  await send("Turn these pages", { "pages.pdf": document(Array.from({ length: 12 }, (_, n) => words(n === 8 ? "The hidden invoice" : `Leaf ${n + 1}`))) });
  await show("pages.pdf");
  const place = frame().locator("#place");
  await place.getByText(/of \W?12/u).waitFor();
  assert.match((await place.textContent()).replace(/[\u2066-\u2069]/gu, ""), /^Page 1 of 12$/u);
  assert.equal(await place.getAttribute("role"), "status");
  const turned = (number) => place.getByText(new RegExp(`Page \\W?${number}\\W`, "u")).waitFor();
  await frame().getByRole("button", { name: "Next page" }).click();
  await turned(2);
  await frame().locator("body").press("ArrowRight");
  await turned(3);
  await frame().locator("body").press("ArrowLeft");
  await turned(2);
  await frame().getByRole("button", { name: "Previous page" }).click();
  await turned(1);
  const wide = () => pageOf(1).evaluate((page) => page.clientWidth);
  const narrower = await wide();
  await frame().locator("body").press("+");
  assert.ok((await wide()) > narrower);
  await frame().getByRole("button", { name: "Smaller" }).click();
  assert.equal(await wide(), narrower);
  await frame().getByRole("searchbox").fill("hidden INVOICE");
  await frame().getByRole("searchbox").press("Enter");
  await frame().locator("#result").getByText("Found on page").waitFor();
  await pageOf(9).getByText("The hidden invoice").waitFor();
  await turned(9);
  assert.equal(await frame().locator("body").evaluate(() => CSS.highlights.get("found").size), 1);
  await frame().getByRole("searchbox").fill("nowhere at all");
  await frame().getByRole("button", { name: "Find" }).click();
  await frame().locator("#result").getByText("Not found").waitFor();
  await frame().locator("body").press("Escape");
  await desk.page.locator("dialog").waitFor({ state: "detached" });
});

const fax = Buffer.from([0b00100110, 0b10100010, 0b11111111, 0b11111110, 0b00000000, 0b01000000, 0b00000100]);

test("letters of predefined character maps are read, and a fax is drawn without WebAssembly", async () => {
  const more = numberAfter(1);
  const paper = document([`BT /F2 24 Tf 72 700 Td <65E5672C> Tj ET q 400 0 0 400 72 72 cm /Im Do Q`], {
    resources: `/XObject << /Im ${more} 0 R >> /Font << /F2 ${more + 1} 0 R >>`,
    more: [
      stream(fax, "/Type /XObject /Subtype /Image /Width 8 /Height 8 /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 8 /Rows 8 >>"),
      `<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiMin-W3 /Encoding /UniJIS-UCS2-H /DescendantFonts [${more + 2} 0 R] >>`,
      `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiMin-W3 /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor ${more + 3} 0 R >>`,
      "<< /Type /FontDescriptor /FontName /HeiseiMin-W3 /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /StemV 80 >>",
    ],
  });
  await send("A fax and two letters", { "fax.pdf": paper });
  await show("fax.pdf");
  await pageOf(1).getByText("日本").waitFor();
  const { dark, all } = await inkOf(1);
  assert.ok(dark > all / 4, `${dark} of ${all} points`);
  await close();
});

test("what cannot be opened is said, and can be saved", async () => {
  const locked = document([words("Nobody reads this")], {
    trailer: `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"11".repeat(32)}> /U <${"22".repeat(32)}> >>`,
  });
  await send("These cannot be opened", { "locked.pdf": locked, "cut.pdf": reaching.subarray(0, 60) });
  await show("locked.pdf");
  await failed("locked");
  const [download] = await Promise.all([desk.page.waitForEvent("download"), desk.page.locator("[name=save-document]").click()]);
  assert.equal(download.suggestedFilename(), "locked.pdf");
  await close();
  await show("cut.pdf");
  await failed("broken");
  await close();
});

test("a file that leads back to itself is read, and pages as large as a country are drawn small", async () => {
  const large = document([words("A wide country"), words("Another one")], { box: "0 0 9000000 12000000" });
  const thin = document([words("Thin")], { box: "0 0 3 14000000" });
  await send("These are larger than they are", { "loop.pdf": document([words("Round and round")], { prev: "itself" }), "large.pdf": large, "thin.pdf": thin });
  await show("loop.pdf");
  await pageOf(1).getByText("Round and round").waitFor();
  await close();
  for (const name of ["large.pdf", "thin.pdf"]) {
    await show(name);
    const canvas = pageOf(1).locator("canvas");
    await canvas.waitFor();
    const [width, height] = await canvas.evaluate(({ width, height }) => [width, height]);
    assert.ok(width > 0 && height > 0 && width * height <= 16_000_000, `${width} × ${height}`);
    await close();
  }
});

test("ten thousand pages are walked through, and only those in view are held", async () => {
  const count = 10_100;
  const kids = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>`;
  const many = file([
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Count ${count} /Kids [${Array.from({ length: count }, (_, n) => `${n + 5} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    stream(words("One of many")),
    ...Array(count).fill(kids),
  ]);
  await send("There are many pages", { "many.pdf": many });
  await show("many.pdf");
  await pageOf(1).getByText("One of many").waitFor(patience);
  await frame().locator("html").evaluate(() => new Promise((done) => (document.hasFocus() ? done() : addEventListener("focus", done))));
  await desk.page.keyboard.press("End");
  await pageOf(10_000).getByText("One of many").waitFor(patience);
  await frame().getByText("Only the first").waitFor();
  const held = await frame().locator("canvas").count();
  assert.ok(held >= 1 && held <= 6, `${held} pages are held`);
  await close();
});

/// A form that draws the next one twice, and so on: two to the power of `depth` lines on one page.
function doubling(depth) {
  const from = numberAfter(2);
  const forms = Array.from({ length: depth }, (_, n) =>
    stream(n + 1 < depth ? "/X Do /X Do" : "0 0 m 9 9 l S", `/Type /XObject /Subtype /Form /BBox [0 0 612 792] /Resources << /XObject << /X ${from + n + 1} 0 R >> >>`),
  );
  return document(["/X Do", words("After the flood")], { resources: `/XObject << /X ${from} 0 R >>`, more: forms });
}

test("a page that unfolds without end is put away, the next one is shown, and the console goes on", async () => {
  const bomb = document([stream(deflateSync(deflateSync(Buffer.alloc(700 * 1024 * 1024, " "))), "/Filter [/FlateDecode /FlateDecode]"), words("After the bomb")]);
  assert.ok(bomb.length < 100_000);
  await send("These unfold", { "flood.pdf": doubling(60), "bomb.pdf": bomb });
  await show("flood.pdf");
  await pageOf(1).getByText(/too long and is not shown|too much on this page/u).waitFor(patience);
  await frame().getByRole("button", { name: "Next page" }).click();
  await pageOf(2).getByText("After the flood").waitFor(patience);
  await close();
  await show("bomb.pdf");
  await pageOf(1).locator(".note").waitFor(patience);
  await frame().getByRole("button", { name: "Next page" }).click();
  await pageOf(2).getByText("After the bomb").waitFor(patience);
  await close();
  await refresh(desk);
});

test("the pages fit a narrow window", async () => {
  await send("A narrow window", { "narrow.pdf": document([words("Small but there")]) });
  await desk.page.setViewportSize(narrow.viewport);
  await show("narrow.pdf");
  await pageOf(1).getByText("Small but there").waitFor();
  const over = await frame().locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
  assert.equal(over, 0);
  await close();
  await desk.page.setViewportSize({ width: 1280, height: 720 });
});
