/**
 * Watches an opened mailbox that nobody seems to look at any more.
 *
 * The readings of the clock decide, and the timer only asks for them, so that a device that slept
 * finds the page gone within seconds of waking.
 */

import { MOVES } from "../files/list.ts";
import { attention, untilChange } from "../public/idle.ts";

/** What happens to a page that is left alone. */
export interface Vigil {
  readonly onWarn: () => void;
  /** Somebody came back before it was too late. */
  readonly onReturn: () => void;
  readonly onGone: () => void;
}

/** A timer does not count while the device sleeps: after waking the clock is read again this soon. */
const LONGEST_LOOK_AWAY_MS = 5_000;

const SIGNS = ["pointerdown", "pointermove", "keydown", "input", "wheel", "touchstart", "scroll", MOVES] as const;

/** Watches until the page is gone; returns how to stop watching before. */
export function keepVigil({ onWarn, onReturn, onGone }: Vigil): () => void {
  let touched = Date.now();
  let warned = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(timer);
    for (const sign of SIGNS) document.removeEventListener(sign, touch);
    document.removeEventListener("visibilitychange", look);
  };
  const look = (): void => {
    clearTimeout(timer);
    const now = Date.now();
    switch (attention(touched, now)) {
      case "gone":
        stop();
        onGone();
        return;
      case "warned":
        if (!warned) onWarn();
        warned = true;
        break;
      case "here":
        if (warned) onReturn();
        warned = false;
    }
    timer = setTimeout(look, Math.min(untilChange(touched, now) + 1, LONGEST_LOOK_AWAY_MS));
  };
  const touch = (): void => {
    const now = Date.now();
    // The key that wakes a sleeping laptop must not count as having been here all along.
    const gone = attention(touched, now) === "gone";
    if (!gone) touched = now;
    if (gone || warned) look();
  };

  for (const sign of SIGNS) document.addEventListener(sign, touch, { passive: true });
  document.addEventListener("visibilitychange", look);
  look();
  return stop;
}
