// One-time passwords (RFC 6238, SHA-1, six digits, 30 seconds), as an authenticator makes them.
import { createHmac } from "node:crypto";
import { setTimeout } from "node:timers/promises";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

function base32(text) {
  let bits = "";
  for (const letter of text.toUpperCase().replaceAll("=", "")) {
    bits += alphabet.indexOf(letter).toString(2).padStart(5, "0");
  }
  return Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
}

export function totpAt(secret, step) {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac("sha1", base32(secret)).update(counter).digest();
  const at = mac.at(-1) & 15;
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}

export const stepNow = () => Math.floor(Date.now() / 30_000);

/// A password that this officer has not used yet. The server refuses one that it has seen and takes
/// the next one a step early, so a second sign-in needs no waiting; a third waits for the clock.
export async function freshTotp(portal, officer) {
  const step = Math.max(stepNow(), (portal.spent.get(officer.name) ?? 0) + 1);
  portal.spent.set(officer.name, step);
  const early = (step - 1) * 30_000 - Date.now();
  if (early > 0) await setTimeout(early);
  return totpAt(officer.totp_secret, step);
}
