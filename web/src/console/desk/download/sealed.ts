/**
 * A case as sealed files: what the portal has, an index that tells no more than the portal knows, and
 * the keys under a passphrase (docs/formats.md §15). Whoever has both opens it with any age program.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { Encrypter } from "age-encryption";
import { gatherSealed } from "../../../files/gather.ts";
import { memberOf, type Member } from "../../../files/zip.ts";
import { crc32 } from "../../../metadata/pictures/crc.ts";
import { seal } from "../../../seal/age.ts";
import type { Attachment } from "../../../seal/attachment.ts";
import { bucket } from "../../../seal/bucket.ts";
import { sorted, utf8 } from "../../../seal/bytes.ts";
import { canonical } from "../../../seal/canon.ts";
import { b64, hash } from "../../../seal/id.ts";
import { current } from "../../../seal/record.ts";
import type { Box, BoxSecret, Day, Hash, Id, Identity, OpenedCase, Roster, Verdict } from "../../../seal/types.ts";
import type { Words } from "../../words.ts";
import type { Read } from "../cases.ts";
import type { Flawed, Why } from "../protocol.ts";
import { attachmentsOf, gatherEach, jsonMember, textMember, type Fetching, type Packed } from "./downloads.ts";
import { readme } from "./readme.ts";

/** The logarithm of scrypt's work, as age itself has it: about a second and a half, and 256 MiB, for each guess. */
export const WORK_FACTOR = 18;

/** A file of the archive, as the index lists it. What somebody said is not in it. */
interface Listed {
  readonly path: string;
  readonly what: "item" | "file" | "records" | "receipt" | "roster" | "keys";
  readonly bytes: number;
  readonly sha256: Hash;
  readonly blob?: Id;
  readonly box?: Box;
  readonly n?: number;
  readonly id?: Id;
  readonly side?: "reporter" | "office";
  readonly day?: Day;
  /** Why the officer's program did not accept it. */
  readonly refused?: Verdict;
}

interface Part {
  readonly member: Member;
  readonly listed: Listed;
}

export interface SealedInput {
  readonly read: Read;
  readonly roster: Roster;
  readonly day: Day;
  readonly passphrase: string;
  readonly words: Words;
}

export async function sealedArchive({ read, roster, day, passphrase, words }: SealedInput, fetching: Fetching): Promise<Packed> {
  const { header, opened } = read;
  const items = itemParts(read);
  const attachments = attachmentsOf(opened);
  const files = oneEach(attachments.map(({ body }) => body));
  const paths = new Map(files.map(({ blob }, at) => [blob, `files/${numbered(at)}.age`]));
  const keys = partOf("keys.age", "keys", await lockedKeys(keysFile(opened, attachments.map(({ body }) => body), paths), passphrase));
  fetching.signal.throwIfAborted();
  const records = recordsSecret(opened);
  const notes = [
    ...(records === undefined ? [] : [partOf("records.age", "records", await seal(records.recipient, recordsText(opened)))]),
    ...(header.receipt === undefined ? [] : [partOf("receipt.txt", "receipt", utf8(header.receipt))]),
    partOf("roster.txt", "roster", utf8(roster.note)),
  ];
  const outcomes = await gatherEach(files, fetching, (file, fetchSealed, tell) => filePart(file, paths.get(file.blob) ?? "", fetchSealed, tell));
  const kept = outcomes.filter((outcome) => typeof outcome === "object");
  const parts = [...items, ...kept, ...notes, keys];
  const index = {
    format: "amparo/archive/v1",
    case: header.case,
    queue: header.queue,
    n: header.n,
    day,
    instance: roster.instance.id,
    roster: { version: roster.version, hash: roster.hash },
    files: parts.map(({ listed }) => listed),
    left_out: files.flatMap(({ blob }, at) => (typeof outcomes[at] === "string" ? [{ what: "file", blob, why: outcomes[at] }] : [])),
  };
  const flawed = opened.failures.map(({ id, verdict }): Flawed => ({ id, name: undefined, why: verdict, there: true }));
  return {
    members: [textMember("README.txt", readme(header.case, words)), jsonMember("index.json", index), ...parts.map(({ member }) => member)],
    flawed: [
      ...flawed,
      ...attachments.flatMap(({ id, body }): Flawed[] => {
        const outcome = outcomes[files.findIndex(({ blob }) => blob === body.blob)];
        const why: Why | undefined = typeof outcome === "string" ? outcome : outcome?.listed.refused;
        return why === undefined ? [] : [{ id, name: body.name, why, there: typeof outcome === "object" }];
      }),
    ],
  };
}

