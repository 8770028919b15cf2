/** A run through many cases, as the room keeps it while the officer is somewhere else in the console. */
import { useRef, useState } from "preact/hooks";
import type { Colleague, Ran } from "../desk/colleagues-protocol.ts";
import { troubleOf } from "../desk/connect.ts";
import type { Trouble } from "../desk/protocol.ts";
import { useAround } from "../parts/context.ts";

export interface Run {
  readonly ran: Ran | undefined;
  readonly going: boolean;
  /** It was told to end after the case that is under way. */
  readonly stopping: boolean;
  readonly trouble: Trouble | undefined;
  readonly start: (colleague: Colleague) => void;
  readonly stop: () => void;
}

/** `onEnd` is called once for each run, however it ended. */
export function useRun(onEnd: () => void): Run {
  const { desk, onEnded } = useAround();
  const [ran, setRan] = useState<Ran | undefined>();
  const [going, setGoing] = useState(false);
  const [stopping, setStopping] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | undefined>();
  const ended = useRef(onEnd);
  ended.current = onEnd;

  const start = ({ who: { id: officer }, kind }: Colleague): void => {
    if (going) return;
    setRan(undefined);
    setTrouble(undefined);
    setStopping(false);
    setGoing(true);
    desk
      .call("makeUp", { officer, kind }, { ran: setRan })
      .then(setRan, (error: unknown) => {
        const met = troubleOf(error);
        if (met.kind === "signed_out") onEnded();
        else setTrouble(met);
      })
      .finally(() => {
        setGoing(false);
        ended.current();
      })
      .catch(() => undefined);
  };
  const stop = (): void => {
    setStopping(true);
    void desk.call("stopMakingUp", {});
  };
  return { ran, going, stopping, trouble, start, stop };
}
