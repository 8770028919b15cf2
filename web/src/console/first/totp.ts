/**
 * The six digits of an authenticator application (RFC 6238, SHA-1, 30 seconds).
 *
 * The server is the judge of a code. The client computes one in two places: to tell a new officer at
 * once that their application was set up wrongly, and to fill in the demo's sign-in.
 */
import { base32nopad } from "@scure/base";

const STEP_SECONDS = 30;

export async function totpCode(secret: string, seconds: number, digits = 6): Promise<string> {
  const counter = new DataView(new ArrayBuffer(8));
  counter.setBigUint64(0, BigInt(Math.floor(seconds / STEP_SECONDS)));
  const raw = base32nopad.decode(secret.replace(/[\s=-]/gu, "").toUpperCase());
  const key = await crypto.subtle.importKey("raw", Uint8Array.from(raw), { name: "HMAC", hash: "SHA-1" }, false, ["sign"]);
  const mac = new DataView(await crypto.subtle.sign("HMAC", key, counter.buffer));
  const number = mac.getUint32(mac.getUint8(19) & 0x0f) & 0x7fff_ffff;
  return String(number % 10 ** digits).padStart(digits, "0");
}

/** Whether the code is that of now, or of the step before or after (clocks differ). */
export async function isTotpNow(secret: string, code: string, seconds: number): Promise<boolean> {
  const near = [seconds - STEP_SECONDS, seconds, seconds + STEP_SECONDS];
  const codes = await Promise.all(near.map((then) => totpCode(secret, then)));
  return codes.includes(plainDigits(code));
}

/** What was typed, with the spaces that applications show taken out and any script's digits made 0-9. */
export function plainDigits(typed: string): string {
  return Array.from(typed.normalize("NFKC").replace(/\s/gu, ""), westernDigit).join("");
}

function westernDigit(character: string): string {
  if (!/^\p{Nd}$/u.test(character)) return character;
  // Decimal digits stand in runs of ten in Unicode, zero first.
  const point = character.codePointAt(0) ?? 0;
  let zero = point;
  while (point - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String((point - zero) % 10);
}

/** What the QR code says to the authenticator application. */
export function totpLink(secret: string, name: string, issuer: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(name)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
}
