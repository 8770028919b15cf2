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
import type { Box, ComposedItem, Day, Id, Level, OpenedCase, Roster, Status } from "../../seal/types.ts";
import { receiptState } from "./case-view.ts";
import { readCase, type Read } from "./cases.ts";
import type { Act } from "./log-protocol.ts";
import { sendLogged, type Logbook } from "./logbook.ts";
import { PortalError, Superseded, type Portal } from "./portal.ts";
import type { Officer } from "./signing-in.ts";

/** Something to say, and into which box. */
type Said = KindAndBody & { readonly box: Box; readonly id?: Id };

/** Who writes, where to, and on what day. */
export interface Writing {
  readonly portal: Portal;
  readonly officer: Officer;
  readonly roster: Roster;
  readonly today: Day;
  /** Ids of what was sent and not yet known to have arrived, by what was written. */
  readonly sent: Map<string, string>;
  readonly log: Logbook;
}

interface Hints {
  readonly status?: Status;
  /** Where the officer saw the case stand. */
  readonly from?: Status;
  readonly urgent?: boolean;
  readonly level?: Level;
  readonly assign?: { readonly from: Id | null; readonly to: Id | null };
  /** Blobs that are deleted. */
  readonly remove?: readonly Id[];
  /** With it the officer lets go of the case. */
  readonly withdraw?: boolean;
}

const ATTEMPTS = 4;

/** What the log has to hold of it. */
function actsOf({ status, from, assign, remove, withdraw }: Hints): readonly Act[] {
  const acts: Act[] = [];
  if (status !== undefined) acts.push(actOf(from, status));
  if (assign !== undefined) acts.push(assign.to === null ? "handed_back" : "assigned");
  if (remove !== undefined) acts.push("recording_deleted");
  if (withdraw === true) acts.push("conflict_declared");
  return acts;
}

function actOf(from: Status | undefined, to: Status): Act {
  if (to === "acknowledged" || to === "concluded" || to === "closed") return to;
  return from === "concluded" || from === "closed" ? "reopened" : "moved_on";
}

/** A message, files, or both; files go with it in one write. */
export function writeReply(writing: Writing, caseId: string, text: string, files: readonly SentFile[] = []): Promise<null> {
  const words: readonly Said[] = text.trim() === "" ? [] : [{ kind: "message", body: { text }, box: "dialogue" }];
  return write(writing, caseId, () => words, files);
}

/** Signs the portal's receipt: the office itself now stands behind having received the report. */
export function writeAcknowledgement(writing: Writing, caseId: string, text: string): Promise<null> {
  const written = (read: Read): Said => {
    const receipt = read.header.receipt ?? "";
    const state = receiptState(read.opened, receipt, writing.roster);
    if (state.kind === "failed") throw new SealError(state.verdict);
    return { kind: "acknowledgement", body: { receipt, text }, box: "dialogue" };
  };
  return write(writing, caseId, (read) => [written(read)], [], () => ({ status: "acknowledged" }));
}

/** Moves the case on: signed for the office with its reason, told to the person, in one write. */
export function writeStep(writing: Writing, caseId: string, step: Bodies["step"], text: string): Promise<null> {
  const { from, to } = step;
  const written = (): readonly Said[] => [
    { kind: "progress", body: { status: to, text }, box: "dialogue" },
    { kind: "step", body: step, box: "internal" },
  ];
  const hints = ({ header }: Read): Hints => {
    // Found out before anything is made for it; the server looks again.
    if (header.status !== from) throw new PortalError({ kind: "moved" });
    return { status: to, from };
  };
  return write(writing, caseId, written, [], hints);
}

export function writeNote(writing: Writing, caseId: string, text: string): Promise<null> {
  return write(writing, caseId, () => [{ kind: "note", body: { text }, box: "internal" }]);
}

/** Puts the case into somebody's hands, or nobody's. */
export function writeAssignment(writing: Writing, caseId: string, from: Id | null, to: Id | null, text: string): Promise<null> {
  const body = to === null ? { text } : { officer: to, text };
  return write(writing, caseId, () => [{ kind: "assignment", body, box: "internal" }], [], () => ({ assign: { from, to } }));
}

/** What the officer heard in a recording: for the person to check, or for the office alone. */
export function writeTranscript(writing: Writing, caseId: string, { blob, of }: Sound, text: string, into: "dialogue" | "internal"): Promise<null> {
  return write(writing, caseId, () => [{ kind: "transcript", body: { blob, of, text }, box: into }]);
}

