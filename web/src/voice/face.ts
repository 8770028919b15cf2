/** What the recorder shows and says. */

import type { Voice } from "../seal/attachment.ts";
import { fill, part, word } from "../public/words.ts";
import { clock } from "./sound.ts";
import { canUse, hearing, secondsLeft, type Take, type Trouble } from "./take.ts";

export interface Face {
  readonly show: (take: Take) => void;
  /** From 0 to 1. */
  readonly level: (level: number) => void;
  /** How much of a file is made, from 0 to 1. */
  readonly making: (share: number) => void;
  readonly focus: () => void;
}

/** Where the seconds that are left are said: a voice that reads each would drown out the speaker. */
const SAID_LEFT = [60, 30, 10] as const;

/** Which act comes first, where what was pressed is gone. */
const FIRST_ACT: Readonly<Record<Take["at"], string>> = {
  closed: "start",
  before: "start",
  asking: "start",
  recording: "pause",
  paused: "go-on",
  review: "use",
};

/** The face of the recorder `root`. */
export function faceOf(root: HTMLElement): Face {
  const heading = part(root, "h3", HTMLElement);
  const meter = part(root, "meter", HTMLMeterElement);
  const progress = part(root, "progress", HTMLProgressElement);
  const button = (act: string): HTMLButtonElement => part(root, `[data-act=${act}]`, HTMLButtonElement);
  const said = new Map<string, string>();

  /** Says `words` in a place, once: what is said again is read out again. */
  const say = (place: string, key: string, words: () => Node): void => {
    if (said.get(place) === key) return;
    said.set(place, key);
    fill(root, { [place]: key === "" ? "" : words() });
  };
  const making = (share: number): void => {
    progress.value = share;
    const percent = String(Math.floor(share * 10) * 10);
    say("said", `making ${percent}`, () => word("voice-making", { percent }));
  };
  const show = (take: Take): void => {
    const { at, seconds, voice, made, unsure, trouble } = take;
    const had = root.contains(document.activeElement) ? document.activeElement : null;
    for (const place of root.querySelectorAll<HTMLElement>("[data-at]")) {
      place.hidden = !(place.dataset["at"] ?? "").split(" ").includes(at);
    }
    const begun = seconds > 0;
    button("start").hidden = begun || !["before", "asking"].includes(at);
    button("go-on").hidden = !begun || !["paused", "asking"].includes(at) || unsure !== undefined;
    button("pause").hidden = at !== "recording";
    button("stop").hidden = !["recording", "paused"].includes(at) || !begun || unsure !== undefined;
    button("use").hidden = at !== "review" || unsure !== undefined;
    button("use").disabled = !canUse(take);
    button("again").hidden = !["review", "paused"].includes(at) || unsure !== undefined;
    button("close").hidden = unsure !== undefined;
    button("retry").hidden = at !== "review" || made[voice] !== "failed" || unsure !== undefined;
    part(root, "[data-unsure]", HTMLElement).hidden = unsure === undefined;
    progress.hidden = at !== "review" || made[voice] !== "making";
    for (const radio of root.querySelectorAll<HTMLInputElement>("input[name=voice]")) radio.checked = radio.value === voice;
    fill(root, { time: clock(seconds) });

    say("trouble", trouble ?? "", () => word(troubleWord(trouble)));
    const stands = at === "review" ? reviewWord(voice, made[voice]) : at === "before" || at === "closed" ? "" : `voice-${at}`;
    if (stands !== "voice-making") say("said", stands, () => word(stands));
    else if (said.get("said")?.startsWith("making") !== true) making(0);
    const heard = hearing(take);
    say("heard", heard === "unknown" ? "" : heard, () => word(heard === "sound" ? "voice-hears" : "voice-silent"));
    const left = secondsLeft(take);
    const step = left === undefined ? undefined : SAID_LEFT.findLast((one) => left <= one);
    say("left", String(step ?? ""), () => word("voice-left", { seconds: String(step) }));
    if (had instanceof HTMLElement && (had.closest("[hidden]") !== null || had.matches(":disabled"))) focusFirst(take);
  };
  const focusFirst = (take: Take): void => {
    const first = button(take.unsure === undefined ? FIRST_ACT[take.at] : "keep");
    if (first.hidden || first.disabled) heading.focus();
    else first.focus();
  };

  return {
    show,
    level: (level) => {
      meter.value = level;
    },
    making,
    focus: () => {
      heading.focus();
    },
  };
}

function troubleWord(trouble: Trouble | undefined): string {
  return `voice-${trouble ?? "failed"}`;
}

function reviewWord(voice: Voice, made: Take["made"][Voice]): string {
  switch (made) {
    case "none":
    case "making":
      return "voice-making";
    case "made":
      return "voice-ready";
    case "failed":
      return voice === "altered" ? "voice-alter-failed" : "voice-making-failed";
  }
}