/** Every item as its age file, as the portal gave it: also one that was refused, or lies in a box of others. */
function itemParts({ header, frames, opened: { failures } }: Read): readonly Part[] {
  return header.items.map(({ frame, id, box, n, side, day }, at) => {
    const refused = failures.find((failure) => failure.id === id)?.verdict;
    const said = { box, n, id, side, day, ...(refused === undefined ? {} : { refused }) };
    return partOf(`items/${numbered(at)}.age`, "item", Uint8Array.from(frames[frame - 1] ?? []), said);
  });
}

async function filePart(
  attachment: Attachment,
  path: string,
  fetchSealed: () => Promise<Response>,
  tell: Parameters<typeof gatherSealed>[2],
): Promise<Part> {
  const hashed = sha256.create();
  let crc = 0;
  const { file, refused } = await gatherSealed(attachment, fetchSealed, tell, (bytes) => {
    hashed.update(bytes);
    crc = crc32(bytes, crc);
  });
  const listed = { path, what: "file", bytes: file.size, sha256: b64(hashed.digest()), blob: attachment.blob } as const;
  return { member: { path, file, crc }, listed: refused === undefined ? listed : { ...listed, refused } };
}

/** One for each blob, in an order that tells nothing of who sent it when. */
function oneEach(files: readonly Attachment[]): readonly Attachment[] {
  return sorted(files.map(({ blob }) => blob)).flatMap((id) => files.find(({ blob }) => blob === id) ?? []);
}

/** The chains of records name who was excluded, so they go as the dialogue does. */
function recordsSecret({ chain, secrets }: OpenedCase): BoxSecret | undefined {
  return secrets.get(current(chain).boxes.dialogue?.recipient ?? "") ?? [...secrets.values()][0];
}

function recordsText({ caseId, chain, parted }: OpenedCase): Uint8Array<ArrayBuffer> {
  const text = canonical({ case: caseId, chains: [chain, ...parted].map(({ records }) => records.map(({ note }) => note)) });
  const length = utf8(text).length + 1;
  return utf8(`${text}${" ".repeat(bucket(length) - length)}\n`);
}

/** An age identity file: the secrets of the boxes that this officer holds, and of each file. */
function keysFile({ caseId, chain, parted, secrets }: OpenedCase, files: readonly Attachment[], paths: ReadonlyMap<Id, string>): string {
  const boxes = [chain, ...parted].flatMap(({ records }) => records.flatMap((record) => Object.entries(record.boxes)));
  const boxOf = (recipient: Hash): string => boxes.find(([, state]) => state.recipient === recipient)?.[0] ?? "";
  const lines = new Map<Identity, string>();
  for (const [recipient, { identity }] of secrets) lines.set(identity, boxOf(recipient));
  for (const { identity, blob } of files) lines.set(identity, paths.get(blob) ?? "");
  return [`# ${caseId}`, ...[...lines].flatMap(([identity, what]) => [`# ${what}`, identity])].join("\n") + "\n";
}

async function lockedKeys(keys: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  encrypter.setPassphrase(passphrase);
  return new Uint8Array(await encrypter.encrypt(utf8(keys)));
}

function partOf(path: string, what: Listed["what"], bytes: Uint8Array<ArrayBuffer>, more: Partial<Listed> = {}): Part {
  return { member: memberOf(path, bytes), listed: { path, what, bytes: bytes.length, sha256: hash(bytes), ...more } };
}

function numbered(at: number): string {
  return String(at + 1).padStart(4, "0");
}
