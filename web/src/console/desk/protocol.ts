/**
 * What the page may ask of the desk, and what comes back.
 *
 * The desk is a worker. It alone holds keys: the root, the box secrets, the login token. It fetches
 * sealed bytes, checks and opens them, and hands the page words; it takes words, signs and seals
 * them, and sends them. No answer below carries a key, so a fault in the page can't spill one.
 */
import type { Content } from "../../files/content.ts";
import type { FormQuestion } from "../case/answers.ts";
import type { CodeCalls, CodeSays, CodeWaits, GivenCode } from "./codes-protocol.ts";
import type { NameCalls } from "./names-protocol.ts";
import type { OverviewCalls } from "./overview-protocol.ts";
import type { SearchCalls } from "./search-protocol.ts";
import type { RosterContent, Stewardship } from "./steward-protocol.ts";
import type { TextsCalls } from "./texts-protocol.ts";
import type { Way as CaseWay } from "../case/way.ts";
import type { Locale } from "../locales.ts";
import type { Chosen, SentOrNot } from "../../files/send.ts";
import type { Beside, SentFile, Voice } from "../../seal/attachment.ts";
import type { Recording } from "../../seal/recordings.ts";
import type { Standing } from "../../seal/standing.ts";
import type { Bodies, Sound } from "../../seal/bodies.ts";
import type { Failure, Id, IdentityWords, Level, Mark, Role, Status, Texts, Verdict, Via, Word } from "../../seal/types.ts";
import type { Filter } from "../queue/filter.ts";
import type { Listed } from "../queue/row.ts";
import type { ColleagueCalls } from "./colleagues-protocol.ts";
import type { KeyCalls } from "./key-protocol.ts";
import type { LiveCalls } from "./live-protocol.ts";
import type { LogCalls } from "./log-protocol.ts";
import type { PasskeyCalls, Second } from "./passkeys-protocol.ts";
import type { Pins } from "../pins.ts";
import type { Keeping, Linked, Linking } from "./keeping.ts";
import type { Kept, OfficeSays } from "./kept.ts";

export const ROLES: readonly Role[] = ["triage", "protection", "assistance", "custodian", "steward", "investigator", "auditor", "coordinator"];

/** The newest roster this browser has seen; not a secret. */
export interface Seen {
  readonly version: number;
  readonly hash: string;
}

export interface Invite {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly totpSecret: string;
  /** They had keys before, which these take the place of. */
  readonly again: boolean;
}

/** What two vaults are made from. */
export interface KeyMaking {
  readonly officer: string;
  readonly passphrase: string;
  readonly recovery: string;
}

/** The public side of a key just made. */
export interface Made {
  readonly fingerprint: string;
  /** As it is pinned in the configuration, for a steward. */
  readonly vkey: string;
}

export interface SignIn {
  readonly name: string;
  readonly with: "passphrase" | "recovery";
  readonly secret: string;
  readonly second: Second;
  readonly seen: Seen | undefined;
}

export interface Me {
  readonly officer: string;
  readonly name: string;
  /** By what they signed in; the passphrase, once they chose another. */
  readonly with: SignIn["with"];
  readonly roles: readonly string[];
  readonly fingerprint: string;
  readonly vkey: string;
  /** The configuration pins this key as a steward's. */
  readonly pinned: boolean;
  readonly roster: RosterState;
}

/** Where the roster stands for this officer. `unverified` names the verdict; nothing is opened or sealed then. */
export type RosterState =
  | { readonly kind: "none" }
  | { readonly kind: "unverified"; readonly verdict: Verdict }
  | { readonly kind: "verified"; readonly seen: Seen; readonly notAfter: string; readonly admitted: boolean };

/** The public site's roster as a stranger gets it, beside ours. */
export type PublicRoster =
  | { readonly kind: "same" | "unreachable" | "not_asked" }
  | { readonly kind: "fork" | "behind" | "ahead" | "unverified" };

