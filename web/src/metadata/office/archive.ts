// An archive as a document: its members by name, and what becomes of each.

import { type Bytes, refuse } from "./refused.ts";
import { pack, unpack } from "./deflate.ts";
import { spend, type Work } from "./work.ts";
import { type Member, readDirectory } from "./zip-read.ts";
import { type Packed, writeArchive } from "./zip-write.ts";

/** The XML of spreadsheets deflates to a fiftieth at best; beyond this somebody made it so. */
const MOST_INFLATED = 200;
const SMALL = 1024 * 1024;

export interface Archive {
  readonly members: readonly Member[];
  /** A member by its name, in whichever case: the names of parts are equivalent so. */
  find(name: string): Member | undefined;
}

export function openArchive(bytes: Bytes, work: Work): Archive {
  const members = readDirectory(bytes, work.ledger);
  const inflated = members.reduce((sum, { size }) => sum + size, 0);
  if (inflated > SMALL && inflated > bytes.length * MOST_INFLATED) refuse("large");
  spend(work, inflated);
  const names = new Map(members.map((member) => [member.name.toLowerCase(), member]));
  return { members, find: (name) => names.get(name.toLowerCase()) };
}

/** What is written of a member: its bytes, or `undefined` where it goes. */
export type Written = (member: Member, bytes: Bytes) => Promise<Bytes | undefined>;

/** Members written anew one after the other, so that one at a time is in memory inflated. */
export async function rewriteMembers(members: readonly Member[], work: Work, write: Written): Promise<Packed[]> {
  const packed: Packed[] = [];
  for (const member of members) {
    const before = await unpack(member);
    const after = await write(member, before);
    if (after === undefined || !isSame(before, after)) work.changed.yes = true;
    if (after !== undefined) packed.push(await pack(member.name, after, member.deflated));
  }
  return packed;
}

export const closeArchive = async (packed: readonly Packed[]): Promise<Bytes> =>
  new Uint8Array(await writeArchive(packed).arrayBuffer());

const isSame = (a: Bytes, b: Bytes): boolean => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
};
