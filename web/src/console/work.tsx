/**
 * The officer's work: queue at the left, case at the right, one keyboard for both.
 *
 * The roster is read again with each look at the queue, and the public one beside it, so that a portal
 * that starts to show strangers something else is noticed within a minute.
 */
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { CaseView } from "./case/case.tsx";
import type { Other } from "./case/current.ts";
import { useReach } from "./case/reach.ts";
import { troubleOf } from "./desk/connect.ts";
import type { Case, PublicRoster, QueuePage, RosterState, Trouble } from "./desk/protocol.ts";
import { withDraft, without, withOpen, type Drafts } from "./drafts.ts";
import { useAround } from "./parts/context.ts";
import { TroubleNotice } from "./parts/trouble.tsx";
import type { Filter, Settings } from "./queue/filter.ts";
import { KeyList } from "./queue/key-list.tsx";
import { commandFor, latinKey, type KeyCommand } from "./queue/keys.ts";
import { asRead, firstPage, rowsOf, stepped, withoutCase, withPage, type QueueList } from "./queue/list.ts";
import { useLive } from "./queue/live.ts";
import { Queue } from "./queue/queue.tsx";
import { useSearch } from "./queue/search.ts";

interface Props {
  readonly drafts: Drafts;
  readonly onDrafts: (change: (drafts: Drafts) => Drafts) => void;
  readonly settings: Settings;
  readonly onSettings: (change: Partial<Settings>) => void;
  readonly onRoster: (state: RosterState) => void;
  readonly onPublic: (found: PublicRoster) => void;
}

const LOOK_EVERY_MS = 60_000;

