/** The key exists: what to read to whom, and, for a steward, what the operator writes into the configuration. */
import type { Made } from "../desk/protocol.ts";
import { CopyButton } from "../parts/copy.tsx";
import { useWords } from "../parts/context.ts";

interface Props {
  readonly made: Made;
  readonly steward: boolean;
  /** They had a key before, which counts until this one is signed. */
  readonly again: boolean;
  readonly onDone: () => void;
}

export function AdmissionStep({ made, steward, again, onDone }: Props) {
  const { t } = useWords();
  return (
    <>
      <p role="status">{t("admission-made")}</p>
      <p>{t("admission-read")}</p>
      <p id="fingerprint" class="groups" dir="ltr" translate={false}>
        {made.fingerprint}
      </p>
      {steward ? <PinnedKey vkey={made.vkey} /> : <p>{t("admission-waiting")}</p>}
      {again && <p>{t("first-again-waiting")}</p>}
      <div class="actions">
        <button type="button" name="done" class="main" onClick={onDone}>
          {t("admission-sign-in")}
        </button>
      </div>
      <p class="hint">{t("admission-next-code")}</p>
    </>
  );
}

/** A steward's public key as the configuration pins it. */
export function PinnedKey({ vkey }: { vkey: string }) {
  const { t } = useWords();
  return (
    <>
      <p>{t("admission-pin")}</p>
      <p>
        <code id="vkey" class="secret" dir="ltr" translate={false}>
          {vkey}
        </code>{" "}
        <CopyButton text={vkey} />
      </p>
    </>
  );
}
