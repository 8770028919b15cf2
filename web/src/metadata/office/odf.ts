// ODT and ODS: OpenDocument packages, in which each member's name says what it is for.
//
// What is needed to show the document is known by name and stays; pictures and objects stay where the
// content refers to them. Source: OpenDocument 1.3 part 2 (packages).

import type { Format } from "../found.ts";
import { type Archive, closeArchive, openArchive, rewriteMembers } from "./archive.ts";
import { unpack } from "./deflate.ts";
import { type CleanDocument, cleanEmbedded, cleanPicture } from "./inner.ts";
import { cleanOdfPart } from "./odf-rules.ts";
import { emptyMeta } from "./odf-told.ts";
import { type Bytes, refuse } from "./refused.ts";
import { unescaped } from "./relationships.ts";
import type { Work } from "./work.ts";
import { leaves } from "./xml-leaves.ts";
import { DECLARED, escapeValue, readText } from "./xml-tokens.ts";
import type { Member } from "./zip-read.ts";

const MIMETYPE = "mimetype";
const MANIFEST = "META-INF/manifest.xml";
const TYPE = "application/vnd.oasis.opendocument.";
const LONGEST_TYPE = 100;

/** What a member is for. */
type Role = "mimetype" | "manifest" | "xml" | "meta" | "picture" | "replacement" | "font" | "script" | "going" | "version" | "thumbnail" | "other";

export async function formatOfOpenDocument(archive: Archive): Promise<Format | undefined> {
  const member = archive.find(MIMETYPE);
  if (member === undefined || member.size > LONGEST_TYPE) return undefined;
  const type = new TextDecoder().decode(await unpack(member)).trim();
  if (type === `${TYPE}text` || type === `${TYPE}text-template`) return "odt";
  return type === `${TYPE}spreadsheet` || type === `${TYPE}spreadsheet-template` ? "ods" : undefined;
}

/** A package of this format without what it tells beside its content. */
export async function cleanOpenDocument(bytes: Bytes, format: Format, work: Work, inner: CleanDocument): Promise<Bytes> {
  const archive = openArchive(bytes, work);
  if ((await formatOfOpenDocument(archive)) !== format) refuse();
  if (archive.members.some(({ name }) => /^META-INF\/[^/]*signatures[^/]*$/i.test(name))) refuse("signed");
  const manifest = archive.find(MANIFEST);
  if (manifest === undefined || archive.find("content.xml") === undefined) return refuse();
  const entries = readManifest(readText(await unpack(manifest)));
  const { gone, left } = work.ledger;

  const links = new Set<string>();
  const written = new Map<string, Bytes>();
  for (const member of archive.members) {
    const role = roleOf(member.name, archive);
    if (role !== "xml" && role !== "meta") continue;
    const xml = readText(await unpack(member));
    const clean = role === "xml" ? cleanOdfPart(xml, work.ledger, (address) => links.add(seenFrom(member.name, address))) : emptyMeta(xml, gone);
    written.set(member.name, new TextEncoder().encode(clean));
  }

  const isLinked = (name: string): boolean => links.has(name) || links.has(name.slice(0, name.lastIndexOf("/")));
  const stays = (member: Member): boolean => {
    const role = roleOf(member.name, archive);
    const home = homeOf(member.name, archive);
    if (member.name.endsWith("/") || (home !== "" && !links.has(home))) return false;
    if (role === "picture" || role === "replacement" || role === "other") return isLinked(member.name);
    return role !== "going" && role !== "version" && role !== "thumbnail";
  };
  const kept = new Set(archive.members.filter(stays).map(({ name }) => name));
  const [first, ...others] = [...archive.members].sort((a, b) => Number(b.name === MIMETYPE) - Number(a.name === MIMETYPE));
  if (first === undefined) return refuse();
  if (first !== archive.members[0] || first.deflated) work.changed.yes = true;
  for (const name of objects(archive)) if (links.has(name)) left.count("embedded");

  return closeArchive(
    await rewriteMembers([{ ...first, ...(await stored(first)) }, ...others], work, async ({ name }, before) => {
      const role = roleOf(name, archive);
      if (!kept.has(name)) {
        tellGone(name, role, work);
        return undefined;
      }
      if (role === "manifest") return new TextEncoder().encode(writeManifest(entries, kept));
      if (role === "picture") return cleanPicture(before, name, work);
      if (role === "script" && isModule(name)) left.count("script");
      if (role === "other") {
        left.count("embedded");
        return cleanEmbedded(before, work, inner);
      }
      return written.get(name) ?? before;
    }),
  );
}

