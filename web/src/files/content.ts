/**
 * What a file is, by its first bytes. Its name may say anything, and so may whoever sent it.
 */

import { HEAD, MOST_PIXELS, pixelsOf } from "./pixels.ts";

/** How something can be shown. */
export type Shows = "picture" | "sound" | "film" | "text" | "document" | "nothing";

/** What the bytes are. */
export interface Content {
  readonly shows: Shows;
  /** The media type under which a browser is handed it; empty for what is only saved. */
  readonly type: string;
  /** Endings that such a file bears; none where the bytes do not tell. */
  readonly endings: readonly string[];
  /** A picture of more pixels, or a document of more bytes, than a browser should be asked to draw. */
  readonly huge: boolean;
}

interface Signature {
  readonly at?: number;
  readonly bytes: readonly (number | string)[];
  readonly content: Omit<Content, "huge">;
}

const is = (shows: Shows, type: string, ...endings: readonly string[]) => ({ shows, type, endings });

const SIGNATURES: readonly Signature[] = [
  { bytes: [0xff, 0xd8, 0xff], content: is("picture", "image/jpeg", "jpg", "jpeg", "jpe", "jfif") },
  { bytes: [0x89, "PNG\r\n", 0x1a, "\n"], content: is("picture", "image/png", "png", "apng") },
  { bytes: ["GIF8"], content: is("picture", "image/gif", "gif") },
  { at: 8, bytes: ["WEBP"], content: is("picture", "image/webp", "webp") },
  { at: 8, bytes: ["WAVE"], content: is("sound", "audio/wav", "wav", "wave") },
  { at: 4, bytes: ["ftypM4A"], content: is("sound", "audio/mp4", "m4a", "m4b") },
  { at: 4, bytes: ["ftypheic"], content: is("nothing", "", "heic", "heif") },
  { at: 4, bytes: ["ftypheix"], content: is("nothing", "", "heic", "heif") },
  { at: 4, bytes: ["ftypmif1"], content: is("nothing", "", "heic", "heif", "avif") },
  { at: 4, bytes: ["ftypavif"], content: is("picture", "image/avif", "avif") },
  { at: 4, bytes: ["ftypqt"], content: is("film", "video/quicktime", "mov", "qt") },
  { at: 4, bytes: ["ftyp"], content: is("film", "video/mp4", "mp4", "m4v", "3gp", "mov") },
  { bytes: [0x1a, 0x45, 0xdf, 0xa3], content: is("film", "video/webm", "webm", "mkv", "weba") },
  { bytes: ["OggS"], content: is("sound", "audio/ogg", "ogg", "oga", "opus", "ogv") },
  { bytes: ["ID3"], content: is("sound", "audio/mpeg", "mp3") },
  { bytes: [0xff, 0xfb], content: is("sound", "audio/mpeg", "mp3") },
  { bytes: [0xff, 0xf3], content: is("sound", "audio/mpeg", "mp3") },
  { bytes: ["fLaC"], content: is("sound", "audio/flac", "flac") },
  { bytes: ["%PDF-"], content: is("document", "application/pdf", "pdf") },
  { bytes: ["II*\0"], content: is("nothing", "", "tif", "tiff") },
  { bytes: ["MM\0*"], content: is("nothing", "", "tif", "tiff") },
  { bytes: ["PK"], content: is("nothing", "", "zip", "docx", "xlsx", "pptx", "odt", "ods", "odp", "epub", "apk", "jar") },
  { bytes: ["MZ"], content: is("nothing", "", "exe", "dll", "scr", "com") },
  { bytes: [0x7f, "ELF"], content: is("nothing", "", "so", "bin") },
];

/** A text beyond this is saved: a page of it would hang. */
const LONGEST_TEXT = 2 * 1024 * 1024;
/** Bytes: a document is read whole into memory. */
const LARGEST_DOCUMENT = 200 * 1024 * 1024;

/** Reads the first bytes of a file. */
export async function contentOf(file: Blob): Promise<Content> {
  const head = new Uint8Array(await file.slice(0, HEAD).arrayBuffer());
  const found = SIGNATURES.find((signature) => bears(head, signature))?.content;
  if (found !== undefined) return { ...found, huge: isHuge(found.shows, head, file.size) };
  const text = file.size > 0 && file.size <= LONGEST_TEXT && isText(new Uint8Array(await file.arrayBuffer()));
  return text ? { ...is("text", "text/plain;charset=utf-8"), huge: false } : { ...is("nothing", ""), huge: false };
}

/** The ending of `name`, where the bytes are known to be something else. */
export function pretends(name: string, { endings }: Content): string | undefined {
  const ending = /\.([^.]{1,10})$/u.exec(name)?.[1]?.toLowerCase();
  return ending !== undefined && endings.length > 0 && !endings.includes(ending) ? ending : undefined;
}

function bears(head: Uint8Array, { at = 0, bytes }: Signature): boolean {
  const wanted = bytes.flatMap((part) => (typeof part === "number" ? [part] : [...part].map((letter) => letter.charCodeAt(0))));
  return wanted.every((byte, n) => head[at + n] === byte);
}

function isHuge(shows: Shows, head: Uint8Array, bytes: number): boolean {
  if (shows === "document") return bytes > LARGEST_DOCUMENT;
  return shows === "picture" && pixelsOf(head) > MOST_PIXELS;
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
