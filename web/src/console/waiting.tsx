/** An officer whose key no roster lists yet: what to do meanwhile, and a way to look again. */
import { useEffect, useRef } from "preact/hooks";
import type { Me } from "./desk/protocol.ts";
import { useAction } from "./parts/action.ts";
import { useAround } from "./parts/context.ts";
import { TroubleNotice } from "./parts/trouble.tsx";

export function Waiting({ me, onLook }: { me: Me; onLook: () => Promise<void> }) {
  const { words } = useAround();
  const { t } = words;
  const action = useAction();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main id="main" class="narrow">
      <h1 tabIndex={-1} ref={heading}>
        {t("waiting-title")}
      </h1>
      <p>{t(me.roster.kind === "unverified" ? "waiting-unverified" : "waiting-why")}</p>
      <p id="fingerprint" class="groups" dir="ltr" translate={false}>
        {me.fingerprint}
      </p>
      <TroubleNotice trouble={action.trouble} />
      <div class="actions">
        <button type="button" name="look" class="main" disabled={action.busy} onClick={() => void action.run(onLook)}>
          {t("waiting-look")}
        </button>
      </div>
    </main>
  );
}
