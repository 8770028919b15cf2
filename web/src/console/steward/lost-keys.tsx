/** For an officer who lost everything: a link with which they make a new key, which is then admitted like any other. */
import { useState } from "preact/hooks";
import type { Candidate } from "../desk/steward-protocol.ts";
import { useAction } from "../parts/action.ts";
import { useAround } from "../parts/context.ts";
import { TroubleNotice } from "../parts/trouble.tsx";
import { Links, type Sent } from "./links.tsx";

export function LostKeys({ candidates }: { candidates: readonly Candidate[] }) {
  const { words, desk } = useAround();
  const { t } = words;
  const [chosen, setChosen] = useState("");
  const [sent, setSent] = useState<readonly Sent[]>([]);
  const action = useAction();
  const who = candidates.find(({ id }) => id === chosen);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (who === undefined) return;
    void action.run(async () => {
      const url = await desk.call("inviteAgain", { officer: who.id });
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
      <form id="lost" class="inline" onSubmit={submit} aria-busy={action.busy}>
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
