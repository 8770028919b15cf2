/** A labelled field with its hint and its error tied to it, so that a screen reader says all three. */
import type { ComponentChildren, PartialInputHTMLAttributes } from "preact";
import { useId } from "preact/hooks";

interface FieldProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
  readonly type?: "text" | "password" | "email" | "date";
  readonly autocomplete?: string;
  readonly inputMode?: "text" | "numeric";
  readonly lang?: string;
  readonly required?: boolean;
  readonly code?: boolean;
  readonly min?: string;
}

export function Field({ label, name, value, onValue, hint, error, type = "text", autocomplete = "off", inputMode, lang, required = true, code = false, min }: FieldProps) {
  const id = useId();
  const described = [hint === undefined ? "" : `${id}-hint`, error === undefined ? "" : `${id}-error`].filter((part) => part !== "").join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
      {typed(type, {
        id,
        name,
        value,
        autocomplete,
        required,
        ...(lang === undefined ? {} : { lang }),
        ...(min === undefined ? {} : { min }),
        ...(inputMode === undefined ? {} : { inputMode }),
        ...(described === "" ? {} : { "aria-describedby": described }),
        ...(code ? { class: "code" } : {}),
        dir: code ? "ltr" : "auto",
        spellcheck: false,
        autocapitalize: "off",
        "aria-invalid": error !== undefined,
        onInput: (event) => onValue(event.currentTarget.value),
      })}
    </div>
  );
}

type Shared = Omit<PartialInputHTMLAttributes<HTMLInputElement>, "type" | "role" | "list">;

/** Preact's types tell inputs apart by their literal type. */
function typed(type: NonNullable<FieldProps["type"]>, shared: Shared) {
  switch (type) {
    case "text":
      return <input type="text" {...shared} />;
    case "password":
      return <input type="password" {...shared} />;
    case "email":
      return <input type="email" {...shared} />;
    case "date":
      return <input type="date" {...shared} />;
  }
}

interface TextProps {
  readonly label: string;
  readonly name: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly hint?: string;
  readonly rows?: number;
  /** While it is being sent, so that nothing is typed into what is about to be emptied. */
  readonly fixed: boolean;
  readonly required?: boolean;
  readonly lang?: string;
}

/** Words for a person or for colleagues. Cloud spell-checkers and page translation read along, so both are off. */
export function TextField({ label, name, value, onValue, hint, rows = 4, fixed, required = true, lang }: TextProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        id={id}
        name={name}
        rows={rows}
        value={value}
        dir="auto"
        lang={lang}
        readOnly={fixed}
        spellcheck={false}
        translate={false}
        autocomplete="off"
        maxLength={200_000}
        required={required}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </div>
  );
}
