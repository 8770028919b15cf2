/** Opus by the browser's own encoder, where it has one. */

import { oggOf } from "./ogg.ts";
import { RATE } from "./sound.ts";

const CONFIG = {
  codec: "opus",
  sampleRate: RATE,
  numberOfChannels: 1,
  bitrate: 24_000,
} as const satisfies AudioEncoderConfig;

/** Pushed in at the end, so that what the encoder holds back comes out. */
const DRAIN = RATE / 20;
/** Blocks of this many samples go in, at most so many at a time. */
const BLOCK = RATE / 2;
const MOST_WAITING = 8;

/** Whether this browser encodes what {@link encodeOpus} asks for. */
export async function encodesOpus(): Promise<boolean> {
  if (typeof AudioEncoder === "undefined" || typeof AudioData === "undefined") return false;
  const answer = await AudioEncoder.isConfigSupported(CONFIG).catch(() => undefined);
  return answer?.supported === true;
}

/** An Ogg file of `samples`, of which there are `length`. */
export async function encodeOpus(samples: AsyncIterable<Int16Array<ArrayBuffer>>, length: number): Promise<Blob> {
  const packets: Uint8Array[] = [];
  let failed: Error | undefined;
  const encoder = new AudioEncoder({
    output: (chunk) => {
      const packet = new Uint8Array(chunk.byteLength);
      chunk.copyTo(packet);
      packets.push(packet);
    },
    error: (error) => {
      failed = error;
    },
  });
  encoder.configure(CONFIG);
  let at = 0;
  const push = async (data: Int16Array<ArrayBuffer>): Promise<void> => {
    for (let from = 0; from < data.length; from += BLOCK) {
      const block = data.slice(from, from + BLOCK);
      const timestamp = Math.round((at * 1e6) / RATE);
      const sound = new AudioData({ format: "s16", sampleRate: RATE, numberOfChannels: 1, numberOfFrames: block.length, timestamp, data: block });
      encoder.encode(sound);
      sound.close();
      at += block.length;
      while (encoder.encodeQueueSize > MOST_WAITING && failed === undefined) await turn();
      if (failed !== undefined) throw failed;
    }
  };
  try {
    for await (const piece of samples) await push(piece);
    await push(new Int16Array(DRAIN));
    await encoder.flush();
    if (failed !== undefined) throw failed;
  } finally {
    if (encoder.state !== "closed") encoder.close();
  }
  return new Blob([...oggOf(packets, length)], { type: "audio/ogg" });
}

async function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}