export interface NamedQueue {
  readonly id: Id;
  readonly name: Texts;
  readonly office: Texts | undefined;
}

export interface QueuePage {
  /** The queues that this officer works in. */
  readonly queues: readonly NamedQueue[];
  readonly today: string;
  readonly listed: readonly Listed[];
  readonly next: string | null;
  readonly total: number;
}

/** Who signed something: the person who reported, or an officer by their public function. */
export type Author = { readonly kind: "reporter" } | Person;

export interface Person {
  readonly kind: "officer";
  readonly id: string;
  readonly name: string;
  readonly function: Texts;
  /** Another officer goes by the same name and function: an id has to tell them apart. */
  readonly alike: boolean;
  readonly me: boolean;
}

export interface Entry {
  readonly id: string;
  readonly author: Author;
  readonly posted: string;
  /** Under which record. */
  readonly n: number;
  readonly via: Via;
  /** Of the person's: the day on which the office gave them the keys behind it. */
  readonly given?: string;
  readonly says: Says;
}

/** An opened item's words, by kind. */
export type Says =
  | { readonly kind: "message" | "note" | "complaint"; readonly text: string }
  | ({ readonly kind: "withdrawal" } & Bodies["withdrawal"])
  | ({ readonly kind: "erasure" } & Bodies["erasure"])
  | { readonly kind: "acknowledgement"; readonly text: string; readonly receipt: string | undefined }
  | { readonly kind: "alarm"; readonly happened: string }
  | { readonly kind: "consent"; readonly given: readonly Word[] }
  | { readonly kind: "mark"; readonly level: Level; readonly reason: string; readonly urgent: boolean }
  | { readonly kind: "attachment"; readonly file: CaseFile }
  | { readonly kind: "transcript"; readonly text: string }
  | { readonly kind: "attestation"; readonly release: boolean; readonly text: string }
  | { readonly kind: "removal"; readonly reason: string }
  | { readonly kind: "assignment"; readonly to: Author | undefined; readonly text: string }
  | { readonly kind: "conflict"; readonly who: Person; readonly own: boolean; readonly reason: string }
  | OfficeSays
  | CodeSays
  | ({ readonly kind: "step" } & Bodies["step"])
  | ({ readonly kind: "progress" } & Bodies["progress"])
  | ({ readonly kind: "disclosure" } & Bodies["disclosure"])
  | ({ readonly kind: "telling"; readonly people: readonly Person[] } & Bodies["telling"])
  | { readonly kind: "coding"; readonly fields: Readonly<Record<string, readonly string[]>> };

/** A file of a case, without what opens it. */
export interface CaseFile {
  readonly name: string;
  readonly bytes: number;
  readonly beside: Beside;
  /** Of an original: the item of the copy beside it. */
  readonly of: string | undefined;
  /** Of what somebody said instead of writing it. */
  readonly voice: Voice | undefined;
  readonly sound: Sound;
}

/** A file that was opened and agrees with what was signed. */
export interface OpenedFile {
  readonly file: Blob;
  readonly content: Content;
}

/** As what a case is taken out of the portal. */
export type Way = { readonly kind: "sealed"; readonly passphrase: string } | { readonly kind: "opened" };

export interface Wanted {
  readonly case: string;
  readonly way: Way;
  /** Blobs that are not asked for: the line failed at them before. */
  readonly without: readonly string[];
  /** What the page speaks: a worker can't read the words out of the build. */
  readonly locale: Locale;
  readonly form: readonly FormQuestion[];
}

/** Why something is not in an archive as it was signed: a verdict, the portal could not give it, or it was not asked for. */
export type Why = Verdict | "gone" | "line";

/** An item, or the file that the item with this id speaks of. */
export interface Flawed {
  readonly id: string;
  /** The name of a file. */
  readonly name: string | undefined;
  readonly why: Why;
  /** It is in the archive all the same, as the portal gave it. */
  readonly there: boolean;
}

