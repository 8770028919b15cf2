import { describe, expect, it } from "vitest";

import { copyForAWhile, type Board } from "../../src/report/clipboard.ts";

describe("a copied code", () => {
  function board(refuseOnce: boolean) {
    const written: string[] = [];
    const later: (() => void)[] = [];
    const seen: (() => void)[] = [];
    const leaving: (() => void)[] = [];
    let refuse = false;
    const it: Board = {
      write: async (text) => {
        if (refuse) {
          refuse = false;
          throw new Error("not in front");
        }
        written.push(text);
      },
      later: (seconds, then) => {
        expect(seconds).toBe(30);
        refuse = refuseOnce;
        later.push(then);
      },
      whenSeen: (then) => {
        seen.push(then);
      },
      whenLeaving: (then) => {
        leaving.push(then);
      },
    };
    return { it, written, later, seen, leaving };
  }

  it("is cleared from the clipboard", async () => {
    const { it: clipboard, written, later } = board(false);
    const cleared = new Promise<void>((resolve) => {
      void copyForAWhile("12345", clipboard, resolve).then((copied) => {
        expect(copied).toBe(true);
        later[0]?.();
      });
    });
    await cleared;
    expect(written).toEqual(["12345", ""]);
  });

  it("is cleared when the window is looked at again, if it could not be before", async () => {
    const { it: clipboard, written, later, seen } = board(true);
    let cleared = false;
    await copyForAWhile("12345", clipboard, () => {
      cleared = true;
    });
    later[0]?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(cleared).toBe(false);
    seen[0]?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(written).toEqual(["12345", ""]);
    expect(cleared).toBe(true);
  });

  it("is cleared at once when the person leaves", async () => {
    const { it: clipboard, written, leaving } = board(false);
    await copyForAWhile("12345", clipboard, () => undefined);
    leaving[0]?.();
    expect(written).toEqual(["12345", ""]);
  });

  it("that could not be copied is said so", async () => {
    const { it: clipboard } = board(false);
    const broken: Board = { ...clipboard, write: async () => Promise.reject(new Error("denied")) };
    expect(await copyForAWhile("12345", broken, () => undefined)).toBe(false);
  });
});
