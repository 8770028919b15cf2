/** Something the officer started: under way, done, or in trouble. The words they typed are not touched by it. */
import { useState } from "preact/hooks";
import { troubleOf } from "../desk/connect.ts";
import type { Trouble } from "../desk/protocol.ts";
import { useAround } from "./context.ts";

export interface Action {
  readonly busy: boolean;
  readonly trouble: Trouble | undefined;
  /** Runs unless something is running; whether it went well. */
  readonly run: (work: () => Promise<void>) => Promise<boolean>;
  readonly clear: () => void;
}

export function useAction(): Action {
  const { onEnded } = useAround();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | undefined>();
  const run = async (work: () => Promise<void>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setTrouble(undefined);
    try {
      await work();
      return true;
    } catch (error) {
      const met = troubleOf(error);
      if (met.kind === "signed_out") onEnded();
      else setTrouble(met);
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, trouble, run, clear: () => setTrouble(undefined) };
}
