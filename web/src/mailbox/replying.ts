/**
 * Sending an answer until it is in the case, exactly once.
 *
 * An answer is sealed to the case as it stands. When the office changed who holds keys meanwhile, the
 * portal refuses it: the case is read again and the answer sealed again. When an attempt failed on
 * the way, the case is read before the next: the answer may have arrived after all.
 */

import type { SealedReply } from "../public/asked.ts";
import { deliver, type Outcome, type Pause, type Progress } from "../public/delivery.ts";
import type { Mailbox } from "./reading.ts";

/** Errors after which the case says more: it went on meanwhile, or the answer is in it already. */
const OUTDATED: readonly string[] = ["record", "duplicate"];
/** Changes of holders are rare; more of them in a row mean that something else is wrong. */
const SEALINGS = 5;

/** What replying needs. */
export interface ReplyMeans {
  readonly seal: () => Promise<SealedReply>;
  readonly send: (body: Uint8Array) => Promise<Outcome<true>>;
  /** Fetches and opens the case again. */
  readonly reread: () => Promise<Outcome<Mailbox>>;
  readonly pause: Pause;
  readonly say: (progress: Progress | { readonly at: "sealing"; readonly again: boolean }) => void;
}

/** How a reply ended. */
export type Replied =
  | { readonly kind: "sent"; readonly mailbox: Mailbox | undefined }
  | { readonly kind: "refused"; readonly code: string }
  | { readonly kind: "given_up" };

/** Seals and sends; with the answer, the case as it then stands, if it could be read. */
export async function sendReply(means: ReplyMeans): Promise<Replied> {
  for (let sealing = 1; sealing <= SEALINGS; sealing += 1) {
    means.say({ at: "sealing", again: sealing > 1 });
    const reply = await means.seal();
    const sent = await deliver(sending(reply, means), means.pause, means.say);
    if (sent.kind === "given_up") return sent;
    if (sent.kind === "stored") return { kind: "sent", mailbox: await glimpse(means) };
    if (!OUTDATED.includes(sent.error)) return { kind: "refused", code: sent.error };
    const read = await deliver(means.reread, means.pause, means.say);
    if (read.kind === "given_up") return read;
    if (read.kind === "refused") return { kind: "refused", code: read.error };
    if (holds(read.answer, reply)) return { kind: "sent", mailbox: read.answer };
  }
  return { kind: "refused", code: "record" };
}

/** One attempt after the other; before each further one the case tells whether the last had arrived. */
function sending(reply: SealedReply, means: ReplyMeans): () => Promise<Outcome<true>> {
  let tried = false;
  return async () => {
    if (tried) {
      const read = await means.reread();
      if (read.kind !== "stored") return read;
      if (holds(read.answer, reply)) return { kind: "stored", answer: true };
    }
    tried = true;
    return means.send(reply.body);
  };
}

function holds(mailbox: Mailbox, reply: SealedReply): boolean {
  return mailbox.shown.some((item) => item.id === reply.id);
}

/** The case after a stored reply, if one attempt gets it: the reply counts as sent either way. */
async function glimpse(means: ReplyMeans): Promise<Mailbox | undefined> {
  const read = await means.reread();
  return read.kind === "stored" ? read.answer : undefined;
}
