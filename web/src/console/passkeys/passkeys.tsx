/**
 * An officer's passkeys: which there are, another, one less.
 *
 * What changes who can sign in asks for the second factor again: whoever finds an open desk can't leave
 * a passkey of their own behind.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Passkey, Second } from "../desk/passkeys-protocol.ts";
import { useAction } from "../parts/action.ts";
import { useAround } from "../parts/context.ts";
import { Field } from "../parts/field.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import { makePasskey } from "./authenticator.ts";
import { ConfirmForm } from "./confirm.tsx";
import { PasskeyReach } from "./reach.tsx";

/** As many as the portal keeps. */
const MOST = 5;
const NAME_LENGTH = 64;

export function Passkeys() {
  const { words, desk, passkeys: reach } = useAround();
  const { t } = words;
  const [held, setHeld] = useState<readonly Passkey[] | undefined>();
  const [leaving, setLeaving] = useState<string | undefined>();
  const [name, setName] = useState("");
  const [done, setDone] = useState("");
  const heading = useRef<HTMLHeadingElement>(null);
  const reading = useAction();
  const read = async (): Promise<void> => setHeld(await desk.call("passkeys", {}));
  useEffect(() => void reading.run(read), []);

  const changed = async (said: string): Promise<void> => {
    setDone(said);
    await read();
    // What had the focus is gone.
    heading.current?.focus();
  };
  const add = async (second: Second): Promise<void> => {
    const called = name.trim();
    const made = await makePasskey(await desk.call("beginPasskey", { name: called, second }));
    await desk.call("addPasskey", made);
    setName("");
    await changed(t("passkeys-done", { name: called }));
  };
  const remove = async ({ id, name: called }: Passkey, second: Second): Promise<void> => {
    await desk.call("removePasskey", { id, second });
    setLeaving(undefined);
    await changed(t("passkeys-removed", { name: called }));
  };
  const ask = (id: string): void => {
    setDone("");
    setLeaving(id);
  };
  const keep = (): void => {
    setLeaving(undefined);
    heading.current?.focus();
  };
  const has = held !== undefined && held.length > 0;
  return (
    <section id="passkeys" aria-labelledby="passkeys-title">
      <h2 id="passkeys-title" tabIndex={-1} ref={heading}>
        {t("passkeys-title")}
      </h2>
      <p>{t("passkeys-what")}</p>
      <PasskeyReach />
      <p role="status">{done}</p>
      <TroubleNotice trouble={reading.trouble}>
        <button type="button" class="plain" onClick={() => void reading.run(read)}>
          {t("again")}
        </button>
      </TroubleNotice>
      {held?.length === 0 && <p class="empty">{t("passkeys-none")}</p>}
      {has && (
        <ul class="passkeys">
          {held.map((each) => (
            <li key={each.id} data-passkey={each.name}>
              <p>
                <strong dir="auto">{each.name}</strong> <span class="hint">{t("passkeys-added", { day: words.day(each.added) })}</span>{" "}
                {leaving !== each.id && (
                  <button type="button" name="remove" class="plain" aria-label={t("passkeys-remove-named", { name: each.name })} onClick={() => ask(each.id)}>
                    {t("passkeys-remove")}
                  </button>
                )}
              </p>
              {leaving === each.id && (
                <ConfirmForm id="remove-passkey" label={t("passkeys-remove-named", { name: each.name })} hasPasskeys onCancel={keep} onConfirmed={(second) => remove(each, second)}>
                  <p>{t("passkeys-remove-why")}</p>
                </ConfirmForm>
              )}
            </li>
          ))}
        </ul>
      )}
      {reach.kind === "here" && leaving === undefined && held !== undefined && held.length < MOST && (
        <>
          <h3>{t("passkeys-add")}</h3>
          <ConfirmForm id="add-passkey" label={t("passkeys-add")} hasPasskeys={has} onConfirmed={add}>
            <Field label={t("passkeys-name")} hint={t("passkeys-name-hint")} name="passkey-name" value={name} onValue={(typed) => setName(typed.slice(0, NAME_LENGTH))} />
          </ConfirmForm>
        </>
      )}
      {held?.length === MOST && <p>{t("passkeys-full")}</p>}
    </section>
  );
}
