/** What the portal says of how its office works: what the form asks, what a case is coded in, what answers begin with. */
import type { FormQuestion } from "./case/answers.ts";
import type { CodingField } from "./case/coding.ts";
import type { Template } from "./case/templates.ts";
import { portalAt } from "./desk/portal.ts";

export interface OfficeFrames {
  /** What the portal's form asks. */
  readonly form: readonly FormQuestion[];
  readonly coding: readonly CodingField[];
  readonly replies: readonly Template[];
}

/** Until it is known, answers are shown under their short names: better than not at all. */
export const NO_FRAMES: OfficeFrames = { form: [], coding: [], replies: [] };

export async function fetchFrames(): Promise<OfficeFrames> {
  const portal = portalAt(fetch.bind(globalThis));
  const [form, coding, replies] = await Promise.all(["form", "coding", "replies"].map((name) => portal.list(name)));
  return { form, coding, replies } as unknown as OfficeFrames;
}
