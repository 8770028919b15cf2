/** The recovery code, shown once: on paper, and its last group typed back as the proof. */
import { useState } from "preact/hooks";
import { useWords } from "../parts/context.ts";
import { Field } from "../parts/field.tsx";
import { plainDigits } from "./totp.ts";

export function RecoveryStep({ code, onKept }: { code: string; onKept: () => void }) {
  const { t } = useWords();
  const groups = code.match(/.{5}/gu) ?? [];
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const kept = plainDigits(typed) === groups[groups.length - 1];
        setWrong(!kept);
        if (kept) onKept();
      }}
    >
      <p class="no-print">{t("recovery-why")}</p>
      <section class="sheet" aria-labelledby="recovery-heading">
        <h2 id="recovery-heading">{t("recovery-heading")}</h2>
        <p id="recovery-code" class="groups" dir="ltr" translate={false}>
          {groups.map((group) => (
            <span key={group}>{group} </span>
          ))}
        </p>
        <p class="only-print">{t("recovery-paper")}</p>
      </section>
      <div class="actions no-print">
        <button type="button" name="print" onClick={() => print()}>
          {t("print")}
        </button>
      </div>
      <div class="no-print">
        <Field
          label={t("recovery-last")}
          hint={t("recovery-last-hint")}
          name="last-group"
          value={typed}
          onValue={setTyped}
          inputMode="numeric"
          code
          error={wrong ? t("recovery-wrong") : undefined}
        />
        <div class="actions">
          <button type="submit" class="main">
            {t("go-on")}
          </button>
        </div>
      </div>
    </form>
  );
}
