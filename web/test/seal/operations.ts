// Runs one vector: the operations of vectors/README.md over the code under test.
import { open, recipientHash, recipientOf } from "../../src/seal/age.ts";
import { assess } from "../../src/seal/assess.ts";
import { fileBucket, fileName, openFile } from "../../src/seal/attachment.ts";
import { bucket } from "../../src/seal/bucket.ts";
import { textOf } from "../../src/seal/bytes.ts";
import { parse } from "../../src/seal/canon.ts";
import { digitsOf, entropyOf, parseCode, wordsOf } from "../../src/seal/code.ts";
import { openDraft } from "../../src/seal/draft.ts";
import { refuse, verdictOf } from "../../src/seal/error.ts";
import { checkNamed, splitFrames } from "../../src/seal/frames.ts";
import { readGrants } from "../../src/seal/grant.ts";
import { b64, unb64 } from "../../src/seal/id.ts";
import { attachmentBody, openItem } from "../../src/seal/item.ts";
import { logReader, logTag, readEntry, type Broken, type Head } from "../../src/seal/log.ts";
import { isSignedBy, parseVkey, readNote, verifyingKey } from "../../src/seal/note.ts";
import { fingerprint, officerKeys, openVault, vaultKeys } from "../../src/seal/officer.ts";
import { openPair, peelPair } from "../../src/seal/pair.ts";
import { readReceipt } from "../../src/seal/receipt.ts";
import { current, mayHold, readChain } from "../../src/seal/record.ts";
import { draftKeys, reporterKeys, reporterRoot } from "../../src/seal/root.ts";
import { readRoster } from "../../src/seal/roster.ts";
import { anyObject } from "../../src/seal/shape.ts";
import { readTexts } from "../../src/seal/texts.ts";
import { readThread } from "../../src/seal/thread.ts";
import type { Answers, Box, Chain, Json, Pins, Roster, Secrets, VaultKeys, Verdict, WordList } from "../../src/seal/types.ts";

export interface VectorCase {
  readonly name: string;
  readonly verdict: string;
  readonly expect?: { readonly [key: string]: Json };
  readonly [input: string]: unknown;
}

export interface RosterSource {
  readonly note: string;
  readonly pins: Pins;
  readonly today: string;
}

export interface VectorFile {
  readonly op: string;
  readonly rosters?: Readonly<Record<string, RosterSource>>;
  readonly cases: readonly VectorCase[];
}

export interface Outcome {
  readonly verdict: Verdict | "ok";
  readonly expect: Readonly<Record<string, unknown>>;
}

type Outputs = Readonly<Record<string, unknown>>;
type SecretTexts = Readonly<Partial<Record<Box, readonly string[]>>>;

const LISTS: readonly WordList[] = ["en", "fr", "es", "zh"];
const BOXES: readonly Box[] = ["account", "dialogue", "identity", "internal"];

/** The verdict and the outputs of one case of a file. */
export async function run(file: VectorFile, vector: VectorCase): Promise<Outcome> {
  const operation = operations[file.op];
  if (operation === undefined) throw new Error(`no operation ${file.op}`);
  const inputs = vector as unknown as Inputs;
  const source = typeof vector["roster"] === "string" ? file.rosters?.[vector["roster"]] : undefined;
  const roster = source && readRoster(source.note, source.pins, source.today);
  try {
    const { verdict = "ok", ...expect } = await operation(inputs, roster as Roster);
    return { verdict: verdict as Verdict | "ok", expect };
  } catch (failure) {
    return { verdict: verdictOf(failure), expect: {} };
  }
}

/** Everything that some operation takes; a vector has what its own needs. */
interface Inputs {
  readonly text: string;
  readonly n: number;
  readonly answers: Answers;
  readonly typed: string;
  readonly instance: string;
  readonly identity: string;
  readonly file: string;
  readonly note: string;
  readonly type: string;
  readonly spaces: boolean;
  readonly single: boolean;
  readonly vkeys: readonly string[];
  readonly pins: Pins;
  readonly seen: Pins["seen"] | null;
  readonly today: string;
  readonly case: string;
  readonly records: readonly string[];
  readonly parted?: readonly (readonly string[])[];
  readonly holder: string;
  readonly grants: readonly string[];
  readonly anchor: string | null;
  readonly first: string;
  readonly second: string;
  readonly first_identity: string;
  readonly second_identity: string;
  readonly pair: string;
  readonly box: Box;
  readonly secrets: SecretTexts;
  readonly item: string;
  readonly items: readonly { readonly n: number; readonly item: string }[];
  readonly key: string;
  readonly passphrase: string;
  readonly salt: string;
  readonly vault: string;
  readonly body: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly given?: string;
  readonly length?: number;
  readonly named: readonly number[];
  readonly code: string;
  readonly entries: readonly (Head & { readonly note: string })[];
  readonly remembered?: readonly Head[];
  readonly dialogue?: string;
}

