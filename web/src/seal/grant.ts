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
import { agreed, extend, mayHold, readChain, reporterOf, upTo } from "./record.ts";
import * as is from "./shape.ts";
import type { Box, BoxSecret, Chain, Hash, Held, Identity, Json, Name, Recipient, Roster, Verdict } from "./types.ts";

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
 * said, and where chains part, what all of them begin with holds. Else whoever may put a grant into a
 * case could hide it.
 */
export async function readGrants(input: HolderInput, grants: readonly Uint8Array[]): Promise<Held> {
  const { standing, refused } = await readEach(input, grants);
  const { isWhole, ...held } = merged(input.holder, standing, refused[0]);
  return { ...held, refused: isWhole ? refused : [...refused, "chain"] };
}

/** Before anything is sealed: who left grants out can't know who holds the boxes now. */
export function requireWhole({ refused }: Held): void {
  if (refused[0] !== undefined) refuse(refused[0]);
}

type InBox = BoxSecret & { readonly box: Box };

/** One grant that was read. */
interface Standing {
  readonly chain: Chain;
  readonly secrets: readonly InBox[];
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

/** What they give together, as far as their chains agree. */
function merged(holder: Name, standing: readonly Standing[], verdict: Verdict | undefined): Omit<Held, "refused"> & { readonly isWhole: boolean } {
  const [first, ...others] = standing.map(({ chain }) => chain).sort((a, b) => b.records.length - a.records.length);
  if (first === undefined) return refuse(verdict ?? "chain");
  const parted = others.map((other) => ({ agreed: agreed(first, other), of: other.records.length })).filter(({ agreed: n, of }) => n < of);
  const chain = upTo(first, Math.min(first.records.length, ...parted.map(({ agreed: n }) => n)));
  const theirs = standing.flatMap((one) => one.secrets).filter(({ box, recipient }) => mayHold(chain, box, recipient, holder));
  const secrets = new Map(theirs.map(({ identity, recipient }) => [recipientHash(recipient), { identity, recipient }]));
  const held = { chain, holder, secrets, isWhole: parted.length === 0 };
  if (holder !== "reporter") return held;
  // The key that came with the longest chain is the newest, in whatever order grants are listed.
  const keyed = standing.filter((one) => one.signing !== undefined && one.chain.records.length <= chain.records.length);
  const [newest] = keyed.sort((a, b) => b.chain.records.length - a.chain.records.length);
  return { ...held, signing: newest?.signing ?? refuse(verdict ?? "anchor") };
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

async function verifiedSecrets(chain: Chain, { holder, secrets }: Grant): Promise<InBox[]> {
  const found: InBox[] = [];
  for (const [name, held] of Object.entries(secrets)) {
    const box = name as Box;
    for (const identity of held) {
      const recipient = isIdentity(identity) ? await recipientOf(identity) : refuse("secret");
      if (!mayHold(chain, box, recipient, holder)) return refuse("secret");
      found.push({ box, identity, recipient });
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
