/**
 * The door: a name, a passphrase, and six digits or a passkey, all three judged at once.
 *
 * Every refusal reads the same, so that the page doesn't tell a stranger which names exist or which of
 * the three was wrong.
 */
import { useEffect, useRef, useState } from "preact/hooks";
import { askForPasskey } from "../passkeys/authenticator.ts";
import { filled } from "../passkeys/confirm.tsx";
import { PasskeyReach } from "../passkeys/reach.tsx";
import type { Second } from "../desk/passkeys-protocol.ts";
import type { Me, Progress } from "../desk/protocol.ts";
import { plainDigits, totpCode } from "../first/totp.ts";
import type { Link } from "../links.ts";
import { useAction } from "../parts/action.ts";
import { useAround } from "../parts/context.ts";
import { Field } from "../parts/field.tsx";
import { ProgressLine } from "../parts/progress.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import type { Notice } from "../session.ts";

interface Props {
  readonly notice: Notice | undefined;
  readonly name: string;
  /** Something typed is kept for the officer who locked the desk. */
  readonly kept: boolean;
  readonly demo: (Link & { readonly kind: "demo" }) | undefined;
  readonly onEntered: (me: Me) => void;
}

const NOTICES: Readonly<Record<Notice, string>> = {
  locked: "door-locked",
  ended: "door-ended",
  left: "door-left",
  enrolled: "door-enrolled",
};

export function SignInForm({ notice, name: knownName, kept, demo, onEntered }: Props) {
  const { words, desk, memory, passkeys } = useAround();
  const { t } = words;
  const [name, setName] = useState(demo?.name ?? knownName);
  const [means, setMeans] = useState<"passphrase" | "recovery">("passphrase");
  const [secret, setSecret] = useState(demo?.passphrase ?? "");
  const [totp, setTotp] = useState("");
  const [progress, setProgress] = useState<Progress | undefined>();
  const action = useAction();
  const stopDemo = useDemoTotp(demo, setTotp);
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [asking, setAsking] = useState(false);
  useEffect(() => heading.current?.focus(), []);

  const enter = (second: () => Promise<Second>): void => {
    void action.run(async () => {
      try {
        const asked = { name: name.trim(), with: means, secret, second: await second(), seen: memory.seen() };
        const me = await desk.call("signIn", asked, { progress: setProgress });
        setSecret("");
        onEntered(me);
      } finally {
        setProgress(undefined);
      }
    });
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    enter(async () => ({ kind: "totp", totp: plainDigits(totp) }));
  };
  const withPasskey = (): void => {
    if (!filled(form.current, "totp")) return;
    // Before the derivation: browsers want it soon after the press.
    enter(async () => {
      setAsking(true);
      try {
        return await askForPasskey(await desk.call("passkeyAtDoor", { name: name.trim() }));
      } finally {
        setAsking(false);
      }
    });
  };
  const other = means === "passphrase" ? "recovery" : "passphrase";
  return (
    <main id="main" class="narrow">
      <h1 tabIndex={-1} ref={heading}>
        {t(notice === "locked" ? "door-title-locked" : "door-title")}
      </h1>
      {notice !== undefined && (
        <p class="notice" role="status">
          {t(NOTICES[notice])} {kept && t("door-kept")}
        </p>
      )}
      {demo !== undefined && <p class="notice">{t("door-demo")}</p>}
      <form id="sign-in" ref={form} method="post" onSubmit={submit} aria-busy={action.busy}>
        <TroubleNotice trouble={action.trouble} />
        <Field label={t("sign-in-name")} name="name" value={name} onValue={setName} autocomplete="username" />
        {means === "passphrase" ? (
          <Field label={t("sign-in-passphrase")} name="passphrase" type="password" value={secret} onValue={setSecret} autocomplete="current-password" />
        ) : (
          <Field label={t("sign-in-recovery")} hint={t("sign-in-recovery-hint")} name="recovery" value={secret} onValue={setSecret} inputMode="numeric" code />
        )}
        <Field
          label={t("sign-in-totp")}
          hint={t("sign-in-totp-hint")}
          name="totp"
          value={totp}
          onValue={(typed) => {
            stopDemo();
            setTotp(typed);
          }}
          autocomplete="one-time-code"
          inputMode="numeric"
          code
        />
        {asking && <p role="status">{t("passkeys-asking")}</p>}
        {progress !== undefined && <ProgressLine progress={progress} words={t("sign-in-progress")} />}
        <div class="actions">
          <button type="submit" name="sign-in" class="main" disabled={action.busy}>
            {t("sign-in-button")}
          </button>
          {passkeys.kind === "here" && (
            <button type="button" name="use-passkey" disabled={action.busy} onClick={withPasskey}>
              {t("sign-in-passkey")}
            </button>
          )}
          <button
            type="button"
            name="other-means"
            class="plain"
            disabled={action.busy}
            onClick={() => {
              setMeans(other);
              setSecret("");
              action.clear();
            }}
          >
            {t(other === "recovery" ? "sign-in-lost" : "sign-in-found")}
          </button>
        </div>
        <PasskeyReach />
      </form>
    </main>
  );
}

const LOOK_EVERY_MS = 1_000;

/** Keeps the demo's six digits current until somebody types their own; returns what stops it. */
function useDemoTotp(demo: Props["demo"], setTotp: (code: string) => void): () => void {
  const typed = useRef(false);
  useEffect(() => {
    if (demo === undefined) return undefined;
    const fill = (): void => {
      void totpCode(demo.totpSecret, Date.now() / 1000).then((code) => {
        if (!typed.current) setTotp(code);
      }, () => undefined);
    };
    fill();
    const timer = setInterval(fill, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [demo]);
  return () => {
    typed.current = true;
  };
}
