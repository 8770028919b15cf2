/** The authenticator application: a picture to scan, the same as text, and one code to show that it works. */
import { useState } from "preact/hooks";
import { troubleOf } from "../desk/connect.ts";
import type { Invite, Trouble } from "../desk/protocol.ts";
import { useAction } from "../parts/action.ts";
import { useWords } from "../parts/context.ts";
import { Field } from "../parts/field.tsx";
import { ProgressLine } from "../parts/progress.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import type { Making } from "./first.tsx";
import { QrCode } from "./qr.tsx";
import { isTotpNow, plainDigits, totpLink } from "./totp.ts";

interface Props {
  readonly invite: Invite;
  readonly making: Making;
  /** Makes the key once more, after trouble. */
  readonly onAgain: () => void;
  readonly accept: (totp: string) => Promise<void>;
}

const ISSUER = "Amparo";

/** The portal's clock is the one that counts. */
function isTotpTrouble(trouble: Trouble): boolean {
  return trouble.kind === "refused" || (trouble.kind === "rejected" && trouble.error === "totp");
}

export function TotpStep({ invite, making, onAgain, accept }: Props) {
  const { t } = useWords();
  const [code, setCode] = useState("");
  const [wrong, setWrong] = useState(false);
  const action = useAction();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void action.run(async () => {
      const right = await isTotpNow(invite.totpSecret, code, Date.now() / 1000);
      setWrong(!right);
      if (!right) return;
      try {
        await accept(plainDigits(code));
      } catch (error) {
        if (!isTotpTrouble(troubleOf(error))) throw error;
        setWrong(true);
      }
    });
  };
  return (
    <form onSubmit={submit} aria-busy={action.busy}>
      <p>{t("totp-why")}</p>
      <QrCode text={totpLink(invite.totpSecret, invite.name, ISSUER)} label={t("totp-picture")} />
      <p>
        {t("totp-text")}{" "}
        <code class="secret" dir="ltr" translate={false}>
          {(invite.totpSecret.match(/.{1,4}/gu) ?? []).join(" ")}
        </code>
      </p>
      <Field
        label={t("totp-code")}
        hint={t("totp-code-hint")}
        name="totp"
        value={code}
        onValue={setCode}
        autocomplete="one-time-code"
        inputMode="numeric"
        code
        error={wrong ? t("totp-wrong") : undefined}
      />
      {making.progress !== undefined && <ProgressLine progress={making.progress} words={t("making-key")} />}
      {making.made !== undefined && <p role="status">{t("made-key")}</p>}
      <TroubleNotice trouble={making.trouble}>
        <button type="button" class="plain" onClick={onAgain}>
          {t("again")}
        </button>
      </TroubleNotice>
      <TroubleNotice trouble={action.trouble} />
      <div class="actions">
        <button type="submit" class="main" disabled={action.busy || making.made === undefined}>
          {t("totp-button")}
        </button>
      </div>
    </form>
  );
}
