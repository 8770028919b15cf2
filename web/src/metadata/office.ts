// Office documents: DOCX, XLSX, PPTX, ODT and ODS. `src/metadata/office.rs` does the same.
//
// Each is a zip archive of XML. It is written anew from what is needed to show it: who wrote it, when, with
// what and where it lay goes, with remarks and tracked changes; what is hidden in it, or embedded, stays and is told
// of. What comes out is read again as if a stranger had sent it, and may tell nothing more.

import { type Archive, openArchive } from "./office/archive.ts";
import { MOST_IN_MEMORY, type Format, type Outcome } from "./found.ts";
import { guess, HEAD, isCompound, isLocked, startsAsArchive } from "./office/beginnings.ts";
import { everything, type Ledger, ledger } from "./office/ledger.ts";
import { cleanOpenDocument, formatOfOpenDocument } from "./office/odf.ts";
import { cleanOoxml, formatOfPackage } from "./office/ooxml.ts";
import { type Bytes, Refused, refuse, read } from "./office/refused.ts";
import type { CleanPicture, Work } from "./office/work.ts";

/** A document in a document in a document is as deep as it gets. */
const DEEPEST = 3;
const nothing: CleanPicture = () => Promise.resolve(undefined);

/** The format of an office document, by what is in it; `undefined` where it is none. One that is locked
 * does not say which it is, and is called a `docx`. */
export async function detect(file: Blob): Promise<Format | undefined> {
  const head = await read(file.slice(0, HEAD));
  if (isCompound(head)) return (await isLocked(file)) ? "docx" : undefined;
  if (!startsAsArchive(head)) return undefined;
  const known = file.size > MOST_IN_MEMORY ? undefined : await detectIn(await read(file), work(ledger(), nothing)).catch(() => undefined);
  // One that is broken or too large is told what it is, so that it can be told so.
  return known ?? guess(head);
}

/** Takes out of a document what it tells beside its content, and out of pictures in it what `picture`
 * takes. Never rejects for what is in it. */
export async function clean(file: Blob, format: Format, picture: CleanPicture = nothing): Promise<Outcome> {
  if (file.size > MOST_IN_MEMORY) return { kind: "untouched", why: "large", found: [] };
  const told = ledger();
  try {
    const bytes = await read(file);
    if (await isLocked(file)) refuse("locked");
    const written = await cleanAs(bytes, format, work(told, picture));
    const again = work(ledger(), picture);
    await cleanAs(written, format, again);
    const settled = !again.changed.yes && again.ledger.gone.list().length === 0;
    if (!settled) refuse("unsure");
    const left = again.ledger.left.list();
    return { kind: "cleaned", file: new Blob([written], { type: file.type }), found: everything(told.gone, again.ledger.left), left };
  } catch (failure) {
    if (failure instanceof Refused) return { kind: "untouched", why: failure.why, found: everything(told.gone, told.left) };
    throw failure;
  }
}

async function cleanAs(bytes: Bytes, format: Format, work: Work): Promise<Bytes> {
  if (format === "odt" || format === "ods") return cleanOpenDocument(bytes, format, work, cleanInner);
  if (format === "docx" || format === "xlsx" || format === "pptx") return cleanOoxml(bytes, format, work, cleanInner);
  return refuse();
}

/** A document in a document: what it tells is told of with the rest, if it could be cleaned. */
async function cleanInner(bytes: Bytes, outer: Work): Promise<Bytes | undefined> {
  if (!startsAsArchive(bytes) || outer.depth === DEEPEST) return undefined;
  const inner: Work = { ...outer, ledger: ledger(), depth: outer.depth + 1, changed: { yes: false } };
  const format = await detectIn(bytes, inner);
  if (format === undefined) return undefined;
  const told = ledger();
  const written = await cleanAs(bytes, format, { ...inner, ledger: told });
  outer.ledger.gone.take(told.gone.list());
  outer.ledger.left.take(told.left.list());
  return inner.changed.yes ? written : bytes;
}

async function detectIn(bytes: Bytes, work: Work): Promise<Format | undefined> {
  const archive: Archive = openArchive(bytes, work);
  return (await formatOfOpenDocument(archive)) ?? (await formatOfPackage(archive));
}

const work = (told: Ledger, picture: CleanPicture): Work => ({
  ledger: told,
  picture,
  depth: 0,
  budget: { left: MOST_IN_MEMORY },
  changed: { yes: false },
});
