/** Two custodians agreed: whoever asked takes the name, and the person is told with it. */
import type { AskedByMe } from "../desk/names-protocol.ts";
import type { Case } from "../desk/protocol.ts";
import { useAction } from "../parts/action.ts";
import { useAround } from "../parts/context.ts";
import { TextField } from "../parts/field.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import { Preview, type WriteProps } from "./sending.tsx";

export function TakeNameForm({ open, request, told }: { open: Case; request: AskedByMe; told: WriteProps }) {
  const { words, desk } = useAround();
  const { t } = words;
  const action = useAction();
  const take = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const done = await action.run(async () => {
      await desk.call("takeName", { case: open.case, id: request.id, told: told.draft });
    });
    if (!done) return;
    told.onDraft("");
    told.onWritten();
  };
  const reads = t("name-reads-opened");
  return (
    <form id="take-name" onSubmit={(event) => void take(event)} aria-busy={action.busy}>
      <p class="notice good">{t("name-ready")}</p>
      <TextField label={t("name-told")} hint={t("name-told-hint")} name="name-told" value={told.draft} onValue={told.onDraft} rows={3} fixed={action.busy} required={false} />
      <Preview open={open} text={told.draft === "" ? reads : `${reads}\n\n${told.draft}`} />
      <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
      <div class="actions">
        <button type="submit" name="take-name" class="main" disabled={action.busy}>
          {t(action.busy ? "sealing" : "name-take")}
        </button>
      </div>
    </form>
  );
}
