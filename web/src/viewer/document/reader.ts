/**
 * The frame's end of the line to the worker that reads a document. One thing is asked at a time, and
 * each has to be answered in time: a document can be made to take for ever. Then the worker is ended,
 * and another one goes on with the rest.
 */
import type { Ask, Opened, Question, Questions, Reply, Why } from "./protocol.ts";

const PATIENCE_MS = 20_000;
/** After so many a document is not worth asking on. */
const MOST_RESTARTS = 5;

export class Unreadable extends Error {
  readonly why: Why;
  constructor(why: Why) {
    super(why);
    this.why = why;
  }
}

export interface Reader {
  readonly ask: <Q extends Question>(question: Q, asked: Questions[Q]["asked"]) => Promise<Questions[Q]["answer"]>;
  readonly opened: Promise<Opened>;
}

type Line = Pick<Worker, "postMessage" | "terminate" | "onmessage" | "onerror">;

/** Reads what `source` says; `start` begins a worker. */
export function startReader(start: () => Line, source: Questions["open"]["asked"]): Reader {
  let line: Line | undefined;
  let starts = 0;
  let asked = 0;
  let turn: Promise<unknown> = Promise.resolve();

  const end = (): void => {
    line?.terminate();
    line = undefined;
  };
  const put = <Q extends Question>(question: Q, what: Questions[Q]["asked"]): Promise<Questions[Q]["answer"]> =>
    new Promise((settle, fail) => {
      const to = line;
      if (to === undefined) {
        fail(new Unreadable("slow"));
        return;
      }
      const id = (asked += 1);
      const giveUp = (why: Why): void => {
        clearTimeout(patience);
        end();
        fail(new Unreadable(why));
      };
      const patience = setTimeout(() => giveUp("slow"), PATIENCE_MS);
      to.onerror = () => giveUp("broken");
      to.onmessage = ({ data }: MessageEvent<Reply>) => {
        if (data.id !== id) return;
        clearTimeout(patience);
        if ("failed" in data) fail(new Unreadable(data.failed));
        else settle(data.answer);
      };
      to.postMessage({ id, question, asked: what } satisfies Ask<Q>);
    });
  const begin = (): Promise<Opened> => {
    if (starts > MOST_RESTARTS) return Promise.reject(new Unreadable("slow"));
    starts += 1;
    line = start();
    return put("open", source);
  };
  const inTurn = <A>(deed: () => Promise<A>): Promise<A> => {
    const done = turn.then(deed);
    turn = done.catch(() => undefined);
    return done;
  };
  return {
    opened: inTurn(begin),
    ask: (question, what) =>
      inTurn(async () => {
        if (line === undefined) await begin();
        return put(question, what);
      }),
  };
}
