// Whole operations: a report as it is sent, a case as it is read, an item as it is added.
//
// Everything sealed here goes to a recipient that came out of a verified roster or a verified
// grant; nothing that the server merely says is ever sealed to.
import { generateIdentity, recipientHash, recipientOf } from "./age.ts";
import { assess } from "./assess.ts";
import { sorted } from "./bytes.ts";
import { isWord, tidy } from "./canon.ts";
import { drawCode } from "./code.ts";
import { hintOf } from "./compose/hint.ts";
import { nameKeepers, remainingOfficers } from "./compose/readers.ts";
import { refuse } from "./error.ts";
import { encodeFrames } from "./frames.ts";
import { readGrants, requireWhole, sealGrant } from "./grant.ts";
import type { GrantInput } from "./grant.ts";
import { hash, randomId } from "./id.ts";
import { sealItem } from "./item.ts";
import { generateSigning, noteHash, verifyingKey } from "./note.ts";
import { sealPair } from "./pair.ts";
import { current, extend, mayHold, officerHolders, readChain, reporterOf, writeFirst, writeLater } from "./record.ts";
import { loginHash, reporterKeys } from "./root.ts";
import { currentKey, keysAt } from "./roster.ts";
import { readThread, threadOf } from "./thread.ts";
import type {
  Answers, Box, BoxSecret, BoxState, Boxes, CaseRecord, CaseViewHeader, Chain, ComposedItem, ComposedReport, Framed, Hash,
  Id, Identity, IdentityWords, Item, ItemInput, ListedItem, Name, OpenedCase, Recipient, ReportHeader, ReportInput, Roster,
  Secrets, Thread, Word,
} from "./types.ts";

const BOXES: readonly Box[] = ["account", "dialogue", "identity", "internal"];
const EXCERPT = 400;

type Own = NonNullable<GrantInput["own"]>;
type BoxSecrets = Readonly<Partial<Record<Box, BoxSecret>>>;

/** How a case is opened. */
export interface OpenInput {
  readonly view: Framed<CaseViewHeader>;
  readonly holder: Name;
  readonly identity: Identity;
  readonly roster: Roster;
  /** The reporter's HMAC key; required when holder is `reporter`. */
  readonly anchor?: Uint8Array;
}

export interface InternalInput {
  readonly opened: OpenedCase;
  readonly author: Id;
  readonly signing: Uint8Array;
  readonly roster: Roster;
}

/** A record that follows, with the grants and pairs that carry it to every holder. */
export interface ComposedRecord {
  readonly n: number;
  readonly boxes: readonly Box[];
  readonly grants: readonly SealedGrant[];
  readonly pairs: readonly SealedPair[];
  /** The case as it stands once the server took the record: compose further items on it. */
  readonly opened: OpenedCase;
}

export interface SealedGrant {
  readonly id: Id;
  readonly holder: Name;
  readonly sealed: Uint8Array;
}

export interface SealedPair {
  readonly id: Id;
  readonly first: Id;
  readonly second: Id;
  readonly sealed: Uint8Array;
}

