/**
 * The worker's side of a report: from a draft to sealed bytes and a code.
 *
 * The code and its keys are drawn while the person writes; sending then only seals. A code is used
 * for one sealing: what was changed after a failed send is another case with another code, because
 * nobody can know whether the first one arrived.
 */

import { drawn, type Codes } from "../draft/codes.ts";
import type { Answerers, RosterToCheck } from "../public/asked.ts";
import { directoryOf } from "../public/directory.ts";
import { digitGroups, parseCode, wordsOf } from "../seal/code.ts";
import { composeReport } from "../seal/compose.ts";
import { SealError } from "../seal/error.ts";
import { readReceipt } from "../seal/receipt.ts";
import { readRoster } from "../seal/roster.ts";
import type { ComposedReport, Roster } from "../seal/types.ts";

/** Answers the report page's questions; the roster, the codes and what was sealed stay in here. */
export function reportSealer(codes: Codes): Pick<Answerers, "roster" | "seal" | "words" | "kept" | "receipt"> {
  let trusted: { readonly roster: Roster; readonly checked: RosterToCheck } | undefined;
  let sealed: { readonly report: ComposedReport; readonly roster: Roster } | undefined;

  function last(): { readonly report: ComposedReport; readonly roster: Roster } {
    if (sealed === undefined) throw new SealError("case");
    return sealed;
  }

  function shown(): Uint8Array {
    if (codes.shown === undefined) throw new SealError("case");
    return codes.shown;
  }

  return {
    roster: async (checked) => {
      const seen = trusted === undefined ? {} : { seen: { version: trusted.roster.version, hash: trusted.roster.hash } };
      const roster = readRoster(checked.note, { ...checked.pins, ...seen }, checked.day);
      trusted = { roster, checked };
      codes.next ??= drawn(roster.instance.id);
      return directoryOf(roster, checked.language);
    },
    seal: async ({ draft, day }) => {
      if (trusted === undefined) throw new SealError("roster");
      const { checked } = trusted;
      // A page may stay open past the day on which its roster ends.
      const roster = readRoster(checked.note, checked.pins, day);
      const { code, keys } = await (codes.next ?? drawn(roster.instance.id));
      const { identity, ...rest } = draft;
      const given = identity === undefined ? {} : { identity };
      const report = await composeReport({ ...rest, ...given, roster, via: "browser", today: day, code, keys });
      sealed = { report, roster };
      codes.shown = code;
      codes.sealed = code;
      codes.next = drawn(roster.instance.id);
      return { body: report.body, digits: digitGroups(code), identitySealed: report.identitySealed };
    },
    words: async (list) => wordsOf(shown(), list),
    kept: async ({ typed, list }) => {
      const code = shown();
      if (await endsCode(code, typed, digitGroups(code))) return true;
      return list !== null && endsCode(code, typed, await wordsOf(code, list));
    },
    receipt: async (note) => {
      const { report, roster } = last();
      const receipt = readReceipt(note, roster);
      const holds = receipt.case === report.caseId && receipt.plain === report.plain && receipt.sealed === report.sealed;
      if (!holds || !names(roster, report.header.queue, receipt.office)) throw new SealError("case");
      return receipt.day;
    },
  };
}

/** Whether `office` is, in one of its languages, the office that receives what goes to `queue`. */
function names(roster: Roster, queue: string, office: string): boolean {
  const receiving = roster.queues.find((one) => one.id === queue)?.office;
  return Object.values(roster.offices.find((one) => one.id === receiving)?.name ?? {}).includes(office);
}

/**
 * Whether `typed` is all of `code`, or the last part of this spelling. The rest of the spelling is put
 * before it and read as any typed code is, in any script's digits, with or without accents.
 */
async function endsCode(code: Uint8Array, typed: string, spelling: readonly string[]): Promise<boolean> {
  const completed = [...spelling.slice(0, -1), typed].join(" ");
  const read = await Promise.all([parseCode(typed), parseCode(completed)]);
  return read.some((one) => one !== undefined && one.every((byte, at) => byte === code[at]));
}
