/**
 * Hearing that something changed, for as long as the portal says so.
 *
 * The portal sends beats of one length, whatever happened; one that names a change is handed on. What
 * changed is fetched as always, so a portal that lies here can only make a console look too often, or
 * not before its next look.
 */
import { PortalError, refusedBy, type Portal } from "./portal.ts";
import type { Changed } from "./live-protocol.ts";

/** `data: QC` and an empty line: a digit for the queue, one for the open case. */
const BEAT = /^data: ([01])([01])\n\n/;
const BEAT_LENGTH = "data: 00\n\n".length;

export interface Listener {
  readonly listen: (caseId: string | undefined, tell: (changed: Changed) => void) => Promise<null>;
  readonly stop: () => null;
}

export function listenerOver(portal: Portal): Listener {
  let under = new AbortController();
  const stop = (): null => {
    under.abort();
    return null;
  };
  return {
    stop,
    listen: async (caseId, tell) => {
      stop();
      const mine = new AbortController();
      under = mine;
      const path = caseId === undefined ? "queue/live" : `queue/live?case=${caseId}`;
      try {
        const answer = await portal.raw(path, { signal: mine.signal });
        if (!answer.ok || answer.body === null) throw await refusedBy(answer);
        await read(answer.body.pipeThrough(new TextDecoderStream()), tell);
      } catch (error) {
        if (mine.signal.aborted) return null;
        throw error instanceof PortalError ? error : new PortalError({ kind: "unreachable" });
      }
      return null;
    },
  };
}

async function read(texts: ReadableStream<string>, tell: (changed: Changed) => void): Promise<void> {
  const reader = texts.getReader();
  let held = "";
  let begun = true;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    held += value;
    for (let beat = BEAT.exec(held); beat !== null; beat = BEAT.exec(held)) {
      held = held.slice(BEAT_LENGTH);
      const changed = { begun, queue: beat[1] === "1", case: beat[2] === "1" };
      if (begun || changed.queue || changed.case) tell(changed);
      begun = false;
    }
    if (held.length >= BEAT_LENGTH) throw new PortalError({ kind: "failed" });
  }
}
