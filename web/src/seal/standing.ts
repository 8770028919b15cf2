// What a reporter has decided so far, and what they were told of how far the office has come, read from
// the dialogue: the last word on each thing counts (docs/formats.md §9).
import type { Day, OpenedItem, Status, Word } from "./types.ts";

export interface Standing {
  /** How far the office has come, as an officer signed it. */
  readonly status: Status;
  /** What the office may do. */
  readonly given: readonly Word[];
  /** The reporter withdrew what they told. */
  readonly withdrawn: boolean;
  /** The day on which they asked the office to erase the case. */
  readonly erasure: Day | undefined;
  /** They erased their way into it. */
  readonly closed: boolean;
  /** They said, at some time, that somebody asked them to stop. */
  readonly pressed: boolean;
}

const FRESH: Standing = { status: "received", given: [], withdrawn: false, erasure: undefined, closed: false, pressed: false };

/** Of the items of a dialogue, in the order in which they are shown. */
export function standingOf(dialogue: readonly OpenedItem[]): Standing {
  return dialogue.reduce(after, FRESH);
}

function after(standing: Standing, item: OpenedItem): Standing {
  switch (item.kind) {
    case "consent":
      return { ...standing, given: item.body.given };
    case "withdrawal": {
      const pressed = standing.pressed || item.body.pressed === "yes";
      return { ...standing, pressed, withdrawn: item.body.withdrawn };
    }
    case "erasure": {
      const { asked, what } = item.body;
      const pressed = standing.pressed || item.body.pressed === "yes";
      if (what === "mailbox") return { ...standing, pressed, closed: standing.closed || asked };
      return { ...standing, pressed, erasure: asked ? item.posted : undefined };
    }
    case "acknowledgement":
      return standing.status === "received" ? { ...standing, status: "acknowledged" } : standing;
    case "progress":
      return { ...standing, status: item.body.status };
    default:
      return standing;
  }
}

/** The items that somebody wants to read: all but the one with which a report comes that allows nothing. */
export function worthShowing(dialogue: readonly OpenedItem[]): readonly OpenedItem[] {
  const first = dialogue.find((item) => item.kind === "consent");
  return dialogue.filter((item) => item !== first || item.kind !== "consent" || item.body.given.length > 0);
}
