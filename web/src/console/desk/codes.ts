/**
 * A new code for a person who lost theirs (docs/formats.md §19): asked for, agreed to, handed over.
 *
 * The code is not kept anywhere. Whoever asks makes it from a value drawn for the request and their own
 * signing key, and makes it again once a colleague agreed to its public side; the value goes with the
 * request. Both clients hold the request against what the person themselves signed at sending.
 */
import { dueAfter } from "../../public/day.ts";
import { concat } from "../../seal/bytes.ts";
import { digitGroups } from "../../seal/code.ts";
import { composeItem } from "../../seal/compose.ts";
import { composeGivenKeys, handoverOf, type CodeAsked } from "../../seal/compose/give.ts";
import { SealError, refuse } from "../../seal/error.ts";
import { encodeFrames } from "../../seal/frames.ts";
import { readHandover, reasonHash, writeHandover } from "../../seal/handover.ts";
import { b64, isHash, isId, randomBytes, randomId, unb64 } from "../../seal/id.ts";
import { verifyingKey } from "../../seal/note.ts";
import { current, officerHolders, reporterOf } from "../../seal/record.ts";
import { derive, loginHash, reporterKeys } from "../../seal/root.ts";
import { currentKey } from "../../seal/roster.ts";
import { standingOf } from "../../seal/standing.ts";
import type { Bodies } from "../../seal/bodies.ts";
import type { ComposedRecord } from "../../seal/compose.ts";
import type { Day, How, Id, OpenedCase, OpenedItem, ReporterKeys } from "../../seal/types.ts";
import { personOf } from "./authors.ts";
import { readCase } from "./cases.ts";
import type { CodeBar, CodesOfCase } from "./codes-protocol.ts";
import { sendLogged } from "./logbook.ts";
import { pendingOf } from "./people-view.ts";
import { PortalError, Superseded } from "./portal.ts";
import { withInternal, type Writing } from "./writing.ts";

const DAYS = "days 7";
const ATTEMPTS = 4;

/** A request as the portal holds it. */
interface Row {
  readonly id: Id;
  readonly asker: Id;
  readonly expires: Day;
  readonly n: number;
  readonly second: Id | null;
  /** For whoever asked alone. */
  readonly seed: string | null;
}

type RequestItem = Extract<OpenedItem, { kind: "code_request" }>;

/** A code with everything that it needs to open the case. */
interface Code {
  readonly entropy: Uint8Array;
  readonly keys: ReporterKeys;
  /** With which its reporter signs. */
  readonly reporter: Uint8Array;
}

/** What waits in a case, and what stands in the way of asking. */
export async function codesOf(writing: Writing, caseId: string): Promise<CodesOfCase> {
  const { portal, officer, roster } = writing;
  const row = await rowOf(writing, caseId);
  const { opened } = await readCase(portal, officer, roster, caseId);
  const bar = barOf(opened, writing);
  if (row === undefined) return { bar, request: undefined, unsound: undefined };
  try {
    const { body, posted } = requestIn(opened, row, writing.today);
    const person = (id: Id) => personOf(id, roster, officer.id);
    const { expires, how, reason } = body;
    const second = row.second === null ? undefined : person(row.second);
    return { bar, request: { id: row.id, asker: person(row.asker), day: posted, expires, how, reason, second }, unsound: undefined };
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    return { bar, request: undefined, unsound: error.verdict };
  }
}

/** What stands in the way of a new code, by what the person signed and by who holds the case. */
function barOf(opened: OpenedCase, { officer, roster }: Pick<Writing, "officer" | "roster">): CodeBar {
  const dialogue = opened.threads.dialogue;
  // What they decided may be newer than what is here.
  if (opened.refused.length + opened.missing > 0 || (dialogue?.failures.length ?? 0) > 0) return "uncertain";
  const { closed, given } = standingOf(dialogue?.items ?? []);
  if (closed) return "erased";
  if (!given.includes("new_code")) return "consent";
  const conflicted = pendingOf(opened, "reporter").map((one) => one.officer);
  if (conflicted.includes(officer.id)) return "conflict";
  const others = officerHolders(current(opened.chain).boxes.dialogue).filter((id) => id !== officer.id && !conflicted.includes(id));
  return others.some((id) => currentKey(roster, id) !== undefined) ? "none" : "alone";
}

