// What the sealing core speaks of: the shapes of docs/formats.md, and what goes in and out of its
// operations. Secrets are strings or byte arrays here because the platform has nothing better;
// nobody puts them into storage, URLs, the DOM or the console.
import type { SentFile } from "./attachment.ts";
import type { KindAndBody } from "./bodies.ts";
import type { Given } from "./handover.ts";

/** Sixteen random bytes in base64url: 22 characters. */
export type Id = string;
/** A SHA-256 in base64url: 43 characters. */
export type Hash = string;
/** `YYYY-MM-DD`, UTC. */
export type Day = string;
/** `reporter`, or an officer's id. */
export type Name = string;
/** `AGE-SECRET-KEY-PQ-1…`: secret. */
export type Identity = string;
/** `age1pq1…`. */
export type Recipient = string;
/** Texts by language: `{"en": "…", "fr": "…"}`. */
export type Texts = Readonly<Record<string, string>>;

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The names of refusals, the same in Rust. */
export type Verdict =
  | "malformed"
  | "age" | "note" | "type" | "json" | "signature"
  | "instance" | "under_signed" | "rolled_back" | "forked" | "expired"
  | "case" | "chain" | "roster" | "signer" | "excluded" | "boxes"
  | "holder" | "secret" | "anchor"
  | "record" | "box" | "kind" | "author" | "replay" | "file" | "day";

export type Box = "account" | "dialogue" | "identity" | "internal";
export type Level = "none" | "elevated" | "high" | "alarm";
export type Mark = "assistance" | "child" | "danger";
export type Via = "browser" | "server" | "bridge" | "console";
export type Role =
  | "triage" | "protection" | "assistance" | "custodian"
  | "steward" | "investigator" | "auditor" | "coordinator";
export type Rule = "each" | "pairs";
export type WordList = "en" | "fr" | "es" | "zh";
/** `[a-z][a-z0-9_]{0,63}`. */
export type Word = string;
/** Whether somebody asked a reporter to stop. */
export type Pressed = "no" | "unsaid" | "yes";
/** What a reporter wants erased: the whole case, by the office, or their own way into it. */
export type Erased = "case" | "mailbox";
/** Whether a reporter is told that somebody asked for their name before it is opened, or with it. */
export type Tell = "after" | "before";
/** How somebody who lost their code was recognised. */
export type How = "met" | "safe_word";
/** How far the office has come with a case. */
export type Status =
  | "received" | "acknowledged" | "assessing" | "referred" | "under_investigation" | "assistance_only" | "concluded" | "closed";
/** What came of a case. */
export type Outcome =
  | "substantiated" | "partly_substantiated" | "not_substantiated" | "insufficient"
  | "outside_mandate" | "handed_over" | "help_given" | "duplicate";
/** To whom somebody gives their name: two custodians together, whoever arranges help, or all who read the report. */
export type NameFor = "custodians" | "helpers" | "office";

// ── Roster (§5) ─────────────────────────────────────────────────────────────────────────────────

export interface OfficerKey {
  readonly from: number;
  readonly recipient: Recipient;
  readonly to: number | null;
  /** The Ed25519 public key in base64url. */
  readonly verify: string;
}

export interface Officer {
  readonly function: Texts;
  readonly id: Id;
  readonly keys: readonly OfficerKey[];
  readonly languages: readonly string[];
  readonly name: string;
  readonly roles: readonly Role[];
}

export interface Office {
  readonly id: Id;
  readonly name: Texts;
}

export interface Queue {
  readonly custodians: readonly Id[];
  readonly id: Id;
  readonly name: Texts;
  readonly office: Id;
  readonly officers: readonly Id[];
}

/** What the stewards sign, before it is a note. */
export interface RosterBody {
  readonly history: readonly Hash[];
  readonly instance: { readonly id: Id; readonly key: string };
  readonly not_after: Day;
  readonly offices: readonly Office[];
  readonly officers: readonly Officer[];
  readonly queues: readonly Queue[];
  readonly stewards: { readonly keys: readonly string[]; readonly threshold: number };
  readonly version: number;
}

/** A roster whose signatures were checked: only `readRoster` makes one. */
export interface Roster extends RosterBody {
  readonly hash: Hash;
  readonly note: string;
}

