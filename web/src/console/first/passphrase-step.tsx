/** Choosing a passphrase, with its strength said in figures and in time, and a drawn one on request. */
import { useState } from "preact/hooks";
import { useWords } from "../parts/context.ts";
import { Field } from "../parts/field.tsx";
import { ENOUGH_BITS, drawPassphrase, measurePassphrase } from "./passphrase.ts";

interface Props {
  readonly name: string;
  readonly onChosen: (passphrase: string) => void;
}

const HOLDS = { moments: "passphrase-holds-moments", days: "passphrase-holds-days", years: "passphrase-holds-years", lifetimes: "passphrase-holds-lifetimes" } as const;

export function PassphraseStep({ name, onChosen }: Props) {
  const { t } = useWords();
  const [typed, setTyped] = useState("");
  const [again, setAgain] = useState("");
  const [shown, setShown] = useState(false);
  const [asked, setAsked] = useState(false);
  const measure = measurePassphrase(typed, [name]);
  const weak = asked && !measure.enough;
  const differs = asked && measure.enough && again !== typed;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setAsked(true);
        if (measure.enough && again === typed) onChosen(typed);
      }}
    >
      <p>{t("passphrase-why")}</p>
      <div class="actions">
        <button
          type="button"
          name="draw"
          onClick={() => {
            setTyped(drawPassphrase());
            setAgain("");
            setShown(true);
            setAsked(false);
          }}
        >
          {t("passphrase-draw")}
        </button>
      </div>
      <Field
        label={t("passphrase-label")}
        name="passphrase"
        type={shown ? "text" : "password"}
        value={typed}
        onValue={setTyped}
        autocomplete="new-password"
        error={weak ? t("passphrase-weak", { bits: measure.bits, enough: ENOUGH_BITS }) : undefined}
      />
      <p class="check">
        <label>
          <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} /> {t("passphrase-show")}
        </label>
      </p>
      <p role="status" class={measure.enough ? "measure good" : "measure"}>
        {typed !== "" && `${t("passphrase-bits", { bits: measure.bits })} ${t(HOLDS[measure.holds])}`}
      </p>
      <Field
        label={t("passphrase-again")}
        hint={t("passphrase-again-hint")}
        name="passphrase-again"
        type="password"
        value={again}
        onValue={setAgain}
        autocomplete="new-password"
        error={differs ? t("passphrase-differs") : undefined}
      />
      <div class="actions">
        <button type="submit" class="main">
          {t("go-on")}
        </button>
      </div>
    </form>
  );
}
