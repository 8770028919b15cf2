/**
 * The list of who receives reports, verified before anybody chooses from it.
 *
 * A list that is unsigned, expired or rolled back is refused, and the report is not sent in another
 * way instead: who can spoil the list could also read what the server seals.
 */

import { dayOf } from "./day.ts";
import { Refusal } from "./desk.ts";
import type { Directory } from "./people.ts";
import type { Site } from "./site.ts";

/** What became of a list. */
export type Verified =
  | { readonly kind: "verified"; readonly directory: Directory }
  | { readonly kind: "refused"; readonly verdict: string };

/** Has the worker verify the roster `note` against what the page pins. */
export async function verifyPeople(site: Site, note: string): Promise<Verified> {
  const { desk, pins, language } = site;
  try {
    const directory = await desk.ask("roster", { note, pins, language, day: dayOf(new Date()) });
    return { kind: "verified", directory };
  } catch (error) {
    if (error instanceof Refusal) return { kind: "refused", verdict: error.verdict };
    throw error;
  }
}
