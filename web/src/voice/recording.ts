/**
 * The worker's answers about a recording. What does the work is loaded with the first one: most people
 * write, and a phone on a bad line should not wait for what they do not use.
 */

import type { Answerers } from "../public/asked.ts";
import { SealError } from "../seal/error.ts";
import type { Studio } from "./studio.ts";

type Answered = "voice_begin" | "voice_hear" | "voice_rest" | "voice_make" | "voice_forget";

/** Answers what a page asks about the one recording that it makes at a time. */
export function voiceRecorder(): Pick<Answerers, Answered> {
  let studio: Studio | undefined;

  function open(): Studio {
    if (studio === undefined) throw new SealError("file");
    return studio;
  }

  return {
    voice_begin: async (rate) => {
      const { openStudio } = await import("./studio.ts");
      studio ??= openStudio();
      studio.begin(rate);
      return true;
    },
    voice_hear: async (samples) => Promise.resolve(open().hear(samples)),
    voice_rest: async () => Promise.resolve(open().rest()),
    voice_make: async ({ voice, plays }, tell) => open().make(voice, plays, (share) => tell?.(share)),
    voice_forget: async () => {
      studio = undefined;
      return Promise.resolve(true);
    },
  };
}
