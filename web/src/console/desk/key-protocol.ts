/** What the page may ask of the desk about the officer's own passphrase, recovery code and authenticator. */
export interface NewAuthenticator {
  /** As authenticator applications take it. */
  readonly secret: string;
  readonly totp: string;
}

export interface KeyCalls {
  /** That this opens the door through which the officer came in. */
  proveSecret: (asked: { secret: string }) => null;
  /** Shuts the key behind another passphrase and another recovery code; nothing is sent yet. */
  makeDoors: (asked: { passphrase: string; recovery: string }) => null;
  drawAuthenticator: (asked: Record<string, never>) => string;
  /** Puts them in the place of those before. */
  replaceDoors: (asked: { totp: string; authenticator: NewAuthenticator | undefined }) => null;
}
