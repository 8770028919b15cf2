/** The way to another passphrase, and what each step is called. */
export type Step = "begin" | "passphrase" | "recovery" | "confirm" | "done";

export const TITLES: Readonly<Record<Step, string>> = {
  begin: "key-title",
  passphrase: "key-passphrase-title",
  recovery: "key-recovery-title",
  confirm: "key-confirm-title",
  done: "key-done-title",
};

/** What is chosen on the way, until it is handed in. */
export interface Chosen {
  readonly passphrase: string;
  readonly recovery: string;
  /** The secret of another authenticator, if one is wanted. */
  readonly authenticator: string | undefined;
}

export const NOTHING: Chosen = { passphrase: "", recovery: "", authenticator: undefined };