/** What a reader holds on to (`<meta name="amparo-pins">`). */
export interface Pins {
  readonly instance: Id;
  /** vkeys: `name+hex+base64`. */
  readonly stewards: readonly string[];
  readonly threshold: number;
  readonly seen?: { readonly version: number; readonly hash: Hash };
}

// ── Record and grant (§7, §8) ───────────────────────────────────────────────────────────────────

export interface BoxState {
  readonly holders: readonly Name[];
  readonly recipient: Hash;
  readonly rule: Rule;
}

export type Boxes = Readonly<Partial<Record<Box, BoxState>>>;

/** The reporter's public keys in one case: grants are sealed to one, and they sign with the other. */
export interface CaseReporter {
  readonly recipient: Recipient;
  readonly verify: string;
}

/** One verified record; `version` is that of the roster it names, `reporter` the keys in force from it on. */
export interface CaseRecord {
  readonly boxes: Boxes;
  readonly excluded: readonly Id[];
  readonly hash: Hash;
  readonly n: number;
  readonly note: string;
  readonly reporter: CaseReporter;
  readonly given?: Given;
  readonly signer: Name;
  readonly version: number;
}

/** A verified chain: never empty; the last record is the current one. */
export interface Chain {
  readonly caseId: Hash;
  readonly records: readonly [CaseRecord, ...CaseRecord[]];
  readonly via: Via;
}

/** A verified secret of a box, with the recipient derived from it. */
export interface BoxSecret {
  readonly identity: Identity;
  readonly recipient: Recipient;
}

/** Verified secrets by the hash of their recipient. */
export type Secrets = ReadonlyMap<Hash, BoxSecret>;

/** All grants of one holder, merged. `signing` is the reporter's newest Ed25519 seed for this case. */
export interface Held {
  readonly chain: Chain;
  /** Chains that part from it. */
  readonly parted: readonly Chain[];
  readonly holder: Name;
  readonly secrets: Secrets;
  readonly signing?: Uint8Array;
  /** Why grants were left out, or that chains part. */
  readonly refused: readonly Verdict[];
}

// ── Items (§9) ──────────────────────────────────────────────────────────────────────────────────

export type Item = KindAndBody & {
  readonly after: readonly Hash[];
  readonly author: Name;
  readonly box: Box;
  readonly case: Hash;
  readonly id: Id;
  readonly n: number;
  readonly posted: Day;
  readonly via: Via;
};

/** An item that was opened and checked; `hash` is that of its whole plaintext. */
export type OpenedItem = Item & { readonly hash: Hash; readonly note: string };

/** What the server lists of an item, and its sealed bytes. */
export interface ListedItem {
  readonly id: Id;
  readonly box: Box;
  readonly n: number;
  readonly sealed: Uint8Array;
}

export interface Failure {
  readonly id: Id;
  readonly verdict: Verdict;
}

/** One box as read: items in the order to show them. */
export interface Thread {
  readonly items: readonly OpenedItem[];
  readonly failures: readonly Failure[];
  /** How many items others name that nobody showed us: "something is missing". */
  readonly missing: number;
  /** What the next item's `after` names. */
  readonly heads: readonly Hash[];
}

export interface IdentityWords {
  readonly contact: string;
  readonly hours: string;
  readonly name: string;
  readonly safe_word: string;
}

/** Question → chosen words: `{"danger": ["yes"]}`. */
export type Answers = Readonly<Record<string, readonly string[]>>;

export interface Assessment {
  readonly level: Level;
  readonly marks: readonly Mark[];
  readonly urgent: boolean;
}

export interface Receipt {
  readonly case: Hash;
  readonly day: Day;
  readonly instance: Id;
  readonly office: string;
  readonly plain: Hash;
  readonly sealed: Hash;
}

// ── Keys (§4) ───────────────────────────────────────────────────────────────────────────────────

export interface ReporterKeys {
  readonly identity: Identity;
  readonly recipient: Recipient;
  /** The login token itself, 32 bytes: `authorization: amparo <b64>`. */
  readonly login: Uint8Array;
  /** The HMAC key. */
  readonly anchor: Uint8Array;
}

export interface OfficerKeys {
  readonly identity: Identity;
  readonly recipient: Recipient;
  /** Ed25519 seed, 32 bytes. */
  readonly signing: Uint8Array;
  /** Ed25519 public key in base64url. */
  readonly verify: string;
}

/** What a passphrase (or a recovery code) gives. */
export interface VaultKeys {
  readonly identity: Identity;
  readonly recipient: Recipient;
  /** The login token in base64url, as sent. */
  readonly login: string;
}

