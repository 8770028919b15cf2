// The properties of a HEIF file's items (ISO/IEC 23008-12 §6.5): those that say how to draw stay.

import { type Bytes, concat, latin, part, refuse } from "../bytes.ts";
import { tellProfile } from "../profile.ts";
import { quoted, type Told } from "../told.ts";
import { type Box, boxed, fieldsOf } from "./boxes.ts";
import { av1WithoutMessages, hevcConfig, isAv1Config } from "./coded.ts";

/** With the length each must have where it is fixed: the rest of a longer one would be a hiding place. */
const KEPT = new Map([
  ["hvcC", 0], ["av1C", 0], ["auxC", 0], ["pixi", 0], ["a1lx", 0],
  ["ispe", 12], ["irot", 1], ["imir", 1], ["clap", 32], ["pasp", 8], ["clli", 4], ["mdcv", 24], ["a1op", 1], ["lsel", 2],
]);
/** A colour described by numbers, in place of a profile. */
const NUMBERED_COLOUR = "nclx";

/** The box of a property that stays, or nothing. What goes is told. */
export function keptProperty({ type, body }: Box, told: Told): Bytes | undefined {
  const fixed = KEPT.get(type);
  if (fixed !== undefined && fixed !== 0 && body.length !== fixed) refuse();
  if (type === "colr" && latin(part(body, 0, 4)) === NUMBERED_COLOUR && body.length === 11) return boxed(type, body);
  if (type === "hvcC") return boxed(type, hevcConfig(body, told));
  if (type === "av1C") return isAv1Config(body) ? boxed(type, concat([body.subarray(0, 4), av1WithoutMessages(body.subarray(4), told)])) : refuse();
  if (type === "auxC") return boxed(type, auxiliary(body));
  if (fixed !== undefined) return boxed(type, body);
  tellProperty(type, body, told);
  return undefined;
}

/** What kind of auxiliary picture it is, without what else may follow. */
function auxiliary(body: Bytes): Bytes {
  return concat([part(body, 0, 4), fieldsOf(body, 4).text(), new Uint8Array(1)]);
}

function tellProperty(type: string, body: Bytes, told: Told): void {
  if (type === "colr") tellProfile(body.subarray(4), told);
  else if (type === "crtt" || type === "mdft") told.hint("time");
  else if (type === "udes" || type === "altt") {
    // A language or, in the second, a text first; then the others.
    const fields = fieldsOf(body, 4);
    for (let n = 0; n < 4; n += 1) {
      const text = quoted(fields.text());
      if (n > 0 || type === "altt") told.say("title", text);
    }
  } else if (type !== "free" && type !== "skip") told.say("other", type);
}
