// Which items of a HEIF file stay: the pictures it shows, and what these are made of.

import { refuse } from "../bytes.ts";
import { quoted, type Told } from "../told.ts";
import type { Item, Meta, Reference } from "./items.ts";

/** Pictures coded in HEVC and AV1, and those made of these (ISO/IEC 23008-12 §6.6). */
const DRAWN = ["hvc1", "av01", "grid", "iden"];
export const PICTURES = [...DRAWN, "iovl", "avc1", "jpeg", "j2k1", "lhv1", "unci", "vvc1", "tmap"];
/** What encoders call items, and people do not. */
const USUAL_NAMES = ["Color", "Alpha", "Exif", "XMP"];
const ALPHA = ["urn:mpeg:hevc:2015:auxid:1", "urn:mpeg:mpegB:cicp:systems:auxiliary:alpha"];

/** The items that stay, in the file's order. Small pictures, depths, light maps and the like are told and go. */
export function keptItems(meta: Meta, told: Told): Item[] {
  const { items, references } = meta;
  const of = (type: string): readonly Reference[] => references.filter((one) => one.type === type);
  const small = new Set(of("thmb").map(({ from }) => from));
  const beside = new Set(of("auxl").map(({ from }) => from));
  const parts = new Set(of("dimg").flatMap(({ to }) => to));
  const isShown = ({ id, type, isHidden }: Item): boolean =>
    id === meta.primary || (PICTURES.includes(type) && type !== "tmap" && !isHidden && ![small, beside, parts].some((set) => set.has(id)));
  const kept = new Set<number>();
  const next = [...items.values()].filter(isShown).map(({ id }) => id);
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (kept.has(id)) continue;
    kept.add(id);
    const now = id;
    next.push(...of("dimg").filter(({ from }) => from === now).flatMap(({ to }) => to));
    next.push(...of("auxl").filter(({ from, to }) => to.includes(now) && isAlpha(meta, from)).map(({ from }) => from));
  }
  const stay = [...kept].map((id) => items.get(id) ?? refuse());
  if (!kept.has(meta.primary) || !stay.every(({ type }) => DRAWN.includes(type))) refuse();
  if (stay.some(({ isProtected }) => isProtected)) refuse("locked");
  tellGone([...items.values()].filter(({ id }) => !kept.has(id)), small, references, told);
  for (const name of [...items.values()].map((item) => quoted(item.name))) if (!USUAL_NAMES.includes(name)) told.say("title", name);
  return [...items.values()].filter(({ id }) => kept.has(id));
}

function tellGone(gone: readonly Item[], small: ReadonlySet<number>, references: readonly Reference[], told: Told): void {
  const ids = new Set(gone.map(({ id, type }) => (type === "tmap" ? -1 : id)));
  const pieces = new Set(references.filter(({ type, from }) => type === "dimg" && ids.has(from)).flatMap(({ to }) => to));
  for (const { id, type } of gone) {
    if (!PICTURES.includes(type) || type === "tmap" || pieces.has(id)) continue;
    told.count(small.has(id) ? "thumbnail" : "embedded");
  }
}

function isAlpha({ properties, associations }: Meta, id: number): boolean {
  const own = (associations.get(id) ?? []).map(({ index }) => properties[index - 1]);
  return own.some((box) => box?.type === "auxC" && ALPHA.includes(quoted(box.body.subarray(4)).split("\0")[0] ?? ""));
}
