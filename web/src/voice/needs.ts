/** The words and the template without which a recording is left to the device's own programs. */

/** Ids in `[data-words]`. */
export const VOICE_WORDS = [
  "error-voice",
  "file-recorded",
  "voice-altered",
  "voice-alter-failed",
  "voice-as-recorded",
  "voice-asking",
  "voice-broken",
  "voice-busy",
  "voice-denied",
  "voice-ended",
  "voice-failed",
  "voice-full",
  "voice-hears",
  "voice-left",
  "voice-making",
  "voice-making-failed",
  "voice-missing",
  "voice-muted",
  "voice-paused",
  "voice-ready",
  "voice-recording",
  "voice-said",
  "voice-silent",
  "voice-used",
] as const;

/** Id of the template. */
export const VOICE_TEMPLATE = "recorder";
