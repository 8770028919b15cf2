/** For an officer who lost everything: a link with which they make a new key, which is then admitted like any other. */
import { useState } from "preact/hooks";
import { troubleOf } from "../desk/connect.ts";
import type { Candidate } from "../desk/steward-protocol.ts";
import { plainDigits } from "../first/totp.ts";
import { useAction } from "../parts/action.ts";
import { useAround } from "../parts/context.ts";
import { Field } from "../parts/field.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import { Links, type Sent } from "./links.tsx";

export function LostKeys({ candidates }: { candidates: readonly Candidate[] }) {
  const { words, desk } = useAround();
  const { t } = words;
  const [chosen, setChosen] = useState("");
  const [totp, setTotp] = useState("");
  const [wrong, setWrong] = useState(false);
  const [sent, setSent] = useState<readonly Sent[]>([]);
  const action = useAction();
  const who = candidates.find(({ id }) => id === chosen);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (who === undefined) return;
    void action.run(async () => {
      setWrong(false);
      const url = await desk.call("inviteAgain", { officer: who.id, totp: plainDigits(totp) }).catch((error: unknown) => {
        if (troubleOf(error).kind !== "refused") throw error;
        setWrong(true);
      });
      setTotp("");
      if (url === undefined) return;
      // A link made before for the same person is worth nothing any more.
      setSent((before) => [...before.filter(({ name }) => name !== who.name), { name: who.name, url }]);
      setChosen("");
    });
  };
  const others = candidates.filter(({ me }) => !me);
  return (
    <section aria-labelledby="lost-title">
      <h2 id="lost-title">{t("lost-title")}</h2>
      <p class="hint">{t("lost-hint")}</p>
      <form id="lost" onSubmit={submit} aria-busy={action.busy}>
        <p class="field">
          <label>
            {t("lost-who")}{" "}
            <select name="lost-who" required value={who?.id ?? ""} disabled={action.busy} onChange={(event) => setChosen(event.currentTarget.value)}>
              <option value="">{t("lost-choose")}</option>
              {others.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        </p>
        <Field
          label={t("lost-code")}
          hint={t("key-code-hint")}
          name="steward-totp"
          value={totp}
          onValue={setTotp}
          autocomplete="one-time-code"
          inputMode="numeric"
          code
          error={wrong ? t("key-code-wrong") : undefined}
        />
        <div class="actions">
          <button type="submit" name="invite-again" disabled={action.busy || who === undefined}>
            {t("invite-button")}
          </button>
        </div>
      </form>
      <TroubleNotice trouble={action.trouble} />
      <Links sent={sent} />
    </section>
  );
}
