// The name of a colour profile (ICC.1:2022 §7.3, §10.13; the older text type is in ICC.1:2001 §6.5.17).

import { type Bytes, part, startsWith, tried, u32 } from "./bytes.ts";
import { quoted, quotedWide, type Told } from "./told.ts";

const MOST_TAGS = 100;

export function tellProfile(bytes: Bytes, told: Told): void {
  const name = told.spend(MOST_TAGS * 12) ? (tried(() => nameOf(bytes)) ?? "") : "";
  const before = told.added();
  told.say("profile", name);
  if (told.added() === before) told.hint("profile");
}

function nameOf(bytes: Bytes): string {
  const count = Math.min(u32(bytes, 128), MOST_TAGS);
  for (let at = 132; at < 132 + count * 12; at += 12) {
    if (!startsWith(bytes, "desc", at)) continue;
    const tag = part(bytes, u32(bytes, at + 4), u32(bytes, at + 8));
    if (startsWith(tag, "desc")) return quoted(part(tag, 12, u32(tag, 8)));
    if (startsWith(tag, "mluc")) return quotedWide(part(tag, u32(tag, 24), u32(tag, 20)), false);
  }
  return "";
}