/** Asks colleagues for their word. The code that it is about exists from now on, and nobody has seen it. */
export function askCode(writing: Writing, caseId: string, how: How, reason: string): Promise<null> {
  return again(async () => {
    const { portal, officer, roster, log } = writing;
    const { today } = await portal.json(`cases/${caseId}/code`);
    const expires = dueAfter(String(today), DAYS) ?? refuse("day");
    const opened = await withInternal(writing, await readCase(portal, officer, roster, caseId));
    if (barOf(opened, writing) !== "none") throw new PortalError({ kind: "forbidden" });
    const [id, seed] = [randomId(), randomBytes(32)];
    const code = await codeFrom(seed, writing);
    const body = { expires, how, reason, reporter: publicOf(code), request: id };
    const item = await composeItem({ kind: "code_request", body, opened, box: "internal", author: officer.id, signing: officer.keys.signing, via: "console", today: writing.today });
    const entries = await log.entries(officer, roster, opened, ["code_asked"]);
    const header = { id, n: item.n, expires, seed: b64(seed), items: [{ id: item.id, box: "internal", lead: false, frame: 1 }], log: entries.map((_, at) => ({ frame: 2 + at })) };
    await sendLogged(log, entries, (frames) => portal.postFrames(`cases/${caseId}/code`, encodeFrames(header, [item.sealed, ...frames])));
  });
}

/** Signs that these keys, and no others, may take the place of the person's. */
export function agreeToCode(writing: Writing, caseId: string, id: Id): Promise<null> {
  return again(async () => {
    const { portal, officer, roster, today } = writing;
    const row = await waiting(writing, caseId, id);
    const { opened } = await readCase(portal, officer, roster, caseId);
    const asked = askedIn(opened, row, today);
    if (row.asker === officer.id) return refuse("holder");
    const conflicted = pendingOf(opened, "reporter").map((one) => one.officer);
    if (barOf(opened, writing) !== "none" || conflicted.includes(row.asker)) throw new PortalError({ kind: "forbidden" });
    const agreement = writeHandover(handoverOf(opened.chain, asked), officer.id, officer.keys.signing);
    await decide(writing, opened, id, "agree", { agreement, decided: "agreed", reason: "", request: id });
  });
}

/** Refuses a colleague's request, or takes one's own back. */
export function endCode(writing: Writing, caseId: string, id: Id, reason: string): Promise<null> {
  return again(async () => {
    const { portal, officer, roster } = writing;
    const row = await waiting(writing, caseId, id);
    const { opened } = await readCase(portal, officer, roster, caseId);
    await decide(writing, opened, id, "end", { decided: row.asker === officer.id ? "withdrawn" : "refused", reason, request: id });
  });
}

async function decide({ portal, officer, today }: Writing, opened: OpenedCase, id: Id, word: "agree" | "end", body: Bodies["code_decision"]): Promise<void> {
  const item = await composeItem({ kind: "code_decision", body, opened, box: "internal", author: officer.id, signing: officer.keys.signing, via: "console", today });
  const header = { id, n: item.n, items: [{ id: item.id, box: "internal", lead: false, frame: 1 }] };
  await portal.postFrames(`cases/${opened.caseId}/code/${word}`, encodeFrames(header, [item.sealed]));
}

/** The code, to be handed over: only where the record with it would stand. */
export async function showCode(writing: Writing, caseId: string, id: Id): Promise<readonly string[]> {
  const { code } = await made(writing, caseId, id);
  return digitGroups(code.entropy);
}

/** Puts the code into the place of the old one. An answer that got lost is looked for in the case itself. */
export async function giveCode(writing: Writing, caseId: string, id: Id): Promise<null> {
  const { portal, officer, roster, log, sent } = writing;
  const key = `code ${id}`;
  const before = sent.get(key);
  if (before !== undefined) {
    const { opened } = await readCase(portal, officer, roster, caseId);
    if (reporterOf(opened.chain).verify === before) return null;
  }
  const { code, record } = await made(writing, caseId, id);
  const { n, boxes, grants, pairs, opened } = record;
  const entries = await log.entries(officer, roster, opened, ["code_renewed"]);
  const parts = [...grants, ...pairs];
  const header = {
    id,
    log: entries.map((_, at) => ({ frame: 1 + parts.length + at })),
    record: {
      n,
      boxes,
      login: loginHash(code.keys),
      grants: grants.map((grant, at) => ({ id: grant.id, holder: grant.holder, frame: 1 + at })),
      pairs: [],
    },
  };
  sent.set(key, verifyingKey(code.reporter));
  try {
    await sendLogged(log, entries, (frames) => portal.postFrames(`cases/${caseId}/code/give`, encodeFrames(header, [...parts.map(({ sealed }) => sealed), ...frames])));
  } catch (error) {
    // Another record came between: what was agreed to was another.
    throw error instanceof Superseded ? new PortalError({ kind: "moved" }) : error;
  }
  sent.delete(key);
  return null;
}

