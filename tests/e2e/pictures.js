// Takes the pictures of the README from a running demonstration; started by scripts/screenshots.
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { startBrowser } from "./browser.js";
import { signIn } from "./officer.js";
import { startPortal } from "./portal.js";
import { open } from "./reporter.js";

const folder = path.resolve(import.meta.dirname, "../../docs/pictures");
await mkdir(folder, { recursive: true });

const portal = await startPortal();
const browser = await startBrowser(portal);
const take = (page, name, more) =>
  page.screenshot({ path: path.join(folder, `${name}.png`), animations: "disabled", caret: "hide", ...more });

const phone = await browser.person({ viewport: { width: 390, height: 760 }, isMobile: true, hasTouch: true, locale: "ar" });
await open(phone, portal, "/ar/report");
const account = phone.page.locator("form#report [name=account]");
await account.fill("المشرف على توزيع المساعدات يطلب من النساء أرقام هواتفهن ثم يتصل بهن ليلاً.");
await phone.page.locator("#happened-title").evaluate((title) => {
  document.activeElement.blur();
  scrollTo({ top: scrollY + title.getBoundingClientRect().top - 90, behavior: "instant" });
});
await phone.page.waitForFunction(() => document.querySelector("#happened-title").getBoundingClientRect().top < 200);
await take(phone.page, "report-ar-phone");
await phone.leave();

const desk = await browser.person({ viewport: { width: 1280, height: 800 } });
await signIn(desk, portal, portal.officer("triage"));
await desk.page.locator("[data-case]", { hasText: "missing fuel" }).getByRole("button").click();
await desk.page.locator("#case [data-item]").first().waitFor();
await take(desk.page, "console-queue");
await desk.leave();

const visitor = await browser.person({ viewport: { width: 1100, height: 820 } });
await open(visitor, portal, "/en/seen");
await visitor.page.locator("h1").waitFor();
await take(visitor.page, "what-the-server-sees");
await visitor.leave();

await browser.close();
await portal.stop();
console.log(`taken: ${folder}`);
