/** What the case is called elsewhere, and other cases that may be about the same. */
import { useState } from "preact/hooks";
import type { Linked } from "../desk/keeping.ts";
import type { Link } from "../desk/kept.ts";
import { useAction } from "../parts/action.ts";
import { useAround, useWords } from "../parts/context.ts";
import { Field, TextField } from "../parts/field.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import { reference } from "../queue/row.ts";
import { useCurrent } from "./current.ts";
import { authorWords } from "./people.ts";
import { useSending, type WriteProps } from "./sending.tsx";

export function ReferencesPart({ number, reason }: { readonly number: WriteProps; readonly reason: WriteProps }) {
  const { t } = useWords();
  const { references, links } = number.open.kept;
  return (
    <section id="references" aria-labelledby="references-title">
      <h2 id="references-title">{t("references-title")}</h2>
      <ReferenceForm key={`number ${references.map(({ id }) => id).join(" ")}`} {...number} />
      <Links {...reason} />
      <LinkForm key={`link ${links.map(({ id }) => id).join(" ")}`} {...reason} />
    </section>
  );
}

/** In the head of the case: the numbers, and links that open. */
export function ReferenceLine() {
  const { t } = useWords();
  const current = useCurrent();
  const { references = [], links = [] } = current?.open.kept ?? {};
  if (current === undefined || references.length + links.length === 0) return null;
  return (
    <p class="facts" id="called">
      {references.map(({ id, system, number }) => (
        <span key={id} data-item={id} data-kind="reference">
          {system === "" ? t("reference-office") : <bdi>{system}</bdi>}: <bdi translate={false}>{number}</bdi>
        </span>
      ))}
      {links.map((link) => (
        <span key={link.id}>
          {t("link-may-be")}{" "}
          <button type="button" class="plain" name="open-link" data-link={link.case} onClick={() => current.onOpen(link.case)}>
            <span class="reference" dir="ltr" translate={false}>
              {reference(link.case)}
            </span>
          </button>
        </span>
      ))}
    </p>
  );
}

function ReferenceForm({ open, draft, onDraft, onWritten }: WriteProps) {
  const { words, desk } = useAround();
  const { t } = words;
  const [system, setSystem] = useState("");
  const [ours, setOurs] = useState(true);
  const named = ours ? "" : system.trim();
  const standing = open.kept.references.find((one) => one.system === named);
  const { action, submit } = useSending(draft, { onDraft, onWritten }, () => desk.call("keep", { case: open.case, said: { kind: "reference", body: { number: draft.trim(), system: named } } }));
  const takeBack = (): void => {
    const work = action.run(async () => void (await desk.call("keep", { case: open.case, said: { kind: "reference", body: { number: "", system: named } } })));
    void work.then((stored) => {
      if (stored) onWritten();
    });
  };
  return (
    <details class="act">
      <summary>{t("reference-add")}</summary>
      <form id="reference" onSubmit={submit} aria-busy={action.busy}>
        <p class="check">
          <label>
            <input type="radio" name="whose" checked={ours} onChange={() => setOurs(true)} /> {t("reference-ours")}
          </label>
        </p>
        <p class="check">
          <label>
            <input type="radio" name="whose" value="other" checked={!ours} onChange={() => setOurs(false)} /> {t("reference-others")}
          </label>
        </p>
        {!ours && <Field label={t("reference-system")} name="reference-system" value={system} onValue={(value) => setSystem(value.slice(0, 200))} />}
        <Field label={t("reference-number")} name="reference-number" value={draft} onValue={(value) => onDraft(value.slice(0, 200))} required={false} />
        {standing !== undefined && <p class="hint">{t("reference-stands", { number: standing.number })}</p>}
        <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
        <div class="actions">
          <button type="submit" name="reference" disabled={action.busy || draft.trim() === "" || (!ours && named === "")}>
            {t(action.busy ? "sealing" : "reference-button")}
          </button>
          {standing !== undefined && (
            <button type="button" name="reference-back" class="plain" disabled={action.busy} onClick={takeBack}>
              {t("reference-back")}
            </button>
          )}
        </div>
      </form>
    </details>
  );
}