const operations: Readonly<Record<string, (inputs: Inputs, roster: Roster) => Outputs | Promise<Outputs>>> = {
  canon({ text }) {
    anyObject(parse(textOf(unb64(text)) ?? refuse("json")));
    return {};
  },

  // A file that opens, what an item says about one, a name as it is tidied, or a padded length.
  async attachment({ given, length, body, identity, bytes, sha256, file }) {
    if (given !== undefined) return { name: fileName(given) };
    if (length !== undefined) return { bucket: fileBucket(length) };
    if (body !== undefined) {
      attachmentBody(parse(textOf(unb64(body)) ?? refuse("json")));
      return {};
    }
    const stream = new Response(unb64(file) as Uint8Array<ArrayBuffer>).body ?? refuse("age");
    const plain: Uint8Array<ArrayBuffer>[] = [];
    await openFile(identity, { bytes, sha256 }, stream, (piece) => void plain.push(piece));
    return { plain: b64(new Uint8Array(await new Blob(plain).arrayBuffer())) };
  },

  bucket({ n }) {
    return { bucket: bucket(n) };
  },

  assess({ answers }) {
    return { ...assess(answers) };
  },

  async code({ typed, instance }) {
    const parsed = await parseCode(typed);
    const entropy = await entropyOf(typed);
    const keys = await reporterKeys(entropy, instance);
    const derived = {
      entropy: b64(entropy),
      root: b64(await reporterRoot(entropy, instance)),
      login: b64(keys.login),
      anchor: b64(keys.anchor),
      recipient: keys.recipient,
    };
    if (parsed === undefined) return { verdict: "malformed", ...derived };
    const words = LISTS.map(async (list) => [list, (await wordsOf(parsed, list)).join(" ")] as const);
    return { ...derived, digits: digitsOf(parsed), words: Object.fromEntries(await Promise.all(words)) };
  },

  async draft({ code, instance, file }) {
    const keys = await draftKeys(unb64(code), instance);
    return { fields: await openDraft(unb64(file), keys), login: b64(keys.login), recipient: keys.recipient };
  },

  async age({ identity, file }) {
    return { plain: b64(await open(identity, unb64(file))) };
  },

  note({ note, type, spaces, single, vkeys }) {
    const bytes = unb64(note);
    const read = readNote(bytes, type, spaces ? "any" : "none", single);
    const keys = vkeys.map(parseVkey).filter((key) => key !== undefined);
    for (const line of read.lines) if (!keys.some((key) => isSignedBy(read, line, key))) refuse("signature");
    const [, json = ""] = (textOf(bytes) ?? "").split("\n");
    return { json: spaces ? json.replace(/ +$/, "") : json, signers: read.lines.map(({ name }) => name) };
  },

  roster({ note, pins, seen, today }) {
    const { version, hash } = readRoster(noteText(note), { ...pins, ...(seen && { seen }) }, today);
    return { version, hash };
  },

  texts({ note, pins, seen }) {
    const { version, hash, signers } = readTexts(noteText(note), { ...pins, ...(seen && { seen }) });
    return { version, hash, signers: signers.length };
  },

  record({ case: caseId, records }, roster) {
    const chain = readChain(caseId, records, roster);
    const { boxes, excluded, n } = current(chain);
    const given = chain.records.flatMap((one) => (one.given === undefined ? [] : [[one.n, one.given.day, one.given.how, ...one.given.officers]]));
    return { n, versions: chain.records.map(({ version }) => version), boxes, excluded, given };
  },

  async grant({ case: caseId, holder, identity, grants, anchor }, roster) {
    const input = { caseId, holder, identity, roster, anchor: anchor === null ? undefined : unb64(anchor) };
    const { chain, parted, secrets, signing, refused } = await readGrants(input, grants.map(unb64));
    return {
      verdict: refused[0] ?? "ok",
      n: current(chain).n,
      hash: current(chain).hash,
      parted: parted.map((other) => current(other).hash),
      refused,
      secrets: byBox([chain, ...parted], secrets, holder),
      own: signing !== undefined,
      ...(signing !== undefined && { verify: verifyingKey(signing) }),
    };
  },

  async pair({ case: caseId, first, second, first_identity, second_identity, pair }, roster) {
    const inner = await peelPair(first_identity, unb64(pair));
    const opened = await openPair({ caseId, first, second, identity: second_identity, roster }, inner);
    return { n: current(opened.chain).n, secret: opened.secret.identity };
  },

  async item({ case: caseId, box, n, records, secrets, item }, roster) {
    const chain = readChain(caseId, records, roster);
    const reader = { chain, secrets: await held(secrets), roster };
    const { hash, id, author, kind, posted, via, after, body } = await openItem(reader, { box, n, sealed: unb64(item) });
    return { hash, id, author, kind, posted, via, after, body };
  },

  async thread({ case: caseId, box, records, parted = [], secrets, items }, roster) {
    const chain = readChain(caseId, records, roster);
    const others = parted.map((notes) => readChain(caseId, notes, roster));
    const listed = items.map(({ n, item }, at) => ({ id: String(at), box, n, sealed: unb64(item) }));
    const thread = await readThread({ chain, parted: others, secrets: await held(secrets), roster }, listed);
    return {
      shown: thread.items.map(({ hash }) => hash),
      failures: thread.failures.map(({ id, verdict }) => ({ index: Number(id), verdict })),
      missing: thread.missing,
    };
  },

  // Reading goes on after a refusal; the first is the verdict.
  log({ entries, remembered = [], dialogue }, roster) {
    const reader = logReader(roster.instance.id, (note) => readEntry(note, roster));
    const [acts, about, broken]: [string[], number[], Broken[]] = [[], [], []];
    for (const { n, head, note } of entries) {
      try {
        const { act, id, tag } = reader.read({ n, head, note: noteText(note) });
        acts.push(act);
        if (dialogue !== undefined && logTag(dialogue, id) === tag) about.push(n);
      } catch (failure) {
        broken.push({ n, verdict: verdictOf(failure) });
      }
    }
    broken.push(...remembered.map((head) => reader.lacks(head)).filter((lost) => lost !== undefined));
    return { verdict: broken[0]?.verdict ?? "ok", acts, about, broken, newest: reader.newest() };
  },

  receipt({ note, instance, key }) {
    const { case: caseId, day, office, plain, sealed } = readReceipt(noteText(note), { instance: { id: instance, key } });
    return { case: caseId, day, office, plain, sealed };
  },

  async vault({ passphrase, salt, vault }) {
    const keys = await stretched(passphrase, salt);
    const root = await openVault(keys, unb64(vault));
    const { recipient, verify } = await officerKeys(root);
    return { root: b64(root), login: keys.login, recipient, verify, fingerprint: fingerprint(recipient, verify) };
  },

  frames({ body, named }) {
    const { text, frames } = splitFrames(unb64(body));
    checkNamed(frames.length, named);
    return { header: text, frames: frames.map(b64) };
  },
};

// Seconds each: cases that share a passphrase share its stretching.
const known = new Map<string, Promise<VaultKeys>>();

function stretched(passphrase: string, salt: string): Promise<VaultKeys> {
  const key = `${salt} ${passphrase}`;
  const keys = known.get(key) ?? vaultKeys(passphrase, unb64(salt));
  known.set(key, keys);
  return keys;
}

function noteText(note: string): string {
  return textOf(unb64(note)) ?? refuse("note");
}

/** Held secrets by what they open; texts that are no identity open nothing. */
async function held(texts: SecretTexts): Promise<Secrets> {
  const secrets = Object.values(texts).flat().map(async (identity) => {
    const recipient = await recipientOf(identity);
    return [recipientHash(recipient), { identity, recipient }] as const;
  });
  return new Map(await Promise.all(secrets));
}

function byBox(chains: readonly Chain[], secrets: Secrets, holder: string): SecretTexts {
  const found = BOXES.map((box) => {
    const mine = [...secrets.values()].filter(({ recipient }) => chains.some((chain) => mayHold(chain, box, recipient, holder)));
    return [box, mine.map(({ identity }) => identity).sort()] as const;
  });
  return Object.fromEntries(found.filter(([, identities]) => identities.length > 0));
}
