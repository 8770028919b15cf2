/**
 * Leaving without a trace in the page: the exit link, Shift three times, and the way back.
 *
 * What is on the page is taken off it before the browser goes anywhere, so that neither a slow
 * network nor the browser's memory of the page shows it to who comes next.
 */

import { NO_PRESSES, pressed, wantsOut } from "./shift.ts";
import { part } from "./words.ts";

const unsent = new Set<() => boolean>();
let left = false;
const farewells = new Set<() => void>();

/** Asks before the page is closed while `written` says that something would be lost. */
export function guardUnsent(written: () => boolean): void {
  unsent.add(written);
}

/** Calls `farewell` once when the person leaves by an exit. */
export function beforeLeaving(farewell: () => void): void {
  farewells.add(farewell);
}

/** Goes to the exit, without a question and without a way back into this page. */
export function leave(): void {
  left = true;
  for (const farewell of farewells) farewell();
  blank();
  location.replace(document.getElementById("exit")?.getAttribute("href") ?? "/exit");
}

/**
 * Listens for the exit link, for Shift three times, and for a return out of the browser's memory.
 * What is not `taken` over is left as the browser keeps any form, so that *Back* from a failed
 * request still finds what was typed.
 */
export function watchExits(taken: () => boolean): void {
  const exit = document.getElementById("exit");
  // A mouse leaves as soon as the button is down: a page that scrolls under it would make the click
  // miss. A finger may be about to scroll, so it leaves when it lets go.
  exit?.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "mouse" && event.button === 0 && !event.ctrlKey) leave();
  });
  exit?.addEventListener("click", (event) => {
    event.preventDefault();
    leave();
  });
  let presses = NO_PRESSES;
  window.addEventListener(
    "keydown",
    (event) => {
      presses = pressed(presses, event.key, event.repeat, event.timeStamp);
      if (wantsOut(presses)) leave();
    },
    { capture: true },
  );
  window.addEventListener("beforeunload", (event) => {
    if (!left && [...unsent].some((written) => written())) event.preventDefault();
  });
  window.addEventListener("pagehide", () => {
    if (taken()) wipe();
  });
  window.addEventListener("pageshow", (event) => {
    if (!event.persisted || !taken()) return;
    blank();
    location.reload();
  });
}

/** Takes everything off the page, at once. */
function blank(): void {
  const cover = document.createElement("div");
  cover.className = "blank";
  document.body.append(cover);
  wipe();
}

function wipe(): void {
  for (const form of document.forms) form.reset();
  part(document, "#main", HTMLElement).replaceChildren();
}
