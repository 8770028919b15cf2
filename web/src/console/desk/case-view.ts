/**
 * An opened case in the words the page shows: no key, no ciphertext, nothing that was not checked.
 */
import type { CaseViewHeader, Id, IdentityWords, Name, OpenedCase, OpenedItem, Roster } from "../../seal/types.ts";
import { fileName } from "../../seal/attachment.ts";
import { SealError } from "../../seal/error.ts";
import { current, officerHolders } from "../../seal/record.ts";
import { readReceipt } from "../../seal/receipt.ts";
import { recordingsOf } from "../../seal/recordings.ts";
import { standingOf, worthShowing } from "../../seal/standing.ts";
import { wayOf } from "../case/way.ts";
import { authorOf, handsOf, personOf } from "./authors.ts";
import { codeWaits, givenAlong, givenBy, takesKeys } from "./codes-view.ts";
import { keptOf } from "./kept.ts";
import { excludedByReporter, peopleOf } from "./people-view.ts";
import type { Account, Case, Entry, Holder, Person, Says } from "./protocol.ts";

export function caseView(opened: OpenedCase, header: CaseViewHeader, roster: Roster, me: Name): Case {
  const queue = roster.queues.find(({ id }) => id === header.queue);
  const { boxes } = current(opened.chain);
  const internal = opened.threads.internal?.items ?? [];
  const says = (items: readonly OpenedItem[]): readonly Entry[] => items.flatMap((item) => entryOf(item, opened, roster, me));
  return {
    case: opened.caseId,
    me: authorOf(me, roster, me),
    queue: queue?.name,
    office: roster.offices.find(({ id }) => id === queue?.office)?.name,
    status: header.status,
    received: header.received,
    due: header.due,
    via: opened.chain.via,
    ...opened.hint,
    told: opened.threads.account?.items.flatMap((item) => (item.kind === "brief" ? item.body.marks : [])) ?? [],
    accounts: opened.threads.account?.items.flatMap(accountOf) ?? [],
    files: says(opened.threads.account?.items.filter(({ kind }) => kind === "attachment") ?? []),
    recordings: recordingsOf(opened.threads.dialogue?.items ?? []),
    way: wayOf(opened.threads.internal?.items ?? []),
    standing: standingOf(opened.threads.dialogue?.items ?? []),
    identity: identityOf(opened.threads.identity?.items ?? []),
    nameKept: boxes.identity?.rule === "pairs",
    dialogue: says(worthShowing(opened.threads.dialogue?.items ?? [])),
    internal: says(internal),
    kept: keptOf(internal, roster, me),
    assignee: handsOf(header.assignee, roster, me),
    handed: handedTo(internal, header.assignee, roster, me),
    colleagues: officerHolders(boxes.dialogue).map((id) => personOf(id, roster, me)),
    holders: Object.entries(boxes).map(([box, state]): Holder => ({ box, people: state.holders.map((name) => authorOf(name, roster, me)) })),
    excluded: excludedByReporter(opened).length,
    people: peopleOf(opened, roster, me),
    receipt: receiptState(opened, header.receipt ?? "", roster),
    failures: opened.failures,
    missing: opened.missing,
    uncertain: opened.refused.length + opened.missing + (opened.threads.dialogue?.failures.length ?? 0) > 0,
    refused: [...new Set(opened.refused)],
    renewed: [opened.chain, ...opened.parted].some((chain) => takesKeys(chain)),
    given: givenBy(opened, roster, me),
    code: codeWaits(opened, header.today, roster, me),
  };
}

/** Whose hands the case was put into last, as it was signed, where the server shows somebody else's. */
function handedTo(items: readonly OpenedItem[], shown: Id | undefined, roster: Roster, me: Name): Person | null | undefined {
  const last = items.findLast((item) => item.kind === "assignment");
  const signed = last?.kind === "assignment" ? last.body.officer : undefined;
  return signed === shown ? undefined : (handsOf(signed, roster, me) ?? null);
}

