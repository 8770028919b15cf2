/** Keeps a console listening: heard at once what changed, and looked again wherever something may have been missed. */
import { useEffect, useRef } from "preact/hooks";
import { troubleOf } from "../desk/connect.ts";
import type { Desk } from "../desk/connect.ts";

/** Between two tries to listen, while the portal cannot be heard. */
const AGAIN_MS = 10_000;

interface Heard {
  readonly onQueue: () => void;
  readonly onCase: () => void;
}

export function useLive(desk: Desk, caseId: string | undefined, heard: Heard): void {
  const latest = useRef(heard);
  latest.current = heard;
  /** Whether the line has been up before: then something may have been missed since. */
  const wasUp = useRef(false);
  useEffect(() => {
    let ended = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listen = async (): Promise<void> => {
      const changed = ({ begun, queue, case: written }: { readonly begun: boolean; readonly queue: boolean; readonly case: boolean }): void => {
        if (ended) return;
        if (queue || (begun && wasUp.current)) latest.current.onQueue();
        if (written) latest.current.onCase();
        wasUp.current = true;
      };
      const trouble = await desk.call("listen", { case: caseId }, { changed }).then(() => undefined, troubleOf);
      if (ended) return;
      // Whoever is signed out hears it from the next look, which says so.
      if (trouble === undefined || trouble.kind === "signed_out" || trouble.kind === "forbidden") latest.current.onQueue();
      timer = setTimeout(() => void listen(), AGAIN_MS);
    };
    void listen();
    return () => {
      ended = true;
      // Another case is open: what comes with it is read anew.
      wasUp.current = false;
      clearTimeout(timer);
    };
  }, [desk, caseId]);
  useEffect(() => () => void desk.call("stopListening", {}).catch(() => undefined), [desk]);
}
