/** The form for the next coding. It begins with the one that counts, and says which field does not fit. */
import { useState } from "preact/hooks";
import { useAround } from "../parts/context.ts";
import { TroubleNotice } from "../parts/trouble.tsx";
import { countryWords, COUNTRIES, harmedIn, misfits, MOST_HARMED, tidied, withHarmed, withHarmedValue, withoutHarmed, withValue, type CodingField, type Fields, type Misfits } from "./coding.ts";
import { useSending, type WriteProps } from "./sending.tsx";

const MISFIT_WORDS: Readonly<Record<Misfits[string], string>> = { option: "coding-misfit-option", year: "coding-misfit-year", long: "coding-misfit-long" };

interface Props extends WriteProps {
  readonly before: Fields;
  readonly today: string;
}

export function CodingForm({ open, before, today, draft, onDraft, onWritten }: Props) {
  const { words, desk, coding: frame } = useAround();
  const { t } = words;
  const fields = draft === "" ? before : (JSON.parse(draft) as Fields);
  const [asked, setAsked] = useState(false);
  const wrong = misfits(fields, frame, today);
  const change = (next: Fields): void => onDraft(JSON.stringify(next));
  const { action, submit } = useSending(draft, { onDraft, onWritten }, () => desk.call("keep", { case: open.case, said: { kind: "coding", body: { fields: tidied(fields, frame) } } }));
  const send = (event: SubmitEvent): void => {
    setAsked(true);
    const [first] = frame.filter(({ id }) => wrong[id] !== undefined);
    if (first === undefined) return submit(event);
    event.preventDefault();
    (event.currentTarget as HTMLFormElement).querySelector<HTMLElement>(`[data-field="${first.id}"] :is(input, select)`)?.focus();
  };
  const shown = (id: string): string | undefined => (asked && wrong[id] !== undefined ? t(MISFIT_WORDS[wrong[id]]) : undefined);
  return (
    <details class="act">
      <summary>{t(Object.keys(before).length === 0 ? "coding-begin" : "coding-anew")}</summary>
      <form id="code" noValidate onSubmit={send} aria-busy={action.busy}>
        <p class="hint">{t("coding-hint")}</p>
        {frame
          .filter(({ harmed }) => !harmed)
          .map((field) => (
            <FieldRow key={field.id} field={field} values={fields[field.id] ?? []} error={shown(field.id)} today={today} onValues={(values) => change(withValue(fields, field.id, values))} />
          ))}
        {frame.some(({ harmed }) => harmed) && <Harmed fields={fields} frame={frame} shown={shown} today={today} onFields={change} />}
        <div role="alert">
          {asked && Object.keys(wrong).length > 0 && (
            <p class="notice bad">{t("coding-misfits", { fields: frame.filter(({ id }) => wrong[id] !== undefined).map(({ label }) => words.of(label)).join(", ") })}</p>
          )}
        </div>
        <TroubleNotice trouble={action.trouble}>{t("words-kept")}</TroubleNotice>
        <div class="actions">
          <button type="submit" name="code" class="main" disabled={action.busy || draft === ""}>
            {t(action.busy ? "sealing" : "coding-button")}
          </button>
          {draft !== "" && (
            <button type="button" name="coding-reset" class="plain" disabled={action.busy} onClick={() => onDraft("")}>
              {t("coding-reset")}
            </button>
          )}
        </div>
      </form>
    </details>
  );
}

interface RowProps {
  readonly field: CodingField;
  readonly values: readonly string[];
  readonly error: string | undefined;
  readonly today: string;
  readonly onValues: (values: readonly string[]) => void;
}

