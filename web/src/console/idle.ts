/**
 * Who walks away from the desk finds it locked.
 *
 * The clock is asked, not counted: a laptop that slept for an hour locks when it wakes.
 */
export const LOCK_AFTER_MS = 10 * 60_000;
export const WARN_BEFORE_MS = 60_000;

export type Idle = "active" | "warned" | "over";

export function idleAt(lastTouch: number, now: number): Idle {
  const idle = now - lastTouch;
  // A clock set back would otherwise keep the desk open.
  if (idle >= LOCK_AFTER_MS || idle < -WARN_BEFORE_MS) return "over";
  return idle >= LOCK_AFTER_MS - WARN_BEFORE_MS ? "warned" : "active";
}

const TOUCHES = ["pointerdown", "keydown", "wheel", "touchstart"] as const;
const LOOK_EVERY_MS = 5_000;

/** Calls `tell` whenever the state changes; returns what stops the watch. */
export function watchIdle(tell: (idle: Idle) => void): () => void {
  let lastTouch = Date.now();
  let told: Idle = "active";
  const look = (): void => {
    const idle = idleAt(lastTouch, Date.now());
    if (idle === told) return;
    told = idle;
    tell(idle);
  };
  const touch = (): void => {
    // First look: a touch long after the limit finds the desk locked, not refreshed.
    look();
    if (told === "over") return;
    lastTouch = Date.now();
    look();
  };
  const timer = setInterval(look, LOOK_EVERY_MS);
  for (const event of TOUCHES) addEventListener(event, touch, { passive: true, capture: true });
  document.addEventListener("visibilitychange", look);
  return () => {
    clearInterval(timer);
    for (const event of TOUCHES) removeEventListener(event, touch, { capture: true });
    document.removeEventListener("visibilitychange", look);
  };
}
