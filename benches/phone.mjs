// A slow phone: six times slower than this machine, 400 kbit/s, 400 ms away. When something can be read,
// when the form seals in the browser, and when a report that is written is stored.
import { chromium } from "../tests/e2e/node_modules/playwright-core/index.mjs";

const SLOWER = 6;
const BYTES_PER_SECOND = 400_000 / 8;
const LATENCY_MS = 400;

/// Seconds on a fresh browser at `portal`: until the first page and the form are painted, until the form
/// is taken over, and from pressing *send* to the code.
export async function slowPhone(portal) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"],
  });
  try {
    const figures = {};
    figures.slow_phone_first_paint_s = await visit(browser, `${portal.public}/en/`, painted);
    figures.slow_phone_form_paint_s = await visit(browser, `${portal.public}/en/report`, painted);
    await visit(browser, `${portal.public}/en/report`, async (page) => {
      const asked = process.hrtime.bigint();
      await page.locator("html[data-sealing]").waitFor({ timeout: 120_000 });
      const way = await page.locator("html").getAttribute("data-sealing");
      if (way !== "browser") throw new Error(`the form is sealed by the ${way}`);
      figures.slow_phone_form_ready_s = seconds(asked);
      await page.locator("#account").fill("The invoices are false.");
      const pressed = process.hrtime.bigint();
      await page.locator("#send").click();
      await page.locator("#code[data-digits]").waitFor({ timeout: 120_000 });
      figures.slow_phone_sent_s = seconds(pressed);
    });
    return figures;
  } finally {
    await browser.close();
  }
}

const seconds = (since) => Number(process.hrtime.bigint() - since) / 1e9;

async function painted(page) {
  // The entry comes a moment after the paint that it is about.
  const paint = await page.waitForFunction(() =>
    performance.getEntriesByName("first-contentful-paint").map(({ startTime }) => startTime)[0]);
  return (await paint.jsonValue()) / 1000;
}

async function visit(browser, address, measure) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_PER_SECOND,
    uploadThroughput: BYTES_PER_SECOND,
  });
  await page.goto(address, { waitUntil: "commit" });
  await page.locator("main h1").waitFor({ timeout: 120_000 });
  const measured = await measure(page);
  await context.close();
  return measured;
}
