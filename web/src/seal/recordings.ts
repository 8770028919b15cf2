// What became of what somebody said instead of writing it: heard, checked, signed, deleted
// (docs/formats.md §9). Whoever said it may let go of the sound, and an officer may delete it: neither
// can do it alone.
import type { Sound } from "./bodies.ts";
import type { Day, Id, OpenedItem } from "./types.ts";

/** A recording of which an item speaks. */
export interface Recording {
  readonly sound: Sound;
  /** What an officer last wrote down for its reporter to check. */
  readonly heard: { readonly id: Id; readonly text: string } | undefined;
  /** What the reporter last signed. */
  readonly attested: Attested | undefined;
  /** The day on which an officer deleted the sound. */
  readonly removed: Day | undefined;
}

/** What a reporter signed that they said. */
export interface Attested {
  readonly text: string;
  /** The office may delete the sound. */
  readonly release: boolean;
  /** An officer wrote something else down since. */
  readonly outdated: boolean;
}

/**
 * The recordings of which a dialogue speaks, in the order of the first word on each; of its items in the
 * order in which they are shown.
 */
export function recordingsOf(dialogue: readonly OpenedItem[]): readonly Recording[] {
  return dialogue.reduce<readonly Recording[]>(after, []);
}

/**
 * The one that its reporter is asked to check, or may think again about: the first whose text they have
 * not signed; else the last that they signed and whose sound is there.
 */
export function toCheck(all: readonly Recording[]): Recording | undefined {
  const there = all.filter(({ removed }) => removed === undefined);
  return there.find((one) => one.heard !== undefined && !isSigned(one)) ?? there.findLast(isSigned);
}

/** Its reporter signed what was last written down. */
export function isSigned({ attested }: Recording): boolean {
  return attested !== undefined && !attested.outdated;
}

function after(all: readonly Recording[], item: OpenedItem): readonly Recording[] {
  switch (item.kind) {
    case "transcript": {
      const { text } = item.body;
      return noted(all, item.body, ({ attested }) => ({
        heard: { id: item.id, text },
        attested: attested && { ...attested, outdated: attested.text !== text },
      }));
    }
    case "attestation": {
      const { text, release } = item.body;
      return noted(all, item.body, () => ({ attested: { text, release, outdated: false } }));
    }
    case "removal":
      return noted(all, item.body, () => ({ removed: item.posted }));
    default:
      return all;
  }
}

function noted(all: readonly Recording[], { blob, of }: Sound, change: (one: Recording) => Partial<Recording>): readonly Recording[] {
  const at = all.findIndex(({ sound }) => sound.blob === blob && sound.of === of);
  const one = all[at] ?? { sound: { blob, of }, heard: undefined, attested: undefined, removed: undefined };
  const changed = { ...one, ...change(one) };
  return at < 0 ? [...all, changed] : all.map((old, n) => (n === at ? changed : old));
}
