/** What a steward is shown of the office's texts, and what they sign. */
import type { Day, Verdict } from "../../seal/types.ts";
import type { Parts } from "../../seal/texts.ts";
import type { Person, Seen } from "./protocol.ts";

/** A version that stewards signed. */
export interface SignedTexts {
  readonly version: number;
  readonly hash: string;
  readonly day: Day;
  readonly by: readonly Person[];
  readonly parts: Parts;
}

export interface TextsView {
  readonly today: Day;
  /** What the portal shows now, signed or not. */
  readonly shown: Required<Parts>;
  readonly standing: SignedTexts | undefined;
  /** What people see though too few of today's stewards signed it; `known` where this browser verified it before. */
  readonly lapsed: (SignedTexts & { readonly known: boolean }) | undefined;
  /** Versions after it that lack signatures. */
  readonly waiting: readonly SignedTexts[];
  /** Why what the portal has is not believed; nothing is signed on top of it then. */
  readonly verdict: Verdict | undefined;
}

export const PAGES = ["home", "safety", "help", "mailbox"] as const;
export type Page = (typeof PAGES)[number];

/** What came of a signature: the version stands, or waits for another. */
export interface Handed {
  readonly seen: Seen;
  readonly stands: boolean;
}

export interface TextsCalls {
  texts: (asked: { seen: Seen | undefined }) => TextsView;
  /** `after` is the version that the draft follows. */
  signTexts: (asked: { parts: Parts; after: number }) => Handed;
  cosignTexts: (asked: { hash: string }) => Handed;
  signTextsAgain: (asked: { hash: string }) => Handed;
  previewTexts: (asked: { parts: Parts; lang: string; page: Page }) => string;
  earlierTexts: (asked: { version: number }) => SignedTexts;
}
