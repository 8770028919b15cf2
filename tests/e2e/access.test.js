// The pages for who enlarges them, changes their colours and spacing, stops what moves, or has no mouse;
// and axe's rules in every state that a route can be in.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { startPortal } from "./portal.js";
import { code, message, open, openMailbox, takenOver, typeCode } from "./reporter.js";

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const addresses = ["", "help", "report", "private", "mailbox", "safety", "rights", "paper", "privacy", "transparency", "nowhere"];
const routes = ["staff", "harmed", "behalf", "focal", "child", "open"];
/// 1280 by 1024 pixels at 400 %.
const enlarged = { viewport: { width: 320, height: 256 } };

let portal, browser;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
});

after(async () => {
  await browser?.close();
  await portal?.stop();
});

const act = (page, name) => page.locator(`.steps [data-act=${name}]`);

async function clean(page, where) {
  // Without its style sheet, every link is too small to press.
  await page.waitForLoadState("load");
  await page.evaluate("scrollTo(0, 0)");
  if (!(await page.evaluate("typeof axe === 'object'"))) await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(
    (values) => globalThis.axe.run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] }), rules);
  assert.ok(passes.length > 0, "axe looked at the page");
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${where}: ${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`), []);
}

/// Calls `look` on every public page with all that is folded open, on every screen of the whole form, with
/// errors shown, on the page with the code, and in an opened mailbox with an error.
async function everywhere(person, lang, look) {
  const { page } = person;
  for (const address of addresses) {
    await open(person, portal, `/${lang}/${address}`);
    await page.evaluate("for (const place of document.querySelectorAll('details')) place.open = true");
    await look(`/${lang}/${address}`);
  }
  await open(person, portal, `/${lang}/report`);
  await page.locator("#send").click();
  await page.locator("#errors:not([hidden])").waitFor();
  await look(`errors (${lang})`);
  await page.locator("#account").fill("Said in a few words");
  await page.locator("[data-act=steps]").click();
  for (let screen = 2; ; screen += 1) {
    await look(`screen ${screen} (${lang})`);
    if (!(await act(page, "next").isVisible())) break;
    await act(page, "next").click();
  }
  await page.locator("#send").click();
  await code(person);
  await look(`the page with the code (${lang})`);
  await openMailbox(person, portal, portal.codes[0], lang);
  await page.locator("button[name=reply]").click();
  await page.locator("#message-error:not([hidden])").waitFor();
  await look(`the mailbox (${lang})`);
}

/// What is wider than the screen, and which small targets are too near to others (WCAG 2.5.8): a target of
/// under 24 pixels stands in a sentence, or a circle of 24 pixels around it meets no other.
const narrowFaults = (page) =>
  page.evaluate(() => {
    const faults = [];
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide > 0) faults.push(`${wide}px wider than the screen`);
    const targets = [...document.querySelectorAll("a, button, input, select, textarea, summary")]
      .filter((target) => target.checkVisibility())
      .map((target) => ({ target, box: target.getBoundingClientRect() }));
    const inSentence = (target) => {
      const around = target.parentElement.textContent.trim().length - target.textContent.trim().length;
      return getComputedStyle(target).display === "inline" && around > 2;
    };
    for (const { target, box } of targets) {
      if ((box.width >= 24 && box.height >= 24) || inSentence(target)) continue;
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const near = targets.find(({ target: other, box: { left, right, top, bottom } }) =>
        other !== target &&
        Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) < 12);
      if (near) faults.push(`${target.outerHTML.slice(0, 80)} is small and near ${near.target.outerHTML.slice(0, 80)}`);
    }
    return faults;
  });

/// Goes through the page with `key` until focus is at its end, and says where focus was hidden, not seen,
/// or out of order.
async function tabThrough(page, key) {
  const faults = [];
  let stops = 0;
  await page.evaluate(() => {
    globalThis.lastStop = undefined;
    document.activeElement.blur();
  });
  for (let more = true; more && stops < 400; ) {
    await page.keyboard.press(key);
    const stop = await page.evaluate((backwards) => {
      const now = document.activeElement;
      if (now === document.body || now === globalThis.firstStop) return undefined;
      const box = now.getBoundingClientRect();
      const style = getComputedStyle(now);
      const way = document.querySelector(".leave");
      const inFrame = now.closest(".leave, .skip, .top") !== null;
      const top = inFrame ? 0 : way.getBoundingClientRect().bottom;
      const seen = Math.min(box.bottom, innerHeight) - Math.max(box.top, top);
      const what = now.outerHTML.slice(0, 90);
      const wrong = [];
      if (seen < Math.min(box.height, 20) - 1) wrong.push(`hidden: ${what} shows ${Math.round(seen)} of ${Math.round(box.height)}`);
      if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) wrong.push(`focus not seen: ${what}`);
      const last = globalThis.lastStop;
      if (last?.isConnected) {
        const order = last.compareDocumentPosition(now);
        const wanted = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
        if (!(order & wanted)) return { wrong, ended: true };
      }
      globalThis.lastStop = now;
      return { wrong, ended: false };
    }, key !== "Tab");
    more = stop !== undefined && !stop.ended;
    if (!more) break;
    stops += 1;
    faults.push(...stop.wrong);
  }
  return { stops, faults };
}

for (const lang of ["en", "ar"]) {
  test(`at 400 % nothing scrolls sideways, targets are apart, and focus is never under the way out, in ${lang}`, async () => {
    const person = await browser.person({ ...enlarged, locale: lang, reducedMotion: "reduce" });
    const { page } = person;
    await page.goto(`${portal.public}/${lang}/`);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("h1 { inline-size: 900px } .languages { gap: 0 } .languages a { padding: 0; line-height: 15px; max-inline-size: 15px }");
      document.adoptedStyleSheets = [sheet];
    });
    assert.match((await narrowFaults(page)).join("\n"), /wider than[^]*is small and near/, "the search itself works");
    await everywhere(person, lang, async (where) => {
      assert.deepEqual(await narrowFaults(page), [], where);
      for (const key of ["Tab", "Shift+Tab"]) {
        const { stops, faults } = await tabThrough(page, key);
        assert.ok(stops > 4, `${where}: ${key} came to ${stops} places`);
        assert.deepEqual(faults, [], `${where}, ${key}`);
      }
    });
    await person.leave();
  });
}

test("with forced colours everything that is pressed, chosen, wrong or focused has a line around it", async () => {
  const person = await browser.person({ forcedColors: "active", reducedMotion: "reduce" });
  const { page } = person;
  assert.equal(await page.evaluate(() => matchMedia("(forced-colors: active)").matches), true);
  let looked = 0;
  await everywhere(person, "en", async (where) => {
    const { lines, faults } = await page.evaluate(() => {
      const faults = [];
      let lines = 0;
      const drawn = ({ borderTopStyle, borderTopWidth, borderTopColor }) =>
        borderTopStyle !== "none" && parseFloat(borderTopWidth) >= 1 && !/^rgba.*, 0\)$|transparent/.test(borderTopColor);
      const boxes = "button, .button, .exit, textarea, select, input[type=text], .error-summary, .code, .doors a, .item";
      for (const element of document.querySelectorAll(boxes)) {
        if (!element.checkVisibility()) continue;
        lines += 1;
        if (!drawn(getComputedStyle(element))) faults.push(`no border: ${element.outerHTML.slice(0, 80)}`);
      }
      for (const choice of document.querySelectorAll("input[type=radio], input[type=checkbox]")) {
        if (!choice.checkVisibility()) continue;
        const { appearance, opacity } = getComputedStyle(choice);
        if (appearance === "none" || opacity !== "1") faults.push(`not drawn by the browser: ${choice.id}`);
      }
      for (const element of document.querySelectorAll("*")) {
        const { animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(element);
        if (/[1-9]/.test(animationDuration + transitionDuration) || scrollBehavior !== "auto") {
          faults.push(`moves: ${element.outerHTML.slice(0, 80)}`);
        }
      }
      if (document.getAnimations().length > 0) faults.push("something moves");
      return { lines, faults };
    });
    looked += lines;
    assert.deepEqual(faults, [], where);
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(document.activeElement);
      return { outlineStyle, wide: parseFloat(outlineWidth) >= 2, clear: /^rgba.*, 0\)$/.test(outlineColor) };
    });
    assert.deepEqual(outline, { outlineStyle: "solid", wide: true, clear: false }, where);
  });
  assert.ok(looked > 100, `only ${looked} lines were looked at`);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), "smooth", "the search itself works");
  await person.leave();
});

/// What text of a spacing of one's own (WCAG 1.4.12) cuts off or lays over something else.
const spacingFaults = (page) =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets.filter((held) => held.mine), Object.assign(sheet, { mine: false })];
    const faults = [];
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
    if (wide > 0) faults.push(`${wide}px wider than the screen`);
    for (const element of document.querySelectorAll("body *")) {
      if (!element.checkVisibility() || element.matches("textarea, input, select, option")) continue;
      const { overflowX, overflowY } = getComputedStyle(element);
      const cut = (overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1 && overflowY !== "auto") ||
        (element.matches("button, .button, .exit") && element.scrollWidth > element.clientWidth + 1 && overflowX !== "auto");
      if (cut) faults.push(`cut off: ${element.outerHTML.slice(0, 80)}`);
    }
    const apart = [...document.querySelectorAll("a, button, label, h1, h2, legend")].filter((one) => one.checkVisibility() && !one.matches(".skip"));
    const boxes = apart.map((one) => [one, [...one.getClientRects()]]);
    for (const [at, [one, mine]] of boxes.entries()) {
      for (const [other, theirs] of boxes.slice(at + 1)) {
        if (one.contains(other) || other.contains(one)) continue;
        // The way out stays over what passes below it.
        if (one.matches(".exit") && scrollY > 0) continue;
        const over = mine.some((a) => theirs.some((b) =>
          a.left + 2 < b.right && b.left + 2 < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom));
        if (over) faults.push(`${one.outerHTML.slice(0, 70)} lies over ${other.outerHTML.slice(0, 70)}`);
      }
    }
    return faults;
  });

for (const [lang, width] of [["ar", 320], ["ru", 680], ["en", 1280], ["fr", 700]]) {
  test(`text of a spacing of one's own is not cut off and lies over nothing, in ${lang} at ${width} pixels`, async () => {
    const person = await browser.person({ viewport: { width, height: 700 }, locale: lang });
    const { page } = person;
    await page.goto(`${portal.public}/${lang}/`);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("h1 { block-size: 5px; overflow: hidden }");
      document.adoptedStyleSheets = [Object.assign(sheet, { mine: true })];
    });
    assert.match((await spacingFaults(page)).join("\n"), /cut off: <h1/, "the search itself works");
    await everywhere(person, lang, async (where) => {
      await page.evaluate("scrollTo({ top: 0, behavior: 'instant' })");
      assert.deepEqual(await spacingFaults(page), [], where);
    });
    await person.leave();
  });
}

