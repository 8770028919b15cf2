/** What an officer must see before anything else: a roster that is not what it should be. */
import type { PublicRoster, RosterState } from "./desk/protocol.ts";
import { useWords } from "./parts/context.ts";
import { verdictWords } from "./parts/verdicts.ts";

const PUBLIC_WORDS: Readonly<Partial<Record<PublicRoster["kind"], string>>> = {
  fork: "alarm-fork",
  behind: "alarm-behind",
  ahead: "alarm-ahead",
  unverified: "alarm-unverified",
};

export function Alarms({ roster, found }: { roster: RosterState; found: PublicRoster | undefined }) {
  const words = useWords();
  const alarm = found === undefined ? undefined : PUBLIC_WORDS[found.kind];
  return (
    <section class="alarms" aria-label={words.t("alarms")}>
      <div role="alert">
        {roster.kind === "unverified" && <p class="notice bad alarm-bar">{words.t("alarm-roster", { why: verdictWords(roster.verdict, words) })}</p>}
        {alarm !== undefined && (
          <p class="notice bad alarm-bar" data-alarm={found?.kind}>
            {words.t(alarm)}
          </p>
        )}
      </div>
      {found?.kind === "unreachable" && <p class="notice quiet">{words.t("public-unreachable")}</p>}
    </section>
  );
}
