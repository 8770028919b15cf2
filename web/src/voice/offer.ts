/**
 * The button that offers to speak instead of writing. What it opens is loaded when it is pressed.
 */

import type { Files } from "../files/list.ts";
import { beforeLeaving, guardUnsent } from "../public/leave.ts";
import type { Site } from "../public/site.ts";
import { part, word } from "../public/words.ts";
import type { Recorder } from "./recorder.ts";

/** What a page asks about recordings that are not among its files yet. */
export interface Voices {
  /** One is begun: it was neither used nor discarded. */
  readonly unfinished: () => boolean;
}

const open = new Set<Recorder>();

/** Turns every microphone off and drops what was recorded and not handed on. */
export function forgetRecordings(): void {
  for (const recorder of open) recorder.forget();
  open.clear();
}

beforeLeaving(forgetRecordings);
addEventListener("pagehide", forgetRecordings);

/** Offers recording in the place for it under `root`; a finished one goes to `files`. */
export function offerRecording(root: ParentNode, site: Site, files: Files): Voices {
  const place = part(root, "[data-voice-offer]", HTMLElement);
  const button = part(place, "[data-act=record]", HTMLButtonElement);
  const status = part(place, "[data-voice-status]", HTMLElement);
  let recorder: Recorder | undefined;
  const unfinished = (): boolean => recorder?.holdsSound() ?? false;

  const show = async (): Promise<void> => {
    const { openRecorder } = await import("./recorder.ts");
    status.replaceChildren();
    if (recorder !== undefined) return;
    recorder = openRecorder(site, {
      use: files.record,
      closed: (used) => {
        if (recorder !== undefined) open.delete(recorder);
        recorder = undefined;
        button.hidden = false;
        button.focus();
        status.replaceChildren(...(used ? [word("voice-used")] : []));
      },
    });
    open.add(recorder);
    button.hidden = true;
    place.append(recorder.root);
    recorder.focus();
  };

  place.hidden = false;
  const able = canRecord();
  button.hidden = !able;
  part(place, "[data-voice-cannot]", HTMLElement).hidden = able;
  button.addEventListener("click", () => {
    void show().catch(() => {
      status.replaceChildren(word("offline"));
    });
  });
  guardUnsent(() => place.isConnected && unfinished());
  return { unfinished };
}

/** Whether this browser can record at all: many hardened ones have no microphone for pages, or no sound. */
function canRecord(): boolean {
  const devices = (navigator as { readonly mediaDevices?: Partial<MediaDevices> }).mediaDevices;
  return isSecureContext && devices?.getUserMedia !== undefined && "AudioContext" in window && "AudioWorkletNode" in window;
}
