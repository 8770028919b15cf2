// What is left behind by somebody who has gone: on the screen, behind *Back*, in the browser's stores,
// on the clipboard, and in the files that the browser wrote.
import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { personIn, startBrowser } from "./browser.js";
import { startPortal } from "./portal.js";
import { answer, code, message, open, openMailbox, report, takenOver } from "./reporter.js";

const told = "the quartermaster sells our fuel";
const where = "behind the tannery";
const name = "Ximena Quispe Huanca";
const secondly = "he keeps the money in the blue tin";
const languages = ["ar", "zh", "en", "fr", "ru", "es"];
const addresses = ["", "help", "report", "private", "mailbox", "safety", "rights", "paper", "privacy", "transparency", "nowhere"];

let portal, browser;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
});

after(async () => {
  await browser?.close();
  await portal?.stop();
});

/// Both spellings of a code's digits, and any group of them that stands alone on a page.
const spellings = (digits) => [digits, digits.match(/.{5}/g).join(" ")];

/// All that a page holds: its source as it stands now, and what is in its fields.
const held = (page) =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll("input, textarea")];
    return [document.documentElement.outerHTML, ...fields.map((field) => field.value)].join("\n");
  });

const found = (text, secrets) => secrets.filter((secret) => text.includes(secret));

/// Which of `words` stand in which file of `folder`, in the ways in which browsers write text.
async function onDisk(folder, words) {
  const hits = [];
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const bytes = await readFile(path.join(file.parentPath, file.name));
    for (const word of words) {
      const spelled = [word, encodeURIComponent(word).replaceAll("%20", "+")];
      const written = spelled.flatMap((text) => [Buffer.from(text), Buffer.from(text, "utf16le")]);
      if (written.some((text) => bytes.includes(text))) hits.push(`${file.name}: ${word}`);
    }
  }
  return hits;
}

const exits = {
  "the exit link": (page) => page.locator("#exit").click({ noWaitAfter: true }),
  "Shift three times": async (page) => {
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
  },
};

