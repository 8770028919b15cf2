/** The queue, at the left: dense rows, the dangerous and the late first, moved through by keyboard. */
import { useEffect, useRef } from "preact/hooks";
import { useWords } from "../parts/context.ts";
import { verdictWords } from "../parts/verdicts.ts";
import { TroubleNotice } from "../parts/trouble.tsx";
import type { Filter, Trouble } from "../desk/protocol.ts";
import { authorWords } from "../case/people.ts";
import { Bulk } from "./bulk.tsx";
import { Filters, isFiltered } from "./filters.tsx";
import { rowsOf, type QueueList } from "./list.ts";
import { Marks } from "./marks.tsx";
import type { Row } from "./row.ts";
import { dueWords, statusWords } from "./status.ts";

interface Props {
  readonly list: QueueList | undefined;
  readonly loading: boolean;
  readonly trouble: Trouble | undefined;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  /** Cases that something is to be done with together. */
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
  readonly onWritten: () => void;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** The row that j and k are at, and the case that is open. */
  readonly at: string | undefined;
  readonly open: string | undefined;
  readonly onOpen: (caseId: string) => void;
  readonly onMore: () => void;
  readonly onRefresh: () => void;
  readonly onKeys: () => void;
}

export function Queue(props: Props) {
  const { list, loading, trouble, search, onSearch, onMore, onRefresh } = props;
  const { t } = useWords();
  const rows = list === undefined ? [] : rowsOf(list, search);
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
      />
      <p id="search-hint" class="visually-hidden">
        {t("queue-search-hint")}
      </p>
      <Filters filter={props.filter} queues={list?.queues ?? []} onFilter={props.onFilter} />
      <TroubleNotice trouble={trouble} />
      <p class="count" role="status">
        {list === undefined ? t("loading") : t("queue-count", { shown: rows.length, total: list.total })}
      </p>
      {list?.total === 0 && <p class="empty">{t("queue-empty")}</p>}
      {props.chosen.length > 0 && <Bulk chosen={props.chosen} onChosen={props.onChosen} onWritten={props.onWritten} />}
      {list !== undefined && list.total > 0 && rows.length === 0 && <p class="empty">{t(search === "" && isFiltered(props.filter) ? "filter-none" : "queue-none-found")}</p>}
      {rows.some(({ verdict }) => verdict === "age") && <p class="hint">{t("queue-not-given")}</p>}
      <ul class="rows">
        {rows.map((row) => (
          <QueueRow key={row.case} row={row} at={props.at === row.case} open={props.open === row.case} beside={props.open !== undefined} onOpen={props.onOpen} chosen={props.chosen.includes(row.case)} onChoose={(on) => props.onChosen(on ? [...props.chosen, row.case] : props.chosen.filter((other) => other !== row.case))} />
        ))}
      </ul>
      {list !== undefined && list.next !== null && (
        <button type="button" name="more" onClick={onMore} disabled={loading}>
          {t("queue-more")}
        </button>
      )}
    </section>
  );
}

interface RowProps {
  readonly row: Row;
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
        {row.excerpt !== undefined && (
          <span class="excerpt" dir="auto" translate={false}>
            {row.excerpt}
          </span>
        )}
        {row.verdict !== undefined && <span class="line warn">{t("row-unopened", { why: verdictWords(row.verdict, words) })}</span>}
        {row.lowered && <span class="line warn">{t("row-lowered")}</span>}
      </button>
    </li>
  );
}
