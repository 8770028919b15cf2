/**
 * Other doors to one's own key: the key stays as it is, what opens it does not.
 *
 * The vault lies here as the portal gave it. Whoever wants other doors opens it once more with what they
 * know; an open desk alone is not enough.
 */
import { base32nopad } from "@scure/base";

import { b64, randomBytes, unb64 } from "../../seal/id.ts";
import { openVault } from "../../seal/officer.ts";
import { SealError } from "../../seal/error.ts";
import { doorsFor, type Doors } from "./enrolment.ts";
import type { NewAuthenticator } from "./key-protocol.ts";
import { PortalError, type Portal } from "./portal.ts";
import type { Progress } from "./protocol.ts";
import { keysFor, saltOf, type Entered, type Seated } from "./signing-in.ts";

/** The key in the open, between proof and new doors. */
interface Proof {
  readonly login: string;
  readonly root: Uint8Array;
}

export interface OwnKey {
  readonly prove: (officer: Seated, secret: string, progress: (progress: Progress) => void) => Promise<null>;
  readonly make: (officer: Seated, asked: { readonly passphrase: string; readonly recovery: string }, progress: (progress: Progress) => void) => Promise<null>;
  /** What opens the key from then on. */
  readonly replace: (officer: Seated, totp: string, authenticator: NewAuthenticator | undefined) => Promise<Entered>;
}

const SECRET_BYTES = 20;

export function drawAuthenticator(): string {
  return base32nopad.encode(randomBytes(SECRET_BYTES));
}

export function ownKeyOver(portal: Portal): OwnKey {
  let proof: Proof | undefined;
  let doors: Doors | undefined;

  const opened = async ({ entered }: Seated, vaultKeys: Parameters<typeof openVault>[0]): Promise<Proof> => {
    try {
      return { login: vaultKeys.login, root: await openVault(vaultKeys, unb64(entered.vault)) };
    } catch (error) {
      // Nobody asks the portal about a passphrase that does not open what it gave.
      throw error instanceof SealError ? new PortalError({ kind: "refused" }) : error;
    }
  };

  return {
    prove: async (officer, secret, progress) => {
      const { name, entered } = officer;
      const salt = await saltOf(portal, name, entered.with);
      const keys = await keysFor({ with: entered.with, secret }, salt, (share) => progress({ part: 1, parts: 1, share }));
      proof = await opened(officer, keys);
      return null;
    },
    make: async (officer, { passphrase, recovery }, progress) => {
      // Whoever came in with the recovery code has just typed it.
      if (proof === undefined && officer.entered.kept !== undefined) proof = await opened(officer, officer.entered.kept);
      if (proof === undefined) throw new PortalError({ kind: "refused" });
      doors = await doorsFor(proof.root, { passphrase, recovery }, progress);
      return null;
    },
    replace: async ({ entered }, totp, authenticator) => {
      if (proof === undefined || doors === undefined) throw new PortalError({ kind: "failed" });
      const other = authenticator && { secret: b64(base32nopad.decode(authenticator.secret)), totp: authenticator.totp };
      const body = JSON.stringify({ with: entered.with, login: proof.login, totp, ...doors, ...(other && { authenticator: other }) });
      await portal.put("me/doors", body);
      proof.root.fill(0);
      const { vault } = doors.passphrase;
      [proof, doors] = [undefined, undefined];
      return { with: "passphrase", vault, kept: undefined };
    },
  };
}
