/** Which tab of the open case is shown, and reaching a field that stands in another one. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { tabBeside, type Tab } from "./tabs.ts";

export interface Reach {
  readonly tab: Tab;
  readonly show: (tab: Tab) => void;
  /** To the tab beside it; the list of tabs has the focus where it had it. */
  readonly step: (by: 1 | -1) => void;
  /** Shows a tab and puts the focus on what is meant in it. */
  readonly to: (tab: Tab, selector: string) => void;
}

/** Each case is opened with what was told. */
export function useReach(caseId: string | undefined): Reach {
  const [at, setAt] = useState<{ readonly case: string | undefined; readonly tab: Tab }>({ case: caseId, tab: "account" });
  const meant = useRef<string | undefined>(undefined);
  const tab = at.case === caseId ? at.tab : "account";
  useLayoutEffect(() => {
    if (meant.current !== undefined) focusOn(meant.current);
    meant.current = undefined;
  });
  const show = (to: Tab): void => setAt({ case: caseId, tab: to });
  return {
    tab,
    show,
    step: (by) => {
      const to = tabBeside(tab, by);
      if (document.activeElement?.matches("[role=tab]") === true) meant.current = `#tab-${to}`;
      show(to);
    },
    to: (wanted, selector) => {
      meant.current = selector;
      show(wanted);
    },
  };
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}
