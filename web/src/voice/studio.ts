/**
 * The worker's side of a recording: takes what the microphone hears, keeps it, and makes a file of it.
 *
 * Loaded with the first recording. A file is made of samples and of nothing that a browser would say of
 * itself; where an altered voice is asked for, nothing else is ever made.
 */

import type { Voice } from "../seal/attachment.ts";
import { SealError } from "../seal/error.ts";
import { alterer, drawAlteration, type Alteration } from "./alter/alter.ts";
import { pitchOf } from "./alter/pitch.ts";
import { keptSamples, type Kept } from "./kept.ts";
import { encodeOpus, encodesOpus } from "./opus.ts";
import { resampler } from "./resample.ts";
import { joined, LONGEST_SECONDS, RATE, toKept, toWorkedOn, type Packed, type Stage } from "./sound.ts";
import { wavHead } from "./wav.ts";

/** What was made of a recording. */
export interface Made {
  readonly file: Blob;
  readonly packed: Packed;
  readonly seconds: number;
}

/** One recording, from the first word to the file. */
export interface Studio {
  /** The microphone gives `rate` samples a second from here on. */
  readonly begin: (rate: number) => void;
  /** Takes what was heard; gives the seconds that there are. */
  readonly hear: (samples: Float32Array) => number;
  /** The microphone is off. */
  readonly rest: () => number;
  /** Makes a file; `plays` says what the page can play back. Tells how much of it is made, from 0 to 1. */
  readonly make: (voice: Voice, plays: readonly Packed[], tell: (share: number) => void) => Promise<Made>;
}

const MOST = LONGEST_SECONDS * RATE;

/** So many seconds of it tell how high a voice is. */
const LISTENED_SECONDS = 60;

/** An empty studio; `draw` says how a voice of a pitch is altered. */
export function openStudio(draw: (pitch: number | undefined) => Alteration = drawAlteration): Studio {
  const kept = keptSamples();
  let incoming: Stage | undefined;

  const add = (block: Float32Array): number => {
    kept.add(toKept(block.subarray(0, Math.max(0, MOST - kept.length()))));
    return kept.length() / RATE;
  };

  return {
    begin: (rate) => {
      incoming = resampler(Math.round(rate), RATE);
    },
    hear: (samples) => add(incoming?.push(samples) ?? new Float32Array(0)),
    rest: () => {
      const seconds = add(incoming?.end() ?? new Float32Array(0));
      incoming = undefined;
      return seconds;
    },
    make: async (voice, plays, tell) => {
      const length = kept.length();
      if (length === 0) throw new SealError("file");
      const sound = (): AsyncGenerator<Int16Array<ArrayBuffer>> =>
        counting(voice === "altered" ? altered(kept, draw) : kept.read(), (done) => tell(done / length));
      const seconds = length / RATE;
      if (plays.includes("ogg") && (await encodesOpus())) {
        // An encoder that promises and fails must cost nobody what they said.
        const file = await encodeOpus(sound(), length).catch(() => undefined);
        if (file !== undefined) return { file, packed: "ogg", seconds };
      }
      return { file: await wavOf(sound(), length), packed: "wav", seconds };
    },
  };
}

async function* altered(
  kept: Kept,
  draw: (pitch: number | undefined) => Alteration,
): AsyncGenerator<Int16Array<ArrayBuffer>> {
  const stage = alterer(draw(await pitchIn(kept)));
  for await (const piece of kept.read()) {
    // In parts, so that other questions are answered between them.
    for (let at = 0; at < piece.length; at += RATE) {
      yield toKept(stage.push(toWorkedOn(piece.subarray(at, at + RATE))));
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
  yield toKept(stage.end());
}

async function pitchIn(kept: Kept): Promise<number | undefined> {
  const heard: Float32Array[] = [];
  for await (const piece of kept.read()) {
    heard.push(toWorkedOn(piece));
    if (heard.reduce((sum, { length }) => sum + length, 0) >= LISTENED_SECONDS * RATE) break;
  }
  return pitchOf(joined(heard));
}

async function* counting(
  pieces: AsyncGenerator<Int16Array<ArrayBuffer>>,
  tell: (done: number) => void,
): AsyncGenerator<Int16Array<ArrayBuffer>> {
  let done = 0;
  for await (const piece of pieces) {
    yield piece;
    done += piece.length;
    tell(done);
  }
}

async function wavOf(pieces: AsyncIterable<Int16Array<ArrayBuffer>>, length: number): Promise<Blob> {
  const parts: BlobPart[] = [wavHead(length)];
  for await (const piece of pieces) parts.push(new Blob([piece]));
  return new Blob(parts, { type: "audio/wav" });
}
