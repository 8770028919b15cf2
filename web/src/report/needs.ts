/**
 * The words and templates without which the report page is left to the server.
 */

/** Ids in `[data-words]`. */
export const REPORT_WORDS = [
  "busy",
  "choose-office",
  "code-cleared",
  "code-copied",
  "code-hidden",
  "code-not-copied",
  "confirm-digits",
  "confirm-words",
  "date",
  "day-first",
  "error-account",
  "error-account-long",
  "error-line-long",
  "error-no-assistance",
  "error-nobody",
  "error-nobody-anywhere",
  "error-people-many",
  "error-queue",
  "failed",
  "offline",
  "progress-sealing",
  "progress-sending",
  "progress-stored",
  "refused",
  "roster-bad",
  "roster-changed",
  "roster-expired",
  "sealing-browser",
  "trying-again",
] as const;

/** Ids of templates. */
export const REPORT_TEMPLATES = [
  "exclude-choice",
  "failure",
  "notice",
  "person",
  "queue-choice",
  "sent",
  "step-nav",
  "summary",
  "summary-line",
] as const;