// ── On the wire (CaseView and friends; frames are §12) ──────────────────────────────────────────

export interface CaseViewHeader {
  readonly case: Hash;
  readonly queue: Id;
  readonly n: number;
  readonly status: Status;
  readonly urgent: boolean;
  readonly level: Level;
  readonly received: Day;
  readonly due: Day | null;
  /** The officer who has it in hand, if any; a reporter is not told. */
  readonly assignee?: Id;
  readonly unread: boolean;
  /** Of a row of the queue: a request for a new code waits for this officer. */
  readonly code?: boolean;
  readonly receipt?: string;
  readonly grants: readonly { readonly id: Id; readonly frame: number }[];
  readonly items: readonly {
    readonly id: Id;
    readonly box: Box;
    readonly n: number;
    readonly side: "reporter" | "office";
    readonly day: Day;
    readonly lead: boolean;
    readonly frame: number;
  }[];
  readonly roster?: string;
  readonly today?: Day;
}

/** `frames[i]` is frame i + 1 of the body: the header counts from 1. */
export interface Framed<Header> {
  readonly header: Header;
  readonly frames: readonly Uint8Array[];
}

export interface ReportHeader {
  readonly case: Hash;
  readonly queue: Id;
  readonly urgent: boolean;
  readonly level: Level;
  /** `H(login token)`. */
  readonly login: Hash;
  /** `H(the statement's plaintext)`. */
  readonly plain: Hash;
  readonly grants: readonly { readonly id: Id; readonly holder: Name; readonly frame: number }[];
  readonly pairs: readonly { readonly id: Id; readonly first: Id; readonly second: Id; readonly frame: number }[];
  readonly items: readonly { readonly id: Id; readonly box: Box; readonly lead: boolean; readonly frame: number }[];
  /** Tokens of the files that came before it and are named in it. */
  readonly uploads: readonly string[];
  /** The version of the roster to whose keys it is sealed. */
  readonly roster: number;
}

// ── Compose: whole operations ───────────────────────────────────────────────────────────────────

export interface ReportInput {
  readonly roster: Roster;
  readonly queue: Id;
  readonly text: string;
  readonly answers: Answers;
  readonly identity?: IdentityWords;
  /** Who opens the name; left out, the custodians. */
  readonly nameFor?: NameFor;
  readonly excluded: readonly Id[];
  /** The reporter will see what they wrote. */
  readonly keepAccount: boolean;
  /** What came with it: sealed and sent before. */
  readonly files?: readonly SentFile[];
  readonly via: Via;
  readonly today: Day;
  /** The twelve bytes of a code drawn before (so that key derivation ran while the person wrote). */
  readonly code?: Uint8Array;
  /** The keys of that code, if they were derived already. */
  readonly keys?: ReporterKeys;
}

export interface ComposedReport {
  readonly caseId: Hash;
  readonly header: ReportHeader;
  /** The body to POST: header and frames. */
  readonly body: Uint8Array;
  /** The twelve bytes: `digitsOf` and `wordsOf` spell them. */
  readonly code: Uint8Array;
  readonly plain: Hash;
  /** H of the sealed statement, as the receipt must say. */
  readonly sealed: Hash;
  /** False when a name was given but nobody remains to hold it as its owner wants. */
  readonly identitySealed: boolean;
}

export interface Hint {
  readonly urgent: boolean;
  readonly level: Level;
  /** The server's hint was lower than what the sealed words say. */
  readonly lowered: boolean;
}

export interface OpenedCase extends Held {
  readonly caseId: Hash;
  /** Only boxes that this holder can read. */
  readonly threads: Readonly<Partial<Record<Box, Thread>>>;
  readonly failures: readonly Failure[];
  readonly missing: number;
  readonly hint: Hint;
}

export type ItemInput = KindAndBody & {
  readonly opened: OpenedCase;
  readonly box: Box;
  /** Drawn where others have not named it yet. */
  readonly id?: Id;
  readonly author: Name;
  /** The author's Ed25519 seed; for the reporter `opened.signing`. */
  readonly signing: Uint8Array;
  readonly via: Via;
  readonly today: Day;
};

export interface ComposedItem {
  readonly id: Id;
  readonly box: Box;
  readonly n: number;
  readonly sealed: Uint8Array;
  readonly item: OpenedItem;
}
