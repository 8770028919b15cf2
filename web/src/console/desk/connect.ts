/** The page's end of the line to the desk: calls go out, answers come back, and closing drops every key. */
import workerUrl from "./worker.ts?worker&url";
import type { Pins } from "../pins.ts";
import { workerLocation } from "../trusted.ts";
import type { FromDesk, Meanwhile, ToDesk } from "./messages.ts";
import type { Answer, Asked, Call, Trouble } from "./protocol.ts";

/** What went wrong, at the desk or in what the page did for it. */
export class DeskError extends Error {
  readonly trouble: Trouble;
  constructor(trouble: Trouble) {
    super(trouble.kind);
    this.trouble = trouble;
  }
}

export interface Desk {
  readonly call: <C extends Call>(call: C, asked: Asked<C>, meanwhile?: Partial<Meanwhile>) => Promise<Answer<C>>;
  /** Ends the worker; its memory, and the keys in it, go with it. Calls under way fail. */
  readonly close: () => void;
}

interface Waiting {
  readonly settle: (answer: unknown) => void;
  readonly fail: (error: DeskError) => void;
  readonly meanwhile: Partial<Meanwhile>;
}

export function openDesk(pins: Pins): Desk {
  const worker = new Worker(workerLocation(workerUrl), { type: "module" });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  const failAll = (): void => {
    for (const call of waiting.values()) call.fail(new DeskError({ kind: "failed" }));
    waiting.clear();
  };
  worker.addEventListener("error", failAll);
  worker.addEventListener("message", ({ data }: MessageEvent<FromDesk>) => {
    const call = waiting.get(data.id);
    if (call === undefined) return;
    if ("progress" in data) {
      call.meanwhile.progress?.(data.progress);
      return;
    }
    if ("page" in data) {
      call.meanwhile.page?.(data.page);
      return;
    }
    if ("changed" in data) {
      call.meanwhile.changed?.(data.changed);
      return;
    }
    if ("index" in data) {
      call.meanwhile.index?.(data.index);
      return;
    }
    if ("file" in data) {
      call.meanwhile.file?.(data.file);
      return;
    }
    if ("ran" in data) {
      call.meanwhile.ran?.(data.ran);
      return;
    }
    waiting.delete(data.id);
    if ("trouble" in data) call.fail(new DeskError(data.trouble));
    else call.settle(data.answer);
  });
  const post = (message: ToDesk): void => worker.postMessage(message);
  post({ start: { pins } });
  return {
    call: <C extends Call>(call: C, asked: Asked<C>, meanwhile: Partial<Meanwhile> = {}) =>
      new Promise<Answer<C>>((settle, fail) => {
        last += 1;
        waiting.set(last, { settle: (answer) => settle(answer as Answer<C>), fail, meanwhile });
        post({ id: last, call, asked });
      }),
    close: () => {
      worker.terminate();
      failAll();
    },
  };
}

/** What went wrong, for a sentence; anything that is no desk error is a fault of ours. */
export function troubleOf(error: unknown): Trouble {
  return error instanceof DeskError ? error.trouble : { kind: "failed" };
}
