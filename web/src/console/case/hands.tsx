/** In whose hands the case is, and into whose it can go: one's own with one press, a colleague's with a word. */
import { useState } from "preact/hooks";
import type { Case, Person } from "../desk/protocol.ts";
import { useAction } from "../parts/action.ts";
import { useAround } from "../parts/context.ts";
import { TextField } from "../parts/field.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import { authorWords } from "./people.ts";
import { useSending, type WriteProps } from "./sending.tsx";

export function Hands({ open, draft, onDraft, onWritten }: WriteProps) {
  const { words, desk } = useAround();
  const { t } = words;
  const action = useAction();
  const { assignee } = open;
  const me = open.colleagues.find((person) => person.me);
  const give = (to: Person | undefined, text: string): Promise<null> =>
    desk.call("assign", { case: open.case, from: assignee?.id ?? null, to: to?.id ?? null, text });
  const at = (to: Person | undefined) => (): void => {
    // Whatever came of it, what somebody else did meanwhile is shown.
    void action.run(async () => void (await give(to, ""))).then(onWritten);
  };
  return (
    <section id="hands" aria-label={t("hands-title")} aria-busy={action.busy}>
      <p class="hands">
        <span data-assignee={assignee?.id ?? ""}>{assignee === undefined ? t("hands-nobody") : t("hands-of", { who: authorWords(assignee, words) })}</span>{" "}
        {me !== undefined && assignee?.me !== true && (
          <button type="button" name="take" onClick={at(me)} disabled={action.busy}>
            {t(assignee === undefined ? "hands-take" : "hands-take-over")}
          </button>
        )}{" "}
        {assignee?.me === true && (
          <button type="button" name="hand-back" onClick={at(undefined)} disabled={action.busy}>
            {t("hands-back")}
          </button>
        )}
      </p>
      <TroubleNotice trouble={action.trouble} />
      <Give open={open} draft={draft} onDraft={onDraft} onWritten={onWritten} give={give} />
    </section>
  );
}

function Give({ open, draft, onDraft, onWritten, give }: WriteProps & { give: (to: Person, text: string) => Promise<null> }) {
  const { words } = useAround();
  const { t } = words;
  const others = open.colleagues.filter(({ me, id }) => !me && id !== open.assignee?.id);
  const [to, setTo] = useState("");
  const chosen = others.find(({ id }) => id === to);
  const { action, submit } = useSending(
    draft,
    { onDraft, onWritten },
    async () => {
      if (chosen !== undefined) await give(chosen, draft);
    },
    chosen !== undefined,
  );
  if (others.length === 0) return null;
  return (
    <details class="act">
      <summary>{t("hands-give-title")}</summary>
      <form id="assign" onSubmit={submit} aria-busy={action.busy}>
        <Colleagues people={others} chosen={to} onChosen={setTo} />
        <TextField label={t("hands-word")} hint={t("hands-word-hint")} name="assignment" value={draft} onValue={onDraft} rows={2} fixed={action.busy} required={false} />
        <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
        <div class="actions">
          <button type="submit" name="assign" disabled={action.busy || chosen === undefined}>
            {t(action.busy ? "sealing" : "hands-give")}
          </button>
        </div>
      </form>
    </details>
  );
}

/** Who may be given a case: whoever holds its keys. */
export function Colleagues({ people, chosen, onChosen }: { people: Case["colleagues"]; chosen: string; onChosen: (id: string) => void }) {
  const { words } = useAround();
  const { t } = words;
  return (
    <p class="field">
      <label>
        {t("hands-colleague")}{" "}
        <select name="colleague" value={chosen} onChange={(event) => onChosen(event.currentTarget.value)}>
          <option value="">{t("hands-choose")}</option>
          {people.map((person) => (
            <option key={person.id} value={person.id}>
              {authorWords(person, words)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
