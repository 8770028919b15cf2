/** The list of tabs: one of them is in the order of the Tab key, the arrows move among them. */
import type { Case } from "../desk/protocol.ts";
import { useWords } from "../parts/context.ts";
import { tabAt, TABS, TAB_WORDS, waitingIn, type Tab } from "./tabs.ts";

interface Props {
  readonly open: Case;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
}

export const PANEL = "case-panel";

export function TabList({ open, tab, onTab }: Props) {
  const words = useWords();
  const { t, dir } = words;
  const pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const to = tabAt(tab, event.key, dir);
    if (to === undefined) return;
    event.preventDefault();
    onTab(to);
    document.getElementById(idOf(to))?.focus();
  };
  return (
    <div role="tablist" class="tabs" aria-label={t("tabs-title")} onKeyDown={pressed}>
      {TABS.map((one) => {
        const waiting = waitingIn(one, open, words);
        return (
          <button
            type="button"
            role="tab"
            key={one}
            id={idOf(one)}
            name={idOf(one)}
            aria-selected={one === tab}
            aria-controls={PANEL}
            tabIndex={one === tab ? 0 : -1}
            onClick={() => onTab(one)}
          >
            <span>{t(TAB_WORDS[one])}</span> {waiting !== undefined && <span class="waiting">{waiting}</span>}
          </button>
        );
      })}
    </div>
  );
}

export function idOf(tab: Tab): string {
  return `tab-${tab}`;
}
