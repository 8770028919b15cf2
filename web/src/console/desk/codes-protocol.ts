/** What the page may ask of the desk about a new code for a person who lost theirs, and what comes back. */
import type { Bodies } from "../../seal/bodies.ts";
import type { Day, How, Id, Verdict } from "../../seal/types.ts";
import type { Person } from "./protocol.ts";

/** A request that waits, as its asker signed it. */
export interface CodeRequest {
  readonly id: Id;
  readonly asker: Person;
  readonly day: Day;
  readonly expires: Day;
  readonly how: How;
  readonly reason: string;
  /** The colleague who agreed. */
  readonly second: Person | undefined;
}

/** Why no new code may be given here: nothing stands in the way, or what does. */
export type CodeBar = "none" | "consent" | "erased" | "alone" | "conflict" | "uncertain";

export interface CodesOfCase {
  readonly bar: CodeBar;
  readonly request: CodeRequest | undefined;
  /** The portal speaks of a request that nobody signed so. */
  readonly unsound: Verdict | undefined;
}

/** What officers said of it. */
export type CodeSays = ({ readonly kind: "code_request" } & Bodies["code_request"]) | ({ readonly kind: "code_decision" } & Bodies["code_decision"]);

/** That a person's keys came from the office: when it was agreed to, how they were recognised, who did it. */
export interface GivenCode {
  readonly day: Day;
  readonly how: How;
  readonly people: readonly Person[];
}

/** A request of which something waits for this officer: their word, or that they go on. */
export interface CodeWaits {
  readonly asker: Person;
  readonly agreed: boolean;
}

export interface CodeCalls {
  codesOf: (asked: { case: string }) => CodesOfCase;
  askCode: (asked: { case: string; how: How; reason: string }) => null;
  agreeToCode: (asked: { case: string; id: Id }) => null;
  /** Refuses a colleague's request, or takes one's own back. */
  endCode: (asked: { case: string; id: Id; reason: string }) => null;
  /** The code's six groups, once a colleague agreed; it opens nothing yet. */
  showCode: (asked: { case: string; id: Id }) => readonly string[];
  /** Puts it into the place of the old one. */
  giveCode: (asked: { case: string; id: Id }) => null;
}
