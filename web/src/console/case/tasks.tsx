/** What is to be done in this case, above all tabs: by whom, until when, and what is late. */
import { useState } from "preact/hooks";
import type { Task } from "../desk/kept.ts";
import { useAction } from "../parts/action.ts";
import { useAround, useWords } from "../parts/context.ts";
import { Field, TextField } from "../parts/field.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import { dueWords } from "../queue/status.ts";
import { authorWords } from "./people.ts";
import { useSending, type WriteProps } from "./sending.tsx";
import { doneTasks, openTasks, type OpenTask } from "./tasks.ts";

export function Tasks({ today, ...write }: WriteProps & { readonly today: string }) {
  const { t } = useWords();
  const { tasks } = write.open.kept;
  const waiting = openTasks(tasks, today);
  const done = doneTasks(tasks);
  return (
    <section id="tasks" aria-label={t("tasks-title")}>
      {waiting.length > 0 && (
        <ul class="tasks">
          {waiting.map((one) => (
            <OpenRow key={one.task.id} one={one} {...write} />
          ))}
        </ul>
      )}
      <details class="act" key={tasks.length}>
        <summary>{t("task-add")}</summary>
        <TaskForm {...write} />
        {done.length > 0 && (
          <>
            <h3>{t("tasks-done")}</h3>
            <ul class="tasks">
              {done.map((task) => (
                <DoneRow key={task.id} task={task} {...write} />
              ))}
            </ul>
          </>
        )}
      </details>
    </section>
  );
}

function OpenRow({ one: { task, dueIn }, open, onWritten }: WriteProps & { readonly one: OpenTask }) {
  const { words } = useAround();
  const { t } = words;
  const late = dueIn !== undefined && dueIn < 0;
  return (
    <li data-item={task.id} data-kind="task" class={late ? "late-task" : undefined}>
      <Tick open={open.case} task={task} done onWritten={onWritten} />
      <span class="told" dir="auto" translate={false}>
        {task.text}
      </span>{" "}
      <span class="facts">
        {dueIn !== undefined && <span class={late ? "late" : "due"}>{dueWords(dueIn, words)}</span>}
        <span>{task.to === undefined ? t("task-nobody") : authorWords(task.to, words)}</span>
      </span>
    </li>
  );
}

function DoneRow({ task, open, onWritten }: WriteProps & { readonly task: Task }) {
  const { words } = useAround();
  const { t, day } = words;
  return (
    <li data-item={task.id} data-kind="task" data-done="">
      <Tick open={open.case} task={task} done={false} onWritten={onWritten} />
      <span class="told" dir="auto" translate={false}>
        {task.text}
      </span>{" "}
      {task.done !== undefined && <span class="facts">{t("task-done-by", { who: authorWords(task.done.by, words), day: day(task.done.posted) })}</span>}
    </li>
  );
}

function Tick({ open, task, done, onWritten }: { open: string; task: Task; done: boolean; onWritten: () => void }) {
  const { words, desk } = useAround();
  const { t } = words;
  const action = useAction();
  const press = (): void => {
    const work = action.run(async () => void (await desk.call("keep", { case: open, said: { kind: "tick", body: { done, of: task.id } } })));
    void work.then((stored) => {
      if (stored) onWritten();
    });
  };
  return (
    <>
      <button type="button" name={done ? "task-done" : "task-again"} disabled={action.busy} aria-label={t(done ? "task-tick-of" : "task-untick-of", { task: task.text })} onClick={press}>
        {t(done ? "task-tick" : "task-untick")}
      </button>
      <TroubleNotice trouble={action.trouble} />
    </>
  );
}

function TaskForm({ open, draft, onDraft, onWritten }: WriteProps) {
  const { words, desk } = useAround();
  const { t } = words;
  const [due, setDue] = useState("");
  const [to, setTo] = useState("");
  const officer = open.colleagues.find(({ id }) => id === to)?.id;
  const { action, submit } = useSending(draft, { onDraft, onWritten }, async () => {
    const body = { text: draft, ...(due === "" ? {} : { due }), ...(officer === undefined ? {} : { officer }) };
    await desk.call("keep", { case: open.case, said: { kind: "task", body } });
    setDue("");
    setTo("");
  });
  return (
    <form id="task" onSubmit={submit} aria-busy={action.busy}>
      <TextField label={t("task-label")} hint={t("note-hint")} name="task" value={draft} onValue={onDraft} rows={2} fixed={action.busy} />
      <div class="inline">
        <Field label={t("task-due")} name="task-due" type="date" value={due} onValue={setDue} required={false} />
        <p class="field">
          <label>
            {t("task-who")}{" "}
            <select name="task-officer" value={to} onChange={(event) => setTo(event.currentTarget.value)}>
              <option value="">{t("task-nobody")}</option>
              {open.colleagues.map((one) => (
                <option key={one.id} value={one.id}>
                  {authorWords(one, words)}
                </option>
              ))}
            </select>
          </label>
        </p>
      </div>
      <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
      <div class="actions">
        <button type="submit" name="task" disabled={action.busy || draft.trim() === ""}>
          {t(action.busy ? "sealing" : "task-button")}
        </button>
      </div>
    </form>
  );
}
