/** Hearing a recording back, by the browser's own player. */

import { MOVES } from "../files/list.ts";
import type { Packed } from "./sound.ts";

export interface Player {
  /** What this browser can play of what we could make. */
  readonly plays: () => readonly Packed[];
  /** Shows a player of `file`, at the place where the one before was; or none. */
  readonly show: (file: Blob | undefined) => void;
}

const TYPES = { ogg: 'audio/ogg; codecs="opus"', wav: "audio/wav" } as const;

/** A player at the end of `place`, labelled by what stands there. */
export function playerIn(place: HTMLElement): Player {
  const audio = document.createElement("audio");
  audio.controls = true;
  audio.setAttribute("aria-labelledby", place.firstElementChild?.id ?? "");
  let shown: Blob | undefined;
  audio.addEventListener("timeupdate", () => {
    // Who listens touches nothing.
    if (!audio.paused) document.dispatchEvent(new Event(MOVES));
  });

  return {
    plays: () => (["ogg", "wav"] as const).filter((packed) => audio.canPlayType(TYPES[packed]) !== ""),
    show: (file) => {
      if (file === shown) return;
      const at = audio.currentTime;
      shown = file;
      audio.pause();
      if (audio.src !== "") URL.revokeObjectURL(audio.src);
      audio.removeAttribute("src");
      audio.remove();
      place.hidden = file === undefined;
      if (file === undefined) return;
      audio.src = URL.createObjectURL(file);
      audio.currentTime = at;
      place.append(audio);
    },
  };
}