for (const scripts of ["run", "off"]) {
  test(`from the first page to the way out with the keyboard alone, scripts: ${scripts}`, async () => {
    const person = await browser.person({ scripts, neutral: "answers" });
    const { page } = person;
    const here = (selector) => page.locator(`${selector}:focus`);
    /// Tab until `selector` has focus; at each stop focus can be seen.
    const tabTo = async (selector, key = "Tab") => {
      for (let presses = 0; presses < 150; presses += 1) {
        if (await here(selector).count()) return;
        await page.keyboard.press(key);
        const [style, width, what] = await page.evaluate(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
          return [outlineStyle, parseFloat(outlineWidth), document.activeElement.outerHTML.slice(0, 80)];
        });
        if (!what.startsWith("<body")) assert.ok(style !== "none" && width >= 2, `focus is seen: ${what}`);
      }
      assert.fail(`${key} never reaches ${selector}`);
    };
    const press = async (selector, how = "Enter") => {
      await tabTo(selector);
      await page.keyboard.press(how);
    };
    const ready = () => (scripts === "run" ? takenOver(page) : undefined);

    await page.goto(`${portal.public}/en/`);
    await press("main a[href='/en/report']");
    await page.waitForURL(/report$/);
    await ready();
    await tabTo("[name=route]");
    await page.keyboard.press("ArrowDown");
    await page.locator("[name=route]:checked").waitFor();
    if (scripts === "run") {
      await press("[data-act=steps]");
      await page.locator("h2:focus").waitFor();
    }
    await tabTo("#account");
    await page.keyboard.type("Written without a mouse");
    if (scripts === "run") {
      while (await act(page, "next").isVisible()) {
        await press(".steps [data-act=next]");
        await page.locator("h2:focus").waitFor();
      }
      assert.match(await page.locator("[data-summary]").innerText(), /Written without a mouse/);
    }
    await press("#send");
    const digits = await code(person);
    if (scripts === "run") {
      await tabTo("#last");
      await page.keyboard.type("00000");
      await page.keyboard.press("Enter");
      await page.locator("#last-error:not([hidden])").waitFor();
      await here("#last").waitFor();
      await page.keyboard.press("Control+A");
      await page.keyboard.type(digits.slice(-5));
      await page.keyboard.press("Enter");
      await page.locator("#next h2:focus").waitFor();
    }
    await press("main a[href='/en/mailbox']");
    await page.waitForURL(/mailbox$/);
    await ready();
    await tabTo("[name=code]");
    await page.keyboard.type(digits);
    await press("form#mailbox button");
    await page.locator("[data-opened]").waitFor();
    await tabTo("[name=message]");
    await page.keyboard.type("Answered without a mouse");
    await press("button[name=reply]");
    await message(person, "Answered without a mouse").waitFor();
    await tabTo("[name=happened]");
    await page.keyboard.type("They changed my duties");
    await press("button[name=alarm]");
    await page.locator("[data-item][data-kind=alarm]").waitFor();
    await tabTo("[data-act=close]");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Weather" }).waitFor();
    await person.leave();
  });
}

