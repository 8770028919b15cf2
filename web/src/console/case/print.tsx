/**
 * One case on paper: everything that its tabs hold, one after the other, without a name of the portal.
 *
 * It is there while the browser prints and at no other time, so that no item stands on the page twice.
 */
import { useEffect, useState } from "preact/hooks";
import type { Case, Entry } from "../desk/protocol.ts";
import { useWords } from "../parts/context.ts";
import { reference } from "../queue/row.ts";
import { statusWords } from "../queue/status.ts";
import { AccountPart } from "./account.tsx";
import { CodingFields } from "./coding-part.tsx";
import { EntryItem } from "./entry.tsx";
import { BOX_WORDS } from "./facts.ts";
import { HistoryPart } from "./history.tsx";
import { authorWords } from "./people.ts";
import { doneTasks, openTasks } from "./tasks.ts";
import { warningsOf } from "./warnings.ts";

/** Whether the browser is about to print, however that was begun. */
export function usePrinting(): { readonly printing: boolean; readonly print: () => void } {
  const [printing, setPrinting] = useState(false);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    // A code on paper for the person is all that is printed then.
    const begin = (): void => setPrinting(document.querySelector(".slip") === null);
    const end = (): void => {
      setPrinting(false);
      setAsked(false);
    };
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  useEffect(() => {
    if (asked && printing) window.print();
  }, [asked, printing]);
  return {
    printing,
    print: () => {
      setPrinting(true);
      setAsked(true);
    },
  };
}

export function PaperCase({ open, today }: { open: Case; today: string }) {
  const words = useWords();
  const { t, day } = words;
  const last = open.kept.codings.at(-1);
  return (
      <div id="paper">
        <h1 dir="ltr" translate={false}>
          {reference(open.case)}
        </h1>
        <p>
          {day(today)}, {statusWords(open.status, words)}, {t("row-received", { day: day(open.received) })}
        </p>
        {warningsOf(open, words).map(({ id, text }) => (
          <p key={id}>
            <strong>{text}</strong>
          </p>
        ))}
        {open.kept.references.map(({ id, system, number }) => (
          <p key={id}>
            {system === "" ? t("reference-office") : system}: {number}
          </p>
        ))}
        {open.kept.links.map((link) => (
          <p key={link.id}>
            {t("link-may-be")} {reference(link.case)}: {link.reason}
          </p>
        ))}
        <AccountPart open={open} />
        <Thread title={t("files-title")} entries={open.files} />
        <Thread title={t("dialogue-title")} entries={open.dialogue} />
        <Thread title={t("notes-title")} entries={open.internal.filter(({ says }) => says.kind !== "coding")} />
        {last !== undefined && (
          <section>
            <h2>{t("coding-title")}</h2>
            <CodingFields fields={last.fields} />
          </section>
        )}
        {open.kept.tasks.length > 0 && (
          <section>
            <h2>{t("tasks-title")}</h2>
            <ul>
              {openTasks(open.kept.tasks, today).map(({ task }) => (
                <li key={task.id}>
                  {task.text} ({task.due === undefined ? "–" : day(task.due)}, {task.to === undefined ? t("task-nobody") : authorWords(task.to, words)})
                </li>
              ))}
              {doneTasks(open.kept.tasks).map((task) => (
                <li key={task.id}>
                  {task.text} ({task.done !== undefined && t("task-done-by", { who: authorWords(task.done.by, words), day: day(task.done.posted) })})
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h2>{t("people-title")}</h2>
          <ul>
            {open.holders.map(({ box, people }) => (
              <li key={box}>
                {t(BOX_WORDS[box] ?? box)}: {people.map((one) => authorWords(one, words)).join(", ")}
              </li>
            ))}
          </ul>
        </section>
        <HistoryPart open={open} />
        <p class="paper-foot">{t("print-foot")}</p>
      </div>
  );
}

function Thread({ title, entries }: { title: string; entries: readonly Entry[] }) {
  if (entries.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ol class="thread">
        {entries.map((entry) => (
          <EntryItem key={entry.id} entry={entry} />
        ))}
      </ol>
    </section>
  );
}