/** The type lies there as it is, so that whoever looks at the first bytes finds it: part 2, section 3.3. */
async function stored(member: Member): Promise<Pick<Member, "deflated" | "packed">> {
  return { deflated: false, packed: await unpack(member) };
}

/** The folders of documents that lie in this one, each with content of its own. */
const objects = ({ members }: Archive): string[] =>
  members.flatMap(({ name }) => (name.endsWith("/content.xml") ? [name.slice(0, -"/content.xml".length)] : []));

/** The folder of the document in which a member lies; empty for the outermost. */
function homeOf(name: string, archive: Archive): string {
  let home = "";
  for (let slash = name.indexOf("/"); slash >= 0; slash = name.indexOf("/", slash + 1)) {
    if (archive.find(`${name.slice(0, slash)}/content.xml`) !== undefined) home = name.slice(0, slash);
  }
  return home;
}

function roleOf(name: string, archive: Archive): Role {
  const home = homeOf(name, archive);
  const rest = home === "" ? name : name.slice(home.length + 1);
  if (name === MIMETYPE || name === MANIFEST) return name === MIMETYPE ? "mimetype" : "manifest";
  if (rest === "content.xml" || rest === "styles.xml" || rest === "settings.xml") return "xml";
  if (rest === "meta.xml") return "meta";
  const [folder = ""] = rest.split("/");
  if (/^(?:Pictures|[Mm]edia)$/.test(folder)) return "picture";
  if (folder === "ObjectReplacements") return "replacement";
  if (/^[Ff]onts$/.test(folder)) return "font";
  if (/^(?:Basic|Scripts|Dialogs)$/.test(folder)) return "script";
  if (folder === "Thumbnails") return "thumbnail";
  if (folder === "Versions" || rest === "VersionList.xml") return "version";
  return /^(?:Configurations2|layout-cache|manifest\.rdf|META-INF)$/.test(folder) ? "going" : "other";
}

/** What `part` refers to by an address, from the root of the package. */
function seenFrom(part: string, address: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return folder + unescaped(address.replace(/^\.\//, "")).replace(/\/$/, "");
}

const isModule = (name: string): boolean => !/-l[bc]\.xml$/.test(name);

function tellGone(name: string, role: Role, { ledger: { gone } }: Work): void {
  if (name.endsWith("/")) return;
  if (role === "thumbnail" || (role === "version" && name !== "VersionList.xml")) gone.count(role === "thumbnail" ? "thumbnail" : "versions");
  else gone.add("other", role === "going" || role === "version" ? "" : name);
}

interface Entry {
  readonly path: string;
  readonly type: string;
  readonly version: string | undefined;
}

function readManifest(xml: string): Entry[] {
  return leaves(xml).flatMap(({ name, value }) => {
    if (name === "manifest:encryption-data" || name === "manifest:keyinfo") refuse("locked");
    if (name !== "manifest:file-entry") return [];
    const [path, type, version] = ["manifest:full-path", "manifest:media-type", "manifest:version"].map(value);
    return path === undefined ? refuse() : [{ path, type: type ?? "", version }];
  });
}

function writeManifest(entries: readonly Entry[], kept: ReadonlySet<string>): string {
  const folders = new Set([...kept].flatMap((name) => [...name.matchAll(/\//g)].map(({ index }) => name.slice(0, index + 1))));
  const needed = entries.filter(({ path }) => path === "/" || kept.has(path) || folders.has(path));
  const written = needed.map(({ path, type, version }) => {
    const said = version === undefined ? "" : ` manifest:version="${escapeValue(version)}"`;
    return `<manifest:file-entry manifest:full-path="${escapeValue(path)}"${said} manifest:media-type="${escapeValue(type)}"/>`;
  });
  const namespace = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
  const version = entries.find(({ path }) => path === "/")?.version ?? "1.2";
  return `${DECLARED}<manifest:manifest xmlns:manifest="${namespace}" manifest:version="${escapeValue(version)}">${written.join("")}</manifest:manifest>`;
}
