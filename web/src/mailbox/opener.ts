/**
 * The worker's side of a mailbox: from a typed code to an opened case, and from what is written to
 * sealed bytes.
 *
 * A malformed code takes the same way as a right one, derivation and request included, so that
 * nothing about the answer tells which it was.
 */

import { drawn, type Codes, type Prepared } from "../draft/codes.ts";
import type { Answerers } from "../public/asked.ts";
import { digitGroups, entropyOf } from "../seal/code.ts";
import { composeItem, openCase, withItem } from "../seal/compose.ts";
import { raised } from "../seal/compose/hint.ts";
import { composeNewKeys } from "../seal/compose/renew.ts";
import { SealError } from "../seal/error.ts";
import { decodeFrames, encodeFrames } from "../seal/frames.ts";
import { b64, randomId } from "../seal/id.ts";
import { current } from "../seal/record.ts";
import { loginHash, reporterKeys } from "../seal/root.ts";
import { readRoster } from "../seal/roster.ts";
import type { KindAndBody } from "../seal/bodies.ts";
import type { CaseViewHeader, ComposedItem, OpenedCase, Pins, ReporterKeys, Roster, Verdict } from "../seal/types.ts";
import { fetchSealed } from "../public/wire.ts";
import { mailboxOf } from "./reading.ts";

type Answered = "login" | "open" | "reply" | "fetch_file" | "new_code" | "renew" | "renewed";

/** Answers the mailbox page's questions; the keys and the opened case stay in here. */
export function mailboxOpener(codes: Codes): Pick<Answerers, Answered> {
  let keys: ReporterKeys | undefined;
  let opened: { readonly theirs: OpenedCase; readonly roster: Roster } | undefined;
  let seen: { readonly version: number; readonly hash: string } | undefined;
  let next: Prepared | undefined;

  function known(): { readonly theirs: OpenedCase; readonly roster: Roster } {
    if (opened === undefined) throw new SealError("case");
    return opened;
  }
  function drawnNext(): Prepared {
    if (next === undefined) throw new SealError("case");
    return next;
  }

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
      const trusted = seen === undefined ? pins : { ...pins, seen };
      const roster = rosterOr(view.header.roster ?? "", trusted, day);
      if (typeof roster === "string") return { kind: "list_refused", verdict: roster };
      seen = { version: roster.version, hash: roster.hash };
      const { identity, anchor } = keys;
      const theirs = await openCase({ view, holder: "reporter", identity, roster, anchor });
      opened = { theirs, roster };
      return { kind: "opened", mailbox: mailboxOf(theirs, view.header, roster, language) };
    },
    reply: async ({ own, files, day }) => {
      const { theirs } = known();
      // The portal has to know of an alarm: it pages the officers, and puts the case first.
      const level = own && raised(own);
      const hint = level === undefined ? {} : { level };
      if (theirs.refused.length > 0 && own !== undefined && isWordless(own)) {
        return { id: randomId(), body: encodeFrames({ n: current(theirs.chain).n, ...hint, items: [] }, []) };
      }
      if (theirs.signing === undefined) throw new SealError("secret");
      const by = { box: "dialogue", author: "reporter", signing: theirs.signing, via: "browser", today: day } as const;
      const attached = files.map(({ id, attachment }) => ({ kind: "attachment", body: attachment, id }) as const);
      let opened = theirs;
      const items: ComposedItem[] = [];
      for (const said of own === undefined ? attached : [own, ...attached]) {
        const item = await composeItem({ opened, ...by, ...said });
        opened = withItem(opened, item);
        items.push(item);
      }
      const [first] = items;
      if (first === undefined) throw new SealError("kind");
      const header = {
        n: first.n,
        ...hint,
        items: items.map(({ id, box }, at) => ({ id, box, lead: false, frame: 1 + at })),
        uploads: files.map(({ token }) => token),
        // Nobody deletes the sound of what was said unless the portal was told here that they may.
        ...(own?.kind === "attestation" && { release: [{ blob: own.body.blob, may: own.body.release }] }),
      };
      return { id: first.id, body: encodeFrames(header, items.map(({ sealed }) => sealed)) };
    },
    fetch_file: async ({ login, item }, tell) => {
      const { theirs } = known();
      const items = Object.values(theirs.threads).flatMap((thread) => thread.items);
      const found = items.find(({ id }) => id === item);
      if (found?.kind !== "attachment") throw new SealError("kind");
      const { gatherFile } = await import("../files/gather.ts");
      const headers = { authorization: `amparo ${login}`, "amparo-blob": found.body.blob };
      return gatherFile(found.body, async () => fetchSealed("/api/v1/mailbox/files", { method: "POST", headers }), (gathered) => tell?.(gathered));
    },
    new_code: async ({ instance }) => {
      next = await drawn(instance);
      codes.shown = next.code;
      return digitGroups(next.code);
    },
    renew: async () => {
      const { theirs, roster } = known();
      const to = drawnNext().keys;
      const { n, boxes, grants, pairs } = await composeNewKeys({ opened: theirs, keys: to, roster });
      const header = {
        n,
        boxes,
        login: loginHash(to),
        grants: grants.map(({ id, holder }, at) => ({ id, holder, frame: 1 + at })),
        pairs: pairs.map(({ id, first, second }, at) => ({ id, first, second, frame: 1 + grants.length + at })),
      };
      const sealed = [...grants, ...pairs].map((part) => part.sealed);
      return { body: encodeFrames(header, sealed), login: b64(to.login) };
    },
    renewed: async () => {
      keys = drawnNext().keys;
      return Promise.resolve(true as const);
    },
  };
}

/** Where keys were refused nothing can be sealed: an alarm, and an end, go without words. */
function isWordless(own: KindAndBody): boolean {
  return own.kind === "alarm" || (own.kind === "erasure" && own.body.what === "mailbox");
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
