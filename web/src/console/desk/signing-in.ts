/**
 * From a name, a passphrase and a second factor to the officer's keys.
 *
 * The server hands the vault out only for the login token and the second factor together; the vault
 * opens only with what the passphrase gives. A vault that opens to a root whose key the roster does not
 * list is an officer who still waits.
 */
import { parseCode } from "../../seal/code.ts";
import { unb64 } from "../../seal/id.ts";
import { officerKeys, openVault, recoveryVaultKeys, vaultKeys } from "../../seal/officer.ts";
import type { OfficerKeys, VaultKeys } from "../../seal/types.ts";
import { secondFields } from "./passkeys.ts";
import type { Portal } from "./portal.ts";
import { PortalError, textOf, textsOf } from "./portal.ts";
import type { Progress, SignIn } from "./protocol.ts";

/** An officer at the desk, with keys. It never leaves the worker. */
export interface Officer {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly keys: OfficerKeys;
}

export async function signIn(portal: Portal, asked: SignIn, onProgress: (progress: Progress) => void): Promise<Officer> {
  const { name, with: means } = asked;
  const { salt } = await portal.json("sign-in/salt", { name, with: means });
  if (typeof salt !== "string") throw new PortalError({ kind: "failed" });
  const vault = await keysFor(asked, unb64(salt), (share) => onProgress({ part: 1, parts: 1, share }));
  const answer = await portal.json("sign-in", { name, with: means, login: vault.login, ...secondFields(asked.second) });
  const root = await openVault(vault, unb64(textOf(answer, "vault")));
  const keys = await officerKeys(root);
  root.fill(0);
  return { id: textOf(answer, "officer"), name: textOf(answer, "name"), roles: textsOf(answer, "roles"), keys };
}

async function keysFor(asked: SignIn, salt: Uint8Array, progress: (share: number) => void): Promise<VaultKeys> {
  if (asked.with === "passphrase") return vaultKeys(asked.secret, salt, progress);
  const code = await parseCode(asked.secret);
  // What is not a code is nobody's: the same refusal as a wrong one, without asking the server.
  if (code === undefined) throw new PortalError({ kind: "refused" });
  return recoveryVaultKeys(code, salt, progress);
}
