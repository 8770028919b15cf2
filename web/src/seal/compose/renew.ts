// New keys for a reporter whose code somebody may know.
//
// The old code opened the conversation and could sign in it. So everything that its holder held gets
// a new secret, the reporter signs with a new key, and what is said from now on is closed to whoever
// has the old code, even together with the whole database. What was said before stays readable to
// both.
import { recipientHash } from "../age.ts";
import { composedRecord, drawSecret, rosterFor } from "../compose.ts";
import type { ComposedRecord } from "../compose.ts";
import { refuse } from "../error.ts";
import { requireWhole } from "../grant.ts";
import { generateSigning, verifyingKey } from "../note.ts";
import { current, extend, writeLater } from "../record.ts";
import type { Box, BoxSecret, BoxState, OpenedCase, ReporterKeys, Roster } from "../types.ts";

export interface NewKeysInput {
  /** The case as its reporter opened it under the old code. */
  readonly opened: OpenedCase;
  /** Of the new code. */
  readonly keys: ReporterKeys;
  readonly roster: Roster;
}

/**
 * The record with which the reporter goes over to the keys of another code, and everybody's grants
 * and pairs under it. Where this is not the reporter's case: **anchor**.
 */
export async function composeNewKeys({ opened, keys, roster }: NewKeysInput): Promise<ComposedRecord> {
  requireWhole(opened);
  const before = current(opened.chain);
  const old = opened.signing ?? refuse("anchor");
  const signing = generateSigning();
  const boxes: Partial<Record<Box, BoxState>> = { ...before.boxes };
  const drawn: BoxSecret[] = [];
  for (const [box, held] of Object.entries(before.boxes)) {
    if (!held.holders.includes("reporter")) continue;
    const secret = await drawSecret();
    drawn.push(secret);
    boxes[box as Box] = { ...held, recipient: recipientHash(secret.recipient) };
  }
  const note = writeLater(
    {
      boxes,
      excluded: before.excluded,
      n: before.n + 1,
      prev: before.hash,
      reporter: { recipient: keys.recipient, verify: verifyingKey(signing) },
      roster: rosterFor(before, roster),
    },
    { name: "reporter", signing: old },
  );
  const chain = extend(opened.chain, note, roster);
  const secrets = new Map([
    ...opened.secrets,
    ...drawn.map((secret) => [recipientHash(secret.recipient), secret] as const),
  ]);
  return composedRecord({ ...opened, chain, secrets, signing }, roster, { anchor: keys.anchor, signing });
}
