/** What the page may ask of the desk about passkeys. The browser hands them to pages alone, so challenges and answers go through here. */

/** What the browser is asked, and what goes back to the portal with its answer. */
export interface Challenge {
  readonly options: object;
  readonly kept: string;
}

/** What a browser said to a challenge. */
export interface Answered {
  readonly kept: string;
  readonly answer: unknown;
}

/** What an officer shows beside the passphrase. */
export type Second = { readonly kind: "totp"; readonly totp: string } | ({ readonly kind: "passkey" } & Answered);

export interface Passkey {
  readonly id: string;
  readonly name: string;
  readonly added: string;
}

export interface PasskeyCalls {
  /** For whoever signs in with this name. */
  passkeyAtDoor: (asked: { name: string }) => Challenge;
  /** For an officer who adds or removes one. */
  passkeyForAct: (asked: Record<string, never>) => Challenge;
  passkeys: (asked: Record<string, never>) => readonly Passkey[];
  beginPasskey: (asked: { name: string; second: Second }) => Challenge;
  addPasskey: (asked: Answered) => null;
  removePasskey: (asked: { id: string; second: Second }) => null;
}
