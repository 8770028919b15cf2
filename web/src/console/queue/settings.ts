/** How an officer works, as their browser keeps it sealed. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { useAround } from "../parts/context.ts";
import { NO_SETTINGS, isFiltered, type Settings } from "./filter.ts";

/** Nothing until it is known what was kept. */
export function useSettings(): readonly [settings: Settings | undefined, keep: (change: Partial<Settings>) => void] {
  const { desk, memory } = useAround();
  const [settings, setSettings] = useState<Settings | undefined>();
  const latest = useRef(NO_SETTINGS);
  const keep = useCallback(
    (change: Partial<Settings>): void => {
      latest.current = { ...latest.current, ...change };
      setSettings(latest.current);
      desk.call("keepSettings", { settings: latest.current }).catch(() => undefined);
    },
    [desk],
  );
  useEffect(() => {
    const begin = (kept: Settings | null): void => {
      latest.current = kept ?? NO_SETTINGS;
      // Before it was sealed it lay in the open.
      const before = memory.takeFilter();
      if (kept === null && isFiltered(before)) keep({ filter: before });
      else setSettings(latest.current);
    };
    desk.call("settings", {}).then(begin, () => begin(null));
  }, [desk, keep, memory]);
  return [settings, keep];
}
