/** Why there are no passkeys here, where there are none. */
import { useAround, useWords } from "../parts/context.ts";

export function PasskeyReach() {
  const { t } = useWords();
  const { passkeys } = useAround();
  switch (passkeys.kind) {
    case "here":
      return null;
    case "elsewhere":
      return <p class="hint">{t("passkeys-elsewhere", { address: passkeys.address })}</p>;
    case "nowhere":
      return <p class="hint">{t("passkeys-nowhere")}</p>;
    case "unsupported":
      return <p class="hint">{t("passkeys-unsupported")}</p>;
  }
}
