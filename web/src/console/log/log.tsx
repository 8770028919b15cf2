/** The log, for auditors and stewards: what was done, by whom, and whether each entry is in order. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { offer } from "../../files/offer.ts";
import { troubleOf } from "../desk/connect.ts";
import type { LogLine, LogState, LogView } from "../desk/log-protocol.ts";
import type { Trouble } from "../desk/protocol.ts";
import { useAction } from "../parts/action.ts";
import { useAround, useWords } from "../parts/context.ts";
import { CopyButton } from "../parts/copy.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import { actWords, brokenWords, placesOf, whoWords } from "./words.ts";

const PAGE = 50;

export function LogPage({ onState }: { onState: (state: LogState) => void }) {
  const { words, desk, onEnded } = useAround();
  const { t } = words;
  const [view, setView] = useState<LogView | undefined>();
  const [most, setMost] = useState(PAGE);
  const [share, setShare] = useState<number | undefined>();
  const [trouble, setTrouble] = useState<Trouble | undefined>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const load = useCallback(async (): Promise<void> => {
    setShare(0);
    try {
      const read = await desk.call("readLog", { most }, { progress: (progress) => setShare(progress.share) });
      setView(read);
      setTrouble(undefined);
      onState(read.state);
    } catch (error) {
      const met = troubleOf(error);
      if (met.kind === "signed_out") onEnded();
      else setTrouble(met);
    } finally {
      setShare(undefined);
    }
  }, [desk, most, onEnded, onState]);
  useEffect(() => void load(), [load]);

  return (
    <main id="main" class="wide">
      <div class="bar">
        <h1 tabIndex={-1} ref={heading}>
          {t("log-title")}
        </h1>
        <button type="button" name="refresh" class="plain" onClick={() => void load()}>
          {t("queue-refresh")}
        </button>
      </div>
      <p>{t("log-intro")}</p>
      <TroubleNotice trouble={trouble} />
      {share !== undefined && view === undefined && (
        <div class="progress">
          <p role="status">{t("log-checking")}</p>
          <progress max={1} value={share} aria-label={t("log-checking")} />
        </div>
      )}
      {view !== undefined && (
        <>
          <Verdict view={view} />
          {view.total > 0 && <NewestHead view={view} />}
          <Entries view={view} />
          <div class="actions">
            {view.lines.length < view.total && (
              <button type="button" name="older" disabled={share !== undefined} onClick={() => setMost((before) => before + PAGE)}>
                {t("log-older")}
              </button>
            )}
            {view.total > 0 && <Take view={view} />}
          </div>
        </>
      )}
    </main>
  );
}

/** All of it in words, said aloud when it is there. */
function Verdict({ view: { broken, total } }: { view: LogView }) {
  const { t } = useWords();
  const isWhole = broken.length === 0;
  if (isWhole && total === 0) return <p class="empty">{t("log-empty")}</p>;
  return (
    <p id="log-verdict" role="status" class={isWhole ? "notice good" : "notice bad"}>
      {isWhole ? t("log-whole", { count: total }) : t("log-wrong", { places: placesOf(broken) })}
    </p>
  );
}

function NewestHead({ view: { newest, fingerprint } }: { view: LogView }) {
  const { t } = useWords();
  const head = `${newest.n}:${newest.head}`;
  return (
    <section aria-labelledby="log-newest">
      <p id="log-newest">{t("log-newest", { n: newest.n })}</p>
      <p class="groups" dir="ltr" translate={false}>
        {fingerprint}
      </p>
      <p class="hint">{t("log-newest-hint")}</p>
      <p>
        {t("log-head")}{" "}
        <code class="secret" dir="ltr" translate={false} id="log-head">
          {head}
        </code>{" "}
        <CopyButton text={head} />
      </p>
    </section>
  );
}

function Entries({ view: { lines, total } }: { view: LogView }) {
  const { t } = useWords();
  if (lines.length === 0) return null;
  return (
    <section>
      <p class="count">{t("log-shown", { shown: lines.length, count: total })}</p>
      <ul class="cards" id="log">
        {lines.map((line) => (
          <EntryLine key={line.n} line={line} />
        ))}
      </ul>
      {lines.some(({ said }) => said?.by === "portal") && <p class="hint">{t("log-portal-hint")}</p>}
    </section>
  );
}

function EntryLine({ line: { n, said, verdict } }: { line: LogLine }) {
  const words = useWords();
  const { t } = words;
  return (
    <li data-entry={n} data-verdict={verdict ?? "ok"}>
      <p class="by">
        <strong>{t("log-number", { n })}</strong> {said !== undefined && <span>{words.day(said.day)}</span>}{" "}
        {verdict === undefined && <span class="verified">{t("log-checked")}</span>}
      </p>
      {said === undefined ? (
        <p>{t("log-unreadable")}</p>
      ) : (
        <p>
          <strong>{whoWords(said, words)}</strong>
          <br />
          {actWords(said, words)}
        </p>
      )}
      {verdict !== undefined && <p class="notice bad">{t("log-broken", { why: brokenWords({ verdict }, words) })}</p>}
    </li>
  );
}

function Take({ view: { newest } }: { view: LogView }) {
  const { words, desk } = useAround();
  const action = useAction();
  const [saved, setSaved] = useState("");
  const take = async (): Promise<void> => {
    const name = `log-${newest.n}.json`;
    offer(await desk.call("takeLog", {}), name);
    setSaved(name);
  };
  return (
    <>
      <button type="button" name="take-log" disabled={action.busy} onClick={() => void action.run(take)}>
        {words.t("log-take")}
      </button>
      <TroubleNotice trouble={action.trouble} />
      <span role="status">{saved !== "" && words.t("log-saved", { name: saved })}</span>
    </>
  );
}
