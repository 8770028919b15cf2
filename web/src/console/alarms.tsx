/** What an officer must see before anything else: a roster, or a log, that is not what it should be. */
import type { PublicRoster, RosterState } from "./desk/protocol.ts";
import type { Watched } from "./log/watch.ts";
import { brokenWords } from "./log/words.ts";
import { useWords } from "./parts/context.ts";
import { verdictWords } from "./parts/verdicts.ts";

const PUBLIC_WORDS: Readonly<Partial<Record<PublicRoster["kind"], string>>> = {
  fork: "alarm-fork",
  behind: "alarm-behind",
  ahead: "alarm-ahead",
  unverified: "alarm-unverified",
};

interface Props {
  readonly roster: RosterState;
  readonly found: PublicRoster | undefined;
  readonly log: Pick<Watched, "state" | "unchecked">;
}

export function Alarms({ roster, found, log }: Props) {
  const words = useWords();
  const broken = log.state?.broken;
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
        {broken !== undefined && (
          <p class="notice bad alarm-bar" data-alarm="log" data-entry={broken.n}>
            {words.t("log-alarm", { n: broken.n, why: brokenWords(broken, words) })}
          </p>
        )}
      </div>
      {log.unchecked && <p class="notice quiet">{words.t("log-unchecked")}</p>}
      {found?.kind === "unreachable" && <p class="notice quiet">{words.t("public-unreachable")}</p>}
    </section>
  );
}
