// Pictures: JPEG, PNG and APNG, WebP, TIFF, HEIC and AVIF. `src/metadata/pictures.rs` does the same.
//
// Coded pictures are copied bit by bit, never decoded. What a picture tells beside itself is listed and
// goes, and which way is up stays. What comes out is read again as if a stranger had sent it: it must tell
// nothing and come out the same, or the picture is not touched.

import { type Format, MOST_IN_MEMORY, type Outcome, type Why } from "./found.ts";
import { type Bytes, concat, Refused, refuse, same, startsWith } from "./pictures/bytes.ts";
import { rewriteHeif } from "./pictures/heif.ts";
import { rewriteJpeg } from "./pictures/jpeg.ts";
import { PNG_SIGNATURE, rewritePng } from "./pictures/png.ts";
import { rewriteTiff } from "./pictures/tiff.ts";
import { told as nothingTold, type Told } from "./pictures/told.ts";
import { rewriteWebp } from "./pictures/webp.ts";

const TIFF_BEGINNINGS = ["II*\0", "MM\0*", "II+\0", "MM\0+"];
const HEIF_BRANDS = ["mif1", "mif2", "msf1", "heic", "heix", "heim", "heis", "hevc", "hevx", "avif", "avis"];
/** The box of brands at the beginning of a file: length, name, major brand, version, others. */
const MOST_BRANDS = 64;

/** The format of a picture of which `head` are the first bytes, 256 or more unless it is shorter. */
export function detect(head: Uint8Array): Format | undefined {
  if (startsWith(head, "\xff\xd8\xff")) return "jpeg";
  if (startsWith(head, PNG_SIGNATURE)) return "png";
  if (startsWith(head, "RIFF") && startsWith(head, "WEBP", 8)) return "webp";
  if (TIFF_BEGINNINGS.some((beginning) => startsWith(head, beginning))) return "tiff";
  return isHeif(head) ? "heic" : undefined;
}

function isHeif(head: Uint8Array): boolean {
  if (!startsWith(head, "ftyp", 4)) return false;
  const size = (head[2] ?? 0) * 0x100 + (head[3] ?? 0);
  const places = [8, ...Array.from({ length: MOST_BRANDS }, (_, n) => 16 + n * 4)].filter((at) => at + 4 <= size);
  return places.some((at) => HEIF_BRANDS.some((brand) => startsWith(head, brand, at)));
}

/** Takes out of a picture of this format what it tells beside itself. Never rejects for what is in it. */
export async function clean(file: Blob, format: Format): Promise<Outcome> {
  if (file.size > MOST_IN_MEMORY) return { kind: "untouched", why: "large", found: [] };
  const bytes = new Uint8Array(await file.arrayBuffer());
  const told = nothingTold();
  try {
    const written = await rewrite(bytes, format, told);
    const found = told.list();
    if (!(await isSettled(written, format))) return { kind: "untouched", why: "unsure", found };
    return { kind: "cleaned", file: new Blob([written], { type: file.type }), found, left: [] };
  } catch (failure) {
    return { kind: "untouched", why: whyOf(failure), found: told.list() };
  }
}

async function isSettled(written: Bytes, format: Format): Promise<boolean> {
  const told = nothingTold();
  try {
    return same(await rewrite(written, format, told), written) && told.list().length === 0;
  } catch {
    return false;
  }
}

async function rewrite(bytes: Bytes, format: Format, told: Told): Promise<Bytes> {
  switch (format) {
    case "jpeg":
      return concat(rewriteJpeg(bytes, told));
    case "png":
      return concat(await rewritePng(bytes, told));
    case "webp":
      return concat(rewriteWebp(bytes, told));
    case "tiff":
      return concat(rewriteTiff(bytes, told));
    case "heic":
      return concat(rewriteHeif(bytes, told));
    default:
      return refuse();
  }
}

/** Whatever else goes wrong, such as too little memory: nobody can be sure of what was not read to its end. */
const whyOf = (failure: unknown): Why => (failure instanceof Refused ? failure.why : "unsure");
