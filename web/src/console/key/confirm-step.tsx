/** The digits that confirm it, and another authenticator where one is wanted. */
import { useState } from "preact/hooks";
import { troubleOf } from "../desk/connect.ts";
import type { NewAuthenticator } from "../desk/key-protocol.ts";
import { QrCode } from "../first/qr.tsx";
import { isTotpNow, plainDigits, totpLink } from "../first/totp.ts";
import { useAction } from "../parts/action.ts";
import { useWords } from "../parts/context.ts";
import { Field } from "../parts/field.tsx";
import { ProgressLine } from "../parts/progress.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import type { DoorMaking } from "./key.tsx";

interface Props {
  readonly name: string;
  readonly secret: string | undefined;
  readonly making: DoorMaking;
  readonly onAgain: () => void;
  readonly replace: (totp: string, authenticator: NewAuthenticator | undefined) => Promise<void>;
}

const ISSUER = "Amparo";

export function ConfirmStep({ name, secret, making, onAgain, replace }: Props) {
  const { t } = useWords();
  const [totp, setTotp] = useState("");
  const [others, setOthers] = useState("");
  const [wrong, setWrong] = useState<"totp" | "other" | undefined>();
  const action = useAction();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    void action.run(async () => {
      setWrong(undefined);
      if (secret !== undefined && !(await isTotpNow(secret, others, Date.now() / 1000))) return setWrong("other");
      try {
        await replace(plainDigits(totp), secret === undefined ? undefined : { secret, totp: plainDigits(others) });
      } catch (error) {
        const met = troubleOf(error);
        if (met.kind === "refused") setWrong("totp");
        else if (met.kind === "rejected" && met.error === "authenticator") setWrong("other");
        else throw error;
      }
    });
  };
  return (
    <form id="confirm-doors" onSubmit={submit} aria-busy={action.busy}>
      {secret !== undefined && (
        <>
          <p>{t("key-other-why")}</p>
          <QrCode text={totpLink(secret, name, ISSUER)} label={t("totp-picture")} />
          <p>
            {t("totp-text")}{" "}
            <code class="secret" dir="ltr" translate={false}>
              {(secret.match(/.{1,4}/gu) ?? []).join(" ")}
            </code>
          </p>
          <Field
            label={t("key-other-code")}
            name="other-totp"
            value={others}
            onValue={setOthers}
            inputMode="numeric"
            code
            error={wrong === "other" ? t("totp-wrong") : undefined}
          />
        </>
      )}
      <Field
        label={t(secret === undefined ? "totp-code" : "key-present-code")}
        hint={t("key-code-hint")}
        name="totp"
        value={totp}
        onValue={setTotp}
        autocomplete="one-time-code"
        inputMode="numeric"
        code
        error={wrong === "totp" ? t("key-code-wrong") : undefined}
      />
      {making.progress !== undefined && <ProgressLine progress={making.progress} words={t("key-closing")} />}
      {making.made && <p role="status">{t("key-closed")}</p>}
      <TroubleNotice trouble={making.trouble}>
        <button type="button" class="plain" onClick={onAgain}>
          {t("again")}
        </button>
      </TroubleNotice>
      <TroubleNotice trouble={action.trouble} />
      <div class="actions">
        <button type="submit" name="replace-doors" class="main" disabled={action.busy || !making.made}>
          {t("key-replace")}
        </button>
      </div>
    </form>
  );
}