// Chromium writes to its disk what was posted to a page that somebody goes back to: without scripts,
// the disk is searched after a visit of its own.
for (const [how, scripts, places] of [
  ["the exit link", "run", ["behind Back", "in a new tab", "on the disk"]],
  ["Shift three times", "run", ["behind Back", "in a new tab", "on the disk"]],
  ["the exit link", "off", ["behind Back", "in a new tab"]],
  ["the exit link", "off", ["on the disk"]],
]) {
  test(`after ${how} nothing is ${places.join(", ")}, scripts: ${scripts}`, async (t) => {
    const folder = await mkdtemp(path.join(tmpdir(), "amparo-profile-"));
    const person = await personIn(folder, portal, { scripts, neutral: "answers" });
    t.after(async () => {
      await person.context.close();
      await rm(folder, { recursive: true, force: true });
    });
    const { page, context } = person;
    const seen = { addresses: new Set(), titles: new Set(), icons: new Set() };
    const look = async () => {
      seen.addresses.add(page.url());
      seen.titles.add(await page.title());
      seen.icons.add(await page.locator("link[rel=icon]").getAttribute("href"));
    };

    await open(person, portal, "/en/");
    await look();
    await page.locator("main a[href='/en/report']").first().click();
    if (scripts === "run") await takenOver(page);
    await page.locator("#account").fill(told);
    await page.locator("#where").fill(where);
    await page.locator("[name=name]").fill(name);
    await look();
    await page.locator("#send").click();
    const digits = await code(person);
    const secrets = [told, where, name, secondly, ...spellings(digits)];
    assert.ok(found(await held(page), secrets).length > 0, "the search finds what is on a page");
    await look();
    if (scripts === "run") await page.locator("[data-act=not-kept]").click();
    await page.locator("main a[href='/en/mailbox']").click();
    if (scripts === "run") await takenOver(page);
    await page.locator("form#mailbox [name=code]").fill(digits);
    await page.locator("form#mailbox button[type=submit]").click();
    await page.locator("[data-opened]").waitFor();
    await answer(person, secondly);
    await look();

    assert.deepEqual([...seen.titles], ["Contact"], "one title on every page");
    assert.equal(seen.icons.size, 1, "one icon on every page");
    assert.deepEqual(found([...seen.addresses].join("\n"), ["/report"]), ["/report"], "the search itself works");
    assert.deepEqual(found([...seen.addresses].join("\n"), secrets), []);
    assert.deepEqual(await context.cookies(), []);
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      (await caches.keys()).length,
    ]);
    assert.deepEqual(kept, [0, 0, 0, 0], "localStorage, sessionStorage, IndexedDB, CacheStorage");

    await exits[how](page);
    await page.getByRole("heading", { name: "Weather" }).waitFor();
    if (places.includes("behind Back")) {
      const behind = [];
      while (page.url() !== "about:blank" && behind.length < 10) {
        await page.goBack().catch((error) => {
          // What was posted without scripts is behind a question that nobody answers here.
          assert.match(String(error), /ERR_CACHE_MISS/);
        });
        await page.waitForFunction(() => document.readyState === "complete" && !location.href.includes("neutral"));
        behind.push(page.url());
        assert.deepEqual(found(await held(page), secrets), [], `behind Back: ${page.url()}`);
      }
      assert.ok(behind.includes(`${portal.public}/en/report`), behind.join("\n"));
    }
    if (places.includes("in a new tab")) {
      const again = await context.newPage();
      for (const address of seen.addresses) {
        await again.goto(address);
        await again.waitForLoadState();
        assert.deepEqual(found(await held(again), secrets), [], `in a new tab: ${address}`);
        const filled = await again.locator("input[type=text], textarea").evaluateAll((fields) => fields.filter(({ value }) => value !== ""));
        assert.equal(filled.length, 0, `in a new tab: ${address}`);
      }
    }
    await person.leave();

    if (places.includes("on the disk")) {
      const address = `${new URL(portal.public).host}/en/mailbox`;
      const onIt = await onDisk(folder, [address, ...secrets]);
      assert.ok(onIt.some((hit) => hit === `History: ${address}`), "the search finds what the browser keeps");
      assert.deepEqual(onIt.filter((hit) => !hit.endsWith(address)), []);
    }
  });
}

test("no field asks the browser to remember, to check or to translate, in any language", async () => {
  for (const lang of languages) {
    let fields = 0;
    for (const address of addresses) {
      // As text, so that the parts which the client copies are looked at too.
      const page = await (await fetch(`${portal.public}/${lang}/${address}`)).text();
      for (const [tag] of page.matchAll(/<(?:input|textarea|select|form)\b[^>]*>/g)) {
        if (/type="(?:radio|checkbox|password)"/.test(tag)) continue;
        assert.match(tag, / autocomplete="off"/, `/${lang}/${address}`);
        if (!/^<textarea|type="text"/.test(tag)) continue;
        fields += 1;
        for (const asked of ['spellcheck="false"', 'translate="no"']) {
          assert.ok(tag.includes(asked), `/${lang}/${address}: ${asked}: ${tag}`);
        }
      }
    }
    assert.ok(fields > 30, `${lang}: only ${fields} fields were looked at`);
  }
});

test("every page of a language has the same title and icon", async () => {
  for (const lang of languages) {
    const heads = new Set();
    for (const address of addresses) {
      const page = await (await fetch(`${portal.public}/${lang}/${address}`)).text();
      heads.add([/<title>.*<\/title>/.exec(page)?.[0], /<link rel="icon"[^>]*>/.exec(page)?.[0]].join(" "));
    }
    assert.equal(heads.size, 1, [...heads].join("\n"));
  }
});

for (const how of Object.keys(exits)) {
  test(`${how} blanks the screen before anybody has answered`, async () => {
    const person = await browser.person({ neutral: "silent" });
    const { page, context, wire } = person;
    // While a browser is on its way elsewhere its pages answer no questions, but show what they show.
    const session = await context.newCDPSession(page);
    // A browser that has not drawn its page yet has no picture of it.
    const screen = async () => {
      for (;;) {
        const taken = await session.send("Page.captureScreenshot", { format: "png" }).catch((error) => {
          assert.match(String(error), /Unable to capture screenshot/);
        });
        if (taken) return taken.data;
      }
    };
    const blank = await screen();
    await open(person, portal, "/en/report");
    await page.locator("#account").fill(told);
    assert.notEqual(await screen(), blank, "the search itself works");
    const left = wire.left();
    // A browser that is still busy with its picture drops what is pressed: it has drawn again first.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await exits[how](page);
    await left;
    while ((await screen()) !== blank);
    assert.equal(page.url(), `${portal.public}/en/report`, "nothing has answered");
    await person.leave();
  });
}

