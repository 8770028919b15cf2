// Bytes and UTF-8, where the platform's own words for it are long.

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** The text of well-formed UTF-8, a byte-order mark included; nothing otherwise. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Compares in a time that depends on the lengths alone. */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  a.forEach((byte, at) => (difference |= byte ^ (b[at] ?? 0)));
  return difference === 0;
}

/** The order of ASCII texts as written; the order of everything on this side of the formats. */
export function ascending(a: string, b: string): number {
  const [one, other] = [utf8(a), utf8(b)];
  const at = one.findIndex((byte, place) => byte !== other[place]);
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
}

/** True when `list` is in order and holds nothing twice. */
export function isSorted(list: readonly string[]): boolean {
  return list.every((entry, at) => at === 0 || ascending(list[at - 1] ?? "", entry) < 0);
}

/** `list` in order, nothing twice. */
export function sorted<T extends string>(list: Iterable<T>): T[] {
  return [...new Set(list)].sort(ascending);
}
