/**
 * The panel that stands on the page while something could not be sent: what happened, that it is
 * kept, and the buttons to go on. It stays in its place over all attempts, so that nobody's focus
 * is lost and nothing is read out twice without need.
 */

import type { Pause, Trouble } from "./delivery.ts";
import { copyOf, fill, part, word } from "./words.ts";

/** The words for a failed attempt. */
export function troubleWords(why: Trouble): Node {
  switch (why) {
    case "unreachable":
      return word("offline");
    case "busy":
      return word("busy");
    case "failing":
      return word("failed", { code: "server" });
  }
}

/** The words for a roster that was refused. An expired one may as well be a wrong date on the device. */
export function rosterWords(verdict: string, today: Node): Node {
  return verdict === "expired" ? word("roster-expired", { day: today }) : word("roster-bad", { code: verdict });
}

/** What the buttons of a panel do. */
export interface Choices {
  readonly retry: () => void;
  /** Absent where there is nothing to go back to. */
  readonly change?: () => void;
  /** Absent where there is nothing that could be kept as a file. */
  readonly file?: (() => void) | undefined;
}

/** One place on the page that tells of trouble. */
export interface Panel {
  readonly show: (reason: Node, choices: Choices) => void;
  readonly clear: () => void;
}

/** A panel that appears behind `before`. */
export function panelBehind(before: Element): Panel {
  let panel: HTMLElement | undefined;
  let current: Choices | undefined;

  const build = (): HTMLElement => {
    const copy = copyOf("failure");
    const built = part(copy, "[data-failure]", HTMLElement);
    part(built, "[data-act=retry]", HTMLElement).addEventListener("click", () => current?.retry());
    part(built, "[data-act=change]", HTMLElement).addEventListener("click", () => current?.change?.());
    part(built, "[data-act=file]", HTMLElement).addEventListener("click", () => current?.file?.());
    before.after(copy);
    return built;
  };

  return {
    show: (reason, choices) => {
      current = choices;
      panel ??= build();
      part(panel, "[data-act=change]", HTMLElement).hidden = choices.change === undefined;
      for (const place of panel.querySelectorAll<HTMLElement>("[data-act=file], [data-file-hint]")) {
        place.hidden = choices.file === undefined;
      }
      fill(panel, { reason });
    },
    clear: () => {
      current = undefined;
      panel?.remove();
      panel = undefined;
    },
  };
}

/** Waits at `panel` until the time is over, the network is back, or a button is pressed. */
export function pauseAt(panel: Panel, reason: () => Node, file?: () => void): Pause {
  return async (seconds) =>
    new Promise((resolve) => {
      const go = (how: "now" | "stop"): void => {
        clearTimeout(timer);
        removeEventListener("online", now);
        resolve(how);
      };
      const now = (): void => {
        go("now");
      };
      const timer = setTimeout(now, seconds * 1_000);
      addEventListener("online", now);
      panel.show(reason(), {
        retry: now,
        change: () => {
          go("stop");
        },
        file: file && (() => {
          // What is kept as a file is not also sent behind the person's back.
          go("stop");
          file();
        }),
      });
    });
}
