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
import { privateKey } from "../search/sealed.ts";
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

/** An officer, how they came in, and the key to what they keep in a browser for themselves. */
export interface Seated extends Officer {
  readonly entered: Entered;
  readonly key: CryptoKey;
}

/** The door through which an officer came, or that stands in its place by now. */
export interface Entered {
  readonly with: SignIn["with"];
  /** The root, as the portal keeps it for that door; `b64`. */
  readonly vault: string;
  /** What opens it, of whoever came with the recovery code: they choose a passphrase before anything else. */
  readonly kept: VaultKeys | undefined;
}

export async function signIn(portal: Portal, asked: SignIn, onProgress: (progress: Progress) => void): Promise<Seated> {
  const { name, with: means } = asked;
  const vaultKeys = await keysFor(asked, await saltOf(portal, name, means), (share) => onProgress({ part: 1, parts: 1, share }));
  const answer = await portal.json("sign-in", { name, with: means, login: vaultKeys.login, ...secondFields(asked.second) });
  const vault = textOf(answer, "vault");
  const root = await openVault(vaultKeys, unb64(vault));
  const keys = await officerKeys(root);
  const key = await privateKey(root);
  root.fill(0);
  const entered: Entered = { with: means, vault, kept: means === "recovery" ? vaultKeys : undefined };
  return { id: textOf(answer, "officer"), name: textOf(answer, "name"), roles: textsOf(answer, "roles"), keys, entered, key };
}

export async function saltOf(portal: Portal, name: string, means: SignIn["with"]): Promise<Uint8Array> {
  const { salt } = await portal.json("sign-in/salt", { name, with: means });
  if (typeof salt !== "string") throw new PortalError({ kind: "failed" });
  return unb64(salt);
}

export async function keysFor(asked: Pick<SignIn, "with" | "secret">, salt: Uint8Array, progress: (share: number) => void): Promise<VaultKeys> {
  if (asked.with === "passphrase") return vaultKeys(asked.secret, salt, progress);
  const code = await parseCode(asked.secret);
  // What is not a code is nobody's: the same refusal as a wrong one, without asking the server.
  if (code === undefined) throw new PortalError({ kind: "refused" });
  return recoveryVaultKeys(code, salt, progress);
}
