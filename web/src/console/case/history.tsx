/** The history of a case, by day; first what of it could not be verified. */
import type { Case } from "../desk/protocol.ts";
import { useWords } from "../parts/context.ts";
import { verdictWords } from "../parts/verdicts.ts";
import { historyOf } from "./history.ts";

export function HistoryPart({ open }: { open: Case }) {
  const words = useWords();
  const { t, day } = words;
  return (
    <section id="history" aria-labelledby="history-title">
      <h2 id="history-title">{t("history-title")}</h2>
      {open.failures.length + open.missing + open.refused.length === 0 ? (
        <p class="hint">{t("history-whole")}</p>
      ) : (
        <div class="notice bad">
          <p>{t("history-not-whole")}</p>
          <ul>
            {open.failures.map(({ id, verdict }) => (
              <li key={id}>{t("case-failed-item", { why: verdictWords(verdict, words) })}</li>
            ))}
            {open.refused.map((verdict) => (
              <li key={verdict}>{t("case-failed-keys", { why: verdictWords(verdict, words) })}</li>
            ))}
            {open.missing > 0 && <li>{t("case-missing", { count: open.missing })}</li>}
          </ul>
        </div>
      )}
      {historyOf(open, words).map(({ day: on, happened }) => (
        <section key={on} class="happened">
          <h3>{day(on)}</h3>
          <ul>
            {happened.map(({ key, who, what, detail, undated }) => (
              <li key={key}>
                {who !== undefined && <strong>{who}:</strong>} <span dir="auto">{what}</span>{" "}
                {detail !== undefined && detail !== "" && (
                  <q dir="auto" translate={false}>
                    {detail}
                  </q>
                )}{" "}
                {undated && <span class="hint">{t("history-undated")}</span>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
