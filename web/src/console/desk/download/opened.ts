/**
 * A case as opened files: a text that people read, the same as data, and each file under a harmless
 * name (docs/formats.md §15). No key is in it. A file is in it only if all of it is what was signed.
 */
import { gatherFile } from "../../../files/gather.ts";
import { safeNames } from "../../../files/safe-names.ts";
import type { Member } from "../../../files/zip.ts";
import { crc32 } from "../../../metadata/pictures/crc.ts";
import { isIdentity } from "../../../seal/age.ts";
import type { Attachment } from "../../../seal/attachment.ts";
import type { Day, Roster } from "../../../seal/types.ts";
import type { FormQuestion } from "../../case/answers.ts";
import { caseText, type FileState } from "../../case/text.ts";
import type { Words } from "../../words.ts";
import type { Read } from "../cases.ts";
import type { Case, Flawed } from "../protocol.ts";
import { attachmentsOf, gatherEach, itemsOf, jsonMember, textMember, type Fetching, type Packed } from "./downloads.ts";

export interface OpenedInput {
  readonly read: Read;
  /** The same case as the console shows it. */
  readonly open: Case;
  readonly roster: Roster;
  readonly day: Day;
  readonly folder: string;
  readonly words: Words;
  readonly form: readonly FormQuestion[];
}

/** The bytes of a file that agree with what was signed. */
interface Kept {
  readonly bytes: Blob;
  readonly crc: number;
}

export async function openedArchive(input: OpenedInput, fetching: Fetching): Promise<Packed> {
  const { read, open, day, folder, words, form } = input;
  const items = attachmentsOf(read.opened);
  // Who names one file in a hundred items has it fetched and kept once.
  const files = [...new Map(items.map(({ body }) => [sameness(body), body])).values()];
  const outcomes = await gatherEach(files, fetching, gatherSummed);
  const kept = files.flatMap((file, at) => {
    const outcome = outcomes[at];
    return typeof outcome === "object" ? [{ file, ...outcome }] : [];
  });
  const names = safeNames(kept.map(({ file }) => file.name));
  const path = (at: number): string => `files/${names[at] ?? ""}`;
  const states = new Map<string, FileState>();
  for (const { id, body } of items) {
    const isThis = (file: Attachment): boolean => sameness(file) === sameness(body);
    const at = kept.findIndex(({ file }) => isThis(file));
    const outcome = outcomes[files.findIndex(isThis)];
    states.set(id, typeof outcome === "string" ? { kind: "left", why: outcome } : { kind: "kept", path: path(at) });
  }
  const flawed = [
    ...read.opened.failures.map(({ id, verdict }): Flawed => ({ id, name: undefined, why: verdict, there: false })),
    ...items.flatMap(({ id, body }): Flawed[] => {
      const state = states.get(id);
      return state?.kind === "left" ? [{ id, name: body.name, why: state.why, there: false }] : [];
    }),
  ];
  const unheld = unheldItems(read);
  return {
    members: [
      textMember(`${folder}/case.txt`, caseText({ open, day, files: states, unheld: unheld.length, form, words })),
      jsonMember(`${folder}/case.json`, caseData(input, states, flawed)),
      ...kept.map(({ bytes, crc }, at): Member => ({ path: `${folder}/${path(at)}`, file: bytes, crc })),
    ],
    flawed,
  };
}

/** Items of one content have one file. */
function sameness({ blob, identity, bytes, sha256 }: Attachment): string {
  return JSON.stringify([blob, identity, bytes, sha256]);
}

async function gatherSummed(file: Attachment, fetchSealed: () => Promise<Response>, tell: Parameters<typeof gatherFile>[2]): Promise<Kept> {
  let crc = 0;
  const bytes = await gatherFile(file, fetchSealed, tell, (piece) => {
    crc = crc32(piece, crc);
  });
  return { bytes, crc };
}

/** Items in boxes to which this officer holds no key. */
function unheldItems({ header, opened }: Read): Read["header"]["items"] {
  return header.items.filter(({ box }) => opened.threads[box] === undefined);
}

/** Everything that was opened, whatever kinds of items there are. */
function caseData({ read, open, roster, day }: OpenedInput, files: ReadonlyMap<string, FileState>, flawed: readonly Flawed[]) {
  const { header, opened } = read;
  const { urgent, level, status, received, due } = open;
  return {
    format: "amparo/opened/v1",
    case: opened.caseId,
    queue: header.queue,
    n: header.n,
    day,
    instance: roster.instance.id,
    roster: { version: roster.version, hash: roster.hash },
    ...{ status, received, due, urgent, level },
    marks: open.told,
    standing: open.standing,
    receipt: { note: header.receipt ?? null, ...open.receipt },
    records: [opened.chain, ...opened.parted].map(({ records }) => records.map(({ note }) => note)),
    people: roster.officers.map(({ id, name, function: does, roles }) => ({ id, name, function: does, roles })),
    items: itemsOf(opened).map(({ note: _, ...item }) => withoutKeys(item)),
    files: attachmentsOf(opened).flatMap(({ id, body }) => {
      const state = files.get(id);
      return state?.kind === "kept" ? [{ item: id, path: state.path, name: body.name, bytes: body.bytes, sha256: body.sha256 }] : [];
    }),
    left_out: flawed.map(({ id, name, why }) => ({ what: name === undefined ? "item" : "file", item: id, ...(name === undefined ? {} : { name }), why })),
    not_held: unheldItems(read).map(({ id, box, n, side, day: posted }) => ({ id, box, n, side, day: posted })),
    missing: opened.missing,
    refused: opened.refused,
  };
}

/** Whatever else an item says: what opens something is nobody's who finds the folder. */
function withoutKeys(item: object): unknown {
  const plain: unknown = JSON.parse(JSON.stringify(item, (_, value: unknown) => (typeof value === "string" && isIdentity(value) ? undefined : value)));
  return plain;
}