test("a page that comes back out of the browser's memory is blank before anybody can read it", async () => {
  const person = await browser.person();
  const { page } = person;
  await openMailbox(person, portal, portal.codes[0]);
  await page.locator("[name=message]").fill(secondly);
  assert.deepEqual(found(await held(page), [secondly]), [secondly], "the search itself works");
  const loaded = page.waitForEvent("load");
  const left = await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    return { shown: document.querySelector("#main").innerHTML, cover: document.querySelectorAll(".blank").length };
  });
  assert.deepEqual(left, { shown: "", cover: 1 });
  await loaded;
  assert.equal(await page.locator("[data-opened]").count(), 0);
  await person.leave();
});

test("a mailbox that is left alone warns after four minutes and is blank after five", async () => {
  // On a screen where nothing scrolls: scrolling is a sign that somebody is there.
  const person = await browser.person({ viewport: { width: 1000, height: 5000 } });
  const { page } = person;
  await page.clock.install();
  await openMailbox(person, portal, portal.codes[0]);
  await page.locator("[name=message]").fill(secondly);
  const warning = page.locator("#main > .notice").first();
  await page.clock.fastForward("03:50");
  assert.equal(await warning.isVisible(), false);
  await page.clock.fastForward("00:15");
  await warning.waitFor();
  await page.keyboard.press("ArrowDown");
  await warning.waitFor({ state: "detached" });
  assert.equal(await page.locator("[name=message]").inputValue(), secondly, "who comes back in time loses nothing");

  await page.clock.fastForward("04:05");
  await warning.waitFor();
  await page.clock.fastForward("01:00");
  await page.locator("[data-closed]").waitFor();
  assert.equal(await page.locator("[data-item], [data-opened]").count(), 0);
  assert.deepEqual(found(await held(page), [secondly]), []);
  await person.leave();
});

test("a device that slept wakes to a blank mailbox, and the key that wakes it does not count", async () => {
  const person = await browser.person();
  const { page } = person;
  await page.clock.install();
  await openMailbox(person, portal, portal.codes[0]);
  await page.clock.setSystemTime(Date.now() + 3_600_000);
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.locator("[data-closed]").count(), 1);
  assert.equal(await page.locator("[data-item], [data-opened]").count(), 0);
  await person.leave();
});

test("a copied code is off the clipboard after half a minute, and at once when its reader leaves", async () => {
  const person = await browser.person({ neutral: "answers", permissions: ["clipboard-read", "clipboard-write"] });
  const { page, context } = person;
  const clipboard = (where) => where.evaluate(() => navigator.clipboard.readText());
  const status = page.locator("#code-status");
  await page.clock.install();
  const digits = await report(person, portal, told);
  const copy = async () => {
    await page.locator("[data-act=copy]").click();
    await status.filter({ hasText: /clipboard|copied/i }).waitFor();
  };
  await copy();
  assert.equal(await clipboard(page), spellings(digits)[1]);
  const copied = await status.innerText();
  await page.clock.fastForward("00:29");
  assert.equal(await clipboard(page), spellings(digits)[1], "there is time to paste it");
  await page.clock.fastForward("00:02");
  await status.filter({ hasNotText: copied }).waitFor();
  assert.equal(await clipboard(page), "");

  await copy();
  assert.equal(await clipboard(page), spellings(digits)[1]);
  await exits["the exit link"](page);
  await page.getByRole("heading", { name: "Weather" }).waitFor();
  const other = await context.newPage();
  await other.goto(`${portal.public}/en/`);
  await other.bringToFront();
  assert.equal(await clipboard(other), "");
  await person.leave();
});