/** Seals a report. With no officer left to read it: **holder**. */
export async function composeReport(input: ReportInput): Promise<ComposedReport> {
  const { roster, queue, excluded, keepAccount, today, via } = input;
  const code = input.code ?? drawCode();
  const keys = input.keys ?? (await reporterKeys(code, roster.instance.id));
  const signing = generateSigning();
  const officers = remainingOfficers(roster, queue, excluded);
  if (officers.length === 0) return refuse("holder");
  const keepers = nameKeepers(roster, queue, excluded, input.nameFor ?? "custodians");
  const name = input.identity && keepers && { words: input.identity, keepers };

  const secrets: BoxSecrets = {
    account: await drawSecret(),
    dialogue: await drawSecret(),
    ...(name && { identity: await drawSecret() }),
  };
  const boxes: Boxes = {
    account: state(secrets.account, keepAccount ? [...officers, "reporter"] : officers),
    dialogue: state(secrets.dialogue, [...officers, "reporter"]),
    ...(name && { identity: state(secrets.identity, keepAccount ? [...name.keepers.officers, "reporter"] : name.keepers.officers, name.keepers.rule) }),
  };
  const reporter = { recipient: keys.recipient, verify: verifyingKey(signing) };
  const first = writeFirst(
    {
      boxes,
      excluded: sorted(excluded),
      nonce: randomId(),
      reporter,
      roster: roster.hash,
      via: via === "console" ? refuse("json") : via,
    },
    signing,
  );
  const chain = readChain(noteHash(first), [first], roster);

  const { given, answers } = consented(tidied(input.answers));
  const statement = { answers, text: tidy(input.text) };
  const assessed = assess(statement.answers);
  const excerpt = [...statement.text].slice(0, EXCERPT).join("");
  const common = { author: "reporter", case: chain.caseId, n: 0, posted: today, via } as const;
  const brief = await sealItem(
    { ...common, after: [], body: { excerpt, ...assessed }, box: "account", id: randomId(), kind: "brief" },
    recipientIn(secrets, "account"),
    signing,
  );
  const account = await sealItem(
    { ...common, after: [brief.opened.hash], body: statement, box: "account", id: randomId(), kind: "statement" },
    recipientIn(secrets, "account"),
    signing,
  );
  const consent = await sealItem(
    { ...common, after: [], body: { given }, box: "dialogue", id: randomId(), kind: "consent" },
    recipientIn(secrets, "dialogue"),
    signing,
  );
  const files = input.files ?? [];
  const attached = files.map(({ id, attachment }) =>
    sealItem(
      { ...common, after: [account.opened.hash], body: tidied(attachment), box: "account", id, kind: "attachment" },
      recipientIn(secrets, "account"),
      signing,
    ),
  );
  const items = [brief, account, consent, ...(await Promise.all(attached))];
  if (name !== undefined) items.push(await sealName(common, name.words, recipientIn(secrets, "identity"), signing));
  const atHand = new Map(Object.values(secrets).map((secret) => [recipientHash(secret.recipient), secret]));
  const grants = await sealGrants(chain, atHand, roster, { anchor: keys.anchor, signing });
  const pairs = await sealPairs(chain, atHand, roster);

  const sealed = [...grants, ...pairs, ...items].map((part) => part.sealed);
  const header: ReportHeader = {
    case: chain.caseId,
    queue,
    urgent: assessed.urgent,
    level: assessed.level,
    login: loginHash(keys),
    plain: account.opened.hash,
    grants: grants.map(({ id, holder }, at) => ({ id, holder, frame: 1 + at })),
    pairs: pairs.map(({ id, first: one, second }, at) => ({
      id,
      first: one,
      second,
      frame: 1 + grants.length + at,
    })),
    items: items.map(({ opened: { id, box, kind } }, at) => ({
      id,
      box,
      lead: kind === "brief",
      frame: 1 + grants.length + pairs.length + at,
    })),
    uploads: files.map(({ token }) => token),
    roster: roster.version,
  };
  return {
    caseId: chain.caseId,
    header,
    body: encodeFrames(header, sealed),
    code,
    plain: account.opened.hash,
    sealed: hash(account.sealed),
    identitySealed: name !== undefined,
  };
}

/** Opens what a holder's grants open, as far as they stand; grants and items are refused singly. */
export async function openCase({ view, holder, identity, roster, anchor }: OpenInput): Promise<OpenedCase> {
  const { header } = view;
  const grants = header.grants.map(({ frame }) => frameOf(view, frame));
  const held = await readGrants({ caseId: header.case, holder, identity, roster, anchor }, grants);
  const reader = { ...held, roster };
  const chains = [held.chain, ...held.parted];
  const threads: Partial<Record<Box, Thread>> = {};
  for (const box of BOXES) {
    if (!chains.some((chain) => holds(chain, box, holder))) continue;
    const listed = header.items.filter((item) => item.box === box);
    threads[box] = await readThread(reader, listed.map((item): ListedItem => ({
      id: item.id, box, n: item.n, sealed: frameOf(view, item.frame),
    })));
  }
  const read = Object.values(threads);
  // Somebody posted a record and gave this holder nothing of it.
  const lacks = header.n > current(held.chain).n;
  return {
    ...held,
    refused: lacks ? [...held.refused, "chain"] : held.refused,
    caseId: header.case,
    threads,
    failures: read.flatMap(({ failures }) => failures),
    missing: read.reduce((sum, { missing }) => sum + missing, 0),
    hint: hintOf(header, threads),
  };
}

