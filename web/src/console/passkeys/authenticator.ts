/**
 * The browser's side of passkeys: where they work, and what it answers.
 *
 * A passkey belongs to the console's own address. A console that an officer serves to themselves has
 * another, so there they use the six digits.
 */
import { DeskError } from "../desk/connect.ts";
import type { Answered, Challenge, Second } from "../desk/passkeys-protocol.ts";

export type Reach =
  | { readonly kind: "here" | "nowhere" | "unsupported" }
  /** At another address of the same portal. */
  | { readonly kind: "elsewhere"; readonly address: string };

/** Whether passkeys work in this page; `named` is the address that the page gives for them. */
export function reachOf(named: string, here: string, isAble: boolean): Reach {
  if (named === "") return { kind: "nowhere" };
  if (named !== here) return { kind: "elsewhere", address: named };
  return { kind: isAble ? "here" : "unsupported" };
}

/** Browsers of before 2025 can't read what the portal asks; whoever has one has the six digits. */
export function canAsk(): boolean {
  return "PublicKeyCredential" in globalThis && "parseRequestOptionsFromJSON" in PublicKeyCredential;
}

/** Asks for a passkey, as a second factor. */
export async function askForPasskey({ options, kept }: Challenge): Promise<Second> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options as PublicKeyCredentialRequestOptionsJSON);
  return { kind: "passkey", kept, answer: await answered(() => navigator.credentials.get({ publicKey })) };
}

/** Lets a new one be made. */
export async function makePasskey({ options, kept }: Challenge): Promise<Answered> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options as PublicKeyCredentialCreationOptionsJSON);
  return { kept, answer: await answered(() => navigator.credentials.create({ publicKey })) };
}

async function answered(ask: () => Promise<Credential | null>): Promise<unknown> {
  try {
    const credential = await ask();
    if (credential instanceof PublicKeyCredential) return credential.toJSON();
  } catch (error) {
    if (error instanceof DOMException && error.name === "InvalidStateError") throw new DeskError({ kind: "passkey_there" });
  }
  // Refused, let pass, or there is none: browsers don't say which.
  throw new DeskError({ kind: "no_passkey" });
}
