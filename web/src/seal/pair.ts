// Pairs: the identity box's secret, which no custodian opens alone (docs/formats.md §8).
//
// It is sealed to the second custodian and the result to the first: one peels, the other opens.
import { isIdentity, open, recipientHash, recipientOf, seal } from "./age.ts";
import { refuse } from "./error.ts";
import { readText, writeText } from "./note.ts";
import { readChain } from "./record.ts";
import * as is from "./shape.ts";
import type { BoxSecret, Chain, Hash, Id, Identity, Recipient, Roster } from "./types.ts";

const body = is.shape({
  case: is.hash,
  first: is.id,
  records: is.list(is.anyString),
  second: is.id,
  secret: is.anyString,
});

/** One custodian of a pair: `first` has the lower id. */
export interface Custodian {
  readonly id: Id;
  readonly recipient: Recipient;
}

export interface OpenPair {
  readonly caseId: Hash;
  readonly first: Id;
  readonly second: Id;
  /** Of `second`. */
  readonly identity: Identity;
  readonly roster: Roster;
}

export async function sealPair(
  chain: Chain,
  first: Custodian,
  second: Custodian,
  secret: Identity,
): Promise<Uint8Array> {
  const records = chain.records.map(({ note }) => note);
  const text = writeText("amparo/pair/v1", {
    case: chain.caseId,
    first: first.id,
    records,
    second: second.id,
    secret,
  });
  return seal(first.recipient, await seal(second.recipient, text));
}

/** What `first` does: the result is for `second` alone. */
export function peelPair(identity: Identity, outer: Uint8Array): Promise<Uint8Array> {
  return open(identity, outer);
}

/** What `second` does with what `first` peeled. */
export async function openPair(
  { caseId, first, second, identity, roster }: OpenPair,
  inner: Uint8Array,
): Promise<{ readonly chain: Chain; readonly secret: BoxSecret }> {
  const pair = body(readText(await open(identity, inner), "amparo/pair/v1"));
  if (pair.case !== caseId) return refuse("case");
  if (pair.first !== first || pair.second !== second) return refuse("holder");
  const chain = readChain(caseId, pair.records, roster);
  const recipient = isIdentity(pair.secret) ? await recipientOf(pair.secret) : refuse("secret");
  if (!isTheirs(chain, recipient, first, second)) return refuse("secret");
  return { chain, secret: { identity: pair.secret, recipient } };
}

function isTheirs(chain: Chain, recipient: Recipient, first: Id, second: Id): boolean {
  const hash = recipientHash(recipient);
  return chain.records.some(({ boxes: { identity } }) => {
    const together = identity?.rule === "pairs" && identity.recipient === hash;
    return together && identity.holders.includes(first) && identity.holders.includes(second);
  });
}