/** Seals an item to a box as it stands. Without the box's secret (**secret**) nothing is sealed. */
export async function composeItem(input: ItemInput): Promise<ComposedItem> {
  const { opened, box, author, signing, today, via } = input;
  requireWhole(opened);
  const { boxes, n } = current(opened.chain);
  const secret = opened.secrets.get(boxes[box]?.recipient ?? "") ?? refuse("secret");
  const item = {
    after: opened.threads[box]?.heads ?? [],
    author,
    body: tidied(input.body),
    box,
    case: opened.caseId,
    id: input.id ?? randomId(),
    kind: input.kind,
    n,
    posted: today,
    via,
  } as Item;
  const composed = await sealItem(item, secret.recipient, signing);
  return { id: item.id, box, n, sealed: composed.sealed, item: composed.opened };
}

/** The case with an item that was just composed, so that the next one names it. */
export function withItem(opened: OpenedCase, { box, item }: ComposedItem): OpenedCase {
  const { items = [], failures = [] } = opened.threads[box] ?? {};
  return { ...opened, threads: { ...opened.threads, [box]: threadOf([...items, item], failures) } };
}

/** The record that adds the office's own box, and everybody's grant under it. */
export async function composeInternal({ opened, author, signing, roster }: InternalInput): Promise<ComposedRecord> {
  requireWhole(opened);
  const before = current(opened.chain);
  if (before.boxes.internal !== undefined) return refuse("boxes");
  const secret = await drawSecret();
  const officers = officerHolders(before.boxes.dialogue);
  const note = writeLater(
    {
      boxes: { ...before.boxes, internal: state(secret, officers) },
      excluded: before.excluded,
      n: before.n + 1,
      prev: before.hash,
      roster: rosterFor(before, roster),
    },
    { name: author, signing },
  );
  const chain = extend(opened.chain, note, roster);
  const secrets = new Map([...opened.secrets, [recipientHash(secret.recipient), secret]]);
  const threads = { ...opened.threads, internal: threadOf([], []) };
  return composedRecord({ ...opened, chain, secrets, threads }, roster);
}

/** The last record of `opened` as everybody is given it; the reporter with `own`, where new keys come with it. */
export async function composedRecord(opened: OpenedCase, roster: Roster, own?: Own): Promise<ComposedRecord> {
  const { chain, secrets } = opened;
  const { boxes, n } = current(chain);
  const grants = await sealGrants(chain, secrets, roster, own);
  const pairs = await sealPairs(chain, secrets, roster);
  return { n, boxes: BOXES.filter((box) => boxes[box] !== undefined), grants, pairs, opened };
}

/** A new secret for a box. */
export async function drawSecret(): Promise<BoxSecret> {
  const identity = generateIdentity();
  return { identity, recipient: await recipientOf(identity) };
}

function state(secret: BoxSecret | undefined, holders: readonly Name[], rule: BoxState["rule"] = "each"): BoxState {
  return { holders: sorted(holders), recipient: recipientHash(secret?.recipient ?? refuse("secret")), rule };
}

function recipientIn(secrets: BoxSecrets, box: Box): Recipient {
  return secrets[box]?.recipient ?? refuse("secret");
}

/**
 * Takes what the office may do out of the answers: it is said in an item of its own, so that it can be
 * seen and changed by whoever cannot open the account.
 */
function consented({ consent = [], new_code = [], ...answers }: Answers): { readonly given: Word[]; readonly answers: Answers } {
  const chosen = consent.filter(isWord);
  return { given: sorted(new_code.includes("yes") ? [...chosen, "new_code"] : chosen), answers };
}

