// The same report from where people are: a phone, a narrow phone, right to left, a keyboard alone.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { narrow, phone, startBrowser } from "./browser.js";
import { startPortal } from "./portal.js";
import { answer, code, open, openMailbox, report } from "./reporter.js";

let portal, browser;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
});

after(async () => {
  await browser?.close();
  await portal?.stop();
});

const publicPages = ["", "help", "report", "private", "mailbox", "safety", "rights", "paper", "privacy", "transparency"];

/// How far the page is wider than the screen, and what sticks out.
const overflow = (page) =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    return wide > 0 ? `${wide}px wider than the screen` : "";
  });

for (const [size, options] of [["360", phone], ["320", narrow]]) {
  for (const lang of ["ar", "zh", "en", "fr", "ru", "es"]) {
    test(`nothing is wider than a phone of ${size} pixels, in ${lang}`, async () => {
      const person = await browser.person(options);
      for (const name of publicPages) {
        await open(person, portal, `/${lang}/${name}`);
        assert.equal(await overflow(person.page), "", `/${lang}/${name}`);
      }
      await report(person, portal, "كلمة word ".repeat(40) + "x".repeat(200), { lang });
      assert.equal(await overflow(person.page), "", "the page with the code");
      await person.leave();
    });
  }
}

test("a report in Arabic is written from right to left and its code is digits", async () => {
  const person = await browser.person({ ...phone, locale: "ar" });
  const told = "الفواتير مزورة منذ شهر آذار";
  const digits = await report(person, portal, told, { lang: "ar" });
  assert.equal(await person.page.locator("html").getAttribute("dir"), "rtl");
  assert.equal(await person.page.locator("html").getAttribute("lang"), "ar");

  // A phone with an Arabic keyboard types Arabic-Indic digits.
  const typed = digits.replace(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)));
  await openMailbox(person, portal, typed, "ar");
  await answer(person, "وهذا ما أضيفه");
  await person.leave();
});

test("the first page sends each browser to its own language", async () => {
  for (const [locale, lang] of [["fr-CH", "fr"], ["ar-EG", "ar"], ["en-GB", "en"], ["ru-RU", "ru"], ["zh-CN", "zh"], ["es-419", "es"], ["tlh", "en"]]) {
    const person = await browser.person({ locale });
    await person.page.goto(`${portal.public}/`);
    assert.equal(new URL(person.page.url()).pathname, `/${lang}/`);
    await person.leave();
  }
});

for (const scripts of ["run", "off"]) {
  test(`a report is made with the keyboard alone, scripts: ${scripts}`, async () => {
    const person = await browser.person({ scripts });
    const { page } = person;
    await open(person, portal, "/en/report");
    const tabTo = async (name) => {
      for (let presses = 0; presses < 100; presses += 1) {
        await page.keyboard.press("Tab");
        if (await page.locator(`[name=${name}]:focus`).count()) return;
      }
      assert.fail(`Tab never reaches ${name}`);
    };
    await tabTo("account");
    await page.keyboard.type("Written without a mouse");
    await tabTo("danger");
    await page.keyboard.press("Space");
    await tabTo("send");
    await page.keyboard.press("Enter");
    await code(person);
    await person.leave();
  });
}

test("the skip link is the first stop and leads to the main part", async () => {
  const person = await browser.person();
  await person.page.goto(`${portal.public}/en/`);
  await person.page.keyboard.press("Tab");
  const target = await person.page.locator(":focus").getAttribute("href");
  assert.match(target, /^#/);
  assert.equal(await person.page.locator(`main${target}, main ${target}`).count(), 1);
  await person.leave();
});
