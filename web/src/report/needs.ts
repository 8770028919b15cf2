/**
 * The words and templates without which the report page is left to the server.
 */

import { FILE_WORDS } from "../files/needs.ts";
import { VOICE_TEMPLATE, VOICE_WORDS } from "../voice/needs.ts";

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
  "erase-failed",
  "error-account",
  "error-account-long",
  "error-line-long",
  "error-no-assistance",
  "error-nobody",
  "error-nobody-anywhere",
  "error-people-many",
  "error-queue",
  "error-name",
  "failed",
  ...FILE_WORDS,
  "file-bad",
  "file-none",
  "offline",
  "progress-saving",
  "progress-sealing",
  "progress-sending",
  "progress-stored",
  "refused",
  "roster-bad",
  "roster-changed",
  "roster-expired",
  "saved-again",
  "saved-file",
  "sealing-browser",
  "trying-again",
  ...VOICE_WORDS,
] as const;

/** Ids of templates. */
export const REPORT_TEMPLATES = [
  "draft-open",
  "erase-draft",
  "erased",
  "exclude-choice",
  "failure",
  "chosen-file",
  "notice",
  "person",
  "queue-choice",
  VOICE_TEMPLATE,
  "saved",
  "sent",
  "step-nav",
  "summary",
  "summary-line",
] as const;
