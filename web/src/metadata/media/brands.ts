// What kind of film a file says it is (`ftyp`, ISO/IEC 14496-12 §4.3).
import type { Format } from "../found.ts";
import { boxes, type Box, type Region } from "./boxes.ts";
import { isZero, latin1, refusal, u32 } from "./bytes.ts";
import { type Scrub, tail } from "./scrub.ts";

/** Brands that many programs write, and players look for. */
const COMMON = new Set(
  ("isom,iso2,iso3,iso4,iso5,iso6,iso7,iso8,iso9,mp41,mp42,mp71,avc1,hvc1,hev1,av01,dby1,qt  ,M4A ,M4B ,M4P ,M4V ,M4VH,M4VP," +
    "3gp4,3gp5,3gp6,3gp7,3gp8,3gp9,3gr6,3gs6,3ge6,3ge7,3gg6,3g2a,3g2b,3g2c,kddi,dash,msdh,msix,cmfc,cmfs,cmff,cmf2,lmsg,mmp4,f4v ,F4V ").split(","),
);
/** Brands of films from one maker's devices or programs. */
const MAKERS = new Set("MSNV,XAVC,FACE,niko,pana,caqv,CAEP,NDSC,NDSH,NDSM,NDSP,NDSS,NDXC,NDXH,NDXM,NDXP,NDXS".split(","));
const SOUND = new Set(["M4A ", "M4B ", "M4P "]);
const MAJOR = "isom";

/** The format of what begins so. Of a film from before `ftyp`, one box has to follow on the other. */
export function filmOf(head: Uint8Array): Format | undefined {
  if (head.length < 16) return undefined;
  const [size, type, brand] = [u32(head, 0), latin1(head.subarray(4, 8)), latin1(head.subarray(8, 12))];
  if (type === "ftyp") {
    if (size < 16 || size % 4 !== 0 || size > 1024) return undefined;
    if (brand === "qt  ") return "mov";
    if (SOUND.has(brand)) return "m4a";
    return COMMON.has(brand) || MAKERS.has(brand) ? "mp4" : undefined;
  }
  if (type === "wide" && size === 8) return latin1(head.subarray(12, 16)) === "mdat" ? "mov" : undefined;
  if (type === "moov" && size > 8) return ["mvhd", "udta", "trak"].includes(latin1(head.subarray(12, 16))) ? "mov" : undefined;
  return type === "mdat" && (size === 0 || size === 1 || size >= 16) ? "mov" : undefined;
}

/** Brands that few write become one that all do; the version of a brand says the program. */
export function brands(region: Region, box: Box, film: Scrub): void {
  const { bytes, at } = region;
  const common = Uint8Array.from(MAJOR, (c) => c.charCodeAt(0));
  const length = box.end - box.body;
  if (length < 8) throw refusal("malformed");
  for (let place = 0; place + 4 <= length; place += 4) {
    const brand = bytes.subarray(box.body + place, box.body + place + 4);
    if (place === 4) film.patches.zero(at + box.body + 4, at + box.body + 8);
    else if (!COMMON.has(latin1(brand)) && !isZero(brand)) {
      film.tally.goes("software", latin1(brand));
      film.patches.write(at + box.body + place, common);
    }
  }
  tail(region, box.type, box.end - (length % 4), box.end, film);
}

/** The boxes of a region that is one box. */
export function whole(region: Region): Box {
  const [box] = boxes(region.bytes, 0, region.bytes.length).list;
  if (box === undefined || box.end !== region.bytes.length) throw refusal("malformed");
  return box;
}
