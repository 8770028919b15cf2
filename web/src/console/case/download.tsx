/**
 * Taking the case out: as sealed files that any age program opens, or as files that anybody reads.
 *
 * The archive is put together at the desk. It is handed to the browser once it is whole; leaving the
 * case, or a desk that locks, ends a download, and nothing of it remains.
 */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Gathered } from "../../files/gather.ts";
import { offer } from "../../files/offer.ts";
import { sizeOf } from "../../files/size.ts";
import { fileName } from "../../seal/attachment.ts";
import type { Case, Downloaded, Flawed, Way } from "../desk/protocol.ts";
import { PassphraseStep, type PassphraseWords } from "../first/passphrase-step.tsx";
import { useAction } from "../parts/action.ts";
import { useAround, useWords } from "../parts/context.ts";
import { Dialog } from "../parts/dialog.tsx";
import { TroubleNotice } from "../parts/trouble.tsx";
import { whyWords } from "../parts/verdicts.ts";
import { localeOf } from "../words.ts";

/** What came of it, without the archive: that is the browser's by then. */
type Came = Exclude<Downloaded, { kind: "made" }> | Omit<Extract<Downloaded, { kind: "made" }>, "archive">;

export function DownloadSection({ open }: { open: Case }) {
  const { words, desk, form } = useAround();
  const { t } = words;
  const action = useAction();
  const [asking, setAsking] = useState<Way["kind"] | undefined>();
  const [way, setWay] = useState<Way | undefined>();
  const [without, setWithout] = useState<readonly string[]>([]);
  const [progress, setProgress] = useState<Gathered | undefined>();
  const [came, setCame] = useState<Came | undefined>();
  const here = useRef(true);
  // A second click may come before the page has drawn what the first one did.
  const under = useRef(false);

  useEffect(
    () => () => {
      here.current = false;
      if (under.current) void desk.call("stopDownload", {}).catch(() => undefined);
    },
    [desk],
  );

  const start = async (chosen: Way, leave: readonly string[]): Promise<void> => {
    if (under.current) return;
    under.current = true;
    setAsking(undefined);
    setWay(chosen);
    setWithout(leave);
    setProgress(undefined);
    setCame(undefined);
    await action.run(async () => {
      const wanted = { case: open.case, way: chosen, without: leave, locale: localeOf(words.lang), form };
      const found = await desk.call("download", wanted, {
        file: (told) => {
          if ("read" in told) setProgress(told);
        },
      });
      if (!here.current) return;
      if (found.kind !== "lost") setWay(undefined);
      if (found.kind === "made") offer(found.archive, found.name);
      setCame(found.kind === "made" ? { kind: "made", name: found.name, flawed: found.flawed } : found);
    });
    under.current = false;
  };

  return (
    <section id="download" aria-labelledby="download-title">
      <h2 id="download-title">{t("download-title")}</h2>
      <p class="hint">{t("download-sealed-hint")}</p>
      <p class="actions">
        <button type="button" name="download-sealed" disabled={action.busy} onClick={() => setAsking("sealed")}>
          {t("download-sealed")}
        </button>
      </p>
      <p class="hint">{t("download-opened-hint")}</p>
      <p class="actions">
        <button type="button" name="download-opened" disabled={action.busy} onClick={() => setAsking("opened")}>
          {t("download-opened")}
        </button>
      </p>
      {asking === "sealed" && (
        <Dialog title={t("download-sealed")} onClose={() => setAsking(undefined)}>
          <PassphraseStep name={open.me.kind === "officer" ? open.me.name : ""} words={ARCHIVE} onChosen={(passphrase) => void start({ kind: "sealed", passphrase }, [])} />
        </Dialog>
      )}
      {asking === "opened" && <Warned onClose={() => setAsking(undefined)} onGo={() => void start({ kind: "opened" }, [])} />}
      {action.busy && <Running progress={progress} closing={way?.kind === "sealed" && progress === undefined} />}
      <TroubleNotice trouble={action.trouble} />
      {!action.busy && came !== undefined && (
        <Outcome came={came}>
          {came.kind === "lost" && way !== undefined && (
            <p class="actions">
              <button type="button" name="download-again" onClick={() => void start(way, without)}>
                {t("again")}
              </button>{" "}
              <button type="button" name="download-without" class="plain" onClick={() => void start(way, [...without, came.blob])}>
                {t("download-without")}
              </button>
            </p>
          )}
        </Outcome>
      )}
    </section>
  );
}

