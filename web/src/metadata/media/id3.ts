// ID3v2, the label before sound (id3.org, versions 2.2 to 2.4). It is told and left out, so it is read leniently.
import type { What } from "../found.ts";
import { isZero, latin1, LONGEST, refusal, synchsafe, u16, u32, u8, untilNul, utf16, utf8 } from "./bytes.ts";
import { named } from "./named.ts";
import type { Tally } from "./tally.ts";

const FRAMES: Readonly<Record<string, What>> = Object.fromEntries(
  (
    [
      ["time", "TDRC TDAT TIME TYER TORY TRDA TDEN TDOR TDRL TDTG TDA TIM TYE TOR TRD"],
      ["author", "TPE1 TPE2 TPE3 TPE4 TCOM TEXT TOLY TOPE TOWN TPUB TCOP TENC TRSN TRSO TSOP TSO2 TSOC TMCL TIPL IPLS TPRO " +
        "TP1 TP2 TP3 TP4 TCM TXT TOL TOA TPB TCR TEN IPL POPM POP OWNE"],
      ["software", "TSSE TSS"],
      ["title", "TIT1 TIT2 TIT3 TALB TOAL TOFN TSST TSOA TSOT TT1 TT2 TT3 TAL TOT TOF"],
      ["comment", "COMM USLT SYLT COM ULT SLT"],
      ["embedded", "GEOB GEO"],
      ["thumbnail", "APIC PIC"],
    ] as const
  ).flatMap(([what, ids]) => ids.split(" ").map((id) => [id, what] as const)),
);
const MOST = 65_536;

export function tellId3(tag: Uint8Array, tally: Tally): void {
  const [version, set] = [u8(tag, 3), u8(tag, 5)];
  const whole = tag.subarray(10, Math.min(10 + synchsafe(tag, 6), tag.length));
  // In 2.2 this says that the rest is packed, in no stated way.
  if (version === 2 && (set & 0x40) !== 0) return tally.goes("other", "ID3");
  const body = version < 4 && (set & 0x80) !== 0 ? synchronised(whole) : whole;
  let at = (set & 0x40) === 0 ? 0 : version === 4 ? synchsafe(body, 0) : 4 + u32(body, 0);
  const header = version === 2 ? 6 : 10;
  for (let count = 0; count < MOST && body.length - at > header && body[at] !== 0; count += 1) {
    const id = latin1(body.subarray(at, at + (version === 2 ? 3 : 4)));
    const size = sizeOf(body, at, version);
    if (!/^[A-Z0-9 ]+$/.test(id) || size > body.length - at - header) break;
    const flags = version === 2 ? 0 : u16(body, at + 8);
    tellFrame(id, content(body.subarray(at + header, at + header + size), version, flags), tally);
    at += header + size;
  }
  if (!isZero(body.subarray(Math.min(at, body.length)))) tally.goes("other", "ID3");
}

function sizeOf(body: Uint8Array, at: number, version: number): number {
  if (version === 2) return u8(body, at + 3) * 0x1_0000 + u16(body, at + 4);
  // Some programs write 2.4 with the numbers of 2.3.
  if (version === 3 || body.subarray(at + 4, at + 8).some((byte) => byte > 0x7f)) return u32(body, at + 4);
  return synchsafe(body, at + 4);
}

// What a frame holds; nothing where it is packed or encrypted.
function content(data: Uint8Array, version: number, flags: number): Uint8Array | undefined {
  if (version === 3) return (flags & 0xc0) !== 0 ? undefined : data.subarray((flags & 0x20) !== 0 ? 1 : 0);
  if (version === 2) return data;
  if ((flags & 0x0c) !== 0) return undefined;
  const plain = data.subarray(((flags & 0x40) !== 0 ? 1 : 0) + ((flags & 0x01) !== 0 ? 4 : 0));
  return (flags & 0x02) !== 0 ? synchronised(plain) : plain;
}

function tellFrame(id: string, data: Uint8Array | undefined, tally: Tally): void {
  const what = FRAMES[id] ?? "other";
  if (data === undefined || data.length === 0) return tally.goes(what, what === "other" ? id : "");
  const start = data.subarray(0, LONGEST);
  if (id === "TXXX" || id === "TXX") tellFree(texts(start), tally);
  else if (id.startsWith("T") || id === "IPLS" || id === "IPL") tally.goes(what, what === "other" ? `${id}: ${text(start)}` : text(start));
  else if (id === "WXXX" || id === "WXX") tally.goes("other", `${id}: ${text(start)}`);
  else if (id.startsWith("W")) tally.goes("other", `${id}: ${latin1(untilNul(start))}`);
  else if (id === "PRIV" || id === "UFID" || id === "UFI") tally.goes("other", `${id}: ${latin1(untilNul(start))}`);
  else if (id === "POPM" || id === "POP") tally.goes(what, latin1(untilNul(start)));
  else if (what === "embedded") tellObject(start, tally);
  else tally.goes(what, what === "other" ? id : "");
}

// How the words are written, and the words, one behind the other; each may begin with a byte-order mark.
function texts(data: Uint8Array): string[] {
  const rest = data.subarray(1);
  const encoding = data[0];
  const all = encoding === 1 || encoding === 2 ? utf16(rest) : encoding === 3 ? utf8(rest) : latin1(rest);
  return all.replaceAll("\ufeff", "").split("\0");
}

const text = (data: Uint8Array): string => texts(data).filter((words) => words !== "").join(" ");

function tellFree([label = "", ...value]: readonly string[], tally: Tally): void {
  const what = named(label);
  const said = value.filter((words) => words !== "").join(" ");
  tally.goes(what, what === "other" ? `${label}: ${said}` : said);
}

// How names are written, the kind of the file, its name. A record of origin is signed (C2PA 2.1 §A.4.2).
function tellObject(data: Uint8Array, tally: Tally): void {
  const kind = untilNul(data.subarray(1));
  if (latin1(kind).toLowerCase().includes("c2pa")) throw refusal("signed");
  tally.goes("embedded");
  const rest = data.subarray(1 + kind.length + 1);
  const [name = ""] = texts(Uint8Array.of(data[0] ?? 0, ...rest));
  if (name !== "") tally.goes("title", name);
}

// Zeros behind each 0xFF keep a label from being taken for sound (ID3v2.3 §5).
function synchronised(bytes: Uint8Array): Uint8Array {
  const plain = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    plain[length] = bytes[at] ?? 0;
    length += 1;
    if (bytes[at] === 0xff && bytes[at + 1] === 0) at += 1;
  }
  return plain.subarray(0, length);
}
