/** The roster runs out: said early enough for a steward to sign it again. */
import type { RosterState } from "./desk/protocol.ts";
import { isEnding } from "./expiring.ts";
import { useWords } from "./parts/context.ts";

interface Props {
  readonly roster: RosterState;
  readonly today: string;
  /** Where it is signed again, for a steward. */
  readonly onSign: (() => void) | undefined;
}

export function Expiry({ roster, today, onSign }: Props) {
  const { t, day } = useWords();
  if (roster.kind !== "verified" || !isEnding(roster.notAfter, today)) return null;
  return (
    <div id="expiry" class="notice">
      <p role="status">{t(onSign === undefined ? "expiry-officer" : "expiry-steward", { day: day(roster.notAfter) })}</p>
      {onSign !== undefined && (
        <p class="actions">
          <button type="button" name="to-renewal" onClick={onSign}>
            {t("expiry-button")}
          </button>
        </p>
      )}
    </div>
  );
}
