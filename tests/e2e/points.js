// Pictures as points: made by hand for a test, and read back in a page of no site.
import { crc32, deflateSync } from "node:zlib";

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/// The beginning of a PNG that is said to be so large.
export function pngHead(width, height) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), chunk("IHDR", header)]);
}

/// A PNG whose point at `x`, `y` is what `pointAt` says: red, green, blue, opacity.
export function png(width, height, pointAt) {
  const rows = Buffer.alloc((width * 4 + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows.set(pointAt(x, y), y * (width * 4 + 1) + 1 + x * 4);
  }
  return Buffer.concat([pngHead(width, height), chunk("IDAT", deflateSync(rows)), chunk("IEND", Buffer.alloc(0))]);
}

/// A page on which nothing is loaded: what a browser makes of pictures.
export async function lightTable(browser) {
  const person = await browser.person();
  const { page } = person;
  return {
    leave: person.leave,
    /// The points of a picture as a browser shows it, the right way up.
    async read(bytes) {
      const read = await page.evaluate(async (sent) => {
        const picture = await createImageBitmap(await (await fetch(`data:;base64,${sent}`)).blob());
        const { width, height } = picture;
        const pen = new OffscreenCanvas(width, height).getContext("2d");
        pen.drawImage(picture, 0, 0);
        const { data } = pen.getImageData(0, 0, width, height);
        let points = "";
        for (let at = 0; at < data.length; at += 32768) points += String.fromCharCode(...data.subarray(at, at + 32768));
        return { width, height, points: btoa(points) };
      }, bytes.toString("base64"));
      const points = Buffer.from(read.points, "base64");
      return { ...read, points, at: (x, y) => [...points.subarray((y * read.width + x) * 4, (y * read.width + x) * 4 + 4)] };
    },
    /// The same picture as a JPEG or WebP.
    async as(type, bytes) {
      const written = await page.evaluate(async ([sent, wanted]) => {
        const picture = await createImageBitmap(await (await fetch(`data:;base64,${sent}`)).blob());
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        canvas.getContext("2d").drawImage(picture, 0, 0);
        const blob = await canvas.convertToBlob({ type: wanted, quality: 0.95 });
        let text = "";
        for (const byte of new Uint8Array(await blob.arrayBuffer())) text += String.fromCharCode(byte);
        return btoa(text);
      }, [bytes.toString("base64"), type]);
      return Buffer.from(written, "base64");
    },
  };
}

/// How many points are not grey.
export function coloured({ points }) {
  let count = 0;
  for (let at = 0; at < points.length; at += 4) {
    if (points[at] !== points[at + 1] || points[at] !== points[at + 2]) count += 1;
  }
  return count;
}
