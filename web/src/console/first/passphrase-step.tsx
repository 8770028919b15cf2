/** Choosing a passphrase, with its strength said in figures and in time, and a drawn one on request. */
import { useState } from "preact/hooks";
import { useWords } from "../parts/context.ts";
import { Field } from "../parts/field.tsx";
import { ENOUGH_BITS, drawPassphrase, measurePassphrase, type Measure } from "./passphrase.ts";

/** What a passphrase is chosen for. */
export interface PassphraseWords {
  readonly why: string;
  readonly button: string;
  readonly holds: Readonly<Record<Measure["holds"], string>>;
}

interface Props {
  /** What a guesser tries first. */
  readonly name: string;
  readonly words?: PassphraseWords;
  readonly onChosen: (passphrase: string) => void;
}

const OWN_KEY: PassphraseWords = {
  why: "passphrase-why",
  button: "go-on",
  holds: { moments: "passphrase-holds-moments", days: "passphrase-holds-days", years: "passphrase-holds-years", lifetimes: "passphrase-holds-lifetimes" },
};

export function PassphraseStep({ name, words = OWN_KEY, onChosen }: Props) {
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
      <p>{t(words.why)}</p>
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
        {typed !== "" && `${t("passphrase-bits", { bits: measure.bits })} ${t(words.holds[measure.holds])}`}
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
          {t(words.button)}
        </button>
      </div>
    </form>
  );
}
