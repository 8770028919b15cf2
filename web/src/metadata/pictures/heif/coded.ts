// Coded pictures carry messages beside the picture (SEI in HEVC, ITU-T H.265 annex D; metadata in AV1,
// AV1 specification §5.8): encoders sign with them. Decoders need none, so they go.

import { type Bytes, concat, part, refuse, startsWith, u16, u8, unsigned } from "../bytes.ts";
import { quoted, type Told } from "../told.ts";

const [VPS, PPS, LAST_NEEDED_NAL, PREFIX_SEI, SUFFIX_SEI] = [32, 34, 37, 39, 40];
/** Sequence header, delimiter, frame header, tile group, metadata, frame, second header, tile list. */
const OBUS = [1, 2, 3, 4, 5, 6, 7, 8];
const OBU_METADATA = 5;
/** Light levels, mastering display, scalability: these say how to draw. */
const OBU_METADATA_KEPT = [1, 2, 3];

/** The data of an HEVC picture without messages; `config` says how long the lengths in it are. */
export function hevcWithoutMessages(data: Bytes, config: Bytes, told: Told): Bytes {
  const size = (u8(config, 21) & 3) + 1;
  const kept: Bytes[] = [];
  for (let at = 0; at < data.length; ) {
    const length = unsigned(data, at, size);
    const unit = part(data, at + size, length);
    if (isNeeded(unit, told)) kept.push(part(data, at, size + length));
    at += size + length;
  }
  return concat(kept);
}

/** A decoder's configuration (ISO/IEC 14496-15 §8.3.3.1) with parameter sets alone. */
export function hevcConfig(config: Bytes, told: Told): Bytes {
  const kept: Bytes[] = [];
  let arrays = 0;
  let at = 23;
  for (let n = u8(config, 22); n > 0; n -= 1) {
    const from = at;
    const type = u8(config, at) & 63;
    at += 3;
    let isOfType = true;
    for (let units = u16(config, from + 1); units > 0; units -= 1) {
      const unit = part(config, at + 2, u16(config, at));
      isNeeded(unit, told);
      // An array holds units of the kind it names: others would hide in it.
      isOfType &&= typeOf(unit) === type;
      at += 2 + unit.length;
    }
    if (type < VPS || type > PPS) continue;
    if (!isOfType) refuse();
    kept.push(part(config, from, at - from));
    arrays += 1;
  }
  return concat([part(config, 0, 22), Uint8Array.of(arrays), ...kept]);
}

/** What a unit is, by its header (ITU-T H.265 §7.3.1.2). */
const typeOf = (unit: Bytes): number => (u8(unit, 0) >> 1) & 63;

function isNeeded(unit: Bytes, told: Told): boolean {
  const type = typeOf(unit);
  if (type <= LAST_NEEDED_NAL) return true;
  // A message of type 5 is an identifier of 16 bytes and whatever an encoder likes, mostly its name.
  if (type === PREFIX_SEI && unit[2] === 5) {
    let at = 3;
    while (unit[at] === 0xff) at += 1;
    const text = unit.subarray(at + 17);
    const end = text.findIndex((byte) => byte < 0x20 || byte > 0x7e);
    const before = told.added();
    told.say("software", quoted(end < 0 ? text : text.subarray(0, end)));
    if (told.added() === before) told.hint("software");
  } else if (type === PREFIX_SEI || type === SUFFIX_SEI) told.hint("other");
  return false;
}

/** The data of an AV1 picture, or what stands of it in a configuration, without messages. */
export function av1WithoutMessages(data: Bytes, told: Told): Bytes {
  const kept: Bytes[] = [];
  for (let at = 0; at < data.length; ) {
    const head = u8(data, at);
    const type = (head >> 3) & 15;
    let start = at + (head & 4 ? 2 : 1);
    let length = data.length - start;
    if (head & 2) [length, start] = leb128(data, start);
    const body = part(data, start, length);
    const isMessage = type === OBU_METADATA && !OBU_METADATA_KEPT.includes(u8(body, 0));
    if (isMessage) told.hint("other");
    else if (OBUS.includes(type)) kept.push(part(data, at, start + length - at));
    at = start + length;
  }
  return concat(kept);
}

/** A number and where it ends (AV1 specification §4.10.5). */
function leb128(data: Bytes, at: number): [number, number] {
  let value = 0;
  for (let i = 0; i < 5; i += 1) {
    const byte = u8(data, at + i);
    value += (byte & 127) * 2 ** (7 * i);
    if (byte < 128) return [value, at + i + 1];
  }
  return refuse();
}

/** True for the configuration of an AV1 picture (AV1-ISOBMFF §2.3.3). */
export const isAv1Config = (config: Bytes): boolean => config.length >= 4 && startsWith(config, "\x81");