// Two of the four pairs of language and colours: each language and each scheme meets every state.
for (const [lang, colorScheme] of [["en", "light"], ["ar", "dark"]]) {
  test(`every screen of every route has no violations, in ${lang}, ${colorScheme}`, async () => {
    const person = await browser.person({ colorScheme, locale: lang, viewport: { width: 320, height: 568 } });
    const { page } = person;
    await open(person, portal, `/${lang}/report`);
    const seen = new Set();
    let met = 0;
    for (const route of routes) {
      await page.locator(`#route-${route}`).check();
      await page.locator("[data-act=steps]").click();
      for (let screen = 2; ; screen += 1) {
        met += 1;
        // Routes share screens: one that asks the same is looked at once.
        const asks = await page.locator("form#report :is([data-part], [data-question], [data-for], .steps button)").evaluateAll((places) =>
          places.map((place) => place.checkVisibility() && (place.id || place.dataset.act)).join());
        if (!seen.has(asks)) await clean(page, `${route}, screen ${screen}`);
        seen.add(asks);
        if (!(await act(page, "next").isVisible())) break;
        await act(page, "next").click();
      }
      await act(page, "all").click();
    }
    assert.ok(met > 20 && seen.size > 10, `${met} screens, ${seen.size} of their own`);
    await person.leave();
  });
}

