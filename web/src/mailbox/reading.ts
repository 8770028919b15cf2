/**
 * What a reporter is shown of their case, computed from what was opened and verified.
 *
 * Words come from items whose signature, box and record were checked; what the server lists beside
 * them (who wrote, on which day) is shown only for what could not be opened, and marked so.
 */

import { personOf } from "../public/directory.ts";
import { inOrder, type Person } from "../public/people.ts";
import { fileName } from "../seal/attachment.ts";
import { SealError } from "../seal/error.ts";
import { readReceipt } from "../seal/receipt.ts";
import { recordingsOf, toCheck, type Recording } from "../seal/recordings.ts";
import { standingOf, worthShowing, type Standing } from "../seal/standing.ts";
import type { Sound } from "../seal/bodies.ts";
import type { CaseViewHeader, Day, How, IdentityWords, OpenedCase, OpenedItem, Roster, Word } from "../seal/types.ts";

/** Kinds that stand among the messages. */
export type ShownKind = "attachment" | "transcript" | "attestation" | "removal" | "message" | "acknowledgement" | "alarm" | "consent" | "withdrawal" | "erasure" | "complaint" | "progress" | "telling";

/** One message, opened and verified. */
export interface Shown {
  readonly id: string;
  readonly kind: ShownKind;
  readonly day: Day;
  /** The officer who signed; `undefined` for the reporter's own. */
  readonly who: Person | undefined;
  readonly text: string;
  /** The word that says what it is; nothing for a message. */
  readonly heading?: string;
  /** Of a file: what it is called and how long it is. */
  readonly file?: { readonly name: string; readonly bytes: number };
  /** Of a file: it was deleted. */
  readonly removed?: boolean;
  /** Of a consent: everything that is allowed. */
  readonly given?: readonly Word[];
  /** Of what is said about their name: it may be opened from that day on, or was opened on it, by these people. */
  readonly telling?: { readonly day: Day; readonly opened: boolean; readonly people: readonly Person[] };
}

/** One item that is there and could not be opened or verified. */
export interface Unread {
  readonly id: string;
  readonly side: "reporter" | "office";
  readonly day: Day;
  /** Which check refused it. */
  readonly verdict: string;
}

/** What an officer heard in a recording, for whoever said it to check and sign. */
export interface Check {
  readonly sound: Sound;
  /** As the office wrote it down, or as they last signed it. */
  readonly text: string;
  /** The office may delete the sound. */
  readonly release: boolean;
  /** They signed it already, and may think again. */
  readonly signed: boolean;
}

/** A case as its reporter sees it. */
export interface Mailbox {
  readonly received: Day;
  readonly due: Day | undefined;
  /** What the reporter has decided. */
  readonly standing: Standing;
  /** In the order to show them. */
  readonly shown: readonly Shown[];
  readonly unread: readonly Unread[];
  /** Something that others answered to was not handed over. */
  readonly missing: boolean;
  /** The newest code that the office gave them; `known` where it is the one in use, which an officer knows. */
  readonly given: { readonly day: Day; readonly how: How; readonly people: readonly Person[]; readonly known: boolean } | undefined;
  /** Keys were refused: no words can be sent. */
  readonly muted: boolean;
  /** What they wrote, when they chose to see it again. */
  readonly account: string | undefined;
  /** The files that came with it. */
  readonly told: readonly Shown[];
  /** What an officer heard in a recording, where there is something to check. */
  readonly check: Check | undefined;
  readonly identity: IdentityWords | undefined;
  /** Who opens the name alone; nobody where it takes two custodians. */
  readonly keepers: readonly Person[];
  /** Every officer who holds a key to what was told or to the messages. */
  readonly holders: readonly Person[];
  /** The receipt, once verified. */
  readonly receipt: string | undefined;
  /** A receipt is there that the portal's key did not sign for this case. */
  readonly receiptBad: boolean;
}

/** What the reporter sees of `opened`, which `header` listed and `roster` names the people of. */
export function mailboxOf(
  opened: OpenedCase,
  header: CaseViewHeader,
  roster: Roster,
  language: string,
): Mailbox {
  const people = new Map(roster.officers.map((officer) => [officer.id, personOf(officer, language)]));
  const dialogue = opened.threads.dialogue?.items ?? [];
  const account = opened.threads.account?.items ?? [];
  const identity = opened.threads.identity?.items ?? [];
  const statement = account.find((item) => item.kind === "statement");
  const receipts = [header.receipt, ...dialogue.map(receiptIn)].filter((note) => note !== undefined);
  const verified = receipts.filter((note) => isReceiptOf(note, roster, opened.caseId, statement));
  const recordings = recordingsOf(dialogue);
  const standing = standingOf(dialogue);
  const removed = new Set(recordings.filter((one) => one.removed !== undefined).map(({ sound }) => sound.of));
  const shown = (item: OpenedItem): readonly Shown[] => shownOf(item, people).map((one) => (removed.has(one.id) ? { ...one, removed: true } : one));
  return {
    received: header.received,
    // Of an alarm that was raised since, the office has to know; nobody promised a day for it.
    due: standing.status === "closed" ? undefined : (header.due ?? undefined),
    standing,
    shown: worthShowing(dialogue).flatMap(shown),
    told: account.filter(({ kind }) => kind === "attachment").flatMap(shown),
    check: checkOf(toCheck(recordings)),
    unread: opened.failures.map((failure) => unreadOf(failure, header)),
    missing: opened.missing > 0,
    given: givenIn(opened, people),
    muted: opened.refused.length > 0,
    account: statement?.kind === "statement" ? statement.body.text : undefined,
    identity: identityIn(identity),
    keepers: inOrder(keepersOf(opened).flatMap((id) => people.get(id) ?? [])),
    holders: inOrder(holdersOf(opened).flatMap((id) => people.get(id) ?? [])),
    receipt: verified.at(-1),
    receiptBad: verified.length < receipts.length,
  };
}

