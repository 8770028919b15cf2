/** What the page may ask of the desk about names that two custodians keep, and what comes back. */
import type { Day, Id, IdentityWords, Tell, Verdict } from "../../seal/types.ts";
import type { Person } from "./protocol.ts";

/** How a name may be asked for here. */
export interface NameRules {
  readonly tell: Tell;
  readonly notice_days: number;
  readonly expiry_days: number;
}

export type NameState = "asked" | "agreed" | "disclosed" | "refused" | "withdrawn" | "expired";

/** A request whose signature was checked, and what was decided about it so far. */
export interface NameRequest {
  readonly id: Id;
  readonly case: string;
  readonly asker: Person;
  readonly day: Day;
  readonly opens: Day;
  readonly expires: Day;
  readonly danger: boolean;
  readonly tell: Tell;
  readonly untold: string;
  readonly reason: string;
  readonly state: NameState;
  readonly custodians: readonly Person[];
  /** Who agreed, as their signatures say. */
  readonly agreed: readonly Person[];
  readonly refused: Person | undefined;
}

/** What a custodian can do about it now; who comes later in a pair waits for who comes first. */
export type Turn = "agree" | "open" | "early" | "first" | "second" | "over";

export type PutToMe =
  | { readonly kind: "sound"; readonly request: NameRequest; readonly turn: Turn }
  | { readonly kind: "unsound"; readonly id: Id; readonly verdict: Verdict };

/** A request of the officer's own. */
export interface AskedByMe extends NameRequest {
  /** What the custodian who refused gave as a reason. */
  readonly refusal: string | undefined;
  /** Who the person is, once the name was opened, and the day of the second agreement. */
  readonly opened: { readonly identity: IdentityWords; readonly day: Day } | undefined;
}

export type AskedHere = { readonly kind: "sound"; readonly request: AskedByMe } | { readonly kind: "unsound"; readonly id: Id; readonly verdict: Verdict };

export interface NamesOfCase {
  readonly rules: NameRules | null;
  readonly today: Day;
  readonly requests: readonly AskedHere[];
  /** Two others keep the name together: whoever reads this may ask them. */
  readonly askable: boolean;
}

export interface NameCalls {
  namesOf: (asked: { case: string }) => NamesOfCase;
  askName: (asked: { case: string; reason: string; danger: boolean; untold: string; told: string }) => null;
  withdrawName: (asked: { case: string; id: Id }) => null;
  takeName: (asked: { case: string; id: Id; told: string }) => null;
  putToMe: (asked: Record<string, never>) => { readonly requests: readonly PutToMe[] };
  agreeToName: (asked: { id: Id }) => null;
  openName: (asked: { id: Id }) => null;
  refuseName: (asked: { id: Id; reason: string }) => null;
}
