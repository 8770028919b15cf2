/** The frame of every page: what this is, in which language, who sits here, and the way out. */
import type { ComponentChildren } from "preact";
import type { Me } from "./desk/protocol.ts";
import type { Idle } from "./idle.ts";
import { useAround } from "./parts/context.ts";
import { LANGUAGES, nameOf, type Lang } from "./words.ts";

interface Props {
  readonly me: Me | undefined;
  readonly idle: Idle;
  readonly onLang: (lang: Lang) => void;
  readonly onLock: () => void;
  readonly onLeave: () => void;
  readonly children: ComponentChildren;
}

export function Frame({ me, idle, onLang, onLock, onLeave, children }: Props) {
  const { words, pins } = useAround();
  const { t } = words;
  return (
    <>
      <a class="skip" href="#main">
        {t("skip")}
      </a>
      <header class="frame no-print">
        <p class="brand">{t("title")}</p>
        <nav class="languages" aria-label={t("languages")}>
          {LANGUAGES.map((lang) => (
            <button type="button" key={lang} class="plain" lang={lang} aria-pressed={lang === words.lang} onClick={() => onLang(lang)}>
              {nameOf(lang)}
            </button>
          ))}
        </nav>
        {me !== undefined && (
          <p class="who">
            <span dir="auto">{me.name}</span>{" "}
            <button type="button" name="lock" class="plain" onClick={onLock}>
              {t("lock")}
            </button>{" "}
            <button type="button" name="sign-out" class="plain" onClick={onLeave}>
              {t("sign-out")}
            </button>
          </p>
        )}
        {pins.demo && <p class="invented">{t("demo-banner")}</p>}
      </header>
      <div role="status" class="no-print">{me !== undefined && idle === "warned" && <p class="notice">{t("idle-warning")}</p>}</div>
      {children}
    </>
  );
}
