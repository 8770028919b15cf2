// What officers keep for each other beside a case: translations, tasks, references, links (docs/formats.md §9).
//
// Nothing of it is ever changed. What follows later takes the place of what stands: readers know which
// of several counts.
import { refuse } from "./error.ts";
import * as is from "./shape.ts";
import type { Day, Hash, Id, Json } from "./types.ts";

export interface OfficeBodies {
  /** What an account or a message says, in another language. */
  translation: { readonly language: string; readonly of: Id; readonly text: string };
  /** Something to be done. */
  task: { readonly due?: Day | undefined; readonly officer?: Id | undefined; readonly text: string };
  /** A task was done, or is open again. */
  tick: { readonly done: boolean; readonly of: Id };
  /** What the case is called elsewhere; the office's own number has no system. */
  reference: { readonly number: string; readonly system: string };
  /** Another case may be about the same; or is not, after all. */
  link: { readonly case: Hash; readonly linked: boolean; readonly reason: string };
}

/** The most characters of a reference, and of the name of the system that it comes from. */
export const LONGEST_REFERENCE = 200;

const text = is.text();
const worded: is.Reader<string> = (value) => (text(value) === "" ? refuse("json") : text(value));
const anyLink = is.shape({ case: is.hash, linked: is.bool, reason: text });

export const OFFICE_BODIES: { readonly [K in keyof OfficeBodies]: is.Reader<OfficeBodies[K]> } = {
  translation: is.shape({ language: is.matching((value) => /^[a-z]{2,3}$/u.test(value)), of: is.id, text: worded }),
  task: is.shape({ text: worded }, { due: is.day, officer: is.id }),
  tick: is.shape({ done: is.bool, of: is.id }),
  reference: is.shape({ number: is.text(LONGEST_REFERENCE), system: is.text(LONGEST_REFERENCE) }),
  link,
};

/** Who links two cases says why; taking it back needs no reason. */
function link(value: Json): OfficeBodies["link"] {
  const read = anyLink(value);
  return read.linked && read.reason === "" ? refuse("json") : read;
}
