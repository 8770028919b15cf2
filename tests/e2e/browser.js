// Debian's Chromium with an empty profile, talking to the portal through `wire.js`.
import assert from "node:assert/strict";
import { chromium } from "playwright-core";
import { startWire } from "./wire.js";

// Chromium asks servers of its maker's what to fill into forms, what time it is and more. The last of
// these switches replaces Playwright's own, so its names stand here too.
const quiet = [
  "AutofillServerCommunication",
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "Translate",
];

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  `--disable-features=${quiet.join(",")}`,
];

export const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };
export const narrow = { viewport: { width: 320, height: 568 }, isMobile: true, hasTouch: true };

const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";

/// With `heard`, the name of a WAV file, the browser has one microphone, which hears that again and again.
export async function startBrowser(portal, { heard } = {}) {
  const microphone = ["--use-fake-device-for-media-stream", `--use-file-for-fake-audio-capture=${heard}`];
  const browser = await chromium.launch({ executablePath, args: heard === undefined ? args : [...args, ...microphone] });
  const wires = [];
  return {
    /// One person at one device: a context of their own, a page, and what went over the wire.
    /// `scripts` is "run", "off" (as in Tor Browser's safest setting) or "lost" (none arrives);
    /// `neutral` is how the site answers to which an exit leads.
    async person({ scripts, neutral, ...options } = {}) {
      const wire = await startWire([portal.public, portal.console], { neutral });
      wires.push(wire);
      return personAt(await browser.newContext(asked(scripts, wire, options)), wire, scripts);
    },
    async close() {
      await browser.close();
      for (const wire of wires) await wire.close();
    },
  };
}

/// The same in a browser whose profile lies in `folder` and stays there, and which keeps pages in
/// its memory for *Back*, as people's browsers do and Playwright's do not.
export async function personIn(folder, portal, { scripts, neutral, ...options } = {}) {
  const wire = await startWire([portal.public, portal.console], { neutral });
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args,
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    ...asked(scripts, wire, options),
  });
  return personAt(context, wire, scripts, { own: true });
}

const asked = (scripts, wire, options) => ({
  locale: "en",
  javaScriptEnabled: scripts !== "off",
  proxy: wire.proxy,
  ...options,
});

async function personAt(context, wire, scripts = "run", { own = false } = {}) {
  context.setDefaultTimeout(20_000);
  if (scripts === "lost") await context.route(/\.m?js(\?|$)/, (route) => route.abort());
  const page = context.pages()[0] ?? (await context.newPage());
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of (4|5)\d\d|net::ERR_/.test(message.text())) {
      complaints.push(message.text());
    }
  });
  return {
    page,
    context,
    wire,
    scripts,
    /// Ends the visit: nothing may have gone to another host, no script may have failed, and no
    /// content policy may have been broken.
    async leave() {
      await context.close();
      await wire.close();
      // A browser with a profile of its own speaks to its maker, whatever it is told.
      if (!own) assert.deepEqual(wire.strangers, [], "requests to another host");
      assert.deepEqual(complaints, [], "errors in the browser's console");
    },
  };
}
