/** A note for the office, in which colleagues can be mentioned; and how one is shown. */
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useAround, useWords } from "../parts/context.ts";
import { TroubleNotice } from "../parts/trouble.tsx";
import { useCurrent } from "./current.ts";
import { begun, completed, namesOf, offered, piecesOf, sealedText, type Named } from "./mentions.ts";
import { useSending, type WriteProps } from "./sending.tsx";

export function NoteForm({ open, draft, onDraft, onWritten }: WriteProps) {
  const { words, desk } = useAround();
  const { t } = words;
  const names = namesOf(open.colleagues.filter(({ me }) => !me), words);
  const { action, submit } = useSending(draft, { onDraft, onWritten }, () => desk.call("note", { case: open.case, text: sealedText(draft, names) }));
  return (
    <form id="note" onSubmit={submit} aria-busy={action.busy}>
      <MentioningField value={draft} names={names} fixed={action.busy} onValue={onDraft} />
      <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
      <div class="actions">
        <button type="submit" name="note" disabled={action.busy || draft.trim() === ""}>
          {t(action.busy ? "sealing" : "note-button")}
        </button>
      </div>
    </form>
  );
}

interface FieldProps {
  readonly value: string;
  readonly names: readonly Named[];
  readonly fixed: boolean;
  readonly onValue: (value: string) => void;
}

/** Behind an @ it offers who holds the case: arrows choose, Enter or Tab takes, Escape leaves it. */
function MentioningField({ value, names, fixed, onValue }: FieldProps) {
  const { t } = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const goTo = useRef<number | undefined>(undefined);
  const [cursor, setCursor] = useState(0);
  const [at, setAt] = useState(0);
  const [left, setLeft] = useState(true);
  const start = left ? undefined : begun(value, cursor);
  const found = start === undefined ? [] : offered(start, names);
  const active = found[Math.min(at, found.length - 1)];
  useLayoutEffect(() => {
    if (goTo.current !== undefined) field.current?.setSelectionRange(goTo.current, goTo.current);
    goTo.current = undefined;
  });
  const take = (one: Named): void => {
    const done = completed(value, cursor, start ?? "", one);
    goTo.current = done.cursor;
    setCursor(done.cursor);
    setLeft(true);
    onValue(done.text);
    field.current?.focus();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (active === undefined || event.isComposing) return;
    if (event.key === "ArrowDown") setAt((at + 1) % found.length);
    else if (event.key === "ArrowUp") setAt((at + found.length - 1) % found.length);
    else if (event.key === "Enter" || event.key === "Tab") take(active);
    else if (event.key === "Escape") setLeft(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="field mentioning">
      <label for={id}>{t("note-label")}</label>
      <p class="hint" id={`${id}-hint`}>
        {t("note-hint")} {names.length > 0 && t("mention-hint")}
      </p>
      <textarea
        ref={field}
        id={id}
        name="note"
        rows={3}
        value={value}
        dir="auto"
        readOnly={fixed}
        spellcheck={false}
        translate={false}
        autocomplete="off"
        maxLength={200_000}
        required
        aria-haspopup="listbox"
        aria-controls={`${id}-names`}
        aria-autocomplete="list"
        aria-activedescendant={active === undefined ? undefined : `${id}-${active.id}`}
        aria-describedby={`${id}-hint`}
        onKeyDown={pressed}
        onBlur={() => setLeft(true)}
        onInput={(event) => {
          setCursor(event.currentTarget.selectionStart);
          setLeft(false);
          setAt(0);
          onValue(event.currentTarget.value);
        }}
      />
      <ul role="listbox" id={`${id}-names`} class="names" aria-label={t("mention-title")} hidden={active === undefined}>
        {found.map((one) => (
          <li
            role="option"
            key={one.id}
            id={`${id}-${one.id}`}
            data-mention={one.id}
            aria-selected={one === active}
            onPointerDown={(event) => {
              event.preventDefault();
              take(one);
            }}
          >
            <bdi>{one.handle}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A note as it was written, with names in it. */
export function NoteText({ text }: { text: string }) {
  const { words } = useAround();
  const open = useCurrent()?.open;
  const names = namesOf(open?.kept.mentioned ?? [], words);
  const me = open?.me.kind === "officer" ? open.me.id : undefined;
  const pieces = piecesOf(text);
  return (
    <>
      {pieces.some((piece) => piece.kind === "mention" && piece.id === me) && <p class="mark unread">{words.t("mention-me")}</p>}
      <p class="told" dir="auto" translate={false}>
        {pieces.map((piece, at) =>
          piece.kind === "text" ? (
            piece.text
          ) : (
            <strong key={at} data-mentions={piece.id}>
              @<bdi>{names.find(({ id }) => id === piece.id)?.handle ?? piece.id}</bdi>
            </strong>
          ),
        )}
      </p>
    </>
  );
}
