/** The queue, at the left: dense rows, the dangerous and the late first, moved through by keyboard. */
import { useEffect, useRef } from "preact/hooks";
import { useAround, useWords } from "../parts/context.ts";
import { verdictWords } from "../parts/verdicts.ts";
import { TroubleNotice } from "../parts/trouble.tsx";
import type { Trouble } from "../desk/protocol.ts";
import { authorWords } from "../case/people.ts";
import { Bulk } from "./bulk.tsx";
import { isFiltered, type Filter, type Named } from "./filter.ts";
import { Filters } from "./filters.tsx";
import { IndexBar } from "./index-bar.tsx";
import type { QueueList } from "./list.ts";
import { Marks } from "./marks.tsx";
import { NamedFilters } from "./named.tsx";
import type { Row } from "./row.ts";
import type { Finding, FoundRow } from "./search.ts";
import { dueWords, statusWords } from "./status.ts";

interface Props {
  readonly list: QueueList | undefined;
  /** What is shown: of the list, or of what was found. */
  readonly rows: readonly (Row | FoundRow)[];
  readonly finding: Finding;
  readonly loading: boolean;
  readonly trouble: Trouble | undefined;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly named: readonly Named[];
  readonly onNamed: (named: readonly Named[]) => void;
  readonly onPick: (one: Named) => void;
  /** Cases that something is to be done with together. */
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
  readonly onWritten: () => void;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** Goes to the first row. */
  readonly onFirst: () => void;
  /** The row that j and k are at, and the case that is open. */
  readonly at: string | undefined;
  readonly open: string | undefined;
  readonly onOpen: (caseId: string) => void;
  readonly onMore: () => void;
  readonly onRefresh: () => void;
  readonly onKeys: () => void;
}

export function Queue(props: Props) {
  const { list, rows, finding, loading, trouble, filter, search, onSearch, onMore, onRefresh } = props;
  const { words, desk } = useAround();
  const { t } = words;
  const searched = finding.rows !== undefined;
  return (
    <section id="queue" aria-labelledby="queue-title" aria-busy={loading}>
      <div class="bar">
        <h1 id="queue-title">{t("queue-title")}</h1>
        <span>
          <button type="button" name="keys" class="plain" onClick={props.onKeys}>
            {t("keys-title")}
          </button>{" "}
          <button type="button" name="refresh" class="plain" onClick={onRefresh} disabled={loading}>
            {t("queue-refresh")}
          </button>
        </span>
      </div>
      <input
        type="search"
        name="search"
        value={search}
        dir="auto"
        spellcheck={false}
        autocomplete="off"
        placeholder={t("queue-search")}
        aria-label={t("queue-search")}
        aria-describedby="search-hint"
        onInput={(event) => onSearch(event.currentTarget.value)}
        onFocus={() => void desk.call("listCases", {}).catch(() => undefined)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.isComposing) props.onFirst();
        }}
      />
      <p id="search-hint" class="visually-hidden">
        {t("queue-search-hint")}
      </p>
      <IndexBar index={finding.index} />
      <Filters filter={filter} queues={list?.queues ?? []} onFilter={props.onFilter} />
      <NamedFilters named={props.named} filter={filter} search={search} onNamed={props.onNamed} onPick={props.onPick} />
      <TroubleNotice trouble={trouble} />
      <p class="count" role="status">
        {list === undefined ? t("loading") : searched ? t("search-count", { count: finding.count }) : t("queue-count", { shown: rows.length, total: list.total })}
      </p>
      {list?.total === 0 && <p class="empty">{t("queue-empty")}</p>}
      {props.chosen.length > 0 && <Bulk chosen={props.chosen} onChosen={props.onChosen} onWritten={props.onWritten} />}
      {list !== undefined && list.total > 0 && rows.length === 0 && (searched || isFiltered(filter)) && <p class="empty">{t(searched ? "queue-none-found" : "filter-none")}</p>}
      {rows.some(({ verdict }) => verdict === "age") && <p class="hint">{t("queue-not-given")}</p>}
      <ul class="rows">
        {rows.map((row) => (
          <QueueRow key={row.case} row={row} at={props.at === row.case} open={props.open === row.case} beside={props.open !== undefined} onOpen={props.onOpen} chosen={props.chosen.includes(row.case)} onChoose={(on) => props.onChosen(on ? [...props.chosen, row.case] : props.chosen.filter((other) => other !== row.case))} />
        ))}
      </ul>
      {searched && finding.more !== undefined && (
        <button type="button" name="more" onClick={finding.more}>
          {t("queue-more")}
        </button>
      )}
      {!searched && list !== undefined && list.next !== null && (
        <button type="button" name="more" onClick={onMore} disabled={loading}>
          {t("queue-more")}
        </button>
      )}
    </section>
  );
}

interface RowProps {
  readonly row: Row | FoundRow;
  readonly at: boolean;
  readonly open: boolean;
  /** Some case is open; when it closes, the row that was at hand has the focus again. */
  readonly beside: boolean;
  readonly onOpen: (caseId: string) => void;
  readonly chosen: boolean;
  readonly onChoose: (on: boolean) => void;
}

function QueueRow({ row, at, open, beside, onOpen, chosen, onChoose }: RowProps) {
  const words = useWords();
  const { t, day } = words;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (at) button.current?.focus();
  }, [at, beside]);
  const due = dueWords(row.dueIn, words);
  return (
    <li class={open ? "row open" : "row"} data-case={row.case} data-status={row.status} data-marks={row.marks.join(" ")}>
      <input
        type="checkbox"
        name="choose"
        checked={chosen}
        aria-label={t("row-choose", { reference: row.reference })}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <button type="button" ref={button} aria-current={open ? "true" : undefined} onClick={() => onOpen(row.case)}>
        <span class="line">
          <span class="reference" dir="ltr" translate={false}>
            {row.reference}
          </span>{" "}
          <span class="marks">
            <Marks marks={row.marks} />
          </span>
        </span>
        <span class="line facts">
          <span>{statusWords(row.status, words)}</span> <span>{t("row-received", { day: day(row.received) })}</span>{" "}
          {due !== undefined && <span class={(row.dueIn ?? 0) < 0 ? "late" : "due"}>{due}</span>}{" "}
          {row.assignee !== undefined && <span data-assignee={row.assignee.id}>{row.assignee.me ? t("row-mine") : authorWords(row.assignee, words)}</span>}
        </span>
        <Excerpt row={row} />
        {row.verdict !== undefined && <span class="line warn">{t("row-unopened", { why: verdictWords(row.verdict, words) })}</span>}
        {row.lowered && <span class="line warn">{t("row-lowered")}</span>}
      </button>
    </li>
  );
}

/** Where the words stand that were searched for; else how the account begins. */
function Excerpt({ row }: { readonly row: Row | FoundRow }) {
  if ("found" in row && row.found.length > 0) {
    return (
      <>
        {row.found.map((snippet, at) => (
          <span class="excerpt" key={at} dir="auto" translate={false}>
            {snippet.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))}
          </span>
        ))}
      </>
    );
  }
  if (row.excerpt === undefined) return null;
  return (
    <span class="excerpt" dir="auto" translate={false}>
      {row.excerpt}
    </span>
  );
}