/** What came of a download. Only one that was made is anything: there is no half archive. */
export type Downloaded =
  | { readonly kind: "stopped" }
  | { readonly kind: "lost"; readonly blob: string; readonly name: string }
  | { readonly kind: "made"; readonly archive: Blob; readonly name: string; readonly flawed: readonly Flawed[] };

export interface Account {
  readonly id: Id;
  readonly text: string;
  readonly answers: Readonly<Record<string, readonly string[]>>;
  readonly posted: string;
}

export interface Holder {
  readonly box: string;
  readonly people: readonly Author[];
}

/** Who may come to hold the case, who may leave it, and how it came to be as it is. */
export interface People {
  /** Officers who may be added. */
  readonly candidates: readonly Person[];
  /** Others who hold it and may be taken off; `keeper` keeps the name with others, which stays. */
  readonly colleagues: readonly { readonly who: Person; readonly keeper: boolean }[];
  readonly declared: readonly Declared[];
  readonly stale: readonly Stale[];
  readonly changes: readonly HolderChange[];
}

/** Somebody left, or has other keys than those that this case was sealed to. */
export interface Stale {
  readonly who: Person;
  readonly left: boolean;
}

/** Somebody is said to have a conflict, or said it, and still knows the keys of this case. */
export interface Declared {
  readonly who: Person;
  readonly by: Person;
  readonly keeper: boolean;
}

/** What a record changed: the first brings everybody. */
export interface HolderChange {
  readonly n: number;
  readonly by: Author;
  readonly added: readonly Person[];
  readonly removed: readonly Person[];
  /** The office's own box came with it. */
  readonly notes: boolean;
  /** The person took a new code. */
  readonly code: boolean;
  /** The office gave it to them. */
  readonly given: GivenCode | undefined;
}

export interface Case {
  readonly case: string;
  /** This officer, as an answer of theirs will be signed. */
  readonly me: Author;
  readonly office: Texts | undefined;
  readonly queue: Texts | undefined;
  readonly status: Status;
  readonly received: string;
  readonly due: string | null;
  readonly via: Via;
  readonly urgent: boolean;
  readonly level: Level;
  readonly lowered: boolean;
  /** What the person's own client sealed as marks. */
  readonly told: readonly Mark[];
  readonly accounts: readonly Account[];
  /** The files that came with it. */
  readonly files: readonly Entry[];
  /** What was heard in recordings, checked and signed. */
  readonly recordings: readonly Recording[];
  /** How far the office has come, by what was signed. */
  readonly way: CaseWay;
  /** What the person has decided so far. */
  readonly standing: Standing;
  /** Who they are, where this officer may open it alone. */
  readonly identity: IdentityWords | undefined;
  /** Custodians keep that, and open it two together. */
  readonly nameKept: boolean;
  readonly dialogue: readonly Entry[];
  readonly internal: readonly Entry[];
  readonly kept: Kept;
  readonly holders: readonly Holder[];
  /** How many officers the person excluded; whom colleagues took off is told apart. */
  readonly excluded: number;
  /** Who has it in hand, as the portal shows it. */
  readonly assignee: Person | undefined;
  /** Who has it in hand as was signed, where that is somebody else; nobody: `null`. */
  readonly handed: Person | null | undefined;
  /** Who may take it: whoever holds the dialogue's keys. */
  readonly colleagues: readonly Person[];
  readonly people: People;
  /** The receipt's day when it verifies; else why it does not. */
  readonly receipt: { readonly kind: "verified"; readonly day: string } | { readonly kind: "failed"; readonly verdict: Verdict };
  readonly failures: readonly Failure[];
  readonly missing: number;
  /** What the person decided may be newer than what is here: something could not be read. */
  readonly uncertain: boolean;
  /** Why grants were left out, each reason once. */
  readonly refused: readonly Verdict[];
  /** A new code was taken by the person, or by whoever knew theirs. */
  readonly renewed: boolean;
  /** The newest code that the office gave them. */
  readonly given: GivenCode | undefined;
  /** A request for one waits for this officer. */
  readonly code: CodeWaits | undefined;
}

