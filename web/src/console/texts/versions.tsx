/** Versions that wait for a colleague's signature, and those that stood before. */
import { useState } from "preact/hooks";
import { authorWords } from "../case/people.ts";
import type { Person } from "../desk/protocol.ts";
import type { SignedTexts, TextsView } from "../desk/texts-protocol.ts";
import { useAction } from "../parts/action.ts";
import { useAround } from "../parts/context.ts";
import { TroubleNotice } from "../parts/trouble.tsx";
import type { Words } from "../words.ts";
import { ChangeList } from "./change-list.tsx";
import { changesBetween } from "./changes.ts";
import { draftBeside, draftFrom } from "./draft.ts";

export function signerWords(by: readonly Person[], words: Words): string {
  return by.map((one) => authorWords(one, words)).join(", ");
}

interface WaitingProps {
  readonly view: TextsView;
  readonly me: string;
  readonly threshold: number;
  readonly pinned: boolean;
  readonly cosign: (hash: string) => Promise<void>;
}

export function Waiting({ view, me, threshold, pinned, cosign }: WaitingProps) {
  const { words } = useAround();
  const { t } = words;
  const action = useAction();
  if (view.waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting-title">
      <h2 id="waiting-title">{t("texts-waiting")}</h2>
      {view.waiting.map((one) => {
        const mine = one.by.some(({ id }) => id === me);
        return (
          <div class="card" key={one.hash} data-waiting={one.version}>
            <p>{t("texts-waits", { version: one.version, day: words.day(one.day), names: signerWords(one.by, words), more: threshold - one.by.length })}</p>
            <ChangeList id={`waiting-${one.hash}`} changes={changesBetween(view.shown, draftBeside(view.shown, one.parts, one.version - 1))} />
            {mine ? (
              <p class="hint">{t("texts-waits-mine")}</p>
            ) : (
              <div class="actions">
                <button type="button" name="cosign" class="main" disabled={action.busy || !pinned} onClick={() => void action.run(() => cosign(one.hash))}>
                  {t("texts-cosign", { version: one.version })}
                </button>
              </div>
            )}
          </div>
        );
      })}
      <TroubleNotice trouble={action.trouble} />
    </section>
  );
}

/** Every version that stood, the newest first; what one says is read when it is opened. */
export function Earlier({ standing }: { standing: SignedTexts }) {
  const { words, desk, pins } = useAround();
  const { t } = words;
  const [read, setRead] = useState<Readonly<Record<number, SignedTexts>>>({});
  const action = useAction();
  const numbers = Array.from({ length: standing.version }, (_, at) => standing.version - at);
  const open = (version: number): void => {
    if (read[version] !== undefined) return;
    void action.run(async () => {
      const found = await desk.call("earlierTexts", { version });
      setRead((before) => ({ ...before, [version]: found }));
    });
  };
  return (
    <section aria-labelledby="earlier-title">
      <h2 id="earlier-title">{t("texts-earlier")}</h2>
      <TroubleNotice trouble={action.trouble} />
      {numbers.map((version) => {
        const found = read[version];
        return (
          <details class="card" key={version} data-version={version} onToggle={(event) => event.currentTarget.open && open(version)}>
            <summary>{t("texts-version", { version })}</summary>
            {found === undefined ? (
              <p role="status">{t("loading")}</p>
            ) : (
              <>
                <p>
                  {found.by.length < pins.threshold
                    ? t("texts-other-pins", { day: words.day(found.day) })
                    : t("texts-signed-by", { day: words.day(found.day), names: signerWords(found.by, words) })}
                </p>
                <ChangeList id={`version-${version}`} changes={changesBetween({}, draftFrom(found.parts, version))} />
              </>
            )}
          </details>
        );
      })}
    </section>
  );
}