/** Deletes a sound; the portal does so only where the person released it. */
export function writeRemoval(writing: Writing, caseId: string, { blob, of }: Sound, reason: string): Promise<null> {
  return write(writing, caseId, () => [{ kind: "removal", body: { blob, of, reason }, box: "dialogue" }], [], () => ({ remove: [blob] }));
}

/** Says that this officer has a conflict of interest. Nothing of the case is left to them with it; they make no keys. */
export function writeWithdrawal(writing: Writing, caseId: string, reason: string): Promise<null> {
  const said: Said = { kind: "conflict", body: { officer: writing.officer.id, reason }, box: "internal" };
  return write(writing, caseId, () => [said], [], () => ({ withdraw: true }));
}

/** The server's hints only ever rise with a mark: clients show the worse of all they know. */
export function writeMark(writing: Writing, caseId: string, mark: Bodies["mark"]): Promise<null> {
  const hints = ({ opened: { hint } }: Read): Hints => ({
    urgent: hint.urgent || mark.urgent,
    level: worse(hint.level, mark.level),
  });
  return write(writing, caseId, () => [{ kind: "mark", body: mark, box: "internal" }], [], hints);
}

/**
 * Reads the case, seals what was written, sends it; again while others change the record in between.
 *
 * An answer that got lost does not double what was written: the id of what was sent is kept, and a
 * second attempt with the same words first looks whether it has arrived.
 */
export async function write(
  writing: Writing,
  caseId: string,
  written: (read: Read) => readonly Said[],
  files: readonly SentFile[] = [],
  hints: (read: Read) => Hints = () => ({}),
): Promise<null> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await attemptToWrite(writing, caseId, written, files, hints);
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
  written: (read: Read) => readonly Said[],
  files: readonly SentFile[],
  hints: (read: Read) => Hints,
): Promise<void> {
  const { portal, officer, roster, today, sent, log } = writing;
  const read = await readCase(portal, officer, roster, caseId);
  const attached = files.map(({ id, attachment }): Said => ({ kind: "attachment", body: attachment, id, box: "dialogue" }));
  const words = [...written(read), ...attached];
  const key = JSON.stringify([caseId, words]);
  const before = sent.get(key);
  if (before !== undefined && words.some(({ box }) => read.opened.threads[box]?.items.some(({ id }) => id === before))) {
    sent.delete(key);
    return;
  }
  const hinted = hints(read);
  let opened = words.some(({ box }) => box === "internal") ? await withInternal(writing, read) : read.opened;
  const by = { author: officer.id, signing: officer.keys.signing, via: "console", today } as const;
  const items: ComposedItem[] = [];
  for (const said of words) {
    const item = await composeItem({ ...said, opened, ...by });
    opened = withItem(opened, item);
    items.push(item);
  }
  const [first] = items;
  if (first === undefined) return;
  const entries = await log.entries(officer, roster, opened, actsOf(hinted));
  sent.set(key, first.id);
  const header = {
    n: first.n,
    items: items.map(({ id, box }, at) => ({ id, box, lead: false, frame: 1 + at })),
    uploads: files.map(({ token }) => token),
    ...hinted,
    log: entries.map((_, at) => ({ frame: 1 + items.length + at })),
  };
  const sealed = items.map((item) => item.sealed);
  await sendLogged(log, entries, (frames) => portal.postFrames(`cases/${caseId}/items`, encodeFrames(header, [...sealed, ...frames])));
  sent.delete(key);
}

/** The office's own box, made by whoever writes into it first. */
export async function withInternal({ portal, officer, roster, log }: Writing, { opened }: Pick<Read, "opened">): Promise<OpenedCase> {
  if (current(opened.chain).boxes.internal !== undefined) return opened;
  const record = await composeInternal({ opened, author: officer.id, signing: officer.keys.signing, roster });
  const grants = record.grants.map(({ id, holder }, index) => ({ id, holder, frame: index + 1 }));
  const sealed = record.grants.map((grant) => grant.sealed);
  const entries = await log.entries(officer, roster, record.opened, ["keys_made"]);
  const header = { n: record.n, grants, boxes: record.boxes, items: [], log: entries.map((_, at) => ({ frame: 1 + grants.length + at })) };
  await sendLogged(log, entries, (frames) => portal.postFrames(`cases/${opened.caseId}/records`, encodeFrames(header, [...sealed, ...frames])));
  return record.opened;
}
