/**
 * What every page of the client is handed once sealing is proven.
 */

import type { Pins } from "../seal/types.ts";
import type { Desk } from "./desk.ts";

/** The worker, what the page vouches for, and the language of the page. */
export interface Site {
  readonly desk: Desk;
  readonly pins: Pins;
  readonly language: string;
}
