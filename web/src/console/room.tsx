/** The room of a signed-in officer: the areas open to them, or the wait for their key to be admitted. */
import { useCallback, useState } from "preact/hooks";
import { AccountPage } from "./account/account.tsx";
import { Alarms } from "./alarms.tsx";
import type { Me, PublicRoster, RosterState } from "./desk/protocol.ts";
import type { Drafts } from "./drafts.ts";
import { RequestsPage } from "./custody/requests.tsx";
import { LogPage } from "./log/log.tsx";
import { useLog } from "./log/watch.ts";
import { OverviewPage } from "./overview/overview.tsx";
import { useAround } from "./parts/context.ts";
import { areas, type Area } from "./session.ts";
import { StewardPage } from "./steward/steward.tsx";
import { Waiting } from "./waiting.tsx";
import { Work } from "./work.tsx";

interface Props {
  readonly me: Me;
  readonly drafts: Drafts;
  readonly onDrafts: (change: (drafts: Drafts) => Drafts) => void;
  readonly onRoster: (roster: RosterState) => void;
}

const AREA_WORDS: Readonly<Record<Area, string>> = { queue: "area-queue", overview: "area-overview", requests: "area-requests", log: "area-log", stewardship: "area-stewardship" };

export function Room({ me, drafts, onDrafts, onRoster }: Props) {
  const { words, desk, memory } = useAround();
  const [found, setFound] = useState<PublicRoster | undefined>();
  const [chosen, setChosen] = useState<Area | undefined>();
  /** Their own page stands in the place of their work. */
  const [account, setAccount] = useState(false);
  const log = useLog(me);
  const open = areas(me);
  const work = chosen !== undefined && open.includes(chosen) ? chosen : open[0];
  const area = account ? "account" : work;
  const go = (to: Area): void => {
    setAccount(false);
    setChosen(to);
  };
  const { look: lookAtLog } = log;
  const onLooked = useCallback(
    (roster: RosterState): void => {
      onRoster(roster);
      lookAtLog();
    },
    [lookAtLog, onRoster],
  );
  const look = async (): Promise<void> => onRoster(await desk.call("readRoster", { seen: memory.seen() }));
  return (
    <>
      <Alarms roster={me.roster} found={found} log={log} />
      <nav class="areas" aria-label={words.t("areas")}>
        {open.map((each) => (
          <button type="button" key={each} class="plain" name={each} aria-current={each === area ? "page" : undefined} onClick={() => go(each)}>
            {words.t(AREA_WORDS[each])}
          </button>
        ))}
        <button type="button" class="plain" name="account" aria-current={area === "account" ? "page" : undefined} onClick={() => setAccount(true)}>
          {words.t("area-account")}
        </button>
      </nav>
      {area === "account" && <AccountPage onBack={() => setAccount(false)} />}
      {area === undefined && <Waiting me={me} onLook={look} />}
      {area === "queue" && <Work drafts={drafts} onDrafts={onDrafts} onRoster={onLooked} onPublic={setFound} />}
      {area === "overview" && <OverviewPage />}
      {area === "requests" && <RequestsPage onRoster={onLooked} />}
      {area === "log" && <LogPage onState={log.found} />}
      {area === "stewardship" && <StewardPage me={me} onSigned={look} onPublic={setFound} />}
    </>
  );
}
