/**
 * How an officer's key comes to be: here, from random bytes, and nowhere else.
 *
 * Two vaults hold the same root: one opens with the passphrase, one with the printed recovery code.
 * The server gets both vaults, both login tokens and the public halves; it can open neither vault.
 */
import { digitsOf, drawCode, parseCode } from "../../seal/code.ts";
import { refuse } from "../../seal/error.ts";
import { b64, randomBytes } from "../../seal/id.ts";
import { vkey } from "../../seal/note.ts";
import { drawRoot, fingerprint, officerKeys, recoveryVaultKeys, sealVault, vaultKeys } from "../../seal/officer.ts";
import type { VaultKeys } from "../../seal/types.ts";
import type { Portal } from "./portal.ts";
import { textOf } from "./portal.ts";
import type { Invite, KeyMaking, Made, Progress } from "./protocol.ts";

export async function openInvite(portal: Portal, token: string): Promise<Invite> {
  const invite = await portal.json("invite/open", { token });
  const [id, name, role, totpSecret] = ["id", "name", "role", "totp_secret"].map((field) => textOf(invite, field)) as [string, string, string, string];
  return { id, name, role, totpSecret, again: invite["again"] === true };
}

/** The thirty digits to print. */
export function drawRecovery(): string {
  return digitsOf(drawCode());
}

const SALT_BYTES = 16;

interface Vault {
  readonly salt: string;
  readonly login: string;
  readonly vault: string;
}

/** The two ways to one key. */
export interface Doors {
  readonly passphrase: Vault;
  readonly recovery: Vault;
}

/** A key with its two vaults, ready to be handed in. The root itself is already wiped. */
export interface NewKey extends Made, Doors {
  readonly recipient: string;
  readonly verify: string;
}

export async function makeKey(asked: KeyMaking, onProgress: (progress: Progress) => void): Promise<NewKey> {
  const root = drawRoot();
  const { recipient, verify, signing } = await officerKeys(root);
  const doors = await doorsFor(root, asked, onProgress);
  root.fill(0);
  signing.fill(0);
  return { recipient, verify, ...doors, fingerprint: fingerprint(recipient, verify), vkey: vkey(asked.officer, verify) };
}

/** Shuts a root behind a passphrase, and behind a recovery code. */
export async function doorsFor(root: Uint8Array, asked: Pick<KeyMaking, "passphrase" | "recovery">, onProgress: (progress: Progress) => void): Promise<Doors> {
  const code = (await parseCode(asked.recovery)) ?? refuse("malformed");
  const step = (part: number) => (share: number) => onProgress({ part, parts: 2, share });
  const salts = { passphrase: randomBytes(SALT_BYTES), recovery: randomBytes(SALT_BYTES) };
  const passphrase = await vaultFor(await vaultKeys(asked.passphrase, salts.passphrase, step(1)), salts.passphrase, root);
  const recovery = await vaultFor(await recoveryVaultKeys(code, salts.recovery, step(2)), salts.recovery, root);
  return { passphrase, recovery };
}

/** Hands the public halves and the two closed vaults in; the code from the authenticator application confirms them. */
export async function acceptInvite(portal: Portal, token: string, totp: string, key: NewKey): Promise<null> {
  const { recipient, verify, passphrase, recovery } = key;
  await portal.json("invite/accept", { token, totp, recipient, verify, passphrase, recovery });
  return null;
}

async function vaultFor(keys: VaultKeys, salt: Uint8Array, root: Uint8Array): Promise<Vault> {
  return { salt: b64(salt), login: keys.login, vault: b64(await sealVault(keys, root)) };
}
