/**
 * Colleagues because of whom cases want new keys: they came later, have a new key, or left.
 *
 * What is done is done: a run that is stopped goes on from there, also on another day.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { authorWords } from "../case/people.ts";
import type { Colleague, Ran } from "../desk/colleagues-protocol.ts";
import { useWords } from "../parts/context.ts";
import { TroubleNotice } from "../parts/trouble.tsx";
import { reference } from "../queue/row.ts";
import type { Known } from "./known.ts";
import type { Run } from "./run.ts";

interface Props {
  readonly known: Known;
  readonly run: Run;
  readonly onOpen: (caseId: string) => void;
}

export function ColleaguesPage({ known, run, onOpen }: Props) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { colleagues, trouble, look } = known;
  return (
    <main id="main" class="narrow">
      <div class="bar">
        <h1 tabIndex={-1} ref={heading}>
          {t("colleagues-title")}
        </h1>
        <button type="button" name="refresh" class="plain" disabled={run.going} onClick={() => void look()}>
          {t("queue-refresh")}
        </button>
      </div>
      <p class="hint">{t("colleagues-hint")}</p>
      <TroubleNotice trouble={trouble} />
      <RunPart run={run} onOpen={onOpen} />
      {colleagues === undefined && trouble === undefined && <p role="status">{t("loading")}</p>}
      {colleagues?.length === 0 && <p class="empty">{t("colleagues-none")}</p>}
      <ul class="cards">
        {colleagues?.map((one) => (
          <ColleagueCard key={`${one.kind} ${one.who.id}`} one={one} run={run} />
        ))}
      </ul>
    </main>
  );
}

function ColleagueCard({ one, run }: { one: Colleague; run: Run }) {
  const words = useWords();
  const { t } = words;
  const { who, kind, cases, lacking, of, newKey } = one;
  const [compared, setCompared] = useState(false);
  const name = authorWords(who, words);
  const isLack = kind === "lacks";
  return (
    <li data-colleague={who.id} data-kind={kind}>
      <h2>{name}</h2>
      <p>{isLack ? t("colleague-lacks", { who: name, has: of - lacking, of }) : t("colleague-left", { who: name, cases })}</p>
      <p class="hint">{t(isLack ? "colleague-lacks-hint" : "colleague-left-hint")}</p>
      {newKey !== undefined && (
        <>
          <p class="notice">{t("colleague-new-key", { version: newKey.since })}</p>
          <p class="groups fingerprint" dir="ltr" translate={false}>
            {newKey.fingerprint}
          </p>
          <p class="check">
            <label>
              <input type="checkbox" name="compared" checked={compared} onChange={(event) => setCompared(event.currentTarget.checked)} /> {t("colleague-compared")}
            </label>
          </p>
        </>
      )}
      <div class="actions">
        <button type="button" name="make-up" disabled={run.going || (newKey !== undefined && !compared)} onClick={() => run.start(one)}>
          {t(isLack ? "colleague-give" : "colleague-renew", { cases })}
        </button>
      </div>
    </li>
  );
}

function RunPart({ run, onOpen }: Pick<Props, "run" | "onOpen">) {
  const { t } = useWords();
  const { ran, going, stopping, trouble, stop } = run;
  const done = ran === undefined ? 0 : ran.made + ran.needless + ran.leftOut.length + ran.failed.length;
  return (
    <section id="run" aria-label={t("run-title")}>
      {going && (
        <div class="progress">
          <p role="status">{ran === undefined ? t("run-looking") : t("run-progress", { done, of: ran.of })}</p>
          <progress max={Math.max(1, ran?.of ?? 1)} value={done} aria-label={t("run-title")} />
          <p class="hint">{t("run-hint")}</p>
          <div class="actions">
            <button type="button" name="stop-run" disabled={stopping} onClick={stop}>
              {t(stopping ? "run-stopping" : "run-stop")}
            </button>
          </div>
        </div>
      )}
      <TroubleNotice trouble={trouble}>{t("run-kept")}</TroubleNotice>
      <div role="status">{!going && ran !== undefined && <p class={ran.failed.length === 0 ? "notice good" : "notice"}>{endWords(ran, done, t)}</p>}</div>
      {!going && ran !== undefined && <Cases title={t("run-left-out", { cases: ran.leftOut.length })} name="left-out" cases={ran.leftOut} onOpen={onOpen} />}
      {!going && ran !== undefined && <Cases title={t("run-failed", { cases: ran.failed.length })} name="failed" cases={ran.failed} onOpen={onOpen} />}
    </section>
  );
}

function endWords({ kind, made, needless, of }: Ran, done: number, t: ReturnType<typeof useWords>["t"]): string {
  const said = [t(kind === "lacks" ? "run-given" : "run-renewed", { cases: made })];
  if (needless > 0) said.push(t("run-needless", { cases: needless }));
  if (done < of) said.push(t("run-remaining", { cases: of - done }));
  return said.join(" ");
}

function Cases({ title, name, cases, onOpen }: { title: string; name: string; cases: readonly string[]; onOpen: (caseId: string) => void }) {
  const { t } = useWords();
  if (cases.length === 0) return null;
  return (
    <div class="notice" id={`run-${name}`}>
      <p>{title}</p>
      <ul class="links">
        {cases.map((id) => (
          <li key={id}>
            <button type="button" class="plain" data-case={id} onClick={() => onOpen(id)}>
              {t("run-open", { reference: reference(id) })}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
