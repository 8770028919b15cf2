/**
 * A code on the clipboard, for half a minute, or until the person leaves by an exit.
 *
 * A browser may refuse to clear the clipboard while another window is in front; then it is cleared
 * as soon as this one is looked at again.
 */

import { beforeLeaving } from "../public/leave.ts";

const SECONDS = 30;

/** What copying needs of the browser. */
export interface Board {
  readonly write: (text: string) => Promise<void>;
  readonly later: (seconds: number, then: () => void) => void;
  /** Calls `then` once, when this window is looked at again. */
  readonly whenSeen: (then: () => void) => void;
  readonly whenLeaving: (then: () => void) => void;
}

/** The clipboard of this browser. */
export const BROWSER_BOARD: Board = {
  write: async (text) => navigator.clipboard.writeText(text),
  later: (seconds, then) => {
    setTimeout(then, seconds * 1_000);
  },
  whenSeen: (then) => {
    addEventListener("focus", then, { once: true });
  },
  whenLeaving: beforeLeaving,
};

/** Copies `text`; calls `onCleared` when it is gone from the clipboard again. Says whether it was copied. */
export async function copyForAWhile(text: string, board: Board, onCleared: () => void): Promise<boolean> {
  const clear = async (): Promise<void> => {
    try {
      await board.write("");
      onCleared();
    } catch {
      board.whenSeen(() => void clear());
    }
  };
  try {
    await board.write(text);
  } catch {
    return false;
  }
  board.later(SECONDS, () => void clear());
  board.whenLeaving(() => void clear());
  return true;
}
