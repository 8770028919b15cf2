// Every page in every language, on a phone in light and dark, for people to look at; started by
// `scripts/screenshots FOLDER`.
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { narrow, startBrowser } from "./browser.js";
import { startPortal } from "./portal.js";
import { open, openMailbox, report } from "./reporter.js";

const folder = path.resolve(process.argv[2]);
await mkdir(folder, { recursive: true });
const portal = await startPortal();
const browser = await startBrowser(portal);
const pages = ["", "help", "report", "private", "mailbox", "safety", "rights", "paper", "privacy", "transparency", "nowhere"];
let taken = 0;

for (const lang of ["ar", "zh", "en", "fr", "ru", "es"]) {
  for (const colorScheme of ["light", "dark"]) {
    const person = await browser.person({ ...narrow, colorScheme, locale: lang });
    const { page } = person;
    const take = async (name) => {
      const file = `${lang}-${colorScheme}-${name}.png`;
      await page.screenshot({ path: path.join(folder, file), fullPage: true, animations: "disabled" });
      taken += 1;
    };
    for (const name of pages) {
      await open(person, portal, `/${lang}/${name}`);
      await page.evaluate("for (const place of document.querySelectorAll('details')) place.open = true");
      await take(name === "" ? "home" : name);
    }
    await open(person, portal, `/${lang}/report`);
    await page.locator("#send").click();
    await page.locator("#errors:not([hidden])").waitFor();
    await take("report-errors");
    await page.locator("[data-act=steps]").click();
    for (let screen = 2; ; screen += 1) {
      await take(`report-screen-${screen}`);
      if (!(await page.locator(".steps [data-act=next]").isVisible())) break;
      await page.locator(".steps [data-act=next]").click();
    }
    await report(person, portal, "…", { lang });
    await take("sent");
    await page.locator("[data-act=not-kept]").click();
    await take("sent-next");
    await openMailbox(person, portal, portal.codes[0], lang);
    await take("mailbox-opened");
    await person.leave();
  }
}
await browser.close();
await portal.stop();
console.log(`taken: ${taken} pictures in ${folder}`);
