// A forward proxy between the browser and the portal that notes every byte the browser sends.
//
// Asking the browser what it sent would leave out what its workers and its own services send. This
// sees the wire, and refuses every address but the portal's: a request elsewhere is noted and fails.
//
// Who leaves ends on a neutral site that tests cannot reach. `neutral` stands in for it: "answers" is a
// page of its own, "silent" one whose answer never comes.
import { EventEmitter, once } from "node:events";
import http from "node:http";

const NEUTRAL = new URL("http://neutral.example/");

export async function startWire(origins, { neutral } = {}) {
  const hosts = new Set(origins.map((origin) => new URL(origin).host));
  const sent = [];
  const strangers = [];
  const news = new EventEmitter();
  let cut;
  let lost = () => undefined;
  const refuse = (address) => {
    strangers.push(address);
    news.emit("stranger", address);
  };

  const server = http.createServer((request, response) => {
    const url = new URL(request.url);
    const chunks = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks);
      if (neutral !== undefined && url.host === NEUTRAL.host) {
        news.emit("left");
        if (neutral === "silent") return;
        response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>Weather</title><h1>Weather</h1>");
        return;
      }
      if (!hosts.has(url.host)) {
        refuse(request.url);
        response.writeHead(502).end();
        return;
      }
      sent.push({ method: request.method, url: request.url, headers: request.rawHeaders.join("\n"), body });
      if (neutral === "silent" && url.pathname === "/exit") {
        news.emit("left");
        return;
      }
      const loses = lost(request.method, url.pathname);
      if (loses === "silent") return;
      if (loses === "request") {
        request.socket.destroy();
        return;
      }
      const onward = http.request(
        { host: url.hostname, port: url.port, path: url.pathname + url.search, method: request.method, headers: request.headers },
        (answer) => {
          if (loses === "answer") {
            answer.resume();
            answer.on("end", () => request.socket.destroy());
            return;
          }
          if (loses === "half") {
            response.writeHead(answer.statusCode, answer.rawHeaders);
            answer.once("data", (bytes) => response.write(bytes.subarray(0, bytes.length >> 1), () => request.socket.destroy()));
            return;
          }
          const headers = [...answer.rawHeaders];
          const at = headers.findIndex((name) => /^location$/i.test(name));
          if (neutral !== undefined && url.pathname === "/exit") headers[at + 1] = NEUTRAL.href;
          response.writeHead(answer.statusCode, headers);
          answer.pipe(response);
        },
      );
      onward.on("error", () => response.destroy());
      if (cut !== undefined && request.method === "POST") {
        // The portal has half of what was posted when this happens to it.
        const happens = cut;
        cut = undefined;
        onward.write(body.subarray(0, body.length >> 1), () => void happens().then(() => onward.destroy(new Error("cut"))));
        return;
      }
      onward.end(body);
    });
  });
  server.on("connect", (request, socket) => {
    refuse(request.url);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    /// For Playwright's `proxy` option; without the bypass rule Chromium goes to loopback directly.
    proxy: { server: `http://127.0.0.1:${server.address().port}`, bypass: "<-loopback>" },
    sent,
    strangers,
    /// The first request to another host, for journeys that are meant to end there.
    elsewhere: async () => strangers[0] ?? (await once(news, "stranger", { signal: AbortSignal.timeout(20_000) }))[0],
    /// Does `how` in the middle of the next form that is posted, which then never arrives whole.
    cutNext: (how) => {
      cut = how;
    },
    /// Asks `which` of every request, by its method and path, what is lost of it: the "request", the
    /// "answer", the end of the answer ("half"), or nothing; "silent" is an answer that never comes.
    lose: (which) => {
      lost = which;
    },
    /// Resolves when the browser asks for the neutral site.
    left: () => once(news, "left", { signal: AbortSignal.timeout(20_000) }),
    /// Whether `words` went over the wire, in a body, an address or a header, plain or form-encoded.
    carried(words) {
      const forms = [words, encodeURIComponent(words), encodeURIComponent(words).replaceAll("%20", "+")];
      return sent.some(({ url, headers, body }) =>
        forms.some((form) => body.includes(form) || url.includes(form) || headers.includes(form)),
      );
    },
    close: () => new Promise((done) => {
      server.close(done);
      server.closeAllConnections();
    }),
  };
}
