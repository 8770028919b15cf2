/** The room of a signed-in officer: the areas open to them, or the wait for their key to be admitted. */
import { useCallback, useState } from "preact/hooks";
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
import { TextsPage } from "./texts/texts.tsx";
import { Waiting } from "./waiting.tsx";
import { Work } from "./work.tsx";

interface Props {
  readonly me: Me;
  readonly drafts: Drafts;
  readonly onDrafts: (change: (drafts: Drafts) => Drafts) => void;
  readonly onRoster: (roster: RosterState) => void;
}

const AREA_WORDS: Readonly<Record<Area, string>> = { queue: "area-queue", overview: "area-overview", requests: "area-requests", log: "area-log", stewardship: "area-stewardship", texts: "area-texts" };

export function Room({ me, drafts, onDrafts, onRoster }: Props) {
  const { words, desk, memory } = useAround();
  const [found, setFound] = useState<PublicRoster | undefined>();
  const [chosen, setChosen] = useState<Area | undefined>();
  const log = useLog(me);
  const open = areas(me);
  const area = chosen !== undefined && open.includes(chosen) ? chosen : open[0];
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
      {open.length > 1 && (
        <nav class="areas" aria-label={words.t("areas")}>
          {open.map((each) => (
            <button type="button" key={each} class="plain" name={each} aria-current={each === area ? "page" : undefined} onClick={() => setChosen(each)}>
              {words.t(AREA_WORDS[each])}
            </button>
          ))}
        </nav>
      )}
      {area === undefined && <Waiting me={me} onLook={look} />}
      {area === "queue" && <Work drafts={drafts} onDrafts={onDrafts} onRoster={onLooked} onPublic={setFound} />}
      {area === "overview" && <OverviewPage />}
      {area === "requests" && <RequestsPage onRoster={onLooked} />}
      {area === "log" && <LogPage onState={log.found} />}
      {area === "texts" && <TextsPage me={me} kept={drafts.texts} onKept={(texts) => onDrafts((before) => ({ ...before, texts }))} />}
      {area === "stewardship" && <StewardPage me={me} onSigned={look} onPublic={setFound} />}
    </>
  );
}
