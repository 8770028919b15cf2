/** What a console hears while it stands open. */

/** What changed since an officer's console last heard. `begun` comes first: from then on nothing is missed. */
export interface Changed {
  readonly begun: boolean;
  readonly queue: boolean;
  readonly case: boolean;
}

export interface LiveCalls {
  /** Listens for as long as the portal lets it; ends with `null`, or with the trouble that ended it. */
  listen: (asked: { case: string | undefined }) => null;
  /** Ends what {@link LiveCalls.listen} began. */
  stopListening: (asked: Record<string, never>) => null;
}
