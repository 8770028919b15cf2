// Archives as tests need them: whole ones, and ones that lie.

import { deflateRawSync } from "node:zlib";

export interface Member {
  readonly name: string;
  readonly data: Uint8Array | string;
  readonly stored?: boolean;
  /** What the headers say instead of the truth. */
  readonly size?: number;
  readonly crc?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Another name in the header before the member. */
  readonly local?: string;
  readonly extra?: Uint8Array;
  readonly offset?: number;
}

export const bytesOf = (data: Uint8Array | string): Uint8Array<ArrayBuffer> =>
  typeof data === "string" ? new TextEncoder().encode(data) : new Uint8Array(data);

function crc32(bytes: Uint8Array): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return ~value >>> 0;
}

const numbers = (...all: readonly (readonly [number, 2 | 4])[]): number[] =>
  all.flatMap(([value, size]) => Array.from({ length: size }, (_, n) => Math.floor(value / 2 ** (8 * n)) & 255));

/** An archive of these members; `count` members instead of the true number. */
export function archive(members: readonly Member[], count = members.length): Uint8Array<ArrayBuffer> {
  const out: number[] = [];
  const directory: number[] = [];
  const add = (to: number[], more: Iterable<number>): void => {
    for (const byte of more) to.push(byte);
  };
  for (const member of members) {
    const data = bytesOf(member.data);
    const packed = member.stored === true ? data : deflateRawSync(data);
    const fields = (name: Uint8Array) =>
      numbers(
        [member.flags ?? 0, 2],
        [member.method ?? (member.stored === true ? 0 : 8), 2],
        [0, 2],
        [0x21, 2],
        [member.crc ?? crc32(data), 4],
        [packed.length, 4],
        [member.size ?? data.length, 4],
        [name.length, 2],
        [member.extra?.length ?? 0, 2],
      );
    const [name, local] = [bytesOf(member.name), bytesOf(member.local ?? member.name)];
    const at = out.length;
    add(out, numbers([0x04034b50, 4], [20, 2]));
    for (const piece of [fields(local), local, member.extra ?? [], packed]) add(out, piece);
    add(directory, numbers([0x02014b50, 4], [20, 2], [20, 2]));
    for (const piece of [fields(name), numbers([0, 2], [0, 2], [0, 2], [0, 4], [member.offset ?? at, 4]), name, member.extra ?? []]) {
      add(directory, piece);
    }
  }
  const end = numbers([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [directory.length, 4], [out.length, 4], [0, 2]);
  return Uint8Array.from([...out, ...directory, ...end]);
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The members of a small Word document with this in its body, and `more`. */
export const word = (body: string, more: readonly Member[] = []): Member[] => [
  {
    name: "[Content_Types].xml",
    data:
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  },
  {
    name: "_rels/.rels",
    data: `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  },
  {
    name: "word/_rels/document.xml.rels",
    data: `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.jpeg"/></Relationships>`,
  },
  { name: "word/media/image1.jpeg", data: Uint8Array.of(0xff, 0xd8), stored: true },
  {
    name: "word/document.xml",
    data: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  },
  ...more,
];
