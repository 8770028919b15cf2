// Inflates and deflates a member with what the browser brings, and checks what comes out.

import { type Bytes, refuse } from "./refused.ts";
import type { Member } from "./zip-read.ts";
import type { Packed } from "./zip-write.ts";

/** No deflated byte can say more than this many: RFC 1951 3.2.5, 258 bytes in two bits. */
const MOST_IN_A_BYTE = 1032;
const POLYNOMIAL = 0xedb88320;

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
  return value;
});

function crcOf(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (TABLE[(value ^ byte) & 255] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

/** What a member holds: exactly as long as it said, and with the sum that it said. */
export async function unpack(member: Member): Promise<Bytes> {
  const bytes = member.deflated ? await inflate(member.packed, member.size) : member.packed;
  if (crcOf(bytes) !== member.crc) refuse();
  return bytes;
}

/** A member of this name that holds `bytes`. */
export async function pack(name: string, bytes: Bytes, deflated: boolean): Promise<Packed> {
  const packed = deflated ? await deflate(bytes) : bytes;
  return { name, deflated, crc: crcOf(bytes), size: bytes.length, packed };
}

async function inflate(packed: Bytes, size: number): Promise<Bytes> {
  if (size > packed.length * MOST_IN_A_BYTE) refuse();
  const whole = new Uint8Array(size);
  const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  let filled = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done && filled === size) return whole;
      if (done || filled + value.length > size) break;
      whole.set(value, filled);
      filled += value.length;
    }
  } catch {
    // The stream says only that the bytes are bad.
  }
  await reader.cancel().catch(() => undefined);
  return refuse();
}

async function deflate(bytes: Bytes): Promise<Bytes> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
