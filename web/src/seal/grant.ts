// A grant: for one holder, the record and the secrets of the boxes they hold (docs/formats.md §8).
//
// A secret counts only when a verified record says that this holder has it. Otherwise whoever can
// write rows could hand out a secret of their own and read what is then sealed to it.
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";

import { isIdentity, open, recipientHash, recipientOf, seal } from "./age.ts";
import { equal, sorted } from "./bytes.ts";
import { SealError, refuse } from "./error.ts";
import { b64, unb64 } from "./id.ts";
import { readText, verifyingKey, writeText } from "./note.ts";
import { extend, isBeginning, mayHold, readChain, reporterOf } from "./record.ts";
import * as is from "./shape.ts";
import type { Box, BoxSecret, Chain, Hash, Held, Identity, Json, Name, Recipient, Roster, Verdict } from "./types.ts";

/** Of chains that part from the longest, so many are followed: nobody may make a case slow to open by making more. */
const MOST_PARTED = 8;

const identities = is.sortedList(is.anyString);
const body = is.shape(
  {
    case: is.hash,
    holder: is.name,
    records: is.list(is.anyString),
    secrets: is.shape(
      {},
      { account: identities, dialogue: identities, identity: identities, internal: identities },
    ),
  },
  { own: is.shape({ anchor: is.hash, signing: is.hash }) },
);
type Grant = ReturnType<typeof body>;

export interface GrantInput {
  readonly chain: Chain;
  readonly holder: Name;
  readonly secrets: Readonly<Partial<Record<Box, readonly Identity[]>>>;
  /** For the reporter's grant that comes with keys of theirs: their per-case seed, under their HMAC key. */
  readonly own?: { readonly anchor: Uint8Array; readonly signing: Uint8Array };
}

export interface HolderInput {
  readonly caseId: Hash;
  readonly holder: Name;
  readonly identity: Identity;
  readonly roster: Roster;
  /** The reporter's HMAC key. */
  readonly anchor?: Uint8Array | undefined;
}

/** Seals a grant to its holder. */
export function sealGrant(recipient: Recipient, { chain, holder, secrets, own }: GrantInput): Promise<Uint8Array> {
  const json = {
    case: chain.caseId,
    holder,
    records: chain.records.map(({ note }) => note),
    secrets: Object.fromEntries(Object.entries(secrets).map(([box, held]) => [box, sorted(held)])),
  };
  const anchored = own && {
    own: { anchor: b64(anchorOf(own.anchor, chain.caseId)), signing: b64(own.signing) },
  };
  return seal(recipient, writeText("amparo/grant/v1", { ...json, ...anchored } satisfies Json));
}

/**
 * Opens all grants of one holder and merges them, as far as they stand: what is refused is left out and
 * said, and where chains part, items are read along each. Else whoever may put a grant into a case
 * could hide what is in it.
 */
export async function readGrants(input: HolderInput, grants: readonly Uint8Array[]): Promise<Held> {
  const { standing, refused } = await readEach(input, grants);
  const [verdict] = refused;
  const byLength = standing.sort((a, b) => b.chain.records.length - a.chain.records.length);
  const chains: Chain[] = [];
  for (const { chain } of byLength) {
    if (!chains.some((longer) => isBeginning(chain, longer))) chains.push(chain);
  }
  const [chain, ...parted] = chains;
  if (chain === undefined) return refuse(verdict ?? "chain");
  const secrets = new Map(byLength.flatMap((one) => one.secrets).map((secret) => [recipientHash(secret.recipient), secret]));
  const held = { chain, parted: parted.slice(0, MOST_PARTED), holder: input.holder, secrets, refused: [...refused, ...parted.map(() => "chain" as const)] };
  if (input.holder !== "reporter") return held;
  // The key that came with the longest chain is the newest, in whatever order grants are listed.
  const signing = byLength.find((one) => one.signing !== undefined)?.signing;
  return { ...held, signing: signing ?? refuse(verdict ?? "anchor") };
}

/** Before anything is sealed: who left grants out can't know who holds the boxes now. */
export function requireWhole({ refused }: Held): void {
  if (refused[0] !== undefined) refuse(refused[0]);
}

/** One grant that was read. */
interface Standing {
  readonly chain: Chain;
  readonly secrets: readonly BoxSecret[];
  readonly signing: Uint8Array | undefined;
}

async function readEach(input: HolderInput, grants: readonly Uint8Array[]) {
  const standing: Standing[] = [];
  const refused: Verdict[] = [];
  for (const sealed of grants) {
    try {
      const grant = await openGrant(input, sealed);
      const chain = chainOf(input, grant.records, standing.map((one) => one.chain));
      standing.push({ chain, secrets: await verifiedSecrets(chain, grant), signing: ownSigning(input, chain, grant) });
    } catch (error) {
      if (!(error instanceof SealError)) throw error;
      refused.push(error.verdict);
    }
  }
  return { standing, refused };
}

async function openGrant({ caseId, holder, identity }: HolderInput, sealed: Uint8Array): Promise<Grant> {
  const grant = body(readText(await open(identity, sealed), "amparo/grant/v1"));
  if (grant.case !== caseId) return refuse("case");
  return grant.holder === holder ? grant : refuse("holder");
}

// Most grants of a holder repeat the same records: what an earlier one proved is not proved again.
function chainOf({ caseId, roster }: HolderInput, notes: readonly string[], known: readonly Chain[]): Chain {
  const start = known.findLast(({ records }) => records.every(({ note }, at) => note === notes[at]));
  if (start === undefined) return readChain(caseId, notes, roster);
  return notes.slice(start.records.length).reduce((chain, note) => extend(chain, note, roster), start);
}

async function verifiedSecrets(chain: Chain, { holder, secrets }: Grant): Promise<BoxSecret[]> {
  const found: BoxSecret[] = [];
  for (const [box, held] of Object.entries(secrets)) {
    for (const identity of held) {
      const recipient = isIdentity(identity) ? await recipientOf(identity) : refuse("secret");
      if (!mayHold(chain, box as Box, recipient, holder)) return refuse("secret");
      found.push({ identity, recipient });
    }
  }
  return found;
}

function ownSigning({ holder, anchor }: HolderInput, chain: Chain, { own }: Grant): Uint8Array | undefined {
  if (own === undefined) return undefined;
  if (holder !== "reporter" || anchor === undefined) return refuse("anchor");
  const signing = unb64(own.signing);
  const isAnchored = equal(unb64(own.anchor), anchorOf(anchor, chain.caseId));
  return isAnchored && verifyingKey(signing) === reporterOf(chain).verify ? signing : refuse("anchor");
}

function anchorOf(key: Uint8Array, caseId: Hash): Uint8Array {
  return hmac(sha256, key, unb64(caseId));
}
