// A hundred photographs as a phone takes them: a large picture under all that a made one tells.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";

export const PHOTOS = 100;
/// Of twelve megapixels.
const [WIDTH, HEIGHT] = [4000, 3000];

/// Writes them into a folder; gives their paths.
export async function makePhotos(page, folder) {
  await mkdir(folder);
  const picture = await encoded(page);
  const made = await readFile(new URL("../vectors/files/phone.jpg", import.meta.url));
  const photo = Buffer.concat([picture.subarray(0, 2), ...telling(made), picture.subarray(2)]);
  const files = Array.from({ length: PHOTOS }, (_, n) => path.join(folder, `${n}.jpg`));
  for (const file of files) await writeFile(file, photo);
  return files;
}

/// Encoded by the browser: a gradient with noise, about as hard to compress as a street.
async function encoded(page) {
  const text = await page.run(async (width, height) => {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d");
    const image = context.createImageData(width, height);
    let chance = 1;
    for (let at = 0; at < image.data.length; at += 4) {
      chance = (Math.imul(chance, 1664525) + 1013904223) >>> 0;
      const noise = (chance >>> 24) >> 3;
      const light = ((at / 4) % width) / width * 160;
      image.data.set([light + noise, light / 2 + noise + 40, 120 + noise, 255], at);
    }
    context.putImageData(image, 0, 0);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: "image/jpeg", quality: 0.85 })).arrayBuffer());
    let text = "";
    for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
    return btoa(text);
  }, WIDTH, HEIGHT);
  return Buffer.from(text, "base64");
}

/// Place, time, device and small pictures (Exif), the same in XML (XMP), and a caption (IPTC): segments of
/// a JPEG that stand before its picture. What speaks of further pictures behind it is left out.
function telling(jpeg) {
  const segments = [];
  for (let at = 2; jpeg[at] === 0xff && jpeg[at + 1] !== 0xda; ) {
    const end = at + 2 + jpeg.readUInt16BE(at + 2);
    const [mark, words] = [jpeg[at + 1], jpeg.toString("latin1", at + 4, at + 34)];
    if (mark === 0xed || (mark === 0xe1 && (words.startsWith("Exif") || words.startsWith("http://ns.adobe.com/xap/1.0/\0")))) {
      segments.push(jpeg.subarray(at, end));
    }
    at = end;
  }
  if (segments.length < 3) throw new Error("the made picture tells less than it should");
  return segments;
}
