/**
 * The predefined character maps of Chinese, Japanese and Korean documents, all in one file: a line of
 * JSON that says where each one is, then their bytes.
 */

type Directory = Readonly<Record<string, readonly [at: number, length: number]>>;

const LINE = 0x0a;

/** Made when the client is built. */
export function pack(maps: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  let at = 0;
  const directory = Object.fromEntries(maps.map(([name, bytes]) => [name, [(at += bytes.length) - bytes.length, bytes.length]]));
  const line = new TextEncoder().encode(`${JSON.stringify(directory)}\n`);
  const packed = new Uint8Array(line.length + at);
  packed.set(line);
  let end = line.length;
  for (const [, bytes] of maps) {
    packed.set(bytes, end);
    end += bytes.length;
  }
  return packed;
}

/** A copy of one map, for pdf.js keeps what it is given. */
export function unpack(packed: Uint8Array): (name: string) => Uint8Array | undefined {
  const line = packed.indexOf(LINE);
  const directory = JSON.parse(new TextDecoder().decode(packed.subarray(0, line))) as Directory;
  return (name) => {
    const place = Object.hasOwn(directory, name) ? directory[name] : undefined;
    return place && packed.slice(line + 1 + place[0], line + 1 + place[0] + place[1]);
  };
}
