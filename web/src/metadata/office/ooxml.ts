// DOCX, XLSX and PPTX: packages of parts that relationships hold together.
//
// From the package's own relationships on, every part is reached by one that says what it is for. Where the
// purpose is to tell about the document, the relationship goes with its part; a part that nothing leads to
// goes; one whose purpose is not known stays, and is named.

import type { Format } from "../found.ts";
import { type Archive, closeArchive, openArchive, rewriteMembers } from "./archive.ts";
import { CONTENT_TYPES, type ContentTypes, formatOf, isXml, readContentTypes } from "./content-types.ts";
import { unpack } from "./deflate.ts";
import { isPath, lastPart } from "./file-names.ts";
import { type CleanDocument, cleanEmbedded, cleanPicture } from "./inner.ts";
import { ledger } from "./ledger.ts";
import { cleanPart } from "./ooxml-rules.ts";
import { GOING, STAYING } from "./ooxml-told.ts";
import { type Bytes, refuse } from "./refused.ts";
import { purpose, readRelationships, type Relationship, relationshipsOf, resolve, unescaped, writeRelationships } from "./relationships.ts";
import type { Work } from "./work.ts";
import { readText } from "./xml-tokens.ts";
import type { Member } from "./zip-read.ts";

const OTHER_BOOKS = new Set(["externalLinkPath", "xlPathMissing", "xlStartup", "xlAlternateStartup", "xlLibrary"]);

/** The type of what was written by hand, which Office relates as if it were data. */
const INK = "application/inkml+xml";

interface Walk {
  readonly archive: Archive;
  readonly types: ContentTypes;
  readonly work: Work;
  /** The parts that stay, by their members' names, and which of their relationships are gone. */
  readonly parts: Map<string, { readonly dead: Set<string>; readonly purpose: string }>;
  /** What is written for members that hold relationships. */
  readonly relationships: Map<string, readonly Relationship[]>;
  /** Parts that went, and were told of. */
  readonly gone: Set<string>;
  readonly next: string[];
}