function FieldRow({ field, values, error, today, onValues }: RowProps) {
  const { words } = useAround();
  const { id, kind, options } = field;
  const label = words.of(field.label) + (field.required ? ` ${words.t("coding-required")}` : "");
  const wrong = error === undefined ? {} : { "aria-invalid": true, "aria-describedby": `coding-${id}-error` };
  const said = error !== undefined && (
    <p class="error" id={`coding-${id}-error`}>
      {error}
    </p>
  );
  if (kind === "choices") {
    return (
      <fieldset data-field={id} {...wrong}>
        <legend>{label}</legend>
        {said}
        <div class="seats">
          {options.map(({ value, label: option }) => (
            <label key={value}>
              <input
                type="checkbox"
                name={`coding-${id}`}
                value={value}
                checked={values.includes(value)}
                onChange={(event) => onValues(options.map((one) => one.value).filter((one) => (one === value ? event.currentTarget.checked : values.includes(one))))}
              />{" "}
              {words.of(option)}
            </label>
          ))}
        </div>
      </fieldset>
    );
  }
  return (
    <div class="field" data-field={id}>
      <label for={`coding-${id}`}>{label}</label>
      {said}
      <OneValue field={field} id={`coding-${id}`} value={values[0] ?? ""} today={today} wrong={wrong} onValue={(value) => onValues(value === "" ? [] : [value])} />
    </div>
  );
}

interface ValueProps {
  readonly field: CodingField;
  readonly id: string;
  readonly value: string;
  readonly today: string;
  readonly wrong: Readonly<Record<string, string | boolean>>;
  readonly label?: string;
  readonly onValue: (value: string) => void;
}

function OneValue({ field: { kind, options }, id, value, today, wrong, label, onValue }: ValueProps) {
  const { words } = useAround();
  const named = label === undefined ? {} : { "aria-label": label };
  if (kind === "line" || kind === "year") {
    const year = kind === "year" ? ({ inputMode: "numeric", maxLength: 4, placeholder: today.slice(0, 4), class: "short" } as const) : {};
    return <input type="text" id={id} name={id} value={value} dir="auto" autocomplete="off" spellcheck={false} {...year} {...wrong} {...named} onInput={(event) => onValue(event.currentTarget.value)} />;
  }
  const offered = kind === "country" ? byName(words.lang) : options.map((option) => [option.value, words.of(option.label)] as const);
  // What another frame offered stays chosen until somebody chooses anew.
  const all = value === "" || offered.some(([one]) => one === value) ? offered : [[value, value] as const, ...offered];
  return (
    <select id={id} name={id} value={value} {...wrong} {...named} onChange={(event) => onValue(event.currentTarget.value)}>
      <option value="">{words.t("coding-open")}</option>
      {all.map(([one, said]) => (
        <option key={one} value={one}>
          {said}
        </option>
      ))}
    </select>
  );
}

interface HarmedProps {
  readonly fields: Fields;
  readonly frame: readonly CodingField[];
  readonly shown: (id: string) => string | undefined;
  readonly today: string;
  readonly onFields: (fields: Fields) => void;
}

/** One row a person harmed. */
function Harmed({ fields, frame, shown, today, onFields }: HarmedProps) {
  const { words } = useAround();
  const { t } = words;
  const asked = frame.filter(({ harmed }) => harmed);
  const count = harmedIn(fields, frame);
  return (
    <fieldset id="harmed">
      <legend>{t("coding-harmed")}</legend>
      {Array.from({ length: count }, (_, at) => (
        <div class="harmed-row" key={at} data-row={at + 1}>
          <span>{at + 1}</span>
          {asked.map((field) => (
            <label key={field.id} data-field={field.id}>
              {words.of(field.label)}
              {shown(field.id) !== undefined && <span class="error">{shown(field.id)}</span>}
              <OneValue
                field={field}
                id={`coding-${field.id}-${String(at + 1)}`}
                value={fields[field.id]?.[at] ?? ""}
                today={today}
                wrong={shown(field.id) === undefined ? {} : { "aria-invalid": true }}
                onValue={(value) => onFields(withHarmedValue(fields, field.id, at, value))}
              />
            </label>
          ))}
          <button type="button" name="harmed-remove" class="plain" aria-label={t("coding-row-remove", { row: at + 1 })} onClick={() => onFields(withoutHarmed(fields, frame, at))}>
            {t("coding-remove")}
          </button>
        </div>
      ))}
      <button type="button" name="harmed-add" disabled={count >= MOST_HARMED} onClick={() => onFields(withHarmed(fields, frame))}>
        {t("coding-row-add")}
      </button>
    </fieldset>
  );
}

function byName(lang: string): readonly (readonly [string, string])[] {
  const order = new Intl.Collator(lang);
  return COUNTRIES.map((code) => [code, countryWords(code, lang)] as const).sort(([, one], [, other]) => order.compare(one, other));
}
