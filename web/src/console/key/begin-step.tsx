/** What other doors mean, and the proof that whoever asks for them is the officer. */
import { useState } from "preact/hooks";
import { troubleOf } from "../desk/connect.ts";
import type { Me, Progress } from "../desk/protocol.ts";
import { useAction } from "../parts/action.ts";
import { useAround } from "../parts/context.ts";
import { Field } from "../parts/field.tsx";
import { ProgressLine } from "../parts/progress.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";

interface Props {
  readonly me: Me;
  readonly forced: boolean;
  readonly begin: (authenticator: boolean) => Promise<void>;
}

export function BeginStep({ me, forced, begin }: Props) {
  const { words, desk } = useAround();
  const { t } = words;
  const [secret, setSecret] = useState("");
  const [other, setOther] = useState(false);
  const [wrong, setWrong] = useState(false);
  const [progress, setProgress] = useState<Progress | undefined>();
  const action = useAction();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setWrong(false);
    void action.run(async () => {
      try {
        if (!forced) await desk.call("proveSecret", { secret }, { progress: setProgress });
      } catch (error) {
        if (troubleOf(error).kind !== "refused") throw error;
        setWrong(true);
        return;
      } finally {
        setProgress(undefined);
      }
      setSecret("");
      await begin(other);
    });
  };
  return (
    <form id="doors" onSubmit={submit} aria-busy={action.busy}>
      {forced ? (
        <p>{t("key-forced")}</p>
      ) : (
        <>
          <p>{t("key-fingerprint")}</p>
          <p id="fingerprint" class="groups" dir="ltr" translate={false}>
            {me.fingerprint}
          </p>
          <h2>{t("key-change-title")}</h2>
          <p>{t("key-change")}</p>
          <Field
            label={t("key-present")}
            name="present"
            type="password"
            value={secret}
            onValue={setSecret}
            autocomplete="current-password"
            error={wrong ? t("key-present-wrong") : undefined}
          />
        </>
      )}
      <p class="check">
        <label>
          <input type="checkbox" name="authenticator" checked={other} onChange={(event) => setOther(event.currentTarget.checked)} /> {t("key-authenticator")}
        </label>
      </p>
      {progress !== undefined && <ProgressLine progress={progress} words={t("sign-in-progress")} />}
      <TroubleNotice trouble={action.trouble} />
      <div class="actions">
        <button type="submit" name="begin-doors" class="main" disabled={action.busy}>
          {t("go-on")}
        </button>
      </div>
    </form>
  );
}
