/** The worker's loop: each message is a call; each answer goes back under its number. */
import { deskFor, type Handlers } from "./desk.ts";
import { PortalError, portalAt, troubleFrom } from "./portal.ts";
import { browserShelf } from "../search/shelf.ts";
import type { FromDesk, Meanwhile, ToDesk } from "./messages.ts";
import type { Answer, Asked, Call, Progress } from "./protocol.ts";

let desk: Handlers | undefined;
/** Calls under way that somebody waits for. */
let under = 0;

/** They last, and nobody waits for them. */
const LASTING: readonly Call[] = ["listen", "watchIndex", "buildIndex", "sendFile", "download"];

self.addEventListener("message", ({ data }: MessageEvent<ToDesk>) => {
  if ("start" in data) {
    const today = (): string => new Date().toISOString().slice(0, 10);
    desk = deskFor(data.start.pins, portalAt(fetch.bind(globalThis)), today, { shelf: browserShelf(), isBusy: () => under > 0 });
    return;
  }
  const { id, call, asked } = data;
  const meanwhile: Meanwhile = {
    progress: stepwise((progress) => report({ id, progress })),
    page: (page) => report({ id, page }),
    changed: (changed) => report({ id, changed }),
    index: (index) => report({ id, index }),
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
  if (LASTING.includes(call)) return desk[call](asked as Asked<C>, meanwhile);
  under += 1;
  return desk[call](asked as Asked<C>, meanwhile).finally(() => (under -= 1));
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