/// Opens every part of a mailbox that can be unfolded.
const unfoldAll = (page) =>
  page.evaluate("for (const part of document.querySelectorAll('#more details')) part.open = true");

for (const [lang, colorScheme] of [["en", "dark"], ["ar", "light"]]) {
  test(`errors, failures and notices have no violations, in ${lang}, ${colorScheme}`, async () => {
    // On a screen where nothing scrolls: scrolling would take the warning away.
    const person = await browser.person({ colorScheme, locale: lang, viewport: { width: 1280, height: 8000 } });
    const { page } = person;
    await page.clock.install();
    await open(person, portal, `/${lang}/report`);
    await page.locator("#where").fill("x".repeat(1_001));
    await page.locator("#send").click();
    await page.locator("#errors:not([hidden])").waitFor();
    await clean(page, "errors on the form");
    await page.locator("#where").fill("");
    await page.locator("#account").fill("Said in a few words");
    await page.route("**/api/v1/reports", (route) => route.abort());
    await page.locator("#send").click();
    await page.locator("[data-failure]").waitFor();
    await clean(page, "a send that failed");
    await page.unroute("**/api/v1/reports");
    await page.locator("[data-failure] [data-act=retry]").click({ timeout: 5_000 }).catch(() => {});
    await code(person);
    await page.locator("#last").fill("0");
    await page.locator("#confirm button[type=submit]").click();
    await page.locator("#last-error:not([hidden])").waitFor();
    await clean(page, "a wrong end of the code");
    await page.locator("[data-act=not-kept]").click();
    await clean(page, "what comes next");
    await openMailbox(person, portal, portal.codes[0], lang);
    await unfoldAll(page);
    for (const button of ["reply", "alarm", "complain", "erase_mailbox"]) await page.locator(`button[name=${button}]`).click();
    await page.locator("#sure-error:not([hidden])").waitFor();
    await clean(page, "errors in the mailbox");
    await page.locator("button[name=consent]").click();
    await page.locator("#consent-status:not(:empty)").waitFor();
    await page.clock.fastForward("04:05");
    await page.locator("#main > .notice").first().waitFor();
    await clean(page, "the warning in the mailbox");
    await page.clock.fastForward("05:05");
    await page.locator("[data-closed]").waitFor();
    await clean(page, "a mailbox that was left alone");
    await typeCode(person, portal, "not a code", lang);
    await page.locator("[data-not-found]").waitFor();
    await clean(page, "a refused code");
    await person.leave();

    const plain = await browser.person({ colorScheme, locale: lang, scripts: "lost" });
    await open(plain, portal, `/${lang}/report`);
    await plain.page.locator("#where").fill("x".repeat(1_001));
    await plain.page.locator("#send").click();
    await plain.page.locator("#errors:not([hidden])").waitFor();
    await clean(plain.page, "errors without scripts");
    await openMailbox(plain, portal, portal.codes[0], lang);
    await plain.page.locator("button[name=alarm]").click();
    await plain.page.locator("#happened-error:not([hidden])").waitFor();
    await clean(plain.page, "errors in the mailbox without scripts");
    await unfoldAll(plain.page);
    await clean(plain.page, "everything that can be decided");
    await plain.page.locator("button[name=renew]").click();
    await plain.page.locator("#confirm button[type=submit]").click();
    await plain.page.locator("#last-error:not([hidden])").waitFor();
    await clean(plain.page, "a new code whose end was not typed");
    await openMailbox(plain, portal, portal.codes[1], lang);
    await unfoldAll(plain.page);
    await plain.page.locator("#reply [name=ticket]").evaluate((field) => (field.value = "bm9pc2U"));
    await plain.page.locator("[name=message]").fill("Slowly");
    await plain.page.locator("button[name=reply]").click();
    await plain.page.locator("#held").waitFor();
    await clean(plain.page, "words that come back");
    await plain.leave();
  });
}
