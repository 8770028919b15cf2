/**
 * The steward's page: from invitations to a signed roster, top to bottom, in the order one does it.
 *
 * Nothing here takes effect before the last step. What is signed is the list of changes at the end,
 * read in words.
 */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { troubleOf } from "../desk/connect.ts";
import type { Me, PublicRoster, Trouble } from "../desk/protocol.ts";
import type { Stewardship } from "../desk/steward-protocol.ts";
import { PinnedKey } from "../first/admission.tsx";
import { isEnding } from "../expiring.ts";
import { useAround } from "../parts/context.ts";
import { TroubleNotice } from "../parts/trouble.tsx";
import { verdictWords } from "../parts/verdicts.ts";
import { Candidates } from "./candidates.tsx";
import { VALID_DAYS, draftFrom, type Draft } from "./draft.ts";
import { Invites } from "./invites.tsx";
import { LostKeys } from "./lost-keys.tsx";
import { Offices } from "./offices.tsx";
import { Officers } from "./officers.tsx";
import { Review } from "./review.tsx";

interface Props {
  readonly me: Me;
  readonly onSigned: () => Promise<void>;
  readonly onPublic: (found: PublicRoster) => void;
}

export function StewardPage({ me, onSigned, onPublic }: Props) {
  const { words, desk, pins, onEnded } = useAround();
  const { t, day } = words;
  const [known, setKnown] = useState<Stewardship | undefined>();
  const [draft, setDraft] = useState<Draft | undefined>();
  const [trouble, setTrouble] = useState<Trouble | undefined>();
  const [signed, setSigned] = useState<number | undefined>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  /** Candidates come and go; a draft under way stays as it is. */
  const load = useCallback(
    async (fresh: boolean): Promise<void> => {
      try {
        const found = await desk.call("stewardship", {});
        setKnown(found);
        setTrouble(undefined);
        if (found.current !== undefined && found.verdict === undefined) onPublic(await desk.call("checkPublic", {}));
        setDraft((before) => (fresh || before === undefined ? draftFrom(found.current, found.today) : before));
      } catch (error) {
        const met = troubleOf(error);
        if (met.kind === "signed_out") onEnded();
        else setTrouble(met);
      }
    },
    [desk, onEnded, onPublic],
  );
  useEffect(() => void load(true), [load]);

  const sign = async (finished: Draft): Promise<void> => {
    const seen = await desk.call("signRoster", finished);
    setSigned(seen.version);
    await onSigned();
    await load(true);
  };

  /** The same once more, for longer: whatever else was begun here is put away, and the review says the rest. */
  const renew = ({ current, today }: Stewardship): void => {
    setDraft(draftFrom(current, today));
    document.getElementById("review-title")?.focus();
  };

  return (
    <main id="main" class="wide">
      <div class="bar">
        <h1 tabIndex={-1} ref={heading}>
          {t("steward-title")}
        </h1>
        <button type="button" name="refresh" class="plain" onClick={() => void load(false)}>
          {t("queue-refresh")}
        </button>
      </div>
      <TroubleNotice trouble={trouble} />
      {!me.pinned && (
        <div class="notice bad" role="alert">
          <PinnedKey vkey={me.vkey} />
          <p>{t("steward-not-pinned")}</p>
        </div>
      )}
      {known === undefined && trouble === undefined && <p role="status">{t("loading")}</p>}
      {known?.verdict !== undefined && (
        <p class="notice bad">{t(known.current === undefined ? "steward-unverified" : "steward-expired", { why: verdictWords(known.verdict, words) })}</p>
      )}
      {known !== undefined && (
        <p>{known.current === undefined ? t("steward-none-yet") : t("steward-current", { version: known.current.version, day: day(known.current.notAfter) })}</p>
      )}
      {known?.current !== undefined && isEnding(known.current.notAfter, known.today) && (
        <p class="actions">
          <button type="button" name="renew" onClick={() => renew(known)}>
            {t("steward-renew", { days: VALID_DAYS })}
          </button>
        </p>
      )}
      <div role="status">{signed !== undefined && <p class="notice good">{t("steward-signed", { version: signed })}</p>}</div>
      {known !== undefined && draft !== undefined && (
        <>
          <Invites />
          <LostKeys candidates={known.candidates} />
          <Candidates draft={draft} candidates={known.candidates} onDraft={setDraft} />
          <Offices draft={draft} candidates={known.candidates} onDraft={setDraft} />
          <Officers draft={draft} candidates={known.candidates} onDraft={setDraft} />
          <Review before={known.current} draft={draft} today={known.today} candidates={known.candidates} onDraft={setDraft} pinned={me.pinned} threshold={pins.threshold} sign={sign} />
        </>
      )}
    </main>
  );
}
