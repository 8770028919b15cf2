/** The version that people see though too few of today's stewards signed it: to be read, and signed again. */
import { useAction } from "../parts/action.ts";
import { useAround } from "../parts/context.ts";
import { TroubleNotice } from "../parts/trouble.tsx";
import type { TextsView } from "../desk/texts-protocol.ts";
import { ChangeList } from "./change-list.tsx";
import { changesBetween } from "./changes.ts";
import { draftFrom } from "./draft.ts";
import { Waiting } from "./versions.tsx";

interface Props {
  readonly view: TextsView;
  readonly me: string;
  readonly pinned: boolean;
  readonly cosign: (hash: string) => Promise<void>;
  readonly signAgain: (hash: string) => Promise<void>;
}

export function Lapsed({ view, me, pinned, cosign, signAgain }: Props) {
  const { words, pins } = useAround();
  const { t } = words;
  const action = useAction();
  const { lapsed } = view;
  if (lapsed === undefined) return null;
  const { version, hash, parts, known } = lapsed;
  const day = words.day(lapsed.day);
  return (
    <>
      <section class="card" data-lapsed={version} aria-labelledby="lapsed-title">
        <h2 id="lapsed-title">{t("texts-lapsed", { version })}</h2>
        <p>{known ? t("texts-lapsed-known", { day }) : t("texts-lapsed-unknown", { day })}</p>
        <ChangeList id="lapsed-parts" changes={changesBetween({}, draftFrom(parts, version))} />
        {view.waiting.length === 0 && (
          <div class="actions">
            <button type="button" name="sign-again" class="main" disabled={action.busy || !pinned} onClick={() => void action.run(() => signAgain(hash))}>
              {t("texts-sign-again", { version })}
            </button>
          </div>
        )}
        <TroubleNotice trouble={action.trouble} />
      </section>
      <Waiting view={view} me={me} threshold={pins.threshold} pinned={pinned} cosign={cosign} />
    </>
  );
}