export function Work({ drafts, onDrafts, settings, onSettings, onRoster, onPublic }: Props) {
  const { words, desk, memory, onEnded } = useAround();
  const [list, setList] = useState<QueueList | undefined>();
  const [loading, setLoading] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | undefined>();
  const [search, setSearch] = useState("");
  const [filter, setFilter] = useState<Filter>(settings.filter);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [at, setAt] = useState<string | undefined>();
  const [opened, setOpened] = useState<Case | undefined>();
  const [caseTrouble, setCaseTrouble] = useState<Trouble | undefined>();
  /** Was open here, and is no longer theirs. */
  const [gone, setGone] = useState<string | undefined>();
  const shown = useRef<string | undefined>(undefined);
  const [keyList, setKeyList] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const pages = useRef(1);
  const latestFilter = useRef(filter);
  latestFilter.current = filter;
  const busy = useRef(false);
  /** Something changed while the queue was being read. */
  const missed = useRef(false);
  const loaded = useRef(false);
  const open = drafts.open;
  const reach = useReach(open);

  const met = useCallback(
    (error: unknown, show: (trouble: Trouble) => void): void => {
      const found = troubleOf(error);
      if (found.kind === "signed_out") onEnded();
      else show(found);
    },
    [onEnded],
  );

  const unfound = useCallback((error: unknown): void => met(error, setTrouble), [met]);
  const finding = useSearch(search, filter, unfound);
  const rows = useMemo(() => finding.rows ?? (list === undefined ? [] : rowsOf(list)), [finding.rows, list]);

  const refresh = useCallback(async (): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setLoading(true);
    const asked = filter;
    try {
      onRoster(await desk.call("readRoster", { seen: memory.seen() }));
      const page = (sofar: QueuePage): void => {
        if (!loaded.current && asked === latestFilter.current) setList(firstPage(sofar));
      };
      let fresh = firstPage(await desk.call("queue", { after: null, filter }, { page }));
      // A page may keep nothing of what it walked through.
      while (fresh.next !== null && (fresh.pages < pages.current || fresh.listed.length === 0)) fresh = withPage(fresh, await desk.call("queue", { after: fresh.next, filter }));
      if (asked !== latestFilter.current) return;
      loaded.current = true;
      setList(fresh);
      setTrouble(undefined);
      onPublic(await desk.call("checkPublic", {}));
    } catch (error) {
      met(error, setTrouble);
    } finally {
      if (asked === latestFilter.current) {
        busy.current = false;
        setLoading(false);
      }
    }
  }, [desk, filter, memory, met, onPublic, onRoster]);

  useLive(desk, open, {
    onQueue: () => {
      missed.current = busy.current;
      void refresh();
    },
    onCase: () => {
      if (open !== undefined) void read(open);
    },
  });

  useEffect(() => {
    if (loading || !missed.current) return;
    missed.current = false;
    void refresh();
  }, [loading, refresh]);

  const narrow = (to: Filter): void => {
    onSettings({ filter: to });
    pages.current = 1;
    loaded.current = false;
    // What was asked for before may still be under way; its answer is not waited for.
    busy.current = false;
    setList((before) => before && { ...before, listed: [], next: null });
    setChosen([]);
    setFilter(to);
  };

  const more = async (): Promise<void> => {
    if (list === undefined || list.next === null || busy.current) return;
    busy.current = true;
    setLoading(true);
    try {
      const longer = withPage(list, await desk.call("queue", { after: list.next, filter }));
      pages.current = longer.pages;
      setList(longer);
    } catch (error) {
      met(error, setTrouble);
    } finally {
      busy.current = false;
      setLoading(false);
    }
  };

  useEffect(() => {
    void refresh();
    const timer = setInterval(() => {
      if (!document.hidden) void refresh();
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [refresh]);

  const read = useCallback(
    async (caseId: string): Promise<void> => {
      try {
        const found = await desk.call("openCase", { case: caseId });
        shown.current = caseId;
        setOpened(found);
        setGone(undefined);
        setCaseTrouble(undefined);
        setList((before) => before && asRead(before, caseId));
      } catch (error) {
        met(error, (found) => {
          if (found.kind !== "unknown" || shown.current !== caseId) return setCaseTrouble(found);
          setOpened(undefined);
          setGone(caseId);
          setList((before) => before && withoutCase(before, caseId));
          onDrafts((before) => without(before, caseId));
        });
      }
    },
    [desk, met, onDrafts],
  );

  useEffect(() => {
    if (open === undefined) {
      setOpened(undefined);
      return;
    }
    setOpened((before) => (before?.case === open ? before : undefined));
    setCaseTrouble(undefined);
    setGone(undefined);
    void read(open);
  }, [open, read]);

  // An open case that got something new, or that somebody moved on, is read again: nobody should answer
  // to less than was written.
  const listed = list?.listed.find((row) => row.case === open);
  const stale = opened !== undefined && opened.case === open && listed !== undefined && (listed.unread || listed.status !== opened.status);
  useEffect(() => {
    if (stale && open !== undefined) void read(open);
  }, [stale, open, read, listed?.status]);

  // One that is not in the list any more may be somebody else's now.
  const missing = opened !== undefined && opened.case === open && list?.listed.every((row) => row.case !== open) === true;
  useEffect(() => {
    if (missing && open !== undefined) void read(open);
  }, [missing, list, open, read]);

  // Once a case is there its heading has the focus, so that a screen reader starts with it; at once,
  // before anybody who is quick has gone on to write.
  useLayoutEffect(() => {
    heading.current?.focus();
  }, [opened?.case]);

  const show = useCallback(
    (caseId: string | undefined): void => {
      if (caseId !== undefined) setAt(caseId);
      onDrafts((before) => withOpen(before, caseId));
    },
    [onDrafts],
  );
  const close = useBackCloses(open !== undefined, () => show(undefined));

  useKeys(memory.keys, (command) => {
    if (command === "next") setAt((before) => stepped(rows, before, 1));
    if (command === "previous") setAt((before) => stepped(rows, before, -1));
    if (command === "open" && at !== undefined) show(at);
    if (command === "choose" && at !== undefined) setChosen((before) => (before.includes(at) ? before.filter((other) => other !== at) : [...before, at]));
    if (command === "take") document.querySelector<HTMLButtonElement>("#hands [name=take]")?.click();
    if (command === "reply") reach.to(reach.tab === "account" ? "account" : "dialogue", "textarea[name=message]");
    if (command === "note") reach.to("notes", "textarea[name=note]");
    if (command === "next-tab") reach.step(1);
    if (command === "previous-tab") reach.step(-1);
    if (command === "search") focusOn("input[name=search]");
    if (command === "help") setKeyList(true);
    if (command === "back") leave(close);
  });

  return (
    <main id="main" class={open === undefined ? "work" : "work with-case"}>
      <Queue
        list={list}
        rows={rows}
        finding={finding}
        loading={loading}
        trouble={trouble}
        filter={filter}
        onFilter={narrow}
        named={settings.named}
        onNamed={(named) => onSettings({ named })}
        onPick={(one) => {
          narrow(one.filter);
          setSearch(one.search);
        }}
        chosen={chosen}
        onChosen={setChosen}
        onWritten={() => {
          if (open !== undefined) void read(open);
          void refresh();
        }}
        search={search}
        onSearch={(typed) => {
          setSearch(typed);
          setAt(undefined);
        }}
        onFirst={() => setAt(rows[0]?.case)}
        at={at}
        open={open}
        onOpen={show}
        onMore={() => void more()}
        onRefresh={() => void refresh()}
        onKeys={() => setKeyList(true)}
      />
      <div class="case-side">
        {open === undefined && <p class="empty">{words.t("case-none")}</p>}
        {open !== undefined && opened === undefined && caseTrouble === undefined && gone !== open && <p role="status">{words.t("case-opening")}</p>}
        {open !== undefined && (
          <TroubleNotice trouble={caseTrouble}>
            <button type="button" class="plain" onClick={() => void read(open)}>
              {words.t("again")}
            </button>{" "}
            <button type="button" class="plain" onClick={close}>
              {words.t("case-back")}
            </button>
          </TroubleNotice>
        )}
        <div role="alert">
          {open !== undefined && gone === open && (
            <p class="notice" id="gone">
              {words.t("case-gone")}{" "}
              <button type="button" class="plain" onClick={close}>
                {words.t("case-back")}
              </button>
            </p>
          )}
        </div>
        {opened !== undefined && opened.case === open && (
          <CaseView
            key={opened.case}
            open={opened}
            today={list?.today ?? opened.received}
            reach={reach}
            drafts={drafts.cases[opened.case] ?? {}}
            onDraft={(field, text) => onDrafts((before) => withDraft(before, opened.case, field, text))}
            onWritten={() => {
              void read(opened.case);
              void refresh();
            }}
            others={otherCases(list, opened.case)}
            onOpen={show}
            onBack={close}
            heading={heading}
          />
        )}
      </div>
      {keyList && <KeyList onClose={() => setKeyList(false)} />}
    </main>
  );
}

/** What else the queue has loaded. */
function otherCases(list: QueueList | undefined, caseId: string): readonly Other[] {
  const rows = list === undefined ? [] : rowsOf(list);
  return rows.flatMap((row) => (row.case === caseId ? [] : [{ case: row.case, excerpt: row.excerpt ?? "" }]));
}

/** On a phone the browser's own Back leads from the case to the queue, and not out of the console. */
function useBackCloses(isOpen: boolean, close: () => void): () => void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!isOpen) return undefined;
    if (!isCaseState(history.state)) history.pushState({ case: true }, "");
    const went = (): void => latest.current();
    addEventListener("popstate", went);
    return () => removeEventListener("popstate", went);
  }, [isOpen]);
  return () => {
    if (isCaseState(history.state)) history.back();
    else latest.current();
  };
}

function isCaseState(state: unknown): boolean {
  return typeof state === "object" && state !== null && "case" in state;
}

function useKeys(lettersOn: () => boolean, act: (command: KeyCommand) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const target = event.target instanceof Element ? event.target : undefined;
      if (target?.closest("dialog") !== null && target !== undefined) return;
      const command = commandFor(
        {
          key: latinKey(event),
          modified: event.ctrlKey || event.altKey || event.metaKey || event.isComposing,
          typing: target?.matches("input:not([type=checkbox]), textarea, select") ?? false,
          onControl: target?.matches("button, a, summary, select, input") ?? false,
        },
        lettersOn(),
      );
      if (command === undefined) return;
      if (command !== "back") event.preventDefault();
      latest.current(command);
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [lettersOn]);
}

function focusOn(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** Escape first leaves the field, and only then the case. */
function leave(close: () => void): void {
  const field = document.activeElement;
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.blur();
  else close();
}
