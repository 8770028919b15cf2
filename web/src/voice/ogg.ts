/**
 * Opus packets in an Ogg file (RFC 3533, RFC 7845), with nothing in it that is not needed to play it.
 *
 * The vendor and the serial number are the same in every file: neither a browser, nor a version, nor a
 * draw of random bits stands in it by which two files could be told to come from one device.
 */

import { utf8 } from "../seal/bytes.ts";
import { RATE } from "./sound.ts";

/** Opus counts in these, whatever went in. */
const OPUS_RATE = 48_000;
const SERIAL = 1;
const VENDOR = "opus";
const FLAGS = { first: 2, between: 0, last: 4 } as const;
/** A page a second: a player finds its place by them. */
const PAGE_SAMPLES = OPUS_RATE;
const MOST_LACES = 255;
/**
 * What a player leaves out at the beginning, in samples at 48,000 a second: what libopus holds back. The
 * browsers that say it count in different samples; what is the same for all tells no two apart.
 */
const SKIP = 312;

type Bytes = Uint8Array<ArrayBuffer>;

/** The pages of a file of `packets`, of one channel, that plays `samples` samples at {@link RATE}. */
export function oggOf(packets: readonly Uint8Array[], samples: number): readonly Bytes[] {
  const end = SKIP + Math.round((samples * OPUS_RATE) / RATE);
  const pages = [pageOf([headOf()], FLAGS.first, 0, 0), pageOf([tags()], FLAGS.between, 0, 1)];
  let begun: Uint8Array[] = [];
  let ended = 0;
  let since = 0;
  for (const packet of packets) {
    // The encoder was given more, so that all that it held back came out.
    if (ended >= end) break;
    const full = laces([...begun, packet]).length > MOST_LACES;
    if (begun.length > 0 && (full || since >= PAGE_SAMPLES)) {
      pages.push(pageOf(begun, FLAGS.between, ended, pages.length));
      begun = [];
      since = 0;
    }
    begun.push(packet);
    ended += durationOf(packet);
    since += durationOf(packet);
  }
  // Packets are whole, recordings are not: a player cuts the last one here.
  pages.push(pageOf(begun, FLAGS.last, Math.min(ended, end), pages.length));
  return pages;
}

/** How long a packet plays, in samples at 48,000 a second (RFC 6716 §3.1). */
export function durationOf(packet: Uint8Array): number {
  const [head = 0, second = 0] = packet;
  const kind = head >> 3;
  const frame = kind < 12 ? [480, 960, 1920, 2880][kind & 3] : kind < 16 ? [480, 960][kind & 1] : [120, 240, 480, 960][kind & 3];
  const frames = [1, 2, 2, second & 0x3f][head & 3];
  return (frame ?? 0) * (frames ?? 0);
}

function headOf(): Bytes {
  const head = new Uint8Array(19);
  const view = new DataView(head.buffer);
  head.set(utf8("OpusHead"));
  view.setUint8(8, 1);
  view.setUint8(9, 1);
  view.setUint16(10, SKIP, true);
  view.setUint32(12, RATE, true);
  return head;
}

function tags(): Bytes {
  const made = new Uint8Array(8 + 4 + VENDOR.length + 4);
  made.set(utf8("OpusTags"));
  new DataView(made.buffer).setUint32(8, VENDOR.length, true);
  made.set(utf8(VENDOR), 12);
  return made;
}

/** The lengths of packets as a page tells them: 255 again and again, then what is left. */
function laces(packets: readonly Uint8Array[]): readonly number[] {
  return packets.flatMap(({ length }) => [...Array.from({ length: Math.floor(length / 255) }, () => 255), length % 255]);
}

function pageOf(packets: readonly Uint8Array[], flags: number, position: number, number: number): Bytes {
  const lengths = laces(packets);
  if (lengths.length > MOST_LACES) throw new TypeError("no page holds a packet of this length");
  const head = 27 + lengths.length;
  const made = new Uint8Array(head + packets.reduce((sum, { length }) => sum + length, 0));
  const view = new DataView(made.buffer);
  made.set(utf8("OggS"));
  view.setUint8(5, flags);
  view.setBigUint64(6, BigInt(position), true);
  view.setUint32(14, SERIAL, true);
  view.setUint32(18, number, true);
  view.setUint8(26, lengths.length);
  made.set(lengths, 27);
  let at = head;
  for (const packet of packets) {
    made.set(packet, at);
    at += packet.length;
  }
  view.setUint32(22, checksum(made), true);
  return made;
}

const CHECKS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte << 24;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 0x80000000 ? (sum << 1) ^ 0x04c11db7 : sum << 1;
  return sum;
});

/** Ogg's checksum: the polynomial of CRC-32, not reflected, from nought. */
function checksum(bytes: Uint8Array): number {
  let sum = 0;
  for (const byte of bytes) sum = ((sum << 8) ^ (CHECKS[((sum >>> 24) ^ byte) & 0xff] ?? 0)) >>> 0;
  return sum;
}
