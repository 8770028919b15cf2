/** Filters that an officer gave a name: picked with one press, renamed, removed. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Field } from "../parts/field.tsx";
import { useWords } from "../parts/context.ts";
import { LONGEST_NAME, MOST_NAMED, isFiltered, isSame, renamed, withNamed, type Filter, type Named } from "./filter.ts";

interface Props {
  readonly named: readonly Named[];
  readonly filter: Filter;
  readonly search: string;
  readonly onNamed: (named: readonly Named[]) => void;
  readonly onPick: (one: Named) => void;
}

export function NamedFilters({ named, filter, search, onNamed, onPick }: Props) {
  const { t } = useWords();
  const [name, setName] = useState("");
  const [renaming, setRenaming] = useState<string | undefined>();
  /** As they were, so that a slip can be taken back. */
  const [before, setBefore] = useState<{ readonly gone: string; readonly named: readonly Named[] } | undefined>();
  const list = useRef<HTMLDetailsElement>(null);
  /** What was pressed is there no more. */
  const settle = (): void => list.current?.querySelector("summary")?.focus();
  const present = { filter, search };
  const asks = isFiltered(filter) || search.trim() !== "";
  const isTaken = named.some((one) => one.name === name.trim());
  const save = (): void => {
    onNamed(withNamed(named, { ...present, name }));
    setName("");
    setBefore(undefined);
  };
  return (
    <details class="named" ref={list}>
      <summary>{t("named-title", { count: named.length })}</summary>
      {named.length === 0 && <p class="hint">{t("named-none")}</p>}
      <ul>
        {named.map((one) => (
          <li key={one.name} data-named={one.name}>
            {renaming === one.name ? (
              <Rename
                name={one.name}
                taken={(to) => to !== one.name && named.some((other) => other.name === to)}
                onName={(to) => {
                  if (to !== one.name) onNamed(renamed(named, one.name, to));
                  setRenaming(undefined);
                  setBefore(undefined);
                  settle();
                }}
              />
            ) : (
              <>
                <button type="button" name="named-pick" aria-pressed={isSame(one, present)} onClick={() => onPick(one)}>
                  <bdi translate={false}>{one.name}</bdi>
                </button>{" "}
                <button type="button" name="named-rename" class="plain" aria-label={t("named-rename-of", { name: one.name })} onClick={() => setRenaming(one.name)}>
                  {t("named-rename")}
                </button>{" "}
                <button
                  type="button"
                  name="named-remove"
                  class="plain"
                  aria-label={t("named-remove-of", { name: one.name })}
                  onClick={() => {
                    setBefore({ gone: one.name, named });
                    onNamed(named.filter((other) => other !== one));
                    settle();
                  }}
                >
                  {t("named-remove")}
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
      <div role="status">
        {before !== undefined && (
          <p>
            {t("named-removed", { name: before.gone })}{" "}
            <button
              type="button"
              name="named-undo"
              class="plain"
              onClick={() => {
                onNamed(before.named);
                setBefore(undefined);
                settle();
              }}
            >
              {t("named-undo")}
            </button>
          </p>
        )}
      </div>
      {named.length >= MOST_NAMED && !isTaken && <p class="hint">{t("named-full", { most: MOST_NAMED })}</p>}
      {asks && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <Field label={t("named-name")} name="named-name" value={name} onValue={(typed) => setName(typed.slice(0, LONGEST_NAME))} required={false} />
          <button type="submit" name="named-save" disabled={name.trim() === "" || (named.length >= MOST_NAMED && !isTaken)}>
            {isTaken ? t("named-replace") : t("named-save")}
          </button>
        </form>
      )}
    </details>
  );
}

interface RenameProps {
  readonly name: string;
  readonly taken: (to: string) => boolean;
  readonly onName: (to: string) => void;
}

function Rename({ name, taken, onName }: RenameProps) {
  const { t } = useWords();
  const [to, setTo] = useState(name);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  const wrong = taken(to.trim());
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!wrong && to.trim() !== "") onName(to.trim());
      }}
    >
      <Field label={t("named-name")} name="named-new-name" value={to} onValue={(typed) => setTo(typed.slice(0, LONGEST_NAME))} error={wrong ? t("named-taken") : undefined} />
      <button type="submit" name="named-renamed" disabled={wrong || to.trim() === ""}>
        {t("named-rename")}
      </button>{" "}
      <button type="button" name="named-leave" class="plain" onClick={() => onName(name)}>
        {t("close")}
      </button>
    </form>
  );
}
