// Items: everything that is said in a case, each signed by who said it (docs/formats.md §9).
//
// An item names its case, box, record and what came before it, so it can be neither moved nor
// dropped from the middle, and its author signs for it under a key that the roster or the case knows.
import { isIdentity, open, seal } from "./age.ts";
import { textOf, utf8 } from "./bytes.ts";
import { refuse, verdictOf } from "./error.ts";
import { caseReporter, how } from "./handover.ts";
import { hash } from "./id.ts";
import { isSignedBy, readNote, writeNote } from "./note.ts";
import { OFFICE_BODIES } from "./office.ts";
import { recordAt, reporterKey } from "./record.ts";
import { verifyKeysAt } from "./roster.ts";
import * as is from "./shape.ts";
import type { Bodies, Kind } from "./bodies.ts";
import type { Box, CaseRecord, Chain, Item, Json, ListedItem, OpenedItem, Recipient, Roster, Secrets } from "./types.ts";

/** A name that fits on one line: no path, and nothing that turns or breaks it. */
export const LONGEST_NAME = 255;
const fileName = is.matching((value) => {
  const count = [...value].length;
  return count >= 1 && count <= LONGEST_NAME && !/\p{Cc}/u.test(value);
});
const mediaType = is.matching((value) => /^[a-z0-9.+/_-]{0,127}$/.test(value));

/** What an item says about a file. */
export const attachmentBody = is.shape(
  {
    beside: is.oneOf("kept", "removed", "unknown"),
    blob: is.id,
    bytes: is.integer(0),
    identity: is.matching(isIdentity),
    name: fileName,
    sha256: is.hash,
    type: mediaType,
  },
  { of: is.id, voice: is.oneOf("altered", "as_recorded") },
);

/** Whoever is to check what was heard may hold no key to the box that a recording came in: its blob is named too. */
const sound = { blob: is.id, of: is.id };

type By = "reporter" | "officer";

const text = is.text();
const level = is.oneOf("none", "elevated", "high", "alarm");
const pressed = is.oneOf("no", "unsaid", "yes");
const status = is.oneOf(
  "received", "acknowledged", "assessing", "referred", "under_investigation", "assistance_only", "concluded", "closed",
);
const anyStep = is.shape({
  from: status,
  outcome: is.oneOf(
    "", "substantiated", "partly_substantiated", "not_substantiated", "insufficient", "outside_mandate", "handed_over", "help_given", "duplicate",
  ),
  reason: text,
  to: status,
});
const said = is.dictionary(is.anyString, is.list(text));