/** The receipt counts only if the instance signed it for this case and for these very words. */
export function receiptState(opened: OpenedCase, note: string, roster: Roster): Case["receipt"] {
  const statement = opened.threads.account?.items.find(({ kind }) => kind === "statement");
  try {
    const receipt = readReceipt(note, roster);
    const fits = receipt.case === opened.caseId && (statement === undefined || statement.hash === receipt.plain);
    return fits ? { kind: "verified", day: receipt.day } : { kind: "failed", verdict: "case" };
  } catch (error) {
    if (error instanceof SealError) return { kind: "failed", verdict: error.verdict };
    throw error;
  }
}

function accountOf(item: OpenedItem): readonly Account[] {
  return item.kind === "statement" ? [{ id: item.id, text: item.body.text, answers: item.body.answers, posted: item.posted }] : [];
}

/** Who the person is, where they gave it to this officer alone or to everybody who reads the report. */
function identityOf(items: readonly OpenedItem[]): IdentityWords | undefined {
  const newest = items.findLast((item) => item.kind === "identity");
  return newest?.kind === "identity" ? newest.body : undefined;
}

function entryOf(item: OpenedItem, opened: OpenedCase, roster: Roster, me: Name): readonly Entry[] {
  const says = saysOf(item, roster, me);
  if (says === undefined) return [];
  const given = item.author === "reporter" ? givenAlong(opened, item.n)?.day : undefined;
  return [{ id: item.id, author: authorOf(item.author, roster, me), posted: item.posted, n: item.n, via: item.via, ...(given !== undefined && { given }), says }];
}

function saysOf(item: OpenedItem, roster: Roster, me: Name): Says | undefined {
  switch (item.kind) {
    case "message":
    case "note":
    case "complaint":
      return { kind: item.kind, text: item.body.text };
    case "withdrawal":
      return { kind: item.kind, ...item.body };
    case "erasure":
      return { kind: item.kind, ...item.body };
    case "acknowledgement":
      return { kind: "acknowledgement", text: item.body.text, receipt: receiptDay(item.body.receipt, item.case, roster) };
    case "alarm":
      return { kind: "alarm", happened: item.body.happened };
    case "consent":
      return { kind: "consent", ...item.body };
    case "mark":
      return { kind: "mark", ...item.body };
    case "attachment": {
      const { name, bytes, beside, of, voice, blob } = item.body;
      // Only an honest sender tidied it.
      return { kind: "attachment", file: { name: fileName(name), bytes, beside, of, voice, sound: { blob, of: item.id } } };
    }
    case "transcript":
      return { kind: item.kind, text: item.body.text };
    case "attestation":
      return { kind: item.kind, ...item.body };
    case "removal":
      return { kind: item.kind, reason: item.body.reason };
    case "assignment":
      return { kind: item.kind, to: handsOf(item.body.officer, roster, me), text: item.body.text };
    case "conflict":
      return { kind: item.kind, who: personOf(item.body.officer, roster, me), own: item.body.officer === item.author, reason: item.body.reason };
    case "step":
      return { kind: item.kind, ...item.body };
    case "progress":
      return { kind: item.kind, ...item.body };
    case "disclosure":
      return { kind: item.kind, ...item.body };
    case "telling":
      return { kind: item.kind, ...item.body, people: item.body.custodians.map((id) => personOf(id, roster, me)) };
    case "coding":
      return { kind: "coding", fields: item.body.fields };
    case "translation":
      return { kind: item.kind, ...item.body };
    case "task":
      return { kind: item.kind, ...item.body };
    case "tick":
      return { kind: item.kind, ...item.body };
    case "reference":
      return { kind: item.kind, ...item.body };
    case "link":
      return { kind: item.kind, ...item.body };
    case "code_request":
      return { kind: item.kind, ...item.body };
    case "code_decision":
      return { kind: item.kind, ...item.body };
    case "statement":
    case "brief":
    case "identity":
      return undefined;
  }
}

function receiptDay(note: string, caseId: string, roster: Roster): string | undefined {
  try {
    const receipt = readReceipt(note, roster);
    return receipt.case === caseId ? receipt.day : undefined;
  } catch (error) {
    if (error instanceof SealError) return undefined;
    throw error;
  }
}
