/** Looks at the log when somebody sits down, and every minute: it has to go on from what was seen of it. */
import { useCallback, useEffect, useState } from "preact/hooks";
import { troubleOf } from "../desk/connect.ts";
import type { LogState } from "../desk/log-protocol.ts";
import type { Me } from "../desk/protocol.ts";
import { useAround } from "../parts/context.ts";

const LOOK_EVERY_MS = 60_000;

export interface Watched {
  readonly state: LogState | undefined;
  /** The portal did not answer as it should, the last time. */
  readonly unchecked: boolean;
  readonly found: (state: LogState) => void;
  /** Looks now: something was done that has to be in it. */
  readonly look: () => void;
}

export function useLog({ officer, roster }: Pick<Me, "officer" | "roster">): Watched {
  const { desk, memory, onEnded } = useAround();
  const [state, setState] = useState<LogState | undefined>();
  const [unchecked, setUnchecked] = useState(false);
  const isIn = roster.kind === "verified" && roster.admitted;

  const found = useCallback(
    (next: LogState): void => {
      memory.keepLog(officer, next);
      // What was once found stays said, whatever a later look shows.
      setState((before) => ({ ...next, broken: before?.broken ?? memory.log(officer)?.broken ?? next.broken }));
    },
    [memory, officer],
  );

  const look = useCallback((): void => {
    if (!isIn) return;
    desk.call("checkLog", { remembered: memory.log(officer) }).then(
      (next) => {
        found(next);
        setUnchecked(false);
      },
      (error: unknown) => {
        if (troubleOf(error).kind === "signed_out") onEnded();
        else setUnchecked(true);
      },
    );
  }, [desk, found, isIn, memory, officer, onEnded]);

  useEffect(() => {
    look();
    const timer = setInterval(() => {
      if (!document.hidden) look();
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [look]);

  return { state, unchecked, found, look };
}