export interface Calls extends CodeCalls, ColleagueCalls, KeyCalls, LiveCalls, LogCalls, NameCalls, OverviewCalls, PasskeyCalls, SearchCalls, TextsCalls {
  openInvite: (asked: { token: string }) => Invite;
  drawRecovery: (asked: Record<string, never>) => string;
  makeKey: (asked: KeyMaking) => Made;
  acceptInvite: (asked: { token: string; totp: string }) => null;
  signIn: (asked: SignIn) => Me;
  checkPublic: (asked: Record<string, never>) => PublicRoster;
  readRoster: (asked: { seen: Seen | undefined }) => RosterState;
  queue: (asked: { after: string | null; filter: Filter }) => QueuePage;
  openCase: (asked: { case: string }) => Case;
  reply: (asked: { case: string; text: string; files: readonly SentFile[] }) => null;
  openFile: (asked: { case: string; item: string }) => OpenedFile;
  sendFile: (asked: { key: number; chosen: Chosen }) => SentOrNot;
  dropFile: (asked: { key: number; token: string | undefined }) => null;
  download: (asked: Wanted) => Downloaded;
  stopDownload: (asked: Record<string, never>) => null;
  acknowledge: (asked: { case: string; text: string }) => null;
  moveOn: (asked: { case: string; step: Bodies["step"]; text: string }) => null;
  note: (asked: { case: string; text: string }) => null;
  keep: (asked: { case: string; said: Keeping }) => null;
  link: (asked: Linking) => Linked;
  transcribe: (asked: { case: string; sound: Sound; text: string; into: "dialogue" | "internal" }) => null;
  removeSound: (asked: { case: string; sound: Sound; reason: string }) => null;
  /** Puts the case into somebody's hands, or nobody's; `from` is whose it was when that was decided. */
  assign: (asked: { case: string; from: Id | null; to: Id | null; text: string }) => null;
  mark: (asked: { case: string; mark: Bodies["mark"] }) => null;
  addHolder: (asked: { case: string; officer: string; note: string }) => null;
  removeHolder: (asked: { case: string; officer: string; reason: string }) => null;
  makeNewKeys: (asked: { case: string }) => null;
  withdraw: (asked: { case: string; reason: string }) => null;
  stewardship: (asked: Record<string, never>) => Stewardship;
  signRoster: (asked: RosterContent) => Seen;
  invite: (asked: { name: string; role: string; mail: string; language: string }) => string;
  /** A link for an officer who lost their keys, against the steward's own one-time password. */
  inviteAgain: (asked: { officer: string; totp: string }) => string;
  sealDrafts: (asked: { drafts: string }) => Uint8Array;
  openDrafts: (asked: { sealed: Uint8Array }) => string;
  signOut: (asked: Record<string, never>) => null;
}

export type Call = keyof Calls;
export type Asked<C extends Call> = Parameters<Calls[C]>[0];
export type Answer<C extends Call> = ReturnType<Calls[C]>;

/** What the page sends first: the pins come from the page, which a worker can't read. */
export interface Start {
  readonly pins: Pins;
}

/** Why a call failed, in words the page has sentences for. */
export type Trouble =
  | { readonly kind: "moved" | "refused" | "unreachable" | "signed_out" | "forbidden" | "unknown" | "busy" | "no_roster" | "no_passkey" | "passkey_there" | "failed" }
  | { readonly kind: "slow_down"; readonly seconds: number }
  /** Bytes that do not check out; the verdict of docs/formats.md. */
  | { readonly kind: "unsound"; readonly verdict: Verdict }
  | { readonly kind: "rejected"; readonly error: string };

/** How far a slow derivation has come: which of how many, and the share of it that is done. */
export interface Progress {
  readonly part: number;
  readonly parts: number;
  readonly share: number;
}
