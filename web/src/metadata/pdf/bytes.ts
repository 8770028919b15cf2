// Bytes, and strings of the characters 0 to 255 that stand for them.

/// Bytes as such a string.
export function latin(bytes: Uint8Array, start = 0, end = bytes.length): string {
  let text = "";
  // Most are short, and spreading them costs more than it saves.
  if (end - start <= 64) {
    for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
    return text;
  }
  for (let at = start; at < end; at += 8_192) text += String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 8_192)));
  return text;
}

/// Such a string as bytes.
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/// Such a string in hexadecimal.
export function hexOf(text: string): string {
  let digits = "";
  for (let i = 0; i < text.length; i += 1) digits += text.charCodeAt(i).toString(16).padStart(2, "0");
  return digits;
}

export function starts(bytes: Uint8Array, at: number, word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (bytes[at + i] !== word.charCodeAt(i)) return false;
  return true;
}

export function lastIndexOf(bytes: Uint8Array, word: string): number | undefined {
  for (let at = bytes.length - word.length; at >= 0; at -= 1) if (starts(bytes, at, word)) return at;
  return undefined;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
