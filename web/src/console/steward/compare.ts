/** Compares a fingerprint as somebody types it while another reads it out. */
import { plainDigits } from "../first/totp.ts";

/** `unfinished` while what is typed so far agrees. */
export type Likeness = "empty" | "unfinished" | "same" | "differs";

export function sameFingerprint(typed: string, fingerprint: string): Likeness {
  const heard = plainDigits(typed).replace(/[\s-]/gu, "").toLowerCase();
  const real = fingerprint.replace(/\s/gu, "").toLowerCase();
  if (heard === "") return "empty";
  if (heard === real) return "same";
  return real.startsWith(heard) ? "unfinished" : "differs";
}
