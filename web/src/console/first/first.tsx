/**
 * An officer's first visit: a passphrase, a recovery code on paper, an authenticator application, a key.
 *
 * The key is made while the application is being set up, so that the six digits are still fresh when
 * everything is handed in together. Until then nothing of it has left this browser.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { troubleOf } from "../desk/connect.ts";
import type { Invite, Made, Progress, Trouble } from "../desk/protocol.ts";
import { useAround } from "../parts/context.ts";
import { TroubleNotice } from "../parts/trouble.tsx";
import { roleWords } from "../parts/roles.ts";
import { AdmissionStep } from "./admission.tsx";
import { PassphraseStep } from "./passphrase-step.tsx";
import { RecoveryStep } from "./recovery-step.tsx";
import { TotpStep } from "./totp-step.tsx";

type Step = "passphrase" | "recovery" | "totp" | "admission";
const STEPS: readonly Step[] = ["passphrase", "recovery", "totp", "admission"];
const TITLES: Readonly<Record<Step, string>> = {
  passphrase: "first-passphrase-title",
  recovery: "first-recovery-title",
  totp: "first-totp-title",
  admission: "first-admission-title",
};

/** The key being made in the desk, while the page goes on. */
export interface Making {
  readonly progress: Progress | undefined;
  readonly made: Made | undefined;
  readonly trouble: Trouble | undefined;
}

const NOT_YET: Making = { progress: undefined, made: undefined, trouble: undefined };

export function FirstVisit({ token, onDone }: { token: string; onDone: () => void }) {
  const { words, desk } = useAround();
  const { t } = words;
  const [invite, setInvite] = useState<Invite | undefined>();
  const [trouble, setTrouble] = useState<Trouble | undefined>();
  const [recovery, setRecovery] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [making, setMaking] = useState<Making>(NOT_YET);
  const [step, setStep] = useState<Step>("passphrase");

  useEffect(() => {
    const begin = async (): Promise<void> => {
      setInvite(await desk.call("openInvite", { token }));
      setRecovery(await desk.call("drawRecovery", {}));
    };
    begin().catch((error: unknown) => setTrouble(troubleOf(error)));
  }, [desk, token]);

  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [step, invite === undefined]);

  const make = (officer: string): void => {
    setMaking(NOT_YET);
    const progress = (now: Progress): void => setMaking({ ...NOT_YET, progress: now });
    desk.call("makeKey", { officer, passphrase, recovery }, { progress }).then(
      (made) => setMaking({ ...NOT_YET, made }),
      (error: unknown) => setMaking({ ...NOT_YET, trouble: troubleOf(error) }),
    );
  };

  if (invite === undefined) {
    return (
      <main id="main" class="narrow">
        <h1 tabIndex={-1} ref={heading}>
          {t("first-title")}
        </h1>
        {trouble === undefined && <p role="status">{t("loading")}</p>}
        {trouble?.kind === "unknown" ? (
          <p class="notice bad" role="alert">
            {t("first-invite-used")}
          </p>
        ) : (
          <TroubleNotice trouble={trouble} />
        )}
      </main>
    );
  }
  return (
    <main id="main" class="narrow">
      <p class="aside no-print">
        {t("first-for", { name: invite.name, role: roleWords(invite.role, words) })}
        {step !== "admission" && ` · ${t("first-step", { step: STEPS.indexOf(step) + 1, steps: STEPS.length - 1 })}`}
      </p>
      <h1 tabIndex={-1} ref={heading} class="no-print">
        {t(TITLES[step])}
      </h1>
      {invite.again && step === "passphrase" && <p class="notice">{t("first-again")}</p>}
      {step === "passphrase" && (
        <PassphraseStep
          name={invite.name}
          onChosen={(chosen) => {
            setPassphrase(chosen);
            setStep("recovery");
          }}
        />
      )}
      {step === "recovery" && (
        <RecoveryStep
          code={recovery}
          onKept={() => {
            setStep("totp");
            make(invite.id);
          }}
        />
      )}
      {step === "totp" && (
        <TotpStep
          invite={invite}
          making={making}
          onAgain={() => make(invite.id)}
          accept={async (totp) => {
            await desk.call("acceptInvite", { token, totp });
            setPassphrase("");
            setRecovery("");
            setStep("admission");
          }}
        />
      )}
      {step === "admission" && making.made !== undefined && (
        <AdmissionStep made={making.made} steward={invite.role === "steward"} again={invite.again} onDone={onDone} />
      )}
    </main>
  );
}