const ARCHIVE: PassphraseWords = {
  why: "download-passphrase-why",
  button: "download-go",
  holds: { moments: "download-holds-moments", days: "download-holds-days", years: "download-holds-years", lifetimes: "download-holds-lifetimes" },
};

/** What opened files mean for whoever reported, before there are any. */
function Warned({ onClose, onGo }: { onClose: () => void; onGo: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t("download-opened")} onClose={onClose}>
      <p class="notice bad">{t("download-warning")}</p>
      <p>{t("download-warning-person")}</p>
      <p>{t("download-warning-delete")}</p>
      <p>{t("file-warning")}</p>
      <p class="actions">
        <button type="button" name="download-go" class="main" onClick={onGo}>
          {t("download-go")}
        </button>
      </p>
    </Dialog>
  );
}

function Running({ progress, closing }: { progress: Gathered | undefined; closing: boolean }) {
  const { words, desk } = useAround();
  const { t, lang } = words;
  const stop = useRef<HTMLButtonElement>(null);
  // The dialogue is gone, and the focus with it.
  useEffect(() => stop.current?.focus(), []);
  const share = progress === undefined || progress.all === 0 ? undefined : progress.read / progress.all;
  return (
    <div class="progress">
      <p role="status">{t(closing ? "download-closing" : "download-running")}</p>
      <progress max={1} {...(share === undefined ? {} : { value: share })} aria-label={t("download-running")} />
      {progress !== undefined && progress.all > 0 && (
        <p class="hint">{t("download-so-far", { read: sizeOf(progress.read, lang), all: sizeOf(progress.all, lang) })}</p>
      )}
      <p class="hint">{t("download-stay")}</p>
      <p class="actions">
        <button ref={stop} type="button" name="download-stop" onClick={() => void desk.call("stopDownload", {}).catch(() => undefined)}>
          {t("download-stop")}
        </button>
      </p>
    </div>
  );
}

function Outcome({ came, children }: { came: Came; children: ComponentChildren }) {
  const { t } = useWords();
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <div ref={said} tabIndex={-1} role="status" data-download={came.kind}>
      {came.kind === "stopped" && <p>{t("download-stopped")}</p>}
      {came.kind === "lost" && (
        <p class="notice bad">
          {t("download-lost")} <bdi translate={false}>{fileName(came.name)}</bdi>
        </p>
      )}
      {came.kind === "made" && (
        <>
          <p>{t("download-made", { name: came.name })}</p>
          <FlawedList title="download-flawed-there" flawed={came.flawed.filter(({ there }) => there)} />
          <FlawedList title="download-flawed-left" flawed={came.flawed.filter(({ there }) => !there)} />
          <p class="hint">{t("download-warning-delete")}</p>
        </>
      )}
      {children}
    </div>
  );
}

function FlawedList({ title, flawed }: { title: string; flawed: readonly Flawed[] }) {
  const words = useWords();
  const { t } = words;
  if (flawed.length === 0) return null;
  return (
    <div class="notice bad">
      <p>{t(title)}</p>
      <ul>
        {flawed.map(({ id, name, why }) => (
          <li key={id} data-flawed={why}>
            {name === undefined ? t("download-item") : <bdi translate={false}>{fileName(name)}</bdi>}: {whyWords(why, words)}
          </li>
        ))}
      </ul>
    </div>
  );
}
