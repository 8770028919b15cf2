/**
 * The worker's side of a mailbox: from a typed code to an opened case, and from a reply to sealed bytes.
 *
 * A malformed code takes the same way as a right one, derivation and request included, so that
 * nothing about the answer tells which it was.
 */

import type { Codes } from "../draft/codes.ts";
import type { Answerers, Own } from "../public/asked.ts";
import { entropyOf } from "../seal/code.ts";
import { composeItem, openCase } from "../seal/compose.ts";
import { SealError } from "../seal/error.ts";
import { decodeFrames, encodeFrames } from "../seal/frames.ts";
import { b64 } from "../seal/id.ts";
import { reporterKeys } from "../seal/root.ts";
import { readRoster } from "../seal/roster.ts";
import type { CaseViewHeader, OpenedCase, Pins, ReporterKeys, Roster, Verdict } from "../seal/types.ts";
import { mailboxOf } from "./reading.ts";

/** Answers the mailbox page's questions; the keys and the opened case stay in here. */
export function mailboxOpener(codes: Codes): Pick<Answerers, "login" | "open" | "reply"> {
  let keys: ReporterKeys | undefined;
  let opened: OpenedCase | undefined;
  let seen: { readonly version: number; readonly hash: string } | undefined;

  return {
    login: async ({ typed, instance }) => {
      opened = undefined;
      const code = await entropyOf(typed);
      codes.typed = { code, instance };
      keys = await reporterKeys(code, instance);
      return b64(keys.login);
    },
    open: async ({ body, pins, day, language }) => {
      if (keys === undefined) throw new SealError("secret");
      const view = decodeFrames<CaseViewHeader>(body);
      const known = seen === undefined ? pins : { ...pins, seen };
      const roster = rosterOr(view.header.roster ?? "", known, day);
      if (typeof roster === "string") return { kind: "list_refused", verdict: roster };
      seen = { version: roster.version, hash: roster.hash };
      const { identity, anchor } = keys;
      opened = await openCase({ view, holder: "reporter", identity, roster, anchor });
      return { kind: "opened", mailbox: mailboxOf(opened, view.header, roster, language) };
    },
    reply: async ({ text, own, day }) => {
      if (opened?.signing === undefined) throw new SealError("secret");
      const { id, box, n, sealed } = await composeItem({
        opened,
        box: "dialogue",
        ...written(own, text),
        author: "reporter",
        signing: opened.signing,
        via: "browser",
        today: day,
      });
      // The portal has to know of an alarm: it pages the officers, and puts the case first.
      const level = own === "alarm" ? { level: "alarm" } : {};
      return { id, body: encodeFrames({ n, ...level, items: [{ id, box, lead: false, frame: 1 }] }, [sealed]) };
    },
  };
}

/** What a reporter adds, by kind. */
type Written =
  | { readonly kind: "message"; readonly body: { readonly text: string } }
  | { readonly kind: "alarm"; readonly body: { readonly happened: string } }
  | { readonly kind: "consent"; readonly body: { readonly given: boolean; readonly what: string } };

function written(own: Own, text: string): Written {
  switch (own) {
    case "message":
      return { kind: "message", body: { text } };
    case "alarm":
      return { kind: "alarm", body: { happened: text } };
    case "consent_given":
    case "consent_taken":
      return { kind: "consent", body: { given: own === "consent_given", what: text } };
  }
}

/** The verified roster, or the verdict that refused it. */
function rosterOr(note: string, pins: Pins, day: string): Roster | Verdict {
  try {
    return readRoster(note, pins, day);
  } catch (error) {
    if (error instanceof SealError) return error.verdict;
    throw error;
  }
}
