// Pictures inside: a JPEG (and a JPEG 2000) brings metadata of its own.
import type { Format, Found, Outcome, What } from "../found.ts";
import type { Document } from "./document.ts";
import { filters, type Filter } from "./filter.ts";
import { cleanJp2 } from "./jp2.ts";
import { type Dict, Fault, type Indirect } from "./object.ts";
import type { Tell } from "./tell.ts";

/// How pictures are cleaned: `clean` of the pictures' family.
export type CleanPicture = (file: Blob, format: Format) => Promise<Outcome>;

export interface Picture {
  readonly bytes: Uint8Array;
  /// The one filter that is left, where the bytes are not those of the file.
  readonly filter: Filter | undefined;
}

/// The stream of a picture as it is written; what its metadata says is told.
export async function picture(document: Document, stream: Indirect, clean: CleanPicture, tell: Tell): Promise<Picture> {
  const chain = filters(stream.value as Dict, document.resolve);
  const kind = chain.at(-1);
  const asIs = { bytes: document.stored(stream), filter: undefined };
  if (kind?.name !== "DCTDecode" && kind?.name !== "JPXDecode") return asIs;
  const bytes = unwrapped(document, stream, chain.slice(0, -1));
  const cleaned = bytes && (kind.name === "DCTDecode" ? await jpeg(bytes, clean, tell) : jpeg2000(bytes, tell));
  if (cleaned === undefined) tell.keep("other");
  const written = cleaned ?? bytes;
  return written === undefined ? asIs : { bytes: written, filter: kind };
}

function unwrapped(document: Document, stream: Indirect, chain: readonly Filter[]): Uint8Array | undefined {
  if (chain.length === 0) return document.stored(stream);
  try {
    return document.decoded(stream, undefined, chain);
  } catch (error) {
    if (error instanceof Fault && error.why === "malformed") return undefined;
    throw error;
  }
}

function jpeg2000(bytes: Uint8Array, tell: Tell): Uint8Array | undefined {
  const found: Found[] = [];
  const cleaned = cleanJp2(bytes, (what, said) => found.push({ what, said }));
  tellAll(found, cleaned === undefined ? found : [], tell);
  return cleaned;
}

async function jpeg(bytes: Uint8Array, clean: CleanPicture, tell: Tell): Promise<Uint8Array | undefined> {
  const outcome = await clean(new Blob([new Uint8Array(bytes)]), "jpeg");
  const cleaned = outcome.kind === "cleaned";
  tellAll(outcome.found, cleaned ? outcome.left : outcome.found, tell);
  return cleaned ? new Uint8Array(await outcome.file.arrayBuffer()) : undefined;
}

/// What pictures count is counted together with what the document has.
function tellAll(found: readonly Found[], left: readonly Found[], tell: Tell): void {
  for (const { what, said } of found) {
    if (counted(what, said)) tell.count(what, Number(said));
    else tell.add(what, said);
  }
  for (const { what, said } of left) {
    if (counted(what, said)) tell.count(what, 0, Number(said));
    else tell.keep(what, said);
  }
}

const COUNTED = new Set<What>(["versions", "thumbnail", "embedded", "hidden", "script", "comment"]);

const counted = (what: What, said: string): boolean => COUNTED.has(what) && /^[0-9]{1,9}$/.test(said);
