/**
 * Who holds the case, and how that changes: a colleague is added, somebody has a conflict of interest,
 * or may have one. Each says beforehand what it does, and asks why.
 */
import { useState } from "preact/hooks";
import type { Case, Declared, Holder, Person } from "../desk/protocol.ts";
import { useAction } from "../parts/action.ts";
import { useAround, useWords } from "../parts/context.ts";
import { TextField } from "../parts/field.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import { useCurrent } from "./current.ts";
import { BOX_WORDS } from "./facts.ts";
import { authorWords, changeLines } from "./people.ts";
import { useSending, type WriteProps } from "./sending.tsx";

export function People({ open }: { open: Case }) {
  const words = useWords();
  const { t } = words;
  const current = useCurrent();
  return (
    <section id="people" aria-labelledby="people-title">
      <h2 id="people-title">{t("people-title")}</h2>
      <dl class="people">
        {open.holders.map((holder) => (
          <BoxHolders key={holder.box} holder={holder} />
        ))}
      </dl>
      {open.excluded > 0 && <p class="notice">{t("people-excluded", { count: open.excluded })}</p>}
      {current !== undefined && (
        <>
          <JoinForm {...current.write("join")} />
          {open.people.colleagues.map(({ who, keeper }) => (
            <ConflictForm key={who.id} who={who} keeper={keeper} {...current.write(`conflict ${who.id}`)} />
          ))}
          <WithdrawForm {...current.write("withdraw")} />
        </>
      )}
      <h3>{t("holding-title")}</h3>
      <ol class="changes">
        {open.people.changes.flatMap((change) => changeLines(change, words).map((line) => <li key={`${String(change.n)} ${line}`}>{line}</li>))}
      </ol>
    </section>
  );
}

/** Above everything else: somebody still knows the keys who should not. */
export function Declarations({ open, onWritten }: { open: Case; onWritten: () => void }) {
  const { words, desk } = useAround();
  const { t } = words;
  const action = useAction();
  const { declared, stale } = open.people;
  if (declared.length === 0 && stale.length === 0) return null;
  const make = async (): Promise<void> => {
    const done = await action.run(async () => {
      await desk.call("makeNewKeys", { case: open.case });
    });
    if (done) onWritten();
  };
  return (
    <div id="declared" class="notice">
      <div role="alert">
        {declared.map((one) => (
          <Declaration key={one.who.id} one={one} />
        ))}
        {stale.map(({ who, left }) => (
          <p key={who.id} data-stale={who.id}>
            {t(left ? "stale-left" : "stale-rekeyed", { who: authorWords(who, words) })}
          </p>
        ))}
        <p>{t("conflict-keys-hint")}</p>
      </div>
      <TroubleNotice trouble={action.trouble} />
      <p class="actions">
        <button type="button" name="new-keys" class="main" disabled={action.busy} onClick={() => void make()}>
          {t(action.busy ? "sealing" : "conflict-keys-button")}
        </button>
      </p>
    </div>
  );
}

function Declaration({ one: { who, by, keeper } }: { one: Declared }) {
  const words = useWords();
  const names = { who: authorWords(who, words), by: authorWords(by, words) };
  return (
    <>
      <p>{who.id === by.id ? words.t("conflict-declared", { who: names.who }) : words.t("conflict-said", names)}</p>
      {keeper && <p>{words.t("conflict-keeper", { who: names.who })}</p>}
    </>
  );
}

function BoxHolders({ holder }: { holder: Holder }) {
  const words = useWords();
  return (
    <div>
      <dt>{words.t(BOX_WORDS[holder.box] ?? holder.box)}</dt>
      <dd>
        <ul>
          {holder.people.map((person) => (
            <li key={person.kind === "officer" ? person.id : person.kind}>{authorWords(person, words)}</li>
          ))}
        </ul>
      </dd>
    </div>
  );
}

