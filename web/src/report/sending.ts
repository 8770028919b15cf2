/**
 * From *send* to *stored*: which list is sealed to, what is sealed, and what is sent again.
 *
 * The order matters. First a verified list, then a draft read against it, then the seal, and only
 * then the network; so nothing is ever sealed to a list that the person did not see.
 */

import type { SealedReport } from "../public/asked.ts";
import { deliver, type Outcome, type Pause, type Progress, type Work } from "../public/delivery.ts";
import type { Directory } from "../public/people.ts";
import type { Verified } from "../public/roster.ts";
import { problemOf, same, type Draft, type Problem } from "./draft.ts";

/** The parts of a report that follow from the list: refused, they may mean that the office replaced it. */
const FROM_THE_LIST: readonly (string | undefined)[] = ["queue", "grants", "pairs"];

/** What sending needs of the portal and of the worker. */
export interface Means {
  readonly fetchRoster: () => Promise<Outcome<string>>;
  readonly verify: (note: string) => Promise<Verified>;
  readonly seal: (draft: Draft) => Promise<SealedReport>;
  readonly work: (work: Work, body: Uint8Array) => Promise<string>;
  readonly sendReport: (body: Uint8Array, worked?: string) => Promise<Outcome<string>>;
}

/** What sending needs of the page. */
export interface Desktop {
  /** Puts the verified list on the page; says whether it differs from what the person has seen. */
  readonly list: (directory: Directory) => boolean;
  readonly draft: (directory: Directory) => Draft;
  readonly say: (progress: Progress | { readonly at: "sealing" }) => void;
  readonly pause: Pause;
}

/** How one press of *send* ended. */
export type Ended =
  | { readonly kind: "stored"; readonly report: SealedReport; readonly receipt: string; readonly office: string }
  | { readonly kind: "problem"; readonly problem: Problem }
  /** The list is another than the one on the page when the person chose. */
  | { readonly kind: "look_again" }
  | { readonly kind: "list_refused"; readonly verdict: string }
  | { readonly kind: "refused"; readonly code: string }
  | { readonly kind: "given_up" };

/** Sends what the page holds. */
export interface Sender {
  /** Takes the list that was verified before anything was written. */
  readonly start: (directory: Directory) => void;
  readonly send: () => Promise<Ended>;
}

/** A sender that holds on to the list and to what it sealed, so that a retry sends the same bytes. */
export function senderOver(means: Means, page: Desktop): Sender {
  let directory: Directory | undefined;
  let sealed: { readonly draft: Draft; readonly report: SealedReport } | undefined;

  const people = async (): Promise<Directory | Ended> => {
    if (directory !== undefined) return directory;
    const fetched = await deliver(means.fetchRoster, page.pause, page.say);
    if (fetched.kind === "given_up") return fetched;
    if (fetched.kind === "refused") return { kind: "list_refused", verdict: fetched.error };
    const verified = await means.verify(fetched.answer);
    if (verified.kind === "refused") return { kind: "list_refused", verdict: verified.verdict };
    directory = verified.directory;
    return page.list(directory) ? { kind: "look_again" } : directory;
  };

  /** Whether the office replaced its list meanwhile; the person looks at a new one before it is used. */
  const replaced = async (before: Directory, code: string): Promise<Ended> => {
    directory = undefined;
    const listed = await people();
    if ("kind" in listed) return listed;
    return listed.version === before.version ? { kind: "refused", code } : { kind: "look_again" };
  };

  const seal = async (draft: Draft): Promise<SealedReport> => {
    if (sealed === undefined || !same(sealed.draft, draft)) {
      page.say({ at: "sealing" });
      sealed = { draft, report: await means.seal(draft) };
    }
    return sealed.report;
  };

  return {
    start: (listed) => {
      directory = listed;
    },
    send: async () => {
      const listed = await people();
      if ("kind" in listed) return listed;
      const draft = page.draft(listed);
      const problem = problemOf(draft, listed);
      if (problem !== undefined) return { kind: "problem", problem };
      let report = await seal(draft);
      // Never send less than was written: the name would be lost without a word.
      if (draft.identity !== undefined && !report.identitySealed) return { kind: "refused", code: "identity" };
      const post = async (work?: Work): Promise<Outcome<string>> =>
        means.sendReport(report.body, work && (await means.work(work, report.body)));
      let delivered = await deliver(post, page.pause, page.say);
      if (delivered.kind === "refused" && delivered.error === "duplicate") {
        // The code of this draft opens another report by now, sent from another page: this one gets its own.
        sealed = undefined;
        report = await seal(draft);
        delivered = await deliver(post, page.pause, page.say);
      }
      if (delivered.kind === "given_up") return delivered;
      if (delivered.kind === "stored") {
        const office = listed.queues.find((queue) => queue.id === draft.queue)?.office ?? "";
        return { kind: "stored", report, receipt: delivered.answer, office };
      }
      sealed = undefined;
      const code = delivered.field ?? delivered.error;
      return FROM_THE_LIST.includes(delivered.field) ? await replaced(listed, code) : { kind: "refused", code };
    },
  };
}
