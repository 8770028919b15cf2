/** How the work stands: what is due, who has it in hand, how old it is. Each count stands as a number and as a bar. */
import type { ComponentChildren } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { authorWords } from "../case/people.ts";
import { troubleOf } from "../desk/connect.ts";
import type { Count, Overview } from "../desk/overview-protocol.ts";
import type { Trouble } from "../desk/protocol.ts";
import { useAround, useWords } from "../parts/context.ts";
import { TroubleNotice } from "../parts/trouble.tsx";
import { daysAhead, shareOf, spanWords, widthOf, type Line } from "./counts.ts";

export function OverviewPage() {
  const { words, desk, onEnded } = useAround();
  const { t } = words;
  const [found, setFound] = useState<Overview | undefined>();
  const [trouble, setTrouble] = useState<Trouble | undefined>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const load = useCallback(async (): Promise<void> => {
    try {
      setFound(await desk.call("overview", {}));
      setTrouble(undefined);
    } catch (error) {
      const met = troubleOf(error);
      if (met.kind === "signed_out") onEnded();
      else setTrouble(met);
    }
  }, [desk, onEnded]);
  useEffect(() => void load(), [load]);
  return (
    <main id="main" class="wide">
      <div class="bar">
        <h1 tabIndex={-1} ref={heading}>
          {t("overview-title")}
        </h1>
        <button type="button" name="refresh" class="plain" onClick={() => void load()}>
          {t("queue-refresh")}
        </button>
      </div>
      <TroubleNotice trouble={trouble} />
      {found === undefined && trouble === undefined && <p role="status">{t("loading")}</p>}
      {found !== undefined && <Figures found={found} />}
    </main>
  );
}

function Figures({ found }: { found: Overview }) {
  const words = useWords();
  const { t, day } = words;
  const spans = ({ upTo, counts }: Overview["ages"]): readonly Line[] => counts.map((count, at) => ({ label: spanWords(upTo, at, words), count }));
  const due = found.due.map((count, at): Line => ({ label: at === 0 ? t("overview-today") : day(daysAhead(found.today, at)), count }));
  const share = shareOf(found.cameBack, found.anonymous);
  return (
    <div id="overview">
      <p class="hint">{t(found.coarse ? "overview-lead-all" : "overview-lead")}</p>
      <dl class="totals">
        <Total label={t("overview-open")} count={found.open} />
        <Total label={t("overview-overdue")} count={found.overdue} late />
        <Total label={t("overview-closed")} count={found.closed} />
      </dl>
      <div class="charts">
        <Chart name="due" title={t("overview-due")} first={t("overview-day")} lines={[{ label: t("overview-overdue"), count: found.overdue, late: true }, ...due]} />
        <Chart name="ages" title={t("overview-ages")} first={t("overview-age")} lines={spans(found.ages)} />
        <Hands found={found} />
        <Chart name="answered" title={t("overview-answered")} first={t("overview-after")} lines={[...spans(found.answered), { label: t("overview-unanswered"), count: found.unanswered, late: true }]} />
        <Chart name="ended" title={t("overview-ended")} first={t("overview-after")} lines={spans(found.ended)} />
        <Chart
          name="came"
          title={t("overview-came")}
          first={t("overview-who")}
          lines={[
            { label: t("overview-anonymous"), count: found.anonymous },
            { label: t("overview-came-back"), count: found.cameBack },
          ]}
        >
          {share !== undefined && <p class="hint">{t("overview-share", { share })}</p>}
        </Chart>
      </div>
    </div>
  );
}

function Hands({ found }: { found: Overview }) {
  const words = useWords();
  const { t } = words;
  const lines = found.hands.map(({ officer, open, overdue }): Line => ({
    label: officer === undefined ? t("overview-nobody") : authorWords(officer, words),
    count: open,
    overdue,
  }));
  return <Chart name="hands" title={t("overview-hands")} first={t("overview-who")} lines={lines} />;
}

function Total({ label, count, late = false }: { label: string; count: Count; late?: boolean }) {
  const few = useWords().t("overview-few");
  return (
    <div>
      <dt>{label}</dt>
      <dd class={late && count !== 0 ? "late" : undefined}>{count ?? few}</dd>
    </div>
  );
}

interface ChartProps {
  readonly name: string;
  readonly title: string;
  /** What the first column says. */
  readonly first: string;
  readonly lines: readonly Line[];
  readonly children?: ComponentChildren;
}

function Chart({ name, title, first, lines, children }: ChartProps) {
  const { t } = useWords();
  const most = Math.max(1, ...lines.map(({ count }) => count ?? 0));
  const split = lines.some(({ overdue }) => overdue !== undefined);
  return (
    <section data-chart={name} aria-labelledby={`chart-${name}`}>
      <h2 id={`chart-${name}`}>{title}</h2>
      {lines.length === 0 ? (
        <p class="empty">{t("overview-none")}</p>
      ) : (
        <table aria-labelledby={`chart-${name}`}>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              <th scope="col" class="number">
                {t("overview-cases")}
              </th>
              {split && (
                <th scope="col" class="number">
                  {t("overview-overdue")}
                </th>
              )}
              <td class="graph" />
            </tr>
          </thead>
          <tbody>
            {lines.map(({ label, count, overdue, late = false }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td class="number">{count ?? t("overview-few")}</td>
                {split && <td class={overdue === 0 ? "number" : "number late"}>{overdue ?? t("overview-few")}</td>}
                <td class="graph">
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
                    <rect class={late ? "late" : undefined} width={widthOf(count, most)} height="10" />
                    {overdue !== undefined && <rect class="late" width={widthOf(overdue, most)} height="10" />}
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {children}
    </section>
  );
}
