// A grant: for one holder, the record and the secrets of the boxes they hold (docs/formats.md §8).
//
// A secret counts only when a verified record says that this holder has it. Otherwise whoever can
// write rows could hand out a secret of their own and read what is then sealed to it.
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";

import { isIdentity, open, recipientHash, recipientOf, seal } from "./age.ts";
import { equal, sorted } from "./bytes.ts";
import { refuse } from "./error.ts";
import { b64, unb64 } from "./id.ts";
import { readText, verifyingKey, writeText } from "./note.ts";
import { extend, mayHold, readChain, reporterOf } from "./record.ts";
import * as is from "./shape.ts";
import type { Box, BoxSecret, Chain, Hash, Held, Identity, Json, Name, Recipient, Roster } from "./types.ts";

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

/** Opens all grants of one holder and merges them. */
export async function readGrants(input: HolderInput, grants: readonly Uint8Array[]): Promise<Held> {
  const { holder } = input;
  const chains: Chain[] = [];
  const secrets = new Map<Hash, BoxSecret>();
  let own: { readonly signing: Uint8Array; readonly at: number } | undefined;
  for (const sealed of grants) {
    const grant = await openGrant(input, sealed);
    const chain = chainOf(input, grant.records, chains);
    chains.push(chain);
    for (const secret of await verifiedSecrets(chain, grant)) secrets.set(recipientHash(secret.recipient), secret);
    const signing = ownSigning(input, chain, grant);
    const at = chain.records.length;
    // The key that came with the longest chain is the newest, in whatever order grants are listed.
    if (signing !== undefined && at > (own?.at ?? 0)) own = { signing, at };
  }
  const chain = longest(chains);
  if (holder !== "reporter") return { chain, holder, secrets };
  return own === undefined ? refuse("anchor") : { chain, holder, secrets, signing: own.signing };
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

function longest(chains: readonly Chain[]): Chain {
  const [first, ...others] = [...chains].sort((a, b) => b.records.length - a.records.length);
  if (first === undefined) return refuse("chain");
  const agree = others.every(({ records }) => records.every(({ hash }, at) => hash === first.records[at]?.hash));
  return agree ? first : refuse("chain");
}

function anchorOf(key: Uint8Array, caseId: Hash): Uint8Array {
  return hmac(sha256, key, unb64(caseId));
}
