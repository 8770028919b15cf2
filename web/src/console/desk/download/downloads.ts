/**
 * Taking a case out of the portal: one at a time, to its end or not at all.
 *
 * The files are fetched one after the other, each as a stream into pieces that the browser keeps on its
 * disk. What the portal has no longer as it was signed is left out or marked, and said; a line that
 * fails says nothing about a file, so it ends the download. Stopping ends it too, and so does locking:
 * the desk goes, and what was put aside with it.
 */
import type { Gathered } from "../../../files/gather.ts";
import { memberOf, zipOf, type Member } from "../../../files/zip.ts";
import type { Attachment } from "../../../seal/attachment.ts";
import { utf8 } from "../../../seal/bytes.ts";
import { SealError } from "../../../seal/error.ts";
import type { Id, OpenedCase, OpenedItem } from "../../../seal/types.ts";
import type { Read } from "../cases.ts";
import { PortalError, type Portal } from "../portal.ts";
import type { Downloaded, Flawed, Why } from "../protocol.ts";

/** How the files of a case are fetched for one download. */
export interface Fetching {
  readonly sealed: (blob: Id) => Promise<Response>;
  readonly tell: (sofar: Gathered) => void;
  readonly signal: AbortSignal;
  readonly without: readonly Id[];
}

/** What an archive is made of, and what is not in it as it was signed. */
export interface Packed {
  readonly members: readonly Member[];
  readonly flawed: readonly Flawed[];
}

export interface Downloads {
  /** Runs one; a second beside it is refused as **busy**. */
  readonly start: (work: (signal: AbortSignal) => Promise<Downloaded>) => Promise<Downloaded>;
  readonly stop: () => null;
}

/** The portal answered that it can't give this file. */
class Gone extends Error {}

/** The line failed in the middle of a file. */
class Lost extends Error {
  readonly file: Attachment;
  constructor(file: Attachment) {
    super("lost");
    this.file = file;
  }
}

export function downloads(): Downloads {
  let under: AbortController | undefined;
  return {
    start: async (work) => {
      if (under !== undefined) throw new PortalError({ kind: "busy" });
      const abort = new AbortController();
      under = abort;
      try {
        const made = await work(abort.signal);
        return abort.signal.aborted ? { kind: "stopped" } : made;
      } catch (error) {
        if (abort.signal.aborted) return { kind: "stopped" };
        if (error instanceof Lost) return { kind: "lost", blob: error.file.blob, name: error.file.name };
        throw error;
      } finally {
        under = undefined;
      }
    },
    stop: () => {
      under?.abort();
      return null;
    },
  };
}

/** The archive, once it is certain that the browser had room for all of it. */
export async function madeOf({ members, flawed }: Packed, name: string): Promise<Downloaded> {
  const archive = zipOf(members);
  // A browser whose disk is full says so to who reads, not to who writes.
  await archive.slice(-1).arrayBuffer().catch(() => {
    throw new PortalError({ kind: "failed" });
  });
  return { kind: "made", archive, name: `${name}.zip`, flawed };
}

/** Asks the portal for the sealed bytes of a case's file. */
export function sealedFrom(portal: Portal, { opened }: Read, signal: AbortSignal): (blob: Id) => Promise<Response> {
  return async (blob) => {
    const answer = await portal.raw(`cases/${opened.caseId}/files/${blob}`, { signal });
    switch (answer.status) {
      case 401:
        throw new PortalError({ kind: "signed_out" });
      case 404:
      case 500:
        // It has no such file, or not all of its bytes: asking again would not help.
        throw new Gone();
      case 503:
        throw new PortalError({ kind: "busy" });
      default:
        return answer;
    }
  };
}

/** An item that speaks of a file. */
export type AttachmentItem = Extract<OpenedItem, { kind: "attachment" }>;

/** Every item of a case that was opened, box by box, in the order in which they are shown. */
export function itemsOf({ threads }: OpenedCase): readonly OpenedItem[] {
  return Object.values(threads).flatMap(({ items }) => items);
}

export function attachmentsOf(opened: OpenedCase): readonly AttachmentItem[] {
  return itemsOf(opened).filter((item) => item.kind === "attachment");
}

/** What `gather` makes of each file, or why there is nothing; told is how many of all bytes have come. */
export async function gatherEach<T>(
  files: readonly Attachment[],
  { sealed, tell, signal, without }: Fetching,
  gather: (file: Attachment, fetchSealed: () => Promise<Response>, tell: (sofar: Gathered) => void) => Promise<T>,
): Promise<readonly (T | Why)[]> {
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const outcomes: (T | Why)[] = [];
  let before = 0;
  tell({ read: 0, all });
  for (const file of files) {
    const told = ({ read, all: whole }: Gathered): void => {
      const share = whole === 0 ? 1 : Math.min(read / whole, 1);
      tell({ read: before + Math.floor(share * file.bytes), all });
    };
    const outcome = without.includes(file.blob) ? "line" : await gather(file, () => sealed(file.blob), told).catch((error: unknown) => whyOf(error, file));
    signal.throwIfAborted();
    outcomes.push(outcome);
    before += file.bytes;
    tell({ read: before, all });
  }
  return outcomes;
}

function whyOf(error: unknown, file: Attachment): Why {
  if (error instanceof SealError) return error.verdict;
  if (error instanceof Gone) return "gone";
  throw error instanceof PortalError ? error : new Lost(file);
}

export function textMember(path: string, text: string): Member {
  return memberOf(path, utf8(text));
}

export function jsonMember(path: string, value: unknown): Member {
  return textMember(path, `${JSON.stringify(value, null, 2)}\n`);
}
