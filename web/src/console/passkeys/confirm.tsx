/** A form that asks for the second factor once more: six digits, or a passkey where there is one and it works. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Second } from "../desk/passkeys-protocol.ts";
import { plainDigits } from "../first/totp.ts";
import { useAction } from "../parts/action.ts";
import { useAround } from "../parts/context.ts";
import { Field } from "../parts/field.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import { askForPasskey } from "./authenticator.ts";

interface Props {
  readonly id: string;
  /** On the button that goes with the six digits. */
  readonly label: string;
  readonly hasPasskeys: boolean;
  readonly onConfirmed: (second: Second) => Promise<void>;
  readonly onCancel?: () => void;
  readonly children: ComponentChildren;
}

export function ConfirmForm({ id, label, hasPasskeys, onConfirmed, onCancel, children }: Props) {
  const { words, desk, passkeys } = useAround();
  const { t } = words;
  const [totp, setTotp] = useState("");
  const form = useRef<HTMLFormElement>(null);
  const action = useAction();
  useEffect(() => {
    // It stands where the button was that was pressed for it.
    if (onCancel !== undefined) form.current?.querySelector("input")?.focus();
  }, []);
  const confirm = async (second: () => Promise<Second>): Promise<void> => {
    const went = await action.run(async () => onConfirmed(await second()));
    // A code counts once, so whatever came of it, it is typed anew.
    if (went) setTotp("");
  };
  return (
    <form
      id={id}
      ref={form}
      aria-label={label}
      aria-busy={action.busy}
      onSubmit={(event) => {
        event.preventDefault();
        void confirm(async () => ({ kind: "totp", totp: plainDigits(totp) }));
      }}
    >
      {children}
      <TroubleNotice trouble={action.trouble} />
      <Field label={t("sign-in-totp")} hint={t("sign-in-totp-hint")} name="totp" value={totp} onValue={setTotp} autocomplete="one-time-code" inputMode="numeric" code />
      {action.busy && <p role="status">{t("passkeys-asking")}</p>}
      <div class="actions">
        <button type="submit" name="confirm" disabled={action.busy}>
          {label}
        </button>
        {hasPasskeys && passkeys.kind === "here" && (
          <button
            type="button"
            name="confirm-passkey"
            class="plain"
            disabled={action.busy}
            onClick={() => {
              if (filled(form.current, "totp")) void confirm(async () => askForPasskey(await desk.call("passkeyForAct", {})));
            }}
          >
            {t("passkeys-confirm")}
          </button>
        )}
        {onCancel !== undefined && (
          <button type="button" name="cancel" class="plain" disabled={action.busy} onClick={onCancel}>
            {t("passkeys-keep")}
          </button>
        )}
      </div>
    </form>
  );
}

/** Whether everything in a form is filled in but for the one named field; says where not. */
export function filled(form: HTMLFormElement | null, but: string): boolean {
  const fields = [...(form?.elements ?? [])].filter((field) => field instanceof HTMLInputElement);
  return fields.every((field) => field.name === but || field.reportValidity());
}