function shownOf(item: OpenedItem, people: ReadonlyMap<string, Person>): readonly Shown[] {
  const text = textOf(item, people);
  if (text === undefined) return [];
  return [{ id: item.id, day: item.posted, who: people.get(item.author), ...text }];
}

function textOf(item: OpenedItem, people: ReadonlyMap<string, Person>): Pick<Shown, "kind" | "text" | "heading" | "given" | "file" | "telling"> | undefined {
  switch (item.kind) {
    case "message":
      return { kind: item.kind, text: item.body.text };
    case "acknowledgement":
      return { kind: item.kind, text: item.body.text, heading: "kind-acknowledgement" };
    case "alarm":
      return { kind: item.kind, text: item.body.happened, heading: "kind-alarm" };
    case "consent":
      return { kind: item.kind, text: "", heading: "kind-consent", given: item.body.given };
    case "withdrawal": {
      const heading = item.body.withdrawn ? "kind-withdrawn" : "kind-not-withdrawn";
      return { kind: item.kind, text: item.body.text, heading };
    }
    case "erasure": {
      const heading = item.body.asked ? "kind-erasure-asked" : "kind-erasure-back";
      return { kind: item.kind, text: "", heading };
    }
    case "complaint":
      return { kind: item.kind, text: item.body.text, heading: "kind-complaint" };
    case "attachment":
      return { kind: item.kind, text: "", heading: "kind-attachment", file: { name: fileName(item.body.name), bytes: item.body.bytes } };
    case "transcript":
      return { kind: item.kind, text: item.body.text, heading: "kind-transcript" };
    case "attestation":
      return { kind: item.kind, text: item.body.text, heading: item.body.release ? "kind-attestation-release" : "kind-attestation" };
    case "removal":
      return { kind: item.kind, text: item.body.reason, heading: "kind-removal" };
    case "progress":
      return { kind: item.kind, text: item.body.text, heading: `status-${item.body.status}` };
    case "telling": {
      const { text, day, opened, custodians } = item.body;
      const telling = { day, opened, people: custodians.flatMap((id) => people.get(id) ?? []) };
      return { kind: item.kind, text, heading: opened ? "kind-name-opened" : "kind-name-asked", telling };
    }
    case "statement":
    case "brief":
    case "identity":
    case "note":
    case "mark":
    case "coding":
    case "assignment":
    case "conflict":
    case "disclosure":
    case "step":
    case "translation":
    case "task":
    case "tick":
    case "reference":
    case "link":
    case "code_request":
    case "code_decision":
      return undefined;
  }
}

function givenIn({ chain: { records } }: OpenedCase, people: ReadonlyMap<string, Person>): Mailbox["given"] {
  const newest = records.findLast(({ given }) => given !== undefined);
  if (newest?.given === undefined) return undefined;
  const { day, how, officers } = newest.given;
  const known = records.at(-1)?.reporter.verify === newest.reporter.verify;
  return { day, how, people: officers.flatMap((id) => people.get(id) ?? []), known };
}

function checkOf(recording: Recording | undefined): Check | undefined {
  if (recording === undefined) return undefined;
  const { sound, heard, attested } = recording;
  if (attested === undefined || attested.outdated) return { sound, text: heard?.text ?? "", release: false, signed: false };
  return { sound, text: attested.text, release: attested.release, signed: true };
}

function unreadOf(failure: OpenedCase["failures"][number], header: CaseViewHeader): Unread {
  const listed = header.items.find((item) => item.id === failure.id);
  return {
    id: failure.id,
    side: listed?.side ?? "office",
    day: listed?.day ?? header.received,
    verdict: failure.verdict,
  };
}

function identityIn(items: readonly OpenedItem[]): IdentityWords | undefined {
  const newest = items.filter((item) => item.kind === "identity").at(-1);
  return newest?.kind === "identity" ? newest.body : undefined;
}

function keepersOf(opened: OpenedCase): readonly string[] {
  const held = opened.chain.records.at(-1)?.boxes.identity;
  return held?.rule === "each" ? held.holders.filter((name) => name !== "reporter") : [];
}

/** Officers among the holders of the current record: who can read what was told or the messages. */
function holdersOf(opened: OpenedCase): readonly string[] {
  const boxes = opened.chain.records.at(-1)?.boxes ?? {};
  const holders = [...(boxes.account?.holders ?? []), ...(boxes.dialogue?.holders ?? [])];
  return [...new Set(holders)].filter((name) => name !== "reporter");
}

function receiptIn(item: OpenedItem): string | undefined {
  return item.kind === "acknowledgement" ? item.body.receipt : undefined;
}

/** Whether the portal's key signed `note` for this case and, where it can be told, for this statement. */
function isReceiptOf(
  note: string,
  roster: Roster,
  caseId: string,
  statement: OpenedItem | undefined,
): boolean {
  try {
    const receipt = readReceipt(note, roster);
    return receipt.case === caseId && (statement === undefined || receipt.plain === statement.hash);
  } catch (error) {
    if (error instanceof SealError) return false;
    throw error;
  }
}
