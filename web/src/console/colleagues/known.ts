/** Because of whom something is to be done; looked at when the officer comes, and whenever the roster is another. */
import { useCallback, useEffect, useState } from "preact/hooks";
import type { Colleague } from "../desk/colleagues-protocol.ts";
import { troubleOf } from "../desk/connect.ts";
import type { Me, Trouble } from "../desk/protocol.ts";
import { useAround } from "../parts/context.ts";

export interface Known {
  readonly colleagues: readonly Colleague[] | undefined;
  readonly trouble: Trouble | undefined;
  readonly look: () => Promise<void>;
}

export function useColleagues({ roster }: Pick<Me, "roster">, open: boolean): Known {
  const { desk, onEnded } = useAround();
  const [colleagues, setColleagues] = useState<readonly Colleague[] | undefined>();
  const [trouble, setTrouble] = useState<Trouble | undefined>();
  const version = roster.kind === "verified" ? roster.seen.version : undefined;
  const look = useCallback(async (): Promise<void> => {
    try {
      setColleagues(await desk.call("colleagues", {}));
      setTrouble(undefined);
    } catch (error) {
      const met = troubleOf(error);
      if (met.kind === "signed_out") onEnded();
      else setTrouble(met);
    }
  }, [desk, onEnded]);
  useEffect(() => {
    if (open && version !== undefined) void look();
  }, [look, open, version]);
  return { colleagues, trouble, look };
}
