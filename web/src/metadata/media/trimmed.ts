// A film from which a part was cut out of view may still have that part (edit lists, ISO/IEC 14496-12 §8.6.6).
import { boxes, type Box, type Region } from "./boxes.ts";
import { i32, u32, u64, u8 } from "./bytes.ts";
import { lengthOf } from "./tables.ts";
import { only, type Track } from "./track.ts";

/** Seconds; less is how sound is brought into step with the picture. */
const IN_STEP = 1;

/** True when a track has more than is shown of it. */
export function isTrimmed({ bytes }: Region, moov: Box, { box }: Track): boolean {
  const [film, media] = [scale(bytes, only(bytes, moov, "mvhd")), scale(bytes, only(bytes, only(bytes, box, "mdia"), "mdhd"))];
  const edits = boxes(bytes, box.body, box.end).list.find(({ type }) => type === "edts");
  const list = edits && boxes(bytes, edits.body, edits.end).list.find(({ type }) => type === "elst");
  if (list === undefined || film.unit === 0 || media.unit === 0 || lengthOf(bytes, list) > list.end - list.body) return false;
  const wide = u8(bytes, list.body) === 1;
  const [count, entry] = [u32(bytes, list.body + 4), wide ? 20 : 12];
  let shown = 0;
  for (let edit = 0; edit < count; edit += 1) {
    const at = list.body + 8 + edit * entry;
    const isGap = wide ? u8(bytes, at + 8) >= 0x80 : u8(bytes, at + 4) >= 0x80;
    const rate = i32(bytes, at + entry - 4) / 65_536;
    const length = wide ? u64(bytes, at) : u32(bytes, at);
    // In films made of fragments: all that comes.
    if (!isGap && length === 0) return false;
    if (!isGap) shown += (length / film.unit) * rate;
  }
  return count > 0 && media.length / media.unit - shown > IN_STEP;
}

function scale(bytes: Uint8Array, { body }: Box): { unit: number; length: number } {
  return u8(bytes, body) === 1
    ? { unit: u32(bytes, body + 20), length: u64(bytes, body + 24) }
    : { unit: u32(bytes, body + 12), length: u32(bytes, body + 16) };
}