function sealName(
  common: Pick<Item, "author" | "case" | "n" | "posted" | "via">,
  words: IdentityWords,
  recipient: Recipient,
  signing: Uint8Array,
) {
  const item: Item = { ...common, after: [], body: tidied(words), box: "identity", id: randomId(), kind: "identity" };
  return sealItem(item, recipient, signing);
}

/**
 * A grant for everybody who holds a box alone, under the last record. Whoever left has no key: they
 * stay a holder in the record until somebody removes them.
 */
async function sealGrants(chain: Chain, secrets: Secrets, roster: Roster, own?: Own): Promise<SealedGrant[]> {
  const alone = Object.values(current(chain).boxes).filter(({ rule }) => rule === "each");
  const grants: SealedGrant[] = [];
  for (const holder of sorted([...alone.flatMap(officerHolders), "reporter"])) {
    const isReporter = holder === "reporter";
    const recipient = isReporter ? reporterOf(chain).recipient : currentKey(roster, holder)?.recipient;
    if (recipient === undefined) continue;
    const grant = { chain, holder, secrets: secretsFor(chain, secrets, holder), ...(isReporter && own && { own }) };
    grants.push({ id: randomId(), holder, sealed: await sealGrant(recipient, grant) });
  }
  return grants;
}

/** Of the secrets at hand those that the record lets `holder` have. */
function secretsFor(chain: Chain, secrets: Secrets, holder: Name): Partial<Record<Box, Identity[]>> {
  const found = BOXES.map((box) => {
    // Who was given a new code lost their name's secret, and no officer gives it back.
    const isShut = holder === "reporter" && box === "identity" && !namesReporter(chain);
    const held = isShut ? [] : [...secrets.values()].filter(({ recipient }) => mayHold(chain, box, recipient, holder));
    return [box, held.map(({ identity }) => identity)] as const;
  });
  return Object.fromEntries(found.filter(([, held]) => held.length > 0));
}

/**
 * The name's secret as it is now, for every two custodians who still have a key; none where there is
 * no name, or where people hold it alone.
 */
async function sealPairs(chain: Chain, secrets: Secrets, roster: Roster): Promise<SealedPair[]> {
  const box = current(chain).boxes.identity;
  const secret = box?.rule === "pairs" ? secrets.get(box.recipient) : undefined;
  if (secret === undefined) return [];
  const custodians = officerHolders(box).flatMap((id) => {
    const key = currentKey(roster, id);
    return key === undefined ? [] : [{ id, recipient: key.recipient }];
  });
  const pairs = custodians.flatMap((first, at) => custodians.slice(at + 1).map((second) => ({ first, second })));
  const sealed: SealedPair[] = [];
  for (const { first, second } of pairs) {
    const file = await sealPair(chain, first, second, secret.identity);
    sealed.push({ id: randomId(), first: first.id, second: second.id, sealed: file });
  }
  return sealed;
}

/** Whether the reporter is among the holders of their name now. */
function namesReporter(chain: Chain): boolean {
  return current(chain).boxes.identity?.holders.includes("reporter") ?? false;
}

function holds(chain: Chain, box: Box, holder: Name): boolean {
  if (box === "identity" && holder === "reporter" && !namesReporter(chain)) return false;
  return chain.records.some(({ boxes: { [box]: found } }) => {
    const isAlone = found?.rule === "each" || holder === "reporter";
    return isAlone && (found?.holders.includes(holder) ?? false);
  });
}

/** The newest roster, unless a holder has left since: they stay until somebody removes them. */
export function rosterFor({ boxes, version }: CaseRecord, roster: Roster): Hash {
  const officers = Object.values(boxes).flatMap(officerHolders);
  const stillThere = officers.every((id) => keysAt(roster, id, roster.version).length > 0);
  return stillThere || version === roster.version ? roster.hash : (roster.history[version - 1] ?? refuse("roster"));
}

function frameOf({ frames }: Framed<unknown>, index: number): Uint8Array {
  return frames[index - 1] ?? refuse("malformed");
}

/** Every text inside, tidied: what a reader would refuse is mended before it is sealed. */
function tidied<T>(value: T): T {
  if (typeof value === "string") return tidy(value) as T;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(tidied) as T;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, tidied(entry)])) as T;
}