function JoinForm({ open, draft, onDraft, onWritten }: WriteProps) {
  const { words, desk } = useAround();
  const { t } = words;
  const { candidates } = open.people;
  const [chosen, setChosen] = useState("");
  const who = candidates.find(({ id }) => id === chosen);
  const { action, submit } = useSending(draft, { onDraft, onWritten }, async () => {
    if (who === undefined) return;
    const note = t("join-note", { who: authorWords(who, words), why: draft });
    await desk.call("addHolder", { case: open.case, officer: who.id, note });
  });
  return (
    <details class="act">
      <summary>{t("join-title")}</summary>
      {candidates.length === 0 && <p class="hint">{t("join-nobody")}</p>}
      {open.excluded > 0 && <p class="hint">{t("join-excluded")}</p>}
      {candidates.length > 0 && (
        <form id="join" onSubmit={submit} aria-busy={action.busy}>
          <p class="hint">{t("join-hint")}</p>
          {open.kept.links.length > 0 && <p class="notice">{t("join-links")}</p>}
          <p class="field">
            <label>
              {t("join-who")}{" "}
              <select name="colleague" required value={who?.id ?? ""} disabled={action.busy} onChange={(event) => setChosen(event.currentTarget.value)}>
                <option value="">{t("join-choose")}</option>
                {candidates.map((one) => (
                  <option key={one.id} value={one.id}>
                    {authorWords(one, words)}
                  </option>
                ))}
              </select>
            </label>
          </p>
          <Why draft={draft} onDraft={onDraft} name="join-reason" busy={action.busy} />
          <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
          <div class="actions">
            <button type="submit" name="join" disabled={action.busy || draft.trim() === "" || who === undefined}>
              {t(action.busy ? "sealing" : "join-button")}
            </button>
          </div>
        </form>
      )}
    </details>
  );
}

function ConflictForm({ who, keeper, open, draft, onDraft, onWritten }: WriteProps & { who: Person; keeper: boolean }) {
  const { words, desk } = useAround();
  const { t } = words;
  const name = authorWords(who, words);
  const { action, submit } = useSending(draft, { onDraft, onWritten }, () => desk.call("removeHolder", { case: open.case, officer: who.id, reason: draft }));
  return (
    <details class="act" data-colleague={who.id}>
      <summary>{t("conflict-title", { who: name })}</summary>
      <form data-form="conflict" onSubmit={submit} aria-busy={action.busy}>
        <p class="hint">{t("conflict-hint", { who: name })}</p>
        {keeper && <p class="hint">{t("conflict-keeper", { who: name })}</p>}
        <Why draft={draft} onDraft={onDraft} name={`conflict-${who.id}`} busy={action.busy} />
        <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
        <div class="actions">
          <button type="submit" name="conflict" disabled={action.busy || draft.trim() === ""}>
            {t(action.busy ? "sealing" : "conflict-button")}
          </button>
        </div>
      </form>
    </details>
  );
}

function WithdrawForm({ open, draft, onDraft, onWritten }: WriteProps) {
  const { words, desk } = useAround();
  const { t } = words;
  const { action, submit } = useSending(draft, { onDraft, onWritten }, () => desk.call("withdraw", { case: open.case, reason: draft }));
  const alone = open.people.colleagues.length === 0;
  return (
    <details class="act">
      <summary>{t("withdraw-title")}</summary>
      {alone ? (
        <p class="hint">{t("withdraw-alone")}</p>
      ) : (
        <form id="withdraw" onSubmit={submit} aria-busy={action.busy}>
          <p class="hint">{t("withdraw-hint")}</p>
          <Why draft={draft} onDraft={onDraft} name="withdraw-reason" busy={action.busy} />
          <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
          <div class="actions">
            <button type="submit" name="withdraw" disabled={action.busy || draft.trim() === ""}>
              {t(action.busy ? "sealing" : "withdraw-button")}
            </button>
          </div>
        </form>
      )}
    </details>
  );
}

/** Why: colleagues who stay read it, the person does not. */
function Why({ draft, onDraft, name, busy }: Pick<WriteProps, "draft" | "onDraft"> & { name: string; busy: boolean }) {
  const { t } = useWords();
  return <TextField label={t("holding-reason")} hint={t("holding-reason-hint")} name={name} value={draft} onValue={onDraft} rows={2} fixed={busy} />;
}
