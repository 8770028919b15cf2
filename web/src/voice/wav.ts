/** Samples in a WAVE file: the head, and the sound. */

import { utf8 } from "../seal/bytes.ts";
import { RATE } from "./sound.ts";

/** What stands before `samples` samples of sixteen bits, one channel, at {@link RATE}. */
export function wavHead(samples: number): Uint8Array<ArrayBuffer> {
  const head = new Uint8Array(44);
  const view = new DataView(head.buffer);
  head.set(utf8("RIFF"));
  view.setUint32(4, 36 + samples * 2, true);
  head.set(utf8("WAVEfmt "), 8);
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  head.set(utf8("data"), 36);
  view.setUint32(40, samples * 2, true);
  return head;
}
