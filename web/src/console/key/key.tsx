/**
 * The officer's own key: its fingerprint, and other ways to it.
 *
 * Passphrase and recovery code are replaced together, so that a paper of before opens nothing. Whoever
 * came in with the recovery code is led through this before anything else: the code was out of its place.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { troubleOf } from "../desk/connect.ts";
import type { Me, Progress, Trouble } from "../desk/protocol.ts";
import { PassphraseStep } from "../first/passphrase-step.tsx";
import { RecoveryStep } from "../first/recovery-step.tsx";
import { useAround } from "../parts/context.ts";
import { Passkeys } from "../passkeys/passkeys.tsx";
import { BeginStep } from "./begin-step.tsx";
import { ConfirmStep } from "./confirm-step.tsx";
import { NOTHING, TITLES, type Chosen, type Step } from "./steps.ts";

/** The doors being made in the desk, while the page goes on. */
export interface DoorMaking {
  readonly progress: Progress | undefined;
  readonly made: boolean;
  readonly trouble: Trouble | undefined;
}

const NOT_YET: DoorMaking = { progress: undefined, made: false, trouble: undefined };

interface Props {
  readonly me: Me;
  /** Came in with the recovery code. */
  readonly forced: boolean;
  readonly onReplaced: () => void;
}

export function KeyPage({ me, forced, onReplaced }: Props) {
  const { words, desk } = useAround();
  const { t } = words;
  const [step, setStep] = useState<Step>("begin");
  const [chosen, setChosen] = useState<Chosen>(NOTHING);
  const [making, setMaking] = useState<DoorMaking>(NOT_YET);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [step]);

  const make = ({ passphrase, recovery }: Chosen): void => {
    setMaking(NOT_YET);
    const progress = (now: Progress): void => setMaking({ ...NOT_YET, progress: now });
    desk.call("makeDoors", { passphrase, recovery }, { progress }).then(
      () => setMaking({ ...NOT_YET, made: true }),
      (error: unknown) => setMaking({ ...NOT_YET, trouble: troubleOf(error) }),
    );
  };

  const begin = async (authenticator: boolean): Promise<void> => {
    const recovery = await desk.call("drawRecovery", {});
    const secret = authenticator ? await desk.call("drawAuthenticator", {}) : undefined;
    setChosen({ ...NOTHING, recovery, authenticator: secret });
    setStep("passphrase");
  };

  return (
    <main id="main" class="narrow">
      <h1 tabIndex={-1} ref={heading} class="no-print">
        {t(forced && step === "begin" ? "key-forced-title" : TITLES[step])}
      </h1>
      {step === "begin" && <BeginStep me={me} forced={forced} begin={begin} />}
      {step === "begin" && !forced && <Passkeys />}
      {step === "passphrase" && (
        <PassphraseStep
          name={me.name}
          onChosen={(passphrase) => {
            setChosen({ ...chosen, passphrase });
            setStep("recovery");
          }}
        />
      )}
      {step === "recovery" && (
        <RecoveryStep
          code={chosen.recovery}
          onKept={() => {
            setStep("confirm");
            make(chosen);
          }}
        />
      )}
      {step === "confirm" && (
        <ConfirmStep
          name={me.name}
          secret={chosen.authenticator}
          making={making}
          onAgain={() => make(chosen)}
          replace={async (totp, authenticator) => {
            await desk.call("replaceDoors", { totp, authenticator });
            setChosen(NOTHING);
            setStep("done");
          }}
        />
      )}
      {step === "done" && (
        <>
          <p class="notice good" role="status">
            {t("key-done")}
          </p>
          <div class="actions">
            <button type="button" name="doors-done" class="main" onClick={onReplaced}>
              {t("key-done-button")}
            </button>
          </div>
        </>
      )}
    </main>
  );
}