/** The code again, and the record by which it takes effect. */
async function made(writing: Writing, caseId: string, id: Id): Promise<{ readonly code: Code; readonly record: ComposedRecord }> {
  const { portal, officer, roster, today } = writing;
  const row = await waiting(writing, caseId, id);
  const { opened } = await readCase(portal, officer, roster, caseId);
  const asked = askedIn(opened, row, today);
  if (row.asker !== officer.id || row.seed === null || row.second === null) throw new PortalError({ kind: "forbidden" });
  const conflicted = pendingOf(opened, "reporter").map((one) => one.officer);
  if (barOf(opened, writing) !== "none" || conflicted.includes(row.second)) throw new PortalError({ kind: "forbidden" });
  const code = await codeFrom(unb64(row.seed), writing);
  const { recipient, verify } = publicOf(code);
  // With another signing key than the one that asked, it would be another code.
  if (asked.reporter.recipient !== recipient || asked.reporter.verify !== verify) return refuse("secret");
  const handover = agreementIn(opened, row.second, asked);
  const record = await composeGivenKeys({ opened, officer: officer.id, signing: officer.keys.signing, handover, keys: code.keys, reporter: code.reporter, roster });
  return { code, record };
}

async function codeFrom(seed: Uint8Array, { officer, roster }: Writing): Promise<Code> {
  const root = concat(officer.keys.signing, seed);
  const entropy = derive(root, "amparo/v1/officer/new-code").slice(0, 12);
  return { entropy, keys: await reporterKeys(entropy, roster.instance.id), reporter: derive(root, "amparo/v1/officer/new-code-signing") };
}

function publicOf({ keys, reporter }: Code) {
  return { recipient: keys.recipient, verify: verifyingKey(reporter) };
}

/** The note by which the second officer agreed to just this. */
function agreementIn(opened: OpenedCase, second: Id, asked: CodeAsked): string {
  const items = opened.threads.internal?.items ?? [];
  const said = items.findLast((item) => item.kind === "code_decision" && item.author === second && item.body.request === asked.request);
  const note = (said?.kind === "code_decision" ? said.body.agreement : undefined) ?? refuse("signature");
  const { agreed } = readHandover(note);
  if (agreed.how !== asked.how || agreed.reason !== reasonHash(asked.request, asked.reason)) return refuse("case");
  return note;
}

/** What was asked, signed by whom the portal names, under the record that still is the newest. */
function requestIn(opened: OpenedCase, row: Row, today: Day): RequestItem {
  const items = opened.threads.internal?.items ?? [];
  const found = items.find((item): item is RequestItem => item.kind === "code_request" && item.body.request === row.id && item.author === row.asker);
  if (found === undefined) return refuse("signature");
  // A portal that keeps a request alive which a colleague refused, or which has run out, gets no word for it.
  const isOver = items.some((item) => item.kind === "code_decision" && item.body.request === row.id && item.body.decided !== "agreed");
  if (isOver || found.body.expires < today) return refuse("record");
  return found.n === row.n && current(opened.chain).n === row.n ? found : refuse("record");
}

function askedIn(opened: OpenedCase, row: Row, day: Day): CodeAsked {
  const { how, reason, reporter, request } = requestIn(opened, row, day).body;
  return { request, officer: row.asker, day, how, reason, reporter };
}

async function waiting(writing: Writing, caseId: string, id: Id): Promise<Row> {
  const row = await rowOf(writing, caseId);
  if (row?.id !== id) throw new PortalError({ kind: "moved" });
  return row;
}

async function rowOf({ portal }: Writing, caseId: string): Promise<Row | undefined> {
  const { request } = await portal.json(`cases/${caseId}/code`);
  if (request === null) return undefined;
  if (!isRow(request)) throw new PortalError({ kind: "failed" });
  return request;
}

function isRow(value: unknown): value is Row {
  if (typeof value !== "object" || value === null) return false;
  const { id, asker, expires, n, second, seed } = value as Readonly<Record<string, unknown>>;
  const isIdText = (text: unknown) => typeof text === "string" && isId(text);
  const isSeed = seed === null || (typeof seed === "string" && isHash(seed));
  return isIdText(id) && isIdText(asker) && typeof expires === "string" && typeof n === "number" && (second === null || isIdText(second)) && isSeed;
}

async function again(attempt: () => Promise<void>): Promise<null> {
  for (let tried = 1; ; tried += 1) {
    try {
      await attempt();
      return null;
    } catch (error) {
      if (!(error instanceof Superseded)) throw error;
      if (tried === ATTEMPTS) throw new PortalError({ kind: "busy" });
    }
  }
}