/** A package of this format without what it tells beside its content. */
export async function cleanOoxml(bytes: Bytes, format: Format, work: Work, inner: CleanDocument): Promise<Bytes> {
  const archive = openArchive(bytes, work);
  const types = await typesOf(archive);
  if (archive.members.some(({ name }) => /^_xmlsignatures\//i.test(name))) refuse("signed");
  const walk: Walk = { archive, types, work, parts: new Map(), relationships: new Map(), gone: new Set(), next: [] };
  await follow(walk, "");
  const main = walk.next.find((name) => walk.parts.get(name)?.purpose === "officeDocument");
  if (main === undefined || formatOf(types.of(main)) !== format) refuse();
  for (let part = walk.next.shift(); part !== undefined; part = walk.next.shift()) await follow(walk, part);
  const names = [...walk.parts.keys(), ...walk.relationships.keys()];
  return closeArchive(
    await rewriteMembers(archive.members, work, async ({ name }, before) => {
      if (name === CONTENT_TYPES) return new TextEncoder().encode(types.write(names));
      const relationships = walk.relationships.get(name);
      if (relationships !== undefined) return new TextEncoder().encode(writeRelationships(relationships));
      const part = walk.parts.get(name);
      if (part !== undefined) return cleanMember(walk, name, before, inner);
      if (!walk.gone.has(name) && !name.endsWith("/")) work.ledger.gone.add("other", name);
      return undefined;
    }),
  );
}

/** The format of a package, or `undefined`. */
export async function formatOfPackage(archive: Archive): Promise<Format | undefined> {
  const root = archive.find(relationshipsOf(""));
  if (root === undefined || archive.find(CONTENT_TYPES) === undefined) return undefined;
  const types = await typesOf(archive);
  const main = readRelationships(readText(await unpack(root))).find((one) => purpose(one) === "officeDocument");
  return main === undefined ? undefined : formatOf(types.of(resolve("", main.target) ?? ""));
}

async function typesOf(archive: Archive): Promise<ContentTypes> {
  const member = archive.find(CONTENT_TYPES);
  return member === undefined ? refuse() : readContentTypes(readText(await unpack(member)));
}

async function follow(walk: Walk, part: string): Promise<void> {
  const member = walk.archive.find(relationshipsOf(part));
  if (member === undefined) return;
  const kept: Relationship[] = [];
  for (const one of readRelationships(readText(await unpack(member)))) {
    const target = one.external ? undefined : find(walk.archive, part, one.target);
    const stays = one.external ? external(walk, one) : await internal(walk, one, target);
    if (stays === undefined) walk.parts.get(part)?.dead.add(one.id);
    else kept.push(stays);
  }
  walk.relationships.set(member.name, kept);
}

function find(archive: Archive, part: string, target: string): Member | undefined {
  const name = resolve(part, target);
  return name === undefined ? undefined : (archive.find(name) ?? archive.find(unescaped(name)));
}

/** A relationship that leads out of the package, or `undefined` where it goes. */
function external({ work }: Walk, one: Relationship): Relationship | undefined {
  const { gone, left } = work.ledger;
  if (GOING.has(purpose(one))) {
    gone.add("title", one.target);
    return undefined;
  }
  if (OTHER_BOOKS.has(purpose(one))) {
    // Formulas show the other workbook's name, and its cells are kept: only the way there goes.
    const name = lastPart(one.target);
    if (name !== one.target) gone.add("title", one.target);
    return { ...one, target: name };
  }
  if (isPath(one.target)) left.add("title", one.target);
  if (!STAYING.has(purpose(one))) left.add("other", purpose(one));
  return one;
}

/** A relationship within the package, or `undefined` where it goes with its part. */
async function internal(walk: Walk, one: Relationship, target: Member | undefined): Promise<Relationship | undefined> {
  const { ledger: told } = walk.work;
  const ink = target !== undefined && walk.types.of(target.name) === INK;
  const going = ink ? undefined : GOING.get(purpose(one));
  if (/digital-signature\/[a-z]+$/.test(one.type)) refuse("signed");
  if (going !== undefined) {
    if (target !== undefined && !walk.gone.has(target.name)) going(await unpack(target), told.gone);
    if (target !== undefined) await leave(walk, target.name);
    return undefined;
  }
  if (target === undefined || walk.parts.has(target.name)) return one;
  if (purpose(one) === "vmlDrawing" && (walk.gone.has(target.name) || (await holdsNotesOnly(target, walk)))) {
    await leave(walk, target.name);
    return undefined;
  }
  const what = STAYING.get(purpose(one));
  if (what !== undefined) told.left.count(what);
  // Strokes may say when and with which pen they were drawn.
  if (ink) told.left.add("other", lastPart(target.name));
  else if (!STAYING.has(purpose(one))) told.left.add("other", purpose(one));
  walk.parts.set(target.name, { dead: new Set(), purpose: purpose(one) });
  walk.next.push(target.name);
  return one;
}

/** Whether of a legacy drawing nothing is left without the comments of a sheet. */
async function holdsNotesOnly(target: Member, { types }: Walk): Promise<boolean> {
  if (!isXml(types.of(target.name))) return false;
  return cleanPart(readText(await unpack(target)), ledger(), new Set()).shapes === 0;
}

/** Counts a part and what belongs to it as told of. */
async function leave(walk: Walk, name: string): Promise<void> {
  const open = [name];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    if (walk.gone.has(part)) continue;
    walk.gone.add(part);
    const member = walk.archive.find(relationshipsOf(part));
    if (member === undefined) continue;
    walk.gone.add(member.name);
    for (const one of readRelationships(readText(await unpack(member)))) {
      const target = one.external ? undefined : find(walk.archive, part, one.target);
      if (target !== undefined) open.push(target.name);
    }
  }
}

async function cleanMember(walk: Walk, name: string, bytes: Bytes, inner: CleanDocument): Promise<Bytes> {
  const { work, types } = walk;
  const part = walk.parts.get(name);
  const type = types.of(name);
  if (isXml(type)) return new TextEncoder().encode(cleanPart(readText(bytes), work.ledger, part?.dead ?? new Set()).xml);
  if (part?.purpose === "image" || type.startsWith("image/")) return cleanPicture(bytes, name, work);
  return STAYING.get(part?.purpose ?? "") === "embedded" ? cleanEmbedded(bytes, work, inner) : bytes;
}
