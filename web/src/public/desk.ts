/**
 * The page's side of the sealing worker: asks, and waits for the answer.
 */

import type { Answered, Asked, Question, Questions } from "./asked.ts";

/** The worker would not do what was asked; `verdict` says which rule refused. */
export class Refusal extends Error {
  readonly verdict: string;

  constructor(verdict: string) {
    super(verdict);
    this.name = "Refusal";
    this.verdict = verdict;
  }
}

/** The worker, as the page speaks to it. */
export interface Desk {
  readonly ask: <Q extends Question>(
    question: Q,
    input: Questions[Q]["in"],
    told?: (progress: unknown) => void,
  ) => Promise<Questions[Q]["out"]>;
  /** Ends the worker, and with it every key that it held. */
  readonly close: () => void;
}

/** What a desk needs of a `Worker`. */
export type Clerk = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

interface Waiting {
  readonly answer: (value: unknown) => void;
  readonly refuse: (refusal: Refusal) => void;
  readonly told: ((progress: unknown) => void) | undefined;
}

/** A desk over `worker`. Once the worker breaks, every question is refused with `worker`. */
export function deskOver(worker: Clerk): Desk {
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let broken = false;

  const breakDown = (): void => {
    broken = true;
    for (const one of waiting.values()) one.refuse(new Refusal("worker"));
    waiting.clear();
  };

  worker.addEventListener("error", breakDown);
  worker.addEventListener("messageerror", breakDown);
  worker.addEventListener("message", (event) => {
    const answered = (event as MessageEvent<Answered>).data;
    const one = waiting.get(answered.number);
    if ("progress" in answered) {
      one?.told?.(answered.progress);
      return;
    }
    waiting.delete(answered.number);
    if ("verdict" in answered) one?.refuse(new Refusal(answered.verdict));
    else one?.answer(answered.answer);
  });

  return {
    ask: <Q extends Question>(question: Q, input: Questions[Q]["in"], told?: (progress: unknown) => void) =>
      new Promise<Questions[Q]["out"]>((resolve, reject) => {
        if (broken) {
          reject(new Refusal("worker"));
          return;
        }
        asked += 1;
        const message: Asked = { number: asked, question, input };
        waiting.set(asked, {
          answer: (value) => {
            resolve(value as Questions[Q]["out"]);
          },
          refuse: reject,
          told,
        });
        worker.postMessage(message);
      }),
    close: () => {
      breakDown();
      worker.terminate();
    },
  };
}
