/**
 * The steward's page of texts: everything that the office says to people who come, from hours to
 * services, in the order in which one reads it.
 *
 * Nothing here takes effect before the last step. What is signed is the list of changes at the end.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Parts } from "../../seal/texts.ts";
import { troubleOf } from "../desk/connect.ts";
import type { Me, Trouble } from "../desk/protocol.ts";
import type { Handed, TextsView } from "../desk/texts-protocol.ts";
import { useAround } from "../parts/context.ts";
import { TroubleNotice } from "../parts/trouble.tsx";
import { verdictWords } from "../parts/verdicts.ts";
import { LANGUAGES, nameOf, publicLanguages } from "../words.ts";
import { changesBetween } from "./changes.ts";
import { draftBeside, draftFrom, finished, partsOf, readDraft, writeDraft, type Draft } from "./draft.ts";
import { Everyday } from "./everyday.tsx";
import { Preview } from "./preview.tsx";
import { Lapsed } from "./lapsed.tsx";
import { isWarning, problemsIn } from "./problems.ts";
import { Review } from "./review.tsx";
import { Services } from "./services.tsx";
import { Editing } from "./spoken.tsx";
import { Earlier, Waiting, signerWords } from "./versions.tsx";

interface Props {
  readonly me: Me;
  /** What was typed before, here or before a lock. */
  readonly kept: string | undefined;
  readonly onKept: (draft: string | undefined) => void;
}

export function TextsPage({ me, kept, onKept }: Props) {
  const { words, desk, pins, memory, onEnded } = useAround();
  const { t } = words;
  const [view, setView] = useState<TextsView | undefined>();
  const [trouble, setTrouble] = useState<Trouble | undefined>();
  const [handed, setHanded] = useState<Handed | undefined>();
  const [lang, setLang] = useState<string>(words.lang);
  const heading = useRef<HTMLHeadingElement>(null);
  const langs = publicLanguages(pins);
  useEffect(() => heading.current?.focus(), []);

  const load = useCallback(async (): Promise<void> => {
    try {
      const found = await desk.call("texts", { seen: memory.texts() });
      if (found.standing !== undefined) memory.seeTexts(found.standing);
      setView(found);
      setTrouble(undefined);
    } catch (error) {
      const met = troubleOf(error);
      if (met.kind === "signed_out") onEnded();
      else setTrouble(met);
    }
  }, [desk, memory, onEnded]);
  useEffect(() => void load(), [load]);

  const after = view?.standing?.version ?? 0;
  const fresh = useMemo(() => (view === undefined ? undefined : draftFrom(view.shown, after)), [view, after]);
  const typed = useMemo(() => readDraft(kept), [kept]);
  const outdated = typed !== undefined && typed.after !== after;
  const draft = outdated && view !== undefined ? draftBeside(view.shown, partsOf(typed), after) : (typed ?? fresh);
  const settle = async (done: Handed, whole: boolean): Promise<void> => {
    if (done.stands) memory.seeTexts(done.seen);
    setHanded(done);
    if (whole) onKept(undefined);
    await load();
  };
  return (
    <main id="main" class="wide">
      <div class="bar">
        <h1 tabIndex={-1} ref={heading}>
          {t("texts-title")}
        </h1>
        <button type="button" name="refresh" class="plain" onClick={() => void load()}>
          {t("queue-refresh")}
        </button>
      </div>
      <p>{t("texts-lead")}</p>
      <TroubleNotice trouble={trouble} />
      {view === undefined && trouble === undefined && <p role="status">{t("loading")}</p>}
      {view?.verdict !== undefined && (
        <p class="notice bad" role="alert">
          {t("texts-unverified", { why: verdictWords(view.verdict, words) })}
        </p>
      )}
      {view !== undefined && view.verdict === undefined && (
        <p id="standing">
          {view.standing === undefined
            ? t("texts-none-yet")
            : t("texts-current", { version: view.standing.version, day: words.day(view.standing.day), names: signerWords(view.standing.by, words) })}
        </p>
      )}
      <div role="status">
        {handed !== undefined && <p class="notice good">{t(handed.stands ? "texts-stands" : "texts-handed", { version: handed.seen.version })}</p>}
      </div>
      {view?.lapsed !== undefined && (
        <Lapsed
          view={view}
          me={me.officer}
          pinned={me.pinned}
          cosign={async (hash) => settle(await desk.call("cosignTexts", { hash }), false)}
          signAgain={async (hash) => settle(await desk.call("signTextsAgain", { hash }), false)}
        />
      )}
      {view !== undefined && view.verdict === undefined && draft !== undefined && (
        <Editing.Provider value={{ lang, langs }}>
          <Waiting view={view} me={me.officer} threshold={pins.threshold} pinned={me.pinned} cosign={async (hash) => settle(await desk.call("cosignTexts", { hash }), false)} />
          <nav class="edited" aria-label={t("texts-language")}>
            <span>{t("texts-language")}</span>
            {langs.map((each) => (
              <button type="button" key={each} class="plain" name={`edit-${each}`} lang={each} aria-pressed={each === lang} onClick={() => setLang(each)}>
                {nameOf(each)}
              </button>
            ))}
          </nav>
          {outdated && <p class="notice">{t("texts-outdated")}</p>}
          <Written
            view={view}
            draft={draft}
            after={after}
            pinned={me.pinned}
            onDraft={(next) => onKept(writeDraft(next))}
            onDrop={() => onKept(undefined)}
            sign={async (parts) => settle(await desk.call("signTexts", { parts, after }), true)}
          />
          {view.standing !== undefined && <Earlier key={view.standing.hash} standing={view.standing} />}
        </Editing.Provider>
      )}
    </main>
  );
}

interface WrittenProps {
  readonly view: TextsView;
  readonly draft: Draft;
  readonly after: number;
  readonly pinned: boolean;
  readonly onDraft: (draft: Draft) => void;
  readonly onDrop: () => void;
  readonly sign: (parts: Parts) => Promise<void>;
}

/** The forms, what people would see, and what would be signed. */
function Written({ view, draft, after, pinned, onDraft, onDrop, sign }: WrittenProps) {
  const { pins } = useAround();
  const change = (part: Partial<Draft>): void => onDraft({ ...draft, ...part });
  const drafts = pins.draftLanguages;
  const parts = finished(draft, view.standing?.parts ?? {}, view.shown);
  const problems = problemsIn(draft, { complete: LANGUAGES, drafts });
  const spoken = drafts.filter((lang) => !problems.some((problem) => problem.lang === lang));
  const showable = problems.every((problem) => isWarning(problem) || problem.kind === "silent");
  return (
    <>
      <Everyday draft={draft} today={view.today} onDraft={change} />
      <Services draft={draft} today={view.today} onDraft={change} />
      <Preview parts={showable ? parts : undefined} langs={[...LANGUAGES, ...spoken]} />
      <Review
        version={after + 1}
        parts={parts}
        changes={changesBetween(view.shown, draft)}
        problems={problems}
        pinned={pinned}
        onDrop={onDrop}
        sign={sign}
      />
    </>
  );
}
