// A browser over a pipe, asked for nothing but what is needed. Playwright has the browser report every
// request with its body, also from workers, and that can't be turned off: a gigabyte went three times slower.
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

const POLL_MS = 100;
const ENDED = "Chromium ended";

/// Chromium with its profile on the disk, as people's are: there it keeps what a page puts aside.
export async function startChromium(folder) {
  const child = spawn(process.env.CHROMIUM ?? "/usr/bin/chromium", [
    "--headless=new",
    "--remote-debugging-pipe",
    `--user-data-dir=${path.join(folder, "profile")}`,
    "--lang=en",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "about:blank",
  ], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"], env: { ...process.env, TMPDIR: folder } });
  const exited = once(child, "exit");
  exited.then(() => waiting.forEach(({ failed }) => failed(new Error(ENDED))));
  // What is asked of one that has ended fails by itself.
  child.stdio[3].on("error", () => undefined);
  const waiting = new Map();
  const downloads = [];
  /// Sessions of the workers of each page's session.
  const workers = new Map();
  let next = 0;
  let rest = "";
  child.stdio[4].setEncoding("utf8").on("data", (text) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop();
    for (const { id, method, params, result, error, sessionId } of messages.map((message) => JSON.parse(message))) {
      if (method === "Browser.downloadProgress" && params.state !== "inProgress") downloads.push(params);
      if (method === "Target.attachedToTarget" && params.targetInfo.type === "worker") workers.set(sessionId, params.sessionId);
      if (error !== undefined) waiting.get(id)?.failed(new Error(error.message));
      else waiting.get(id)?.done(result);
      waiting.delete(id);
    }
  });
  const ask = (method, params = {}, sessionId) => new Promise((done, failed) => {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(ENDED);
    next += 1;
    waiting.set(next, { done, failed });
    child.stdio[3].write(`${JSON.stringify({ id: next, method, params, sessionId })}\0`);
  });
  const saved = path.join(folder, "downloads");
  await ask("Browser.setDownloadBehavior", { behavior: "allowAndName", downloadPath: saved, eventsEnabled: true });
  return {
    pid: child.pid,
    open: (address) => openPage(ask, address, workers),
    /// The path of the next file that is saved.
    async download(longest) {
      await patiently(() => downloads.length > 0, longest, "no file was saved");
      const { guid, state } = downloads.shift();
      if (state !== "completed") throw new Error(`a download ended as ${state}`);
      return path.join(saved, guid);
    },
    async close() {
      child.kill("SIGTERM");
      await exited;
    },
  };
}

async function openPage(ask, address, workers) {
  const { targetId } = await ask("Target.createTarget", { url: "about:blank" });
  const { sessionId } = await ask("Target.attachToTarget", { targetId, flatten: true });
  await ask("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: true }, sessionId);
  await ask("Page.navigate", { url: address }, sessionId);
  const evaluate = async (expression) => {
    const { result, exceptionDetails } = await ask(
      "Runtime.evaluate",
      { expression, awaitPromise: true, returnByValue: true },
      sessionId,
    );
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  const page = {
    /// What a function gives in the page, which gets what can be written as JSON.
    run: (work, ...given) => evaluate(`(${work})(...${JSON.stringify(given)})`),
    /// Waits until a function says yes in the page.
    until(longest, work, ...given) {
      // Between two pages nothing can be asked, and on one that is not complete not everything.
      const look = () => page.run(work, ...given).catch((error) => {
        if (error.message === ENDED) throw error;
        return false;
      });
      return patiently(look, longest, `the page never came to ${work}`);
    },
    fill: (selector, text) => page.run((selector, text) => {
      const field = document.querySelector(selector);
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }, selector, text),
    click: (selector) => page.run((selector) => document.querySelector(selector).click(), selector),
    async choose(selector, files) {
      const expression = `document.querySelector(${JSON.stringify(selector)})`;
      const { result } = await ask("Runtime.evaluate", { expression }, sessionId);
      await ask("DOM.setFileInputFiles", { files, objectId: result.objectId }, sessionId);
    },
    /// Bytes of the heap of the page's newest worker, once it is tidied.
    async workerHeap() {
      const worker = workers.get(sessionId);
      await ask("HeapProfiler.collectGarbage", {}, worker);
      return (await ask("Runtime.getHeapUsage", {}, worker)).usedSize;
    },
    close: () => ask("Target.closeTarget", { targetId }),
  };
  return page;
}

async function patiently(look, longest, trouble) {
  for (const end = Date.now() + longest; !(await look()); ) {
    if (Date.now() > end) throw new Error(trouble);
    await new Promise((again) => setTimeout(again, POLL_MS));
  }
}
