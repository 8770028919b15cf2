// What stands beside the questions: pictures, answers given beforehand, links between parts, and a
// word to browsers that open pages on a computer of somebody else.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { narrow, startBrowser } from "./browser.js";
import { startPortal } from "./portal.js";
import { open } from "./reporter.js";

let portal, browser;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
});

after(async () => {
  await browser?.close();
  await portal?.stop();
});

test("every picture comes with the page, and none when its question is reached", async () => {
  const person = await browser.person(narrow);
  const { page } = person;
  const asked = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await open(person, portal, "/en/report");
  const pictures = page.locator("#report img");
  const loaded = () => pictures.evaluateAll((all) => all.filter((one) => one.complete && one.naturalWidth > 0).length);
  await page.waitForFunction(() => [...document.images].every((one) => one.complete));
  const count = await pictures.count();
  assert.ok(count >= 3, "the demo has some");
  assert.equal(await loaded(), count, "also those in parts out of sight");
  const before = asked.length;
  assert.equal(asked.filter((path) => path.startsWith("/media/")).length, count);
  await page.locator("[data-act=steps]").click();
  while (await page.locator(".steps [data-act=next]").isVisible()) await page.locator(".steps [data-act=next]").click();
  assert.deepEqual(asked.slice(before), []);
  await person.leave();
});

test("on the focal point's way a new code is allowed beforehand, unless somebody chose", async () => {
  const person = await browser.person(narrow);
  const { page } = person;
  await open(person, portal, "/en/report");
  const chosen = () => page.locator("[name=new_code]:checked").getAttribute("value");
  assert.equal(await chosen(), "");
  await page.locator("#route-focal").check();
  assert.equal(await chosen(), "yes");
  await page.locator("#route-staff").check();
  assert.equal(await chosen(), "", "it goes with the way");
  await page.locator("#new_code-no").check();
  await page.locator("#route-focal").check();
  assert.equal(await chosen(), "no", "a person's own choice stays");
  await person.leave();
});

test("who reads it is one press away, in one part at a time too", async () => {
  const person = await browser.person(narrow);
  const { page } = person;
  await open(person, portal, "/en/report");
  await page.locator("[data-act=steps]").click();
  await page.locator(".steps [data-act=back]").click();
  await page.locator("a[href='#part-receiver']").click();
  await page.locator("#receiver-title:focus").waitFor();
  assert.equal(await page.locator("#part-before").isVisible(), false);
  await person.leave();
});

for (const path of ["report", "private", "mailbox"]) {
  test(`a browser that opens pages elsewhere is told so on ${path}, any other is not`, async () => {
    for (const [userAgent, told] of [["Opera/9.80 (Android; Opera Mini/36.2/119.132; U; en)", 1], [undefined, 0]]) {
      const person = await browser.person({ ...narrow, ...(userAgent && { userAgent }) });
      await open(person, portal, `/en/${path}`);
      assert.equal(await person.page.locator("[data-remote]").count(), told);
      await person.leave();
    }
  });
}
