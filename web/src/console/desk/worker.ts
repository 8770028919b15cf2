/** The worker's loop: each message is a call; each answer goes back under its number. */
import { deskFor, type Handlers } from "./desk.ts";
import { PortalError, portalAt, troubleFrom } from "./portal.ts";
import type { Answer, Asked, Call, FromDesk, Meanwhile, Progress, ToDesk } from "./protocol.ts";

let desk: Handlers | undefined;

self.addEventListener("message", ({ data }: MessageEvent<ToDesk>) => {
  if ("start" in data) {
    desk = deskFor(data.start.pins, portalAt(fetch.bind(globalThis)), () => new Date().toISOString().slice(0, 10));
    return;
  }
  const { id, call, asked } = data;
  const meanwhile: Meanwhile = {
    progress: stepwise((progress) => report({ id, progress })),
    page: (page) => report({ id, page }),
    changed: (changed) => report({ id, changed }),
    file: (file) => report({ id, file }),
    ran: (ran) => report({ id, ran }),
  };
  answer(call, asked, meanwhile).then(
    (value) => report({ id, answer: value }),
    (error: unknown) => report({ id, trouble: troubleFrom(error) }),
  );
});

async function answer<C extends Call>(call: C, asked: unknown, meanwhile: Meanwhile): Promise<Answer<C>> {
  if (desk === undefined) throw new PortalError({ kind: "failed" });
  return desk[call](asked as Asked<C>, meanwhile);
}

/** Lets a derivation report as often as it likes; the page hears of whole steps only, or it would do nothing but draw. */
function stepwise(tell: (progress: Progress) => void): (progress: Progress) => void {
  let told = "";
  return (progress) => {
    const share = Math.round(progress.share * STEPS) / STEPS;
    const step = `${progress.part} ${share}`;
    if (step === told) return;
    told = step;
    tell({ ...progress, share });
  };
}

const STEPS = 20;

function report(message: FromDesk): void {
  self.postMessage(message);
}
