/** Writing what officers keep for each other beside a case. */
import { officerHolders, current } from "../../seal/record.ts";
import { sorted } from "../../seal/bytes.ts";
import type { OfficeBodies } from "../../seal/office.ts";
import type { Bodies } from "../../seal/bodies.ts";
import type { OpenedCase } from "../../seal/types.ts";
import { readCase } from "./cases.ts";
import { PortalError } from "./portal.ts";
import { write, type Writing } from "./writing.ts";

type KeptBodies = OfficeBodies & Pick<Bodies, "coding">;

/** Something to keep, but for links, which stand in two cases. */
export type Keeping = { [K in Exclude<keyof KeptBodies, "link">]: { readonly kind: K; readonly body: KeptBodies[K] } }[Exclude<keyof KeptBodies, "link">];

export function keep(writing: Writing, caseId: string, said: Keeping): Promise<null> {
  return write(writing, caseId, () => [{ ...said, box: "internal" }]);
}

/** Between which two cases; `there`: it stands here already and is missing in the other. */
export interface Linking {
  readonly case: string;
  readonly other: string;
  readonly linked: boolean;
  readonly reason: string;
  readonly there: boolean;
}

/** It stands in both; only in this one; or nowhere, because not the same officers hold both. */
export type Linked = "both" | "half" | "apart";

/**
 * Links two cases, or takes that back, in both.
 *
 * Whoever holds only one of them would learn from a link that there is the other: somebody whom its
 * reporter excluded, above all. So two cases are linked only where the same officers read both.
 */
export async function link(writing: Writing, { case: here, other, linked, reason, there }: Linking): Promise<Linked> {
  const { portal, officer, roster } = writing;
  if (here === other) throw new PortalError({ kind: "unknown" });
  // A link can be taken back also where the other case is no longer this officer's.
  if (linked) {
    const [one, two] = [await readCase(portal, officer, roster, here), await readCase(portal, officer, roster, other)];
    if (readers(one.opened).join() !== readers(two.opened).join()) return "apart";
  }
  if (!there) await write(writing, here, () => [{ kind: "link", body: { case: other, linked, reason }, box: "internal" }]);
  try {
    await write(writing, other, () => [{ kind: "link", body: { case: here, linked, reason }, box: "internal" }]);
    return "both";
  } catch (error) {
    if (error instanceof PortalError && error.trouble.kind === "signed_out") throw error;
    return "half";
  }
}

function readers({ chain }: OpenedCase): readonly string[] {
  const { boxes } = current(chain);
  return sorted(officerHolders(boxes.internal ?? boxes.dialogue));
}