function Links({ open, onWritten }: WriteProps) {
  const words = useWords();
  const { t, day } = words;
  if (open.kept.links.length === 0) return null;
  return (
    <ul class="links">
      {open.kept.links.map((link) => (
        <li key={link.id} data-item={link.id} data-kind="link">
          {t("link-may-be")}{" "}
          <span class="reference" dir="ltr" translate={false}>
            {reference(link.case)}
          </span>{" "}
          <span dir="auto" translate={false}>
            {link.reason}
          </span>{" "}
          <span class="by">{t("link-by", { who: authorWords(link.by, words), day: day(link.posted) })}</span> <Unlink open={open.case} link={link} onWritten={onWritten} />
        </li>
      ))}
    </ul>
  );
}

function Unlink({ open, link, onWritten }: { open: string; link: Link; onWritten: () => void }) {
  const { words, desk } = useAround();
  const { t } = words;
  const action = useAction();
  const [half, setHalf] = useState(false);
  const press = (there: boolean) => (): void => {
    const work = action.run(async () => {
      const done = await desk.call("link", { case: open, other: link.case, linked: false, reason: "", there });
      setHalf(done === "half");
      if (done !== "half") onWritten();
    });
    void work;
  };
  return (
    <>
      <button type="button" name="unlink" class="plain" disabled={action.busy} onClick={press(half)}>
        {t(half ? "link-other-too" : "link-back")}
      </button>
      <div role="alert">{half && <p class="notice bad">{t("link-half")}</p>}</div>
      <TroubleNotice trouble={action.trouble} />
    </>
  );
}

function LinkForm({ open, draft, onDraft, onWritten }: WriteProps) {
  const { words, desk } = useAround();
  const { t } = words;
  const others = useCurrent()?.others ?? [];
  const [other, setOther] = useState("");
  const [found, setFound] = useState<Linked | undefined>();
  const action = useAction();
  const chosen = others.find((one) => one.case === other);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (chosen === undefined || draft.trim() === "") return;
    void action.run(async () => {
      const done = await desk.call("link", { case: open.case, other: chosen.case, linked: true, reason: draft, there: found === "half" });
      setFound(done);
      // What was typed is kept until it stands in both.
      if (done !== "both") return;
      onDraft("");
      setOther("");
      onWritten();
    });
  };
  return (
    <details class="act">
      <summary>{t("link-add")}</summary>
      <form id="link" onSubmit={submit} aria-busy={action.busy}>
        <p class="hint">{t("link-hint")}</p>
        <p class="field">
          <label>
            {t("link-other")}{" "}
            <select
              name="link-other"
              value={other}
              disabled={found === "half"}
              onChange={(event) => {
                setOther(event.currentTarget.value);
                setFound(undefined);
              }}
            >
              <option value="">{t("link-choose")}</option>
              {others.map((one) => (
                <option key={one.case} value={one.case}>
                  {`${reference(one.case)} ${one.excerpt.slice(0, 60)}`}
                </option>
              ))}
            </select>
          </label>
        </p>
        <TextField label={t("link-reason")} hint={t("note-hint")} name="link-reason" value={draft} onValue={onDraft} rows={2} fixed={action.busy || found === "half"} />
        <div role="alert">
          {found === "apart" && <p class="notice">{t("link-apart")}</p>}
          {found === "half" && <p class="notice bad">{t("link-half")}</p>}
        </div>
        <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
        <div class="actions">
          <button type="submit" name="link" disabled={action.busy || chosen === undefined || draft.trim() === ""}>
            {t(action.busy ? "sealing" : found === "half" ? "link-other-too" : "link-button")}
          </button>
        </div>
      </form>
    </details>
  );
}
