/** What goes between the page and the desk: a call, what is told while it is under way, and what came of it. */
import type { Gathered } from "../../files/gather.ts";
import type { Progress as FileTold } from "../../files/send.ts";
import type { Ran } from "./colleagues-protocol.ts";
import type { Changed } from "./live-protocol.ts";
import type { Call, Progress, QueuePage, Start, Trouble } from "./protocol.ts";
import type { IndexState } from "./search-protocol.ts";

/** What may be told while a call is under way: a derivation's steps, the rows opened so far, what is new. */
export interface Meanwhile {
  readonly progress: (progress: Progress) => void;
  readonly page: (page: QueuePage) => void;
  /** The queue, or the open case, is not as it was. */
  readonly changed?: (changed: Changed) => void;
  /** How far the index has come. */
  readonly index?: (state: IndexState) => void;
  /** How far a file has come, in or out. */
  readonly file?: (told: FileTold | Gathered) => void;
  /** How far a run through many cases has come. */
  readonly ran?: (ran: Ran) => void;
}

export type ToDesk = { readonly start: Start } | { readonly id: number; readonly call: Call; readonly asked: unknown };
export type FromDesk =
  | { readonly id: number; readonly answer: unknown }
  | { readonly id: number; readonly trouble: Trouble }
  | { readonly id: number; readonly progress: Progress }
  | { readonly id: number; readonly page: QueuePage }
  | { readonly id: number; readonly changed: Changed }
  | { readonly id: number; readonly index: IndexState }
  | { readonly id: number; readonly file: FileTold | Gathered }
  | { readonly id: number; readonly ran: Ran };
