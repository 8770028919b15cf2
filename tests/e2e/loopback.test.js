// An officer who does not trust the portal's scripts uses their own program's: the portal gets sealed
// bytes, and its page is not asked for.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { after, before, test } from "node:test";
import { startBrowser } from "./browser.js";
import { openCase, reply, row, signIn } from "./officer.js";
import { binary, startPortal } from "./portal.js";
import { message, openMailbox, report } from "./reporter.js";

let portal, browser, known, watched;

before(async () => {
  portal = await startPortal();
  browser = await startBrowser(portal);
  known = await mkdtemp(path.join(tmpdir(), "amparo-known-"));
  watched = await watch(portal.console);
});

after(async () => {
  watched?.close();
  await browser?.close();
  await portal?.stop();
  await rm(known, { recursive: true, force: true });
});

/// Stands before the portal's console and notes what is asked of it.
async function watch(console) {
  const asked = [];
  const server = http.createServer((request, response) => {
    asked.push(request.url);
    const to = http.request(`${console}${request.url}`, { method: request.method, headers: { ...request.headers, host: new URL(console).host } }, (answer) => {
      response.writeHead(answer.statusCode, answer.headers);
      answer.pipe(response);
    });
    to.on("error", () => response.destroy());
    request.pipe(to);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return { url: `http://127.0.0.1:${server.address().port}`, asked, close: () => server.close() };
}

/// Runs the command until it says where it is, or ends.
async function start(...more) {
  const child = spawn(binary, ["console", watched.url, "--known", known, ...more], { stdio: ["ignore", "pipe", "pipe"] });
  let wrong = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (wrong += text));
  const ended = once(child, "close");
  const line = await Promise.race([once(createInterface({ input: child.stdout }), "line").then(([said]) => said), ended.then(() => undefined)]);
  return {
    url: /http:\S+/u.exec(line ?? "")?.[0],
    wrong: () => wrong,
    async stop() {
      child.kill("SIGINT");
      await ended;
    },
  };
}

test("an unknown portal is used only once its stewards were named", async () => {
  const first = await start();
  assert.equal(first.url, undefined);
  const fingerprint = /--trust "([0-9a-f ]+)"/u.exec(first.wrong())?.[1];
  assert.match(fingerprint ?? "", /^([0-9a-f]{4} ){7}[0-9a-f]{4}$/u);
  const other = await start("--trust", fingerprint.replace(/^./u, (letter) => (letter === "0" ? "1" : "0")));
  assert.equal(other.url, undefined);
  assert.match(other.wrong(), /other stewards/u);
  const named = await start("--trust", fingerprint);
  assert.ok(named.url);
  await named.stop();
  const again = await start();
  assert.ok(again.url, "it is known from then on");
  await again.stop();
});

test("an officer works from their own program, and the portal is asked for nothing but sealed bytes", async () => {
  const person = await browser.person();
  const digits = await report(person, portal, "Told to the public site");
  const local = await start();
  watched.asked.length = 0;
  // A browser that reaches this address and no other.
  const near = { ...portal, public: local.url, console: local.url };
  const apart = await startBrowser(near);
  const desk = await apart.person();
  await signIn(desk, near, portal.officer("triage"));
  await row(desk, "Told to the public site").waitFor();
  await openCase(desk, "Told to the public site");
  await reply(desk, "Answered from my own machine");
  await desk.leave();
  await apart.close();
  assert.ok(watched.asked.some((url) => url.startsWith("/api/v1/queue")), "the watch sees what is asked");
  assert.deepEqual(watched.asked.filter((url) => !url.startsWith("/api/v1/")), []);

  await openMailbox(person, portal, digits);
  await message(person, "Answered from my own machine").waitFor();
  await person.leave();

  const names = async (host) => {
    const to = new URL(local.url);
    const request = http.request({ host: to.hostname, port: to.port, path: "/", headers: { host } });
    request.end();
    const [answer] = await once(request, "response");
    answer.resume();
    return answer.statusCode;
  };
  assert.equal(await names(new URL(local.url).host), 200);
  assert.equal(await names("rebound.example"), 403, "another name that leads here gets nothing");
  const from = await fetch(`${local.url}/api/v1/sign-out`, { method: "POST", headers: { origin: "http://elsewhere.example", "x-amparo": "1" } });
  assert.equal(from.status, 403, "another site's page changes nothing");
  await local.stop();
});
