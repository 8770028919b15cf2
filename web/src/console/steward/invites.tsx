/** Inviting an officer: a link that works once, for the steward to hand over in person or by a safe way. */
import { useState } from "preact/hooks";
import { ROLES } from "../desk/protocol.ts";
import { useAction } from "../parts/action.ts";
import { useAround } from "../parts/context.ts";
import { Field } from "../parts/field.tsx";
import { asRole, roleWords } from "../parts/roles.ts";
import { TroubleNotice } from "../parts/trouble.tsx";
import { Links, type Sent } from "./links.tsx";

export function Invites() {
  const { words, desk } = useAround();
  const { t } = words;
  const [name, setName] = useState("");
  const [role, setRole] = useState<string>("triage");
  const [mail, setMail] = useState("");
  const [sent, setSent] = useState<readonly Sent[]>([]);
  const action = useAction();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void action.run(async () => {
      const url = await desk.call("invite", { name: name.trim(), role, mail: mail.trim(), language: words.lang });
      setSent((before) => [...before, { name: name.trim(), url }]);
      setName("");
      setMail("");
    });
  };
  return (
    <section aria-labelledby="invites-title">
      <h2 id="invites-title">{t("invites-title")}</h2>
      <form id="invite" class="inline" onSubmit={submit} aria-busy={action.busy}>
        <Field label={t("invite-name")} name="invite-name" value={name} onValue={setName} />
        <p class="field">
          <label>
            {t("invite-role")}{" "}
            <select name="invite-role" value={role} onChange={(event) => setRole(asRole(event.currentTarget.value) ?? "triage")}>
              {ROLES.map((each) => (
                <option key={each} value={each}>
                  {roleWords(each, words)}
                </option>
              ))}
            </select>
          </label>
        </p>
        <Field label={t("invite-mail")} name="invite-mail" type="email" value={mail} onValue={setMail} required={false} />
        <div class="actions">
          <button type="submit" name="invite" disabled={action.busy || name.trim() === ""}>
            {t("invite-button")}
          </button>
        </div>
      </form>
      <TroubleNotice trouble={action.trouble} />
      <Links sent={sent} />
    </section>
  );
}
