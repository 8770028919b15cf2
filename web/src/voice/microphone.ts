/**
 * The microphone: asked for when somebody presses the button, and off as soon as it is not listened to.
 */

import capture from "./capture.worklet.ts?worker&url";

/** Why there is no microphone. */
export type Refused = "denied" | "missing" | "busy" | "failed";
/** How a microphone was taken away in the middle. */
export type Lost = "ended" | "muted";

/** A microphone that is on. */
export interface Microphone {
  /** Samples a second. */
  readonly rate: number;
  /** Turns it off, at once. */
  readonly close: () => void;
}

export interface Listening {
  readonly onBlock: (samples: Float32Array) => void;
  readonly onLost: (how: Lost) => void;
}

/** Said and not loud, near or far: the device may help with that. Which device it is nobody asks. */
const WANTED: MediaStreamConstraints = {
  audio: { channelCount: { ideal: 1 }, autoGainControl: { ideal: true }, noiseSuppression: { ideal: true }, echoCancellation: { ideal: false } },
};

/** Turns the microphone on, or says why not. Whatever happens, nothing stays on that is not returned. */
export async function openMicrophone({ onBlock, onLost }: Listening, signal: AbortSignal): Promise<Microphone | Refused> {
  let stream: MediaStream | undefined;
  let context: AudioContext | undefined;
  const close = (): void => {
    for (const track of stream?.getTracks() ?? []) track.stop();
    if (context !== undefined && context.state !== "closed") void context.close();
    document.removeEventListener("visibilitychange", stayAwake);
    void lock?.then((held) => held.release()).catch(() => undefined);
  };
  // A screen that goes dark ends a recording on some phones.
  let lock: Promise<WakeLockSentinel> | undefined;
  const stayAwake = (): void => {
    if (document.visibilityState === "visible") lock = (navigator as { wakeLock?: WakeLock }).wakeLock?.request("screen");
    lock?.catch(() => undefined);
  };
  signal.addEventListener("abort", close);
  try {
    stream = await navigator.mediaDevices.getUserMedia(WANTED);
    signal.throwIfAborted();
    const [track] = stream.getAudioTracks();
    if (track === undefined) return "missing";
    track.addEventListener("ended", () => onLost("ended"));
    track.addEventListener("mute", () => onLost("muted"));
    context = new AudioContext();
    await context.audioWorklet.addModule(capture);
    signal.throwIfAborted();
    const node = new AudioWorkletNode(context, "capture", { numberOfOutputs: 0 });
    node.port.onmessage = ({ data }: MessageEvent<Float32Array>) => {
      if (!signal.aborted) onBlock(data);
    };
    context.createMediaStreamSource(stream).connect(node);
    context.addEventListener("statechange", () => {
      // A call that comes in; nothing is heard until it is over.
      if (context !== undefined && !["running", "closed"].includes(context.state)) onLost("muted");
    });
    await context.resume();
    stayAwake();
    document.addEventListener("visibilitychange", stayAwake);
    return { rate: context.sampleRate, close };
  } catch (error) {
    close();
    return reasonOf(error);
  }
}

function reasonOf(error: unknown): Refused {
  switch (error instanceof DOMException ? error.name : "") {
    case "NotAllowedError":
    case "SecurityError":
      return "denied";
    case "NotFoundError":
    case "OverconstrainedError":
      return "missing";
    case "NotReadableError":
    case "AbortError":
      return "busy";
    default:
      return "failed";
  }
}
