/** An officer's own page: the ways in which they sign in. */
import { useEffect, useRef } from "preact/hooks";
import { useWords } from "../parts/context.ts";
import { Passkeys } from "./passkeys.tsx";

export function AccountPage({ onBack }: { onBack: () => void }) {
  const { t } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main id="main" class="narrow">
      <h1 tabIndex={-1} ref={heading}>
        {t("area-account")}
      </h1>
      <p>{t("account-lead")}</p>
      <Passkeys />
      <div class="actions">
        <button type="button" name="back" class="plain" onClick={onBack}>
          {t("account-back")}
        </button>
      </div>
    </main>
  );
}
