/** How much a search covers, and what makes it cover all; whether the index stays in this browser. */
import { useState } from "preact/hooks";
import type { IndexState } from "../desk/search-protocol.ts";
import { useAction } from "../parts/action.ts";
import { useAround } from "../parts/context.ts";
import { TroubleNotice } from "../parts/trouble.tsx";

export function IndexBar({ index }: { readonly index: IndexState | undefined }) {
  const { words, desk } = useAround();
  const { t } = words;
  const { trouble, run } = useAction();
  /** What was ticked, until it is so. */
  const [wish, setWish] = useState<boolean | undefined>();
  /** The browser would not keep it. */
  const [refused, setRefused] = useState(false);
  if (index?.total === undefined) return null;
  const { covered, total, building, kept, renewed } = index;
  const keep = async (on: boolean): Promise<void> => {
    setWish(on);
    await run(async () => setRefused((await desk.call("keepIndex", { on })) !== on));
    setWish(undefined);
  };
  return (
    <div id="index" data-covered={covered} data-total={total} data-kept={kept}>
      <p class="line">
        <span>{building ? t("index-building", { covered, total }) : covered < total ? t("index-part", { covered, total }) : t("index-whole", { total })}</span>{" "}
        {building && (
          <button type="button" name="index-stop" class="plain" onClick={() => void desk.call("stopIndex", {})}>
            {t("index-stop")}
          </button>
        )}
        {!building && covered < total && (
          <button type="button" name="index-build" class="plain" onClick={() => void run(async () => void (await desk.call("buildIndex", {})))}>
            {t("index-build")}
          </button>
        )}
      </p>
      {building && <progress max={Math.max(total, 1)} value={covered} aria-label={t("index-building", { covered, total })} />}
      {renewed && <p class="hint">{t("index-renewed")}</p>}
      <TroubleNotice trouble={trouble} />
      <details>
        <summary>{t("index-about")}</summary>
        <p>{t("index-about-text")}</p>
        <p class="check">
          <label>
            <input type="checkbox" name="index-keep" checked={wish ?? kept} aria-describedby="index-keep-hint" onChange={(event) => void keep(event.currentTarget.checked)} /> {t("index-keep")}
          </label>
        </p>
        <p class="hint" id="index-keep-hint">
          {t("index-keep-hint")}
        </p>
        <div role="alert">{refused && <p class="notice bad">{t("index-not-kept")}</p>}</div>
      </details>
    </div>
  );
}
