/**
 * The recorder on the page: the microphone, the buttons, hearing it back, and the choice of a voice.
 *
 * Where a recording stands is `take.ts`; what makes a file of it is in the worker. This joins the two to
 * what somebody sees and presses. Nothing leaves the device before *Use this recording*.
 */

import type { Voice } from "../seal/attachment.ts";
import { MOVES, type Recorded } from "../files/list.ts";
import type { Site } from "../public/site.ts";
import { copyOf, part } from "../public/words.ts";
import { openMicrophone, type Microphone } from "./microphone.ts";
import { VOICE_TEMPLATE } from "./needs.ts";
import { playerIn } from "./player.ts";
import { faceOf } from "./face.ts";
import type { Made } from "./studio.ts";
import { canUse, CLOSED, hearing, holdsSound, levelOf, LOUD, next, type Event, type Take } from "./take.ts";

/** One recorder, from opening to closing. */
export interface Recorder {
  readonly root: HTMLElement;
  readonly focus: () => void;
  readonly holdsSound: () => boolean;
  /** Turns the microphone off and drops everything, at once. */
  readonly forget: () => void;
}

/** What becomes of a recording. */
export interface Outlet {
  readonly use: (recorded: Recorded) => void;
  readonly closed: (used: boolean) => void;
}

/** Opens a recorder; it is put on the page by who asked for it. */
export function openRecorder(site: Site, outlet: Outlet): Recorder {
  const copy = copyOf(VOICE_TEMPLATE);
  const root = part(copy, "[data-recorder]", HTMLElement);
  const face = faceOf(root);
  const player = playerIn(part(root, "[data-player]", HTMLElement));
  const made = new Map<Voice, Made>();
  let take: Take = next(CLOSED, { is: "open" });
  let microphone: AbortController | undefined;
  /** Raised whenever what is in the worker is another recording: answers about the one before count no more. */
  let turn = 0;

  const happen = (event: Event): void => {
    const before = take;
    take = next(take, event);
    if (take === before) return;
    if (microphone !== undefined && take.at !== "asking" && take.at !== "recording") turnOff();
    if (before.seconds > 0 && take.seconds === 0) drop();
    // The clock and the words change once a second at most; the level is shown apart.
    if (event.is === "heard" && look(take) === look(before)) return;
    if (take.at === "closed") {
      close(event.is === "used");
      return;
    }
    if (take.at === "review" && take.made[take.voice] === "none") void make(take.voice);
    const file = take.at === "review" ? made.get(take.voice)?.file : undefined;
    player.show(file);
    face.show(take);
  };

  const turnOn = async (): Promise<void> => {
    happen({ is: "ask" });
    if (take.at !== "asking" || microphone !== undefined) return;
    const mine = new AbortController();
    microphone = mine;
    const opened = await openMicrophone({ onBlock: hear, onLost: (how) => happen({ is: "lost", how }) }, mine.signal);
    if (mine.signal.aborted) return;
    if (typeof opened === "string") {
      turnOff();
      happen({ is: "refused", why: opened });
    } else await listen(opened);
  };

  const listen = async ({ rate }: Microphone): Promise<void> => {
    const here = turn;
    await site.desk.ask("voice_begin", rate).then(() => here === turn && happen({ is: "on" }), broken(here));
  };

  const turnOff = (): void => {
    const here = turn;
    microphone?.abort();
    microphone = undefined;
    // What the microphone gave last is on its way to the worker before this is.
    site.desk.ask("voice_rest", null).catch(() => undefined).finally(() => {
      if (here === turn) face.level(0);
    });
  };

  /** From the microphone to the worker; the clock goes by what has arrived there. */
  const hear = (samples: Float32Array): void => {
    if (take.at !== "recording") return;
    const here = turn;
    const level = levelOf(samples);
    face.level(level);
    // Who speaks touches nothing, and has not gone.
    document.dispatchEvent(new globalThis.Event(MOVES));
    site.desk.ask("voice_hear", samples).then((seconds) => here === turn && happen({ is: "heard", seconds, loud: level > LOUD }), broken(here));
  };

  const make = async (voice: Voice): Promise<void> => {
    const here = turn;
    happen({ is: "making", voice });
    try {
      const done = await site.desk.ask("voice_make", { voice, plays: player.plays() }, (share) => {
        document.dispatchEvent(new globalThis.Event(MOVES));
        if (here === turn && take.voice === voice) face.making(share as number);
      });
      if (here !== turn) return;
      made.set(voice, done);
      happen({ is: "made", voice });
    } catch {
      if (here === turn) happen({ is: "failed", voice });
    }
  };

  const broken = (here: number) => (): void => {
    if (here === turn) happen({ is: "broken" });
  };

  const drop = (): void => {
    turn += 1;
    made.clear();
    player.show(undefined);
    site.desk.ask("voice_forget", null).catch(() => undefined);
  };

  const use = (): void => {
    const done = made.get(take.voice);
    if (!canUse(take) || done === undefined) return;
    outlet.use({ file: done.file, packed: done.packed, seconds: done.seconds, voice: take.voice });
    happen({ is: "used" });
  };

  const close = (used: boolean): void => {
    watch.disconnect();
    drop();
    root.remove();
    outlet.closed(used);
  };

  const acts: Readonly<Record<string, () => void>> = {
    start: () => void turnOn(),
    "go-on": () => void turnOn(),
    pause: () => happen({ is: "pause" }),
    stop: () => happen({ is: "stop" }),
    again: () => happen({ is: "again" }),
    close: () => happen({ is: "close" }),
    keep: () => happen({ is: "keep" }),
    sure: () => happen({ is: "sure" }),
    retry: () => void make(take.voice),
    use,
  };
  root.addEventListener("click", (event) => {
    const act = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-act]")?.dataset["act"] : undefined;
    if (act !== undefined) acts[act]?.();
  });
  root.addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === "voice") happen({ is: "choose", voice: target.value as Voice });
  });

  // A recorder that nobody sees does not listen.
  const watch = new MutationObserver(() => {
    if (!root.isConnected || root.closest("[hidden]") !== null) happen({ is: "off" });
  });
  watch.observe(part(document, "#main", HTMLElement), { childList: true, subtree: true, attributes: true, attributeFilter: ["hidden"] });

  face.show(take);
  return {
    root,
    focus: face.focus,
    holdsSound: () => holdsSound(take),
    forget: () => {
      watch.disconnect();
      take = CLOSED;
      microphone?.abort();
      drop();
      root.remove();
    },
  };
}

function look(take: Take): string {
  return `${take.at} ${String(Math.floor(take.seconds))} ${hearing(take)}`;
}
