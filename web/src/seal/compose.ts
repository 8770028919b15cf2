// Whole operations: a report as it is sent, a case as it is read, an item as it is added.
//
// Everything sealed here goes to a recipient that came out of a verified roster or a verified
// grant; nothing that the server merely says is ever sealed to.
import { generateIdentity, recipientHash, recipientOf } from "./age.ts";
import { assess, worse } from "./assess.ts";
import { sorted } from "./bytes.ts";
import { tidy } from "./canon.ts";
import { drawCode } from "./code.ts";
import { refuse } from "./error.ts";
import { encodeFrames } from "./frames.ts";
import { readGrants, sealGrant } from "./grant.ts";
import { hash, randomId } from "./id.ts";
import { sealItem } from "./item.ts";
import { generateSigning, noteHash, verifyingKey } from "./note.ts";
import { sealPair } from "./pair.ts";
import { current, extend, mayHold, officerHolders, readChain, writeFirst, writeLater } from "./record.ts";
import { loginHash, reporterKeys } from "./root.ts";
import { currentKey, findQueue, keysAt } from "./roster.ts";
import { readThread, threadOf } from "./thread.ts";
import type {
  Box, BoxSecret, BoxState, Boxes, CaseRecord, CaseViewHeader, Chain, ComposedItem, ComposedRecord, ComposedReport,
  Framed, Hash, Hint, Id, Identity, IdentityWords, InternalInput, Item, ItemInput, Level, ListedItem, Name, OpenInput,
  OpenedCase, OpenedItem, Recipient, ReportHeader, ReportInput, ReporterKeys, Roster, Secrets, Thread,
} from "./types.ts";

const BOXES: readonly Box[] = ["account", "dialogue", "identity", "internal"];
const EXCERPT = 400;

type Threads = Readonly<Partial<Record<Box, Thread>>>;
type BoxSecrets = Readonly<Partial<Record<Box, BoxSecret>>>;

/** Who of a queue would read a report: its officers with a current key, less those excluded. */
export function remainingOfficers(roster: Roster, queue: Id, excluded: readonly Id[]): Id[] {
  return remaining(roster, findQueue(roster, queue)?.officers ?? [], excluded);
}

/** Who would keep the reporter's name. Fewer than two: no name can be taken. */
export function remainingCustodians(roster: Roster, queue: Id, excluded: readonly Id[]): Id[] {
  return remaining(roster, findQueue(roster, queue)?.custodians ?? [], excluded);
}

