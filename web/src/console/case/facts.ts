/** Facts about a case, by the words that name them: for the page, and for what is taken out of it. */
import type { IdentityWords, Via } from "../../seal/types.ts";
import type { Says } from "../desk/protocol.ts";

export const BOX_WORDS: Readonly<Record<string, string>> = {
  account: "box-account",
  dialogue: "box-dialogue",
  identity: "box-identity",
  internal: "box-internal",
};

/** How what was told came to be sealed. */
export const VIA_WORDS: Readonly<Record<Via, string>> = {
  browser: "case-via-browser",
  console: "case-via-browser",
  server: "case-via-server",
  bridge: "case-via-bridge",
};

/** What became of what a file told beside its content. */
export const BESIDE_WORDS = { kept: "file-kept", removed: "file-removed-before", unknown: "file-unknown" } as const;

/** What is known of who the person is, with the word for it. */
export function identityLines({ name, contact, hours, safe_word }: IdentityWords): readonly (readonly [string, string])[] {
  const lines = [
    ["identity-name", name],
    ["identity-contact", contact],
    ["identity-hours", hours],
    ["identity-safe-word", safe_word],
  ] as const;
  return lines.filter(([, said]) => said !== "");
}

/** What somebody asks about erasing. */
export function erasureWords({ asked, what }: Extract<Says, { kind: "erasure" }>): string {
  if (what === "mailbox") return "entry-erasure-mailbox";
  return asked ? "entry-erasure-asked" : "entry-erasure-back";
}
