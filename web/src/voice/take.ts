/**
 * Where a recording stands, from the first press of the button until it is among the files; without a
 * browser, so that every way through it can be tried.
 *
 * What was recorded is kept whatever happens to the microphone. An altered voice that was asked for and
 * can't be made is never replaced by the plain one: going back to that is the person's own choice.
 */

import type { Voice } from "../seal/attachment.ts";
import type { Lost, Refused } from "./microphone.ts";
import { LONGEST_SECONDS } from "./sound.ts";

/** How far the file of one voice is. */
export type Making = "none" | "making" | "made" | "failed";
/** What has to be said beside where it stands. */
export type Trouble = Refused | Lost | "broken" | "full";

export interface Take {
  readonly at: "closed" | "before" | "asking" | "recording" | "paused" | "review";
  /** Recorded so far. */
  readonly seconds: number;
  /** When, by those seconds, something was last heard; nothing while nothing was. */
  readonly heardAt: number | undefined;
  /** When the microphone was last turned on. */
  readonly onSince: number;
  readonly trouble: Trouble | undefined;
  readonly voice: Voice;
  readonly made: Readonly<Record<Voice, Making>>;
  /** Whether it is being asked if what was recorded may go. */
  readonly unsure: "again" | "close" | undefined;
}

export type Event =
  | { readonly is: "open" | "ask" | "on" | "off" | "pause" | "stop" | "again" | "close" | "keep" | "sure" | "used" }
  | { readonly is: "refused"; readonly why: Refused }
  | { readonly is: "lost"; readonly how: Lost }
  | { readonly is: "heard"; readonly seconds: number; readonly loud: boolean }
  | { readonly is: "choose"; readonly voice: Voice }
  | { readonly is: "making" | "made" | "failed"; readonly voice: Voice }
  | { readonly is: "broken" };

export const CLOSED: Take = {
  at: "closed",
  seconds: 0,
  heardAt: undefined,
  onSince: 0,
  trouble: undefined,
  voice: "as_recorded",
  made: { as_recorded: "none", altered: "none" },
  unsure: undefined,
};

/** Seconds without a sound after which it is said. */
const SILENT_AFTER = 4;
/** The last so many seconds are counted down. */
const LAST_SECONDS = 60;

/** What a recording is after `event`. An event that does not belong where it stands changes nothing. */
export function next(take: Take, event: Event): Take {
  const calm = { ...take, trouble: undefined, unsure: undefined };
  switch (event.is) {
    case "open":
      return take.at === "closed" ? { ...CLOSED, at: "before" } : take;
    case "ask":
      return take.at === "before" || take.at === "paused" ? { ...calm, at: "asking" } : take;
    case "on":
      return take.at === "asking" ? { ...calm, at: "recording", onSince: take.seconds, heardAt: undefined } : take;
    case "refused":
      return take.at === "asking" ? { ...calm, at: take.seconds > 0 ? "paused" : "before", trouble: event.why } : take;
    case "heard": {
      if (take.at !== "recording") return take;
      const { seconds } = event;
      const heard = { ...take, seconds, heardAt: event.loud ? seconds : take.heardAt };
      return seconds >= LONGEST_SECONDS ? { ...heard, at: "review", trouble: "full" } : heard;
    }
    case "pause":
    case "off":
      return take.at === "recording" || take.at === "asking" ? { ...take, at: take.seconds > 0 ? "paused" : "before" } : take;
    case "lost":
      return take.at === "recording" || take.at === "asking"
        ? { ...take, at: take.seconds > 0 ? "paused" : "before", trouble: event.how }
        : take;
    case "stop":
      return (take.at === "recording" || take.at === "paused") && take.seconds > 0 ? { ...calm, at: "review" } : take;
    case "choose":
      return take.at === "review" ? { ...calm, voice: event.voice } : take;
    case "making":
    case "made":
    case "failed":
      return take.at === "review" ? { ...take, made: { ...take.made, [event.voice]: event.is === "making" ? "making" : event.is } } : take;
    case "again":
      return take.at === "review" || take.at === "paused" ? { ...take, unsure: "again" } : take;
    case "close":
      if (take.at === "closed") return take;
      return take.seconds > 0 ? { ...(take.at === "recording" ? { ...take, at: "paused" } : take), unsure: "close" } : CLOSED;
    case "keep":
      return { ...take, unsure: undefined };
    case "sure":
      if (take.unsure === undefined) return take;
      return take.unsure === "again" ? { ...CLOSED, at: "before" } : CLOSED;
    case "used":
      return canUse(take) ? CLOSED : take;
    case "broken":
      return take.at === "closed" ? take : { ...CLOSED, at: "before", trouble: "broken" };
  }
}

/** Whether the voice that was chosen is there to be handed on. */
export function canUse({ at, voice, made, unsure }: Take): boolean {
  return at === "review" && made[voice] === "made" && unsure === undefined;
}

/** Whether closing the page would lose a recording. */
export function holdsSound({ at, seconds }: Take): boolean {
  return at === "recording" || at === "asking" || seconds > 0;
}

/** Whether anything is heard, as far as can be said by now. */
export function hearing({ at, seconds, heardAt, onSince }: Take): "unknown" | "sound" | "silence" {
  if (at !== "recording") return "unknown";
  if (seconds - (heardAt ?? onSince) >= SILENT_AFTER) return "silence";
  return heardAt === undefined ? "unknown" : "sound";
}

/** How many seconds are left, once they are few. */
export function secondsLeft({ at, seconds }: Take): number | undefined {
  const left = LONGEST_SECONDS - Math.floor(seconds);
  return at === "recording" && left <= LAST_SECONDS ? Math.max(0, left) : undefined;
}

/** How loud a block is: nothing, at 60 dB below as loud as can be, to 1. */
export function levelOf(samples: Float32Array): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  const decibels = 10 * Math.log10(sum / Math.max(1, samples.length) + 1e-12);
  return Math.max(0, Math.min(1, 1 + decibels / 60));
}

/** From here on a level is a voice, or at least no silence: 48 dB below as loud as can be. */
export const LOUD = 0.2;