/** Seals a report. With no officer left to read it: **holder**. */
export async function composeReport(input: ReportInput): Promise<ComposedReport> {
  const { roster, queue, excluded, keepAccount, today, via } = input;
  const code = input.code ?? drawCode();
  const keys = input.keys ?? (await reporterKeys(code, roster.instance.id));
  const signing = generateSigning();
  const officers = remainingOfficers(roster, queue, excluded);
  if (officers.length === 0) return refuse("holder");
  const custodians = input.identity === undefined ? [] : remainingCustodians(roster, queue, excluded);
  const words = custodians.length >= 2 && input.identity !== undefined ? input.identity : undefined;

  const secrets: BoxSecrets = {
    account: await drawSecret(),
    dialogue: await drawSecret(),
    ...(words && { identity: await drawSecret() }),
  };
  const boxes: Boxes = {
    account: state(secrets.account, keepAccount ? [...officers, "reporter"] : officers),
    dialogue: state(secrets.dialogue, [...officers, "reporter"]),
    ...(words && { identity: state(secrets.identity, [...custodians, "reporter"], "pairs") }),
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

  const statement = { answers: tidied(input.answers), text: tidy(input.text) };
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
  const items = [brief, account];
  if (words !== undefined) items.push(await sealName(common, words, recipientIn(secrets, "identity"), signing));
  const grants = await firstGrants(chain, secrets, roster, keys, signing);
  const pairs = words === undefined ? [] : await sealPairs(chain, secrets, roster);

  const sealed = [...grants, ...pairs, ...items].map((part) => part.sealed);
  const header: ReportHeader = {
    case: chain.caseId,
    queue,
    urgent: assessed.urgent,
    level: assessed.level,
    login: loginHash(keys),
    plain: account.opened.hash,
    grants: grants.map(({ holder }, at) => ({ id: randomId(), holder, frame: 1 + at })),
    pairs: pairs.map(({ first: one, second }, at) => ({
      id: randomId(),
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
  };
  return {
    caseId: chain.caseId,
    header,
    body: encodeFrames(header, sealed),
    code,
    plain: account.opened.hash,
    sealed: hash(account.sealed),
    identitySealed: words !== undefined,
  };
}

/** Opens what a holder's grants open. Grants that do not verify refuse the case; items do so singly. */
export async function openCase({ view, holder, identity, roster, anchor }: OpenInput): Promise<OpenedCase> {
  const { header } = view;
  const grants = header.grants.map(({ frame }) => frameOf(view, frame));
  const held = await readGrants({ caseId: header.case, holder, identity, roster, anchor }, grants);
  const reader = { chain: held.chain, secrets: held.secrets, roster };
  const threads: Partial<Record<Box, Thread>> = {};
  for (const box of BOXES) {
    if (!holds(held.chain, box, holder)) continue;
    const listed = header.items.filter((item) => item.box === box);
    threads[box] = await readThread(reader, listed.map((item): ListedItem => ({
      id: item.id, box, n: item.n, sealed: frameOf(view, item.frame),
    })));
  }
  const read = Object.values(threads);
  return {
    ...held,
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
  const { boxes, n } = current(opened.chain);
  const secret = opened.secrets.get(boxes[box]?.recipient ?? "") ?? refuse("secret");
  const item = {
    after: opened.threads[box]?.heads ?? [],
    author,
    body: tidied(input.body),
    box,
    case: opened.caseId,
    id: randomId(),
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
  const holders = sorted([...officers, ...officerHolders(before.boxes.account), "reporter"]);
  const grants = [];
  for (const holder of holders) {
    const recipient = holder === "reporter" ? chain.reporter.recipient : currentKey(roster, holder)?.recipient;
    if (recipient === undefined) continue;
    const sealed = await sealGrant(recipient, { chain, holder, secrets: secretsFor(chain, secrets, holder) });
    grants.push({ id: randomId(), holder, sealed });
  }
  const threads = { ...opened.threads, internal: threadOf([], []) };
  const { boxes, n } = current(chain);
  return { n, grants, boxes: BOXES.filter((box) => boxes[box] !== undefined), opened: { ...opened, chain, secrets, threads } };
}

function remaining(roster: Roster, ids: readonly Id[], excluded: readonly Id[]): Id[] {
  return ids.filter((id) => !excluded.includes(id) && currentKey(roster, id) !== undefined);
}

async function drawSecret(): Promise<BoxSecret> {
  const identity = generateIdentity();
  return { identity, recipient: await recipientOf(identity) };
}

function state(secret: BoxSecret | undefined, holders: readonly Name[], rule: BoxState["rule"] = "each"): BoxState {
  return { holders: sorted(holders), recipient: recipientHash(secret?.recipient ?? refuse("secret")), rule };
}

function recipientIn(secrets: BoxSecrets, box: Box): Recipient {
  return secrets[box]?.recipient ?? refuse("secret");
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

async function firstGrants(
  chain: Chain,
  secrets: BoxSecrets,
  roster: Roster,
  keys: ReporterKeys,
  signing: Uint8Array,
): Promise<{ readonly holder: Name; readonly sealed: Uint8Array }[]> {
  const all = new Map(Object.values(secrets).map((secret) => [recipientHash(secret.recipient), secret]));
  const own = { anchor: keys.anchor, signing };
  const mine = { chain, holder: "reporter", secrets: secretsFor(chain, all, "reporter"), own };
  const grants = [{ holder: "reporter", sealed: await sealGrant(keys.recipient, mine) }];
  for (const holder of officerHolders(current(chain).boxes.dialogue)) {
    const { recipient } = currentKey(roster, holder) ?? refuse("holder");
    const sealed = await sealGrant(recipient, { chain, holder, secrets: secretsFor(chain, all, holder) });
    grants.push({ holder, sealed });
  }
  return grants;
}

/** Of the secrets at hand those that the record lets `holder` have. */
function secretsFor(chain: Chain, secrets: Secrets, holder: Name): Partial<Record<Box, Identity[]>> {
  const found = BOXES.map((box) => {
    const held = [...secrets.values()].filter(({ recipient }) => mayHold(chain, box, recipient, holder));
    return [box, held.map(({ identity }) => identity)] as const;
  });
  return Object.fromEntries(found.filter(([, held]) => held.length > 0));
}

async function sealPairs(
  chain: Chain,
  secrets: BoxSecrets,
  roster: Roster,
): Promise<{ readonly first: Id; readonly second: Id; readonly sealed: Uint8Array }[]> {
  const { identity } = secrets.identity ?? refuse("secret");
  const custodians = officerHolders(current(chain).boxes.identity).map((id) => ({
    id,
    recipient: (currentKey(roster, id) ?? refuse("holder")).recipient,
  }));
  const pairs = custodians.flatMap((first, at) => custodians.slice(at + 1).map((second) => ({ first, second })));
  const sealed = [];
  for (const { first, second } of pairs) {
    sealed.push({ first: first.id, second: second.id, sealed: await sealPair(chain, first, second, identity) });
  }
  return sealed;
}

function holds(chain: Chain, box: Box, holder: Name): boolean {
  return chain.records.some(({ boxes: { [box]: found } }) => {
    const isAlone = found?.rule === "each" || holder === "reporter";
    return isAlone && (found?.holders.includes(holder) ?? false);
  });
}

/** The newest roster, unless a holder has left since: they stay until somebody removes them. */
function rosterFor({ boxes, version }: CaseRecord, roster: Roster): Hash {
  const officers = Object.values(boxes).flatMap(officerHolders);
  const stillThere = officers.every((id) => keysAt(roster, id, roster.version).length > 0);
  return stillThere || version === roster.version ? roster.hash : (roster.history[version - 1] ?? refuse("roster"));
}

/** The worse of what the server says, the newest mark and the sealed answers. */
function hintOf(server: CaseViewHeader, { account, dialogue, internal }: Threads): Hint {
  const told = (account?.items ?? []).flatMap(assessmentOf);
  const mark = internal?.items.findLast((item) => item.kind === "mark");
  const marked = mark?.kind === "mark" ? [mark.body] : [];
  const alarmed = (dialogue?.items ?? []).some((item) => item.kind === "alarm" && item.posted >= (mark?.posted ?? ""));
  const alarm = alarmed ? [{ level: "alarm" as const, urgent: false }] : [];
  const all = [server, ...told, ...marked, ...alarm];
  const level = all.reduce<Level>((worst, one) => worse(worst, one.level), "none");
  const urgent = all.some((one) => one.urgent);
  return { level, urgent, lowered: level !== server.level || urgent !== server.urgent };
}

function assessmentOf(item: OpenedItem): { readonly level: Level; readonly urgent: boolean }[] {
  switch (item.kind) {
    case "statement":
      return [assess(item.body.answers)];
    case "brief":
      return [item.body];
    default:
      return [];
  }
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
