/**
 * The console as a whole: which page stands, who sits at the desk, and when it locks.
 *
 * Locking ends the session and the worker, and with the worker every key. What was typed is sealed
 * first; words that were opened for reading go with the page's state.
 */
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import type { Reach } from "./passkeys/authenticator.ts";
import { openDesk, type Desk } from "./desk/connect.ts";
import type { RosterState } from "./desk/protocol.ts";
import { SignInForm } from "./door/sign-in.tsx";
import { NO_DRAFTS, hasWords, isWorthKeeping, readDrafts, writeDrafts, type Drafts } from "./drafts.ts";
import { FirstVisit } from "./first/first.tsx";
import { Frame } from "./frame.tsx";
import { watchIdle, type Idle } from "./idle.ts";
import type { Link } from "./links.ts";
import type { Memory } from "./memory.ts";
import { fetchFrames, NO_FRAMES } from "./office.ts";
import { Around } from "./parts/context.ts";
import type { Pins } from "./pins.ts";
import { Room } from "./room.tsx";
import { next, type Session } from "./session.ts";
import { wordsIn, type Lang } from "./words.ts";

interface Props {
  readonly pins: Pins;
  readonly passkeys: Reach;
  readonly memory: Memory;
  readonly first: Session;
  readonly link: Link | undefined;
  readonly firstLang: Lang;
  /** A key was made: the page is read anew, because with a steward's key its pins may have changed. */
  readonly onEnrolled: () => void;
}

export function App({ pins, passkeys, memory, first, link, firstLang, onEnrolled }: Props) {
  const [lang, setLang] = useState(firstLang);
  const words = useMemo(() => wordsIn(lang), [lang]);
  const [session, dispatch] = useReducer(next, first);
  const [desk, setDesk] = useState<Desk>(() => openDesk(pins));
  const [drafts, setDrafts] = useState<Drafts>(NO_DRAFTS);
  const [idle, setIdle] = useState<Idle>("active");
  const [demo, setDemo] = useState(link?.kind === "demo" ? link : undefined);
  /** Between the wish to lock and the empty desk nothing is shown any more. */
  const [closing, setClosing] = useState(false);
  const signedIn = session.at === "desk";

  useEffect(() => {
    document.documentElement.lang = words.lang;
    document.documentElement.dir = words.dir;
    document.title = words.t("title");
  }, [words]);

  const clearDesk = useCallback((): void => {
    desk.close();
    setDesk(openDesk(pins));
    setDrafts(NO_DRAFTS);
    setDemo(undefined);
    setClosing(false);
  }, [desk, pins]);

  const lock = useCallback(
    async (kind: "locked" | "ended"): Promise<void> => {
      if (!signedIn || closing) return;
      setClosing(true);
      const text = isWorthKeeping(drafts) ? writeDrafts(drafts) : undefined;
      const sealed = text === undefined ? undefined : await soon(desk.call("sealDrafts", { drafts: text }));
      if (kind === "locked") await soon(desk.call("signOut", {}));
      clearDesk();
      dispatch({ kind, sealed });
    },
    [clearDesk, closing, desk, drafts, signedIn],
  );
  const latestLock = useRef(lock);
  latestLock.current = lock;

  useEffect(() => {
    if (!signedIn) return undefined;
    setIdle("active");
    return watchIdle((state) => {
      setIdle(state);
      if (state === "over") void latestLock.current("locked");
    });
  }, [signedIn]);

  const kept = session.at === "desk" ? session.kept : undefined;
  useEffect(() => {
    if (kept === undefined) return;
    desk.call("openDrafts", { sealed: kept.sealed }).then(
      (text) => setDrafts(readDrafts(text)),
      () => undefined,
    );
    dispatch({ kind: "restored" });
  }, [desk, kept]);

  const unsent = hasWords(drafts);
  useEffect(() => {
    if (!unsent) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [unsent]);

  const leave = async (): Promise<void> => {
    setClosing(true);
    await soon(desk.call("signOut", {}));
    clearDesk();
    dispatch({ kind: "left" });
  };

  const onEnded = useCallback(() => void latestLock.current("ended"), []);
  const onRoster = useCallback(
    (roster: RosterState): void => {
      if (roster.kind === "verified") memory.see(roster.seen);
      dispatch({ kind: "roster", roster });
    },
    [memory],
  );

  const [frames, setFrames] = useState(NO_FRAMES);
  useEffect(() => {
    if (signedIn) fetchFrames().then(setFrames, () => undefined);
  }, [signedIn]);

  const around = useMemo(
    () => ({ words, desk, memory, pins, passkeys, ...frames, onEnded }),
    [words, desk, memory, pins, passkeys, frames, onEnded],
  );
  return (
    <Around.Provider value={around}>
      <Frame
        me={session.at === "desk" ? session.me : undefined}
        idle={idle}
        onLang={(chosen) => {
          memory.setLang(chosen);
          setLang(chosen);
        }}
        onLock={() => void lock("locked")}
        onLeave={() => void leave()}
      >
        {session.at === "invited" && <FirstVisit token={session.token} onDone={onEnrolled} />}
        {session.at === "door" && (
          <SignInForm
            key={session.notice ?? ""}
            notice={session.notice}
            name={session.name}
            kept={session.kept !== undefined}
            demo={demo}
            onEntered={(me) => {
              if (me.roster.kind === "verified") memory.see(me.roster.seen);
              dispatch({ kind: "entered", me });
            }}
          />
        )}
        {session.at === "desk" && !closing && <Room me={session.me} drafts={drafts} onDrafts={setDrafts} onRoster={onRoster} onDoors={() => dispatch({ kind: "doors_replaced" })} />}
      </Frame>
    </Around.Provider>
  );
}

const PATIENCE_MS = 2_000;

/** What comes of it within two seconds: nothing may hold a lock up, a portal that is away least of all. */
function soon<T>(work: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((give) => setTimeout(() => give(undefined), PATIENCE_MS));
  return Promise.race([work.catch(() => undefined), late]);
}
