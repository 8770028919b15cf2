// Text as people read it (ISO 32000-2, 7.9.2.2 and Annex D.3).
const LOW = "\u02d8\u02c7\u02c6\u02d9\u02dd\u02db\u02da\u02dc"; // from 0x18
const HIGH =
  "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203a\u2212\u2030\u201e\u201c\u201d\u2018\u2019\u201a\u2122\ufb01\ufb02" +
  "\u0141\u0152\u0160\u0178\u017d\u0131\u0142\u0153\u0161\u017e\ufffd\u20ac"; // from 0x80

/// More than this of a text is not looked at.
const LONGEST = 4_096;

/// A text string: UTF-16 or UTF-8 by its mark, otherwise PDFDocEncoding.
export function readText(bytes: string): string {
  const text = bytes.slice(0, LONGEST);
  if (text.startsWith("\xfe\xff")) return decode("utf-16be", text.slice(2));
  if (text.startsWith("\xff\xfe")) return decode("utf-16le", text.slice(2));
  if (text.startsWith("\xef\xbb\xbf")) return decode("utf-8", text.slice(3));
  return text.replace(/[\x18-\x1f\x80-\xa0\xad]/g, (char) => {
    const code = char.charCodeAt(0);
    return (code < 0x20 ? LOW[code - 0x18] : HIGH[code - 0x80]) ?? "\ufffd";
  });
}

function decode(encoding: string, bytes: string): string {
  const whole = encoding === "utf-8" ? bytes : bytes.slice(0, bytes.length - (bytes.length % 2));
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(Uint8Array.from(whole, (char) => char.charCodeAt(0)));
}

/// A name, which is UTF-8 by custom (7.3.5).
export const readName = (name: string): string => decode("utf-8", name.slice(0, LONGEST));
