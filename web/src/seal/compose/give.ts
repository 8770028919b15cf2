// New keys from the office, for a reporter who lost their code and agreed to it beforehand.
//
// As with a code that its reporter changes, whatever they hold gets a new secret, and the code before
// opens nothing that is said from then on. The name stays shut: no officer has its secret, and the
// new code does not get it.
import { recipientHash } from "../age.ts";
import { composedRecord, drawSecret, rosterFor } from "../compose.ts";
import type { ComposedRecord } from "../compose.ts";
import { requireWhole } from "../grant.ts";
import { reasonHash, type Handover } from "../handover.ts";
import { verifyingKey } from "../note.ts";
import { current, extend, writeLater } from "../record.ts";
import type { Box, BoxSecret, BoxState, CaseReporter, Chain, Day, How, Id, OpenedCase, ReporterKeys, Roster } from "../types.ts";

/** What one officer asks and another agrees to. */
export interface CodeAsked {
  readonly request: Id;
  readonly officer: Id;
  readonly day: Day;
  readonly how: How;
  readonly reason: string;
  readonly reporter: CaseReporter;
}

/** What the second officer signs: these keys, in the record that comes next, and no other. */
export function handoverOf(chain: Chain, { request, reason, ...asked }: CodeAsked): Handover {
  const before = current(chain);
  return { case: chain.caseId, ...asked, n: before.n + 1, prev: before.hash, reason: reasonHash(request, reason) };
}

export interface GivenKeysInput {
  /** The case as the officer opened it who hands the code over. */
  readonly opened: OpenedCase;
  readonly officer: Id;
  readonly signing: Uint8Array;
  /** The note of the second officer. */
  readonly handover: string;
  /** Of the new code. */
  readonly keys: ReporterKeys;
  /** With which its reporter signs from then on. */
  readonly reporter: Uint8Array;
  readonly roster: Roster;
}

/** The record with which a reporter is given these keys, and everybody's grants under it. */
export async function composeGivenKeys({ opened, officer, signing, handover, keys, reporter, roster }: GivenKeysInput): Promise<ComposedRecord> {
  requireWhole(opened);
  const before = current(opened.chain);
  const boxes: Partial<Record<Box, BoxState>> = { ...before.boxes };
  const drawn: BoxSecret[] = [];
  for (const [name, held] of Object.entries(before.boxes)) {
    const box = name as Box;
    if (!held.holders.includes("reporter")) continue;
    if (box === "identity") {
      boxes[box] = { ...held, holders: held.holders.filter((holder) => holder !== "reporter") };
      continue;
    }
    const secret = await drawSecret();
    drawn.push(secret);
    boxes[box] = { ...held, recipient: recipientHash(secret.recipient) };
  }
  const given = { recipient: keys.recipient, verify: verifyingKey(reporter) };
  const record = { boxes, excluded: before.excluded, handover, n: before.n + 1, prev: before.hash, reporter: given, roster: rosterFor(before, roster) };
  const chain = extend(opened.chain, writeLater(record, { name: officer, signing }), roster);
  const secrets = new Map([...opened.secrets, ...drawn.map((secret) => [recipientHash(secret.recipient), secret] as const)]);
  return composedRecord({ ...opened, chain, secrets }, roster, { anchor: keys.anchor, signing: reporter });
}
