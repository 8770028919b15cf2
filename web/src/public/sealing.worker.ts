/**
 * The worker in which everything is sealed and opened.
 *
 * Apart from the page, so that deriving and sealing never make it stutter, and so that ending the
 * worker drops every key at once.
 */

import { noCodes } from "../draft/codes.ts";
import { draftKeeper } from "../draft/keeper.ts";
import { fileSender } from "../files/sender.ts";
import { mailboxOpener } from "../mailbox/opener.ts";
import { reportSealer } from "../report/sealer.ts";
import { SealError } from "../seal/error.ts";
import { voiceRecorder } from "../voice/recording.ts";
import type { Answered, Answerers, Asked, Question, Questions } from "./asked.ts";
import { proveSealing } from "./self-test.ts";
import { workFor } from "./work.ts";

const codes = noCodes();
const answerers: Answerers = {
  test: proveSealing,
  work: async ({ work, body }) => Promise.resolve(workFor(work, body)),
  ...reportSealer(codes),
  ...mailboxOpener(codes),
  ...draftKeeper(codes),
  ...fileSender(),
  ...voiceRecorder(),
};

async function answer<Q extends Question>(question: Q, input: unknown, tell: (progress: unknown) => void): Promise<unknown> {
  return answerers[question](input as Questions[Q]["in"], tell);
}

async function serve({ number, question, input }: Asked): Promise<Answered> {
  try {
    return { number, answer: await answer(question, input, (progress) => {
        postMessage({ number, progress } satisfies Answered);
      }) };
  } catch (error) {
    return { number, verdict: error instanceof SealError ? error.verdict : "worker" };
  }
}

addEventListener("message", (event: MessageEvent<Asked>) => {
  void serve(event.data).then((answered) => {
    postMessage(answered);
  });
});
