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

export async function startBrowser(portal) {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args });
  const wires = [];
  return {
    /// One person at one device: a context of their own, a page, and what went over the wire.
    /// `scripts` is "run", "off" (as in Tor Browser's safest setting) or "lost" (none arrives).
    async person({ scripts = "run", ...options } = {}) {
      const wire = await startWire(portal.public, portal.console);
      wires.push(wire);
      const context = await browser.newContext({
        locale: "en",
        javaScriptEnabled: scripts !== "off",
        proxy: wire.proxy,
        ...options,
      });
      context.setDefaultTimeout(20_000);
      if (scripts === "lost") await context.route(/\.m?js(\?|$)/, (route) => route.abort());
      const page = await context.newPage();
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
          assert.deepEqual(wire.strangers, [], "requests to another host");
          assert.deepEqual(complaints, [], "errors in the browser's console");
        },
      };
    },
    async close() {
      await browser.close();
      for (const wire of wires) await wire.close();
    },
  };
}
