/**
 * Writing into a case: signed with the officer's key, sealed to the box's holders, sent.
 *
 * When somebody changed the record meanwhile the server says 409: what was written is sealed again to
 * whoever holds the box now. The words are the page's until the server has stored them.
 */
import { SealError } from "../../seal/error.ts";
import { worse } from "../../seal/assess.ts";
import { composeInternal, composeItem, withItem } from "../../seal/compose.ts";
import { encodeFrames } from "../../seal/frames.ts";
import { current } from "../../seal/record.ts";
import type { SentFile } from "../../seal/attachment.ts";
import type { Bodies, KindAndBody, Sound } from "../../seal/bodies.ts";
import type { Box, ComposedItem, Day, Id, Level, OpenedCase, Roster } from "../../seal/types.ts";
import { receiptState } from "./case-view.ts";
import { readCase, type Read } from "./cases.ts";
import { PortalError, Superseded, type Portal } from "./portal.ts";
import type { Officer } from "./signing-in.ts";

/** Who writes, where to, and on what day. */
export interface Writing {
  readonly portal: Portal;
  readonly officer: Officer;
  readonly roster: Roster;
  readonly today: Day;
  /** Ids of what was sent and not yet known to have arrived, by what was written. */
  readonly sent: Map<string, string>;
}

interface Hints {
  readonly status?: "acknowledged";
  readonly urgent?: boolean;
  readonly level?: Level;
  readonly assign?: { readonly from: Id | null; readonly to: Id | null };
  /** Blobs that are deleted. */
  readonly remove?: readonly Id[];
  /** With it the officer lets go of the case. */
  readonly withdraw?: boolean;
}

const ATTEMPTS = 4;

/** A message, files, or both; files go with it in one write. */
export function writeReply(writing: Writing, caseId: string, text: string, files: readonly SentFile[] = []): Promise<null> {
  const words: readonly KindAndBody[] = text.trim() === "" ? [] : [{ kind: "message", body: { text } }];
  return write(writing, caseId, "dialogue", () => words, files);
}

/** Signs the portal's receipt: the office itself now stands behind having received the report. */
export function writeAcknowledgement(writing: Writing, caseId: string, text: string): Promise<null> {
  const written = (read: Read): KindAndBody => {
    const receipt = read.header.receipt ?? "";
    const state = receiptState(read.opened, receipt, writing.roster);
    if (state.kind === "failed") throw new SealError(state.verdict);
    return { kind: "acknowledgement", body: { receipt, text } };
  };
  return write(writing, caseId, "dialogue", (read) => [written(read)], [], () => ({ status: "acknowledged" }));
}

export function writeNote(writing: Writing, caseId: string, text: string): Promise<null> {
  return write(writing, caseId, "internal", () => [{ kind: "note", body: { text } }]);
}

/** Puts the case into somebody's hands, or nobody's. */
export function writeAssignment(writing: Writing, caseId: string, from: Id | null, to: Id | null, text: string): Promise<null> {
  const body = to === null ? { text } : { officer: to, text };
  return write(writing, caseId, "internal", () => [{ kind: "assignment", body }], [], () => ({ assign: { from, to } }));
}

/** What the officer heard in a recording: for the person to check, or for the office alone. */
export function writeTranscript(writing: Writing, caseId: string, { blob, of }: Sound, text: string, into: "dialogue" | "internal"): Promise<null> {
  return write(writing, caseId, into, () => [{ kind: "transcript", body: { blob, of, text } }]);
}

/** Deletes a sound; the portal does so only where the person released it. */
export function writeRemoval(writing: Writing, caseId: string, { blob, of }: Sound, reason: string): Promise<null> {
  return write(writing, caseId, "dialogue", () => [{ kind: "removal", body: { blob, of, reason } }], [], () => ({ remove: [blob] }));
}

/** Says that this officer has a conflict of interest. Nothing of the case is left to them with it; they make no keys. */
export function writeWithdrawal(writing: Writing, caseId: string, reason: string): Promise<null> {
  const said: KindAndBody = { kind: "conflict", body: { officer: writing.officer.id, reason } };
  return write(writing, caseId, "internal", () => [said], [], () => ({ withdraw: true }));
}

/** The server's hints only ever rise with a mark: clients show the worse of all they know. */
export function writeMark(writing: Writing, caseId: string, mark: Bodies["mark"]): Promise<null> {
  const hints = ({ opened: { hint } }: Read): Hints => ({
    urgent: hint.urgent || mark.urgent,
    level: worse(hint.level, mark.level),
  });
  return write(writing, caseId, "internal", () => [{ kind: "mark", body: mark }], [], hints);
}

/**
 * Reads the case, seals what was written, sends it; again while others change the record in between.
 *
 * An answer that got lost does not double what was written: the id of what was sent is kept, and a
 * second attempt with the same words first looks whether it has arrived.
 */
async function write(
  writing: Writing,
  caseId: string,
  box: Box,
  written: (read: Read) => readonly KindAndBody[],
  files: readonly SentFile[] = [],
  hints: (read: Read) => Hints = () => ({}),
): Promise<null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await attemptToWrite(writing, caseId, box, written, files, hints);
      return null;
    } catch (error) {
      if (!(error instanceof Superseded)) throw error;
      if (attempt === ATTEMPTS) throw new PortalError({ kind: "busy" });
    }
  }
}

async function attemptToWrite(
  writing: Writing,
  caseId: string,
  box: Box,
  written: (read: Read) => readonly KindAndBody[],
  files: readonly SentFile[],
  hints: (read: Read) => Hints,
): Promise<void> {
  const { portal, officer, roster, today, sent } = writing;
  const read = await readCase(portal, officer, roster, caseId);
  const attached = files.map(({ id, attachment }) => ({ kind: "attachment", body: attachment, id }) as const);
  const words = [...written(read), ...attached];
  const key = JSON.stringify([caseId, words]);
  const before = sent.get(key);
  if (before !== undefined && read.opened.threads[box]?.items.some(({ id }) => id === before)) {
    sent.delete(key);
    return;
  }
  let opened = box === "internal" ? await withInternal(writing, read) : read.opened;
  const by = { box, author: officer.id, signing: officer.keys.signing, via: "console", today } as const;
  const items: ComposedItem[] = [];
  for (const said of words) {
    const item = await composeItem({ ...said, opened, ...by });
    opened = withItem(opened, item);
    items.push(item);
  }
  const [first] = items;
  if (first === undefined) return;
  sent.set(key, first.id);
  const header = {
    n: first.n,
    items: items.map(({ id }, at) => ({ id, box, lead: false, frame: 1 + at })),
    uploads: files.map(({ token }) => token),
    ...hints(read),
  };
  await portal.postFrames(`cases/${caseId}/items`, encodeFrames(header, items.map(({ sealed }) => sealed)));
  sent.delete(key);
}

/** The office's own box, made by whoever writes into it first. */
async function withInternal({ portal, officer, roster }: Writing, { opened }: Read): Promise<OpenedCase> {
  if (current(opened.chain).boxes.internal !== undefined) return opened;
  const record = await composeInternal({ opened, author: officer.id, signing: officer.keys.signing, roster });
  const grants = record.grants.map(({ id, holder }, index) => ({ id, holder, frame: index + 1 }));
  const sealed = record.grants.map((grant) => grant.sealed);
  const header = { n: record.n, grants, boxes: record.boxes, items: [] };
  await portal.postFrames(`cases/${opened.caseId}/records`, encodeFrames(header, sealed));
  return record.opened;
}
