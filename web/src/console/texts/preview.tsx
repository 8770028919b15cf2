/**
 * A public page as it would be with the draft: the portal makes it, as it makes those that people get.
 * It stands in a frame in which no script runs and nothing can be sent.
 */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { PAGES, type Page } from "../desk/texts-protocol.ts";
import type { Parts } from "../../seal/texts.ts";
import { useAction } from "../parts/action.ts";
import { useAround } from "../parts/context.ts";
import { TroubleNotice } from "../parts/trouble.tsx";
import { showPage } from "../trusted.ts";
import { nameOf } from "../words.ts";

const PAGE_WORDS: Readonly<Record<Page, string>> = { home: "texts-page-home", safety: "texts-page-safety", help: "texts-page-help", mailbox: "texts-page-mailbox" };

interface Props {
  /** Nothing while the draft cannot be shown. */
  readonly parts: Parts | undefined;
  /** Languages in which the draft has all its public words. */
  readonly langs: readonly string[];
}

export function Preview({ parts, langs }: Props) {
  const { words, desk } = useAround();
  const { t } = words;
  const [page, setPage] = useState<Page>("safety");
  const [lang, setLang] = useState<string>(words.lang);
  const [shown, setShown] = useState<{ readonly html: string; readonly title: string } | undefined>();
  const action = useAction();
  const frame = useRef<HTMLIFrameElement>(null);
  useLayoutEffect(() => {
    if (frame.current !== null && shown !== undefined) showPage(frame.current, shown.html);
  }, [shown]);
  const show = async (): Promise<void> => {
    if (parts === undefined) return;
    await action.run(async () => {
      const html = await desk.call("previewTexts", { parts, lang, page });
      setShown({ html, title: t("texts-preview-of", { page: t(PAGE_WORDS[page]), language: nameOf(lang) }) });
    });
  };
  return (
    <section aria-labelledby="preview-title">
      <h2 id="preview-title">{t("texts-preview")}</h2>
      <p class="hint">{t("texts-preview-hint")}</p>
      <div class="inline">
        <p class="field">
          <label>
            {t("texts-preview-page")}{" "}
            <select name="preview-page" value={page} onChange={(event) => setPage(PAGES.find((each) => each === event.currentTarget.value) ?? page)}>
              {PAGES.map((each) => (
                <option key={each} value={each}>
                  {t(PAGE_WORDS[each])}
                </option>
              ))}
            </select>
          </label>
        </p>
        <p class="field">
          <label>
            {t("texts-preview-language")}{" "}
            <select name="preview-language" value={lang} onChange={(event) => setLang(event.currentTarget.value)}>
              {langs.map((each) => (
                <option key={each} value={each} lang={each}>
                  {nameOf(each)}
                </option>
              ))}
            </select>
          </label>
        </p>
        <div class="actions">
          <button type="button" name="preview" disabled={action.busy || parts === undefined} onClick={() => void show()}>
            {t("texts-preview-show")}
          </button>
        </div>
      </div>
      {parts === undefined && <p class="hint">{t("texts-preview-blocked")}</p>}
      <TroubleNotice trouble={action.trouble} />
      {shown !== undefined && (
        <>
          <h3 aria-live="polite">{shown.title}</h3>
          <iframe ref={frame} class="viewer page-preview" title={shown.title} sandbox="allow-same-origin" referrerpolicy="no-referrer" />
        </>
      )}
    </section>
  );
}
