/**
 * The log as this desk follows it: what an officer does is written into it, and it has to go on from
 * what was seen of it before.
 *
 * A log that is found to be another than the one that was remembered stays so: what comes later is not
 * remembered in its place. Officers go on working all the same, because people wait for them.
 */
import { SealError } from "../../seal/error.ts";
import { utf8 } from "../../seal/bytes.ts";
import { composeEntry } from "../../seal/compose/entry.ts";
import { followLog, logStart, type Act, type Broken, type Head, type LogStep } from "../../seal/log.ts";
import { noteHash } from "../../seal/note.ts";
import * as is from "../../seal/shape.ts";
import type { Hash, Id, Json, OpenedCase, Roster } from "../../seal/types.ts";
import type { LogState } from "./log-protocol.ts";
import { PortalError, type Portal } from "./portal.ts";
import type { Officer } from "./signing-in.ts";

/** So many entries before the one that is remembered are looked at again when somebody signs in. */
const BACK = 1_000;
/** What the portal says of an entry that was signed under a roster that another has followed. */
const OUTDATED = "is not of the roster in force";

export interface Logbook {
  /** Whether the log goes on; the first time, from what the browser remembered. */
  readonly check: (remembered: LogState | undefined) => Promise<LogState>;
  /** Signs an entry for each act; the case is as it is once they are done, or none for who holds none. */
  readonly entries: (by: Officer, roster: Roster, opened: Pick<OpenedCase, "chain" | "secrets"> | undefined, acts: readonly Act[]) => Promise<readonly string[]>;
  /** The portal took these: from now on the log has to hold them. */
  readonly taken: (entries: readonly string[]) => void;
  /** What else was found to be wrong with it. */
  readonly found: (broken: Broken) => LogState;
}

const place = is.shape({ n: is.integer(0), head: is.hash });
const answered = is.shape({
  today: is.day,
  newest: place,
  start: place,
  steps: is.list(is.shape({ n: is.integer(1), hash: is.hash, head: is.hash })),
});
type Answered = ReturnType<typeof answered>;

export function logbook(portal: Portal, instance: Id): Logbook {
  let remembered: Head | undefined;
  let broken: Broken | undefined;
  /** What the browser remembered was taken up. */
  let adopted = false;
  /** Hashes of entries that the portal took, until the log was seen to hold them, and of those that it holds. */
  const taken = new Set<Hash>();
  const held = new Set<Hash>();
  /** One look at a time: a slow answer is not held to what a quick one showed. */
  let turn: Promise<unknown> = Promise.resolve();

  const ask = async (after: number | undefined): Promise<Answered> => {
    const answer = await portal.json(after === undefined ? "log/heads" : `log/heads?after=${after}`);
    try {
      return answered(answer as Json);
    } catch {
      throw new PortalError({ kind: "failed" });
    }
  };

  /** Everything after an entry, page after page; where it begins is what the first says. */
  const all = async (after: number | undefined): Promise<Answered> => {
    const first = await ask(after);
    const steps: LogStep[] = [...first.steps];
    let last = first;
    let at = steps.at(-1)?.n;
    while (at !== undefined && at < last.newest.n && last.steps.length > 0) {
      last = await ask(at);
      steps.push(...last.steps);
      at = steps.at(-1)?.n;
    }
    return { ...last, start: first.start, steps };
  };

  /** Looks at what came since, and says where the portal's log ends now. */
  const look = (back = 0): Promise<Answered> => {
    const next = turn.catch(() => undefined).then(() => lookNow(back));
    turn = next;
    return next;
  };
  const lookNow = async (back: number): Promise<Answered> => {
    const waiting = [...taken];
    const answer = await all(remembered && Math.max(0, remembered.n - back));
    const begins = answer.start.n > 0 || answer.start.head === logStart(instance).head;
    const followed: Head | Broken = begins ? followLog(answer.start, answer.steps, remembered) : { n: 0, verdict: "instance" };
    if ("verdict" in followed) {
      broken ??= followed;
      return answer;
    }
    for (const step of answer.steps) held.add(step.hash);
    // Nobody but the portal can have left out what it said it took.
    if (waiting.some((note) => !held.has(note))) broken ??= { n: followed.n, verdict: "rolled_back" };
    for (const note of waiting) taken.delete(note);
    if (broken === undefined) remembered = followed;
    return answer;
  };

  const state = (newest: Head): LogState => ({ newest: remembered ?? newest, broken });

  return {
    check: async (before) => {
      await turn.catch(() => undefined);
      if (adopted || before === undefined) return state((await look()).newest);
      adopted = true;
      remembered = before.newest;
      broken ??= before.broken;
      return state((await look(BACK)).newest);
    },
    entries: async (by, roster, opened, acts) => {
      if (acts.length === 0) return [];
      const { newest: seen, today } = await look();
      const acting = { officer: by.id, signing: by.keys.signing, roster, today, seen };
      return acts.map((act) => composeEntry(opened, acting, act));
    },
    taken: (entries) => {
      for (const note of entries) taken.add(noteHash(note));
    },
    found: (wrong) => {
      broken ??= wrong;
      return state(logStart(instance));
    },
  };
}

/** Sends what was done together with its entries, whose frames come last. */
export async function sendLogged(log: Logbook, entries: readonly string[], send: (frames: readonly Uint8Array[]) => Promise<void>): Promise<void> {
  try {
    await send(entries.map(utf8));
  } catch (error) {
    const isOutdated = error instanceof PortalError && error.trouble.kind === "rejected" && error.trouble.error === OUTDATED;
    // Then ours is read again.
    throw isOutdated ? new SealError("roster") : error;
  }
  log.taken(entries);
}
