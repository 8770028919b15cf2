/** The room of a signed-in officer: the areas open to them, or the wait for their key to be admitted. */
import { useCallback, useState } from "preact/hooks";
import { Alarms } from "./alarms.tsx";
import type { Me, PublicRoster, RosterState } from "./desk/protocol.ts";
import { useColleagues } from "./colleagues/known.ts";
import { ColleaguesPage } from "./colleagues/colleagues.tsx";
import { useRun } from "./colleagues/run.ts";
import { withOpen, type Drafts } from "./drafts.ts";
import { Expiry } from "./expiry.tsx";
import { KeyPage } from "./key/key.tsx";
import { RequestsPage } from "./custody/requests.tsx";
import { LogPage } from "./log/log.tsx";
import { useLog } from "./log/watch.ts";
import { OverviewPage } from "./overview/overview.tsx";
import { useAround } from "./parts/context.ts";
import { useSettings } from "./queue/settings.ts";
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
  /** Other doors to the key took the place of those before. */
  readonly onDoors: () => void;
}

const AREA_WORDS: Readonly<Record<Area, string>> = {
  queue: "area-queue",
  overview: "area-overview",
  colleagues: "area-colleagues",
  requests: "area-requests",
  log: "area-log",
  stewardship: "area-stewardship",
  texts: "area-texts",
  key: "area-key",
};

/** Whoever came in with the recovery code chooses other doors first: nothing else is open until then. */
export function Room(props: Props) {
  const { me, onDoors } = props;
  return me.with === "recovery" ? <KeyPage me={me} forced onReplaced={onDoors} /> : <OpenRoom {...props} />;
}

function OpenRoom({ me, drafts, onDrafts, onRoster, onDoors }: Props) {
  const { words, desk, memory } = useAround();
  const [found, setFound] = useState<PublicRoster | undefined>();
  const [chosen, setChosen] = useState<Area | undefined>();
  const log = useLog(me);
  const [settings, keep] = useSettings();
  const open = areas(me);
  const area = chosen !== undefined && open.includes(chosen) ? chosen : open[0];
  const { look: lookAtLog } = log;
  const known = useColleagues(me, open.includes("colleagues"));
  const run = useRun(() => void known.look());
  const waiting = known.colleagues?.length ?? 0;
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
      <Expiry roster={me.roster} today={new Date().toISOString().slice(0, 10)} onSign={open.includes("stewardship") && area !== "stewardship" ? () => setChosen("stewardship") : undefined} />
      {open.length > 1 && (
        <nav class="areas" aria-label={words.t("areas")}>
          {open.map((each) => (
            <button type="button" key={each} class="plain" name={each} aria-current={each === area ? "page" : undefined} onClick={() => setChosen(each)}>
              {words.t(AREA_WORDS[each])}
              {each === "colleagues" && waiting > 0 && <span class="count"> {words.t("colleagues-waiting", { count: waiting })}</span>}
            </button>
          ))}
        </nav>
      )}
      {area === undefined && <Waiting me={me} onLook={look} />}
      {area === "queue" && settings !== undefined && <Work drafts={drafts} onDrafts={onDrafts} settings={settings} onSettings={keep} onRoster={onLooked} onPublic={setFound} />}
      {area === "overview" && <OverviewPage />}
      {area === "colleagues" && (
        <ColleaguesPage
          known={known}
          run={run}
          onOpen={(caseId) => {
            onDrafts((before) => withOpen(before, caseId));
            setChosen("queue");
          }}
        />
      )}
      {area === "requests" && <RequestsPage onRoster={onLooked} />}
      {area === "log" && <LogPage onState={log.found} />}
      {area === "texts" && <TextsPage me={me} kept={drafts.texts} onKept={(texts) => onDrafts((before) => ({ ...before, texts }))} />}
      {area === "stewardship" && <StewardPage me={me} onSigned={look} onPublic={setFound} />}
      {area === "key" && <KeyPage me={me} forced={false} onReplaced={() => {
        onDoors();
        setChosen(undefined);
      }} />}
    </>
  );
}
