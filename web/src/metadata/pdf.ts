// Takes what a PDF file tells beside its pages out of it.
//
// The newest state of the file is read strictly, what is needed to show it is kept (`shapes.ts`), and
// that is written into a new file. Nothing else comes along: no earlier versions, no objects that
// nothing leads to, no bytes between, before or after. Streams are copied byte for byte, pictures
// aside, whose own metadata is taken out by whoever cleans pictures.
import { type Format, type Found, MOST_IN_MEMORY, type Outcome, type Why } from "./found.ts";
import { hexOf, lastIndexOf, starts } from "./pdf/bytes.ts";
import { open } from "./pdf/document.ts";
import { Fault, isList, textOf } from "./pdf/object.ts";
import { isSpace } from "./pdf/lex.ts";
import type { CleanPicture } from "./pdf/picture.ts";
import { rewrite } from "./pdf/rewrite.ts";
import { survey } from "./pdf/survey.ts";
import { telling } from "./pdf/tell.ts";

/// A reader looks for the header this far (ISO 32000-2, Annex I).
const HEADER_WITHIN = 1_024;

/// Whether the first bytes are a PDF file's; 1024 of them are enough.
export function detect(head: Uint8Array): Format | undefined {
  return header(head) === undefined ? undefined : "pdf";
}

function header(bytes: Uint8Array): number | undefined {
  for (let at = 0; at < Math.min(HEADER_WITHIN, bytes.length); at += 1) if (starts(bytes, at, "%PDF-")) return at;
  return undefined;
}

/// Cleans a file; `cleanPicture` is what cleans the JPEG pictures in it.
export async function clean(file: Blob, _format: Format, cleanPicture: CleanPicture): Promise<Outcome> {
  if (file.size > MOST_IN_MEMORY) return untouched("large", []);
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const first = await pass(bytes, cleanPicture);
    if (first.signed) return untouched("signed", first.found);
    return (await holds(first)) ? { kind: "cleaned", ...first, file: new Blob([first.bytes]) } : untouched("unsure", first.found);
  } catch (error) {
    if (error instanceof Fault) return untouched(error.why, []);
    throw error;
  }
}

const untouched = (why: Why, found: readonly Found[]): Outcome => ({ kind: "untouched", why, found });

interface Pass {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly found: readonly Found[];
  readonly left: readonly Found[];
  readonly signed: boolean;
}

/// By its table, or where that is broken by what is found in the file.
async function pass(bytes: Uint8Array, cleanPicture: CleanPicture): Promise<Pass> {
  try {
    return await attempt(bytes, cleanPicture, false);
  } catch (error) {
    if (error instanceof Fault && error.why === "malformed") return attempt(bytes, cleanPicture, true);
    throw error;
  }
}

async function attempt(file: Uint8Array, cleanPicture: CleanPicture, rebuilt: boolean): Promise<Pass> {
  const start = header(file);
  if (start === undefined) throw new Fault("malformed");
  const bytes = file.subarray(start);
  const document = open(bytes, rebuilt);
  const tell = telling(document);
  const surveyed = survey(document);
  surveyed.signatures.forEach(tell.signed);
  const cleaned = await rewrite(document, tell, cleanPicture);
  const id = document.resolve(document.table.trailer.get("ID"));
  const [name] = isList(id) ? id : [];
  if (name !== undefined) tell.add("other", hexOf((textOf(name) ?? "").slice(0, 32)));
  if (start > 0 || surveyed.unused || trailing(bytes)) tell.add("other");
  return { bytes: cleaned, ...tell.lists(surveyed), signed: surveyed.signatures.length > 0 };
}

/// Whether something follows the end of the file.
function trailing(bytes: Uint8Array): boolean {
  const end = lastIndexOf(bytes, "%%EOF");
  return end !== undefined && !bytes.subarray(end + 5).every(isSpace);
}

/// Reads the new file again: it must come out the same, and tell nothing but what is known to stay.
/// Pictures are left as they are here; whoever cleaned them has read them again.
async function holds({ bytes, left }: Pass): Promise<boolean> {
  const again = await attempt(bytes, async (file) => ({ kind: "cleaned", file, found: [], left: [] }), false);
  const stays = again.found.every(({ what, said }) => left.some((one) => one.what === what && one.said === said));
  return stays && again.bytes.length === bytes.length && again.bytes.every((byte, i) => byte === bytes[i]);
}
