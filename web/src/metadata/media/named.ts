// What a label says about the value beside it.
import type { What } from "../found.ts";

// The first that is part of the label decides.
const PARTS: readonly (readonly [string, What])[] = [
  ["location", "place"], ["iso6709", "place"], ["gps", "place"], ["latitude", "place"], ["longitude", "place"],
  ["lens", "device"], ["camera", "device"], ["make", "device"], ["model", "device"], ["manufacturer", "device"],
  ["serial", "device"], ["device", "device"], ["firmware", "device"],
  ["date", "time"], ["time", "time"], ["year", "time"],
  ["software", "software"], ["version", "software"], ["encod", "software"], ["tool", "software"],
  ["author", "author"], ["artist", "author"], ["creator", "author"], ["director", "author"], ["performer", "author"],
  ["publisher", "author"], ["producer", "author"], ["copyright", "author"], ["owner", "author"], ["user", "author"],
  ["composer", "author"], ["writer", "author"],
  ["artwork", "thumbnail"], ["cover", "thumbnail"], ["thumbnail", "thumbnail"], ["picture", "thumbnail"],
  ["comment", "comment"],
  ["title", "title"], ["name", "title"], ["description", "title"], ["keyword", "title"], ["album", "title"],
  ["subject", "title"], ["information", "title"],
];

/** What a free label (QuickTime metadata key, APE key, `TXXX`) stands for. */
export function named(label: string): What {
  const lower = label.toLowerCase().replace("quicktime", "");
  return PARTS.find(([part]) => lower.includes(part))?.[1] ?? "other";
}

/** Types of boxes in `udta` and `ilst`, by what they hold. */
const TYPES: Readonly<Record<string, What>> = Object.fromEntries(
  (
    [
      ["place", "©xyz loci"],
      ["time", "©day yrrc date ©TIM purd"],
      ["device", "©mak ©mod @mak @mod manu modl slno SNum CAME LENS FIRM MUID ©TSC CNCV CNMN"],
      ["author", "©ART ©aut ©dir ©prd ©wrt ©cpy ©com ©prf ©pub ©own ©cpr auth perf cprt aART apID ownr soar soaa soco vndr"],
      ["software", "©swr ©too ©enc ©req ©swf @swr"],
      ["title", "©nam ©alb ©des ©inf ©key ©grp ©lyr ©st3 titl dscp kywd albm name desc ldes sdes keyw tvsh tven tvnn catg sonm soal sosn purl"],
      ["comment", "©cmt"],
      ["thumbnail", "covr thmb CNTH mcvr"],
    ] as const
  ).flatMap(([what, types]) => types.split(" ").map((type) => [type, what] as const)),
);

/** What a box in `udta` or `ilst` holds. */
export const typed = (type: string): What => TYPES[type] ?? "other";
