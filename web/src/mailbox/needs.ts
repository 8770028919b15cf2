/**
 * The words and templates without which the mailbox page is left to the server.
 */

/** Ids in `[data-words]`. */
export const MAILBOX_WORDS = [
  "alarm-sealing",
  "alarm-sent",
  "busy",
  "consent-sealing",
  "consent-sent",
  "date",
  "day-first",
  "error-consent",
  "error-happened",
  "error-message",
  "error-message-long",
  "failed",
  "holder",
  "idle-warning",
  "kind-acknowledgement",
  "kind-alarm",
  "kind-consent-given",
  "kind-consent-taken",
  "offline",
  "opening",
  "proof-bad",
  "proof-good",
  "proof-own",
  "refused",
  "reply-again",
  "reply-sealing",
  "reply-sent",
  "roster-bad",
  "roster-expired",
  "sealing-browser",
  "status-acknowledged",
  "status-received",
  "trying-again",
  "who-office",
  "who-office-unnamed",
  "who-you",
] as const;

/** Ids of templates. */
export const MAILBOX_TEMPLATES = ["closed", "failure", "item", "not-found", "notice", "opened"] as const;
