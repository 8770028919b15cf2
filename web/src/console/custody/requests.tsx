/**
 * What a custodian is asked: who wants a name, why, since when and until when, and what was decided.
 *
 * Nothing here shows a name, also not to whoever opens it: it goes sealed to whoever asked.
 */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { Reasons } from "../case/identity.tsx";
import { authorWords } from "../case/people.ts";
import { troubleOf } from "../desk/connect.ts";
import type { NameRequest, PutToMe, Turn } from "../desk/names-protocol.ts";
import type { RosterState, Trouble } from "../desk/protocol.ts";
import { useAction } from "../parts/action.ts";
import { useAround, useWords } from "../parts/context.ts";
import { TextField } from "../parts/field.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import { verdictWords } from "../parts/verdicts.ts";
import { reference } from "../queue/row.ts";
import { STATE_WORDS, TURN_WORDS } from "./states.ts";

const LOOK_EVERY_MS = 60_000;

export function RequestsPage({ onRoster }: { onRoster: (state: RosterState) => void }) {
  const { words, desk, memory, onEnded } = useAround();
  const { t } = words;
  const [listed, setListed] = useState<readonly PutToMe[] | undefined>();
  const [trouble, setTrouble] = useState<Trouble | undefined>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const load = useCallback(async (): Promise<void> => {
    try {
      onRoster(await desk.call("readRoster", { seen: memory.seen() }));
      setListed((await desk.call("putToMe", {})).requests);
      setTrouble(undefined);
    } catch (error) {
      const met = troubleOf(error);
      if (met.kind === "signed_out") onEnded();
      else setTrouble(met);
    }
  }, [desk, memory, onEnded, onRoster]);
  useEffect(() => {
    void load();
    const timer = setInterval(() => {
      if (!document.hidden) void load();
    }, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [load]);
  const open = listed?.filter((one) => one.kind === "unsound" || one.turn !== "over") ?? [];
  const over = listed?.filter((one) => one.kind === "sound" && one.turn === "over") ?? [];
  return (
    <main id="main" class="wide">
      <div class="bar">
        <h1 tabIndex={-1} ref={heading}>
          {t("requests-title")}
        </h1>
        <button type="button" name="refresh" class="plain" onClick={() => void load()}>
          {t("queue-refresh")}
        </button>
      </div>
      <p class="hint">{t("requests-lead")}</p>
      <TroubleNotice trouble={trouble} />
      {listed === undefined && trouble === undefined && <p role="status">{t("loading")}</p>}
      {listed !== undefined && open.length === 0 && <p class="empty">{t("requests-none")}</p>}
      {open.map((one) => (
        <PutCard key={one.kind === "sound" ? one.request.id : one.id} put={one} onDone={load} />
      ))}
      {over.length > 0 && (
        <section aria-labelledby="requests-over">
          <h2 id="requests-over">{t("requests-over")}</h2>
          {over.map((one) => (
            <PutCard key={one.kind === "sound" ? one.request.id : one.id} put={one} onDone={load} />
          ))}
        </section>
      )}
    </main>
  );
}

function PutCard({ put, onDone }: { put: PutToMe; onDone: () => Promise<void> }) {
  const words = useWords();
  if (put.kind === "unsound") return <p class="notice bad">{words.t("requests-unsound", { why: verdictWords(put.verdict, words) })}</p>;
  return <RequestCard request={put.request} turn={put.turn} onDone={onDone} />;
}

function RequestCard({ request, turn, onDone }: { request: NameRequest; turn: Turn; onDone: () => Promise<void> }) {
  const words = useWords();
  const { t, day } = words;
  const open = turn !== "over";
  return (
    <article class="request" data-request={request.id} data-state={request.state} data-turn={turn} aria-label={t("requests-one", { who: authorWords(request.asker, words) })}>
      <h3>{t("requests-one", { who: authorWords(request.asker, words) })}</h3>
      <p class="facts">
        <span>
          {t("case-title")}{" "}
          <span class="reference" dir="ltr" translate={false}>
            {reference(request.case)}
          </span>
        </span>{" "}
        <span>{t("requests-since", { day: day(request.day) })}</span> <span>{t("requests-until", { day: day(request.expires) })}</span>{" "}
        <span>{t(STATE_WORDS[request.state])}</span>
      </p>
      <Reasons request={request} />
      <p class="hint">{request.tell === "before" ? t("requests-told", { day: day(request.opens) }) : t("requests-told-after")}</p>
      {request.agreed.map((who) => (
        <p key={who.id}>{t("name-agreed", { who: authorWords(who, words) })}</p>
      ))}
      {request.refused !== undefined && <p>{t("name-refused", { who: authorWords(request.refused, words) })}</p>}
      {open && <p class="notice">{t(TURN_WORDS[turn], { day: day(request.opens) })}</p>}
      {open && <Deciding id={request.id} turn={turn} onDone={onDone} />}
    </article>
  );
}

function Deciding({ id, turn, onDone }: { id: string; turn: Turn; onDone: () => Promise<void> }) {
  const { words, desk } = useAround();
  const { t } = words;
  const [reason, setReason] = useState("");
  const action = useAction();
  const decide = async (work: () => Promise<null>): Promise<void> => {
    await action.run(async () => {
      await work();
    });
    // Also where somebody was quicker: then it is shown how it stands.
    await onDone();
  };
  return (
    <>
      {turn === "agree" && (
        <p class="actions">
          <button type="button" name="agree" class="main" disabled={action.busy} onClick={() => void decide(() => desk.call("agreeToName", { id }))}>
            {t(action.busy ? "sealing" : "requests-agree")}
          </button>
        </p>
      )}
      {turn === "open" && (
        <p class="actions">
          <button type="button" name="open-name" class="main" disabled={action.busy} onClick={() => void decide(() => desk.call("openName", { id }))}>
            {t(action.busy ? "sealing" : "requests-open")}
          </button>
        </p>
      )}
      <TroubleNotice trouble={action.trouble} />
      <details class="act">
        <summary>{t("requests-refuse")}</summary>
        <form
          data-form="refuse"
          aria-busy={action.busy}
          onSubmit={(event) => {
            event.preventDefault();
            void decide(() => desk.call("refuseName", { id, reason }));
          }}
        >
          <TextField label={t("requests-reason")} hint={t("requests-reason-hint")} name={`refusal-${id}`} value={reason} onValue={setReason} rows={2} fixed={action.busy} />
          <div class="actions">
            <button type="submit" name="refuse" disabled={action.busy || reason.trim() === ""}>
              {t(action.busy ? "sealing" : "requests-refuse-button")}
            </button>
          </div>
        </form>
      </details>
    </>
  );
}
