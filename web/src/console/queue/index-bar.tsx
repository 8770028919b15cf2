/** How much a search covers, and what makes it cover all; whether the index stays in this browser. */
import { useState } from "preact/hooks";
import type { IndexState } from "../desk/search-protocol.ts";
import { useAction } from "../parts/action.ts";
import { useAround } from "../parts/context.ts";
import { TroubleNotice } from "../parts/trouble.tsx";

export function IndexBar({ index }: { readonly index: IndexState | undefined }) {
  const { words, desk } = useAround();
  const { t } = words;
  // It may be wished for while all is being read.
  const [building, keeping] = [useAction(), useAction()];
  /** Its end is told to who does not see it. */
  const [begun, setBegun] = useState(false);
  /** What was ticked, until it is so. */
  const [wish, setWish] = useState<boolean | undefined>();
  /** The browser would not keep it. */
  const [refused, setRefused] = useState(false);
  if (index?.total === undefined) return null;
  const { covered, total, kept, renewed } = index;
  const said = covered < total ? t("index-part", { covered, total }) : t("index-whole", { total });
  const build = (): void => {
    setBegun(true);
    void building.run(async () => void (await desk.call("buildIndex", {})));
  };
  const stop = (): void => void desk.call("stopIndex", {});
  const keep = async (on: boolean): Promise<void> => {
    setWish(on);
    await keeping.run(async () => setRefused((await desk.call("keepIndex", { on })) !== on));
    setWish(undefined);
  };
  return (
    <div id="index" data-covered={covered} data-total={total} data-kept={kept}>
      <p class="line">
        <span>{index.building ? t("index-building", { covered, total }) : said}</span>{" "}
        {(index.building || covered < total) && (
          <button type="button" name={index.building ? "index-stop" : "index-build"} class="plain" onClick={index.building ? stop : build}>
            {index.building ? t("index-stop") : t("index-build")}
          </button>
        )}
      </p>
      <p class="visually-hidden" role="status">
        {begun && !index.building && said}
      </p>
      {index.building && <progress max={Math.max(total, 1)} value={covered} aria-label={t("index-building", { covered, total })} />}
      {renewed && <p class="hint">{t("index-renewed")}</p>}
      <TroubleNotice trouble={building.trouble ?? keeping.trouble} />
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