/** The table of kinds: who may write which, into which box, and how its body looks. */
const KINDS: { readonly [K in Kind]: { readonly by: readonly By[]; readonly box: Box | readonly Box[]; readonly body: is.Reader<Bodies[K]> } } = {
  statement: { by: ["reporter"], box: "account", body: is.shape({ answers: said, text }) },
  brief: {
    by: ["reporter"],
    box: "account",
    body: is.shape({
      excerpt: is.text(400),
      level,
      marks: is.sortedList(is.oneOf("assistance", "child", "danger")),
      urgent: is.bool,
    }),
  },
  identity: {
    by: ["reporter"],
    box: "identity",
    body: is.shape({ contact: text, hours: text, name: text, safe_word: text }),
  },
  message: { by: ["reporter", "officer"], box: "dialogue", body: is.shape({ text }) },
  acknowledgement: { by: ["officer"], box: "dialogue", body: is.shape({ receipt: text, text }) },
  alarm: { by: ["reporter"], box: "dialogue", body: is.shape({ happened: text }) },
  consent: { by: ["reporter"], box: "dialogue", body: is.shape({ given: is.sortedList(is.word) }) },
  withdrawal: { by: ["reporter"], box: "dialogue", body: is.shape({ pressed, text, withdrawn: is.bool }) },
  erasure: {
    by: ["reporter"],
    box: "dialogue",
    body: is.shape({ asked: is.bool, pressed, what: is.oneOf("case", "mailbox") }),
  },
  complaint: { by: ["reporter"], box: "dialogue", body: is.shape({ text }) },
  note: { by: ["officer"], box: "internal", body: is.shape({ text }) },
  mark: { by: ["officer"], box: "internal", body: is.shape({ level, reason: text, urgent: is.bool }) },
  coding: { by: ["officer"], box: "internal", body: is.shape({ fields: said }) },
  assignment: { by: ["officer"], box: "internal", body: is.shape({ text }, { officer: is.id }) },
  attachment: {
    by: ["reporter", "officer"],
    box: ["account", "dialogue", "internal"],
    body: attachmentBody,
  },
  transcript: { by: ["officer"], box: ["dialogue", "internal"], body: is.shape({ ...sound, text }) },
  attestation: { by: ["reporter"], box: "dialogue", body: is.shape({ ...sound, release: is.bool, text }) },
  removal: { by: ["officer"], box: "dialogue", body: is.shape({ ...sound, reason: text }) },
  conflict: { by: ["officer"], box: "internal", body: is.shape({ officer: is.id, reason: text }) },
  step: { by: ["officer"], box: "internal", body: step },
  progress: { by: ["officer"], box: "dialogue", body: is.shape({ status, text }) },
  disclosure: { by: ["officer"], box: "internal", body: is.shape({ danger: is.bool, expires: is.day, reason: text, request: is.id }) },
  telling: { by: ["officer"], box: "dialogue", body: is.shape({ custodians: is.sortedList(is.id), day: is.day, opened: is.bool, request: is.id, text }) },
  translation: { by: ["officer"], box: "internal", body: OFFICE_BODIES.translation },
  task: { by: ["officer"], box: "internal", body: OFFICE_BODIES.task },
  tick: { by: ["officer"], box: "internal", body: OFFICE_BODIES.tick },
  reference: { by: ["officer"], box: "internal", body: OFFICE_BODIES.reference },
  link: { by: ["officer"], box: "internal", body: OFFICE_BODIES.link },
  code_request: { by: ["officer"], box: "internal", body: codeRequest },
  code_decision: { by: ["officer"], box: "internal", body: codeDecision },
};

/** Concluding says what came of it and why; taking that back says why. */
function step(value: Json): Bodies["step"] {
  const read = anyStep(value);
  const { from, outcome, reason, to } = read;
  const reopens = (from === "concluded" || from === "closed") && to === "assessing";
  if ((outcome !== "") !== (to === "concluded") || (reason === "" && (to === "concluded" || reopens))) return refuse("json");
  return read;
}

const anyCodeRequest = is.shape({ expires: is.day, how, reason: text, reporter: caseReporter, request: is.id });
const anyCodeDecision = is.shape({ decided: is.oneOf("agreed", "refused", "withdrawn"), reason: text, request: is.id }, { agreement: is.anyString });

function codeRequest(value: Json): Bodies["code_request"] {
  const read = anyCodeRequest(value);
  return read.reason === "" ? refuse("json") : read;
}

/** Who agrees signs it; who refuses says why. */
function codeDecision(value: Json): Bodies["code_decision"] {
  const read = anyCodeDecision(value);
  const agrees = read.decided === "agreed";
  return agrees !== (read.agreement !== undefined) || (read.decided === "refused" && read.reason === "") ? refuse("json") : read;
}

const head = {
  after: is.sortedList(is.hash, 0, 16),
  author: is.name,
  box: is.oneOf("account", "dialogue", "identity", "internal"),
  case: is.hash,
  id: is.id,
  kind: is.anyString,
  n: is.integer(0),
  posted: is.day,
  via: is.oneOf("browser", "server", "bridge", "console"),
};
const anyItem = is.shape({ ...head, body: is.anyObject });

/** What stands behind the reading of items. */
export interface ItemReader {
  readonly chain: Chain;
  /** Other chains that part from it, where somebody made such. */
  readonly parted?: readonly Chain[];
  readonly secrets: Secrets;
  readonly roster: Roster;
}

