// What a browser without scripts does with a large file, over one connection and piece by piece.
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import http from "node:http";
import { pipeline } from "node:stream/promises";

const BOUNDARY = "amparo-bench-boundary";

/// What is at an address, as text.
export const get = (address) => ask(address, { method: "GET" }, (request) => request.end());

/// Sends a report with one file as a form; gives the digits of its code.
export async function postForm(portal, file) {
  const page = await get(`${portal.public}/en/report`);
  const queue = /<input[^>]*name="queue"[^>]*value="([^"]+)"/.exec(page.text)[1];
  const field = (name, value) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
  const head = Buffer.from(
    `${field("queue", queue)}${field("account", "A recording, sent without scripts")}${field("show", "account")}` +
      `--${BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="recording.bin"\r\n` +
      "Content-Type: application/octet-stream\r\n\r\n",
  );
  const tail = Buffer.from(`\r\n--${BOUNDARY}--\r\n`);
  const body = async function* () {
    yield head;
    yield* createReadStream(file, { highWaterMark: 1024 * 1024 });
    yield tail;
  };
  const headers = {
    "content-type": `multipart/form-data; boundary=${BOUNDARY}`,
    "content-length": head.length + (await stat(file)).size + tail.length,
  };
  const answer = await ask(`${portal.public}/en/report`, { method: "POST", headers }, (request) => pipeline(body, request));
  return /data-digits="(\d[\d ]*)"/.exec(answer.text)[1].replaceAll(" ", "");
}

/// Posts a form of fields; with `count`, the answer is counted and not kept.
export async function postFields(address, fields, { count = false } = {}) {
  const headers = { "content-type": "application/x-www-form-urlencoded" };
  const body = new URLSearchParams(fields).toString();
  return ask(address, { method: "POST", headers }, (request) => request.end(body), count);
}

function ask(address, options, send, count = false) {
  return new Promise((done, failed) => {
    const request = http.request(address, options, (answer) => {
      if (answer.statusCode !== 200) failed(new Error(`${options.method} was answered with ${answer.statusCode}`));
      const chunks = [];
      let bytes = 0;
      answer.on("data", (chunk) => {
        bytes += chunk.length;
        if (!count) chunks.push(chunk);
      });
      answer.on("error", failed);
      answer.on("end", () => done({ bytes, text: Buffer.concat(chunks).toString("utf8") }));
    });
    request.on("error", failed);
    Promise.resolve(send(request)).catch(failed);
  });
}