/** Writes and seals an item; what comes back is what its readers will open. */
export async function sealItem(
  item: Item,
  recipient: Recipient,
  signing: Uint8Array,
): Promise<{ readonly sealed: Uint8Array; readonly opened: OpenedItem }> {
  readBody(item as unknown as { readonly [key: string]: Json });
  const note = writeNote("amparo/item/v1", item as unknown as Json, [{ name: item.author, signing }], true);
  const plain = utf8(note);
  return { sealed: await seal(recipient, plain), opened: { ...item, hash: hash(plain), note } };
}

/**
 * Opens and checks one item against what the server lists it as; where chains part, along the first
 * that it stands in.
 */
export async function openItem(reader: ItemReader, listed: Omit<ListedItem, "id">): Promise<OpenedItem> {
  try {
    return await openAlong(reader, listed);
  } catch (refusal) {
    const tried = new Set([recordAt(reader.chain, listed.n)?.hash]);
    for (const chain of reader.parted ?? []) {
      // Along the same record it would be refused in the same way.
      const along = recordAt(chain, listed.n)?.hash;
      if (tried.has(along)) continue;
      tried.add(along);
      const opened = await openAlong({ ...reader, chain }, listed).catch(verdictOf);
      if (typeof opened !== "string") return opened;
    }
    throw refusal;
  }
}

async function openAlong({ chain, secrets, roster }: ItemReader, listed: Omit<ListedItem, "id">): Promise<OpenedItem> {
  const record = recordAt(chain, listed.n);
  const state = record?.boxes[listed.box];
  if (record === undefined || state === undefined) return refuse("record");
  const secret = secrets.get(state.recipient) ?? refuse("secret");
  return readAlong({ chain, roster }, listed.box, listed.n, await open(secret.identity, listed.sealed));
}

/** Verifies an item that somebody who could open it handed on, whole. */
export function readHanded({ chain, roster }: Omit<ItemReader, "secrets">, box: Box, plain: Uint8Array): OpenedItem {
  return readAlong({ chain, roster }, box, undefined, plain);
}

function readAlong({ chain, roster }: Omit<ItemReader, "secrets">, box: Box, n: number | undefined, plain: Uint8Array): OpenedItem {
  const note = readNote(plain, "amparo/item/v1", "bucket", true);
  const item = readBody(note.json);
  if (item.case !== chain.caseId) return refuse("case");
  if (item.box !== box) return refuse("box");
  if (n !== undefined && item.n !== n) return refuse("record");
  if (!isInTable(item)) return refuse("kind");
  const record = recordAt(chain, item.n) ?? refuse("record");
  const keys = item.author === "reporter" ? [reporterKey(record)] : officerKeys(item, record, roster);
  if (!keys.some((key) => isSignedBy(note, note.lines[0], key))) return refuse("signature");
  return { ...item, hash: hash(plain), note: textOf(plain) ?? "" };
}

function readBody(json: { readonly [key: string]: Json }): Item {
  const item = anyItem(json);
  if (isKind(item.kind)) KINDS[item.kind].body(item.body);
  return item as unknown as Item;
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(KINDS, kind);
}

function isInTable({ kind, author, box }: Item): boolean {
  const by: By = author === "reporter" ? "reporter" : "officer";
  if (!isKind(kind)) return false;
  // What belongs to the office alone a reporter can't write, nor an officer what was told.
  if (box === "account" && by !== "reporter") return false;
  if (box === "internal" && by !== "officer") return false;
  return [KINDS[kind].box].flat().includes(box) && KINDS[kind].by.includes(by);
}

function officerKeys({ author, box }: Item, record: CaseRecord, roster: Roster) {
  const holds = record.boxes[box]?.holders.includes(author) ?? false;
  const keys = verifyKeysAt(roster, author, record.version);
  return holds && keys.length > 0 ? keys : refuse("author");
}
